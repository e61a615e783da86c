"""Pages of a PDF as pictures, for the screen and the printer."""

import pypdfium2

from app.documents.models import Picture

_POINTS_PER_INCH = 72


def render(pdf: bytes, page: int = 0, dpi: int = 96) -> Picture:
    """A page as it will look on paper, counted from 0, at a resolution."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[page]
        scale = dpi / _POINTS_PER_INCH
        bitmap = sheet.render(scale, prefer_bgrx=True)  # pyright: ignore[reportArgumentType]
        return Picture(bitmap.width, bitmap.height, bytes(bitmap.buffer))
    finally:
        document.close()
