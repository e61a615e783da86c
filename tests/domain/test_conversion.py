"""Units convert only by a factor that is named."""

import pytest

from app.domain.conversion import convert
from tests import factories

JACKETS = factories.category()
PASTA = factories.pasta_category()


@pytest.mark.parametrize("unit", ["", "pc"])
def test_the_unit_of_the_goods_needs_no_factor(unit):
    converted = convert(40, unit, JACKETS, "women")
    assert converted
    assert (converted.steps, converted.factor) == (40, None)


def test_pairs_of_pieces_are_counted_one_by_one_and_it_is_said():
    converted = convert(40, "pair", JACKETS, "women")
    assert converted
    assert converted.steps == 40
    assert converted.factor


@pytest.mark.parametrize(("audience", "kg", "pieces"), [("women", 1.1, 20), ("children", 0.45, 49)])
def test_kilograms_of_counted_goods_convert_by_their_average_weight(audience, kg, pieces):
    converted = convert(22_000, "kg", JACKETS, audience)
    assert converted
    assert converted.factor
    assert (converted.steps, converted.factor.values["kg"]) == (pieces, kg)


def test_a_little_weight_is_at_least_one_piece():
    converted = convert(1, "kg", JACKETS, "women")
    assert converted
    assert converted.steps == 1


def test_pieces_of_weighed_goods_convert_to_steps_of_kilograms():
    converted = convert(10, "pack", PASTA, "none")
    assert converted
    assert converted.steps == 10_000
    assert converted.factor


@pytest.mark.parametrize(
    ("unit", "category"),
    [
        ("kg", factories.category(avg_kg=None, avg_kg_child=None)),
        ("pc", factories.pasta_category(avg_kg=None)),
        ("l", JACKETS),
        ("m2", PASTA),
        ("pc", factories.category(unit="l")),
    ],
)
def test_without_an_honest_factor_nothing_is_guessed(unit, category):
    assert convert(5000, unit, category, "none") is None
