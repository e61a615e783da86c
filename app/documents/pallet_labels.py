"""The label of a pallet."""

from app.documents import wording
from app.documents.box_labels import day
from app.documents.label_parts import Fact, body, code_block, contents, edge, facts, hub_and_date, in_words
from app.documents.models import PalletLabel
from app.documents.pens import STRONG, Pen, Room, Style
from app.documents.symbols import qr_text
from app.documents.text import BOLD
from app.domain import codes
from app.domain import group_colours as groups

SIDES = (1, 2)
_DIGITS = 16.0
_HEADER = 19.0
_FACT_ROW = 10.6


def draw(label: PalletLabel, side: int, pen: Pen) -> None:
    """Draw the label for one side of a pallet."""
    edge(pen, "pallet", groups.NEUTRAL)
    room, code_room = body(pen)
    header, room = room.cut_top(_HEADER)
    _header(pen, header, label, f"{side}/{len(SIDES)}")
    kind, room = room.cut_top(6.5)
    pen.text(wording.all_languages(label.kind), kind, 4.2, STRONG)
    told = _facts(label)
    room, strip = room.cut_top(room.height - len(told) * _FACT_ROW)
    pen.rule(room.x, room.y, room.width, code="#1B1F24")
    contents(pen, Room(room.x, room.y + 1, room.width, room.height - 1.5), label.lines)
    facts(pen, strip, told)
    code_block(pen, code_room, label.code, _qr_text(label))


def _header(pen: Pen, room: Room, label: PalletLabel, sides: str) -> None:
    left, right = room.cut_right(17.5)
    pen.digits(codes.short(label.code), left, _DIGITS)
    top, below = right.cut_top(7)
    pen.text(sides, top, 6.4, Style(BOLD, across=1.0))
    hub_and_date(pen, Room(below.x + 1, below.y, below.width - 1, 9), label.hub, day(label.printed_on))


def _facts(label: PalletLabel) -> list[list[Fact]]:
    """What the label tells, in rows."""
    handling = [in_words(label.stackable)]
    if label.earliest_expiry:
        handling.append(Fact(day(label.earliest_expiry), wording.all_languages(wording.FIRST_EXPIRY)))
    rows = [
        [
            Fact(str(label.boxes), wording.all_languages(wording.BOXES)),
            Fact(label.gross, wording.all_languages(wording.GROSS)),
        ],
        handling,
        [Fact(label.load, wording.all_languages(wording.LOAD))] if label.load else [],
        [Fact(label.consignee, wording.all_languages(wording.CONSIGNEE))] if label.consignee else [],
    ]
    return [row for row in rows if row]


def _qr_text(label: PalletLabel) -> str:
    name = ", ".join(dict.fromkeys(line.name.en for line in label.lines))
    return qr_text(label.code, name or label.kind.en, "", f"{label.boxes} boxes")
