"""Draw labels without a PDF and measure where everything stands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import cast

from reportlab.pdfgen.canvas import Canvas

from app.documents import symbols
from app.documents.label_faces import Face, begin_face
from app.documents.pens import BLACK, Pen, Room, Style
from app.documents.sheets import Sheet
from app.documents.text import CAPITAL, Fitted, measure

_ACCENTS = frozenset("ЇЙÄÖÜЁ")
_HANGING = frozenset("gjpqyруфцщдД,;()/|@Qç_")
_EPSILON = 0.02
_ROUND = 0.25
"""Round letters and signs may stand out so far from a margin."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that was drawn: left, top, right and bottom in millimetres of the design."""

    kind: str
    left: float
    top: float
    right: float
    bottom: float
    text: str = ""
    capital: float = 0.0
    colour: str = ""
    font: str = ""
    size: float = 0.0
    baseline: float = 0.0

    @property
    def room(self) -> Room:
        """Where it stands."""
        return Room(self.left, self.top, self.right - self.left, self.bottom - self.top)

    def meets(self, other: "Mark") -> bool:
        """Whether both cover the same spot."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > _EPSILON and down > _EPSILON

    def is_in(self, room: Room, tolerance: float = _EPSILON) -> bool:
        """Whether it lies within a room."""
        return (
            self.left >= room.x - tolerance
            and self.top >= room.y - tolerance
            and self.right <= room.right + tolerance
            and self.bottom <= room.bottom + tolerance
        )


@dataclass(frozen=True, slots=True)
class RecordingPen(Pen):
    """Notes what it is told to draw."""

    marks: list[Mark] = field(default_factory=list)
    modules: list[float] = field(default_factory=list)
    overflows: list[str] = field(default_factory=list)

    def _note(self, kind: str, room: Room, **changes) -> None:
        self.marks.append(Mark(kind, room.x, room.y, room.right, room.bottom, **changes))

    def line_of_text(self, text: str, x: float, baseline: float, size: float, style: Style) -> None:
        letters = set(text)
        top = baseline - size * (0.93 if letters & _ACCENTS else 0.76 if not text.isdigit() else CAPITAL)
        bottom = baseline + size * (0.236 if letters & _HANGING else 0.0)
        room = Room(x, top, measure(text, style.font) * size, bottom - top)
        capital = size * CAPITAL * self.scale
        self._note(
            "text", room, text=text, capital=capital, colour=style.colour, font=style.font, size=size, baseline=baseline
        )

    def fitted(self, fitted: Fitted, room: Room, style: Style) -> None:
        wide = any(measure(line, fitted.font) * fitted.size > room.width + _EPSILON for line in fitted.lines)
        if wide or fitted.height > room.height + _EPSILON:
            self.overflows.append(" ".join(fitted.lines))
        Pen.fitted(self, fitted, room, style)

    def fill(self, room: Room, code: str) -> None:
        self._note("fill", room, colour=code)

    def pictogram(self, key: str, room: Room, code: str) -> None:
        self._note("pictogram", room, text=key, colour=code)

    def _shape(self, path: str, place: tuple[float, float], scale: tuple[float, float], paint: str) -> None:
        del path, place, scale, paint

    def bars(self, code: str, room: Room, largest: float = 0.5) -> Room:
        drawn = Pen.bars(self, code, room, largest)
        module = drawn.width / len(symbols.bar_modules(code))
        quiet = symbols.QUIET_BARS * module
        self.modules.append(module * self.scale)
        self._note("bars", Room(drawn.x - quiet, drawn.y, drawn.width + 2 * quiet, drawn.height), text=code)
        return drawn

    def qr(self, text: str, room: Room, down: float = 1.0, largest: float = 2.0) -> Room:
        drawn = Pen.qr(self, text, room, down, largest)
        module = drawn.width / symbols.qr(text)[1]
        quiet = 4 * module
        self.modules.append(module * self.scale)
        zone = Room(drawn.x - quiet, drawn.y - quiet, drawn.width + 2 * quiet, drawn.height + 2 * quiet)
        self._note("qr", zone, text=text)
        return drawn


def recorded(draw: Callable[[Face], None], sheet: Sheet, *, lying: bool = False) -> Face:
    """A label drawn by a recording pen."""
    face = begin_face(cast("Canvas", None), sheet.slot(0), sheet, lying=lying)
    draw(face)
    return face


def marks_of(face: Face) -> list[Mark]:
    """Everything on a recorded label."""
    assert isinstance(face.pen, RecordingPen)
    return face.pen.marks


def record(canvas, slot, scale: float, *, turned: bool) -> RecordingPen:
    """Stands in for ``pens.place``."""
    width, height = (slot.height, slot.width) if turned else (slot.width, slot.height)
    return RecordingPen(canvas, width / scale, height / scale, scale)


def faults(face: Face, smallest: float = 2.0) -> Iterator[str]:
    """Everything that is clipped, covered, too near to something else or too small to read."""
    pen = face.pen
    assert isinstance(pen, RecordingPen)
    yield from (f"“{text}” overflows its room" for text in pen.overflows)
    for mark in pen.marks:
        if _leaves(face, mark):
            yield f"{mark} leaves the label"
        if mark.kind == "text" and mark.capital < smallest - 0.005:
            yield f"“{mark.text}” is {mark.capital:.2f} mm high"
    yield from (f"{one} meets {other}" for one, other in _meeting(pen.marks))
    yield from (f"a module of {module:.4f} mm" for module in pen.modules if not _is_whole_dots(module))


def _leaves(face: Face, mark: Mark) -> bool:
    """Words and signs keep the margins; colour and quiet zones may reach the edge of the paper."""
    if mark.kind in {"fill", "bars", "qr"}:
        return not mark.is_in(Room(0, 0, face.pen.width, face.pen.height))
    return not any(mark.is_in(room, _ROUND) for room in (face.inside, face.edge))


def _is_whole_dots(module: float) -> bool:
    dots = module / symbols.DOT
    return dots >= 2 and abs(dots - round(dots)) < 1e-6


def _meeting(marks: list[Mark]) -> Iterator[tuple[Mark, Mark]]:
    """What covers something else: black on black, black on colour, white beside its ground."""
    solid = [mark for mark in marks if mark.kind != "fill" and mark.colour in {BLACK, ""}]
    light = [mark for mark in marks if mark.kind == "text" and mark.colour not in {BLACK, ""}]
    fills = [mark for mark in marks if mark.kind == "fill"]
    for one, other in _neighbours([*solid, *fills]):
        if not one.kind == other.kind == "fill" and one.meets(other):
            yield one, other
    yield from (pair for pair in _neighbours(light) if pair[0].meets(pair[1]))
    yield from ((mark, mark) for mark in light if not any(mark.is_in(fill.room) for fill in fills))


def _neighbours(marks: list[Mark]) -> Iterator[tuple[Mark, Mark]]:
    """Pairs that share some height."""
    ordered = sorted(marks, key=lambda mark: mark.top)
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 :]:
            if other.top >= one.bottom:
                break
            yield one, other
