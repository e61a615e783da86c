"""Learnt averages, several boxes at once, and the visible list of what can be taken back."""

import pytest

from app.domain.phrases import UserError
from app.domain.sku import Sku
from tests import factories

JACKETS = Sku("jacket_winter", "women", "M", "winter", "good")


def test_counted_boxes_teach_what_such_a_box_holds(hall):
    for quantity in (20, 22, 24, 26, 28):
        factories.given_box(hall, factories.content(quantity=quantity))
    usual = hall.boxes.usual(JACKETS, "carton")
    assert (usual.each_box, usual.boxes) == (24, 5)


def test_another_size_is_learnt_from_its_neighbours(hall):
    for size in ("S", "M", "L", "XL", "XXL"):
        factories.given_box(hall, factories.content(size=size, quantity=20))
    usual = hall.boxes.usual(Sku("jacket_winter", "women", "3XL", "winter", "good"), "carton")
    assert (usual.each_box, usual.boxes) == (20, 5)
    assert hall.boxes.usual(Sku("jacket_winter", "men", "M", "winter", "good"), "carton").each_box is None


def test_a_box_taken_back_teaches_nothing(hall):
    for _ in range(5):
        factories.given_box(hall)
    hall.history.undo_last()
    assert hall.boxes.usual(JACKETS, "carton").boxes == 4
    assert factories.differences(hall) == ()


def test_weighed_boxes_replace_the_average_of_the_catalogue(hall):
    by_catalogue = factories.given_box(hall).weight_g
    for _ in range(10):
        factories.given_box(hall, weight_g=20_600, weight_basis="counted")
    assert by_catalogue != 20_600
    assert factories.given_box(hall).weight_g == 20_600


def test_twelve_boxes_are_one_action_with_twelve_labels(hall):
    done = hall.boxes.register(factories.draft(), count=12)
    assert len({box.code for box in done.boxes}) == 12
    (action,) = hall.history.last(1)
    assert (action.count, action.obstacle) == (12, None)
    hall.history.undo(done.action)
    assert hall.stock.lines() == []
    assert factories.differences(hall) == ()


@pytest.mark.parametrize(("count", "code"), [(0, ""), (101, ""), (2, factories.box_code(900))])
def test_too_many_boxes_at_once_are_refused(hall, count, code):
    with pytest.raises(UserError, match="1 to 100 identical boxes"):
        hall.boxes.register(factories.draft(), code, count)


def test_the_last_actions_say_what_keeps_them_from_undo(hall):
    opened = factories.given_pallet(hall)
    box = factories.given_box(hall, pallet=opened.code)
    hall.pallets.close(opened.code, 120, "none")
    closed, registered, begun = hall.history.last(3)
    assert closed.obstacle is None
    assert "something was done" in registered.obstacle.text
    assert registered.obstacle.values["subject"] == opened.code[8:12]
    assert begun.obstacle is not None
    hall.history.undo(closed.head.action)
    assert hall.history.last(1)[0].obstacle is None
    assert hall.history.last(1)[0].head.subject == box.code


def test_two_volunteers_on_one_pallet_do_not_disturb_one_another(hall, target, open_at):
    other = open_at(target, "s2")
    opened = factories.given_pallet(hall)
    first = hall.boxes.register(factories.draft(pallet=opened.code))
    second = other.boxes.register(factories.draft(pallet=opened.code))
    hall.history.undo(first.action)
    assert hall.boxes.get(second.box.code).pallet == opened.code
    assert [action.head.subject for action in other.history.last()] == [second.box.code]
    assert other.history.last()[0].obstacle is None
    other.pallets.close(opened.code, 120, "none")
    with pytest.raises(UserError, match="is closed"):
        hall.boxes.register(factories.draft(pallet=opened.code))
    assert factories.differences(hall) == ()
