"""PDF files as lines: the words by where they stand on the page, tables as rows with cells."""

from collections.abc import Iterator
from ctypes import byref, c_double

import pypdfium2 as pdfium
from pypdfium2 import raw

from app.documents.files_in_parts import after, locked, row_line, too_large, unreadable
from app.documents.files_in_pdf_layout import Glyph, page_lines
from app.domain.phrases import UserError, mark
from app.domain.reading_result import SourceLine

_MOST_PAGES = 500
_MOST_GLYPHS = 2_000_000
_LOCKED = raw.FPDF_ERR_PASSWORD
# glyphs of a font that does not say what letters they are
_NO_LETTERS = ("\ufffe", "\uffff", "\ufffd", "\x00")


def pdf_lines(name: str, data: bytes) -> list[SourceLine]:
    """The lines of a PDF in reading order; a UserError when it holds pictures of text only."""
    document = _open(name, data)
    lines: list[SourceLine] = []
    try:
        if len(document) > _MOST_PAGES:
            raise too_large(name)
        letters = 0
        for at in range(len(document)):
            glyphs = list(_glyphs(document, at, name))
            letters += sum(glyph.text.isalnum() for glyph in glyphs)
            found = [row_line(number, cells) if len(cells) > 1 else SourceLine(number, "".join(cells))
                     for number, cells in enumerate(page_lines(glyphs), start=1)]  # fmt: skip
            lines += after(lines, [*found, SourceLine(len(found) + 1, "")])
    finally:
        document.close()
    if not letters:
        raise _pictures(name)
    return lines[:-1]


def _open(name: str, data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as problem:
        raise (locked(name) if problem.err_code == _LOCKED else unreadable(name)) from None


def _pictures(name: str) -> UserError:
    return UserError(
        mark(
            "Errors",
            "“{name}” holds pictures only, no text. Ask for the file the list was written in, or type the lines in.",
        ),
        name=name,
    )


def _glyphs(document: pdfium.PdfDocument, at: int, name: str) -> Iterator[Glyph]:
    """The characters of a page as a person sees it, turned upright."""
    try:
        page = document[at]
        text = page.get_textpage()
    except pdfium.PdfiumError:
        raise unreadable(name) from None
    turned = page.get_rotation() // 90 % 4
    count = min(text.count_chars(), _MOST_GLYPHS)
    box, x, y = raw.FS_RECTF(), c_double(), c_double()
    for index in range(count):
        char = chr(raw.FPDFText_GetUnicode(text.raw, index) & 0x1FFFFF) if _is_char(text, index) else ""
        if not char or char in _NO_LETTERS or 0xD800 <= ord(char) < 0xE000 or 0xE000 <= ord(char) < 0xF900:
            continue
        if char in "\r\n":
            continue
        if raw.FPDFText_GetCharOrigin(text.raw, index, byref(x), byref(y)) and raw.FPDFText_GetLooseCharBox(
            text.raw, index, byref(box)
        ):
            yield _upright(char, (box.left, box.right, box.bottom, box.top), (x.value, y.value), turned)
    text.close()
    page.close()


def _is_char(text: pdfium.PdfTextPage, index: int) -> bool:
    return 0 < raw.FPDFText_GetUnicode(text.raw, index) <= 0x10FFFF


def _upright(char: str, box: tuple[float, float, float, float], base: tuple[float, float], turned: int) -> Glyph:
    """The place of a character on the page as it is shown; ``turned`` counts quarter turns to the right."""
    left, right, bottom, top = box
    x, y = base
    if turned == 1:
        return Glyph(char, bottom, top, -x, right - left)
    if turned == 2:
        return Glyph(char, -right, -left, -y, top - bottom)
    if turned == 3:
        return Glyph(char, -top, -bottom, x, right - left)
    return Glyph(char, left, right, y, top - bottom)
