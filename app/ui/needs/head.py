"""What a list is: its title, who sent it, who gets the goods, how urgent it is and whether it still holds."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.needs import OPEN, Priority, why_stale
from app.ui.desk import Desk
from app.ui.widgets.amounts import day
from app.ui.widgets.basics import Elided, Spoken, button, column, label, row
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.domain.needs import NeedList
    from app.services.need_revisions import Likeness

LOUD = frozenset({Priority.HIGH, Priority.URGENT})


class Head(Spoken):
    """Stands above the tabs of a list.

    Signals:
        edit_wanted: change sender, recipient, priority, title or last day.
        still_holds: the sender said so.
        version_wanted: a newer version came as a file.
        toggled: close the list, or open it again.
        twin_wanted: show a list that may be the same request; carries its code.
        answer_wanted: write to the sender what there is and what is missing.
    """

    edit_wanted = Signal()
    still_holds = Signal()
    version_wanted = Signal()
    toggled = Signal()
    twin_wanted = Signal(str)
    answer_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list: NeedList | None = None
        self._names: Mapping[str, str] = {}
        self._twin: Likeness | None = None
        self.title, self.facts, self._stale = Elided("title"), Elided("muted"), label("attention")
        self._priority = label("attention")
        self.edit, self.version, self.close_list = (
            button("", symbol="pencil", colour=desk.colours.text),
            button(),
            button(),
        )
        self.holds = button("small", symbol="check", colour=desk.colours.text)
        self.twin = button("small", symbol="triangle-alert", colour=desk.colours.attention)
        self.answer = button("", symbol="arrow-right", colour=desk.colours.text)
        self._buttons = row(self.title, Flow([self.answer, self.edit, self.version, self.close_list], gap=8))
        self._lay_out()

    def _lay_out(self) -> None:
        self._buttons.setStretch(0, 1)
        self._buttons.setStretch(1, 3)
        below = row(self._priority, self.facts, self._stale, self.holds, spacing=12)
        below.setStretch(1, 1)
        whole = column(spacing=4)
        whole.addLayout(self._buttons)
        whole.addLayout(below)
        whole.addLayout(row(self.twin, None))
        self.setLayout(whole)
        self.say(self.edit.setText, lambda: self.tr("Edit …"))
        self.say(self.version.setText, lambda: self.tr("Newer version …"))
        self.say(self.answer.setText, lambda: self.tr("Answer …"))
        self.say(self.answer.setToolTip, lambda: self.tr("Tell the sender what there is, comes and is missing."))
        self.say(self.holds.setText, lambda: self.tr("Still holds"))
        self.say(self.holds.setToolTip, lambda: self.tr("The sender said today that the list still holds."))
        self.edit.clicked.connect(self.edit_wanted)
        self.version.clicked.connect(self.version_wanted)
        self.holds.clicked.connect(self.still_holds)
        self.answer.clicked.connect(self.answer_wanted)
        self.close_list.clicked.connect(self.toggled)
        self.twin.clicked.connect(lambda: self.twin_wanted.emit(self._twin.code if self._twin else ""))

    def show_list(self, need_list: "NeedList", names: Mapping[str, str], twin: "Likeness | None") -> None:
        """Show another list, with the names of partners and the likeliest same request of somebody else."""
        self._list, self._names, self._twin = need_list, names, twin
        self.on_language()

    def on_language(self) -> None:
        """Say everything in the language."""
        need_list = self._list
        if need_list is None:
            return
        is_open, voice = need_list.state == OPEN, self._desk.voice
        self.title.tell(need_list.title or need_list.code)
        self.facts.tell(" · ".join(self._facts(need_list)))
        self._priority.setText(
            self.tr("Priority: {priority}").format(priority=voice.term("priority", need_list.priority))
        )
        self._priority.setVisible(need_list.priority in LOUD)
        stale = why_stale(need_list, self._desk.hall.workplace.today()) if is_open else None
        self._stale.setText(voice.say(stale) if stale else "")
        self._stale.setVisible(stale is not None)
        self.close_list.setText(self.tr("Close the list") if is_open else self.tr("Open the list again"))
        for each in (self.holds, self.version):
            each.setVisible(is_open)
        self.twin.setVisible(self._twin is not None)
        if self._twin is not None:
            self.twin.setText(voice.say(self._twin.why))

    def _facts(self, need_list: "NeedList") -> list[str]:
        sender = self._names.get(need_list.partner, need_list.partner)
        recipient = self._names.get(need_list.recipient, "")
        told = [need_list.code, f"{sender} → {recipient}" if recipient else sender]
        if need_list.received:
            told.append(self.tr("received {day}").format(day=day(need_list.received)))
        if need_list.revision > 1:
            told.append(self.tr("version {number}").format(number=need_list.revision))
        if need_list.confirmed:
            told.append(self.tr("confirmed {day}").format(day=day(need_list.confirmed)))
        if need_list.valid_until:
            told.append(self.tr("valid until {day}").format(day=day(need_list.valid_until)))
        return told
