"""The parts all labels share: the edge, the code, small tables of facts and lists of contents."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import pictograms, wording
from app.documents.models import LabelLine
from app.documents.pens import (
    QUIET,
    QUIET_RIGHT,
    STRONG,
    STRONG_MIDDLE,
    Pen,
    Room,
    Style,
)
from app.documents.text import BOLD, measure
from app.domain import codes
from app.domain import group_colours as groups
from app.domain.languages import Words

EDGE = 17.0
_MARGIN = 4.5
_PICTOGRAM = 13.0
_CODE = 27.0
_QR = 23.0
_SMALL = 3.0
_VALUE = 0.6
_GAP = 8.0
_LARGEST = 24.0
_SHARES = (0.5, 0.42, 0.58, 0.34, 0.66)
_SMALLEST_ROW = 9.6
_LARGEST_ROW = 18.0


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a label tells: a large value with small words under it."""

    value: str
    small: str


def in_words(words: Words) -> Fact:
    """A fact told in Ukrainian, with German and English under it."""
    return Fact(words.uk, wording.beside(words))


def edge(pen: Pen, key: str, colour: str) -> None:
    """Draw the coloured edge with its pictogram."""
    ink = groups.ink_on(colour)
    pen.fill(Room(0, 0, EDGE, pen.height), colour)
    room = Room((EDGE - _PICTOGRAM) / 2, 5.5, _PICTOGRAM, _PICTOGRAM)
    if pictograms.layers(key):
        pen.pictogram(key, room, ink)
    else:
        pen.text(key, room, 6.5, Style(BOLD, ink, 0.5, 0.5))


def body(pen: Pen) -> tuple[Room, Room]:
    """The room for words right of the edge, and the room of the code at the bottom."""
    x = EDGE + _MARGIN - 0.5
    width = pen.width - x - _MARGIN
    bottom = pen.height - _MARGIN - _CODE
    return Room(x, 5.0, width, bottom - 5.0 - 1.5), Room(x, bottom, width, _CODE)


def code_block(pen: Pen, room: Room, code: str, plain_text: str) -> None:
    """Draw the bars with the code for people under them, and the QR code beside them."""
    left, right = room.cut_right(_QR)
    pen.qr(plain_text, Room(right.x, right.bottom - _QR, _QR, _QR))
    bars = pen.bars(code, Room(left.x, left.y + 3, left.width - 2, left.height - 8.4))
    human = codes.human(code)
    size = bars.width / measure(human, BOLD)
    pen.line_of_text(human, bars.x, room.bottom, size, STRONG)


def common_size(texts: Sequence[str], rooms: Sequence[Room], largest: float) -> float:
    """The size at which several bold texts fit their rooms, so that they look alike."""
    return min(room.fit(text, largest, BOLD).size for text, room in zip(texts, rooms, strict=True))


def pairs(told: Sequence[Fact]) -> list[Sequence[Fact]]:
    """Facts in rows of two."""
    return [told[at : at + 2] for at in range(0, len(told), 2)]


def facts(pen: Pen, room: Room, rows: Sequence[Sequence[Fact]], largest: float = 5.6) -> None:
    """Draw facts row by row, the values of a row equally large."""
    for told, row in zip(rows, room.rows(len(rows)), strict=True):
        cells = row.columns(len(told))
        values = [Room(cell.x, cell.y, cell.width, row.height * _VALUE) for cell in cells]
        size = common_size([fact.value for fact in told], values, largest)
        for fact, value in zip(told, values, strict=True):
            pen.text(fact.value, value, size, Style(BOLD, down=1.0))
            small = Room(value.x, value.bottom + 0.2, value.width, row.height - value.height - 1)
            pen.text(fact.small, small, _SMALL, QUIET)


def hub_and_date(pen: Pen, room: Room, hub: str, printed_on: str) -> None:
    """Write where and when the label was made, at the right."""
    upper, lower = room.rows(2)
    pen.text(hub, upper, 3.4, Style(colour=QUIET.colour, across=1.0, down=1.0))
    pen.text(printed_on, lower, 3.4, QUIET_RIGHT)


def contents(pen: Pen, room: Room, lines: Sequence[LabelLine]) -> None:
    """List contents with their amounts; what finds no room is counted in the last row."""
    most = int(room.height / _SMALLEST_ROW)
    shown = lines if len(lines) <= most else lines[: most - 1]
    height = min(room.height / min(len(lines), most), _LARGEST_ROW) if lines else 0
    for number, line in enumerate(shown):
        row = Room(room.x, room.y + number * height, room.width, height)
        _content(pen, row, line)
        pen.rule(row.x, row.bottom - 0.2, row.width)
    if len(shown) < len(lines):
        rest = f"+ {len(lines) - len(shown)} {wording.all_languages(wording.MORE)}"
        pen.text(rest, Room(room.x, room.y + len(shown) * height, room.width, height), 4.4, STRONG_MIDDLE)


def _content(pen: Pen, room: Room, line: LabelLine) -> None:
    left, right = Room(room.x, room.y, room.width, room.height - 0.8).cut_right(18)
    name, small = Room(left.x, left.y, left.width - 2, left.height).cut_top(left.height * 0.54)
    pen.text(_joined(line.name.uk, line.detail.uk), name, min(5.6, room.height * 0.38), Style(BOLD, down=0.9))
    others = (_joined(line.name.de, line.detail.de), _joined(line.name.en, line.detail.en))
    pen.text(wording.SEPARATOR.join(dict.fromkeys(others)), small, 2.9, QUIET)
    amount, unit = right.cut_top(right.height * 0.64)
    pen.text(line.amount, amount, 7.5, Style(BOLD, across=1.0, down=0.9))
    pen.text(wording.all_languages(line.unit), Room(unit.x, unit.y, unit.width, 3), 2.5, QUIET_RIGHT)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def panel(pen: Pen, room: Room, told: Sequence[Fact]) -> None:
    """Draw the largest facts of a label side by side, as large as their room, small words under them."""
    values = _shared(Room(room.x, room.y, room.width, room.height - 6), told)
    size = _panel_size(told, values)
    for fact, value in zip(told, values, strict=True):
        found = value.fit(fact.value, size, BOLD)
        y = value.y + (value.height - found.height) / 2
        pen.fitted(found, Room(value.x, y, value.width, found.height), STRONG)
        pen.text(fact.small, Room(value.x, y + found.height, value.width, 5), 3.6, QUIET)
    for value in values[1:]:
        pen.upright(value.x - _GAP / 2, room.y, room.height)


def _panel_size(told: Sequence[Fact], rooms: Sequence[Room]) -> float:
    return common_size([fact.value for fact in told], rooms, _LARGEST)


def _shared(room: Room, told: Sequence[Fact]) -> list[Room]:
    """The whole room, or two columns shared so that both facts become as large as can be."""
    if len(told) == 1:
        return [room]
    free = room.width - _GAP
    splits = [
        [
            Room(room.x, room.y, free * share, room.height),
            Room(room.x + free * share + _GAP, room.y, free * (1 - share), room.height),
        ]
        for share in _SHARES
    ]
    return max(splits, key=lambda rooms: _panel_size(told, rooms))
