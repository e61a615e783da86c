"""Tables for other programs: CSV that spreadsheets open safely, and XLSX with real numbers and dates."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_MADE = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_WIDEST = 48


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str = ";") -> bytes:
    """A table as CSV in UTF-8 with a byte order mark.

    With semicolons numbers have a decimal comma, as German and Ukrainian spreadsheets read them.
    Text that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection).
    """
    output = io.StringIO()
    writer = csv.writer(output, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([_csv_cell(name, delimiter) for name in columns])
    writer.writerows([_csv_cell(value, delimiter) for value in row] for row in rows)
    return output.getvalue().encode("utf-8-sig")


def _csv_cell(value: object, delimiter: str) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return repr(value).replace(".", "," if delimiter == ";" else ".")
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA_STARTS) else text


def new_workbook(output: io.BytesIO, *, constant_memory: bool = False) -> Workbook:
    """An empty workbook; the same input gives the same bytes."""
    options = {"in_memory": not constant_memory, "constant_memory": constant_memory, "remove_timezone": True}
    book = xlsxwriter.Workbook(output, options)
    book.set_properties({"author": "Palletwise", "created": _MADE})
    return book


def fill_sheet(book: Workbook, name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Add a sheet: bold frozen heading, filter, real numbers and dates, text never read as a formula."""
    sheet = book.add_worksheet(name)
    heading, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "yyyy-mm-dd"})
    for at, column in enumerate(columns):
        sheet.set_column(at, at, min(max(len(column) + 4, 12), _WIDEST))
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, columns, heading)
    last = 0
    for last, row in enumerate(rows, start=1):
        for at, value in enumerate(row):
            _write(sheet, (last, at), value, day)
    sheet.autofilter(0, 0, last, len(columns) - 1)


def _write(sheet: Worksheet, cell: tuple[int, int], value: object, day: Format) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        sheet.write_boolean(*cell, value)
    elif isinstance(value, int | float):
        sheet.write_number(*cell, value)
    elif isinstance(value, date):
        moment = value if isinstance(value, datetime) else datetime.combine(value, time())
        sheet.write_datetime(*cell, moment, day)
    else:
        sheet.write_string(*cell, str(value))


def xlsx_table(sheet_name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A table of any length as a workbook of one sheet, written row by row."""
    output = io.BytesIO()
    book = new_workbook(output, constant_memory=True)
    fill_sheet(book, sheet_name, columns, rows)
    book.close()
    return output.getvalue()
