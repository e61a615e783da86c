"""What labels tell in figures and facts: the large ones, and those with a pictogram."""

from collections.abc import Sequence

from app.documents import wording
from app.documents.label_faces import SMALLEST, Face
from app.documents.label_parts import PLAIN, STRONG, STRONG_MIDDLE, Fact, rule, wrapped, write
from app.documents.pens import BLACK, Room, Style
from app.documents.text import BOLD, LEADING, REGULAR, Fitted, measure

_SHARES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
_LARGEST = 30.0
_CAPTION = 3.6
_WRAPPED = 0.7
_STACKED = 0.8
_LARGER = 1.5
"""A figure may be so much larger than the one beside it."""
_BETWEEN = 6.0
_BESIDE = 1.6
_LINE = 0.3
_CLOSEST = 1.0
_WIDEST_WORDS = 24.0
_APART = 2.0
_RIGHT = 0.56
_SIGN = 1.3
_OVER = 1.1
_JUST_MORE = 1.001
_SHRUNK = 0.75
"""Values beside one another may be so much smaller."""


def figures(face: Face, room: Room, told: Sequence[Fact], signs: Sequence[Fact] = ()) -> None:
    """Draw the largest facts of a label side by side between two lines, as large as their room.

    A single one leaves room at the right for facts with pictograms.
    """
    for y in (room.y, room.bottom):
        rule(face, room, y, 0.5)
    inner = Room(room.x, room.y + 0.6, room.width, room.height - 1.2)
    if signs:
        inner, right = inner.cut_right(sum(natural(face, fact) for fact in signs) + _APART * len(signs))
        tiles(face, right.cut_right(right.width - _APART)[1], [signs])
    cells = max(_splits(face, inner, len(told)), key=lambda cells: _score(face, told, cells))
    size = max(_figure_size(face, told, cells), SMALLEST)
    (_beside if face.is_wide else _above)(face, cells, told, size)
    for cell in (cell for cell in cells[1:] if cell.x > room.x):
        face.pen.fill(Room(cell.x - (_BETWEEN + _LINE) / 2, room.y + 1.4, _LINE, room.height - 2.8), BLACK)


def _splits(face: Face, room: Room, count: int) -> list[list[Room]]:
    """The whole room, or the ways two figures may share it: side by side, on a large label also over one another."""
    if count == 1:
        return [[room]]
    free = room.width - _BETWEEN
    beside = [
        [
            Room(room.x, room.y, free * share, room.height),
            Room(room.x + free * share + _BETWEEN, room.y, free * (1 - share), room.height),
        ]
        for share in _SHARES
    ]
    return beside if face.is_wide else [*beside, room.rows(2)]


def _figure_size(face: Face, told: Sequence[Fact], cells: Sequence[Room]) -> float:
    rooms = [_value_room(face, fact, cell) for fact, cell in zip(told, cells, strict=True)]
    if min(min(room.width, room.height) for room in rooms) <= SMALLEST:
        return 0.0
    return min(room.fit(fact.value, _LARGEST, BOLD).size for fact, room in zip(told, rooms, strict=True))


def _score(face: Face, told: Sequence[Fact], cells: Sequence[Room]) -> float:
    """How good it is to share the room so: large values in one line, beside one another, their words in one line."""
    size = _figure_size(face, told, cells)
    parts = list(zip(told, cells, strict=True))
    if size and any(len(_value_room(face, fact, cell).fit(fact.value, size, BOLD).lines) > 1 for fact, cell in parts):
        size *= _WRAPPED
    if not face.is_wide and any(len(_caption(fact, cell).lines) > 1 for fact, cell in parts):
        size *= _WRAPPED
    return size * (_STACKED if len(cells) > 1 and cells[1].x == cells[0].x else 1.0)


def _value_room(face: Face, fact: Fact, cell: Room) -> Room:
    if face.is_wide:
        width = max(cell.width - _words_width(face, fact, cell) - _BESIDE, SMALLEST)
        return Room(cell.x, cell.y, width, cell.height)
    return Room(cell.x, cell.y, cell.width, cell.height - _caption(fact, cell).height)


def _words_width(face: Face, fact: Fact, cell: Room) -> float:
    return min(_widest(fact.words) * face.design.small * _JUST_MORE, max(cell.width / 2, _WIDEST_WORDS))


def _widest(words: Sequence[str]) -> float:
    return max((measure(word, REGULAR) for word in words), default=0)


def _caption(fact: Fact, cell: Room) -> Fitted:
    text = wording.SEPARATOR.join(fact.words)
    size = min(_CAPTION, max(cell.width / max(measure(text, REGULAR), 1) / _JUST_MORE, SMALLEST))
    return Room(0, 0, cell.width, size * LEADING * 2.01).fit(text, size, REGULAR)


def _above(face: Face, cells: Sequence[Room], told: Sequence[Fact], size: float) -> None:
    """Draw large values with their words under them, all words at one height if they stand beside one another."""
    captions = [_caption(fact, cell) for fact, cell in zip(told, cells, strict=True)]
    values = [
        _value_room(face, fact, cell).fit(fact.value, size * _LARGER, BOLD)
        for fact, cell in zip(told, cells, strict=True)
    ]
    highest = max(value.height for value in values), max(caption.height for caption in captions)
    is_row = cells[0].y == cells[-1].y and sum(highest) <= cells[0].height
    for cell, value, caption in zip(cells, values, captions, strict=True):
        upper, lower = highest if is_row else (value.height, caption.height)
        y = cell.y + (cell.height - upper - lower) / 2 + upper
        face.pen.fitted(value, Room(cell.x, y - value.height, cell.width, value.height), STRONG)
        face.pen.fitted(caption, Room(cell.x, y, cell.width, caption.height), PLAIN)


