"""What can happen to a box, and what cannot."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain import boxes
from app.domain.phrases import UserError
from tests import factories


def test_a_registered_box_is_what_was_handed_in():
    box = factories.box(pallet=factories.pallet_code(), note="Spende Schule")
    assert factories.after(None, boxes.register(box)) == box


def test_an_empty_box_is_refused():
    with pytest.raises(UserError, match="The box is empty"):
        boxes.register(replace(factories.box(), contents=()))


@pytest.mark.parametrize(
    ("quantity", "basis"), [(None, "counted"), (None, "estimated"), (5, "unknown"), (0, "counted"), (-3, "estimated")]
)
def test_a_quantity_that_contradicts_its_basis_is_refused(quantity, basis):
    with pytest.raises(UserError):
        boxes.register(factories.box(factories.content(quantity=quantity, basis=basis)))


def test_a_box_goes_onto_a_pallet_and_off_again():
    box = factories.box()
    on = factories.after(box, boxes.place(box, factories.pallet_code(), None))
    off = factories.after(on, boxes.place(on, None, factories.place_code()))
    assert (on.pallet, on.location) == (factories.pallet_code(), None)
    assert (off.pallet, off.location) == (None, factories.place_code())


def test_a_box_that_is_there_already_is_not_placed_again():
    box = factories.box(pallet=factories.pallet_code())
    with pytest.raises(UserError, match="is there already"):
        boxes.place(box, factories.pallet_code(), None)


@pytest.mark.parametrize("state", [boxes.DEPARTED, boxes.WITHDRAWN])
def test_a_box_that_left_the_stock_does_not_change(state):
    gone = factories.box(state=state)
    for change in (
        lambda: boxes.place(gone, None, factories.place_code()),
        lambda: boxes.correct(gone, gone),
        lambda: boxes.withdraw(gone),
        lambda: boxes.reserve(gone, factories.reservation()),
        lambda: boxes.depart(gone, factories.load_code()),
    ):
        with pytest.raises(UserError):
            change()


def test_a_correction_changes_what_was_named():
    box = factories.box()
    right = replace(box, contents=(factories.content(quantity=38),), note="nachgezählt")
    assert factories.after(box, boxes.correct(box, right)) == right


def test_a_correction_below_what_is_reserved_is_refused():
    box = factories.box(reservations=(factories.reservation(quantity=30),))
    with pytest.raises(UserError, match="30 of box"):
        boxes.correct(box, replace(box, contents=(factories.content(quantity=20),)))


def test_a_reserved_box_is_not_withdrawn():
    with pytest.raises(UserError, match="is reserved"):
        boxes.withdraw(factories.box(reservations=(factories.reservation(),)))


@given(st.integers(1, 100), st.lists(st.integers(1, 60), max_size=6))
def test_never_more_is_reserved_than_there_is(held, wishes):
    box = factories.box(factories.content(quantity=held))
    for wish in wishes:
        part = factories.reservation(quantity=wish)
        if box.reserved(0) + wish > held:
            with pytest.raises(UserError, match="somebody else"):
                boxes.reserve(box, part)
        else:
            box = factories.after(box, boxes.reserve(box, part))
    assert box.reserved(0) <= held


def test_an_uncounted_content_is_reserved_whole_and_once():
    box = factories.box(factories.uncounted())
    whole = factories.reservation(quantity=None)
    kept = factories.after(box, boxes.reserve(box, whole))
    assert kept.reservations == (whole,)
    with pytest.raises(UserError, match="somebody else"):
        boxes.reserve(kept, whole)


def test_a_number_of_an_uncounted_content_cannot_be_reserved():
    with pytest.raises(UserError):
        boxes.reserve(factories.box(factories.uncounted()), factories.reservation(quantity=5))


def test_the_whole_of_a_partly_reserved_content_cannot_be_reserved():
    box = factories.box(reservations=(factories.reservation(quantity=5),))
    with pytest.raises(UserError):
        boxes.reserve(box, factories.reservation(quantity=None))


def test_a_release_frees_one_of_two_equal_reservations():
    part = factories.reservation(quantity=5)
    box = factories.box(reservations=(part, part))
    assert factories.after(box, boxes.release(box, part)).reservations == (part,)


def test_a_departed_box_knows_its_load():
    box = factories.box()
    gone = factories.after(box, boxes.depart(box, factories.load_code()))
    assert (gone.state, gone.load) == (boxes.DEPARTED, factories.load_code())


@given(st.integers(2, 500), st.data())
def test_a_split_moves_the_reserved_part_and_loses_nothing(held, data):
    taken = data.draw(st.integers(1, held))
    weight = data.draw(st.none() | st.integers(1, 30_000))
    part = factories.reservation(quantity=taken)
    box = factories.box(factories.content(quantity=held), factories.pasta(), weight_g=weight, reservations=(part,))
    corrected, registered = boxes.split(box, part, factories.box_code(2), factories.pallet_code())
    left, own = factories.after(box, corrected), factories.after(None, registered)
    moved = own.contents[0].quantity
    stayed = sum(content.quantity for content in left.contents if content.category == "jacket_winter")
    assert (moved, stayed) == (taken, held - taken)
    assert weight is None or left.weight_g + own.weight_g == weight
    assert (own.reservations, left.reservations) == ((part,), ())


def test_a_split_of_a_whole_content_leaves_the_others_with_their_reservations():
    first, second = factories.reservation(quantity=40), factories.reservation(content=1, line=2, quantity=500)
    box = factories.box(factories.content(), factories.pasta(), reservations=(first, second))
    corrected, _ = boxes.split(box, first, factories.box_code(2), factories.pallet_code())
    left = factories.after(box, corrected)
    assert left.contents == (factories.pasta(),)
    assert left.reservations == (replace(second, content=0),)


@given(st.integers(1, 20), st.integers(1, 20))
def test_reserved_sums_the_parts_of_one_content_only(first, other):
    assume(first + other <= 40)
    parts = (factories.reservation(quantity=first), factories.reservation(content=1, quantity=other))
    box = factories.box(factories.content(), factories.pasta(), reservations=parts)
    assert (box.reserved(0), box.reserved(1)) == (first, other)


def test_events_of_an_unknown_box_or_kind_change_nothing():
    box = factories.box()
    assert boxes.fold(None, "box.placed", {"pallet": None, "location": None}, box.code) is None
    assert boxes.fold(box, "box.painted", {}, box.code) == box
