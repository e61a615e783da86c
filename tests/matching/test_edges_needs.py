"""Lines as people really write them: nothing, far too much, twice the same, hundreds alike, in units that differ."""

import time
from dataclasses import replace

import pytest

from app.domain.match_rules import MatchRules
from app.domain.sku import Sku
from tests.matching.worlds import LISTS, PALLETS, amounts, line_of, picked, quick, row, solved, want, world

JACKET = Sku("jacket_winter", "women", "M", "winter")
PASTA = Sku("pasta", condition="new")
BOTH_WAYS = pytest.mark.parametrize("answer", [solved, quick])
HUGE = 10_000_000_000


@BOTH_WAYS
@pytest.mark.parametrize("quantity", [0, -5])
def test_a_line_that_asks_for_nothing_gets_nothing_and_misses_nothing(answer, quantity):
    match = answer(world(want(1, quantity), want(2, 10), row(1, JACKET)))
    assert amounts(match) == [0, 10]
    assert match.lines[0].shortfall == 0


@BOTH_WAYS
def test_a_line_that_asks_for_far_too_much_gets_all_there_is(answer):
    held = [row(serial, JACKET, 40, PALLETS[serial % 3]) for serial in range(1, 6)]
    match = answer(world(want(quantity=HUGE), *held))
    assert (amounts(match), line_of(match).shortfall, match.opened) == ([200], HUGE - 200, 0)


def test_huge_stock_and_huge_lines_are_counted_to_the_last_piece():
    held = row(1, PASTA, HUGE + 1), row(2, PASTA, 7, PALLETS[1])
    match = solved(world(want(1, HUGE, category="pasta", priority=3), want(2, HUGE, category="pasta"), *held))
    assert (sum(amounts(match)), match.exact) == (HUGE + 8, True)


@BOTH_WAYS
def test_a_line_that_asks_for_far_too_much_leaves_the_others_their_part(answer):
    match = answer(world(want(1, HUGE), want(2, 100), row(1, JACKET, 100)))
    assert sum(amounts(match)) == 100


def test_equal_lines_share_what_there_is():
    match = solved(world(want(1, 30), want(2, 30), want(3, 30), row(1, JACKET, 45)))
    assert amounts(match) == [15, 15, 15]


def test_lines_share_in_proportion_to_what_they_ask():
    assert amounts(solved(world(want(1, 10), want(2, 20), row(1, JACKET, 24)))) == [8, 16]


def test_a_line_that_asks_for_more_than_there_is_counts_for_what_there_is():
    assert amounts(solved(world(want(1, 30), want(2, HUGE), row(1, JACKET, 45)))) == [18, 27]


def test_what_cannot_be_divided_goes_to_the_line_that_stands_first():
    match = solved(world(want(2, 10), want(1, 10), row(1, JACKET, 7)))
    assert [(line.want.line, line.allocated) for line in match.lines] == [(2, 3), (1, 4)]


def test_the_same_line_in_two_lists_is_served_in_both():
    first, second = want(), replace(want(), need_list=LISTS[1])
    match = solved(world(first, second, row(1, JACKET, 20)))
    assert (amounts(match), match.visits) == ([10, 10], 2)


def test_duplicate_lines_of_one_list_visit_a_pallet_once():
    match = solved(world(want(1), want(2), row(1, JACKET, 20)))
    assert (amounts(match), match.visits) == ([10, 10], 1)


@BOTH_WAYS
def test_an_urgent_line_is_served_first_whatever_its_place(answer):
    match = answer(world(want(1, 40, priority=0), want(2, 40, priority=3), row(1, JACKET, 40)))
    assert amounts(match) == [0, 40]


def test_where_all_priorities_count_alike_lines_share():
    lines = want(1, 40, priority=0), want(2, 40, priority=3)
    match = solved(world(*lines, row(1, JACKET, 40), rules=MatchRules(weights=(1, 1, 1, 1))))
    assert sum(amounts(match)) == 40
    assert match.value == 40 * 100


