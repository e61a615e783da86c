"""Centimetres to sizes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import measuring, sizes
from app.domain.phrases import UserError
from app.services.catalogue import shipped_categories

CATALOGUE = {category.key: category for category in shipped_categories()}


@pytest.mark.parametrize(
    ("goods", "audience", "way", "measured", "size"),
    [
        ("tshirt", "men", "flat", 49, "M"),
        ("tshirt", "men", "flat", 51.9, "M"),
        ("tshirt", "men", "flat", 52, "L"),
        ("tshirt", "women", "flat", 44, "S"),
        ("jacket_winter", "women", "flat", 47, "M"),
        ("sweater", "men", "flat", 56, "XL"),
        ("trousers", "women", "flat", 43, "M"),
        ("jeans", "men", "flat", 47, "L"),
        ("tshirt", "girls", "flat", 33, "134"),
        ("jacket_winter", "boys", "flat", 36.9, "122"),
        ("jacket_winter", "boys", "height", 127, "122"),
        ("jacket_winter", "girls", "height", 128, "128"),
        ("shoes_winter", "men", "uk", 9, "43"),
        ("shoes_winter", "men", "us", 10, "43"),
        ("shoes_winter", "women", "uk", 5, "38"),
        ("shoes_winter", "children", "uk", 10, "28"),
        ("shoes_winter", "men", "foot", 27, "42"),
    ],
)
def test_a_measure_gives_the_size(goods: str, audience: str, way: str, measured: float, size: str):
    assert measuring.size_for(CATALOGUE[goods], audience, way, measured) == size


@pytest.mark.parametrize("measured", [0, 5, 300])
def test_an_impossible_measure_is_said(measured: float):
    with pytest.raises(UserError, match="does not fit these goods"):
        measuring.size_for(CATALOGUE["tshirt"], "men", "flat", measured)


def test_only_clothing_and_shoes_are_measured():
    assert measuring.ways(CATALOGUE["tshirt"], "men") == ("flat",)
    assert measuring.ways(CATALOGUE["tshirt"], "girls") == ("height", "flat")
    assert measuring.ways(CATALOGUE["shoes_winter"], "men") == ("foot", "uk", "us")
    assert measuring.ways(CATALOGUE["towel"], "none") == ()


@given(st.floats(40, 60), st.floats(40, 60), st.sampled_from(["men", "women"]))
def test_more_centimetres_never_give_a_smaller_size(one: float, other: float, audience: str):
    order = sizes.SYSTEMS["letter"].values
    small, large = sorted((one, other))
    found = [
        order.index(measuring.size_for(CATALOGUE["jacket_winter"], audience, "flat", value)) for value in (small, large)
    ]
    assert found[0] <= found[1]


def test_a_measure_is_typed_with_comma_or_point():
    assert measuring.number("47,5") == measuring.number(" 47.5 ") == 47.5
    with pytest.raises(UserError, match="not a number"):
        measuring.number("viel")
