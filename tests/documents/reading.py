"""Read files back: PDF pages as a person or a search would, need lists line by line."""

import re

import pypdfium2

from app.documents.files_in import read_source
from app.domain.reading_result import SourceLine

_POINTS = 72 / 25.4


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(re.sub(r"\s+", " ", text_page.get_text_bounded()))
            text_page.close()
        return texts
    finally:
        document.close()


def page_sizes(pdf: bytes) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [tuple(round(side / _POINTS) for side in page.get_size()) for page in document]
    finally:
        document.close()


def text_boxes(pdf: bytes) -> list[list[tuple[float, float, float, float]]]:
    """Left, bottom, right and top in millimetres of every run of text, for each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for page in document:
            text_page = page.get_textpage()
            rects = [text_page.get_rect(at) for at in range(text_page.count_rects())]
            pages.append([tuple(side / _POINTS for side in rect) for rect in rects])
            text_page.close()
        return pages
    finally:
        document.close()


def source_lines(name: str, data: bytes) -> list[SourceLine]:
    return list(read_source(name, data).lines)
