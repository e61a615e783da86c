"""Name badges: a person's first name with the code that says who works at a station; ten on A4, to be cut out."""

import io
from collections.abc import Sequence

from app.documents.cards import MODULES, draw_bars
from app.documents.pens import LINE, MUTED, QUIET, Pen, Room, Style, begin, new_canvas
from app.documents.sheet_models import Badge
from app.documents.sheet_page import A4
from app.documents.sheets import Slot
from app.documents.symbols import DOT
from app.documents.text import BOLD
from app.domain import codes
from app.domain import group_colours as groups

_WIDTH, _HEIGHT = 85.0, 54.0
_COLUMNS, _ROWS = 2, 5
_EDGE = 12.0
_MODULE = 4 * DOT
_BARS = 12.0
_HAIR = 0.2


def badges(people: Sequence[Badge]) -> bytes:
    """The badges of people, 85 by 54 mm each, with hair lines to cut along."""
    output = io.BytesIO()
    canvas = new_canvas(output, A4, "Palletwise: badges")
    most = _COLUMNS * _ROWS
    for first in range(0, len(people), most):
        pen = begin(canvas, Slot(0, 0, *A4), A4)
        for place, badge in enumerate(people[first : first + most]):
            _draw(pen, _room(place), badge)
        pen.finish()
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def _room(place: int) -> Room:
    row, column = divmod(place, _COLUMNS)
    left, top = (A4[0] - _COLUMNS * _WIDTH) / 2, (A4[1] - _ROWS * _HEIGHT) / 2
    return Room(left + column * _WIDTH, top + row * _HEIGHT, _WIDTH, _HEIGHT)


def _draw(pen: Pen, room: Room, badge: Badge) -> None:
    pen.fill(Room(room.x, room.y, _EDGE, room.height), groups.NEUTRAL)
    pen.pictogram("person", Room(room.x + 2, room.y + 4, _EDGE - 4, _EDGE - 4), "#FFFFFF")
    inner = Room(room.x + _EDGE + 5, room.y + 4, room.width - _EDGE - 9, room.height - 8)
    pen.text(badge.hub, Room(inner.x, inner.y, inner.width, 5), 3.6, Style(colour=MUTED))
    name = Room(inner.x, inner.y + 5, inner.width, inner.height - _BARS - 10.5)
    pen.text(badge.name, name, 13.0, Style(BOLD, down=0.5))
    foot = inner.bottom - 3.6
    draw_bars(pen, badge.code, Room(inner.x, foot - _BARS - 0.8, MODULES * _MODULE, _BARS), _MODULE)
    pen.text(codes.human(badge.code), Room(inner.x, foot, inner.width, 3.6), 3.0, QUIET)
    _frame(pen, room)


def _frame(pen: Pen, room: Room) -> None:
    for x, y, width, height in (
        (room.x, room.y, room.width, _HAIR), (room.x, room.bottom, room.width, _HAIR),
        (room.x, room.y, _HAIR, room.height), (room.right, room.y, _HAIR, room.height),
    ):  # fmt: skip
        pen.fill(Room(x - _HAIR / 2, y - _HAIR / 2, width, height), LINE)
