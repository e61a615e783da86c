"""Amounts are typed as people type them and summed exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import units
from app.domain.phrases import UserError


@pytest.mark.parametrize(
    ("typed", "unit", "steps"),
    [
        ("40", "pc", 40),
        (" 40 ", "pair", 40),
        ("12,5", "kg", 12_500),
        ("12.5", "l", 12_500),
        ("1 000", "pc", 1000),
        ("1\u00a0000", "m2", 1_000_000),
        ("0.0004", "kg", 0),
        ("10000000", "pc", 10_000_000),
        ("0", "pc", 0),
    ],
)
def test_an_amount_is_read_as_typed(typed, unit, steps):
    assert units.to_steps(typed, unit) == steps


@pytest.mark.parametrize(
    ("typed", "unit", "sentence"),
    [
        ("viele", "pc", "is not a number"),
        ("", "pc", "is not a number"),
        ("-1", "pc", "not a possible amount"),
        ("10000001", "kg", "not a possible amount"),
        ("NaN", "kg", "not a possible amount"),
        ("Infinity", "kg", "not a possible amount"),
        ("1e999", "pc", "not a possible amount"),
        ("1,5", "pc", "whole numbers"),
    ],
)
def test_an_impossible_amount_is_refused_in_a_sentence(typed, unit, sentence):
    with pytest.raises(UserError, match=sentence):
        units.to_steps(typed, unit)


@given(st.integers(0, 9_999_999), st.sampled_from(units.Unit))
def test_every_stored_amount_is_typed_back_as_the_same(steps, unit):
    assert units.to_steps(str(units.from_steps(steps, unit)), unit) == steps


def test_a_whole_amount_is_shown_without_decimals():
    assert (units.from_steps(25_000, "kg"), units.from_steps(12_500, "kg"), units.from_steps(7, "pc")) == (25, 12.5, 7)
    assert isinstance(units.from_steps(25_000, "kg"), int)
