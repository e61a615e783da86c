"""The pages that command sheet and preset sheet share: a dark heading, room for cards, a foot."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.documents import sheet_wording as say
from app.documents.pens import MUTED, TEXT, Pen, Room, Style, begin, new_canvas
from app.documents.sheet_models import Front
from app.documents.sheets import Slot
from app.documents.text import BOLD, measure
from app.documents.wording import SEPARATOR
from app.domain.languages import Words

A4 = (210.0, 297.0)
_X, _WIDTH = 8.0, 194.0
_TOP, _HEADING = 8.0, 14.0
_FIRST, _LAST = 26.0, 287.0
_WHITE, _GREY = "#FFFFFF", "#C9D1DB"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name, and what draws its cards into a room."""

    title: Words
    draw: Callable[[Pen, Room], None]


def document(front: Front, title: str, pages: Sequence[Page]) -> bytes:
    """The pages one after another as PDF."""
    output = io.BytesIO()
    canvas = new_canvas(output, A4, title)
    for number, page in enumerate(pages, start=1):
        pen = begin(canvas, Slot(0, 0, *A4), A4)
        _heading(pen, front, page.title, f"{number}/{len(pages)}")
        page.draw(pen, Room(_X, _FIRST, _WIDTH, _LAST - _FIRST))
        _foot(pen, front)
        pen.finish()
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def block_title(pen: Pen, room: Room, words: Words, languages: Sequence[str]) -> None:
    """Write the title of a block of cards: the first language bold, the others small beside it."""
    first, *others = say.in_order(words, languages)
    large = room.fit(first, 3.4, BOLD)
    pen.fitted(large, room, Style(BOLD, down=1.0))
    x = room.x + measure(first, BOLD) * large.size + 1.6
    rest = Room(x, room.y, room.right - x, room.height - 0.25)
    pen.text(SEPARATOR.join(others), rest, 2.5, Style(colour=MUTED, down=1.0))


def _heading(pen: Pen, front: Front, title: Words, number: str) -> None:
    band = Room(_X, _TOP, _WIDTH, _HEADING)
    pen.fill(band, TEXT)
    pen.pictogram("scan", Room(band.x + 3, band.y + 2, 10, 10), _WHITE)
    first, *others = say.in_order(title, front.languages)
    upper, lower = Room(band.x + 17, band.y + 1.2, 105, band.height - 2.4).cut_top(7.4)
    pen.text(first, upper, 6.2, Style(BOLD, _WHITE))
    pen.text(SEPARATOR.join(others), lower, 3.2, Style(colour=_GREY))
    right = Room(band.x + 124, upper.y, band.width - 128, upper.height)
    pen.text(number, right, 5.0, Style(BOLD, _WHITE, 1.0, 0.5))
    pen.text(front.hub, Room(right.x, lower.y, right.width, lower.height), 3.2, Style(colour=_GREY, across=1.0))


def _foot(pen: Pen, front: Front) -> None:
    foot = Room(_X, _LAST + 1, _WIDTH, 3.4)
    told = SEPARATOR.join(say.in_order(say.ACTUAL_SIZE, front.languages))
    pen.text(told, foot, 2.4, Style(colour=MUTED))
    pen.text(front.printed_on.strftime("%d.%m.%Y"), foot, 2.4, Style(colour=MUTED, across=1.0))
