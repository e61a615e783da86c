"""The two designs of a label and where each stands on its paper: tall ones, and wide ones for small labels.

Both look alike: a coloured edge with a pictogram at the left, words in black beside it, the code at the
bottom. Designs grow with the paper and never shrink, so that the smallest letters are 2 mm high everywhere.
"""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from app.documents.pens import Pen, Room, new_canvas, place
from app.documents.sheets import Sheet, Slot

SMALLEST = 2.75
"""The smallest size of letters on a label: capitals 2 mm high."""
_SMALL_PAPER = 90.0
"""A label whose shorter side is less has room for the wide design only."""


@dataclass(frozen=True, slots=True)
class Design:
    """How a label is measured, in millimetres at its natural size.

    ``number`` is the height of the short number, ``name`` and ``second`` the largest sizes of a name in Ukrainian and
    in the other languages, ``value`` and ``small`` those of a fact and its words, ``gap`` the rhythm down the label,
    ``module`` the widest module of the QR code, so that its quiet zone of four modules stays free.
    """

    width: float
    height: float
    margin: float
    edge: float
    number: float
    code: float
    qr: float
    name: float
    second: float
    value: float
    small: float
    tile: float
    gap: float
    module: float


TALL = Design(
    width=105, height=148, margin=4.0, edge=13.0, number=15.0, code=25.0, qr=25.0, name=13.0, second=6.2, value=4.8,
    small=3.0, tile=11.0, gap=3.0, module=0.75,
)  # fmt: skip
WIDE = Design(
    width=105, height=74, margin=2.0, edge=11.0, number=8.6, code=15.7, qr=16.5, name=8.4, second=3.8, value=3.4,
    small=SMALLEST, tile=9.0, gap=1.5, module=0.5,
)  # fmt: skip
_QUIET = 4.0
"""Between the edge and the words and bars: the quiet zone of bars, 10 modules of 0.4 mm."""


@dataclass(frozen=True, slots=True)
class Face:
    """One label to draw on: its pen and design, the coloured edge, and the room for words and codes.

    ``inside`` is everything within the margins, the edge included.
    """

    pen: Pen
    design: Design
    edge: Room
    room: Room
    inside: Room

    @property
    def is_wide(self) -> bool:
        """Whether this is a small label."""
        return self.design is WIDE

    def cut_bottom(self, height: float) -> "tuple[Face, Room]":
        """The face above a strip as wide as the margins allow, and the strip."""
        inside, strip = self.inside.cut_bottom(height)
        edge = replace(self.edge, height=inside.bottom - self.edge.y)
        return replace(self, edge=edge, room=replace(self.room, height=inside.height), inside=inside), strip


def begin_face(canvas: Canvas, slot: Slot, sheet: Sheet, *, lying: bool = False) -> Face:
    """The face of a label in a slot; a ``lying`` one is wide even on large paper, turned where it has to be."""
    design = WIDE if lying or min(slot.width, slot.height) < _SMALL_PAPER else TALL
    turned = design is WIDE and slot.height > slot.width
    width, height = (slot.height, slot.width) if turned else (slot.width, slot.height)
    scale = max(1.0, min(width / design.width, height / design.height))
    across, down = reversed(sheet.margins) if turned else sheet.margins
    pen = place(canvas, slot, scale, turned=turned)
    return face_of(pen, design, (across / scale, down / scale), bleeds=sheet.bleeds)


def face_of(pen: Pen, design: Design, margins: tuple[float, float], *, bleeds: bool) -> Face:
    """Share out a label: margins, the edge and the room beside it."""
    across, down = (max(margin, design.margin) for margin in margins)
    inside = Room(across, down, pen.width - 2 * across, pen.height - 2 * down)
    edge = Room(inside.x, inside.y, design.edge, inside.height)
    if bleeds:
        edge = Room(0, 0, edge.right, pen.height)
    x = edge.right + _QUIET
    return Face(pen, design, edge, Room(x, inside.y, inside.right - x, inside.height), inside)


def print_faces(title: str, drawings: Iterable[Callable[[Face], None]], sheet: Sheet, *, lying: bool = False) -> bytes:
    """Draw one face after the other onto a paper; the first page begins where the paper was left."""
    output = io.BytesIO()
    canvas = new_canvas(output, (sheet.width, sheet.height), title)
    slots = sheet.slots()
    for number, drawing in enumerate(drawings):
        slot, begins_page = next(slots)
        if begins_page and number:
            canvas.showPage()
        face = begin_face(canvas, slot, sheet, lying=lying)
        drawing(face)
        face.pen.finish()
    canvas.save()
    return output.getvalue()
