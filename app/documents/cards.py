"""Cards to scan: a code with words, a pictogram or a large sign.

Every card keeps the quiet zones of Code 128 free, and columns of cards stand so far apart that one
sweep of a scanner never meets two codes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import pictograms, symbols
from app.documents.pens import MUTED, PLAIN, TEXT, Pen, Room, Style
from app.documents.sheet_wording import in_order
from app.documents.text import BOLD, LEADING, REGULAR, Fitted, measure, wrap
from app.documents.wording import SEPARATOR
from app.domain import group_colours as groups
from app.domain.languages import Words

TINT = "#E9EDF2"
FINE, COARSE = 2 * symbols.DOT, 3 * symbols.DOT
"""Widths of a module: two and three dots of a label printer."""
MODULES = 112
"""How wide the 14 digits of a code are as Code 128."""
_ON_DARK = "#C9D1DB"
_SMALL, _LARGEST_SMALL, _SMALLEST = 0.7, 3.4, 2.0
"""How large the other languages stand beside the first, and their largest and smallest size in millimetres."""
_SMALLEST_LARGE = 2.2
_SIDE, _INSET = 15.5, 1.0
_SIDE_QUIET = 2.75


@dataclass(frozen=True, slots=True)
class Card:
    """A code and what it says; ``sign`` is large text such as ``×12`` or ``176``."""

    code: str
    words: Words | None = None
    pictogram: str = ""
    sign: str = ""
    colour: str = TINT


@dataclass(frozen=True, slots=True)
class Look:
    """How a card is measured in millimetres; ``largest`` is the size of its words or of its sign."""

    tab: float
    bars: float
    module: float
    largest: float


def draw_bars(pen: Pen, code: str, room: Room, module: float) -> None:
    """Draw a code in the middle of a room, as high as the room."""
    width = MODULES * module
    quiet = symbols.QUIET_BARS * module
    pen.bars(code, Room(room.x + (room.width - width) / 2, room.y, width + quiet, room.height), module)


def tab_cards(pen: Pen, rooms: Sequence[Room], cards: Sequence[Card], languages: Sequence[str], look: Look) -> None:
    """Draw cards with their words on a tab above the bars; the words of all of them equally large."""
    insides = [_beside_picture(room, look) for room in rooms]
    told = [in_order(card.words, languages) if card.words else [] for card in cards]
    apart, size = _common(told, insides[0], look.largest)
    for room, inside, card, words in zip(rooms, insides, cards, told, strict=True):
        tab, below = room.cut_top(look.tab)
        pen.fill(tab, card.colour)
        if words:
            side = look.tab - 4.6
            _picture(pen, Room(tab.x + 1.6, tab.y + 2.3, side, side), card)
            style = Style(colour=groups.ink_on(card.colour), down=0.5)
            _draw_lines(pen, inside, _lines(words, inside, size, apart=apart), style)
        else:
            pen.text(card.sign, tab, look.tab * 0.66, _sign_style(card))
        draw_bars(pen, card.code, Room(below.x, below.y + 1.2, below.width, look.bars), look.module)


def _beside_picture(room: Room, look: Look) -> Room:
    return Room(room.x + look.tab - 1.6, room.y + 0.6, room.width - look.tab + 0.6, look.tab - 1.2)


def side_card(pen: Pen, room: Room, card: Card, languages: Sequence[str], largest: float) -> None:
    """Draw a large sign, or words, with the bars right of it."""
    side = Room(room.x, room.y, _SIDE, room.height)
    pen.fill(side, card.colour)
    inside = Room(side.x + _INSET, side.y + 0.4, side.width - 2 * _INSET, side.height - 0.8)
    if card.words:
        draw_words(pen, inside, in_order(card.words, languages), 3.4, Style(across=0.5, down=0.5))
    else:
        pen.text(card.sign, inside, largest, _sign_style(card))
    draw_bars(pen, card.code, Room(side.right + _SIDE_QUIET, room.y, MODULES * FINE, room.height), FINE)


def sign_size(signs: Sequence[str], largest: float) -> float:
    """The size at which all these signs fit beside their bars."""
    return min(largest, *((_SIDE - 2 * _INSET) / measure(sign, BOLD) for sign in signs))


def edge_card(pen: Pen, room: Room, card: Card, look: Look) -> Room:
    """Draw a small label: a coloured edge with the pictogram, the bars below; returns the room for words."""
    edge = Room(room.x, room.y, look.tab, room.height)
    pen.fill(edge, card.colour)
    _picture(pen, Room(edge.x + 1, edge.y + 1.4, look.tab - 2, look.tab - 2), card)
    left = look.tab + symbols.QUIET_BARS * look.module + 0.5
    words = Room(room.x + left, room.y, room.width - left, room.height - look.bars - 1.2)
    draw_bars(pen, card.code, Room(words.x, room.bottom - look.bars, MODULES * look.module, look.bars), look.module)
    return words


def draw_words(pen: Pen, room: Room, spellings: Sequence[str], largest: float, style: Style = PLAIN) -> None:
    """Write the first spelling large and the others small under it."""
    _draw_lines(pen, room, _lines(spellings, room, largest, apart=True), style)


def _common(told: Sequence[Sequence[str]], room: Room, largest: float) -> tuple[bool, float]:
    """Whether the other languages of cards need lines of their own, and the size at which all first spellings fit."""
    small = _small_size(largest)
    apart = any(measure(SEPARATOR.join(words[1:]), REGULAR) * small > room.width for words in told)
    sizes = (_lines(words, room, largest, apart=apart)[0].size for words in told if words)
    return apart, min(sizes, default=largest)


def _draw_lines(pen: Pen, room: Room, lines: Sequence[Fitted], style: Style) -> None:
    large, *small = lines
    y = room.y + (room.height - large.height - sum(line.height for line in small)) * style.down
    pen.fitted(large, Room(room.x, y, room.width, large.height), Style(BOLD, style.colour, style.across))
    quiet = Style(colour=MUTED if style.colour == TEXT else _ON_DARK, across=style.across)
    y += large.height
    for line in small:
        pen.fitted(line, Room(room.x, y, room.width, line.height), quiet)
        y += line.height


def _small_size(largest: float) -> float:
    return min(largest * _SMALL, _LARGEST_SMALL)


def _lines(spellings: Sequence[str], room: Room, largest: float, *, apart: bool) -> list[Fitted]:
    """The first spelling, and the others below it: each in a line of its own, or all in one."""
    first, *others = spellings
    others = others if apart else [SEPARATOR.join(others)][: len(others)]
    size = min([_small_size(largest), *(room.width / measure(line, REGULAR) for line in others)])
    size = max(size, _SMALLEST)
    small = [Fitted(wrap(line, room.width / size + 1e-6, REGULAR), size, REGULAR) for line in others]
    left = room.height - sum(line.height for line in small)
    large = Room(0, 0, room.width, max(left, _SMALLEST_LARGE * LEADING)).fit(first, largest, BOLD)
    return [large, *small]


def _sign_style(card: Card) -> Style:
    return Style(BOLD, groups.ink_on(card.colour), 0.5, 0.5)


def _picture(pen: Pen, room: Room, card: Card) -> None:
    """Draw the pictogram or the sign; a group a hub has added shows its letters."""
    sign = card.sign or ("" if pictograms.layers(card.pictogram) else card.pictogram)
    if sign:
        pen.text(sign, Room(room.x - 0.6, room.y, room.width + 0.8, room.height), 3.9, _sign_style(card))
    else:
        pen.pictogram(card.pictogram, room, groups.ink_on(card.colour))
