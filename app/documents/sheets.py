"""The sheets labels are printed on: label rolls and office paper (`domain.md` 2.4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, cycle


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one label on a sheet, in millimetres from the lower left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper of a size in millimetres that holds columns by rows of labels.

    ``start`` is the first free label of a sheet already begun, counted from 1, row by row. Nothing but colour comes
    nearer to the sides of a label, and to its top and bottom, than ``margins``: an office printer leaves 4.2 mm white,
    a tape printer 1.6 mm at the sides and 3 mm where it cuts. Where ``bleeds``, colour runs off the edge.
    """

    name: str
    width: float
    height: float
    columns: int = 1
    rows: int = 1
    start: int = 1
    margins: tuple[float, float] = (5.0, 5.0)
    bleeds: bool = False

    @property
    def count(self) -> int:
        """How many labels one sheet holds."""
        return self.columns * self.rows

    def slot(self, place: int) -> Slot:
        """Where the label at a place goes; places are counted from 0, row by row."""
        row, column = divmod(place, self.columns)
        width, height = self.width / self.columns, self.height / self.rows
        return Slot(column * width, self.height - (row + 1) * height, width, height)

    def slots(self) -> Iterator[tuple[Slot, bool]]:
        """The places for one label after another, for ever, and whether each begins a page."""
        first = min(max(self.start, 1), self.count) - 1
        for place in chain(range(first, self.count), cycle(range(self.count))):
            yield self.slot(place), place == 0


A6 = Sheet("A6", 105, 148, margins=(4.0, 4.0), bleeds=True)
THERMAL_100X150 = Sheet("100 × 150 mm", 100, 150, margins=(4.0, 4.0), bleeds=True)
TAPE_62 = Sheet("62 mm", 62, 100, margins=(2.0, 3.0))
A4_1 = Sheet("A4", 210, 297)
A4_2 = Sheet("A4, 2", 297, 210, columns=2)
A4_4 = Sheet("A4, 4", 210, 297, columns=2, rows=2)
A4_8 = Sheet("A4, 8", 210, 297, columns=2, rows=4)
SHEETS = {
    "a6": A6, "100x150": THERMAL_100X150, "tape_62": TAPE_62, "a4_1": A4_1, "a4_2": A4_2, "a4_4": A4_4, "a4_8": A4_8,
}  # fmt: skip
