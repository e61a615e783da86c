"""A match asked again: by other rules, with wishes, on stock that stands still or changed meanwhile."""

from dataclasses import replace

import pytest

from app.domain.match_rules import NEVER, KeepBack, MatchRules
from app.domain.phrases import UserError
from app.services import match_wishes
from app.services.proposals import Wishes
from tests import factories

JACKETS = "10 Winterjacken Damen"


@pytest.fixture
def two_pallets(hall):
    """Two pallets with enough jackets each, and a list that needs one of them."""
    return [factories.given_pallet(hall, factories.content(quantity=10)) for _ in range(2)]


def boxes_of(proposal):
    return [part.box for line in proposal.lines for part in line.allocations]


def of_pallet(hall, pallet):
    return [box.code for box in hall.pallets.details(pallet.code).boxes]


def never(_message=""):
    return False


def test_the_rules_of_the_hub_are_kept_and_taken_back(hall):
    assert hall.matches.rules() == MatchRules()
    rules = MatchRules(unisex=NEVER, keep_back=(KeepBack("blanket", 50),), weights=(1, 1, 1, 1), whole_boxes=True)
    hall.matches.save_rules(rules)
    assert hall.matches.rules() == rules
    hall.matches.save_rules(rules)
    assert [action.head.kind for action in hall.history.recent()].count("match_rules.changed") == 1
    hall.history.undo_last()
    assert hall.matches.rules() == MatchRules()
    assert factories.differences(hall) == ()


def test_rules_that_mean_nothing_are_not_kept(hall):
    with pytest.raises(UserError, match="0 to 20 per cent"):
        hall.matches.save_rules(MatchRules(tolerance=50))
    with pytest.raises(UserError, match="0 to 20 per cent"):
        hall.matches.propose([factories.given_list(hall)], MatchRules(tolerance=50))


def test_a_match_goes_by_the_rules_of_the_hub(hall):
    factories.given_box(hall, factories.content(audience="unisex"))
    code = factories.given_list(hall, JACKETS)
    assert boxes_of(hall.matches.propose([code]))
    hall.matches.save_rules(MatchRules(unisex=NEVER))
    assert boxes_of(hall.matches.propose([code])) == []
    assert hall.matches.propose([code]).rules.unisex == NEVER


def test_other_rules_need_no_second_look_at_the_stock(hall):
    factories.given_box(hall, factories.content(audience="unisex"))
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    strict = hall.matches.again(proposal, replace(proposal.rules, unisex=NEVER))
    assert (boxes_of(strict), strict.lines[0].shortfall) == ([], 10)
    assert strict.plan.question.stock.cells is proposal.plan.question.stock.cells
    assert hall.matches.again(strict, proposal.rules) == proposal


def test_stock_that_changed_on_the_way_is_looked_at_anew(hall, two_pallets):
    proposal = hall.matches.propose([factories.given_list(hall, "20 Winterjacken Damen")])
    (box,) = hall.pallets.details(two_pallets[0].code).boxes
    hall.boxes.correct(replace(box, contents=(factories.content(quantity=3),)))
    anew = hall.matches.again(proposal, replace(proposal.rules, unisex=NEVER))
    assert (anew.lines[0].allocated, anew.rules.unisex) == (13, NEVER)


def test_a_pallet_put_on_a_load_meanwhile_serves_no_more(hall, two_pallets):
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    (use,) = proposal.pallets
    hall.loads.add_pallets(factories.given_load(hall).code, [use.code])
    (other,) = hall.matches.again(proposal).pallets
    assert other.code in {pallet.code for pallet in two_pallets} - {use.code}


def test_what_cannot_be_better_is_not_improved(hall, two_pallets):
    proposal = hall.matches.propose([factories.given_list(hall, "20 Winterjacken Damen")])
    assert hall.matches.improve(proposal, never) is None


