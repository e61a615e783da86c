"""What a person types arrives unchanged; what a scanner types does not."""

import string
from collections.abc import Iterator

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from app.domain import codes, layouts
from app.domain.codes import CodeType
from app.ui.scan_buffer import Pace
from app.ui.scan_learning import Learnt, recall
from tests.ui.keyboard import NONE, SHIFT, Keyboard

GAP = Pace().gap
CODE = codes.make(CodeType.PALLET, 14, 999)
URL = "https://app.boxtribute.org/mobile.php?barcode=387b0f0f5e62cebcafd48383035a92ad"
CODES = st.builds(codes.make, st.sampled_from(CodeType), st.integers(1, 999), st.integers(1, 99_999_999))
LETTERS = string.printable[:95] + "äöüßÄÖÜéèç" + "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐЄІЇЫЭЪЁ" + "ěščřžýáíů"
ENDS = ((), (Qt.Key.Key_Return,), (Qt.Key.Key_Tab,), (Qt.Key.Key_Return, Qt.Key.Key_Enter))
SAME_KEYBOARD = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def store(tmp_path) -> QSettings:
    return QSettings(str(tmp_path / "scanner.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def keyboard(qtbot: QtBot, store: QSettings) -> Iterator[Keyboard]:
    made = Keyboard(store)
    yield made
    made.scanner.rest()


def _afresh(keyboard: Keyboard) -> Keyboard:
    keyboard.paper.keys.clear()
    keyboard.said.clear()
    keyboard.wait(1000)
    return keyboard


@SAME_KEYBOARD
@given(text=st.text(LETTERS, max_size=40), gaps=st.lists(st.integers(GAP + 1, 400), min_size=1, max_size=40))
def test_whatever_a_person_types_slowly_arrives_unchanged(keyboard: Keyboard, text: str, gaps: list[int]):
    _afresh(keyboard).type(text, *gaps)
    keyboard.wait(1000)
    assert keyboard.paper.text == text
    assert keyboard.said == []


@SAME_KEYBOARD
@given(
    text=st.text(LETTERS, max_size=60),
    pairs=st.lists(st.tuples(st.integers(30, GAP), st.integers(90, 200), st.integers(70, 200)), min_size=1),
)
def test_a_fast_typist_with_keys_rolled_over_one_another_is_no_scanner(keyboard: Keyboard, text: str, pairs):
    _afresh(keyboard).type(text, *(gap for pair in pairs for gap in pair))
    keyboard.wait(1000)
    assert keyboard.paper.text == text
    assert keyboard.said == []


@SAME_KEYBOARD
@given(text=st.text(LETTERS, max_size=7), gap=st.integers(0, GAP))
def test_a_short_burst_of_keys_arrives_in_order(keyboard: Keyboard, text: str, gap: int):
    _afresh(keyboard).type(text, gap)
    keyboard.end(Qt.Key.Key_Return)
    assert keyboard.paper.text == text + "\r"


@pytest.mark.parametrize("layout", layouts.LAYOUTS)
@SAME_KEYBOARD
@given(
    code=CODES,
    prefix=st.sampled_from(["", "]C0", "]C1", "]Q3DW1|"]),
    manner=st.tuples(st.integers(1, 30), st.sampled_from(ENDS), st.booleans()),
)
def test_a_code_arrives_under_every_layout_and_types_nothing(keyboard: Keyboard, layout, code, prefix, manner):
    gap, end, caps = manner
    _afresh(keyboard)
    for character in prefix + code + ("|winter jackets|M|~4" if prefix.endswith("|") else ""):
        _as_scanner(keyboard, character, layout, caps=caps)
        keyboard.wait(gap)
    keyboard.end(*end)
    assert keyboard.said == [("scanned", code)]
    assert keyboard.paper.keys == []


def _as_scanner(keyboard: Keyboard, character: str, layout: str, *, caps: bool) -> None:
    """Press the key that a US keyboard has for a character, on a computer with another layout."""
    held = SHIFT if character.isupper() or character in '~!@#$%^&*()_+{}|:"<>?' else NONE
    shown = layouts.garbled(character, layout)
    other = shown.swapcase()
    keyboard.press(other if caps and other.swapcase() == shown else shown, held=held)


@pytest.mark.parametrize("layout", layouts.LAYOUTS)
@pytest.mark.parametrize("caps", [False, True])
def test_a_foreign_code_is_put_right(keyboard: Keyboard, layout: str, caps: bool):
    for character in URL:
        _as_scanner(keyboard, character, layout, caps=caps)
        keyboard.wait(8)
    keyboard.end(Qt.Key.Key_Return)
    assert keyboard.said == [("foreign", URL)]
    assert keyboard.paper.keys == []


def test_the_layout_that_was_learnt_tells_y_from_z(keyboard: Keyboard, store: QSettings):
    keyboard.type("yz-1234567"[::-1], 8)
    keyboard.end(Qt.Key.Key_Return)
    keyboard.scanner.adopt(Learnt("de", "enter", 8, 10))
    keyboard.type("yz-1234567"[::-1], 8)
    keyboard.end(Qt.Key.Key_Return)
    assert keyboard.said == [("foreign", "7654321-zy"), ("foreign", "7654321/yz")]
    assert recall(store) == Learnt("de", "enter", 8, 10)


def test_what_is_given_back_keeps_key_text_modifiers_and_order(keyboard: Keyboard):
    keyboard.press("Ї", Qt.Key.Key_BracketRight, SHIFT)
    keyboard.wait(20)
    keyboard.press("1", Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert keyboard.paper.keys == []
    keyboard.wait(200)
    assert keyboard.paper.keys == [
        (Qt.Key.Key_BracketRight, "Ї", SHIFT),
        (Qt.Key.Key_1, "1", Qt.KeyboardModifier.KeypadModifier),
    ]
    assert keyboard.paper.ups == 2


@pytest.mark.parametrize(
    ("text", "key", "held"),
    [
        ("\x06", Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        ("f", Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier),
        ("\b", Qt.Key.Key_Backspace, NONE),
        ("", Qt.Key.Key_F5, NONE),
        ("\r", Qt.Key.Key_Return, NONE),
        ("\t", Qt.Key.Key_Tab, NONE),
        ("\t", Qt.Key.Key_Backtab, SHIFT),
        (" ", Qt.Key.Key_Space, NONE),
    ],
)
def test_keys_that_begin_no_scan_pass_at_once_and_after_what_was_typed(keyboard: Keyboard, text, key, held):
    keyboard.press(text, key, held)
    assert keyboard.paper.keys == [(key, text, held)]
    keyboard.wait(500)
    keyboard.press("a")
    if text != " ":
        keyboard.press(text, key, held)
        assert [typed for _, typed, _ in keyboard.paper.keys] == [text, "a", text]


def test_a_key_held_down_repeats_at_once(keyboard: Keyboard):
    keyboard.press("a")
    keyboard.press("a", repeat=True)
    assert keyboard.paper.text == "aa"


def test_third_level_characters_belong_to_a_scan(keyboard: Keyboard):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    keyboard.press("", Qt.Key.Key_AltGr)
    keyboard.press("]", held=both)
    keyboard.type("C1" + CODE, 5)
    keyboard.end()
    assert keyboard.said == [("scanned", CODE)]


@pytest.mark.parametrize("separator", [("", Qt.Key.Key_F8, NONE), ("\x1d", Qt.Key.Key_BracketRight, SHIFT)])
def test_the_separator_inside_a_code_is_taken_with_it(keyboard: Keyboard, separator):
    keyboard.type("]C110LOT7", 5)
    keyboard.press(*separator)
    keyboard.wait(5)
    keyboard.type("17261231", 5)
    keyboard.end(Qt.Key.Key_Return)
    assert keyboard.said == [("foreign", "10LOT717261231")]
    assert keyboard.paper.keys == []


def test_an_end_that_comes_late_is_swallowed_and_a_later_one_is_not(keyboard: Keyboard):
    keyboard.type(CODE, 5)
    keyboard.wait(Pace().silence + 20)
    keyboard.press("\r", Qt.Key.Key_Return)
    assert keyboard.said == [("scanned", CODE)]
    assert keyboard.paper.keys == []
    keyboard.wait(400)
    keyboard.press("\r", Qt.Key.Key_Return)
    assert keyboard.paper.text == "\r"


def test_two_scans_without_an_end_are_two(keyboard: Keyboard):
    keyboard.type(CODE, 5)
    keyboard.now += 500
    keyboard.type(CODE, 5)
    keyboard.end()
    assert keyboard.said == [("scanned", CODE)] * 2


def test_keys_for_a_window_that_is_gone_are_dropped(keyboard: Keyboard):
    keyboard.press("a")
    shiboken6.delete(keyboard.paper)
    keyboard.scanner._judge()
    assert keyboard.said == []


def test_a_learnt_scanner_is_waited_for_no_longer_than_needed(keyboard: Keyboard):
    keyboard.press("a")
    assert keyboard.scanner._silence.interval() == GAP
    keyboard.wait(500)
    keyboard.scanner.adopt(Learnt("us", "enter", 5, 8))
    keyboard.press("a")
    assert keyboard.scanner._silence.interval() < GAP / 1.5
