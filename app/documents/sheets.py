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

    ``start`` is the first free label of a sheet already begun, counted from 1, row by row.
    """

    name: str
    width: float
    height: float
    columns: int = 1
    rows: int = 1
    start: int = 1

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


A6 = Sheet("A6", 105, 148)
THERMAL_100X150 = Sheet("100 × 150 mm", 100, 150)
A4_2 = Sheet("A4, 2", 297, 210, columns=2)
A4_4 = Sheet("A4, 4", 210, 297, columns=2, rows=2)
SHEETS = {"a6": A6, "100x150": THERMAL_100X150, "a4_2": A4_2, "a4_4": A4_4}
