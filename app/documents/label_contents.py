"""Lists of contents on labels, and short notes: whole lines, or none of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import wording
from app.documents.label_faces import SMALLEST, Face
from app.documents.label_parts import PLAIN, RIGHT, STRONG, STRONG_MIDDLE, rule, wrapped, write
from app.documents.models import LabelLine
from app.documents.pens import BLACK, Room, Style
from app.documents.text import BOLD, LEADING, REGULAR, Fitted, measure

_STEPS = (1.5, 1.3, 1.15, 1.0, 0.85)
_NAME = 0.85
_AMOUNT = 1.2
"""An amount is so much larger than the name of its goods."""
_JUST_MORE = 1.001
_BETWEEN = 2.0
_SPREAD = 5.0
_PADDING = 1.4
_WIDEST_AMOUNT = 0.4


@dataclass(frozen=True, slots=True)
class _Row:
    """One content, measured: the names at the left, amount and unit in a column at the right."""

    name: Fitted
    small: Fitted
    amount: Fitted
    unit: Fitted
    right: float

    @property
    def height(self) -> float:
        """How high the row is with the line below it."""
        return max(self.name.height + self.small.height, self.amount.height + self.unit.height) + _PADDING


def note(face: Face, room: Room, texts: Sequence[str], most: float) -> Room:
    """Write short lines at the bottom of a room, as many whole ones as a height takes; returns the room above them."""
    size, shown, height = face.design.small, list[Fitted](), 0.0
    for text in texts:
        lines = wrapped(text, room.width, size, REGULAR)
        if height + lines.height > most:
            break
        shown.append(lines)
        height += lines.height
    above, strip = room.cut_bottom(height)
    y = strip.y
    for lines in shown:
        face.pen.fitted(lines, Room(strip.x, y, strip.width, lines.height), PLAIN)
        y += lines.height
    return above.cut_bottom(face.design.gap / 2)[0] if shown else room


def contents(face: Face, room: Room, lines: Sequence[LabelLine], head: Room) -> None:
    """List contents with their amounts as large as all fit; what finds no room is counted in the last row.

    Rows that begin beside the QR code of a small label are as wide as its ``head``.
    """
    rows: list[_Row] = []
    for step in _STEPS:
        rows = _measured(face, room, lines, head, step)
        if _height(rows) <= room.height:
            break
    shown = _as_many_as_fit(face, room, rows)
    if lines and not shown:
        _brief(face, Room(room.x, room.y, _width(room, head, room.y), room.height), lines)
        return
    y = _list(face, room, shown, head, complete=len(shown) == len(lines))
    if more := len(lines) - len(shown):
        rest = Room(room.x, y, _width(room, head, y), room.bottom - y)
        face.pen.text(f"+ {more} {wording.all_languages(wording.MORE)}", rest, face.design.value, STRONG_MIDDLE)


def _list(face: Face, room: Room, rows: Sequence[_Row], head: Room, *, complete: bool) -> float:
    """Draw rows with lines between them, a complete list with the room that is left; returns where they end."""
    apart = min((room.height - _height(rows)) / len(rows), _SPREAD) if complete and rows else 0.0
    y = room.y
    for number, row in enumerate(rows, start=1):
        _draw(face, Room(room.x, y, _width(room, head, y), row.height), row)
        y += row.height + apart
        if number < len(rows) or not complete:
            line = y - (_PADDING + apart) / 2
            rule(face, Room(room.x, y, _width(room, head, line), 0), line)
    return y


def _height(rows: Sequence[_Row]) -> float:
    """How high rows are together; under the last one is no line."""
    return sum(row.height for row in rows) - _PADDING


def _brief(face: Face, room: Room, lines: Sequence[LabelLine]) -> None:
    """Name the contents where there is no room for a list: as many as fit one line of Ukrainian."""
    names = list(dict.fromkeys(line.name for line in lines))
    size, small = face.design.value, face.design.small
    told, count = names[0].uk, 1
    while count < len(names) and measure(f"{told}, {names[count].uk}", BOLD) * size <= room.width:
        told, count = f"{told}, {names[count].uk}", count + 1
    others = [", ".join(name.in_language(key) for name in names[:count]) for key in ("de", "en")]
    rest = f" + {len(names) - count}" if count < len(names) else ""
    running = wrapped(wording.SEPARATOR.join(dict.fromkeys(others)) + rest, room.width, small, REGULAR)
    first = running
    for style, each in ((STRONG, size), (STRONG, SMALLEST), (PLAIN, SMALLEST)):
        first = wrapped(told, room.width, each, style.font)
        if first.height + running.height <= room.height:
            break
    write(face, room, [(first, Style(first.font, BLACK)), (running, PLAIN)])


def _width(room: Room, head: Room, y: float) -> float:
    return head.width if y < head.bottom else room.width


def _measured(face: Face, room: Room, lines: Sequence[LabelLine], head: Room, step: float) -> list[_Row]:
    """Rows at a size, as far as the room goes and one more."""
    rows: list[_Row] = []
    y = room.y
    for line in lines:
        rows.append(_row(face, line, _width(room, head, y), step))
        y += rows[-1].height
        if y - _PADDING > room.bottom:
            break
    return rows


def _row(face: Face, line: LabelLine, width: float, step: float) -> _Row:
    value, small = max(face.design.value * _NAME * step, SMALLEST), face.design.small
    unit = wording.all_languages(line.unit)
    first, others = _joined(line, "uk"), list(dict.fromkeys(_joined(line, key) for key in ("de", "en")))
    words = max(_longest(first, BOLD), *(_longest(text, REGULAR) for text in others)) * SMALLEST
    most = max(min(width * _WIDEST_AMOUNT, width - _BETWEEN - words), _longest(unit, REGULAR) * SMALLEST)
    each = measure(line.amount, BOLD)
    amount = Fitted((line.amount,), max(min(value * _AMOUNT, most / each), SMALLEST), BOLD)
    units = wrapped(unit, most, _whole(unit, most, small, REGULAR), REGULAR)
    right = max(each * amount.size, *(measure(text, REGULAR) * units.size for text in units.lines))
    left = width - _BETWEEN - right
    name = wrapped(first, left, _whole(first, left, value, BOLD), BOLD)
    return _Row(name, _others(others, left, small), amount, units, right * _JUST_MORE)


def _others(texts: list[str], width: float, largest: float) -> Fitted:
    """German and English in one line if they fit, else under one another, else running on."""
    size = _whole(" ".join(texts), width, largest, REGULAR)
    together = wrapped(wording.SEPARATOR.join(texts), width, size, REGULAR)
    if len(together.lines) > 1 and all(measure(text, REGULAR) * size <= width for text in texts):
        return Fitted(tuple(texts), size, REGULAR)
    return together


def _longest(text: str, font: str) -> float:
    return max((measure(word, font) for word in text.split()), default=0.0) * _JUST_MORE


def _whole(text: str, width: float, largest: float, font: str) -> float:
    """The size at which no word has to be cut, as far as it can still be read."""
    longest = _longest(text, font)
    return max(min(largest, width / longest if longest else largest), SMALLEST)


def _joined(line: LabelLine, language: str) -> str:
    parts = (line.name.in_language(language), line.detail.in_language(language))
    return ", ".join(part for part in parts if part)


def _as_many_as_fit(face: Face, room: Room, rows: Sequence[_Row]) -> list[_Row]:
    """All rows, or the first ones that leave room to count the others."""
    if _height(rows) <= room.height:
        return list(rows)
    shown: list[_Row] = []
    left = room.height - face.design.value * LEADING
    for row in rows:
        left -= row.height
        if left < 0:
            break
        shown.append(row)
    return shown


def _draw(face: Face, room: Room, row: _Row) -> None:
    left, right = room.cut_bottom(_PADDING)[0].cut_right(row.right)
    for side, lines in (
        (left, ((row.name, STRONG), (row.small, PLAIN))),
        (right, ((row.amount, Style(BOLD, BLACK, across=1.0)), (row.unit, RIGHT))),
    ):
        height = sum(line.height for line, _ in lines)
        write(face, Room(side.x, side.y + (side.height - height) / 2, side.width, height), lines)
