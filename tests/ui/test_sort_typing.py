"""What typed keys mean."""

import pytest

from app.domain import sizes
from app.ui.sort import typing
from app.ui.widgets.key_places import plain_key

SHOES = (*sizes.SYSTEMS["shoe"].values, "mixed", "unknown")
HEIGHTS = (*sizes.SYSTEMS["height"].values, "mixed", "unknown")
LETTERS = (*sizes.SYSTEMS["letter"].values, "mixed", "unknown")


@pytest.mark.parametrize(("typed", "found"), [("42", "42"), ("4", None), ("99", None)])
def test_shoe_sizes_are_typed_as_they_are(typed: str, found: str | None):
    assert typing.types_values(SHOES)
    assert typing.match_typed(SHOES, typed) == found


@pytest.mark.parametrize("options", [SHOES, HEIGHTS, LETTERS, ("winter", "summer", "all_season")])
def test_every_option_has_a_key_or_is_typed(options: tuple[str, ...]):
    keys = typing.option_keys(options)
    assert len(keys) == len(options)
    shown = [key for key in keys if key]
    assert len(shown) == len(set(shown))
    assert all(key or option.isdigit() for key, option in zip(keys, options, strict=True))


@pytest.mark.parametrize("count", [1, 9, 10, 25, 81])
def test_the_keys_of_tiles_are_never_the_beginning_of_one_another(count: int):
    keys = typing.tile_keys(count)
    assert len(set(keys)) == count
    assert not any(one != other and other.startswith(one) for one in keys for other in keys)


def test_a_cyrillic_letter_is_the_key_it_stands_on():
    assert [plain_key(letter) for letter in "фФїaA"] == ["a", "a", "ї", "a", "a"]
