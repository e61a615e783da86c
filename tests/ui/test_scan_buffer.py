"""What is held back, for how long, and what is given back."""

import pytest

from app.domain import codes
from app.domain.codes import CodeType
from app.domain.scans import Kind
from app.ui.scan_buffer import FASTEST_MS, LEARNING, SLOWEST_MS, Pace, ScanBuffer, Stroke, Verdict, pace_of

CODE = codes.make(CodeType.BOX, 14, 123)
PACE = Pace()


def _fill(text: str, *gaps: int, pace: Pace = PACE) -> tuple[ScanBuffer, list[Verdict]]:
    """A buffer after keys with these pauses between them, the last pause again and again."""
    buffer, at, verdicts = ScanBuffer(pace), 0, list[Verdict]()
    for number, character in enumerate(text):
        verdicts.append(buffer.key(Stroke(character, at)))
        at += gaps[min(number, len(gaps) - 1)]
    return buffer, verdicts


@pytest.mark.parametrize("gap", [1, 8, 30, PACE.gap])
def test_digits_with_the_right_check_are_a_scan_up_to_the_slowest_pace(gap: int):
    buffer, verdicts = _fill(CODE, gap)
    assert set(verdicts) == {Verdict.HOLD}
    assert buffer.reading().kind is Kind.OURS
    assert "".join(stroke.character for stroke in buffer.take()) == CODE
    assert buffer.text == ""


def test_a_late_key_does_not_belong_to_what_is_held():
    assert _fill("42", PACE.gap + 1)[1] == [Verdict.HOLD, Verdict.APART]
    assert _fill("42", -5)[1] == [Verdict.HOLD, Verdict.APART]


def test_a_few_fast_digits_are_typing():
    assert _fill("120", 10)[0].reading().kind is Kind.TYPING


@pytest.mark.parametrize("prefix", ["]C0", "їС1", "ъс1", "+C0", "]d2"])
def test_a_slow_number_is_held_also_behind_a_prefix_in_another_layout(prefix: str):
    buffer, verdicts = _fill(prefix + CODE, 55)
    assert set(verdicts) == {Verdict.HOLD}
    assert (buffer.reading().kind, buffer.reading().text) == (Kind.OURS, CODE)


@pytest.mark.parametrize("gap", [2, 15, 30])
def test_letters_at_the_speed_of_a_scanner_are_held_and_foreign(gap: int):
    buffer, verdicts = _fill("LOT-2024/7", gap)
    assert set(verdicts) == {Verdict.HOLD}
    assert buffer.reading().kind is Kind.FOREIGN


def test_one_hiccup_of_the_scanner_breaks_nothing():
    assert set(_fill("https://example.org", 5, 5, 60, 5)[1]) == {Verdict.HOLD}


def test_letters_a_little_too_slow_for_a_scanner_are_given_back():
    assert Verdict.APART in _fill("Jacken", 50)[1]


def test_two_letters_rolled_over_one_another_wait_hardly_longer_than_one():
    buffer, _ = _fill("ab", 40)
    assert buffer.wait_ms() <= 30
    assert _fill("a", 0)[0].wait_ms() == PACE.gap


def test_a_typed_letter_never_waits_much_longer_than_the_longest_pause():
    for gap in range(1, PACE.gap + 1):
        buffer, verdicts = _fill("ab", gap)
        waited = gap + (buffer.wait_ms() if verdicts[-1] is Verdict.HOLD else 0)
        assert waited <= 2 * PACE.mean


@pytest.mark.parametrize(
    ("mean", "longest", "gap"), [(2.0, 3, FASTEST_MS), (8.0, 12, 46), (15.0, 20, 70), (90.0, 140, SLOWEST_MS)]
)
def test_the_pace_follows_the_scanner_within_bounds(mean: float, longest: float, gap: int):
    pace = pace_of(mean, longest, has_end=True)
    assert pace.gap == gap
    assert mean < pace.mean or mean > 60
    assert pace_of(mean, longest, has_end=False).silence == gap <= pace.silence


def test_digits_are_given_the_usual_time_however_fast_the_scanner_was():
    fast = pace_of(2.0, 3, has_end=True)
    assert set(_fill(CODE, 60, pace=fast)[1]) == {Verdict.HOLD}
    assert Verdict.APART in _fill("ab", 21, pace=fast)[1]


def test_learning_hears_scanners_that_are_much_too_slow():
    buffer, verdicts = _fill(CODE, 240, pace=LEARNING)
    assert set(verdicts) == {Verdict.HOLD}
    assert buffer.reading().kind is Kind.OURS


def test_learning_takes_no_typing_for_a_scan():
    assert Verdict.APART in _fill("Winterjacken", 120, pace=LEARNING)[1]
