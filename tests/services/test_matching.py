"""Matching: proposed with reasons, confirmed whole or not at all, released."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.match_rules import NEVER, MatchRules
from app.domain.phrases import UserError
from tests import factories

JACKETS = "10 Winterjacken Damen"


def proposed_line(hall, code, at=0):
    return hall.matches.propose([code]).lines[at]


def reserved(hall, kind="jacket_winter"):
    return factories.amounts(hall, kind)["reserved"]


def refused_to_confirm(hall, proposal, said):
    with pytest.raises(UserError, match=said):
        hall.matches.confirm(proposal)


def test_a_proposal_says_which_boxes_serve_a_line(hall):
    opened = factories.given_pallet(hall, factories.content())
    line = proposed_line(hall, factories.given_list(hall, JACKETS))
    assert (line.wanted, line.allocated, line.shortfall, line.unit) == (10, 10, 0, "pc")
    assert [(part.pallet, part.quantity, part.kind) for part in line.allocations] == [(opened.code, 10, "exact")]
    assert line.sentences


def test_a_proposal_reserves_nothing(hall):
    factories.given_box(hall)
    hall.matches.propose([factories.given_list(hall)])
    assert reserved(hall) == 0


def test_without_names_every_open_list_is_matched(hall):
    first, second = factories.given_list(hall), factories.given_list(hall)
    hall.needs.close(first)
    assert hall.matches.propose().lists == (second,)


def test_a_confirmed_match_is_reserved_and_not_offered_again(hall):
    factories.given_box(hall, factories.content(quantity=12))
    code = factories.given_list(hall)
    proposal = hall.matches.propose([code])
    assert hall.matches.confirm(proposal) == 1
    assert reserved(hall) == 10
    other = proposed_line(hall, factories.given_list(hall))
    assert (other.allocated, other.shortfall) == (2, 8)
    assert any("eserved" in sentence.text for sentence in other.sentences)


def test_a_served_line_asks_for_no_more(hall):
    code = factories.given_match(hall)
    line = proposed_line(hall, code)
    assert (line.already, line.allocations) == (10, ())
    refused_to_confirm(hall, hall.matches.propose([code]), "nothing to reserve")


def test_a_short_line_is_filled_up_when_more_arrives(hall):
    factories.given_box(hall, factories.content(quantity=4))
    code = factories.given_list(hall, JACKETS)
    hall.matches.confirm(hall.matches.propose([code]))
    factories.given_box(hall)
    line = proposed_line(hall, code)
    assert (line.wanted, line.already, line.allocated) == (10, 4, 6)


def test_a_release_frees_everything(hall):
    code = factories.given_match(hall)
    assert hall.matches.release(code) == 1
    assert reserved(hall) == 0
    assert hall.matches.kept(code) == []
    with pytest.raises(UserError, match="Nothing is reserved"):
        hall.matches.release(code)


def test_what_departed_is_not_released(hall):
    code = factories.given_match(hall)
    load = factories.given_load(hall)
    hall.loads.compose(load.code, code)
    hall.loads.close(load.code)
    hall.loads.depart(load.code)
    with pytest.raises(UserError, match="Nothing is reserved"):
        hall.matches.release(code)
    assert [part.state for part in hall.matches.kept(code)] == ["departed"]


def test_a_box_reserved_by_somebody_else_meanwhile_stops_the_confirmation(hall, target, open_at):
    factories.given_box(hall, factories.content(quantity=10))
    mine, theirs = factories.given_list(hall), factories.given_list(hall)
    proposal = hall.matches.propose([mine])
    other = open_at(target, station="s2")
    other.matches.confirm(other.matches.propose([theirs]))
    refused_to_confirm(hall, proposal, f"somebody else meanwhile, for list {theirs}")
    assert hall.matches.kept(mine) == []
    assert reserved(hall) == 10


@pytest.mark.parametrize(
    ("happening", "said"),
    [
        (lambda hall, box, opened: hall.boxes.withdraw(box.code), "Box 0001 was taken out of the stock"),
        (lambda hall, box, opened: hall.boxes.take_off(box.code), "Box 0001 was moved"),
        (
            lambda hall, box, opened: hall.boxes.correct(replace(box, contents=(factories.content(quantity=30),))),
            "Box 0001 was counted anew",
        ),
        (
            lambda hall, box, opened: hall.boxes.correct(replace(box, contents=(factories.pasta(),))),
            "Box 0001 does not hold what was proposed",
        ),
        (
            lambda hall, box, opened: hall.loads.add_pallets(factories.given_load(hall).code, [opened.code]),
            "Pallet 0001 was put on load 0001",
        ),
    ],
    ids=["withdrawn", "taken off", "recounted", "other goods", "on a load"],
)
def test_stock_that_changed_meanwhile_stops_the_confirmation_and_is_named(hall, happening, said):
    opened = factories.given_pallet(hall, factories.content())
    code = factories.given_list(hall)
    proposal = hall.matches.propose([code])
    happening(hall, hall.pallets.details(opened.code).boxes[0], opened)
    refused_to_confirm(hall, proposal, f"{said} meanwhile|{said} any more")
    assert hall.matches.kept(code) == []


def test_a_list_closed_meanwhile_stops_the_confirmation(hall):
    factories.given_box(hall)
    code = factories.given_list(hall)
    proposal = hall.matches.propose([code])
    hall.needs.close(code)
    refused_to_confirm(hall, proposal, "closed")


def test_goods_of_a_recipient_must_keep_long_enough(hall):
    today = hall.workplace.today()
    sender = factories.given_partner(hall, min_shelf_life_days=60)
    factories.given_box(hall, factories.pasta(quantity=5000, expiry=today + timedelta(days=59)))
    factories.given_box(hall, factories.pasta(quantity=3000, expiry=today + timedelta(days=60)))
    line = proposed_line(hall, factories.given_list(hall, "Nudeln 20 kg", sender))
    assert (line.allocated, line.shortfall) == (3000, 17_000)


def test_licence_bound_goods_are_never_proposed(hall):
    factories.given_box(hall, factories.content(category="body_armour", audience="none", season="none"))
    code = factories.given_list(hall)
    hall.needs.assign(code, 1, "body_armour")
    line = proposed_line(hall, code)
    assert line.allocations == ()
    assert "licence" in line.sentences[0].text


def test_a_line_nobody_understood_is_not_matched_and_says_so(hall):
    line = proposed_line(hall, factories.given_list(hall, "Einhornhörner 3 Stück"))
    assert (line.allocations, line.line.status != "read") == ((), True)
    assert "which goods" in line.sentences[0].text


def test_a_line_set_aside_is_not_in_the_proposal(hall):
    code = factories.given_list(hall)
    hall.needs.assign(code, 1, "")
    assert hall.matches.propose([code]).lines == ()


def test_a_quantity_in_another_unit_is_converted_and_it_is_said(hall):
    factories.given_box(hall)
    code = factories.given_list(hall)
    line = hall.needs.get(code).lines[0]
    hall.needs.correct_line(code, replace(line, quantity=11_000, unit="kg"))
    found = proposed_line(hall, code)
    assert (found.wanted, found.unit, found.allocated) == (10, "pc", 10)
    assert any("by weight" in sentence.text for sentence in found.sentences)


def test_a_quantity_without_an_honest_factor_is_asked_back(hall):
    factories.given_box(hall)
    code = factories.given_list(hall)
    line = hall.needs.get(code).lines[0]
    hall.needs.correct_line(code, replace(line, quantity=5000, unit="m2"))
    found = proposed_line(hall, code)
    assert found.allocations == ()
    assert "how much" in found.sentences[0].text


def test_the_rules_of_the_dispatcher_count(hall):
    factories.given_box(hall, factories.content(audience="unisex"))
    code = factories.given_list(hall)
    assert hall.matches.propose([code]).lines[0].allocations[0].kind == "substitute"
    assert hall.matches.propose([code], MatchRules(unisex=NEVER)).lines[0].allocations == ()


def test_an_uncounted_box_is_reserved_whole(hall):
    factories.given_box(hall, factories.uncounted())
    code = factories.given_list(hall, "Winterjacken Damen")
    hall.matches.confirm(hall.matches.propose([code]))
    assert [(part.quantity, part.whole) for part in hall.matches.kept(code)] == [(None, None)]
    assert factories.differences(hall) == ()


def test_the_totals_of_a_proposal_count_boxes_and_pallets_once(hall):
    factories.given_pallet(hall, factories.content(quantity=6), factories.content(quantity=6))
    proposal = hall.matches.propose([factories.given_list(hall, f"{JACKETS}\n2 Winterjacken Damen")])
    assert (proposal.totals.boxes, proposal.totals.pallets) == (2, 1)


def test_a_list_named_twice_is_matched_once(hall):
    factories.given_box(hall)
    code = factories.given_list(hall)
    assert hall.matches.propose([code, code]) == hall.matches.propose([code])


def test_an_unknown_list_cannot_be_matched(hall):
    with pytest.raises(UserError, match="There is no need list"):
        hall.matches.propose(["N-014-00099"])
