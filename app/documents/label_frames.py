"""What frames the words of a label: codes, short number, hub and date."""

from dataclasses import dataclass
from datetime import date

from app.documents import symbols
from app.documents.label_faces import SMALLEST, Face
from app.documents.label_parts import PLAIN, RIGHT, STRONG, code_block, day, qr_code, wrapped, write
from app.documents.pens import BLACK, Room, Style
from app.documents.text import BOLD, LEADING, REGULAR, measure
from app.domain import codes, sscc

_BESIDE_NUMBER = 2.5
_UNDER_NUMBER = 0.6
_BESIDE_QR = 3.0
_UNDER_QR = 2.4
"""What is under the QR code of a small label leaves its quiet zone free."""
GS1_BARS = 32.0
"""The least height GS1 asks for on a logistic label."""
_GS1_MODULE = 0.5
_GS1_TEXT = 4.6


@dataclass(frozen=True, slots=True)
class Frame:
    """The room a label has for its words, and the upper part of it, beside the QR code of a small label."""

    room: Room
    head: Room


def frame(face: Face, code: str, plain: str, hub: str, printed_on: date | None) -> Frame:
    """Draw the codes, the short number, and the hub and date of a label; returns the room that is left."""
    draw = _wide_frame if face.is_wide else _tall_frame
    return draw(face, code, plain, hub, printed_on)


def _tall_frame(face: Face, code: str, plain: str, hub: str, printed_on: date | None) -> Frame:
    design = face.design
    header, room = face.room.cut_top(design.number)
    number = face.pen.digits(codes.short(code), header, design.number, STRONG)
    hub_and_date(face, header.cut_right(header.width - number - _BESIDE_NUMBER)[1], hub, printed_on)
    above, strip = room.cut_bottom(design.code)
    left, right = strip.cut_right(design.qr)
    qr_code(face, plain, right)
    code_block(face, left, code)
    room = Room(above.x, above.y + design.gap, above.width, above.height - 2 * design.gap)
    return Frame(room, room)


def _wide_frame(face: Face, code: str, plain: str, hub: str, printed_on: date | None) -> Frame:
    design = face.design
    above, strip = face.room.cut_bottom(design.code)
    bars = code_block(face, strip, code)
    right = strip.cut_right(strip.right - bars.right)[1]
    number_and_hub(face, right, code, hub, printed_on)
    qr = qr_code(face, plain, Room(above.right - design.qr, above.y, design.qr, design.qr), down=0.0)
    room = Room(above.x, above.y, above.width, above.height - design.gap)
    return Frame(room, Room(room.x, room.y, qr.x - _BESIDE_QR - room.x, qr.height + _UNDER_QR))


def bare_frame(face: Face, code: str, plain: str, told: tuple[str, str, str]) -> Frame:
    """Draw the short number and the QR code at the top of a large label that carries other bars.

    Under the number stand two short lines, and a word at the right.
    """
    design, pen = face.design, face.pen
    strip, rest = face.room.cut_top(design.qr)
    qr = qr_code(face, plain, strip.cut_right(design.qr)[1], down=0.0)
    words = 2 * design.small * LEADING
    height = max(qr.height, design.number + _UNDER_NUMBER + words)
    left = Room(strip.x, strip.y, qr.x - _BESIDE_QR - strip.x, height)
    pen.digits(codes.short(code), left, design.number, STRONG)
    below = left.cut_bottom(words)[1]
    made, right = below.cut_right(measure(told[2], BOLD) * design.value + _BESIDE_NUMBER)
    pen.text(told[2], right, design.value, Style(BOLD, BLACK, 1.0, 0.5))
    for text, line in zip(told, made.rows(2), strict=False):
        pen.text(text, line, design.small, PLAIN)
    y = left.bottom + design.gap
    room = Room(rest.x, y, rest.width, rest.bottom - y)
    return Frame(room, room)


def gs1_block(face: Face, room: Room, digits: str, human: str) -> None:
    """Draw the GS1 number of a pallet as bars in the middle of a room, with the number for people under them."""
    data, scale = symbols.FNC1 + sscc.IDENTIFIER + digits, face.pen.scale
    modules = len(symbols.bar_modules(data))
    each = symbols.module_width(modules + 2 * symbols.QUIET_BARS, room.width * scale, _GS1_MODULE * scale) / scale
    x = room.x + (room.width - modules * each) / 2
    bars = Room(x, room.y, (modules + symbols.QUIET_BARS) * each, GS1_BARS)
    face.pen.bars(data, bars, each * scale)
    below = Room(room.x, bars.bottom, room.width, room.bottom - bars.bottom)
    face.pen.text(human, below, _GS1_TEXT, Style(BOLD, BLACK, 0.5, 1.0))


def number_and_hub(face: Face, room: Room, code: str, hub: str, printed_on: date | None) -> None:
    """Write the short number at the right, as large as fits, and hub and date under it."""
    face.pen.digits(codes.short(code), room, face.design.number, Style(BOLD, BLACK, across=1.0))
    below = face.design.number + _UNDER_NUMBER
    hub_and_date(face, Room(room.x, room.y + below, room.width, room.height - below), hub, printed_on)


def hub_and_date(face: Face, room: Room, hub: str, printed_on: date | None) -> None:
    """Write where and when the label was made, at the right."""
    texts = [hub, day(printed_on)] if printed_on else [hub]
    for size in (face.design.small, SMALLEST):
        lines = [wrapped(text, room.width, size, REGULAR) for text in texts]
        words = max(measure(word, REGULAR) for word in hub.split())
        if sum(line.height for line in lines) <= room.height and words * size <= room.width:
            break
    else:
        strips = room.rows(len(texts))
        lines = [strip.fit(text, SMALLEST, REGULAR) for text, strip in zip(texts, strips, strict=True)]
    write(face, room, [(line, RIGHT) for line in lines])
