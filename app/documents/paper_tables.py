"""Tables of papers: cells wrap, rows keep together, the heading comes again on every page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.documents.pens import Pen, Room, Style
from app.documents.text import BOLD, LEADING, REGULAR, Fitted, wrap

SIZE = 2.5
_LINE = SIZE * LEADING
_PADDING = 0.9
_MOST_LINES = 30
_GROUND = "#EEF1F5"

Cell = tuple[str, ...]
"""The paragraphs of a cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in millimetres, where its text stands and whether it is bold."""

    heading: Cell
    width: float
    across: float = 0.0
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A measured row: the lines of each cell, each with its font."""

    cells: tuple[tuple[tuple[str, str], ...], ...]

    @property
    def height(self) -> float:
        """How high the row is."""
        return max(len(cell) for cell in self.cells) * _LINE + 2 * _PADDING


def _lines(cell: Cell, column: Column, *, bold: bool) -> Iterator[tuple[str, str]]:
    width = (column.width - 2 * _PADDING) / SIZE
    for number, paragraph in enumerate(cell):
        font = BOLD if bold or (column.strong and number == 0) else REGULAR
        yield from ((line, font) for line in wrap(paragraph, width, font))


def rows(columns: Sequence[Column], cells: Sequence[Cell], *, bold: bool = False) -> list[Row]:
    """A row of a table, measured; one that would fill a page is continued in further rows."""
    pairs = zip(columns, cells, strict=True)
    wrapped = [tuple(_lines(cell, column, bold=bold)) for column, cell in pairs]
    most = max(len(lines) for lines in wrapped)
    starts = range(0, max(most, 1), _MOST_LINES)
    return [Row(tuple(lines[start : start + _MOST_LINES] for lines in wrapped)) for start in starts]


def heading(columns: Sequence[Column]) -> Row:
    """The heading of a table."""
    return rows(columns, [column.heading for column in columns], bold=True)[0]


def pages(table: Sequence[Row], first: float, others: float) -> list[list[Row]]:
    """The rows of each page, given the room on the first page and on the others."""
    result: list[list[Row]] = [[]]
    free = first
    for row in table:
        if row.height > free:
            result.append([])
            free = others
        result[-1].append(row)
        free -= row.height
    return result


def draw(pen: Pen, x: float, y: float, columns: Sequence[Column], table: Sequence[Row]) -> float:
    """Draw a heading and its rows; returns where they end."""
    width = sum(column.width for column in columns)
    top = heading(columns)
    pen.fill(Room(x, y, width, top.height), _GROUND)
    for row in (top, *table):
        _draw_row(pen, x, y, columns, row)
        y += row.height
        pen.rule(x, y, width)
    return y


def _draw_row(pen: Pen, x: float, y: float, columns: Sequence[Column], row: Row) -> None:
    for column, lines in zip(columns, row.cells, strict=True):
        inner = Room(x + _PADDING, y + _PADDING, column.width - 2 * _PADDING, _LINE)
        for number, (line, font) in enumerate(lines):
            room = Room(inner.x, inner.y + number * _LINE, inner.width, _LINE)
            pen.fitted(Fitted((line,), SIZE, font), room, Style(font, across=column.across))
        x += column.width
