"""Signs of places and blank labels."""

from app.documents import wording
from app.documents.label_parts import body, code_block, edge
from app.documents.models import BlankLabel, LocationLabel
from app.documents.pens import MUTED, QUIET, STRONG, Pen, Room, Style
from app.documents.symbols import qr_text
from app.documents.text import BOLD
from app.domain import codes
from app.domain import group_colours as groups
from app.domain.languages import Words

_DIGITS = 10.5
_ROWS: tuple[tuple[Words, ...], ...] = (
    (wording.GOODS,),
    (wording.FOR_WHOM, wording.SEASON),
    (wording.SIZE, wording.AMOUNT),
    (wording.EXPIRY, wording.BATCH),
)
_TWO_LINES = 30
_CAPTION = 2.35
_SHARES = (0.4, 0.2, 0.2, 0.2)


def draw_location(label: LocationLabel, pen: Pen) -> None:
    """Draw the sign of a place, its name as large as the label allows."""
    edge(pen, "place", groups.NEUTRAL)
    room, code_room = body(pen)
    caption, room = room.cut_top(9)
    pen.text(wording.all_languages(wording.PLACE), caption, 4.6, QUIET)
    name, hub = room.cut_top(room.height - 9)
    pen.text(label.name, name, 32.0, Style(BOLD, across=0.5, down=0.5))
    pen.text(label.hub, hub, 4.2, Style(colour=MUTED, down=0.5))
    code_block(pen, code_room, label.code, qr_text(label.code, label.name))


def draw_blank(label: BlankLabel, pen: Pen) -> None:
    """Draw a label to be filled in by hand."""
    edge(pen, "pencil", groups.NEUTRAL)
    room, code_room = body(pen)
    header, room = room.cut_top(14)
    pen.digits(codes.short(label.code), Room(header.x, header.y, 40, 14), _DIGITS)
    hub = Room(header.x + 42, header.y, header.width - 42, 5)
    pen.text(label.hub, hub, 3.4, Style(colour=MUTED, across=1.0))
    y = room.y
    for row, share in zip(_ROWS, _SHARES, strict=True):
        height = room.height * share
        for words, cell in zip(row, Room(room.x, y, room.width, height).columns(len(row)), strict=True):
            _field(pen, cell, words)
        y += height
    code_block(pen, code_room, label.code, qr_text(label.code))


def _field(pen: Pen, room: Room, words: Words) -> None:
    """Draw small words and a line to write on."""
    pen.text(wording.all_languages(words), Room(room.x, room.y + 1, room.width, 4), _CAPTION, STRONG)
    if room.height > _TWO_LINES:
        pen.rule(room.x, room.y + room.height * 0.56, room.width, code=MUTED)
    pen.rule(room.x, room.bottom - 1, room.width, code=MUTED)
