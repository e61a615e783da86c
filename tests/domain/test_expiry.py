"""Dates of expiry as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import expiry
from app.domain.phrases import UserError

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1226", date(2026, 12, 31)),
        ("12/26", date(2026, 12, 31)),
        ("12.2026", date(2026, 12, 31)),
        ("311226", date(2026, 12, 31)),
        ("31122026", date(2026, 12, 31)),
        ("31.12.26", date(2026, 12, 31)),
        ("2026-12-31", date(2026, 12, 31)),
        ("02/28", date(2028, 2, 29)),
        ("+6m", date(2027, 5, 22)),
        ("+6", date(2027, 5, 22)),
        ("+ 1 y".replace(" 1 ", "1"), date(2027, 11, 22)),
        ("+2w", date(2026, 12, 6)),
        ("+90d", date(2027, 2, 20)),
        ("+3m", date(2027, 2, 22)),
    ],
)
def test_shorthands_mean_a_day(typed: str, meant: date):
    assert expiry.parse(typed, TODAY) == meant


def test_a_month_ahead_of_a_long_one_ends_with_the_month():
    assert expiry.parse("+1m", date(2027, 1, 31)) == date(2027, 2, 28)


@pytest.mark.parametrize("typed", ["none", "ohne", "kein", "немає", "без", "-", " ", ""])
def test_there_may_be_no_date(typed: str):
    assert expiry.says_none(typed)


@pytest.mark.parametrize("typed", ["99/99", "320126", "soon", "+m", "1", "12345", "+6q"])
def test_what_is_no_date_is_said(typed: str):
    with pytest.raises(UserError, match="is not a date"):
        expiry.parse(typed, TODAY)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_can_be_typed_without_a_dot(day: date):
    assert expiry.parse(day.strftime("%d%m%y"), TODAY) == day
    assert expiry.parse(day.strftime("%d.%m.%Y"), TODAY) == day


def test_past_and_soon_are_told_apart():
    assert expiry.is_past(date(2026, 11, 21), TODAY)
    assert not expiry.is_past(TODAY, TODAY)
    assert expiry.is_soon(TODAY, TODAY)
    assert expiry.is_soon(date(2027, 1, 20), TODAY)
    assert not expiry.is_soon(date(2027, 1, 21), TODAY)
    assert not expiry.is_soon(None, TODAY)
