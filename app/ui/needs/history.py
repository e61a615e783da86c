"""The history of a list: versions, corrections, answers, what was reserved and shipped, newest first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from app.ui.desk import Desk
from app.ui.widgets.basics import Empty, Spoken, column
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.need_history import Deed


class History(Spoken):
    """Tells what happened to a list, line by line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table = Table("need_history", self._columns(), desk.settings)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty(lambda: self.tr("Nothing happened yet"), lambda: self.tr("Every change of the list is told here."))
        )
        self.setLayout(column(self._stack))
        self.say(self.table.setAccessibleName, lambda: self.tr("History of the list"))

    def _columns(self) -> list[Column]:
        muted = self._desk.colours.muted
        return [
            Column(
                lambda: self.tr("When"), lambda deed: f"{deed.at.astimezone():%d.%m.%Y %H:%M}", lambda deed: deed.at,
                width=175,
            ),
            Column(lambda: self.tr("Who"), lambda deed: deed.person, width=140),
            Column(
                lambda: self.tr("What"), self._what, colour=lambda deed: muted if deed.taken_back else "", stretch=True
            ),
        ]  # fmt: skip

    def _what(self, deed: "Deed") -> str:
        said = self._desk.voice.say(deed.what)
        return self.tr("{what} (taken back)").format(what=said) if deed.taken_back else said

    def read(self, code: str) -> None:
        """Read the history of a list."""
        if code:
            self._desk.tasks.run(self, lambda: self._desk.hall.need_history.of(code), self.show_deeds)

    def show_deeds(self, deeds: "Sequence[Deed]") -> None:
        """Show other deeds."""
        self.table.show_records(deeds)
        self._stack.setCurrentIndex(0 if deeds else 1)

    def on_language(self) -> None:
        """Tell everything in the language."""
        self.table.show_records(self.table.model_.records)
