"""What would change if a recipient wanted goods to keep longer."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests import factories


@pytest.fixture
def short_lived(hall):
    """A proposal of twenty-five kilograms of pasta that keep for thirty more days."""
    today = hall.workplace.today()
    factories.given_pallet(hall, factories.pasta(expiry=today + timedelta(days=30)))
    return hall.matches.propose([factories.given_list(hall, "Nudeln 25 kg")])


def test_goods_that_expire_too_early_would_be_lost(hall, short_lived):
    assert hall.what_if.effect_of_days(short_lived, short_lived.lists, 20).is_nothing
    effect = hall.what_if.effect_of_days(short_lived, short_lived.lists, 40)
    assert (effect.given, effect.short, effect.lines_worse) == ({"kg": -25_000}, 1, 1)


def test_fewer_days_would_bring_them_back(hall, short_lived):
    (partner,) = hall.partners.all()
    hall.partners.change(replace(partner, min_shelf_life_days=40))
    strict = hall.matches.propose(short_lived.lists)
    assert strict.totals.short == 1
    assert hall.what_if.effect_of_days(strict, strict.lists, 0).given == {"kg": 25_000}
    assert hall.partners.all()[0].min_shelf_life_days == 40


def test_other_lists_keep_their_days(hall, short_lived):
    assert hall.what_if.effect_of_days(short_lived, ["N-014-00099"], 400).is_nothing
