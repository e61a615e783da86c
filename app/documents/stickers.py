"""Load position stickers: where on the vehicle a pallet stands, readable from the other end of the ramp."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from app.documents import sheet_wording as say
from app.documents import wording
from app.documents.label_faces import Face, print_faces
from app.documents.label_parts import PLAIN, STRONG, code_block, edge, rule
from app.documents.pens import BLACK, Room, Style
from app.documents.sheet_models import Sticker
from app.documents.sheets import A6, Sheet
from app.documents.symbols import qr_text
from app.documents.text import BOLD, CAPITAL, LEADING, measure
from app.domain import codes
from app.domain import group_colours as groups
from app.domain.languages import Words

_POSITION = 44.0
_AIR = 5.0
_BETWEEN = 5.0
_LARGEST = 15.0
_NUMBERS, _WIDE_NUMBERS = 0.23, 0.31
"""How much of the room for facts the two short numbers take."""
_NONE = "–"


@dataclass(frozen=True, slots=True)
class _Fact:
    """A value with what it is; ``share`` says how high it stands beside others."""

    value: str
    caption: Words
    share: float = 1.0


def stickers(made: Sequence[Sticker], sheet: Sheet = A6) -> bytes:
    """One sticker for each pallet of a load."""
    return print_faces("Palletwise: load positions", (partial(_draw, sticker) for sticker in made), sheet)


def _draw(sticker: Sticker, face: Face) -> None:
    edge(face, "VEH", groups.NEUTRAL)
    (_draw_wide if face.is_wide else _draw_tall)(sticker, face)


def _draw_tall(sticker: Sticker, face: Face) -> None:
    design = face.design
    above, strip = face.room.cut_bottom(design.code)
    top, rest = Room(above.x, above.y, above.width, above.height - design.gap).cut_top(_POSITION)
    _position(face, top, sticker.position)
    rule(face, rest, rest.y, 0.5)
    first, rest = Room(rest.x, rest.y + 1, rest.width, rest.height - 1).cut_top((rest.height - 1) * _NUMBERS)
    for fact, cell in zip(_numbers(sticker), first.columns(2, _BETWEEN), strict=True):
        _fact(face, cell, fact, [wording.all_languages(fact.caption)])
    _facts(face, rest, sticker, lambda words: [wording.all_languages(words)])
    left, right = strip.cut_right(design.qr)
    told = f"{sticker.position or _NONE}, {wording.LOAD.en} {codes.short(sticker.load)}"
    face.pen.qr(qr_text(sticker.code, told), right)
    code_block(face, left, sticker.code)


def _draw_wide(sticker: Sticker, face: Face) -> None:
    above, strip = face.room.cut_bottom(face.design.code)
    bars = code_block(face, strip, sticker.code)
    left = Room(above.x, above.y, bars.right - above.x, above.height - face.design.gap)
    _position(face, Room(left.x, left.y, left.width - 1.5, left.height), sticker.position)
    right = Room(left.right + 1, face.room.y, face.room.right - left.right - 1, face.room.height)
    numbers, rest = right.cut_top(right.height * _WIDE_NUMBERS)
    for fact, row in zip(_numbers(sticker), numbers.rows(2), strict=True):
        _number(face, row, fact)
    _facts(face, rest, sticker, lambda words: [words.uk, wording.beside(words)])


def _numbers(sticker: Sticker) -> tuple[_Fact, _Fact]:
    return _Fact(codes.short(sticker.load), wording.LOAD), _Fact(codes.short(sticker.code), say.PALLET_NUMBER)


def _position(face: Face, room: Room, position: str) -> None:
    """Write the position so that its digits fill the room; there are no letters below the base line."""
    text = position or _NONE
    caption, rest = room.cut_top(face.design.small * LEADING)
    face.pen.text(wording.all_languages(wording.POSITION), caption, face.design.small, PLAIN)
    size = min((rest.height - _AIR) / CAPITAL, rest.width / measure(text, BOLD))
    x = rest.x + (rest.width - measure(text, BOLD) * size) / 2
    face.pen.line_of_text(text, x, rest.y + (rest.height + size * CAPITAL) / 2, size, STRONG)


def _facts(face: Face, room: Room, sticker: Sticker, spell: Callable[[Words], list[str]]) -> None:
    """Draw what is known of vehicle, consignee and place one under another."""
    told = (
        _Fact(sticker.plate, say.PLATE, 0.8),
        _Fact(sticker.consignee, wording.CONSIGNEE, 1.35),
        _Fact(sticker.unloading_place, say.UNLOADING, 1.2),
    )
    unit = room.height / sum(fact.share for fact in told)
    y = room.y
    for fact in told:
        if fact.value:
            _fact(face, Room(room.x, y, room.width, unit * fact.share), fact, spell(fact.caption))
            y += unit * fact.share


def _fact(face: Face, room: Room, fact: _Fact, captions: Sequence[str]) -> None:
    """Draw a value with what it is under it."""
    line = face.design.small * LEADING
    value, rest = room.cut_top(room.height - line * len(captions) - 0.8)
    face.pen.text(fact.value, value, _LARGEST, Style(BOLD, BLACK, down=1.0))
    for text, row in zip(
        captions, Room(rest.x, rest.y, rest.width, line * len(captions)).rows(len(captions)), strict=True
    ):
        face.pen.text(text, row, face.design.small, PLAIN)


def _number(face: Face, room: Room, fact: _Fact) -> None:
    """Draw a short number with what it is beside it."""
    spellings = wording.distinct(fact.caption)
    width = max(measure(text, PLAIN.font) for text in spellings) * face.design.small + 0.1
    left, right = room.cut_right(width)
    face.pen.text(fact.value, Room(left.x, left.y, left.width - 2, left.height), _LARGEST, Style(BOLD, BLACK, down=0.5))
    line = face.design.small * LEADING
    words = Room(right.x, right.y + (right.height - line * len(spellings)) / 2, width, line * len(spellings))
    for text, row in zip(spellings, words.rows(len(spellings)), strict=True):
        face.pen.text(text, row, face.design.small, PLAIN)
