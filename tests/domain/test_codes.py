"""Codes catch what people and scanners get wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import codes
from app.domain.codes import CodeType
from app.domain.phrases import UserError
from tests import factories

ANY_CODE = st.builds(codes.make, st.sampled_from(CodeType), st.integers(1, 999), st.integers(1, codes.LAST_SERIAL))


def test_a_box_of_hub_14_has_the_check_digits_27():
    assert codes.make(CodeType.BOX, 14, 20_000_123) == "10142000012327"


@given(ANY_CODE)
def test_every_code_that_is_made_is_valid(code):
    assert codes.is_valid(code)


@given(ANY_CODE)
def test_every_single_wrong_digit_is_caught(code):
    for place, right in enumerate(code):
        for wrong in set("0123456789") - {right}:
            assert not codes.is_valid(code[:place] + wrong + code[place + 1 :])


@given(ANY_CODE)
def test_every_swap_of_two_neighbours_is_caught(code):
    for place in range(len(code) - 1):
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        assert swapped == code or not codes.is_valid(swapped)


@given(st.sampled_from(CodeType), st.integers(1, 999), st.integers(1, codes.LAST_SERIAL))
def test_a_code_tells_its_type_and_serial(kind, hub, serial):
    code = codes.make(kind, hub, serial)
    assert (codes.type_of(code), codes.serial_of(code)) == (kind, serial)


@pytest.mark.parametrize(("hub", "serial"), [(0, 1), (1000, 1), (14, 0), (14, 100_000_000)])
def test_hubs_and_serials_out_of_range_make_no_code(hub, serial):
    with pytest.raises(ValueError, match="out of range"):
        codes.make(CodeType.BOX, hub, serial)


@pytest.mark.parametrize(
    "typed",
    ["10142000012327", " 1-014-20000123-27 ", "]C110142000012327", "1014 2000 0123 27", "1–014–20000123–27"],
)
def test_a_code_is_read_with_the_noise_of_scanners_and_people(typed):
    assert codes.parse(typed) == "10142000012327"


@pytest.mark.parametrize(
    "typed",
    ["10142000012328", "1014200001232", "101420000123270", "", "abc", "60142000012327", "１０１４２００００１２３２７"],
)
def test_a_wrong_code_is_refused_in_a_sentence(typed):
    with pytest.raises(UserError, match="a digit is wrong"):
        codes.parse(typed)


def test_hub_and_serial_zero_are_no_code_even_with_right_check_digits():
    for stem in ("100020000123", "101400000000"):
        check = 98 - int(stem) * 100 % 97
        assert not codes.is_valid(f"{stem}{check:02d}")


def test_people_see_the_parts_of_a_code():
    code = "10142000012327"
    assert (codes.human(code), codes.short(code)) == ("1-014-20000123-27", "0123")


@pytest.mark.parametrize(
    ("typed", "short"), [("7", True), ("0123", True), ("12345", False), ("", False), ("1a", False), ("٣", False)]
)
def test_a_short_number_is_one_to_four_digits(typed, short):
    assert codes.is_short(typed) is short


def test_codes_of_different_things_never_meet():
    made = {factories.box_code(), factories.pallet_code(), factories.load_code(), factories.place_code()}
    assert len(made) == 4
