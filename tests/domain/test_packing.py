"""The lines of the papers say neither more nor less than what is on the pallets."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain import packing
from tests import factories

CATEGORIES = {"jacket_winter": factories.category(), "pasta": factories.pasta_category()}
SIZES = st.sampled_from("SML")
CONTENTS = st.one_of(
    st.builds(lambda size, held: factories.content(size=size, quantity=held), SIZES, st.integers(1, 50)),
    st.builds(lambda size: factories.uncounted(size=size), SIZES),
    st.builds(lambda grams: factories.pasta(quantity=grams), st.integers(1, 20_000)),
)  # fmt: skip
BOXES = st.builds(
    lambda contents, grams: factories.box(*contents, weight_g=grams),
    st.lists(CONTENTS, min_size=1, max_size=3),
    st.none() | st.integers(1000, 30_000),
)


def lines_of(*boxes):
    return packing.goods_lines(factories.pallet_code(), boxes, CATEGORIES)


@given(st.lists(BOXES, max_size=8))
def test_the_totals_of_the_lines_are_the_totals_of_the_boxes(boxes):
    lines = lines_of(*boxes)
    held = [content for box in boxes for content in box.contents]
    assert sum(line.packages for line in lines) == len(boxes)
    assert sum(line.gross_g or 0 for line in lines) == sum(box.weight_g or 0 for box in boxes)
    for kind in CATEGORIES:
        on_paper = sum(line.quantity or 0 for line in lines if line.content.category == kind)
        assert on_paper == sum(content.quantity or 0 for content in held if content.category == kind)


@given(st.lists(BOXES, max_size=8))
def test_net_never_exceeds_gross_and_unknown_stays_unknown(boxes):
    for line in lines_of(*boxes):
        assert (line.net_g is None) == (line.gross_g is None)
        assert line.net_g is None or 0 <= line.net_g <= (line.gross_g or 0)


@given(st.lists(BOXES, max_size=8))
def test_uncounted_goods_are_never_added_to_counted_ones(boxes):
    uncounted = {line.content for line in lines_of(*boxes) if line.quantity is None}
    held = {content for box in boxes for content in box.contents if content.quantity is None}
    assert {replace(content, quantity=None, basis="unknown") for content in uncounted} == held


def test_equal_boxes_make_one_line():
    line = lines_of(*[factories.box(code=factories.box_code(n), weight_g=10_600) for n in (1, 2, 3)])
    assert [(entry.packages, entry.quantity, entry.gross_g, entry.net_g) for entry in line] == [
        (3, 120, 31_800, 30_000)
    ]


def test_different_expiry_or_batch_makes_lines_of_their_own():
    boxes = [
        factories.box(factories.pasta(batch=batch, expiry=date(2027, 1, day)))
        for batch, day in (("A", 1), ("A", 2), ("B", 1))
    ]
    assert len(lines_of(*boxes)) == 3


def test_a_line_with_an_estimated_part_is_an_estimate():
    boxes = factories.box(), factories.box(factories.content(basis="estimated"))
    assert [(line.quantity, line.estimated) for line in lines_of(*boxes)] == [(80, True)]


def test_a_line_names_the_need_lines_it_serves():
    parts = factories.reservation(quantity=5), factories.reservation(quantity=5, line=3)
    line = lines_of(factories.box(reservations=parts))[0]
    assert line.need_refs == {f"{factories.LIST_CODE}/1", f"{factories.LIST_CODE}/3"}


def test_worn_clothes_go_under_6309_and_new_ones_under_their_own_heading():
    category = factories.category()
    assert packing.hs6_of(factories.content(condition="good"), category) == "630900"
    assert packing.hs6_of(factories.content(condition="new"), category) == "620140"
    assert packing.hs6_of(factories.pasta(condition="good"), factories.pasta_category()) == "190219"


def test_the_earliest_expiry_of_lines_is_found():
    boxes = factories.box(), factories.box(factories.pasta()), factories.box(factories.pasta(expiry=date(2026, 12, 1)))
    assert packing.earliest(lines_of(*boxes)) == date(2026, 12, 1)
    assert packing.earliest(lines_of(factories.box())) is None