def test_pallets_that_are_hard_to_reach_come_last(hall, two_pallets):
    code = factories.given_list(hall, JACKETS)
    before = hall.matches.propose([code]).pallets[0]
    far = hall.places.add("Z-99")
    hall.pallets.move(before.code, far.code)
    rules = MatchRules(hard_places=(far.code,))
    assert hall.matches.propose([code], rules).pallets[0].code != before.code
    assert hall.matches.again(hall.matches.propose([code]), rules).pallets[0].code != before.code


def test_a_closed_pallet_is_not_touched_and_a_preferred_one_is(hall, two_pallets):
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    used = proposal.pallets[0].holder
    (other,) = {int(pallet.code) for pallet in two_pallets} - {used}
    closed = hall.matches.again(proposal, wishes=match_wishes.without_holder(Wishes(), used))
    assert [use.holder for use in closed.pallets] == [other]
    opened = hall.matches.again(closed, wishes=match_wishes.with_holder(closed.wishes, used))
    assert opened.wishes == Wishes()
    first = hall.matches.again(proposal, wishes=match_wishes.holder_first(Wishes(), other))
    assert other in {use.holder for use in first.pallets}


def test_a_box_left_out_stays_where_it_is(hall, two_pallets):
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    (box,) = boxes_of(proposal)
    wishes = match_wishes.without_boxes(Wishes(), hall.matches.contents([box]))
    assert box not in boxes_of(hall.matches.again(proposal, wishes=wishes))
    assert match_wishes.with_box(wishes, box) == Wishes()


def test_a_box_held_to_a_line_is_given_to_it(hall, two_pallets):
    first = hall.matches.propose([factories.given_list(hall, JACKETS)])
    used = first.pallets[0].holder
    closed = hall.matches.again(first, wishes=match_wishes.without_holder(Wishes(), used))
    (part,) = closed.lines[0].allocations
    wishes = match_wishes.pinned(Wishes(), closed.lines[0].key, part)
    assert hall.matches.again(first, wishes=wishes).lines[0].allocations == (part,)
    assert match_wishes.unpinned(wishes, closed.lines[0].key, part) == Wishes()


def test_a_box_held_to_a_line_that_changed_is_held_no_longer(hall):
    factories.given_pallet(hall, factories.content(quantity=10))
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    line = proposal.lines[0]
    wishes = match_wishes.pinned(Wishes(), line.key, line.allocations[0])
    box = hall.boxes.get(line.allocations[0].box)
    hall.boxes.correct(replace(box, contents=(factories.pasta(),)))
    anew = hall.matches.propose(proposal.lists, wishes=wishes)
    assert (anew.wishes, anew.lines[0].allocations) == (Wishes(), ())


def test_a_box_held_to_a_line_of_another_list_means_nothing(hall, two_pallets):
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    line = proposal.lines[0]
    wishes = match_wishes.pinned(Wishes(), line.key, line.allocations[0])
    other = factories.given_list(hall, "Nudeln 5 kg")
    assert hall.matches.propose([other], wishes=wishes).wishes == Wishes()


def test_a_line_left_out_gets_nothing(hall):
    factories.given_pallet(hall, factories.content(quantity=10))
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    key = proposal.lines[0].key
    wishes = match_wishes.without_lines(Wishes(), [key])
    without = hall.matches.again(proposal, wishes=wishes)
    assert (boxes_of(without), without.wanted) == ([], ())
    (line,) = without.lines
    assert ([said.text for said in line.sentences], line.shortfall, line.cure) == (
        ["Left out of this proposal."],
        0,
        None,
    )
    assert match_wishes.with_lines(wishes, [key]) == Wishes()


def test_no_more_pallets_are_visited_than_allowed(hall, two_pallets):
    proposal = hall.matches.propose([factories.given_list(hall, "20 Winterjacken Damen")])
    assert len(proposal.pallets) == 2
    few = hall.matches.again(proposal, wishes=Wishes(most_holders=1))
    assert (len(few.pallets), few.lines[0].allocated) == (1, 10)
    assert of_pallet(hall, two_pallets[0]) == boxes_of(few) or of_pallet(hall, two_pallets[1]) == boxes_of(few)
