"""What can happen to a pallet, and what cannot."""

import pytest

from app.domain import pallets
from app.domain.phrases import UserError
from tests import factories


def test_an_opened_pallet_is_what_was_handed_in():
    pallet = factories.pallet(kind="half", note="Schule")
    assert factories.after(None, pallets.open_pallet(pallet)) == pallet


def test_a_closed_pallet_notes_its_height_and_takes_no_boxes():
    pallet = factories.pallet()
    closed = factories.after(pallet, pallets.close(pallet, 180, "light", boxes=20))
    assert (closed.state, closed.height_cm, closed.stackable) == (pallets.CLOSED, 180, "light")
    with pytest.raises(UserError, match="is closed"):
        pallets.require_open(closed)


def test_an_empty_pallet_is_not_closed():
    with pytest.raises(UserError, match="is empty"):
        pallets.close(factories.pallet(), 150, "none", boxes=0)


@pytest.mark.parametrize("height", [14, 261, 0, -10])
def test_an_impossible_height_is_refused(height):
    with pytest.raises(UserError, match="15 to 260"):
        pallets.close(factories.pallet(), height, "none", boxes=1)


@pytest.mark.parametrize("height", [15, 260, None])
def test_a_possible_or_unknown_height_is_fine(height):
    pallet = factories.pallet()
    assert factories.after(pallet, pallets.close(pallet, height, "none", boxes=1)).height_cm == height


def test_an_open_pallet_is_not_opened_again():
    with pytest.raises(UserError, match="is still open"):
        pallets.reopen(factories.pallet())


def test_a_pallet_on_a_load_is_not_opened_again():
    with pytest.raises(UserError, match="is on load"):
        pallets.reopen(factories.pallet(state=pallets.CLOSED, load=factories.load_code()))


def test_a_pallet_moves_to_another_place_only():
    pallet = factories.pallet()
    assert factories.after(pallet, pallets.move(pallet, factories.place_code(2))).location == factories.place_code(2)
    with pytest.raises(UserError, match="is there already"):
        pallets.move(pallet, factories.place_code())


def test_a_pallet_is_on_one_load_at_most():
    pallet = factories.after(factories.pallet(), pallets.put_on_load(factories.pallet(), factories.load_code()))
    with pytest.raises(UserError, match="on this load already"):
        pallets.put_on_load(pallet, factories.load_code())
    with pytest.raises(UserError, match="Take it off the load first"):
        pallets.put_on_load(pallet, factories.load_code(2))


def test_a_pallet_comes_off_its_load():
    pallet = factories.pallet(load=factories.load_code())
    assert factories.after(pallet, pallets.take_off_load(pallet, factories.load_code())).load is None


@pytest.mark.parametrize("load", [None, factories.load_code(2)])
def test_a_pallet_comes_off_the_load_it_is_on_only(load):
    with pytest.raises(UserError, match="is not on this load"):
        pallets.take_off_load(factories.pallet(load=load), factories.load_code())


def test_a_pallet_with_boxes_is_not_withdrawn():
    with pytest.raises(UserError, match="There are boxes"):
        pallets.withdraw(factories.pallet(), boxes=3)
    assert factories.after(factories.pallet(), pallets.withdraw(factories.pallet(), boxes=0)).state == pallets.WITHDRAWN


def test_a_pallet_on_a_load_is_not_withdrawn():
    with pytest.raises(UserError, match="is on load"):
        pallets.withdraw(factories.pallet(load=factories.load_code()), boxes=0)


@pytest.mark.parametrize("state", [pallets.DEPARTED, pallets.WITHDRAWN])
def test_a_pallet_that_left_the_hall_does_not_change(state):
    gone = factories.pallet(state=state, load=factories.load_code())
    for change in (
        lambda: pallets.move(gone, factories.place_code(2)),
        lambda: pallets.close(gone, None, "none", boxes=1),
        lambda: pallets.reopen(gone),
        lambda: pallets.put_on_load(gone, factories.load_code(2)),
        lambda: pallets.take_off_load(gone, factories.load_code()),
        lambda: pallets.depart(gone),
        lambda: pallets.withdraw(gone, boxes=0),
        lambda: pallets.require_open(gone),
    ):
        with pytest.raises(UserError):
            change()


def test_events_of_an_unknown_pallet_or_kind_change_nothing():
    pallet = factories.pallet()
    assert pallets.fold(None, "pallet.closed", {}, pallet.code) is None
    assert pallets.fold(pallet, "pallet.painted", {}, pallet.code) == pallet
