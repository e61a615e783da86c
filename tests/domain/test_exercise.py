"""The guided exercise counts what somebody did, whatever way it was done."""

from dataclasses import replace

import pytest

from app.domain import exercise
from app.domain.exercise import Step
from app.services.practice import Exercise
from tests import factories

JACKETS = factories.content()


@pytest.fixture
def watched(file_hall):
    """An exercise that begins now, with an open pallet to fill."""
    pallet = file_hall.pallets.open("eur", None).code
    began = file_hall.history.of(pallet)[0].seq
    return Exercise(file_hall, pallet, began)


def register(watched, content=JACKETS, *more, **changes):
    return watched.hall.boxes.register(factories.draft(content, *more, **changes)).box


def done(watched):
    return watched.result().done


def test_at_the_beginning_nothing_is_done_and_the_first_step_is_asked(watched):
    assert done(watched) == frozenset()
    assert exercise.current(done(watched)) is Step.FIRST_BOX


@pytest.mark.parametrize(
    ("changes", "different"),
    [
        ({"category": "sweater", "season": "winter"}, "goods"),
        ({"audience": "men"}, "audience"),
        ({"size": "L"}, "size"),
        ({"quantity": 30}, "amount"),
        ({"basis": "estimated"}, "counted"),
    ],
)
def test_another_box_than_the_first_one_asked_for_is_named(watched, changes, different):
    box = register(watched, replace(JACKETS, **changes))
    assert Step.FIRST_BOX not in done(watched)
    assert watched.result().last == box
    assert exercise.astray(Step.FIRST_BOX, box) == different


def test_the_first_box_is_done_however_many_others_came_before(watched):
    register(watched, replace(JACKETS, size="XL"))
    register(watched)
    assert Step.FIRST_BOX in done(watched)


def test_the_same_again_counts_by_the_same_contents_and_also_when_two_are_made_at_once(watched):
    register(watched)
    assert Step.AGAIN not in done(watched)
    watched.hall.boxes.register(factories.draft(JACKETS), count=2)
    assert Step.AGAIN in done(watched)
    assert watched.result().boxes == 3


def test_a_box_taken_back_and_registered_once_more_is_not_the_same_again(watched):
    register(watched)
    watched.hall.history.undo_last()
    register(watched)
    assert Step.AGAIN not in done(watched)


def test_another_size_of_the_same_goods_counts_whatever_the_number(watched):
    register(watched)
    register(watched, replace(JACKETS, size="XL", quantity=12))
    assert Step.OTHER_SIZE in done(watched)
    assert exercise.astray(Step.OTHER_SIZE, register(watched, replace(JACKETS, audience="men"))) == "audience"


def test_an_estimate_counts_also_when_the_box_is_corrected_to_one(watched):
    box = register(watched)
    watched.hall.boxes.correct(replace(box, contents=(replace(JACKETS, basis="estimated"),)))
    assert Step.ESTIMATE in done(watched)
    assert watched.result().boxes == 1


def test_undo_counts_in_every_way(watched):
    box = register(watched)
    watched.hall.boxes.withdraw(box.code)
    assert Step.UNDO in done(watched)
    assert watched.result().taken_back == 1


def test_an_undone_estimate_stays_learnt(watched):
    register(watched, replace(JACKETS, basis="estimated"))
    watched.hall.history.undo_last()
    assert {Step.ESTIMATE, Step.UNDO} <= done(watched)


@pytest.mark.parametrize("contents", [(factories.pasta(),), (JACKETS, replace(JACKETS, size="L"))])
def test_food_with_a_date_and_a_mixed_box_both_count(watched, contents):
    register(watched, *contents)
    assert Step.FOOD in done(watched)


def test_two_boxes_on_a_pallet_count_in_every_way(watched):
    first = register(watched, pallet=watched.pallet)
    assert Step.PALLET not in done(watched)
    assert exercise.astray(Step.PALLET, first) == ""
    second = register(watched)
    assert exercise.astray(Step.PALLET, second) == "pallet"
    watched.hall.boxes.place(second.code, watched.pallet)
    assert Step.PALLET in done(watched)
    assert watched.result().on_pallet == 2


def test_a_box_taken_off_the_pallet_again_does_not_count(watched):
    boxes = [register(watched, pallet=watched.pallet), register(watched)]
    watched.hall.boxes.take_off(boxes[0].code)
    watched.hall.boxes.place(boxes[1].code, watched.pallet)
    assert watched.result().on_pallet == 1
    assert Step.PALLET not in done(watched)


def test_boxes_that_stood_there_before_count_when_they_are_put_on(watched):
    boxes = [register(watched).code for _ in range(2)]
    later = Exercise(watched.hall, watched.pallet, watched.hall.history.of(boxes[1])[0].seq)
    watched.hall.pallets.put_on(watched.pallet, boxes)
    assert done(later) == {Step.PALLET}
    assert later.result().boxes == 0


def test_a_skipped_step_is_not_asked_again():
    assert exercise.current({Step.FIRST_BOX}, {Step.AGAIN}) is Step.OTHER_SIZE
    assert exercise.current(set(Step) - {Step.UNDO}, {Step.UNDO}) is None
