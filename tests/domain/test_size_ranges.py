"""Sizes that follow one another are a range on a label."""

import pytest

from app.domain.size_ranges import short_size


@pytest.mark.parametrize(
    ("system", "audience", "size", "shown"),
    [
        ("clothing", "women", "S+M+L", "S–L"),
        ("clothing", "women", "M+L", "M, L"),
        ("clothing", "women", "S+L+XL", "S, L, XL"),
        ("clothing", "boys", "98+104+110", "98–110"),
        ("shoe", "men", "43", "43"),
        ("sock", "none", "31-34+35-38+39-42", "31-34, 35-38, 39-42"),
        ("hat", "none", "baby+child+S", "немовля–S"),
        ("hat", "none", "baby+M", "немовля, M"),
        ("clothing", "women", "mixed", "різні"),
        ("", "none", "", ""),
        ("clothing", "women", "a+b+c", "a, b, c"),
    ],
)
def test_neighbours_become_a_range(system, audience, size, shown):
    assert short_size(system, audience, size).uk == shown
