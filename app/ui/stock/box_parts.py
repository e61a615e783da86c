"""Splitting a box in two, and emptying another one into it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain import codes, units
from app.domain.phrases import UserError, mark
from app.domain.telling import goods_of
from app.ui.desk import Desk
from app.ui.widgets.asking import Form

if TYPE_CHECKING:
    from app.domain.boxes import Box

Done = Callable[["Box"], None]


class SplitForm(Form):
    """Asks how much of each content goes into the new box."""

    def __init__(self, parent: QWidget, desk: Desk, box: "Box", done: Done) -> None:
        title = QCoreApplication.translate("SplitForm", "Split box {box}").format(box=codes.short(box.code))
        super().__init__(parent, title, QCoreApplication.translate("SplitForm", "Split and print both labels"))
        self._desk, self._box, self._done = desk, box, done
        categories = desk.hall.catalogue.current().categories
        for number, content in enumerate(box.contents):
            name = desk.voice.name(goods_of([content], categories))
            self.text(str(number), name, hint=self.tr("how many go into the new box"))
        self.on_submit(self._split)

    def _split(self) -> None:
        try:
            taken = [self._steps(number) for number in range(len(self._box.contents))]
        except UserError as error:
            self.refuse(self._desk.voice.say(error.phrase))
            return
        service, code = self._desk.hall.box_parts, self._box.code
        self._desk.tasks.run(self, lambda: service.split(code, taken), self._on_split, self._on_refused)

    def _steps(self, number: int) -> int | None:
        typed = self.values()[str(number)].strip()
        category = self._desk.hall.catalogue.current().category(self._box.contents[number].category)
        return units.to_steps(typed, category.unit) if typed else None

    def _on_split(self, new: "Box") -> None:
        self.accept()
        self._desk.printing.labels("box", [new.code, self._box.code])
        self._done(new)

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.refuse(self._desk.voice.say(error.phrase))


class MergeForm(Form):
    """Asks which other box is emptied into this one; scanning it is enough."""

    def __init__(self, parent: QWidget, desk: Desk, box: "Box", done: Done) -> None:
        title = QCoreApplication.translate("MergeForm", "Empty another box into box {box}")
        super().__init__(
            parent,
            title.format(box=codes.short(box.code)),
            QCoreApplication.translate("MergeForm", "Empty into this one"),
        )
        self._desk, self._box, self._done = desk, box, done
        self.text("code", self.tr("The other box"), hint=self.tr("Scan its label, or type its number"))
        self.on_submit(self._merge)

    def on_scan(self, noun: str, key: str) -> bool:
        """The scanned box is the one that is emptied; anything else is said."""
        if noun == "box":
            self._empty(key)
        else:
            wrong = UserError(mark("Errors", "{code} is not the code of a box."), code=codes.human(key))
            self.refuse(self._desk.voice.say(wrong.phrase))
        return True

    def _merge(self) -> None:
        typed = self.values()["code"].strip()
        search = self._desk.hall.search
        if codes.is_short(typed):
            self._desk.tasks.run(self, lambda: search.find_box(typed), self._empty, self._on_refused)
        else:
            self._empty(typed)

    def _empty(self, other: str) -> None:
        service, code = self._desk.hall.box_parts, self._box.code
        self._desk.tasks.run(self, lambda: service.merge(code, other), self._on_merged, self._on_refused)

    def _on_merged(self, box: "Box") -> None:
        self.accept()
        self._desk.printing.labels("box", [box.code])
        self._done(box)

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.refuse(self._desk.voice.say(error.phrase))
