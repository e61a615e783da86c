"""Files people send: text, tables, documents and mails become numbered lines of plain text."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.documents import files_in_kinds as kinds
from app.documents.files_in_delimited import csv_rows, written_lines
from app.documents.files_in_docx import word_lines
from app.documents.files_in_encoding import decode
from app.documents.files_in_html import html_lines
from app.documents.files_in_mail import FILE, HTML, Attached, Letter, open_mail
from app.documents.files_in_parts import HEADING, Rows, after, table_lines
from app.documents.files_in_pdf import pdf_lines
from app.documents.files_in_sheets import read_sheets, sheet_lines
from app.domain.phrases import UserError, mark
from app.domain.reading_result import SourceLine

LARGEST_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Source:
    """The lines of a need list and, when it came as a mail, who sent it.

    ``day`` is ISO or empty; ``skipped`` are the attachments no list could be read from.
    """

    lines: tuple[SourceLine, ...]
    sender: str = ""
    address: str = ""
    subject: str = ""
    day: str = ""
    skipped: tuple[str, ...] = ()


def read_source(name: str, data: bytes) -> Source:
    """The lines of a need list with the sender, subject and day of the mail it came as."""
    _check(name, data)
    kind = kinds.kind_of(name, data)
    if kind == kinds.MAIL:
        return _mail(name, data)
    return Source(tuple(_READERS[kind](name, data)))


def read_text(text: str) -> list[SourceLine]:
    """The lines of pasted text; tables in it, as copied from a spreadsheet, are rows with cells."""
    return written_lines(text)


def read_clipboard(text: str, html: str) -> list[SourceLine]:
    """The lines of what was copied: a table in its HTML or its tabs wins over the plain text."""
    plain = read_text(text)
    if html and len(html) <= LARGEST_BYTES and not any(line.cells for line in plain):
        rich = html_lines(html)
        if any(line.cells for line in rich) or not text.strip():
            return rich
    return plain


def read_table(name: str, data: bytes) -> list[tuple[int, dict[str, str]]]:
    """The rows below a header row, by row number, as text by column name."""
    _check(name, data)
    kind = kinds.kind_of(name, data)
    if kind in {kinds.PDF, kinds.WORD}:
        raise kinds.no_table(name)
    sheets = kind == kinds.SHEETS
    rows = iter(read_sheets(data) if sheets else csv_rows(decode(data), PurePath(name).suffix.lower()))
    header: list[str] = []
    for _, cells in rows:
        if any(cell.strip() for cell in cells):
            header = [cell.strip() for cell in cells]
            break
    if not any(header) or any(cell.replace(".", "").isdigit() for cell in header if cell):
        raise UserError(
            mark("Errors", "The file “{name}” has no header row. Write the column names in its first row."), name=name
        )
    return list(_records(header, rows))


def _records(header: Sequence[str], rows: Rows) -> Iterator[tuple[int, dict[str, str]]]:
    named = [(at, column) for at, column in enumerate(header) if column]
    for number, cells in rows:
        width = len(cells)
        record = {column: cells[at].strip() if at < width else "" for at, column in named}
        if any(record.values()):
            yield number, record


def _check(name: str, data: bytes) -> None:
    """Refuse what is empty or too large."""
    if not data.strip():
        raise UserError(mark("Errors", "The file “{name}” is empty. Choose another file."), name=name)
    if len(data) > LARGEST_BYTES:
        raise UserError(
            mark("Errors", "The file “{name}” is larger than 20 MB. Split it or save only the list itself."), name=name
        )


def _table(name: str, data: bytes) -> list[SourceLine]:
    return table_lines(csv_rows(decode(data).removeprefix("\ufeff"), PurePath(name).suffix.lower()))


def _text(_name: str, data: bytes) -> list[SourceLine]:
    return read_text(decode(data))


def _html(_name: str, data: bytes) -> list[SourceLine]:
    return html_lines(decode(data))


_READERS: dict[str, Callable[[str, bytes], list[SourceLine]]] = {
    kinds.SHEETS: sheet_lines, kinds.WORD: word_lines, kinds.PDF: pdf_lines, kinds.HTML: _html,
    kinds.TABLE: _table, kinds.TEXT: _text,
}  # fmt: skip


def _mail(name: str, data: bytes) -> Source:
    letter, parts = open_mail(data)
    lines: list[SourceLine] = []
    skipped: list[str] = []
    for part in parts:
        found = _part_lines(part)
        if found is None:
            skipped.append(part.name)
        else:
            lines += after(lines, [SourceLine(1, "")] if lines else [])
            lines += after(lines, found)
    if not any(line.text.strip() for line in lines) and not letter.subject:
        raise UserError(
            mark("Errors", "The mail “{name}” holds no text. Choose the file that has the list."), name=name
        )
    return _source(letter, lines, skipped)


def _source(letter: Letter, lines: Sequence[SourceLine], skipped: Sequence[str]) -> Source:
    return Source(tuple(lines), letter.sender, letter.address, letter.subject, letter.day, tuple(skipped))


def _part_lines(part: Attached) -> list[SourceLine] | None:
    """The lines of one part of a mail; nothing when it is a picture or another file without a list."""
    if part.kind != FILE:
        text = part.data.decode()
        return html_lines(text) if part.kind == HTML else read_text(text)
    try:
        _check(part.name, part.data)
        inner = read_source(part.name, part.data)
    except UserError:
        return None
    heading = SourceLine(1, HEADING + part.name)
    return [heading, *after([heading], inner.lines)]
