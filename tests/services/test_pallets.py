"""Pallets: opened, filled, closed, moved; their tallies always agree with what is on them."""

import pytest

from app.domain.boxes import Box
from app.domain.phrases import UserError
from tests import factories


def summary(hall, code):
    return hall.pallets.details(code).summary


def test_a_new_pallet_is_open_and_empty_in_its_place(hall):
    place = hall.places.all()[0]
    opened = hall.pallets.open("half", place.code)
    found = summary(hall, opened.code)
    assert (found.pallet, found.boxes, found.location) == (opened, 0, place.name)
    assert found.gross.kg == 10


def test_a_pallet_in_an_unknown_place_is_refused(hall):
    with pytest.raises(UserError, match="There is no place"):
        hall.pallets.open("eur", factories.place_code(999))


def test_a_pallet_may_have_no_place_yet(hall):
    assert summary(hall, hall.pallets.open("eur", None).code).location == ""


def test_the_tally_of_a_pallet_follows_every_box(hall):
    opened = factories.given_pallet(hall, factories.content())
    box, weighed, unknown = (
        factories.given_box(hall),
        factories.given_box(hall, weight_g=12_000, weight_basis="counted"),
        factories.given_box(hall, factories.uncounted()),
    )
    hall.pallets.put_on(opened.code, [box.code, weighed.code, unknown.code])
    full = summary(hall, opened.code)
    assert (full.boxes, full.gross.grams, full.gross.unweighed) == (4, 25_000 + 2 * 44_600 + 12_000, 1)
    assert full.gross.estimated
    for gone in (box, weighed, unknown):
        hall.boxes.take_off(gone.code)
    assert (summary(hall, opened.code).boxes, summary(hall, opened.code).gross.grams) == (1, 25_000 + 44_600)


def test_boxes_go_from_pallet_to_pallet(hall):
    first, second = factories.given_pallet(hall, factories.content()), factories.given_pallet(hall)
    box = hall.pallets.details(first.code).boxes[0]
    assert hall.pallets.put_on(second.code, [box.code]) == 1
    assert (summary(hall, first.code).boxes, summary(hall, second.code).boxes) == (0, 1)


def test_putting_on_several_boxes_is_all_or_nothing(hall):
    opened, box = factories.given_pallet(hall), factories.given_box(hall)
    with pytest.raises(UserError, match="There is no box"):
        hall.pallets.put_on(opened.code, [box.code, factories.box_code(999)])
    assert summary(hall, opened.code).boxes == 0


def test_a_pallet_says_what_it_holds(hall):
    held = factories.content(), factories.content(), factories.uncounted(), factories.pasta()
    opened = factories.given_pallet(hall, *held)
    goods = hall.pallets.details(opened.code).goods
    told = [(entry.category, entry.boxes, entry.quantity, entry.uncounted) for entry in goods]
    assert told == [("jacket_winter", 3, 80, 1), ("pasta", 1, 25_000, 0)]
    assert summary(hall, opened.code).earliest_expiry == factories.pasta().expiry


def test_an_empty_pallet_is_not_closed_and_a_full_one_is(hall):
    opened = factories.given_pallet(hall)
    with pytest.raises(UserError, match="is empty"):
        hall.pallets.close(opened.code)
    factories.given_box(hall, pallet=opened.code)
    closed = hall.pallets.close(opened.code, 180, "light")
    assert (closed.state, closed.height_cm, closed.stackable) == ("closed", 180, "light")
    assert hall.pallets.reopen(opened.code).state == "open"


def test_a_pallet_moves_with_its_boxes(hall):
    opened = factories.given_pallet(hall, factories.content())
    there = hall.places.all()[3]
    hall.pallets.move(opened.code, there.code)
    assert summary(hall, opened.code).location == there.name
    stands = {place.name: place.pallets for place in hall.places.all()}
    assert (stands[there.name], stands["A-01"]) == (1, 0)
    with pytest.raises(UserError, match="There is no place"):
        hall.pallets.move(opened.code, factories.place_code(999))


def test_a_pallet_opened_by_mistake_disappears(hall):
    opened = factories.given_pallet(hall)
    hall.pallets.withdraw(opened.code)
    assert hall.pallets.in_states() == []
    assert hall.places.all()[0].pallets == 0


def test_a_pallet_with_boxes_or_on_a_load_is_not_withdrawn(hall):
    full, on_load = factories.given_pallet(hall, factories.content()), factories.given_pallet(hall)
    hall.loads.add_pallets(factories.given_load(hall).code, [on_load.code])
    for pallet, said in ((full, "There are boxes"), (on_load, "is on load")):
        with pytest.raises(UserError, match=said):
            hall.pallets.withdraw(pallet.code)


def test_pallets_are_listed_newest_first_by_their_state(hall):
    first, second = factories.given_pallet(hall, factories.content()), factories.given_pallet(hall)
    hall.pallets.close(first.code)
    assert [entry.pallet.code for entry in hall.pallets.in_states()] == [second.code, first.code]
    assert [entry.pallet.code for entry in hall.pallets.in_states(("closed",))] == [first.code]


def test_an_unknown_pallet_is_said(hall):
    unknown = factories.pallet_code(999)
    for ask in (hall.pallets.details, hall.pallets.close, hall.pallets.reopen, hall.pallets.withdraw):
        with pytest.raises(UserError, match="There is no pallet"):
            ask(unknown)


def test_the_boxes_of_a_pallet_are_whole_records(hall):
    opened = factories.given_pallet(hall, factories.content())
    (box,) = hall.pallets.details(opened.code).boxes
    assert isinstance(box, Box)
    assert box == hall.boxes.get(box.code)
