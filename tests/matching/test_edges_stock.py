"""Stock as halls really have it: reserved, away, uncounted, nowhere, hardly anything, or nothing at all."""

from dataclasses import replace

import pytest

from app.domain.match_rules import KeepBack, MatchRules
from app.domain.sku import Sku
from app.matching.model import NOWHERE, Cell, Stock, Wishes
from tests.matching.worlds import (
    HOLDERS,
    PALLETS,
    PLACES,
    amounts,
    changed,
    line_of,
    picked,
    quick,
    row,
    solve,
    solved,
    want,
    world,
)

JACKET = Sku("jacket_winter", "women", "M", "winter")
BLANKET = Sku("blanket")
BOTH_WAYS = pytest.mark.parametrize("answer", [solved, quick])


@BOTH_WAYS
def test_an_empty_hall_gives_nothing_and_says_so_calmly(answer):
    match = answer(world(want(), want(2, None)))
    assert (amounts(match), match.holders, match.value, match.opened, match.visits) == ([0, 0], (), 0, 0, 0)
    assert line_of(match).shortfall == 10


@BOTH_WAYS
def test_stock_of_other_goods_gives_nothing(answer):
    assert amounts(answer(world(want(), row(1, BLANKET)))) == [0]


@BOTH_WAYS
def test_no_lines_take_nothing(answer):
    match = answer(world(row(1, JACKET)))
    assert (match.lines, match.holders, match.value) == ((), (), 0)


def test_an_answer_about_nothing_is_exact():
    assert solved(world()).exact
    assert solved(world(want())).exact
    assert solved(world(row(1, JACKET))).exact


@BOTH_WAYS
@pytest.mark.parametrize(("free", "reserved", "given"), [(40, 0, 10), (7, 33, 7), (0, 40, 0), (0, 60, 0)])
def test_what_is_reserved_is_not_given_again(answer, free, reserved, given):
    match = answer(world(want(), row(1, JACKET, free, reserved=reserved)))
    assert amounts(match) == [given]
    assert line_of(match).losses.reserved == (reserved if given < 10 else 0)


@BOTH_WAYS
def test_more_reserved_than_a_box_holds_takes_nothing_from_other_boxes(answer):
    match = answer(world(want(), row(1, JACKET, -5, reserved=45), row(2, JACKET, 8, PALLETS[1])))
    assert picked(line_of(match)) == {"2": 8}


@BOTH_WAYS
def test_a_pallet_on_a_load_stays_there(answer):
    held = row(1, JACKET, 10), row(2, JACKET, 4, PALLETS[1])
    match = answer(world(want(), *held, away=frozenset(PALLETS[:1])))
    assert picked(line_of(match)) == {"2": 4}
    assert line_of(match).losses.elsewhere == 10


@BOTH_WAYS
@pytest.mark.parametrize("holder", HOLDERS)
def test_boxes_are_found_wherever_they_stand(answer, holder):
    match = answer(world(want(), row(1, JACKET, 40, holder)))
    (part,) = line_of(match).allocations
    assert (part.holder, match.holders, match.visits, match.opened) == (holder, (holder,), 1, 1)
    assert part.pallet == (str(holder) if holder in PALLETS else "")


@BOTH_WAYS
def test_one_box_on_a_pallet_and_one_piece_in_a_box_are_enough(answer):
    match = answer(world(want(quantity=1), row(1, JACKET, 1)))
    assert (amounts(match), match.opened) == ([1], 0)


@BOTH_WAYS
def test_a_box_with_nothing_left_is_no_reason_to_visit_a_pallet(answer):
    match = answer(world(want(), row(1, JACKET, 0), row(2, JACKET, 10, PALLETS[1])))
    assert match.holders == (PALLETS[1],)


@BOTH_WAYS
def test_uncounted_boxes_go_to_open_lines_only(answer):
    match = answer(world(want(1, 10), want(2, None), row(1, JACKET, None), rules=MatchRules(open_share=100)))
    assert [picked(line) for line in match.lines] == [{}, {"1": None}]


