"""Reading dates of expiry as people type them, and what a date means for taking goods in."""

import calendar
import re
from datetime import date, timedelta

from app.domain.phrases import UserError, mark

SOON_DAYS = 60
"""Goods that expire within so many days rarely arrive in time: the station asks before it takes them in."""
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})")
_PLAIN_DAY = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})")
_MONTH = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})|(\d{2})(\d{2})")
_FROM_TODAY = re.compile(r"\+\s*(\d{1,3})\s*([dwmyдтмр]?)", re.IGNORECASE)
_NONE = frozenset({"", "-", "–", "none", "no", "kein", "keine", "keins", "ohne", "нема", "немає", "без"})


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _from_today(count: int, unit: str, today: date) -> date:
    if unit in {"d", "д"}:
        return today + timedelta(days=count)
    if unit in {"w", "т"}:
        return today + timedelta(weeks=count)
    months = today.year * 12 + today.month - 1 + count * (12 if unit in {"y", "р"} else 1)
    year, month = months // 12, months % 12 + 1
    return min(date(year, month, 1) + timedelta(days=today.day - 1), _end_of_month(year, month))


def parse(text: str, today: date | None = None) -> date:
    """A date such as 30.06.2027, 311226, 2027-06-30, 06/27 or 0627; a month means its last day.

    With ``today`` also +6m, +1y, +2w and +90d from now; a bare +6 means months.
    """
    plain = text.strip()
    try:
        if day := _DAY.fullmatch(plain) or _PLAIN_DAY.fullmatch(plain):
            return date(_year(day[3]), int(day[2]), int(day[1]))
        if month := _MONTH.fullmatch(plain):
            return _end_of_month(_year(month[2] or month[4]), int(month[1] or month[3]))
        if today and (ahead := _FROM_TODAY.fullmatch(plain)):
            return _from_today(int(ahead[1]), ahead[2].casefold(), today)
        return date.fromisoformat(plain)
    except (ValueError, calendar.IllegalMonthError):
        raise UserError(
            mark("Errors", "“{date}” is not a date. Type it like 06/27, 30.06.2027, +6m or none."), date=plain
        ) from None


def says_none(text: str) -> bool:
    """Whether a person said that there is no date of expiry."""
    return text.strip().casefold() in _NONE


def is_past(day: date | None, today: date) -> bool:
    """Whether goods are expired."""
    return day is not None and day < today


def is_soon(day: date | None, today: date) -> bool:
    """Whether goods expire so soon that they may not arrive in time."""
    return day is not None and today <= day < today + timedelta(days=SOON_DAYS)
