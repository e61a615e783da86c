"""Spreadsheets (XLSX, XLS, ODS) as rows of plain text."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import cast

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from app.domain.phrases import UserError, mark

_ERRORS = ("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!")


def read_sheets(data: bytes) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows of all sheets, one after the other, each with its row number counted through."""
    workbook = _open(data)
    number = 0
    for name in workbook.sheet_names:
        try:
            rows = cast("list[list[object]]", workbook.get_sheet_by_name(name).to_python(skip_empty_area=False))
        except (CalamineError, OSError, ValueError):
            raise _unreadable() from None
        for cells in rows:
            number += 1
            yield number, [cell if isinstance(cell, str) and cell[:1] != "#" else shown(cell) for cell in cells]


def _open(data: bytes) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(BytesIO(data))
    except PasswordError:
        raise UserError(
            mark("Errors", "The spreadsheet is protected by a password. Save it without one and try again.")
        ) from None
    except (CalamineError, OSError, ValueError):
        raise _unreadable() from None


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
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    text = str(value)
    return "" if text.startswith(_ERRORS) else text
