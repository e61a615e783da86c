"""Confirming reserves exactly the proposal, or says what changed."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.phrases import UserError
from tests import factories

JACKETS = "10 Winterjacken Damen"
TWO = "10 Winterjacken Damen\nNudeln 5 kg"


def reserved(hall, kind="jacket_winter"):
    return factories.amounts(hall, kind)["reserved"]


def refused(hall, proposal, said, only=None):
    with pytest.raises(UserError, match=said):
        hall.matches.confirm(proposal, only)


def test_the_same_proposal_is_confirmed_only_once(hall):
    factories.given_box(hall, factories.content(quantity=40))
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    assert hall.matches.confirm(proposal) == 1
    refused(hall, proposal, "What is proposed for line 1 of list N-014-00001 is reserved already")
    assert reserved(hall) == 10


def test_an_uncounted_box_is_confirmed_only_once(hall):
    factories.given_box(hall, factories.uncounted())
    proposal = hall.matches.propose([factories.given_list(hall, "Winterjacken Damen")])
    hall.matches.confirm(proposal)
    refused(hall, proposal, "is reserved already")
    assert factories.amounts(hall, "jacket_winter")["uncounted_reserved"] == 1


def test_some_lines_are_confirmed_and_the_rest_later(hall):
    factories.given_pallet(hall, factories.content(), factories.pasta())
    code = factories.given_list(hall, TWO)
    proposal = hall.matches.propose([code])
    assert hall.matches.confirm(proposal, [(code, 2)]) == 1
    assert (reserved(hall), reserved(hall, "pasta")) == (0, 5000)
    refused(hall, proposal, "line 2 .* is reserved already")
    assert hall.matches.confirm(proposal, [(code, 1)]) == 1
    assert (reserved(hall), reserved(hall, "pasta")) == (10, 5000)
    assert factories.differences(hall) == ()


def test_of_lines_that_get_nothing_there_is_nothing_to_confirm(hall):
    code = factories.given_list(hall, JACKETS)
    refused(hall, hall.matches.propose([code]), "nothing to reserve", [(code, 1)])


def test_nothing_is_reserved_when_one_box_of_several_changed(hall):
    factories.given_pallet(hall, factories.content(quantity=5), factories.content(quantity=5))
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    hall.boxes.take_off(proposal.lines[0].allocations[1].box)
    refused(hall, proposal, "was moved meanwhile")
    assert reserved(hall) == 0


def test_a_box_moved_to_another_place_is_named(hall):
    first, second = (place.code for place in hall.places.all()[:2])
    box = factories.given_box(hall, location=first)
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    hall.boxes.place(box.code, location=second)
    refused(hall, proposal, "Box 0001 was moved meanwhile")


def test_a_box_that_departed_is_named(hall):
    code = factories.given_match(hall, factories.content(quantity=20))
    other = factories.given_list(hall, JACKETS)
    proposal = hall.matches.propose([other])
    load = factories.given_load(hall)
    hall.loads.add_pallets(load.code, [proposal.pallets[0].code])
    hall.loads.close(load.code)
    hall.loads.depart(load.code)
    refused(hall, proposal, "Box 0001 has departed meanwhile")
    assert [part.state for part in hall.matches.kept(code)] == ["departed"]


def test_a_line_changed_meanwhile_is_named(hall):
    factories.given_box(hall)
    code = factories.given_list(hall, JACKETS)
    proposal = hall.matches.propose([code])
    hall.needs.correct_line(code, replace(hall.needs.get(code).lines[0], quantity=5))
    refused(hall, proposal, "Line 1 of list N-014-00001 was changed meanwhile")
    assert reserved(hall) == 0


def test_a_line_that_was_served_in_part_meanwhile_is_named(hall, target, open_at):
    factories.given_box(hall, factories.content(quantity=3))
    code = factories.given_list(hall, JACKETS)
    early = hall.matches.propose([code])
    factories.given_box(hall, factories.content(quantity=10))
    late = hall.matches.propose([code])
    other = open_at(target, station="s2")
    other.matches.confirm(early)
    refused(hall, late, "Line 1 of list N-014-00001 got or lost reserved goods meanwhile")
    assert reserved(hall) == 3


def test_a_list_that_became_more_urgent_is_matched_again(hall):
    factories.given_box(hall)
    code = factories.given_list(hall, JACKETS)
    proposal = hall.matches.propose([code])
    hall.needs.change_head(replace(hall.needs.get(code), priority="urgent"))
    refused(hall, proposal, "Priority or recipient of list N-014-00001 changed")


def test_a_proposal_of_yesterday_is_made_anew(hall):
    factories.given_box(hall)
    proposal = hall.matches.propose([factories.given_list(hall, JACKETS)])
    yesterday = replace(proposal.plan.question, today=hall.workplace.today() - timedelta(days=1))
    refused(hall, replace(proposal, plan=replace(proposal.plan, question=yesterday)), "of another day")


def test_every_list_remembers_what_was_reserved_for_it(hall):
    factories.given_pallet(hall, factories.content(), factories.pasta())
    first, second = factories.given_list(hall, JACKETS), factories.given_list(hall, "Nudeln 5 kg")
    hall.matches.confirm(hall.matches.propose([first, second]))
    (matched,) = [event for event in hall.history.of(first) if event.kind == "need_list.matched"]
    assert matched.payload == {"boxes": 1, "pallets": 1}


def test_a_list_that_gets_nothing_may_be_closed_meanwhile(hall):
    factories.given_box(hall)
    first, second = factories.given_list(hall, JACKETS), factories.given_list(hall, "Nudeln 5 kg")
    proposal = hall.matches.propose([first, second])
    hall.needs.close(second)
    assert hall.matches.confirm(proposal) == 1


def kept_by(hall, codes):
    return {code: sum(part.quantity or 0 for part in hall.matches.kept(code)) for code in codes}


def confirmed(hall, proposal):
    try:
        return hall.matches.confirm(proposal)
    except UserError:
        return 0


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_confirmed_in_whatever_order_nothing_is_promised_twice(hall, target, open_at, seed):
    chance = random.Random(seed)
    for _ in range(4):
        held = (factories.content(quantity=chance.randint(1, 12)) for _ in range(chance.randint(1, 3)))
        factories.given_pallet(hall, *held)
    codes = [factories.given_list(hall, f"{chance.randint(1, 40)} Winterjacken Damen") for _ in range(3)]
    stations = [hall, open_at(target, station="s2")]
    made = [chance.choice(stations).matches.propose(chance.sample(codes, chance.randint(1, 3))) for _ in range(6)]
    for proposal in made:
        before = kept_by(hall, codes)
        boxes = confirmed(chance.choice(stations), proposal)
        given = {code: sum(line.allocated for line in proposal.lines if line.need_list == code) for code in codes}
        after = {code: before[code] + (given[code] if boxes else 0) for code in codes}
        assert kept_by(hall, codes) == after
        assert confirmed(chance.choice(stations), proposal) == 0
    for part in (part for code in codes for part in hall.matches.kept(code)):
        box = hall.boxes.get(part.box)
        assert box.reserved(part.content) <= box.contents[part.content].quantity
    assert factories.differences(hall) == ()