def _beside(face: Face, cells: Sequence[Room], told: Sequence[Fact], size: float) -> None:
    """Draw large values with their words beside them, one under another."""
    for fact, cell in zip(told, cells, strict=True):
        room = _value_room(face, fact, cell)
        value = room.fit(fact.value, size * _LARGER, BOLD)
        face.pen.fitted(value, room, Style(BOLD, BLACK, down=0.5))
        used = max(measure(line, BOLD) for line in value.lines) * value.size
        words = Room(cell.x + used + _BESIDE, cell.y, _words_width(face, fact, cell), cell.height)
        _lines(face, words, fact.words, face.design.small)


def _lines(face: Face, room: Room, texts: Sequence[str], size: float) -> None:
    """Write texts one under another in the middle of a room, closer together where it is low."""
    pitch = min(size * LEADING, max(room.height / max(len(texts), 1), size * _CLOSEST))
    y = room.y + (room.height - pitch * len(texts)) / 2
    for text in texts:
        line = wrapped(text, room.width, size, REGULAR)
        if len(line.lines) > 1:
            line = Room(0, 0, room.width, pitch).fit(text, size, REGULAR)
        face.pen.fitted(line, Room(room.x, y, room.width, line.height), PLAIN)
        y += pitch


def tiles(face: Face, room: Room, rows: Sequence[Sequence[Fact]]) -> None:
    """Draw rows of facts, each with its pictogram, sharing out the width by what they need."""
    for row, strip in zip(rows, room.rows(len(rows)), strict=True):
        x = strip.x
        for fact, width in zip(row, _widths(face, row, strip.width), strict=True):
            _tile(face, Room(x, strip.y, width, strip.height), fact)
            x += width + _APART


def _widths(face: Face, row: Sequence[Fact], width: float) -> list[float]:
    least, wanted = [natural(face, fact, _SHRUNK) for fact in row], [natural(face, fact) for fact in row]
    free = width - _APART * (len(row) - 1)
    spare = free - sum(least)
    longing = sum(wanted) - sum(least)
    if spare < 0:
        return [each * free / sum(least) for each in least]
    if spare >= longing:
        return [each + (spare - longing) / len(row) for each in wanted]
    return [each + spare * (more - each) / longing for each, more in zip(least, wanted, strict=True)]


def grid(face: Face, room: Room, rows: Sequence[Sequence[Fact]]) -> None:
    """Draw rows of two facts each, with their words under them."""
    for row, strip in zip(rows, room.rows(len(rows)), strict=True):
        left, right = strip.cut_right((strip.width - _APART) * _RIGHT)
        for fact, cell in zip(row, (Room(left.x, left.y, left.width - _APART, left.height), right), strict=False):
            upper, lower = cell.cut_top(face.design.value * _SIGN)
            signed(face, upper, fact, face.design.value * _OVER)
            _lines(face, lower.cut_top(2 * face.design.small * LEADING)[0], fact.small, face.design.small)


def signed(face: Face, room: Room, fact: Fact, largest: float) -> None:
    """Draw a value beside its pictogram, which says without words what it is."""
    side = room.height
    face.pen.pictogram(fact.pictogram, Room(room.x, room.y, side, side), BLACK)
    if fact.value:
        value = Room(room.x + side + _BESIDE, room.y, room.width - side - _BESIDE, side)
        face.pen.text(fact.value, value, largest, STRONG_MIDDLE)


def rows_of(face: Face, told: Sequence[Fact], width: float, most: int) -> list[list[Fact]]:
    """Facts in rows of at most so many, as they fit a width."""
    rows: list[list[Fact]] = []
    for fact in told:
        row = rows[-1] if rows else []
        used = sum(natural(face, other, _SHRUNK) + _APART for other in row)
        if row and len(row) < most and used + natural(face, fact, _SHRUNK) <= width:
            row.append(fact)
        else:
            rows.append([fact])
    return rows


def natural(face: Face, fact: Fact, shrunk: float = 1.0) -> float:
    """How wide a fact is with its pictogram, its value shrunk."""
    value = measure(fact.value, BOLD) * max(face.design.value * shrunk, SMALLEST)
    return (_sign(face, fact) + max(value, _widest(fact.small) * face.design.small)) * _JUST_MORE


def _sign(face: Face, fact: Fact) -> float:
    return face.design.tile + _BESIDE if fact.pictogram else 0.0


def _tile(face: Face, room: Room, fact: Fact) -> None:
    design, side = face.design, face.design.tile
    if fact.pictogram:
        place = Room(room.x, room.y + (room.height - side) / 2, side, side)
        face.pen.pictogram(fact.pictogram, place, BLACK)
    sign = _sign(face, fact)
    right = Room(room.x + sign, room.y, room.width - sign, room.height)
    words = [right.fit(word, design.small, REGULAR) for word in fact.small]
    rest = Room(0, 0, right.width, room.height - sum(line.height for line in words))
    lines = [(rest.fit(fact.value, design.value, BOLD), STRONG), *((line, PLAIN) for line in words)]
    height = sum(line.height for line, _ in lines)
    write(face, Room(right.x, right.y + (right.height - height) / 2, right.width, height), lines)
