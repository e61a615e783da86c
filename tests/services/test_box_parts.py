"""The pile to sort, split and merged boxes, and what undo does to them."""

import pytest

from app.domain.phrases import UserError
from tests import factories


def test_a_bag_of_the_pile_becomes_boxes(hall):
    place = hall.places.all()[0].code
    bag = hall.box_parts.receive("from the church", place)
    assert [each.code for each in hall.box_parts.pile()] == [bag.code]
    assert hall.stock.lines() == []
    box = hall.boxes.register(factories.draft(origin=bag.code)).box
    assert box.origin == bag.code
    assert hall.box_parts.resolve(bag.code).state == "resolved"
    assert hall.box_parts.pile() == []
    assert [event.kind for event in hall.history.of(bag.code)] == ["box.resolved", "box.registered", "box.received"]
    assert factories.differences(hall) == ()


def test_an_empty_bag_can_be_put_back_on_the_pile(hall):
    bag = hall.box_parts.receive()
    hall.box_parts.resolve(bag.code)
    hall.history.undo_last()
    assert hall.box_parts.pile()[0].state == "to_sort"
    hall.history.undo_last()
    assert hall.box_parts.pile() == []
    assert factories.differences(hall) == ()


def test_the_box_can_still_be_taken_back_after_its_bag_was_emptied(hall):
    bag = hall.box_parts.receive()
    done = hall.boxes.register(factories.draft(origin=bag.code))
    hall.box_parts.resolve(bag.code)
    hall.history.undo(done.action)
    assert hall.boxes.get(done.box.code).state == "withdrawn"


def test_a_bag_with_boxes_from_it_is_not_taken_back(hall):
    bag = hall.box_parts.receive()
    action = hall.history.recent()[0].head.action
    hall.boxes.register(factories.draft(origin=bag.code))
    with pytest.raises(UserError, match="cannot be taken back"):
        hall.history.undo(action)


def test_splitting_and_undoing_it_leaves_everything_as_it_was(hall):
    box = factories.given_box(hall)
    before = hall.stock.lines()
    new = hall.box_parts.split(box.code, [15])
    assert [hall.boxes.get(code).contents[0].quantity for code in (box.code, new.code)] == [25, 15]
    assert hall.stock.lines()[0].quantity == before[0].quantity
    hall.history.undo_last()
    assert hall.boxes.get(box.code).contents == box.contents
    assert hall.boxes.get(new.code).state == "withdrawn"
    assert hall.stock.lines() == before
    assert factories.differences(hall) == ()


def test_merging_and_undoing_it_leaves_everything_as_it_was(hall):
    box, other = factories.given_box(hall), factories.given_box(hall, factories.content(quantity=12))
    merged = hall.box_parts.merge(box.code, other.code)
    assert merged.contents[0].quantity == 52
    assert hall.boxes.get(other.code).state == "merged"
    assert hall.stock.lines()[0].boxes == 1
    hall.history.undo_last()
    assert hall.boxes.get(other.code).state == "in_stock"
    assert hall.boxes.get(box.code).contents[0].quantity == 40
    assert factories.differences(hall) == ()


def test_a_box_on_a_closed_pallet_is_left_alone(hall):
    opened = factories.given_pallet(hall, factories.content())
    box = hall.pallets.details(opened.code).boxes[0]
    hall.pallets.close(opened.code, 120, "none")
    with pytest.raises(UserError, match="is closed"):
        hall.box_parts.split(box.code, [3])
