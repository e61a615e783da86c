"""What a scanner sees on a page: where every Code 128 stands, and what is white around it."""

from dataclasses import dataclass

import zxingcpp

from app.documents.models import Picture
from app.documents.pictures import render

_MM = 25.4
_BLACK, _WHITE = 128, 250


@dataclass(frozen=True)
class Seen:
    """A page at a resolution; all measures in millimetres from its top left corner."""

    picture: Picture
    dpi: int

    def _dots(self, millimetres: float) -> int:
        return round(millimetres * self.dpi / _MM)

    def _light(self, x: int, y: int) -> int:
        at = (y * self.picture.width + x) * 4
        return min(self.picture.pixels[at : at + 3])

    def is_white(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether a rectangle holds no ink at all."""
        rows = range(self._dots(top), self._dots(bottom))
        columns = range(self._dots(left), self._dots(right))
        return all(self._light(x, y) >= _WHITE for y in rows for x in columns)

    def has_quiet_zones(self, bars: "Bars") -> bool:
        """Whether ten modules are white on both sides of a code."""
        quiet = 10 * bars.module
        left = self.is_white(bars.left - quiet + 0.1, bars.top, bars.left - 0.2, bars.bottom)
        return left and self.is_white(bars.right + 0.2, bars.top, bars.right + quiet - 0.1, bars.bottom)

    def height_of_bar(self, x: float, y: float) -> float:
        """How high the bar at a point is."""
        column, row = self._dots(x), self._dots(y)
        top, bottom = row, row
        while self._light(column, top - 1) < _BLACK:
            top -= 1
        while self._light(column, bottom + 1) < _BLACK:
            bottom += 1
        return (bottom - top + 1) * _MM / self.dpi


@dataclass(frozen=True)
class Bars:
    """A Code 128 as it stands on a page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def module(self) -> float:
        """How wide one of the 112 modules of a 14 digit code is."""
        return (self.right - self.left) / 112


def seen(pdf: bytes, page: int, dpi: int) -> Seen:
    """A page as a printer of this resolution prints it."""
    return Seen(render(pdf, page, dpi), dpi)


def bars_on(page: Seen) -> list[Bars]:
    """Every Code 128 of a page."""
    view = zxingcpp.ImageView(page.picture.pixels, page.picture.width, page.picture.height, zxingcpp.ImageFormat.BGRA)  # pyright: ignore[reportArgumentType]
    scale = _MM / page.dpi
    return [
        Bars(
            found.text, found.position.top_left.x * scale, found.position.top_right.x * scale,
            found.position.top_left.y * scale, found.position.bottom_left.y * scale,
        )
        for found in zxingcpp.read_barcodes(view)
        if found.format.name == "Code128"
    ]  # fmt: skip


def beside_one_another(bars: list[Bars]) -> list[tuple[Bars, Bars]]:
    """Pairs of codes that one sweep of a scanner could meet: neighbours in a row, the left one first."""
    ordered = sorted(bars, key=lambda entry: entry.left)
    pairs = []
    for left in ordered:
        right = [other for other in ordered if other.left > left.right and _share_height(left, other)]
        pairs += [(left, right[0])] if right else []
    return pairs


def _share_height(one: Bars, other: Bars) -> bool:
    return one.top < other.bottom and other.top < one.bottom
