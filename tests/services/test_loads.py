"""Loads: composed, closed, departed; what is on them is what leaves."""

from dataclasses import replace

import pytest

from app.domain.loads import Load
from app.domain.phrases import UserError
from tests import factories

TWO_WISHES = "10 Winterjacken Damen\n5 kg Nudeln"


def on_load(hall, code):
    return [summary.pallet.code for summary in hall.loads.details(code).pallets]


def missing(hall, code):
    return [phrase.text for phrase in hall.loads.details(code).missing]


def held_on_load(hall, code):
    """What a load carries, by category."""
    found: dict[str, int] = {}
    for pallet in hall.loads.pallets(code):
        for content in (content for box in pallet.boxes for content in box.contents):
            found[content.category] = found.get(content.category, 0) + (content.quantity or 0)
    return found


def test_a_new_load_is_empty_and_says_what_it_lacks(hall):
    load = hall.loads.create(Load("", vehicle="truck_12"))
    assert (load.state, load.created_on) == ("composing", hall.workplace.today())
    assert hall.loads.details(load.code).load == load
    assert len(missing(hall, load.code)) == 2


@pytest.mark.parametrize(
    ("draft", "said"),
    [({"vehicle": "rocket"}, "not a kind of vehicle"), ({"consignee": "P-014-00099"}, "There is no partner")],
)
def test_an_impossible_load_is_refused(hall, draft, said):
    with pytest.raises(UserError, match=said):
        hall.loads.create(replace(Load(""), **draft))
    load = factories.given_load(hall)
    with pytest.raises(UserError, match=said):
        hall.loads.change(replace(load, **draft))
    assert hall.loads.in_states() == [load]


def test_a_load_without_consignee_is_not_closed(hall):
    load = hall.loads.create(Load(""))
    hall.loads.add_pallets(load.code, [factories.given_pallet(hall, factories.content()).code])
    with pytest.raises(UserError, match="no consignee"):
        hall.loads.close(load.code)
    assert hall.loads.details(load.code).load.state == "composing"


def test_a_consignee_that_is_not_registered_stops_the_closing(hall):
    sender = factories.given_partner(hall, recipient_no="")
    load = factories.given_full_load(hall)
    with pytest.raises(UserError, match="lacks"):
        hall.loads.close(load.code)
    hall.partners.change(replace(sender, recipient_no="2026-1"))
    assert hall.loads.close(load.code).state == "closed"


def test_an_empty_load_is_not_closed(hall):
    with pytest.raises(UserError, match="is empty"):
        hall.loads.close(factories.given_load(hall).code)


def test_too_many_pallets_for_the_vehicle_stop_the_closing(hall):
    load = factories.given_load(hall, vehicle="car_trailer")
    pallets = [factories.given_pallet(hall, factories.uncounted()).code for _ in range(4)]
    hall.loads.add_pallets(load.code, pallets)
    with pytest.raises(UserError, match="places"):
        hall.loads.close(load.code)
    hall.loads.remove_pallet(load.code, pallets[0])
    hall.loads.close(load.code)


def test_too_much_weight_for_the_vehicle_stops_the_closing(hall):
    load = factories.given_load(hall, vehicle="box_van")
    heavy = factories.given_pallet(hall, factories.pasta(quantity=1_200_000))
    hall.loads.add_pallets(load.code, [heavy.code])
    with pytest.raises(UserError, match="weighs at least"):
        hall.loads.close(load.code)


def test_generators_do_not_leave_without_an_end_use_proof(hall):
    generator = factories.content(
        category="generator_petrol", audience="none", season="none", size="", quantity=1, condition="new"
    )
    load = factories.given_load(hall)
    hall.loads.add_pallets(load.code, [factories.given_pallet(hall, generator).code])
    with pytest.raises(UserError, match="end-use proof"):
        hall.loads.close(load.code)
    hall.loads.change(replace(load, enduse_proof="EU-1"))
    hall.loads.close(load.code)


def test_a_pallet_is_on_one_load_only(hall):
    first, second = factories.given_full_load(hall), factories.given_load(hall)
    pallet = on_load(hall, first.code)[0]
    with pytest.raises(UserError, match="Take it off the load first"):
        hall.loads.add_pallets(second.code, [pallet])
    with pytest.raises(UserError, match="not on this load"):
        hall.loads.remove_pallet(second.code, pallet)
    hall.loads.remove_pallet(first.code, pallet)
    assert hall.loads.add_pallets(second.code, [pallet]) == 1
    assert (on_load(hall, first.code), on_load(hall, second.code)) == ([], [pallet])


def test_adding_pallets_is_all_or_nothing(hall):
    load, pallet = factories.given_load(hall), factories.given_pallet(hall)
    with pytest.raises(UserError, match="There is no pallet"):
        hall.loads.add_pallets(load.code, [pallet.code, factories.pallet_code(999)])
    assert on_load(hall, load.code) == []


def test_a_closed_load_does_not_change(hall):
    load = factories.given_full_load(hall)
    pallet = on_load(hall, load.code)[0]
    hall.loads.close(load.code)
    other = factories.given_pallet(hall, factories.content()).code
    for change in (
        lambda: hall.loads.change(replace(load, plate="X")),
        lambda: hall.loads.add_pallets(load.code, [other]),
        lambda: hall.loads.remove_pallet(load.code, pallet),
        lambda: hall.loads.compose(load.code, factories.given_list(hall)),
    ):
        with pytest.raises(UserError, match="is closed"):
            change()
    assert hall.loads.reopen(load.code).state == "composing"


