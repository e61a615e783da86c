"""What was understood of a list that is not kept yet."""

from typing import TYPE_CHECKING

from app.domain.needs import AROUND, ASK, READ, UNRECOGNISED
from app.ui.desk import Desk
from app.ui.needs.wanted import SIGNS
from app.ui.widgets.basics import Spoken, column, label, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.domain.reading_result import Reading, ReadItem


class Preview(Spoken):
    """Counts what was read and shows it line by line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._read, self._ask = label("good"), label("attention")
        self._unknown, self._aside = label("wrong"), label("muted")
        self.table = Table("taking_in", self._columns(), desk.settings)
        self.table.setAccessibleName(self.tr("What was understood"))
        layout = column(spacing=8)
        layout.addLayout(row(self._read, self._ask, self._unknown, self._aside, None, spacing=16))
        layout.addWidget(self.table, 1)
        self.setLayout(layout)

    def show_reading(self, reading: "Reading") -> None:
        """Show what was read."""
        states = [item.status for item in reading.items]
        self._read.setText(self.tr("✓ %n line(s) understood", "", states.count(READ)))
        self._ask.setText(self.tr("? %n line(s) to check", "", states.count(ASK)))
        self._unknown.setText(self.tr("! %n line(s) not recognised", "", states.count(UNRECOGNISED)))
        self._aside.setText(self.tr("– %n line(s) set aside", "", len(reading.ignored)))
        self._ask.setVisible(ASK in states)
        self._unknown.setVisible(UNRECOGNISED in states)
        self.table.show_records(reading.items)

    def _columns(self) -> list[Column]:
        voice, colours = self._desk.voice, self._desk.colours
        shades = {ASK: colours.attention, UNRECOGNISED: colours.wrong, READ: colours.good}
        return [
            Column(lambda: self.tr("Line"), lambda item: str(item.line), lambda item: item.line, width=60),
            Column(lambda: self.tr("Text"), lambda item: item.text.strip(AROUND), width=200, stretch=True),
            Column(
                lambda: self.tr("State"), lambda item: f"{SIGNS[item.status]} {voice.term('status', item.status)}",
                colour=lambda item: shades[item.status], width=150,
            ),
            Column(
                lambda: self.tr("Goods"), self._goods,
                colour=lambda item: colours.wrong if item.restricted else "", width=240,
            ),
            Column(lambda: self.tr("Wanted"), self._wanted, width=120, right=True),
        ]  # fmt: skip

    def _goods(self, item: "ReadItem") -> str:
        voice, catalogue = self._desk.voice, self._desk.hall.catalogue.current()
        keys = [item.category] if item.category else [entry.category for entry in item.candidates]
        names = " / ".join(voice.name(catalogue.name(key)) for key in keys)
        return f"⚠ {names}" if item.restricted else names

    def _wanted(self, item: "ReadItem") -> str:
        if item.quantity is None:
            return self.tr("open")
        about = "~" if item.quantity_kind == "approximate" else ""
        return f"{about}{item.quantity:f} {self._desk.voice.term('unit', item.unit)}"
