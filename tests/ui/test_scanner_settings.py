"""Learning the scanner of a computer."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog

from app.domain import codes, layouts, scans
from app.domain.codes import CodeType
from app.ui.scan_learning import Learnt, recall
from app.ui.settings.scanner import ScannerTab
from tests.ui.driving import Driver

BOX = codes.make(CodeType.BOX, 14, 123)
RETURN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def tab(driver: Driver) -> ScannerTab:
    found = driver.page("settings").open_section("scanner")
    driver.settle()
    return found


def _scan(driver: Driver, text: str, *ends: Qt.Key, gap: int = 8) -> None:
    """Send keys as a real scanner does, at a pace of its own."""
    keys = [(Qt.Key.Key_A, character) for character in text] + [(end, "\r" if end == RETURN else "\t") for end in ends]
    for number, (key, character) in enumerate(keys):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, 0, 0, 0, character)
        event.setTimestamp(1000 + gap * number)
        QCoreApplication.sendEvent(driver.handle(), event)
    driver.qtbot.wait(350)
    driver.settle()


def _shown(tab: ScannerTab) -> dict[str, str]:
    return {name: fact.text() for name, fact in tab.facts.items()}


def test_the_test_code_is_drawn_and_nothing_is_known_yet(driver: Driver, tab: ScannerTab):
    assert tab._square.pixmap().width() > 100
    assert tab._bars.pixmap().width() > 400
    assert tab.kept.text() == "Nothing yet. Most scanners work without."
    assert not tab._result.isVisible()


@pytest.mark.parametrize(
    ("layout", "name"), [("us", "English (or the same as the scanner)"), ("de", "German"), ("ru", "Russian")]
)
def test_the_test_code_tells_layout_end_and_speed(driver: Driver, tab: ScannerTab, layout: str, name: str):
    shown = layouts.garbled(scans.TEST_TEXT, layout)
    _scan(driver, shown, RETURN)
    assert _shown(tab) == {
        "raw": shown + "⏎", "meaning": "the test code", "layout": name, "end": "Enter", "speed": "8 ms per key",
    }  # fmt: skip
    assert tab.verdict.text() == "✓ All is well."
    assert recall(driver.window.desk.settings) == Learnt(layout, "enter", 8.0, 8)
    assert driver.program.scanner.learnt.layout == layout
    assert driver.strip() == ""


def test_a_label_does_as_well_and_opens_nothing(driver: Driver, tab: ScannerTab):
    _scan(driver, "]C1" + BOX, RETURN, RETURN, gap=45)
    assert tab.facts["meaning"].text() == codes.human(BOX)
    assert tab.facts["end"].text() == "Enter + Enter"
    assert tab.verdict.text() == "✓ This works. It can work better."
    assert "The scanner types slowly." in tab.advice.text()


def test_digits_alone_teach_end_and_speed_but_no_layout(driver: Driver, tab: ScannerTab):
    _scan(driver, BOX)
    assert tab.facts["layout"].text() == "cannot be told from digits"
    assert "No key ends the scan." in tab.advice.text()
    assert recall(driver.window.desk.settings) == Learnt("", "none", 8.0, 8)


def test_a_scanner_with_long_pauses_is_heard_and_told_what_to_set(driver: Driver, tab: ScannerTab):
    _scan(driver, BOX, TAB, gap=150)
    assert tab.verdict.text() == "✗ This does not work yet."
    assert "inter-character delay" in tab.advice.text()


def test_a_french_keyboard_is_put_right_and_the_setting_named(driver: Driver, tab: ScannerTab):
    _scan(driver, layouts.garbled(BOX, "fr"), RETURN)
    assert tab.facts["layout"].text() == "French"
    assert "set the scanner to this keyboard: French" in tab.advice.text()


@pytest.mark.parametrize("text", ["4006381333931", BOX[:-1] + str((int(BOX[-1]) + 1) % 10)])
def test_a_code_that_is_not_ours_teaches_nothing(driver: Driver, tab: ScannerTab, text: str):
    _scan(driver, text, RETURN)
    assert tab.verdict.text() == "✗ This does not work yet."
    assert recall(driver.window.desk.settings) == Learnt()


def test_what_was_learnt_can_be_forgotten(driver: Driver, tab: ScannerTab):
    _scan(driver, scans.TEST_TEXT, RETURN)
    assert tab.forget.isEnabled()
    tab.forget.click()
    assert not tab.forget.isEnabled()
    assert recall(driver.window.desk.settings) == Learnt() == driver.program.scanner.learnt


def test_a_damaged_setting_is_as_if_nothing_was_learnt(driver: Driver):
    settings = driver.window.desk.settings
    settings.setValue("scanner/layout", "klingon")
    settings.setValue("scanner/mean_ms", "many")
    assert recall(settings) == Learnt()


def test_elsewhere_a_scan_does_its_work_again(driver: Driver, tab: ScannerTab):
    driver.page("settings").open_section("hub")
    driver.scan(codes.make(CodeType.PALLET, 14, 999))
    assert "There is no pallet" in driver.strip()
    assert not tab.forget.isEnabled()


def test_in_a_dialog_above_it_a_scan_does_its_work(driver: Driver, tab: ScannerTab):
    dialog = QDialog(driver.window)
    dialog.open()
    driver.program.scanner.watch(dialog.windowHandle())
    driver.scan(codes.make(CodeType.PALLET, 14, 999))
    assert "There is no pallet" in driver.strip()
    dialog.close()


def test_typing_in_the_search_field_is_not_learnt(driver: Driver, tab: ScannerTab):
    field = driver.window.top.search.field
    field.setFocus()
    driver.write("Winterjacke")
    driver.qtbot.wait(350)
    assert field.text() == "Winterjacke"
    assert not tab._result.isVisible()
