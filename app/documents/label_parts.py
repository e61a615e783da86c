"""The parts all labels share: ink, the edge, the codes, facts, texts under one another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents import pictograms, symbols, wording
from app.documents.label_faces import Face
from app.documents.pens import BLACK, Room, Style
from app.documents.text import BOLD, Fitted, measure, wrap
from app.domain import codes
from app.domain import group_colours as groups
from app.domain.languages import Words

PLAIN = Style(colour=BLACK)
STRONG = Style(BOLD, BLACK)
STRONG_MIDDLE = Style(BOLD, BLACK, down=0.5)
RIGHT = Style(colour=BLACK, across=1.0)
_PICTOGRAM = 0.8
_MODULE = 0.4
"""The widest module of a label's bars: so wide that the gap beside the edge is their quiet zone."""
_UNDER_BARS = 4.2


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a label tells: a large value, small words with it, and a pictogram.

    The words say the value in other languages, or what the value is (``is_named``).
    """

    value: str
    words: tuple[str, ...]
    pictogram: str = ""
    is_named: bool = False

    @property
    def small(self) -> tuple[str, ...]:
        """The words in two lines at most: the Ukrainian one for itself if there are three."""
        return self.words if len(self.words) < 3 else (self.words[0], wording.SEPARATOR.join(self.words[1:]))

    @property
    def line(self) -> str:
        """The fact in one line."""
        words = wording.SEPARATOR.join(self.words)
        return f"{words}: {self.value}" if self.is_named else wording.SEPARATOR.join((self.value, *self.words))


def in_words(words: Words, pictogram: str = "") -> Fact:
    """A fact told in Ukrainian, with German and English small beside it."""
    return Fact(words.uk, wording.distinct(words)[1:], pictogram)


def named(value: str, words: Words, pictogram: str = "") -> Fact:
    """A value with what it is in three languages."""
    return Fact(value, wording.distinct(words), pictogram, is_named=True)


def day(value: date) -> str:
    """A date as people in the hall write it."""
    return value.strftime("%d.%m.%Y")


def edge(face: Face, key: str, colour: str) -> None:
    """Draw the coloured edge with its pictogram; a group without one shows its letters."""
    ink = groups.ink_on(colour)
    face.pen.fill(face.edge, colour)
    side = face.design.edge * _PICTOGRAM
    x = face.edge.x + (face.edge.width - side) / 2
    room = Room(x, face.inside.y + (face.design.edge - side) / 2, side, side)
    if pictograms.layers(key):
        face.pen.pictogram(key, room, ink)
    else:
        face.pen.text(key, room, side / 2, Style(BOLD, ink, 0.5, 0.5))


def rule(face: Face, room: Room, y: float, thick: float = 0.3) -> None:
    """Draw a line across a room."""
    face.pen.fill(Room(room.x, y - thick / 2, room.width, thick), BLACK)


def qr_code(face: Face, plain: str, room: Room, down: float = 1.0) -> Room:
    """Draw the QR code at the right of a square room, at its top (0) or bottom (1); returns where it stands."""
    return face.pen.qr(plain, room, down, face.design.module * face.pen.scale)


def code_block(face: Face, room: Room, code: str) -> Room:
    """Draw the bars with the code for people under them; returns where they stand, quiet zone included."""
    human = codes.human(code)
    largest = _MODULE * face.pen.scale
    bars = face.pen.bars(code, Room(room.x, room.y, room.width, room.height - _UNDER_BARS), largest)
    size = bars.width / measure(human, BOLD)
    face.pen.line_of_text(human, bars.x, room.bottom, size, STRONG)
    return Room(bars.x, room.y, bars.width + symbols.QUIET_BARS * largest / face.pen.scale, room.height)


def write(face: Face, room: Room, lines: Sequence[tuple[Fitted, Style]]) -> float:
    """Write measured texts under one another from the top of a room; returns where they end."""
    y = room.y
    for line, style in lines:
        face.pen.fitted(line, Room(room.x, y, room.width, line.height), style)
        y += line.height
    return y


def wrapped(text: str, width: float, size: float, font: str) -> Fitted:
    """A text at one size in as many lines as it needs."""
    return Fitted(wrap(text, width / size, font), size, font)
