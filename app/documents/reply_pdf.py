"""The answer to a need list as PDF: a letter with one table for each of its parts, A4 upright."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.documents import paper_tables, paper_wording, replies
from app.documents import reply_wording as say
from app.documents.paper_tables import Cell, Column, Row
from app.documents.pens import MUTED, QUIET, Pen, Room, Style, begin, new_canvas
from app.documents.sheets import Slot
from app.documents.text import BOLD, LEADING, REGULAR, Fitted, wrap
from app.domain.replies import SECTIONS, Reply

_PAGE = (210.0, 297.0)
_X, _WIDTH, _TOP, _BOTTOM, _FOOT = 15.0, 180.0, 16.0, 280.0, 285.0
_BODY, _TITLE, _PART = 3.5, 6.5, 4.4
_GAP = 3.0


@dataclass(frozen=True, slots=True)
class _Text:
    """A line of a paragraph, and the room below it."""

    line: str
    size: float
    font: str
    below: float = 0.0

    @property
    def height(self) -> float:
        """How much of the page it takes."""
        return self.size * LEADING + self.below


@dataclass(frozen=True, slots=True)
class _Table:
    """Rows that stand together under one heading."""

    rows: tuple[Row, ...]


@dataclass(slots=True)
class _Layout:
    """The pages as far as they are filled."""

    columns: list[Column]
    pages: list[list[_Text | _Table]] = field(default_factory=lambda: [[]])
    free: float = _BOTTOM - _TOP

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self.free = _BOTTOM - _TOP

    def add(self, lines: Sequence[_Text]) -> None:
        """Put lines below what is there; they run on to the next page."""
        for line in lines:
            if line.height > self.free:
                self.turn()
            self.pages[-1].append(line)
            self.free -= line.height

    def part(self, title: str, introduction: str, rows: Sequence[Row], continued: str) -> None:
        """Put a part with its table; its title comes again on every page the table runs on to."""
        heading = [*_lines(title, _PART, BOLD, 0.8), *_lines(introduction, _BODY, REGULAR, 1.6)]
        top = paper_tables.heading(self.columns).height
        if sum(line.height for line in heading) + top + rows[0].height > self.free:
            self.turn()
        self.add(heading)
        left = list(rows)
        while left:
            held = self._fitting(left, top)
            self.pages[-1].append(_Table(tuple(left[:held])))
            self.free -= top + sum(row.height for row in left[:held]) + _GAP
            left = left[held:]
            if left:
                self.turn()
                self.add(_lines(continued, _PART, BOLD, 1.6))

    def _fitting(self, rows: Sequence[Row], top: float) -> int:
        room = self.free - top
        for held, row in enumerate(rows):
            room -= row.height
            if room < 0:
                return max(held, 1)
        return len(rows)


def reply_pdf(reply: Reply) -> bytes:
    """The answer in its language."""
    layout = _laid_out(reply)
    title = say.TITLE.in_language(reply.language)
    output = io.BytesIO()
    canvas = new_canvas(output, _PAGE, f"{title} {reply.need_list.code}")
    for number, page in enumerate(layout.pages, start=1):
        pen = begin(canvas, Slot(0, 0, *_PAGE), _PAGE)
        y = _TOP
        for entry in page:
            y = _draw(pen, y, entry, layout.columns)
        _foot(pen, reply, (number, len(layout.pages)))
        pen.finish()
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def _laid_out(reply: Reply) -> _Layout:
    language = reply.language
    layout = _Layout(_columns(language))
    layout.add(_lines(say.TITLE.in_language(language), _TITLE, BOLD, 3.0))
    for paragraph in replies.opening(reply):
        layout.add(_paragraph(paragraph))
    for section in SECTIONS:
        entries = reply.of(section)
        if entries:
            title = say.PARTS[section].in_language(language)
            rows = [row for entry in entries for row in _rows(layout.columns, replies.told(entry, language))]
            continued = say.CONTINUED.in_language(language).format(part=title)
            layout.part(
                f"{title} ({reply.counts()[section]})",
                say.INTRODUCTIONS[section].in_language(language),
                rows,
                continued,
            )
    if not reply.statements:
        layout.add(_paragraph(say.NOTHING.in_language(language)))
    for paragraph in replies.closing(reply):
        lines = _paragraph(paragraph)
        if sum(line.height for line in lines) > layout.free:
            layout.turn()
        layout.add(lines)
    return layout


def _lines(text: str, size: float, font: str, below: float) -> list[_Text]:
    lines = [line for part in text.split("\n") for line in wrap(part, _WIDTH / size, font) or ("",)]
    return [_Text(line, size, font, below if at == len(lines) else 0.0) for at, line in enumerate(lines, start=1)]


def _paragraph(text: str) -> list[_Text]:
    return _lines(text, _BODY, REGULAR, _GAP)


def _columns(language: str) -> list[Column]:
    shapes = ((say.LINE, 12.0, 1.0), (say.YOUR_WORDS, 44.0, 0.0), (say.GOODS, 40.0, 0.0), (say.AMOUNT, 28.0, 0.0),
              (say.REMARKS, 56.0, 0.0))  # fmt: skip
    return [
        Column((words.in_language(language),), width, across, strong=words in {say.GOODS, say.AMOUNT})
        for words, width, across in shapes
    ]


def _rows(columns: Sequence[Column], line: replies.Told) -> Iterator[Row]:
    cells: list[Cell] = [(line.place,), (line.asked,), (line.goods,), (line.amount,), line.remarks]
    yield from paper_tables.rows(columns, cells)


def _draw(pen: Pen, y: float, entry: _Text | _Table, columns: Sequence[Column]) -> float:
    if isinstance(entry, _Table):
        return paper_tables.draw(pen, _X, y, columns, entry.rows) + _GAP
    room = Room(_X, y, _WIDTH, entry.height)
    pen.fitted(Fitted((entry.line,), entry.size, entry.font), room, Style(entry.font))
    return y + entry.height


def _foot(pen: Pen, reply: Reply, page: tuple[int, int]) -> None:
    left, right = Room(_X, _FOOT, _WIDTH, 4.0).cut_right(45.0)
    pen.text(f"{reply.hub.name} · {reply.need_list.code} · {say.day(reply.today)}", left, 2.6, QUIET)
    counted = paper_wording.PAGE.in_language(reply.language).format(page=page[0], pages=page[1])
    pen.text(counted, right, 2.6, Style(colour=MUTED, across=1.0))
