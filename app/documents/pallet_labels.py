"""The label of a pallet, for two of its sides."""

from collections.abc import Sequence
from dataclasses import replace

from app.documents import wording
from app.documents.label_contents import contents
from app.documents.label_faces import Face
from app.documents.label_facts import grid, signed
from app.documents.label_frames import GS1_BARS, Frame, bare_frame, frame, gs1_block
from app.documents.label_parts import PLAIN, STRONG, STRONG_MIDDLE, Fact, day, edge, in_words, named, wrapped
from app.documents.models import PalletLabel
from app.documents.pens import BLACK, Room, Style
from app.documents.symbols import qr_text
from app.documents.text import BOLD, LEADING, REGULAR, measure
from app.domain import group_colours as groups

SIDES = (1, 2)
_FACTS = 14.2
_VALUE = 1.15
_KIND = 0.85
_BOUND = 15.0
_WIDE_BOUND = 10.0
_UNDER_GS1 = 5.0
_PADDING = 2.0
_WHITE = "#FFFFFF"


def draw(label: PalletLabel, side: int, face: Face) -> None:
    """Draw the label for one side of a pallet.

    The GS1 number stands on labels of A6 or more only, as GS1 wants it (`domain.md` 2.1).
    """
    drawn = _frame(label, face, f"{side}/{len(SIDES)}")
    room = drawn.room
    if label.consignee or label.load:
        room, strip = room.cut_bottom(_WIDE_BOUND if face.is_wide else _BOUND)
        _bound(face, strip, label)
        room = room.cut_bottom(face.design.gap)[0]
    if not face.is_wide:
        room, strip = room.cut_bottom(2 * _FACTS)
        grid(face, strip, _facts(label))
        room = room.cut_bottom(face.design.gap)[0]
    contents(face, room, label.lines, drawn.head)


def _frame(label: PalletLabel, face: Face, sides: str) -> Frame:
    plain = _qr_text(label)
    if label.sscc and not face.is_wide:
        face, strip = face.cut_bottom(GS1_BARS + _UNDER_GS1 + face.design.gap)
        below = strip.cut_top(face.design.gap)[1]
        gs1_block(face, below, label.sscc, label.sscc_text)
        edge(face, "pallet", groups.NEUTRAL)
        return bare_frame(face, label.code, plain, (label.hub, day(label.printed_on), sides))
    edge(face, "pallet", groups.NEUTRAL)
    drawn = frame(face, label.code, plain, label.hub, label.printed_on)
    if face.is_wide:
        return _beside_qr(face, drawn, label, sides)
    return _below_kind(face, drawn, wording.all_languages(label.kind), sides)


def _below_kind(face: Face, drawn: Frame, kind: str, sides: str) -> Frame:
    """Write what kind of pallet it is and which side; returns the room below."""
    size = face.design.value
    strip, rest = drawn.room.cut_top(size * LEADING)
    left, right = strip.cut_right(measure(sides, BOLD) * size * 1.001)
    face.pen.text(sides, right, size, STRONG)
    left = Room(left.x, left.y, left.width - _PADDING, left.height)
    face.pen.text(kind, left, size * _KIND, STRONG_MIDDLE)
    room = rest.cut_top(face.design.gap / 2)[1]
    return Frame(room, room)


def _beside_qr(face: Face, drawn: Frame, label: PalletLabel, sides: str) -> Frame:
    """Draw the facts of a small label beside its QR code, by pictograms alone; returns the room below."""
    head, gap = drawn.head, face.design.gap
    (boxes, stackable), (gross, *expiry) = _facts(label)
    upper, lower = Room(head.x, head.y, head.width, head.height - 2 * gap).rows(2)
    lower = Room(lower.x, lower.y + gap, lower.width, lower.height)
    _signed_row(face, upper, (boxes, gross))
    _signed_row(face, lower, (*expiry, replace(stackable, value="")))
    face.pen.text(sides, lower, face.design.value * _VALUE, Style(BOLD, BLACK, 1.0, 0.5))
    room = Room(drawn.room.x, head.bottom, drawn.room.width, drawn.room.bottom - head.bottom)
    return Frame(room, room)


def _signed_row(face: Face, room: Room, facts: Sequence[Fact]) -> None:
    size, x = face.design.value * _VALUE, room.x
    for fact in facts:
        width = room.height + (_PADDING + measure(fact.value, BOLD) * size if fact.value else 0)
        signed(face, Room(x, room.y, width, room.height), fact, size)
        x += width + 2 * _PADDING


def _facts(label: PalletLabel) -> list[list[Fact]]:
    """Boxes and what may stand on them, weight and the earliest expiry."""
    stackable = in_words(label.stackable.words, label.stackable.pictogram)
    rows = [
        [named(str(label.boxes), wording.BOXES, "boxes"), stackable],
        [named(label.gross, wording.GROSS, "gross")],
    ]
    if label.earliest_expiry:
        rows[1].append(named(day(label.earliest_expiry), wording.FIRST_EXPIRY, "use_by"))
    return rows


def _bound(face: Face, room: Room, label: PalletLabel) -> None:
    """Draw where the pallet goes: its position on the vehicle in white on black, consignee and load beside it."""
    pen, design = face.pen, face.design
    if label.position:
        block = Room(room.x, room.y, room.height * 1.5, room.height)
        pen.fill(block, BLACK)
        pen.text(label.position, block, room.height * 0.9, Style(BOLD, _WHITE, 0.5, 0.5))
        room = Room(block.right + _PADDING, room.y, room.width - block.width - _PADDING, room.height)
    load = f"{wording.all_languages(wording.LOAD)}: {label.load}" if label.load else ""
    lines = wrapped(load, room.width, design.small, REGULAR)
    upper, lower = room.cut_bottom(lines.height)
    pen.fitted(lines, lower, PLAIN)
    pen.text(label.consignee, upper, design.value * 1.1, STRONG_MIDDLE)


def _qr_text(label: PalletLabel) -> str:
    name = ", ".join(dict.fromkeys(line.name.en for line in label.lines))
    return qr_text(label.code, name or label.kind.en, "", f"{label.boxes} boxes")
