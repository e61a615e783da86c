"""What boxes and pallets weigh, and how that is known."""

import pytest

from app.domain import weights
from app.domain.weights import Weight
from tests import factories

CATEGORIES = {"jacket_winter": factories.category(), "pasta": factories.pasta_category()}


def test_a_counted_box_is_estimated_by_its_average_weight_and_the_carton():
    box = weights.with_estimate(factories.box(), CATEGORIES)
    assert (box.weight_g, box.weight_basis) == (40 * 1100 + 600, "estimated")


def test_clothes_of_children_weigh_less():
    box = weights.with_estimate(factories.box(factories.content(audience="children", size="98")), CATEGORIES)
    assert box.weight_g == 40 * 450 + 600


def test_measured_goods_weigh_what_they_measure():
    box = weights.with_estimate(factories.box(factories.pasta(), packaging="bag"), CATEGORIES)
    assert box.weight_g == 25_000 + 100


def test_a_weighed_box_keeps_its_weight():
    weighed = factories.box(weight_g=12_345, weight_basis="counted")
    assert weights.with_estimate(weighed, CATEGORIES) == weighed


def test_an_old_estimate_is_made_again():
    box = factories.box(weight_g=1, weight_basis="estimated")
    assert weights.with_estimate(box, CATEGORIES).weight_g == 44_600


@pytest.mark.parametrize("contents", [(factories.uncounted(),), (factories.content(), factories.uncounted(size="L"))])
def test_a_box_that_is_not_wholly_counted_has_no_known_weight(contents):
    box = weights.with_estimate(factories.box(*contents), CATEGORIES)
    assert (box.weight_g, box.weight_basis) == (None, "unknown")


def test_goods_without_average_weight_are_not_guessed():
    box = weights.with_estimate(factories.box(), {"jacket_winter": factories.category(avg_kg=None)})
    assert box.weight_g is None


def test_a_pallet_weighs_its_boxes_and_its_wood():
    assert weights.gross(factories.pallet(), 100_000, unweighed=0, estimated=False) == Weight(125_000)
    caged = weights.gross(factories.pallet(kind="cage"), 100_000, unweighed=2, estimated=True)
    assert caged == Weight(185_000, estimated=True, unweighed=2)


def test_weights_add_up_with_what_is_not_known():
    summed = Weight(1000) + Weight(500, estimated=True) + Weight(0, unweighed=1)
    assert summed == Weight(1500, estimated=True, unweighed=1)
    assert summed.kg == 1.5
