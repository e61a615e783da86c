"""The poster for the hall door: what is taken gladly, what only a little, and what not now."""

import io
from dataclasses import dataclass

from app.documents import poster_layout
from app.documents import poster_wording as say
from app.documents.pens import LINE, MUTED, QUIET, QUIET_RIGHT, STRONG, TEXT, Pen, Room, Style, begin, new_canvas
from app.documents.poster_layout import EDGE, HEIGHT, PADDING, STRIP, WIDTH, Cell, Section
from app.documents.poster_models import SIZES, Poster
from app.documents.sheets import Slot
from app.documents.text import BOLD
from app.domain.group_colours import colour_of, ink_on
from app.domain.intake import Pace
from app.domain.languages import Words

_HEAD, _NEXT_HEAD, _FOOT = 43.0, 24.0, 17.0
_GAP = 4.0
_GRID = 24


@dataclass(frozen=True, slots=True)
class _Look:
    """How a band looks: the colours of its strip, the words on it, its ground and its reasons, and its sign.

    The sign is drawn on a grid of 24 by 24, y downwards, in the PDF's own language.
    """

    colour: str
    ink: str
    ground: str
    reason: str
    sign: str


_LOOKS = {
    Pace.GO: _Look(
        "#1E7F4F", "#FFFFFF", "#EAF5EF", "#166A40",
        "1 1 1 rg 23 12 m 23 18.08 18.08 23 12 23 c 5.92 23 1 18.08 1 12 c 1 5.92 5.92 1 12 1 c 18.08 1 23 5.92 23 12 c"
        " h 5.4 12.4 m 7.6 10.2 l 10.5 13.1 l 16.6 7 l 18.8 9.2 l 10.5 17.5 l h",
    ),
    Pace.SLOW: _Look(
        "#F5C518", "#1B1F24", "#FFF8DF", "#6B4E00",
        ".106 .122 .141 rg 12 1.5 m 23.5 22 l 0.5 22 l h 10.6 8.5 m 13.4 8.5 l 13.4 15.4 l 10.6 15.4 l h"
        " 10.6 17.1 m 13.4 17.1 l 13.4 19.7 l 10.6 19.7 l h",
    ),
    Pace.STOP: _Look(
        "#B3261E", "#FFFFFF", "#FBECEB", "#9C1F18",
        "1 1 1 rg 7.4 1 m 16.6 1 l 23 7.4 l 23 16.6 l 16.6 23 l 7.4 23 l 1 16.6 l 1 7.4 l h"
        " 5 9.8 m 19 9.8 l 19 14.2 l 5 14.2 l h",
    ),
}  # fmt: skip


def poster_pdf(poster: Poster, size: str = "a4") -> bytes:
    """The poster on A4 or A3; what finds no room in readable type goes on on further pages."""
    order = poster_layout.order_of(poster.language)
    bottom = HEIGHT - _FOOT
    pages = poster_layout.pages(poster.bands, order, bottom - _HEAD, bottom - _NEXT_HEAD)
    output = io.BytesIO()
    canvas = new_canvas(output, SIZES[size], say.TITLE.in_language(poster.language))
    for number, sections in enumerate(pages, start=1):
        pen = begin(canvas, Slot(0, 0, *SIZES[size]), (WIDTH, HEIGHT))
        y = _head(pen, poster, order) if number == 1 else _next_head(pen, poster, order)
        for section in sections:
            y = _section(pen, y, section, order)
        _foot(pen, order, number, len(pages))
        pen.finish()
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def _head(pen: Pen, poster: Poster, order: tuple[str, ...]) -> float:
    title, right = Room(EDGE, 11, WIDTH - 2 * EDGE, 27).cut_right(66)
    first, rest = title.cut_top(15)
    pen.text(say.TITLE.in_language(order[0]), Room(first.x, first.y, first.width - 4, 15), 13.0, STRONG)
    others = poster_layout.joined(say.TITLE, order[1:])
    pen.text(others, Room(rest.x, rest.y + 1, rest.width - 4, 8), 5.6, QUIET)
    name, rest = right.cut_top(10)
    pen.text(poster.hub, name, 5.2, Style(BOLD, across=1.0, down=1.0))
    address, day = rest.cut_top(9.5)
    pen.text(poster.address, Room(address.x, address.y + 1, address.width, 8.5), 3.6, QUIET_RIGHT)
    pen.text(_as_of(poster, order), day, 3.6, QUIET_RIGHT)
    pen.fill(Room(EDGE, 38.4, WIDTH - 2 * EDGE, 0.9), TEXT)
    return _HEAD


