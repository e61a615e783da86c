"""Pages of a PDF as dots of a printer: true to size, every edge on a dot, dark words fully black."""

import ctypes
import math
from collections.abc import Generator, Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

BAND_DOTS = 400_000
"""So many dots are made at a time: a sheet at 600 dpi as a whole would take 140 MB."""
_POINTS_PER_INCH = 72
_TRUE_DPI = {203: 203.2}
"""Label printers sold as 203 dpi have 8 dots a millimetre, and the bars of our labels are whole dots of those."""
_CRISP = raw.FPDF_RENDER_NO_SMOOTHTEXT | raw.FPDF_RENDER_NO_SMOOTHPATH
_WHITE = (255, 255, 255, 255)
_DARK = 128
_BLACKENED = bytes(0 if grey < _DARK else min(255, (grey - _DARK + 1) * 2) for grey in range(256))
"""The grey of one ink: what reads as dark is black, or a driver would pepper words with white dots."""


@dataclass(frozen=True, slots=True)
class Dots:
    """A band of a page, ``top`` rows below its upper edge; the first band of a page has 0.

    The rows of dots take ``stride`` bytes each: one grey byte a dot, or blue, green, red and an unused one.
    """

    top: int
    width: int
    height: int
    stride: int
    coloured: bool
    pixels: bytes


def bands(pdf: bytes, dpi: int, *, coloured: bool) -> Generator[Dots]:
    """The pages from top to bottom, one after the other, at a printer's resolution in dots per inch."""
    document = pypdfium2.PdfDocument(pdf)
    scale = _TRUE_DPI.get(dpi, dpi) / _POINTS_PER_INCH
    try:
        for page in document:
            width, height = (math.ceil(side * scale - 0.01) for side in page.get_size())
            for top, rows in _stripes(width, height):
                yield _draw(page, scale, (top, width, rows), coloured=coloured)
    finally:
        document.close()


def _stripes(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Top and height of each band; it draws the last row of the one above once more, so that no seam can show."""
    step = max(BAND_DOTS // width, 1)
    for top in range(0, height, step):
        first = max(top - 1, 0)
        yield first, min(top + step, height) - first


def _draw(page: pypdfium2.PdfPage, scale: float, place: tuple[int, int, int], *, coloured: bool) -> Dots:
    """Draw a band with exactly this many dots a point; the usual call stretches a page to whole dots."""
    top, width, height = place
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx if coloured else raw.FPDFBitmap_Gray)
    bitmap.fill_rect(_WHITE, 0, 0, width, height)
    matrix, room = raw.FS_MATRIX(scale, 0, 0, scale, 0, -top), raw.FS_RECTF(0, 0, width, height)
    flags = _CRISP if coloured else _CRISP | raw.FPDF_GRAYSCALE
    raw.FPDF_RenderPageBitmapWithMatrix(bitmap.raw, page.raw, ctypes.byref(matrix), ctypes.byref(room), flags)
    pixels = bytes(bitmap.buffer)
    return Dots(top, width, height, bitmap.stride, coloured, pixels if coloured else pixels.translate(_BLACKENED))
