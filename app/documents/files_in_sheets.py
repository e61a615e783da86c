"""Spreadsheets (XLSX, XLS, ODS) as rows of plain text; what is merged downwards holds for every row."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import cast

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from app.documents.files_in_parts import DAMAGED, HEADING, after, row_line, too_large
from app.documents.template_wording import HELP_SHEET
from app.domain.phrases import UserError, mark
from app.domain.reading_result import SourceLine

_ERRORS = ("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!")
_FILLED_CELL = re.compile(rb'<(?:\w+:)?c [^>]*?r="([A-Z]{1,3})([0-9]{1,7})"[^>]*?(?<!/)>')
_REPEATED = re.compile(rb'number-(?:columns|rows)-repeated="([0-9]{1,9})"')
_ODS_TAG = re.compile(rb"<table:(table-row|table-cell|covered-table-cell|table)[ />][^<>]*>?")
# the library keeps a sheet as one rectangle of 32 bytes a cell, however few cells are filled
_MOST_CELLS = 12_000_000
_PANIC = "PanicException"

Row = list[str]
Merged = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its rows from the first one on; blank rows at its end are left out."""

    name: str
    rows: list[Row]
    merged: Sequence[Merged]


def read_sheets(data: bytes) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows of all sheets, one after the other, each with its row number counted through."""
    number = 0
    for sheet in sheets_of(data, ""):
        for cells in sheet.rows:
            number += 1
            yield number, cells


def sheet_lines(name: str, data: bytes) -> list[SourceLine]:
    """The lines of all sheets that hold something; where there are several, a sheet's name stands above its rows."""
    filled = [sheet for sheet in sheets_of(data, name) if any(any(row) for row in sheet.rows)]
    lines: list[SourceLine] = []
    for sheet in filled:
        if len(filled) > 1:
            lines += after(lines, [SourceLine(1, HEADING + sheet.name.strip())])
        lines += after(lines, _lines_of(sheet))
    return lines


def _lines_of(sheet: Sheet) -> list[SourceLine]:
    spread = _spread(sheet)
    wide = any(len(row) > 1 for row in sheet.rows)
    return [
        _row_line(number, row, spread=number - 1 in spread, wide=wide) for number, row in enumerate(sheet.rows, start=1)
    ]


def _row_line(number: int, row: Row, *, spread: bool, wide: bool) -> SourceLine:
    """A row as a line; one cell merged over the whole row has no neighbours, as a title has none."""
    filled = [cell for cell in row if cell.strip()]
    if spread and len(filled) == 1:
        return row_line(number, filled)
    return row_line(number, row) if wide else SourceLine(number, "".join(row).strip())


def _spread(sheet: Sheet) -> set[int]:
    """Fill what is merged downwards into every row of it, and tell the rows with a cell merged over most of them.

    A number merged over several rows holds for all of them together, so it stays where it is.
    """
    wide: set[int] = set()
    for (top, left), (bottom, right) in sheet.merged:
        if top >= len(sheet.rows) or left >= len(sheet.rows[top]):
            continue
        text = sheet.rows[top][left]
        width = len(sheet.rows[top])
        if top == bottom and right > left and (right - left + 1) * 2 > width:
            wide.add(top)
        elif text and not text.replace(".", "").replace(",", "").isdigit():
            for row in sheet.rows[top + 1 : bottom + 1]:
                row[left] = row[left] or text
    return wide


def sheets_of(data: bytes, name: str) -> Iterator[Sheet]:
    """Every sheet of a workbook, hidden ones too; the help sheet of the hub's own blank list asks for nothing."""
    _refuse_endless(name, data)
    workbook = _open(data)
    for at, title in enumerate(workbook.sheet_names):
        sheet = None if title == HELP_SHEET else _sheet(workbook, at)
        if sheet is not None:
            yield Sheet(title, _rows(sheet, name), sheet.merged_cell_ranges or ())


def _sheet(workbook: CalamineWorkbook, at: int) -> CalamineSheet | None:
    try:
        return workbook.get_sheet_by_index(at)
    except (CalamineError, OSError, ValueError):
        raise _unreadable() from None
    except BaseException as problem:  # noqa: BLE001  a panic of the library is no Exception; others go on
        raise _sorted_out(problem) from None


def _rows(sheet: CalamineSheet, name: str) -> list[Row]:
    if (sheet.total_height + 1) * (sheet.total_width + 1) > _MOST_CELLS:
        raise too_large(name)
    rows = cast("list[list[object]]", sheet.to_python(skip_empty_area=False))
    while rows and not any(cell not in {"", None} for cell in rows[-1]):
        rows.pop()
    return [[cell if isinstance(cell, str) and cell[:1] != "#" else shown(cell) for cell in row] for row in rows]


def _open(data: bytes) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(BytesIO(data))
    except PasswordError:
        raise UserError(
            mark("Errors", "The spreadsheet is protected by a password. Save it without one and try again.")
        ) from None
    except (CalamineError, OSError, ValueError):
        raise _unreadable() from None
    except BaseException as problem:  # noqa: BLE001  a panic of the library is no Exception; others go on
        raise _sorted_out(problem) from None


def _sorted_out(problem: BaseException) -> BaseException:
    """A panic of the library over a damaged file is the file's fault; anything else is not."""
    return _unreadable() if type(problem).__name__ == _PANIC else problem


def _refuse_endless(name: str, data: bytes) -> None:
    """Refuse a workbook whose cells lie so far apart that the rectangle around them fills the memory."""
    if not zipfile.is_zipfile(BytesIO(data)):
        return
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for entry in archive.infolist():
                if entry.filename.endswith(".xml") and "worksheets/" in entry.filename:
                    _refuse_wide(name, archive.read(entry))
                elif entry.filename == "content.xml":
                    _refuse_repeated(name, archive.read(entry))
    except DAMAGED:
        raise _unreadable() from None


def _refuse_wide(name: str, sheet: bytes) -> None:
    columns: set[bytes] = set()
    height = 1
    for column, row in _FILLED_CELL.findall(sheet):
        columns.add(column)
        height = max(height, int(row))
    width = max((_column(column) for column in columns), default=1)
    if width * height > _MOST_CELLS:
        raise too_large(name)


def _refuse_repeated(name: str, content: bytes) -> None:
    """An ODS file says how often a cell or row is repeated; what is repeated behind the last text does not count."""
    row = column = repeat = width = height = 0
    for found in _ODS_TAG.finditer(content):
        times = _REPEATED.search(found[0])
        count = int(times[1]) if times else 1
        if found[1] == b"table":
            row = width = height = repeat = 0
        elif found[1] == b"table-row":
            row, column, repeat = row + repeat, 0, count
        else:
            column += count
            if b"value" in found[0]:
                width, height = max(width, column), row + repeat
        if width * height > _MOST_CELLS:
            raise too_large(name)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _unreadable() -> UserError:
    return UserError(
        mark("Errors", "The spreadsheet cannot be read; it may be damaged. Open it, save it again and try that file.")
    )


def shown(value: object) -> str:
    """A cell as plain text: 40.0 is 40, dates are ISO, errors are empty."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    text = str(value)
    return "" if text.startswith(_ERRORS) else text


def _number(value: float) -> str:
    """A number without the noise of binary fractions; 1.234 is written 1.2340, so that it is no thousand."""
    if value.is_integer():
        return str(int(value))
    text = repr(round(value, 6))
    return text + "0" if len(text.partition(".")[2]) == 3 and "e" not in text else text
