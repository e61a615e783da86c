import pytest

from app.domain import codes
from app.domain.codes import CodeType
from app.ui.scan_buffer import CERTAIN_LENGTH, FAST_MS, ScanBuffer, Verdict

CODE = codes.make(CodeType.BOX, 14, 123)


def _fill(buffer: ScanBuffer, text: str, gap: int) -> list[Verdict]:
    return [buffer.key(character, number * gap) for number, character in enumerate(text)]


def test_fast_digits_with_the_right_check_are_a_scan():
    buffer = ScanBuffer()
    assert set(_fill(buffer, CODE, 8)) == {Verdict.HOLD}
    assert buffer.end(len(CODE) * 8) is Verdict.SCAN
    assert buffer.clear() == CODE


def test_a_letter_is_never_held():
    buffer = ScanBuffer()
    assert _fill(buffer, "куртка", 8) == [Verdict.PASS] * 6


def test_a_slow_digit_is_given_back():
    buffer = ScanBuffer()
    buffer.key("4", 0)
    assert buffer.key("2", FAST_MS + 1) is Verdict.REPLAY


def test_a_few_fast_digits_are_given_back_at_their_end():
    buffer = ScanBuffer()
    _fill(buffer, "120", 10)
    assert buffer.end(40) is Verdict.REPLAY


@pytest.mark.parametrize("prefix", ["]C0", "їС1", "ъс1", "+C0"])
def test_an_aim_prefix_is_stripped_in_every_layout(prefix: str):
    buffer = ScanBuffer()
    assert set(_fill(buffer, prefix + CODE, 8)) == {Verdict.HOLD}
    assert buffer.digits == CODE
    assert buffer.judge() is Verdict.SCAN


def test_many_fast_digits_that_are_no_code_are_unreadable():
    buffer = ScanBuffer()
    _fill(buffer, "4006381333931"[:CERTAIN_LENGTH], 8)
    assert buffer.judge() is Verdict.UNREADABLE


def test_a_bracket_followed_by_text_is_given_back():
    buffer = ScanBuffer()
    assert buffer.key("ї", 0) is Verdict.HOLD
    assert buffer.key("ж", 10) is Verdict.HOLD
    assert buffer.key("а", 20) is Verdict.REPLAY
