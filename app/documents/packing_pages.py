"""The pages of a packing list: front, table, totals, signatures."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import paper_tables, paper_wording
from app.documents import paper_wording as say
from app.documents.paper_tables import Column, Row
from app.documents.pens import MUTED, QUIET, STRONG, Pen, Room, Style, begin, new_canvas
from app.documents.sheets import Slot
from app.documents.text import BOLD, LEADING, REGULAR, Fitted, measure, wrap
from app.domain import codes
from app.domain.languages import Words

_PAGE = (297.0, 210.0)
_X = 12.0
_WIDTH = 273.0
_TOP = 12.0
_PARTIES = Room(_X, 36.0, _WIDTH, 39.0)
_FIRST_TABLE = 80.0
_NEXT_TABLE = 22.0
_BOTTOM = 198.0
_FOOT = 202.0
_TOTALS_PER_ROW = 7
_TOTALS_ROW = 11.0
_CLOSING = 44.0
_BARS = 56.0
_WRONG = "#B3261E"
_WATERMARK = "#F6E3E1"


@dataclass(frozen=True, slots=True)
class Front:
    """What stands above the table: numbers and three blocks of lines under a heading."""

    language: str
    number: str
    on: str
    load: str
    blocks: tuple[tuple[Words, list[str]], ...]
    is_draft: bool


def pdf(front: Front, columns: Sequence[Column], table: Sequence[Row], totals: Sequence[tuple[str, str]]) -> bytes:
    """Lay the table out over pages and close the last one with totals and signatures."""
    room = _BOTTOM - paper_tables.heading(columns).height
    pages = paper_tables.pages(table, room - _FIRST_TABLE, room - _NEXT_TABLE)
    closing = _CLOSING + _total_rows(totals) * _TOTALS_ROW
    free = room - (_FIRST_TABLE if len(pages) == 1 else _NEXT_TABLE) - sum(row.height for row in pages[-1])
    if free < closing:
        pages.append([])
    output = io.BytesIO()
    canvas = new_canvas(output, _PAGE, f"{say.TITLE.in_language(front.language)} {front.number}")
    for page, rows in enumerate(pages, start=1):
        pen = begin(canvas, Slot(0, 0, *_PAGE), _PAGE)
        _frame(pen, front, page, len(pages))
        y = _FIRST_TABLE if page == 1 else _NEXT_TABLE
        if rows:
            y = paper_tables.draw(pen, _X, y, columns, rows)
        if page == len(pages):
            _close(pen, y + 4, front.language, totals)
        pen.finish()
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def _total_rows(totals: Sequence[tuple[str, str]]) -> int:
    return -(-len(totals) // _TOTALS_PER_ROW)


def _frame(pen: Pen, front: Front, page: int, pages: int) -> None:
    """Draw what surrounds the table on a page."""
    if front.is_draft:
        pen.text(say.DRAFT, Room(_X, 110, _WIDTH, 40), 18.0, Style(BOLD, _WATERMARK, 0.5, 0.5))
    if page == 1:
        _title(pen, front)
        _blocks(pen, front)
    else:
        text = f"{_title_text(front)} · {front.number}"
        pen.text(text, Room(_X, _TOP, _WIDTH * 0.6, 6), 4.0, STRONG)
        draft = say.DRAFT if front.is_draft else ""
        pen.text(draft, Room(_X + _WIDTH * 0.6, _TOP, _WIDTH * 0.4, 6), 4.0, Style(BOLD, _WRONG, 1.0))
    counted = say.both_in_line(paper_wording.PAGE, front.language).format(page=page, pages=pages)
    foot = Room(_X, _FOOT, _WIDTH, 4)
    pen.text(f"{_title_text(front)} · {front.number} · {front.on}", foot, 2.6, QUIET)
    pen.text(counted, foot, 2.6, Style(colour=MUTED, across=1.0))


def _title_text(front: Front) -> str:
    return say.both_in_line(say.TITLE, front.language)


def _title(pen: Pen, front: Front) -> None:
    names = say.both(say.TITLE, front.language)
    pen.text(names[0], Room(_X, _TOP - 2, 95, 11), 9.0, STRONG)
    pen.text(names[-1], Room(_X, _TOP + 8.5, 95, 7), 5.4)
    if front.is_draft:
        pen.text(say.DRAFT, Room(_X, _TOP + 15.5, 95, 6), 4.2, Style(BOLD, _WRONG))
    human = codes.human(front.load) if codes.is_valid(front.load) else front.load
    facts = ((say.NUMBER, front.number), (say.DATE, front.on), (say.LOAD, human))
    for (words, value), room in zip(facts, Room(112, _TOP, 95, 20).rows(3), strict=True):
        caption, told = room.cut_right(58)
        pen.text(say.both_in_line(words, front.language), caption, 2.8, Style(colour=MUTED, down=0.5))
        pen.text(value, told, 4.0, Style(BOLD, down=0.5))
    if front.load:
        bars = pen.bars(front.load, Room(_X + _WIDTH - _BARS, _TOP, _BARS + 5, 14))
        size = min(4.0, bars.width / measure(human, BOLD))
        pen.line_of_text(human, bars.x, _TOP + 18.5, size, STRONG)


def _blocks(pen: Pen, front: Front) -> None:
    for (words, lines), room in zip(front.blocks, _PARTIES.columns(3, 8), strict=True):
        pen.rule(room.x, room.y, room.width, MUTED)
        caption, rest = room.cut_top(5)
        pen.text(
            say.both_in_line(words, front.language),
            Room(caption.x, caption.y + 1, caption.width, 4),
            2.8,
            QUIET,
        )
        _paragraphs(pen, Room(rest.x, rest.y + 0.5, rest.width, rest.height - 0.5), lines)


def _paragraphs(pen: Pen, room: Room, texts: Sequence[str]) -> None:
    """Write paragraphs, the first one bold, as large as fits them all."""
    size, lines = 3.3, list[tuple[str, str]]()
    while True:
        lines = [
            (line, font)
            for text, font in zip(texts, (BOLD, *[REGULAR] * len(texts)), strict=False)
            for line in wrap(text, room.width / size, font)
        ]
        if len(lines) * size * LEADING <= room.height:
            break
        size *= 0.95
    for number, (line, font) in enumerate(lines):
        place = Room(room.x, room.y + number * size * LEADING, room.width, size * LEADING)
        pen.fitted(Fitted((line,), size, font), place, Style(font))


def _close(pen: Pen, y: float, language: str, totals: Sequence[tuple[str, str]]) -> None:
    """Draw totals, the note on customs and room for signatures."""
    pen.text(say.both_in_line(say.TOTALS, language), Room(_X, y, _WIDTH, 5), 3.6, STRONG)
    y += 6
    rows = Room(_X, y, _WIDTH, _total_rows(totals) * _TOTALS_ROW).rows(_total_rows(totals))
    cells = [cell for row in rows for cell in row.columns(_TOTALS_PER_ROW)]
    for (value, words), cell in zip(totals, cells, strict=False):
        pen.text(value, Room(cell.x, cell.y, cell.width, 6), 4.4, STRONG)
        pen.text(words, Room(cell.x, cell.y + 5.6, cell.width, 3.6), 2.8, QUIET)
    y = rows[-1].bottom + 1
    for text in say.both(say.CUSTOMS, language):
        y += pen.text(text, Room(_X, y, _WIDTH, 7), 2.8)
    _signatures(pen, y + 15, language)


def _signatures(pen: Pen, y: float, language: str) -> None:
    who = (say.SHIPPER, say.DRIVER, say.CONSIGNEE)
    for words, room in zip(who, Room(_X, y, _WIDTH, 9).columns(3, 12), strict=True):
        pen.rule(room.x, room.y, room.width, MUTED)
        pen.text(say.both_in_line(words, language), Room(room.x, room.y + 0.8, room.width, 4), 2.8, STRONG)
        pen.text(say.both_in_line(say.SIGNATURE, language), Room(room.x, room.y + 4.4, room.width, 4), 2.4, QUIET)
