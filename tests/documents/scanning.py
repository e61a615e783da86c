"""See pages as a scanner does: as greys, also blurred or printed too fat or too thin by one dot."""

from dataclasses import dataclass, replace

import zxingcpp

from app.documents.pictures import render
from app.documents.sheets import Slot

_MM_PER_INCH = 25.4
_BLACK_OR_WHITE = bytes(0 if grey < 128 else 255 for grey in range(256))


@dataclass(frozen=True, slots=True)
class Greys:
    """Rows of one byte a dot, 0 is black."""

    width: int
    height: int
    pixels: bytes

    def _changed(self, whole: int) -> "Greys":
        return replace(self, pixels=whole.to_bytes(len(self.pixels), "big"))

    def blurred(self) -> "Greys":
        """Every dot runs into its neighbours: weights 1, 2, 1 across and down, all dots in one number."""
        mask = int.from_bytes(b"\x7f" * len(self.pixels), "big")
        full = (1 << 8 * len(self.pixels)) - 1
        whole = int.from_bytes(self.pixels, "big")

        def mean(one: int, other: int) -> int:
            return ((one >> 1) & mask) + ((other >> 1) & mask)

        for shift in (8, 8 * self.width):
            whole = mean(mean((whole << shift) & full, whole >> shift), whole)
        return self._changed(whole)

    def fat(self) -> "Greys":
        """Every black dot has burned its right neighbour as well."""
        whole = self._black_or_white()
        return self._changed(whole & (whole >> 8))

    def thin(self) -> "Greys":
        """Every white dot has kept its right neighbour white as well."""
        whole = self._black_or_white()
        return self._changed(whole | (whole >> 8))

    def _black_or_white(self) -> int:
        return int.from_bytes(self.pixels.translate(_BLACK_OR_WHITE), "big")

    def part(self, slot: Slot, dpi: int) -> "Greys":
        """What stands in the slot at the top left of the page."""
        width, height = (int(side * dpi / _MM_PER_INCH) for side in (slot.width, slot.height))
        starts = range(0, min(height, self.height) * self.width, self.width)
        rows = [self.pixels[start : start + min(width, self.width)] for start in starts]
        return Greys(len(rows[0]), len(rows), b"".join(rows))


def page_as_greys(pdf: bytes, page: int, dpi: int) -> Greys:
    """A page at a resolution."""
    picture = render(pdf, page, dpi)
    return Greys(picture.width, picture.height, picture.pixels[1::4])


def seen(greys: Greys) -> set[tuple[str, str]]:
    """Format and text of every symbol a scanner finds."""
    view = zxingcpp.ImageView(greys.pixels, greys.width, greys.height, zxingcpp.ImageFormat.Lum)  # pyright: ignore[reportArgumentType]
    return {(found.format.name, found.text) for found in zxingcpp.read_barcodes(view)}


def by_threshold(greys: Greys) -> set[str]:
    """What a scanner reads that calls everything darker than half black."""
    view = zxingcpp.ImageView(greys.pixels, greys.width, greys.height, zxingcpp.ImageFormat.Lum)  # pyright: ignore[reportArgumentType]
    return {found.text for found in zxingcpp.read_barcodes(view, binarizer=zxingcpp.Binarizer.FixedThreshold)}
