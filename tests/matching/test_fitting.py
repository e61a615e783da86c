"""What serves a line exactly, what by a named rule, and what not at all."""

import pytest

from app.matching.thin_fitting import fit
from app.matching.thin_model import Rules
from tests import factories

NONE_ALLOWED = Rules(unisex=False, larger_size=False, all_season=False, mixed_sizes=False)


def fitting(asked, held, rules=None, **category):
    want = factories.want(**asked)
    return fit(want, factories.content(**held), factories.category(**category), rules or Rules())


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ({}, {}),
        ({"audience": "women"}, {}),
        ({"audience": "none"}, {"audience": "men"}),
        ({"audience": "men"}, {"audience": "none"}),
        ({"audience": "children"}, {"audience": "girls", "size": "98"}),
        ({"sizes": frozenset({"M", "L"})}, {"size": "M"}),
        ({"sizes": frozenset({"M", "L"})}, {"size": "M+L"}),
        ({"season": "winter"}, {}),
        ({"season": "winter"}, {"season": "none"}),
        ({"season": "none"}, {"season": "summer"}),
    ],
)
def test_what_is_asked_for_serves_exactly(asked, held):
    found = fitting(asked, held, NONE_ALLOWED)
    assert (found.serves, found.rule, found.penalty) == (True, "", 0.0)


@pytest.mark.parametrize(
    ("asked", "held", "rule"),
    [
        ({"audience": "men"}, {"audience": "unisex"}, "unisex"),
        ({"audience": "girls"}, {"audience": "children", "size": "98"}, "unisex"),
        ({"sizes": frozenset({"M"})}, {"size": "L"}, "larger_size"),
        ({"sizes": frozenset({"M"})}, {"size": "M+L"}, "mixed_sizes"),
        ({"sizes": frozenset({"M"})}, {"size": "mixed"}, "mixed_sizes"),
        ({"sizes": frozenset({"M"})}, {"size": ""}, "mixed_sizes"),
        ({"season": "winter"}, {"season": "all_season"}, "all_season"),
        (
            {"audience": "men", "season": "winter"},
            {"audience": "unisex", "season": "all_season"},
            "unisex+all_season",
        ),
    ],
)
def test_a_substitute_serves_by_a_named_rule_when_it_is_allowed(asked, held, rule):
    found = fitting(asked, held)
    assert found.serves
    assert found.rule == rule
    assert found.penalty > 0
    assert not fitting(asked, held, NONE_ALLOWED).serves


@pytest.mark.parametrize(
    ("asked", "held", "obstacle"),
    [
        ({"audience": "men"}, {"audience": "women"}, "audience"),
        ({"audience": "women"}, {"audience": "girls", "size": "98"}, "audience"),
        ({"audience": "girls"}, {"audience": "boys", "size": "98"}, "audience"),
        ({"sizes": frozenset({"M"})}, {"size": "S"}, "size"),
        ({"sizes": frozenset({"M"})}, {"size": "XL"}, "size"),
        ({"season": "winter"}, {"season": "summer"}, "season"),
    ],
)
def test_what_does_not_serve_says_why(asked, held, obstacle):
    found = fitting(asked, held)
    assert (found.serves, found.obstacle) == (False, obstacle)


def test_shoes_are_not_given_one_size_larger():
    shoes = {"group": "SHO", "size_system": "shoe"}
    assert not fitting({"sizes": frozenset({"42"})}, {"size": "43"}, **shoes).serves
    assert fitting({"sizes": frozenset({"42"})}, {"size": "42"}, **shoes).serves
