"""A run of fast keys is read as what it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import codes, commands, layouts, scans
from app.domain.codes import CodeType
from app.domain.scans import Kind, Reading

CODE = codes.make(CodeType.BOX, 14, 123)
OUR_CODES = st.builds(
    codes.make, st.sampled_from(CodeType), st.integers(1, 999), st.integers(codes.FIRST_SERIAL, codes.LAST_SERIAL)
)
EVERY_LAYOUT = pytest.mark.parametrize("layout", layouts.LAYOUTS)
SSCC = "340123450000000017"


@EVERY_LAYOUT
@given(code=OUR_CODES, prefix=st.sampled_from(["", "]C0", "]C1"]), learnt=st.sampled_from(["", *layouts.LAYOUTS]))
def test_a_code_of_ours_is_read_under_every_layout_whatever_was_learnt(
    layout: str, code: str, prefix: str, learnt: str
):
    reading = scans.read(layouts.garbled(prefix + code, layout), learnt)
    assert (reading.kind, reading.text) == (Kind.OURS, code)


@EVERY_LAYOUT
@given(code=OUR_CODES)
def test_the_square_code_of_a_label_is_a_code_of_ours(layout: str, code: str):
    reading = scans.read(layouts.garbled(f"]Q3DW1|{code}|winter jackets|M L|~40", layout))
    assert reading == Reading(Kind.OURS, code, layout)


@EVERY_LAYOUT
def test_the_test_code_tells_the_layout(layout: str):
    assert scans.read(layouts.garbled(scans.TEST_TEXT, layout)) == Reading(Kind.OURS, scans.TEST_CODE, layout)


@EVERY_LAYOUT
@pytest.mark.parametrize("number", ["96385074", "012345678905", "4006381333931", "14006381333938", SSCC, "00" + SSCC])
def test_article_numbers_and_pallet_numbers_are_foreign_even_when_slow(layout: str, number: str):
    reading = scans.read(layouts.garbled("]C1" + number, layout), is_fast=False)
    assert (reading.kind, reading.text) == (Kind.FOREIGN, number)


@EVERY_LAYOUT
def test_a_label_of_ours_with_a_wrong_digit_is_no_foreign_code(layout: str):
    wrong = CODE[:-1] + str((int(CODE[-1]) + 1) % 10)
    assert not scans.has_gs1_check(wrong)
    reading = scans.read(layouts.garbled(wrong, layout), is_fast=False)
    assert (reading.kind, reading.text) == (Kind.MISREAD, wrong)


def test_any_other_text_is_foreign_only_at_the_speed_of_a_scanner():
    assert scans.read("LOT-2024/7").kind is Kind.FOREIGN
    assert scans.read("LOT-2024/7", is_fast=False).kind is Kind.TYPING
    assert scans.read("LOT-202").kind is Kind.TYPING


@given(text=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=80))
def test_a_foreign_text_is_put_right_by_the_layout_that_was_learnt(text: str):
    for layout in layouts.LAYOUTS:
        reading = scans.read(layouts.garbled(text, layout), layout)
        assert reading.text in {scans.strip_prefix(text), scans.our_code(scans.strip_prefix(text))}


def test_fourteen_digits_between_other_things_are_no_code_of_ours():
    assert scans.read(f"ID|{CODE}|x").kind is Kind.FOREIGN


def test_the_test_code_commands_nothing():
    assert commands.read(scans.TEST_CODE, ["jacket_winter"]) is None
