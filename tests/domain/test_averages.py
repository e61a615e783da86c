"""What boxes teach."""

import pytest

from app.domain import averages
from app.domain.averages import Average
from app.domain.boxes import Box
from tests import factories


def _taught(box: Box) -> Average:
    return sum((average for _, average in averages.teaches(box)), Average())


def test_a_counted_and_weighed_box_teaches_pieces_and_kilograms():
    assert _taught(factories.box(weight_g=9_600, weight_basis="counted")) == Average(1, 40, 1, 40, 9_000)


def test_an_estimated_weight_teaches_no_weight():
    assert _taught(factories.box(weight_g=9_600, weight_basis="estimated")) == Average(1, 40)


@pytest.mark.parametrize(
    "box",
    [
        factories.box(factories.uncounted()),
        factories.box(factories.content(basis="estimated")),
        factories.box(factories.content(), factories.pasta()),
        factories.box(packaging="piece"),
        factories.box(state="withdrawn"),
        factories.box(state="merged"),
    ],
)
def test_boxes_that_say_nothing_about_others_teach_nothing(box: Box):
    assert _taught(box) == Average()


def test_an_average_needs_enough_boxes():
    assert Average(4, 100).each_box is None
    assert Average(5, 101).each_box == 20
    assert Average(50, 1000, 9, 180, 9_000).g_each_step is None
    assert Average(50, 1000, 10, 200, 9_000).g_each_step == 45.0


def test_only_a_quantity_far_off_is_unusual():
    usual = Average(10, 220)
    assert averages.is_unusual(400, usual)
    assert averages.is_unusual(7, usual)
    assert not averages.is_unusual(66, usual)
    assert not averages.is_unusual(8, usual)
    assert not averages.is_unusual(None, usual)
    assert not averages.is_unusual(400, Average(4, 88))
