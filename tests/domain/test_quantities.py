"""Totals never count the unknown as nothing."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain import quantities
from app.domain.amounts import amount_text, number_text, total_text, weight_text
from app.domain.quantities import Total
from app.domain.weights import Weight

PARTS = st.lists(
    st.one_of(
        st.tuples(st.integers(1, 1000), st.sampled_from(["counted", "estimated"])),
        st.just((None, "unknown")),
    )
)


def test_an_uncounted_part_makes_the_sum_at_least():
    summed = quantities.total([(40, "counted"), (None, "unknown")])
    assert summed == Total(40, unknown=1)
    assert summed.is_at_least


def test_an_estimated_part_makes_the_sum_estimated():
    assert quantities.total([(40, "counted"), (10, "estimated")]) == Total(50, estimated=True)


@given(PARTS, PARTS)
def test_totals_of_parts_add_up_to_the_total_of_all(first, second):
    assert quantities.total(first) + quantities.total(second) == quantities.total([*first, *second])


@given(PARTS)
def test_every_unknown_part_is_told(parts):
    assert quantities.total(parts).unknown == sum(quantity is None for quantity, _ in parts)


def test_an_unknown_quantity_is_a_question_mark_and_never_zero():
    assert amount_text(None, "unknown", "pc") == "?"
    assert total_text(Total(unknown=3), "pc") == "?"


def test_how_a_quantity_is_known_shows():
    assert amount_text(40, "counted", "pc") == "40"
    assert amount_text(40, "estimated", "pc") == "~40"
    assert total_text(Total(1240, estimated=False, unknown=2), "pc") == "≥ 1240"
    assert total_text(Total(1240, estimated=True, unknown=2), "pc") == "≥ ~1240"
    assert total_text(Total(0), "pc") == "0"


def test_decimals_are_written_with_a_comma():
    assert (number_text(12_500, "kg"), number_text(12_000, "kg"), number_text(5, "pc")) == ("12,5", "12", "5")


def test_a_weight_says_how_it_is_known():
    assert weight_text(Weight(212_400)) == "212 kg"
    assert weight_text(Weight(212_400, estimated=True)) == "~212 kg"
    assert weight_text(Weight(212_400, estimated=True, unweighed=1)) == "≥ 212 kg"
