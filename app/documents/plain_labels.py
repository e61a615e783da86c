"""Signs of places, blank labels and labels of unsorted bags."""

from app.documents import wording
from app.documents.label_faces import Face
from app.documents.label_frames import frame
from app.documents.label_names import names
from app.documents.label_parts import PLAIN, STRONG, code_block, edge, qr_code, rule
from app.documents.models import BagLabel, BlankLabel, LocationLabel
from app.documents.pens import BLACK, Room, Style
from app.documents.symbols import qr_text
from app.documents.text import BOLD, LEADING
from app.domain import group_colours as groups
from app.domain.languages import Words

_NAME = 60.0
_NOTE = 7.5
_ABOVE_CAPTION = 1.0
_NAMES_SHARE = 0.62
_WRITING = 9.0
"""The distance of two lines people write on by hand."""
_ROWS: tuple[tuple[Words, ...], ...] = (
    (wording.FOR_WHOM, wording.SEASON),
    (wording.SIZE, wording.AMOUNT),
    (wording.EXPIRY, wording.BATCH),
)
_WIDE_ROWS: tuple[tuple[Words, ...], ...] = ((wording.FOR_WHOM, wording.SIZE), (wording.AMOUNT, wording.EXPIRY))


def draw_location(label: LocationLabel, face: Face) -> None:
    """Draw the sign of a place, its name as large as the label allows."""
    edge(face, "place", groups.NEUTRAL)
    design, pen = face.design, face.pen
    above, strip = face.room.cut_bottom(design.qr)
    left, right = strip.cut_right(design.qr)
    qr_code(face, qr_text(label.code, label.name), right)
    code_block(face, left, label.code)
    line, name = above.cut_top(design.second * LEADING)
    caption, hub = line.columns(2)
    pen.text(wording.all_languages(wording.PLACE), caption, design.second, PLAIN)
    pen.text(label.hub, hub, design.second, Style(colour=BLACK, across=1.0))
    room = Room(name.x, name.y, name.width, name.height - design.gap)
    pen.text(label.name, room, _NAME, Style(BOLD, BLACK, 0.5, 0.5))


def draw_bag(label: BagLabel, face: Face) -> None:
    """Draw the label of a bag nobody has sorted yet, with its note or lines to write one on."""
    edge(face, "bag", groups.NEUTRAL)
    drawn = frame(face, label.code, qr_text(label.code, label.state.en), label.hub, label.printed_on)
    room = drawn.room
    end = names(face, Room(room.x, room.y, drawn.head.width, room.height * _NAMES_SHARE), label.state)
    y = max(end + face.design.gap, drawn.head.bottom if face.is_wide else 0)
    _note(face, Room(room.x, y, room.width, room.bottom - y), label.note)


def _note(face: Face, room: Room, text: str) -> None:
    rule(face, room, room.y)
    caption, rest = Room(room.x, room.y + 0.8, room.width, room.height - 0.8).cut_top(face.design.small * LEADING)
    face.pen.text(wording.all_languages(wording.NOTE), caption, face.design.small, PLAIN)
    if text:
        face.pen.text(text, rest, _NOTE, STRONG)
    else:
        _lines(face, rest)


def _lines(face: Face, room: Room) -> None:
    """Draw lines to write on, the last one at the bottom of the room."""
    for number in range(max(int(room.height / _WRITING), 1)):
        rule(face, room, room.bottom - 0.2 - number * _WRITING)


def draw_blank(label: BlankLabel, face: Face) -> None:
    """Draw a label to be filled in by hand."""
    edge(face, "pencil", groups.NEUTRAL)
    drawn = frame(face, label.code, qr_text(label.code), label.hub, None)
    head, rows = drawn.head, _WIDE_ROWS
    if not face.is_wide:
        head, rows = drawn.room.cut_top(drawn.room.height * 0.36)[0], _ROWS
    _field(face, head, wording.GOODS)
    rest = Room(drawn.room.x, head.bottom, drawn.room.width, drawn.room.bottom - head.bottom)
    for words, row in zip(rows, rest.rows(len(rows)), strict=True):
        for field, cell in zip(words, row.columns(len(words)), strict=True):
            _field(face, cell, field)


def _field(face: Face, room: Room, words: Words) -> None:
    """Draw small words and lines to write on."""
    size = face.design.small
    lines = [wording.all_languages(words)] if words is wording.GOODS else [words.uk, wording.beside(words)]
    y = room.y + _ABOVE_CAPTION
    for line in lines:
        face.pen.text(line, Room(room.x, y, room.width, size * LEADING), size, PLAIN)
        y += size * LEADING
    _lines(face, Room(room.x, y, room.width, room.bottom - y))