def test_totals_of_a_load_are_those_of_its_pallets(hall):
    load = factories.given_load(hall)
    first = factories.given_pallet(hall, factories.content(), factories.uncounted())
    second = hall.pallets.open("industrial", None)
    hall.loads.add_pallets(load.code, [first.code, second.code])
    details = hall.loads.details(load.code)
    assert (details.boxes, details.places) == (2, round(1 + 33 / 26, 3))
    assert (details.weight.grams, details.weight.unweighed) == (25_000 + 44_600 + 33_000, 1)


def test_a_departed_load_takes_everything_with_it(hall):
    load = factories.given_full_load(hall)
    box = hall.loads.pallets(load.code)[0].boxes[0]
    hall.loads.close(load.code)
    gone = hall.loads.depart(load.code, factories.TODAY)
    assert (gone.state, gone.departed_on) == ("departed", factories.TODAY)
    assert (hall.boxes.get(box.code).state, hall.boxes.get(box.code).load) == ("departed", load.code)
    assert hall.pallets.in_states() == []
    assert hall.loads.details(load.code).boxes == 1
    assert factories.differences(hall) == ()


def test_only_a_closed_load_departs_and_only_once(hall):
    load = factories.given_full_load(hall)
    with pytest.raises(UserError, match="Close load"):
        hall.loads.depart(load.code)
    hall.loads.close(load.code)
    hall.loads.depart(load.code)
    for again in (hall.loads.depart, hall.loads.close, hall.loads.reopen):
        with pytest.raises(UserError):
            again(load.code)


def test_a_wholly_reserved_pallet_is_composed_as_it_stands(hall):
    code = factories.given_match(hall, factories.content(quantity=10))
    load = factories.given_load(hall)
    plan = hall.loads.compose(load.code, code)
    assert on_load(hall, load.code) == list(plan.whole_pallets)
    assert plan.gathered == ()


def test_composing_splits_a_box_that_is_only_partly_reserved(hall):
    code = factories.given_match(hall, factories.content(), factories.pasta(), text=TWO_WISHES)
    load = factories.given_load(hall)
    before = {kind: factories.amounts(hall, kind)["quantity"] for kind in ("jacket_winter", "pasta")}
    hall.loads.compose(load.code, code)
    assert held_on_load(hall, load.code) == {"jacket_winter": 10, "pasta": 5000}
    after = {kind: factories.amounts(hall, kind)["quantity"] for kind in ("jacket_winter", "pasta")}
    assert after == before
    assert [(part.quantity, part.whole) for part in hall.matches.kept(code)] == [(10, 10), (5000, 5000)]
    assert factories.differences(hall) == ()


def test_two_reserved_contents_of_one_box_are_both_taken_out(hall):
    factories.given_box(hall, factories.content(), factories.pasta())
    code = factories.given_list(hall, TWO_WISHES)
    hall.matches.confirm(hall.matches.propose([code]))
    load = factories.given_load(hall)
    hall.loads.compose(load.code, code)
    assert held_on_load(hall, load.code) == {"jacket_winter": 10, "pasta": 5000}
    assert factories.amounts(hall, "jacket_winter")["reserved"] == 10
    assert factories.differences(hall) == ()


def test_goods_reserved_for_another_list_stay(hall):
    first = factories.given_match(hall, factories.content())
    second = factories.given_list(hall, "5 Winterjacken Damen")
    hall.matches.confirm(hall.matches.propose([second]))
    load = factories.given_load(hall)
    hall.loads.compose(load.code, first)
    assert held_on_load(hall, load.code) == {"jacket_winter": 10}
    assert sum(part.quantity or 0 for part in hall.matches.kept(second)) == 5


def test_without_reservations_there_is_nothing_to_compose(hall):
    load, code = factories.given_load(hall), factories.given_list(hall)
    with pytest.raises(UserError, match="Nothing is reserved"):
        hall.loads.compose(load.code, code)


def test_a_load_says_how_much_of_a_list_it_brings(hall):
    code = factories.given_match(hall, factories.content(), text=TWO_WISHES)
    load = factories.given_load(hall)
    hall.loads.compose(load.code, code)
    (coverage,) = hall.loads.details(load.code).coverage
    assert (coverage.need_list, coverage.lines_served, coverage.lines) == (code, 1, 2)


def test_pallets_with_reserved_boxes_are_offered_first(hall):
    plain = factories.given_pallet(hall, factories.pasta())
    factories.given_match(hall, factories.content())
    factories.given_pallet(hall)
    ready = hall.loads.ready_pallets()
    assert [entry.reserved for entry in ready] == [1, 0]
    assert ready[1].summary.pallet.code == plain.code


def test_loads_are_listed_newest_first(hall):
    first, second = factories.given_load(hall), factories.given_full_load(hall)
    hall.loads.close(second.code)
    assert [load.code for load in hall.loads.in_states()] == [second.code, first.code]
    assert [load.code for load in hall.loads.in_states(("composing",))] == [first.code]


def test_an_unknown_load_is_said(hall):
    unknown = factories.load_code(999)
    for ask in (hall.loads.details, hall.loads.close, hall.loads.reopen, hall.loads.depart):
        with pytest.raises(UserError, match="There is no load"):
            ask(unknown)


def test_filling_a_load_is_one_action_that_says_what_it_was_and_can_be_taken_back(hall):
    need_list = factories.given_match(hall)
    load = factories.given_load(hall)
    hall.loads.compose(load.code, need_list)
    head = hall.history.recent(1)[0].head
    assert head.kind == "load.filled"
    assert head.payload["need_list"] == need_list
    hall.history.undo_last()
    assert hall.loads.details(load.code).pallets == ()
    assert factories.differences(hall) == ()
