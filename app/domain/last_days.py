"""Reading the last day of something as people type it: +7, Friday, 30.11."""

import calendar
import re
from datetime import date, timedelta

from app.domain.phrases import UserError, mark

_WEEKDAYS = (
    ("montag", "monday", "понеділ", "пн"),
    ("dienstag", "tuesday", "вівтор", "вт"),
    ("mittwoch", "wednesday", "серед", "ср"),
    ("donnerstag", "thursday", "четвер", "чт"),
    ("freitag", "friday", "пятниц", "пт"),
    ("samstag", "saturday", "субот", "сб"),
    ("sonntag", "sunday", "неділ", "нд"),
)
_NEAR = {"heute": 0, "today": 0, "сьогодні": 0, "morgen": 1, "tomorrow": 1, "завтра": 1}
_AHEAD = re.compile(r"\+\s*(\d{1,4})\s*([a-zа-яіїє]?)\w*")
_DAYS, _WEEKS, _MONTHS = frozenset({"", "d", "t", "д"}), frozenset({"w", "т"}), frozenset({"m", "м"})
_WRITTEN = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?")
_APOSTROPHES = re.compile("['’ʼ`]")
_FURTHEST = timedelta(days=3660)


def parse(text: str, today: date) -> date | None:
    """The last day something holds; empty means for good, a weekday the next one after today, +7 in seven days."""
    plain = _APOSTROPHES.sub("", text.strip().casefold())
    if not plain:
        return None
    try:
        found = _near(plain, today) or _ahead(plain, today) or _written(plain, today)
    except (ValueError, OverflowError):
        found = None
    if found is None or found - today > _FURTHEST:
        raise UserError(mark("Errors", "“{date}” is not a day. Type it like +7, Friday or 30.11."), date=text.strip())
    if found < today:
        raise UserError(
            mark("Errors", "The {date} is over already. Type a day from today on."), date=f"{found:%d.%m.%Y}"
        )
    return found


def _near(plain: str, today: date) -> date | None:
    """Today, tomorrow, or the next weekday of a name begun in one of the three languages."""
    if plain in _NEAR:
        return today + timedelta(days=_NEAR[plain])
    if len(plain) < 2:
        return None
    for number, names in enumerate(_WEEKDAYS):
        if any(name.startswith(plain) or (plain.startswith(name) and len(name) > 2) for name in names):
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return None


def _ahead(plain: str, today: date) -> date | None:
    """So many days, weeks or months from today."""
    found = _AHEAD.fullmatch(plain)
    if found is None:
        return None
    count, unit = int(found[1]), found[2]
    if unit in _DAYS:
        return today + timedelta(days=count)
    if unit in _WEEKS:
        return today + timedelta(weeks=count)
    return _months_on(today, count) if unit in _MONTHS else None


def _months_on(today: date, count: int) -> date:
    year, month = divmod(today.month - 1 + count, 12)
    length = calendar.monthrange(today.year + year, month + 1)[1]
    return date(today.year + year, month + 1, min(today.day, length))


def _written(plain: str, today: date) -> date:
    """A date; one without year is the next of its kind."""
    found = _WRITTEN.fullmatch(plain)
    if found is None:
        return date.fromisoformat(plain)
    day, month, year = int(found[1]), int(found[2]), found[3]
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)