@BOTH_WAYS
def test_uncounted_boxes_are_told_to_a_line_that_misses_some(answer):
    losses = line_of(answer(world(want(), row(1, JACKET, None), row(2, JACKET, None)))).losses
    assert losses.uncounted == 2


def test_one_box_with_two_contents_serves_two_lines():
    blankets = row(1, BLANKET, 10)._replace(number=1)
    match = solved(world(want(1, 40), want(2, 10, category="blanket"), row(1, JACKET), blankets))
    assert (amounts(match), match.opened, match.holders) == ([40, 10], 0, (PALLETS[0],))
    assert [[part.number for part in line.allocations] for line in match.lines] == [[0], [1]]


def test_a_box_of_which_a_part_of_one_content_leaves_is_opened_once():
    blankets = row(1, BLANKET, 10)._replace(number=1)
    match = solved(world(want(1, 30), want(2, 5, category="blanket"), row(1, JACKET), blankets))
    assert (amounts(match), match.opened) == ([30, 5], 1)


def test_a_closed_pallet_and_a_forbidden_box_stay():
    held = row(1, JACKET, 10), row(2, JACKET, 10, PALLETS[1]), row(3, JACKET, 10, PALLETS[1])
    match = solved(world(want(quantity=30), *held, wishes=Wishes(closed=frozenset(PALLETS[:1]), forbidden=held[2:])))
    assert picked(line_of(match)) == {"2": 10}


@BOTH_WAYS
@pytest.mark.parametrize(("kept", "given"), [(0, 30), (10, 30), (25, 25), (50, 0), (999, 0)])
def test_what_is_kept_back_stays_whatever_is_asked(answer, kept, given):
    rules = MatchRules(keep_back=(KeepBack("jacket_winter", kept),))
    match = answer(world(want(quantity=30), row(1, JACKET, 25), row(2, JACKET, 25, PLACES[0]), rules=rules))
    assert amounts(match) == [given]
    assert line_of(match).shortfall <= line_of(match).losses.kept_back


@BOTH_WAYS
def test_a_tolerance_takes_nothing_of_what_is_kept_back(answer):
    rules = MatchRules(tolerance=10, keep_back=(KeepBack("jacket_winter", 1),))
    assert amounts(answer(world(want(quantity=25), row(1, JACKET, 20), rules=rules))) == [19]


def test_what_is_kept_back_of_one_kind_is_no_matter_to_another():
    rules = MatchRules(keep_back=(KeepBack("blanket", 1000),))
    assert amounts(solved(world(want(), row(1, JACKET), row(2, BLANKET), rules=rules))) == [10]


def test_open_lines_leave_what_is_kept_back():
    rules = MatchRules(open_share=100, keep_back=(KeepBack("jacket_winter", 15),))
    assert amounts(solved(world(want(quantity=None), row(1, JACKET, 40), rules=rules))) == [25]


def test_what_is_kept_back_twice_is_kept_together():
    rules = MatchRules(keep_back=(KeepBack("jacket_winter", 15), KeepBack("jacket_winter", 20)))
    assert amounts(solved(world(want(quantity=40), row(1, JACKET, 40), rules=rules))) == [5]


def test_boxes_of_pallets_that_are_not_needed_are_not_asked_for():
    asked = world(want(quantity=40), row(1, JACKET, 40), row(2, JACKET, 10, NOWHERE), row(3, BLANKET, 40, PALLETS[1]))
    assert solved(asked).holders == (PALLETS[0],)


def test_cells_of_goods_nobody_wants_change_nothing():
    asked = world(want(), row(1, JACKET))
    crowded = changed(asked, boxes=(*asked.boxes, row(9, BLANKET, 40, PALLETS[2])))
    assert solve(crowded.question, asked.boxes) == solved(asked)


def test_a_cell_with_nothing_in_it_is_no_stock():
    asked, held = world(want()), row(1, JACKET)
    stock = Stock({held.kind: JACKET}, (Cell(held.kind, held.holder, "", 0),))
    assert amounts(solve(replace(asked.question, stock=stock), [])) == [0]
