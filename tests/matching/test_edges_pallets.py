"""Ties everywhere, whole boxes, pallets that are far, closed or first, and a limit on how many are visited."""

import pytest

from app.domain.match_rules import MatchRules
from app.domain.sku import Sku
from app.matching import matcher
from app.matching.model import Pin, Wishes
from tests.matching.worlds import LISTS, PALLETS, amounts, answered, line_of, picked, row, solved, want, world

JACKET = Sku("jacket_winter", "women", "M", "winter")
BLANKET = Sku("blanket")


def stacked(pallets=5, boxes=4, free=10):
    """Equal boxes on equal pallets."""
    return [
        row(1 + place * boxes + number, JACKET, free, PALLETS[place])
        for place in range(pallets)
        for number in range(boxes)
    ]


def test_of_equal_pallets_only_as_many_as_needed_are_visited():
    match = solved(world(want(quantity=80), *stacked()))
    assert (len(match.holders), match.opened, len(line_of(match).allocations)) == (2, 0, 8)


def test_of_equal_pallets_and_boxes_the_same_ones_are_taken_every_time():
    boxes = stacked()
    match = solved(world(want(quantity=35), *boxes))
    assert solved(world(want(quantity=35), *reversed(boxes))) == match
    assert (len(match.holders), match.opened) == (1, 1)


def test_a_box_that_is_just_right_is_taken_whole():
    boxes = row(1, JACKET, 60), row(2, JACKET, 30), row(3, JACKET, 12)
    match = solved(world(want(quantity=42), *boxes))
    assert (picked(line_of(match)), match.opened) == ({"2": 30, "3": 12}, 0)


def test_two_lines_open_the_same_box():
    match = solved(world(want(1, 5), want(2, 5, need_list=LISTS[1]), row(1, JACKET, 20), row(2, JACKET, 20)))
    assert (match.opened, match.visits) == (1, 2)


def test_the_pallet_that_brings_two_kinds_is_fetched_instead_of_two():
    boxes = (
        row(1, JACKET, 10, PALLETS[0]), row(2, BLANKET, 10, PALLETS[1]), row(3, JACKET, 10, PALLETS[2]),
        row(4, BLANKET, 10, PALLETS[2]),
    )  # fmt: skip
    assert solved(world(want(1), want(2, category="blanket"), *boxes)).holders == (PALLETS[2],)


def test_a_pallet_that_is_hard_to_reach_is_spared_until_it_saves_enough():
    boxes = [*stacked(pallets=1, boxes=4), *(row(20 + place, JACKET, 20, PALLETS[place]) for place in (1, 2))]
    far = frozenset(PALLETS[:1])
    assert solved(world(want(quantity=40), *boxes)).holders == (PALLETS[0],)
    assert solved(world(want(quantity=40), *boxes, far=far)).holders == PALLETS[1:3]
    near = MatchRules(hard_cost=1)
    assert solved(world(want(quantity=40), *boxes, far=far, rules=near)).holders == (PALLETS[0],)


def test_a_pallet_to_be_used_first_is_used_first():
    wishes = Wishes(first=frozenset(PALLETS[3:4]))
    assert solved(world(want(quantity=40), *stacked(), wishes=wishes)).holders == (PALLETS[3],)


@pytest.mark.parametrize(("most", "given"), [(0, 0), (1, 40), (2, 80), (3, 100), (9, 100), (None, 100)])
def test_no_more_pallets_are_visited_than_allowed(most, given):
    match = solved(world(want(quantity=100), *stacked(), wishes=Wishes(most_holders=most)))
    assert amounts(match) == [given]
    assert line_of(match).shortfall <= line_of(match).losses.over_limit


def test_with_few_visits_the_pallets_that_bring_most_are_fetched():
    boxes = row(1, JACKET, 5, PALLETS[0]), row(2, JACKET, 50, PALLETS[1]), row(3, JACKET, 20, PALLETS[2])
    match = solved(world(want(quantity=75), *boxes, wishes=Wishes(most_holders=2)))
    assert (match.holders, amounts(match)) == (PALLETS[1:3], [70])


@pytest.mark.parametrize(("tolerance", "given", "opened"), [(0, 100, 1), (5, 96, 0), (10, 96, 0)])
def test_a_tolerance_saves_opening_a_box(tolerance, given, opened):
    boxes = [row(serial, JACKET, 24) for serial in range(1, 8)]
    match = solved(world(want(quantity=100), *boxes, rules=MatchRules(tolerance=tolerance)))
    assert (amounts(match), match.opened) == ([given], opened)


def test_a_tolerance_may_give_a_little_more():
    boxes = [row(serial, JACKET, 26) for serial in range(1, 8)]
    match = solved(world(want(quantity=100), *boxes, rules=MatchRules(tolerance=5)))
    assert (amounts(match), match.opened) == ([104], 0)


def test_whole_boxes_only_leaves_what_would_mean_opening_one():
    match = solved(
        world(
            want(quantity=100), *(row(serial, JACKET, 24) for serial in range(1, 8)), rules=MatchRules(whole_boxes=True)
        )
    )
    assert (amounts(match), match.opened) == ([96], 0)
    assert line_of(match).losses.left_whole >= line_of(match).shortfall == 4


def test_whole_boxes_only_gives_nothing_of_a_box_that_is_too_full():
    match = solved(world(want(quantity=10), row(1, JACKET, 24), rules=MatchRules(whole_boxes=True)))
    assert (amounts(match), match.holders) == ([0], ())


def test_a_pinned_box_is_given_even_where_another_pallet_would_do():
    asked = world(want(quantity=10), *stacked())
    other = answered(matcher.plan(world(want(quantity=10), *stacked()[8:]).question), stacked()[8:])
    (part,) = line_of(other).allocations
    pinned = world(*asked.wants, *asked.boxes, wishes=Wishes(pins=(Pin(LISTS[0], 1, part),)))
    assert line_of(solved(pinned)).allocations == (part,)


def test_two_pins_of_one_box_for_two_lines_both_hold():
    first = line_of(solved(world(want(1, 6), row(1, JACKET, 20)))).allocations[0]
    pins = tuple(Pin(LISTS[0], line, first) for line in (1, 2))
    match = solved(world(want(1, 6), want(2, 6), row(1, JACKET, 20), wishes=Wishes(pins=pins)))
    assert [picked(line) for line in match.lines] == [{"1": 6}, {"1": 6}]


def test_a_line_that_is_left_out_gets_nothing_and_takes_nothing_from_others():
    wishes = Wishes(left_out=frozenset({(LISTS[0], 1)}))
    match = solved(world(want(1, 40, priority=3), want(2, 40), row(1, JACKET), wishes=wishes))
    assert amounts(match) == [0, 40]


def test_thinking_longer_about_a_single_pallet_finds_nothing():
    assert matcher.improve(matcher.plan(world(want(), row(1, JACKET)).question), lambda: False) is None


def test_thinking_longer_about_nothing_finds_nothing():
    assert matcher.improve(matcher.plan(world().question), lambda: False) is None
