"""Dates: what is too old, what keeps long enough, what leaves first."""

import pytest

from app.domain.match_rules import MatchRules
from app.domain.sku import Sku
from tests.matching.worlds import PALLETS, amounts, day, line_of, picked, row, solved, want, world

PASTA = Sku("pasta", condition="new")
BLANKET = Sku("blanket")


def pasta_want(line=1, quantity=10, until=None, **changes):
    return want(line, quantity, category="pasta", usable_from=None if until is None else day(until), **changes)


@pytest.mark.parametrize(
    ("expires", "until", "given"),
    [
        (0, None, 10), (-1, None, 0), (None, None, 10), (None, 300, 10), (30, 30, 10), (29, 30, 0), (31, 30, 10),
        (0, 0, 10), (-1, -5, 0), (5, -5, 10), (4000, 3650, 10),
    ],
)  # fmt: skip
def test_goods_keep_at_least_until_the_line_needs_them(expires, until, given):
    held = row(1, PASTA, 10, expires=None if expires is None else day(expires))
    assert amounts(solved(world(pasta_want(until=until), held))) == [given]


def test_goods_that_do_not_perish_are_given_whatever_day_they_must_keep_until():
    asked = want(category="blanket", usable_from=day(5000))
    assert amounts(solved(world(asked, row(1, BLANKET, expires=day(30))))) == [10]


def test_a_passed_date_counts_on_goods_that_should_have_none():
    assert amounts(solved(world(want(category="blanket"), row(1, BLANKET, expires=day(-1))))) == [0]


def test_a_line_without_a_day_takes_what_expires_first():
    boxes = [row(serial, PASTA, 10, expires=day(days)) for serial, days in enumerate((300, 40, 200), 1)]
    assert picked(line_of(solved(world(pasta_want(), *boxes)))) == {"2": 10}


def test_goods_with_a_date_leave_before_goods_without_one():
    boxes = row(1, PASTA, 10), row(2, PASTA, 10, expires=day(400))
    assert picked(line_of(solved(world(pasta_want(), *boxes)))) == {"2": 10}


def test_within_a_window_the_pallet_that_is_fetched_anyway_goes_first():
    boxes = (
        row(1, PASTA, 10, PALLETS[0], day(31)), row(2, PASTA, 10, PALLETS[1], day(50)),
        row(3, PASTA, 10, PALLETS[1], day(20)),
    )  # fmt: skip
    month, by_day = MatchRules(window_days=30), MatchRules(window_days=1)
    assert picked(line_of(solved(world(pasta_want(quantity=20), *boxes, rules=month)))) == {"2": 10, "3": 10}
    assert picked(line_of(solved(world(pasta_want(quantity=20), *boxes, rules=by_day)))) == {"1": 10, "3": 10}


def test_two_days_for_one_kind_leave_what_keeps_for_those_who_need_it():
    soon, late = pasta_want(1, 10), pasta_want(2, 10, until=100)
    boxes = row(1, PASTA, 10, expires=day(200)), row(2, PASTA, 10, expires=day(20))
    match = solved(world(soon, late, *boxes))
    assert [picked(line) for line in match.lines] == [{"2": 10}, {"1": 10}]


def test_of_three_days_each_line_gets_just_what_keeps_long_enough():
    wants = [pasta_want(line, 10, until) for line, until in enumerate((100, 30, 200), 1)]
    boxes = [row(serial, PASTA, 10, expires=day(days)) for serial, days in enumerate((30, 100, 200), 1)]
    match = solved(world(*wants, *boxes))
    assert [picked(line) for line in match.lines] == [{"2": 10}, {"1": 10}, {"3": 10}]


def test_an_urgent_line_takes_no_goods_that_only_another_can_use():
    urgent, calm = pasta_want(1, 10, priority=3), pasta_want(2, 10, until=100, priority=0)
    boxes = row(1, PASTA, 10, expires=day(150)), row(2, PASTA, 10, expires=day(10))
    assert amounts(solved(world(urgent, calm, *boxes))) == [10, 10]


def test_what_expired_and_what_expires_too_early_is_told_apart():
    held = [row(serial, PASTA, 10, expires=day(days)) for serial, days in enumerate((-1, 20, 200), 1)]
    losses = line_of(solved(world(pasta_want(quantity=50, until=100), *held))).losses
    assert (losses.expired, losses.too_short) == (10, 10)


@pytest.mark.parametrize(("window", "given"), [(1, {"1": 5}), (3650, {"2": 5})])
def test_a_long_window_opens_no_box_to_be_exact_about_days(window, given):
    boxes = row(1, PASTA, 10, expires=day(40)), row(2, PASTA, 5, expires=day(41))
    asked = world(pasta_want(quantity=5), *boxes, rules=MatchRules(window_days=window))
    assert picked(line_of(solved(asked))) == given
