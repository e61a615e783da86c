"""Files people send: text, tables and spreadsheets become numbered lines of plain text."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from app.documents.files_in_encoding import decode, looks_binary
from app.documents.files_in_sheets import read_sheets
from app.domain.phrases import UserError, mark
from app.domain.reading_result import SourceLine

LARGEST_BYTES = 20 * 1024 * 1024
BETWEEN_CELLS = " | "
_SHEETS = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".xlsb"})
_TABLES = frozenset({".csv", ".tsv"})
_DELIMITERS = ";,\t|"
_SAMPLE_LINES = 50
# a cell may be a whole letter; the standard limit of the csv module is 128 KB
csv.field_size_limit(LARGEST_BYTES)

Rows = Iterable[tuple[int, Sequence[str]]]


def read_source(name: str, data: bytes) -> list[SourceLine]:
    """The lines of a need list as they stand in a file; rows of tables keep their cells."""
    ending = _checked(name, data)
    if ending in _SHEETS:
        return _lines(read_sheets(data))
    text = _text(name, data)
    if ending in _TABLES:
        return _lines(_csv_rows(text, ending))
    return read_text(text)


def read_text(text: str) -> list[SourceLine]:
    """The lines of pasted text; lines with tabs, as copied from a spreadsheet, are table rows."""
    lines = text.removeprefix("\ufeff").splitlines()
    return [
        SourceLine(number, line, tuple(line.split("\t")) if "\t" in line.strip() else ())
        for number, line in enumerate(lines, start=1)
    ]


def read_table(name: str, data: bytes) -> list[tuple[int, dict[str, str]]]:
    """The rows below a header row, by row number, as text by column name."""
    ending = _checked(name, data)
    rows = iter(read_sheets(data) if ending in _SHEETS else _csv_rows(_text(name, data), ending))
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


def _checked(name: str, data: bytes) -> str:
    """The ending of a file that is neither empty nor too large."""
    if not data.strip():
        raise UserError(mark("Errors", "The file “{name}” is empty. Choose another file."), name=name)
    if len(data) > LARGEST_BYTES:
        raise UserError(
            mark("Errors", "The file “{name}” is larger than 20 MB. Split it or save only the list itself."), name=name
        )
    return PurePath(name).suffix.lower()


def _text(name: str, data: bytes) -> str:
    if looks_binary(data):
        raise UserError(
            mark(
                "Errors",
                "“{name}” is neither text nor a spreadsheet. Save the list as text, CSV or XLSX and try again.",
            ),
            name=name,
        )
    return decode(data)


def _csv_rows(text: str, ending: str) -> Iterator[tuple[int, Sequence[str]]]:
    delimiter = "\t" if ending == ".tsv" else _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = 1
    while True:
        try:
            row = next(reader, None)
        except csv.Error:
            row = [""]
        if row is None:
            return
        yield number, row
        number = reader.line_num + 1


def _delimiter(text: str) -> str:
    """The character that parts most rows into the same number of cells."""
    sample = [line for line in text.splitlines()[:_SAMPLE_LINES] if line.strip() and not line.startswith("#")]

    def evenness(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in sample if delimiter in line]
        commonest = max(set(counts), key=counts.count) if counts else 0
        return (counts.count(commonest), commonest)

    return max(_DELIMITERS, key=evenness) if sample else ","


def _lines(rows: Rows) -> list[SourceLine]:
    lines: list[SourceLine] = []
    for number, cells in rows:
        filled = [cell.strip() for cell in cells]
        text = BETWEEN_CELLS.join(filled).strip() if any(filled) else ""
        lines.append(SourceLine(number, text, tuple(filled) if len(filled) > 1 and text else ()))
    return lines
