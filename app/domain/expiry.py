"""Reading dates of expiry as people type them."""

import calendar
import re
from datetime import date

from app.domain.phrases import UserError, mark

_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})")
_MONTH = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})|(\d{2})(\d{2})")


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)


def parse(text: str) -> date:
    """A date such as 30.06.2027, 2027-06-30, 06/27 or 0627; a month means its last day."""
    plain = text.strip()
    try:
        if day := _DAY.fullmatch(plain):
            return date(_year(day[3]), int(day[2]), int(day[1]))
        if month := _MONTH.fullmatch(plain):
            number, year = int(month[1] or month[3]), _year(month[2] or month[4])
            return date(year, number, calendar.monthrange(year, number)[1])
        return date.fromisoformat(plain)
    except (ValueError, calendar.IllegalMonthError):
        raise UserError(
            mark("Errors", "“{date}” is not a date. Type it like 06/27 or 30.06.2027."), date=plain
        ) from None
