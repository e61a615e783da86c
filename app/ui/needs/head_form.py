"""Changing what a list is: title, sender, recipient, priority and last day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from app.domain import last_days
from app.domain.needs import Priority
from app.domain.partners import Partner
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.widgets.amounts import day
from app.ui.widgets.asking import Form

if TYPE_CHECKING:
    from app.domain.needs import NeedList


class HeadForm(Form):
    """The head of a list; a name nobody knows becomes a new partner."""

    def __init__(self, parent: QWidget, desk: Desk, need_list: "NeedList", partners: Sequence[Partner]) -> None:
        super().__init__(parent, "")
        self._desk, self._list = desk, need_list
        self._known = {partner.code: partner for partner in partners}
        self.setWindowTitle(self.tr("Need list {code}").format(code=need_list.code))
        self.text("title", self.tr("Title"), need_list.title)
        self._partner("sender", self.tr("Sender"), need_list.partner, "")
        self._partner("recipient", self.tr("Recipient"), need_list.recipient, self.tr("empty: the sender"))
        priorities = [(each.value, desk.voice.term("priority", each)) for each in reversed(Priority)]
        self.choice("priority", self.tr("Priority"), priorities, need_list.priority)
        self.text(
            "until", self.tr("Valid until"), day(need_list.valid_until), self.tr("+7, Friday, 30.11.; empty: open end")
        )
        self.on_submit(self._save)

    def _partner(self, name: str, title: str, code: str, hint: str) -> None:
        field = self.text(name, title, self._known[code].name if code in self._known else code, hint)
        completer = QCompleter([partner.name for partner in self._known.values()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)

    def _save(self) -> None:
        values = {name: text.strip() for name, text in self.values().items()}
        if not values["sender"]:
            self.refuse(self.tr("Type who asks for these goods."))
            return
        try:
            until = self._until(values["until"])
        except UserError as error:
            self.refuse(self._desk.voice.say(error.phrase))
            return
        head = replace(self._list, title=values["title"], priority=values["priority"], valid_until=until)

        def save() -> object:
            sender, recipient = self._code_of(values["sender"]), self._code_of(values["recipient"])
            return self._desk.hall.needs.change_head(replace(head, partner=sender, recipient=recipient))

        self._desk.tasks.run(self, save, lambda _list: self.accept(), self._on_refused)

    def _until(self, text: str) -> date | None:
        if text == day(self._list.valid_until):
            return self._list.valid_until
        return last_days.parse(text, self._desk.hall.workplace.today())

    def _code_of(self, name: str) -> str:
        if not name:
            return ""
        wanted = name.casefold()
        known = [
            code for code, partner in self._known.items()
            if wanted in {code.casefold(), partner.name.casefold(), partner.name_uk.casefold()}
        ]  # fmt: skip
        return known[0] if known else self._desk.hall.partners.add(Partner("", name)).code

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.refuse(self._desk.voice.say(error.phrase))
