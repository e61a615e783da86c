"""A pallet of a hub with a GS1 prefix has a worldwide number; a scan of it finds the pallet again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import codes, sscc
from app.domain.codes import CodeType
from app.domain.phrases import UserError

PREFIX = "4012345"


def test_the_check_digit_is_the_one_of_gs1():
    assert sscc.check_digit("34012345000000001") == "7"


def test_extension_prefix_serial_and_check_digit():
    assert sscc.of_pallet(PREFIX, 1) == "340123450000000017"
    assert sscc.human("340123450000000017", PREFIX) == "(00) 3 4012345 000000001 7"


def test_a_serial_that_does_not_fit_is_refused():
    assert len(sscc.of_pallet("4012345678", 999_999)) == 18
    with pytest.raises(UserError, match="too long for GS1 prefix"):
        sscc.of_pallet("4012345678", 1_000_000)


@pytest.mark.parametrize("scanned", ["00{}", "(00) {}", "]C100{}", "{}"])
def test_a_scan_finds_the_pallet(scanned):
    code = codes.make(CodeType.PALLET, 14, 20_000_123)
    number = sscc.of_pallet(PREFIX, 20_000_123)
    assert sscc.pallet_of(scanned.format(number), PREFIX, 14) == code


@pytest.mark.parametrize(
    "text",
    ["", "hello", "00340123450000000018", "340999990000000015", "10142000012327", "340123450000000000"],
)
def test_anything_else_is_no_pallet_of_ours(text):
    assert sscc.pallet_of(text, PREFIX, 14) is None


def test_a_hub_without_prefix_knows_no_sscc():
    assert sscc.pallet_of("00340123450000000017", "", 14) is None


@given(st.text(alphabet="0123456789", min_size=7, max_size=8), st.integers(1, codes.LAST_SERIAL))
def test_no_two_pallets_share_a_number(prefix, serial):
    number = sscc.of_pallet(prefix, serial)
    assert len(number) == 18
    assert sscc.pallet_of(number, prefix, 14) == codes.make(CodeType.PALLET, 14, serial)
