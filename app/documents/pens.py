"""Drawing on one label or page in millimetres from its top left corner."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import BinaryIO, cast

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.documents import pictograms, symbols
from app.documents.sheets import Slot
from app.documents.text import BOLD, CAPITAL, LEADING, REGULAR, Fitted, fit, load_fonts, measure

BLACK = "#000000"
"""Labels are black on white: a label printer has no greys, it would dither them."""
TEXT = "#1B1F24"
MUTED = "#5A6472"
LINE = "#D8DDE4"
_ASCENT = 0.93
_THIN = 0.35

# PDF streams need not be letters since modem days; writing them so takes half of the time
rl_config.useA85 = 0


@lru_cache(maxsize=64)
def _ink(code: str) -> str:
    """The step that chooses a colour to fill with."""
    parts = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join(f"{part:.3f}" for part in parts) + " rg"


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle to draw in: left, top, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def fit(self, text: str, largest: float, font: str) -> Fitted:
        """A text as large as fits here."""
        return fit(text, round(self.width, 3), round(self.height, 3), largest, font)

    def columns(self, count: int, gap: float = 3.0) -> "list[Room]":
        """Equal columns with a gap between them."""
        width = (self.width - gap * (count - 1)) / count
        return [Room(self.x + at * (width + gap), self.y, width, self.height) for at in range(count)]

    def rows(self, count: int) -> "list[Room]":
        """Equal rows."""
        height = self.height / count
        return [Room(self.x, self.y + at * height, self.width, height) for at in range(count)]

    def cut_top(self, height: float) -> "tuple[Room, Room]":
        """A strip of a height at the top, and the rest below it."""
        rest = Room(self.x, self.y + height, self.width, self.height - height)
        return Room(self.x, self.y, self.width, height), rest

    def cut_bottom(self, height: float) -> "tuple[Room, Room]":
        """What is left above a strip at the bottom, and the strip."""
        return self.cut_top(self.height - height)

    def cut_right(self, width: float) -> "tuple[Room, Room]":
        """What is left of a strip at the right, and the strip."""
        return (
            Room(self.x, self.y, self.width - width, self.height),
            Room(self.right - width, self.y, width, self.height),
        )


@dataclass(frozen=True, slots=True)
class Style:
    """How a text stands in its room: weight, colour, left, centre or right, top, middle or bottom."""

    font: str = REGULAR
    colour: str = TEXT
    across: float = 0.0
    down: float = 0.0


PLAIN = Style()
STRONG = Style(BOLD)
QUIET = Style(colour=MUTED)
QUIET_RIGHT = Style(colour=MUTED, across=1.0)


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws on a label whose design is ``width`` by ``height`` millimetres, printed at a scale.

    The steps are written in the PDF's own language (ISO 32000-1, annex A) and handed to the canvas
    in one piece by ``finish``: on a roll of labels that is three times as fast as a call for each.
    """

    canvas: Canvas
    width: float
    height: float
    scale: float = 1.0
    steps: list[str] = field(default_factory=list[str])

    def finish(self) -> None:
        """Put what was drawn onto the page and leave the label."""
        self.canvas.addLiteral("\n".join(self.steps))
        self.canvas.restoreState()

    def line_of_text(self, text: str, x: float, baseline: float, size: float, style: Style) -> None:
        """Write one line from a point of its base line."""
        document = self.canvas._doc  # noqa: SLF001 # pyright: ignore[reportAttributeAccessIssue]
        font = cast("TTFont", pdfmetrics.getFont(style.font))
        self.steps.append(f"BT {_ink(style.colour)} 1 0 0 1 {x:.3f} {self.height - baseline:.3f} Tm")
        for subset, letters in font.splitString(text, document):
            name = font.getSubsetInternalName(subset, document)
            self.steps.append(f"{name} {size:.3f} Tf <{letters.hex()}> Tj")
        self.steps.append("ET")

    def text(self, text: str, room: Room, largest: float, style: Style = PLAIN) -> float:
        """Write a text as large as fits its room; returns the height it took."""
        fitted = room.fit(text, largest, style.font)
        self.fitted(fitted, room, style)
        return fitted.height

    def fitted(self, fitted: Fitted, room: Room, style: Style) -> None:
        """Write measured lines into a room."""
        top = room.y + (room.height - fitted.height) * style.down
        for number, line in enumerate(fitted.lines):
            spare = room.width - measure(line, fitted.font) * fitted.size if style.across else 0
            baseline = top + fitted.size * (number * LEADING + _ASCENT)
            self.line_of_text(line, room.x + spare * style.across, baseline, fitted.size, style)

    def digits(self, text: str, room: Room, height: float, style: Style = STRONG) -> float:
        """Write a number whose digits are exactly this high, unless it is too wide for the room; returns its width."""
        each = max(measure(text, style.font), 0.1)
        size = min(height / CAPITAL, room.width / each)
        spare = (room.width - each * size) * style.across
        self.line_of_text(text, room.x + spare, room.y + size * CAPITAL, size, style)
        return each * size

    def fill(self, room: Room, code: str) -> None:
        """Fill a rectangle with a colour."""
        y = self.height - room.bottom
        self.steps.append(f"{_ink(code)} {room.x:.3f} {y:.3f} {room.width:.3f} {room.height:.3f} re f")

    def rule(self, x: float, y: float, width: float, code: str = LINE) -> None:
        """Draw a thin line across."""
        self.fill(Room(x, y - _THIN / 2, width, _THIN), code)

    def _shape(self, path: str, place: tuple[float, float], scale: tuple[float, float], paint: str) -> None:
        """Draw a path given in its own grid at a place; all of it in one piece."""
        x, y = place[0], self.height - place[1]
        self.steps.append(f"q {scale[0]:.5f} 0 0 {scale[1]:.5f} {x:.3f} {y:.3f} cm {path} {paint} Q")

    def pictogram(self, key: str, room: Room, code: str) -> None:
        """Draw a pictogram in a square room."""
        scale = room.width / pictograms.GRID
        self.steps.append(_ink(code))
        for layer in pictograms.layers(key):
            self._shape(layer, (room.x, room.y), (scale, -scale), "f*")

    def bars(self, code: str, room: Room, largest: float = 0.5) -> Room:
        """Draw a Code 128 at the left of a room with its quiet zone right of it; returns where it stands.

        The quiet zone at its left is the margin of the label. ``largest`` is the widest module in millimetres.
        """
        path, modules = symbols.bars(code)
        whole = modules + symbols.QUIET_BARS
        width = symbols.module_width(whole, room.width * self.scale, largest) / self.scale
        self._shape(path, (room.x, room.bottom), (width, room.height), "0 g f")
        return Room(room.x, room.y, modules * width, room.height)

    def qr(self, text: str, room: Room, down: float = 1.0, largest: float = 2.0) -> Room:
        """Draw a QR code at the right of a square room, at its top (0) or bottom (1); returns where it stands.

        Its quiet zone lies around it. ``largest`` is the widest module in millimetres.
        """
        path, side = symbols.qr(text)
        width = symbols.module_width(side, room.width * self.scale, largest) / self.scale
        y = room.y + (room.height - side * width) * down
        self._shape(path, (room.right - side * width, y + side * width), (width, width), "0 g f")
        return Room(room.right - side * width, y, side * width, side * width)


def begin(canvas: Canvas, slot: Slot, design: tuple[float, float]) -> Pen:
    """A pen for one page or label: the design is scaled to the slot, spare room goes to its longer side."""
    return place(canvas, slot, min(slot.width / design[0], slot.height / design[1]), turned=False)


def place(canvas: Canvas, slot: Slot, scale: float, *, turned: bool) -> Pen:
    """A pen for one label at a scale; a turned label reads from the bottom of its slot to the top."""
    canvas.saveState()
    if turned:
        canvas.transform(0, scale * mm, -scale * mm, 0, (slot.x + slot.width) * mm, slot.y * mm)
        return Pen(canvas, slot.height / scale, slot.width / scale, scale)
    canvas.transform(scale * mm, 0, 0, scale * mm, slot.x * mm, slot.y * mm)
    return Pen(canvas, slot.width / scale, slot.height / scale, scale)


def new_canvas(output: BinaryIO, size: tuple[float, float], title: str) -> Canvas:
    """An empty document with pages of a size in millimetres; the same input gives the same bytes."""
    load_fonts()
    canvas = Canvas(output, pagesize=(size[0] * mm, size[1] * mm), invariant=1)
    canvas.setTitle(title)
    canvas.setCreator("Palletwise")
    return canvas
