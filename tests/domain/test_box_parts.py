"""The pile to sort, splitting and merging."""

from dataclasses import replace

import pytest

from app.domain import box_parts, boxes
from app.domain.boxes import Box
from app.domain.phrases import UserError
from tests import factories


def _parts(box: Box, taken: tuple[int | None, ...]) -> tuple[Box, Box]:
    corrected, registered = box_parts.split_off(box, taken, factories.box_code(2))
    return factories.after(box, corrected), factories.after(None, registered)


def test_a_bag_waits_and_is_empty_in_the_end():
    bag = factories.after(None, box_parts.receive(factories.box(packaging="bag", contents=())))
    assert bag.state == boxes.TO_SORT
    assert factories.after(bag, box_parts.resolve(bag)).state == boxes.RESOLVED


def test_only_a_bag_of_the_pile_is_resolved():
    with pytest.raises(UserError, match="not on the pile"):
        box_parts.resolve(factories.box())
    with pytest.raises(UserError, match="no known contents"):
        box_parts.receive(factories.box())


def test_a_bag_cannot_be_reserved_or_put_on_a_load():
    bag = factories.after(None, box_parts.receive(factories.box(contents=())))
    gone = factories.after(bag, box_parts.resolve(bag))
    with pytest.raises(UserError, match="was emptied"):
        boxes.place(gone, factories.pallet_code(), None)


def test_splitting_loses_nothing():
    left, new = _parts(factories.box(factories.content(), factories.pasta()), (15, None))
    assert [content.quantity for content in left.contents] == [25, 25_000]
    assert [content.quantity for content in new.contents] == [15]
    assert new.origin == left.code
    left, new = _parts(factories.box(factories.content(), factories.pasta()), (40, 5_000))
    assert [content.category for content in left.contents] == ["pasta"]
    assert [content.quantity for content in new.contents] == [40, 5_000]


@pytest.mark.parametrize("taken", [(None,), (0,), (40,), (41,), (-1,)])
def test_a_split_takes_some_and_leaves_some(taken: tuple[int | None, ...]):
    with pytest.raises(UserError, match="at least one, and not all"):
        box_parts.split_off(factories.box(), taken, factories.box_code(2))


def test_an_uncounted_content_is_counted_before_it_is_split():
    with pytest.raises(UserError, match="Count what is in the box"):
        box_parts.split_off(factories.box(factories.uncounted()), (3,), factories.box_code(2))


def test_a_reserved_box_is_neither_split_nor_merged():
    kept = factories.box(reservations=(factories.reservation(),))
    with pytest.raises(UserError, match="reserved"):
        box_parts.split_off(kept, (3,), factories.box_code(2))
    with pytest.raises(UserError, match="reserved"):
        box_parts.merge(factories.box(code=factories.box_code(3)), kept)


def test_merging_adds_what_is_alike_and_keeps_the_rest_apart():
    box = factories.box(factories.content(), factories.uncounted(size="L"))
    other = factories.box(
        factories.content(quantity=10, basis="estimated"), factories.content(size="L"), code=factories.box_code(2)
    )
    corrected, merged = box_parts.merge(box, other)
    after = factories.after(box, corrected)
    assert [(content.size, content.quantity, content.basis) for content in after.contents] == [
        ("M", 50, "estimated"), ("L", None, "unknown"), ("L", 40, "counted"),
    ]  # fmt: skip
    assert factories.after(other, merged).state == boxes.MERGED


def test_goods_with_another_date_or_a_serial_number_are_never_added_up():
    other_day = replace(factories.pasta(), expiry=factories.TODAY)
    numbered = factories.content(quantity=1, serial="A1")
    box = factories.box(factories.pasta(), numbered)
    other = factories.box(other_day, numbered, code=factories.box_code(2))
    corrected, _ = box_parts.merge(box, other)
    assert len(factories.after(box, corrected).contents) == 4


def test_a_box_is_not_merged_with_itself():
    with pytest.raises(UserError, match="same one"):
        box_parts.merge(factories.box(), factories.box())
