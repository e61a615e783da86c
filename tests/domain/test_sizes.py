"""Sizes are read as people write them and stored in one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import sizes
from app.domain.phrases import UserError


@pytest.mark.parametrize(
    ("system", "audience", "written", "stored"),
    [
        ("clothing", "women", "m", "M"),
        ("clothing", "women", "S-L", "S+M+L"),
        ("clothing", "women", "L - S", "S+M+L"),
        ("clothing", "men", "2XL", "XXL"),
        ("clothing", "men", "xxl+M", "M+XXL"),
        ("clothing", "children", "98/104", "98+104"),
        ("clothing", "baby", "56", "56"),
        ("shoe", "men", "42–44", "42+43+44"),
        ("sock", "men", "39-42", "39-42"),
        ("sock", "men", "35-38 + 39-42", "35-38+39-42"),
        ("bedlinen", "none", "135 × 200", "135x200"),
        ("glove", "none", "7,5", "7.5"),
        ("clothing", "women", "Mixed", "mixed"),
        ("clothing", "women", "unknown", "unknown"),
        ("clothing", "women", "", ""),
        ("", "none", "whatever", ""),
    ],
)
def test_a_size_is_read_as_written(system, audience, written, stored):
    assert sizes.parse(system, audience, written) == stored


@pytest.mark.parametrize(
    ("system", "audience", "written"),
    [("clothing", "women", "98"), ("clothing", "children", "M"), ("shoe", "men", "99"), ("shoe", "men", "M-")],
)
def test_a_size_of_other_goods_is_refused_with_the_choices(system, audience, written):
    offered = sizes.system_for(system, audience)
    assert offered
    with pytest.raises(UserError) as refused:
        sizes.parse(system, audience, written)
    assert ", ".join(offered.values) in str(refused.value)


@given(st.sampled_from(sorted(sizes.SYSTEMS)), st.data())
def test_a_stored_size_is_read_as_itself(key, data):
    system = sizes.SYSTEMS[key]
    stored = sizes.join(system, data.draw(st.sets(st.sampled_from(system.values), min_size=1)))
    assert sizes.parse(key, "none", stored) == stored


@given(st.sampled_from(sorted(sizes.SYSTEMS)), st.data())
def test_a_range_holds_both_ends_and_all_between(key, data):
    system = sizes.SYSTEMS[key]
    first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(system.values) - 1)] * 2)))
    written = f"{system.values[first]} – {system.values[last]}"
    if "-" not in written:
        assert sizes.expand(sizes.parse(key, "none", written)) == set(system.values[first : last + 1])


@pytest.mark.parametrize("stored", ["", "mixed", "unknown"])
def test_mixed_and_unknown_are_no_single_size(stored):
    assert sizes.expand(stored) == frozenset()


@pytest.mark.parametrize(
    ("system", "audience", "wanted", "held", "steps"),
    [
        ("clothing", "women", {"M"}, {"L"}, 1),
        ("clothing", "women", {"M"}, {"S"}, -1),
        ("clothing", "women", {"S", "L"}, {"M"}, 1),
        ("clothing", "men", {"M"}, {"L", "XL"}, 2),
        ("clothing", "men", {"M"}, {"M", "L"}, 0),
        ("clothing", "men", {"5XL"}, {"XS"}, -8),
        ("clothing", "girls", {"146"}, {"158"}, 2),
        ("clothing", "girls", {"146"}, {"M"}, 0),
        ("glove", "men", {"XL"}, {"6"}, 0),
        ("hat", "none", {"child"}, {"S"}, 0),
        ("shoe", "men", {"42.5"}, {"43"}, 0),
        ("", "none", {"M"}, {"L"}, 0),
    ],
)
def test_how_many_sizes_goods_are_off(system, audience, wanted, held, steps):
    assert sizes.steps_between(system, audience, frozenset(wanted), frozenset(held)) == steps
