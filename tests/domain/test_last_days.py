"""Last days are read as people type them."""

from datetime import date

import pytest

from app.domain import last_days
from app.domain.phrases import UserError

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("+7", date(2026, 11, 29)),
        ("+ 3 Tage", date(2026, 11, 25)),
        ("+2w", date(2026, 12, 6)),
        ("+2 тижні", date(2026, 12, 6)),
        ("+3m", date(2027, 2, 22)),
        ("today", SUNDAY),
        ("morgen", date(2026, 11, 23)),
        ("завтра", date(2026, 11, 23)),
        ("Friday", date(2026, 11, 27)),
        ("fr", date(2026, 11, 27)),
        ("Freitag", date(2026, 11, 27)),
        ("п'ятниці", date(2026, 11, 27)),
        ("пʼятниця", date(2026, 11, 27)),
        ("пт", date(2026, 11, 27)),
        ("sunday", date(2026, 11, 29)),
        ("30.11.", date(2026, 11, 30)),
        ("30.11", date(2026, 11, 30)),
        ("30/11/26", date(2026, 11, 30)),
        ("1.2.", date(2027, 2, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("22.11.", SUNDAY),
    ],
)
def test_a_day_is_read(typed, day):
    assert last_days.parse(typed, SUNDAY) == day


def test_nothing_typed_is_for_good():
    assert last_days.parse("  ", SUNDAY) is None


def test_the_end_of_a_long_month_becomes_that_of_a_short_one():
    assert last_days.parse("+1m", date(2027, 1, 31)) == date(2027, 2, 28)


@pytest.mark.parametrize("typed", ["x", "soon", "31.2.", "30.13.", "+9999", "+999999m", "2 m", "f", "0.0."])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(UserError, match="is not a day"):
        last_days.parse(typed, SUNDAY)


@pytest.mark.parametrize("typed", ["21.11.2026", "2026-01-01"])
def test_a_day_that_is_over_is_refused(typed):
    with pytest.raises(UserError, match="is over already"):
        last_days.parse(typed, SUNDAY)