@BOTH_WAYS
@pytest.mark.parametrize(("share", "given"), [(0, 0), (30, 12), (50, 20), (100, 40)])
def test_an_open_line_takes_its_share(answer, share, given):
    match = answer(world(want(quantity=None), row(1, JACKET), rules=MatchRules(open_share=share)))
    assert (amounts(match), line_of(match).shortfall) == ([given], 0)


@BOTH_WAYS
def test_open_lines_take_only_what_others_leave(answer):
    match = answer(world(want(1, None), want(2, 30), row(1, JACKET), rules=MatchRules(open_share=100)))
    assert amounts(match) == [10, 30]


def test_open_lines_of_one_kind_share_evenly():
    match = solved(world(want(1, None), want(2, None), row(1, JACKET), rules=MatchRules(open_share=50)))
    assert amounts(match) == [10, 10]


@pytest.mark.parametrize(("cap", "sku", "given"), [(3, JACKET, 3), (3, PASTA, 3000), (0, JACKET, 40)])
def test_an_open_line_takes_no_more_units_than_the_cap(cap, sku, given):
    asked = want(quantity=None, category=sku.category)
    match = solved(
        world(asked, row(1, sku, 40 if given <= 40 else 9000), rules=MatchRules(open_share=100, open_cap=cap))
    )
    assert amounts(match) == [given]


def test_kilograms_are_given_to_the_gram():
    match = solved(world(want(quantity=12_345, category="pasta"), row(1, PASTA, 25_000)))
    assert (amounts(match), match.opened) == ([12_345], 1)


def test_pieces_and_kilograms_of_one_match_do_not_mix():
    match = solved(world(want(1, 40), want(2, 25_000, category="pasta"), row(1, JACKET), row(2, PASTA, 25_000)))
    assert (amounts(match), match.value) == ([40, 25_000], 2 * 100 * 25_040)


@BOTH_WAYS
def test_a_category_nobody_has_heard_of_is_missing_and_hurts_nobody(answer):
    match = answer(world(want(1, category="bandage"), want(2), row(1, JACKET)))
    assert amounts(match) == [0, 10]


def test_one_line_that_wants_everything_gets_every_box_whole():
    held = [row(serial, JACKET, 1 + serial % 7, PALLETS[serial % 5]) for serial in range(1, 60)]
    match = solved(world(want(quantity=sum(box.content.quantity or 0 for box in held)), *held))
    assert (len(line_of(match).allocations), line_of(match).shortfall, match.opened) == (59, 0, 0)


def test_a_thousand_lines_that_take_anything_share_one_category_at_once():
    held = [
        row(serial, replace(JACKET, audience=who, size=size), 30, PALLETS[serial % 5])
        for serial, (who, size) in enumerate(((who, size) for who in ("men", "women") for size in "SML"), 1)
    ]
    began = time.perf_counter()
    match = solved(world(*(want(line, 1) for line in range(1, 1001)), *held))
    assert time.perf_counter() - began < 5
    assert (sum(amounts(match)), set(amounts(match)), match.value) == (180, {0, 1}, 180 * 200)


def test_hundreds_of_lines_of_all_priorities_are_as_good_as_they_can_be(oracle):
    wants = [want(line, 1 + line % 9, priority=line % 4, need_list=LISTS[line % 3]) for line in range(1, 401)]
    held = [row(serial, replace(JACKET, size=size), 60, PALLETS[serial % 5]) for serial, size in enumerate("SML", 1)]
    asked = world(*wants, *held)
    assert solved(asked).value == oracle.best(asked)


def test_a_line_of_a_list_is_told_who_else_got_the_goods():
    match = solved(world(want(1, 40, priority=3), want(2, 40), row(1, JACKET)))
    loser = line_of(match, 2)
    assert (loser.losses.taken, picked(loser)) == (40, {})
    assert [(rival.line, rival.priority, rival.amount) for rival in loser.rivals] == [(1, 3, 40)]