def _as_of(poster: Poster, order: tuple[str, ...]) -> str:
    return f"{poster_layout.joined(say.AS_OF, order)} {poster.on:%d.%m.%Y}"


def _next_head(pen: Pen, poster: Poster, order: tuple[str, ...]) -> float:
    left, right = Room(EDGE, 11, WIDTH - 2 * EDGE, 8).cut_right(92)
    pen.text(poster.hub, Room(left.x, left.y, left.width - 4, 8), 5.0, Style(BOLD, down=0.5))
    pen.text(_as_of(poster, order), right, 3.6, Style(colour=MUTED, across=1.0, down=0.5))
    pen.fill(Room(EDGE, 20, WIDTH - 2 * EDGE, 0.6), TEXT)
    return _NEXT_HEAD


def _section(pen: Pen, y: float, section: Section, order: tuple[str, ...]) -> float:
    """Draw a band or the part of it that stands on this page; returns where the next one begins."""
    look = _LOOKS[Pace(section.pace)]
    strip = Room(EDGE, y, WIDTH - 2 * EDGE, STRIP)
    pen.fill(strip, look.colour)
    pen.fill(Room(EDGE, strip.bottom, strip.width, section.height - STRIP), look.ground)
    _strip(pen, strip, look, say.BANDS[Pace(section.pace)], order)
    top = strip.bottom + PADDING
    for number, row in enumerate(section.rows):
        if number:
            pen.rule(EDGE + PADDING, top, strip.width - 2 * PADDING, LINE)
        for at, cell in enumerate(row.cells):
            _cell(pen, EDGE + PADDING + at * (row.width + poster_layout.BETWEEN), top, cell, look)
        top += row.height
    return y + section.height + _GAP


def _strip(pen: Pen, strip: Room, look: _Look, words: Words, order: tuple[str, ...]) -> None:
    side = STRIP - 4.4
    _sign(pen, look, strip.x + 4, strip.y + 2.2, side)
    left, right = Room(strip.x + side + 9, strip.y, strip.width - side - 12, STRIP).cut_right(64)
    pen.text(words.in_language(order[0]), left, 8.6, Style(BOLD, look.ink, down=0.5))
    upper, lower = Room(right.x, right.y + 2, right.width, right.height - 4).rows(2)
    pen.text(words.in_language(order[1]), upper, 4.6, Style(BOLD, look.ink, 1.0, 0.5))
    pen.text(words.in_language(order[2]), lower, 4.6, Style(BOLD, look.ink, 1.0, 0.5))


def _sign(pen: Pen, look: _Look, x: float, y: float, side: float) -> None:
    """Draw the sign of a band: a circle with a tick, a triangle, an octagon with a bar, so that shape tells as well."""
    scale = side / _GRID
    pen.steps.append(f"q {scale:.5f} 0 0 {-scale:.5f} {x:.3f} {pen.height - y:.3f} cm {look.sign} f* Q")


def _cell(pen: Pen, x: float, y: float, cell: Cell, look: _Look) -> None:
    """Draw goods with the pictogram of their group on its colour."""
    colour = colour_of(cell.group)
    tile = Room(x, y + cell.above, cell.tile, cell.tile)
    pen.fill(tile, colour)
    inset = cell.tile * 0.14
    inner = Room(tile.x + inset, tile.y + inset, tile.width - 2 * inset, tile.width - 2 * inset)
    pen.pictogram(cell.group, inner, ink_on(colour))
    top = y + cell.above
    for line in cell.lines:
        room = Room(tile.right + cell.tile * 0.28, top, cell.width, line.fitted.height)
        pen.fitted(line.fitted, room, Style(line.fitted.font, look.reason if line.is_reason else TEXT))
        top += line.fitted.height + line.below


def _foot(pen: Pen, order: tuple[str, ...], page: int, pages: int) -> None:
    foot, number = Room(EDGE, HEIGHT - _FOOT + 4, WIDTH - 2 * EDGE, 6).cut_right(40 if pages > 1 else 0)
    if page == pages:
        pen.text(poster_layout.joined(say.ELSE, order), foot, 3.9, STRONG)
    else:
        told = poster_layout.joined(say.CONTINUED, order).format(page=page + 1)
        pen.text(told, foot, 3.9, STRONG)
    if pages > 1:
        pen.text(f"{page} / {pages}", number, 3.9, QUIET_RIGHT)
