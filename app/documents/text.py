"""Text that always fits: measured, wrapped and shrunk, never clipped."""

import re
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.paths import RESOURCES

REGULAR = "DejaVuSans"
BOLD = "DejaVuSans-Bold"
CAPITAL = 0.729
"""Height of a capital or a digit of DejaVu Sans, as part of the size."""
LEADING = 1.17
"""Distance of two lines of DejaVu Sans, as part of the size."""
_SMALLEST_WHOLE = 0.2
_READABLE = 2.0
"""Words are cut rather than written smaller than this, in millimetres."""
_STEP = 0.95
_JUST_LESS = 0.9999
_SPACES = re.compile(r"(?<!№)[ \t\r\n]+")
"""Where lines may break; a number stays with its sign."""
_BREAKS = re.compile(r"(?<=[-‐–/,;.+_])")


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Make the bundled DejaVu Sans known; it writes German, Ukrainian and English."""
    for font in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(font, RESOURCES / "fonts" / f"{font}.ttf"))


@lru_cache(maxsize=20_000)
def measure(text: str, font: str) -> float:
    """The width of a text at size 1."""
    load_fonts()
    return float(pdfmetrics.stringWidth(text, font, 1))


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of text and the size at which they fit their room."""

    lines: tuple[str, ...]
    size: float
    font: str

    @property
    def height(self) -> float:
        """How high the lines are together."""
        return len(self.lines) * self.size * LEADING


def _pieces(word: str, width: float, font: str) -> list[str]:
    """A word cut where it must be, at a hyphen or the like if there is one."""
    if measure(word, font) <= width:
        return [word]
    parts = [part for part in _BREAKS.split(word) if part]
    pieces = parts if len(parts) > 1 else list(word)
    lines = [""]
    for piece in pieces:
        if lines[-1] and measure(lines[-1] + piece, font) > width:
            lines.append("")
        lines[-1] += piece
    return [part for line in lines for part in (_pieces(line, width, font) if len(line) > 1 else [line])]


def wrap(text: str, width: float, font: str) -> tuple[str, ...]:
    """Lines of a text no wider than a width (in sizes); a word too long is cut, never lost."""
    lines: list[str] = []
    line, used, space = "", 0.0, measure(" ", font)
    for word in _SPACES.split(text.strip(" \t\r\n")):
        for piece in _pieces(word, width, font):
            length = measure(piece, font)
            if line and used + space + length <= width:
                line, used = f"{line} {piece}", used + space + length
                continue
            if line:
                lines.append(line)
            line, used = piece, length
    return (*lines, line) if line else ()


def _widest_word(text: str, font: str) -> float:
    return max(measure(word, font) for word in _SPACES.split(text))


@lru_cache(maxsize=20_000)
def fit(text: str, width: float, height: float, largest: float, font: str) -> Fitted:
    """The largest size, and the lines, at which a text fits a room; words stay whole if they can."""
    size = min(largest, height / LEADING)
    smallest_whole = min(size, max(size * _SMALLEST_WHOLE, _READABLE))
    widest = _widest_word(text, font)
    if widest * size > width:
        size = max(width / widest * _JUST_LESS, smallest_whole)
    while True:
        lines = wrap(text, width / size, font)
        if len(lines) * size * LEADING <= height + 1e-6:
            return Fitted(lines, size, font)
        size *= _STEP
