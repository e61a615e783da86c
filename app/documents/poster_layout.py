"""Where everything on the poster goes: the largest type at which all of it fits one page, else further pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.documents import poster_wording as say
from app.documents.poster_models import Band, Entry
from app.documents.text import BOLD, REGULAR, Fitted, fit, measure
from app.documents.wording import SEPARATOR
from app.domain.languages import Language, Words

WIDTH, HEIGHT, EDGE = 210.0, 297.0, 12.0
STRIP, PADDING, BETWEEN = 15.0, 3.0, 6.0
_GAP = 4.0
_LARGEST, _SMALLEST, _STEP = 11.0, 4.8, 0.4
_OTHERS, _NOTES, _TILE, _ABOVE, _BELOW = 0.66, 0.58, 2.0, 0.42, 0.12
_ENDLESS = 10_000.0
_PICTURE = 1.28


@dataclass(frozen=True, slots=True)
class Line:
    """A measured text of goods and the room below it; a reason stands out by its colour."""

    fitted: Fitted
    is_reason: bool = False
    below: float = 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """Measured goods: the side of their tile, the width of their words, the room above both."""

    group: str
    lines: tuple[Line, ...]
    tile: float
    width: float
    above: float

    @property
    def height(self) -> float:
        """How high the goods are, with the room above and below them."""
        words = sum(line.fitted.height + line.below for line in self.lines)
        return max(self.tile, words) + 2 * self.above


@dataclass(frozen=True, slots=True)
class Row:
    """Goods side by side, each as wide as a column."""

    cells: tuple[Cell, ...]
    width: float

    @property
    def height(self) -> float:
        """How high the row is."""
        return max(cell.height for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Section:
    """A band, or the part of it that stands on one page."""

    pace: str
    rows: tuple[Row, ...]

    @property
    def height(self) -> float:
        """How high the strip and the rows are."""
        return STRIP + sum(row.height for row in self.rows) + 2 * PADDING


def order_of(language: str) -> tuple[str, ...]:
    """The three languages, that of the hub first."""
    return tuple(dict.fromkeys((language, *Language)))


def joined(words: Words, order: Sequence[str]) -> str:
    """Words in several languages in one line, each spelling once."""
    return SEPARATOR.join(dict.fromkeys(words.in_language(language) for language in order))


def pages(bands: Sequence[Band], order: tuple[str, ...], first: float, others: float) -> list[list[Section]]:
    """The sections of every page, given the room on the first page and on the others."""
    sections: list[Section] = []
    for unit, columns in _candidates():
        sections = [_measured(band, order, unit, columns) for band in bands]
        whole = all(_is_whole(section, unit) for section in sections)
        if whole and sum(section.height + _GAP for section in sections) - _GAP <= first:
            return [sections]
    return _flow(sections, first, others)


def _candidates() -> Iterator[tuple[float, int]]:
    """Sizes of type and numbers of columns, the best first."""
    steps = int((_LARGEST - _SMALLEST) / _STEP)
    for unit in (_LARGEST - _STEP * step for step in range(steps)):
        yield unit, 1
        yield unit, 2
    yield _SMALLEST, 2


def _is_whole(section: Section, unit: float) -> bool:
    """Whether every name stands in the same size, no word of it too long for its column."""
    return all(cell.lines[0].fitted.size >= unit - 1e-6 for row in section.rows for cell in row.cells)


def _measured(band: Band, order: tuple[str, ...], unit: float, columns: int) -> Section:
    width = (WIDTH - 2 * EDGE - 2 * PADDING - BETWEEN * (columns - 1)) / columns
    cells = [_cell(entry, order, unit, width) for entry in band.entries]
    rows = (Row(tuple(cells[at : at + columns]), width) for at in range(0, len(cells), columns))
    return Section(band.pace, tuple(rows))


def _cell(entry: Entry, order: tuple[str, ...], unit: float, width: float) -> Cell:
    tile = unit * _TILE
    room = width - tile * _PICTURE
    lines = [Line(fit(entry.name.in_language(order[0]), room, _ENDLESS, unit, BOLD))]
    lines += [Line(text) for text in _told(entry.name, order[1:], room, unit * _OTHERS)]
    lines[-1] = replace(lines[-1], below=unit * _BELOW)
    if entry.reason:
        lines += [Line(text, is_reason=True) for text in _told(entry.reason, order, room, unit * _NOTES, BOLD)]
    if entry.exceptions:
        lines += [Line(text) for text in _told(entry.exceptions, order, room, unit * _NOTES)]
    if entry.until:
        until = f"{joined(say.UNTIL, order)} {entry.until:%d.%m.%Y}"
        lines.append(Line(fit(until, room, _ENDLESS, unit * _NOTES, REGULAR)))
    return Cell(entry.group, tuple(lines), tile, room, unit * _ABOVE)


def _told(words: Words, order: Sequence[str], width: float, size: float, font: str = REGULAR) -> list[Fitted]:
    """Words in several languages: one after the other where each fits a line, else each in lines of its own."""
    texts = list(dict.fromkeys(words.in_language(language) for language in order))
    if any(measure(text, font) * size > width for text in texts):
        return [fit(text, width, _ENDLESS, size, font) for text in texts]
    glued = SEPARATOR.join(text.replace(" ", "\u00a0") for text in texts)
    return [fit(glued, width, _ENDLESS, size, font)]


def _flow(sections: Sequence[Section], first: float, others: float) -> list[list[Section]]:
    """Fill page after page; a band that goes on repeats its strip, and no strip stands alone."""
    result: list[list[Section]] = [[]]
    free = first
    for section in sections:
        rows: list[Row] = []
        for row in section.rows:
            needed = Section(section.pace, (*rows, row)).height
            if needed > free and (rows or result[-1]):
                if rows:
                    result[-1].append(Section(section.pace, tuple(rows)))
                result.append([])
                rows, free = [], others
            rows.append(row)
        result[-1].append(Section(section.pace, tuple(rows)))
        free -= result[-1][-1].height + _GAP
    return result
