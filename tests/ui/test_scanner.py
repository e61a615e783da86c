"""Scans and typing in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain import codes
from app.domain.codes import CodeType
from tests import factories
from tests.ui.driving import Driver


@pytest.fixture
def box_code(driver: Driver) -> str:
    return driver.hall.boxes.register(factories.box()).box.code


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, None])
def test_a_scan_finds_the_box_whatever_the_scanner_sends_at_the_end(driver: Driver, box_code: str, end: Qt.Key | None):
    driver.page("stock")
    driver.scan(box_code, end)
    assert codes.short(box_code) in driver.dialog().windowTitle()
    driver.dialog().reject()


def test_a_scan_never_lands_in_a_text_field(driver: Driver, box_code: str):
    page = driver.page("stock")
    page.filter.setFocus()
    driver.scan(box_code)
    assert page.filter.text() == ""
    assert driver.window.top.search.field.text() == ""
    driver.dialog().reject()


def test_the_enter_of_a_scan_presses_no_button(driver: Driver):
    driver.page("sort")
    before = driver.hall.boxes.latest()
    driver.scan(codes.make(CodeType.PALLET, 14, 999))
    assert driver.hall.boxes.latest() == before
    assert QApplication.activeModalWidget() is None
    assert "There is no pallet" in driver.strip()


def test_typing_ukrainian_words_is_not_eaten(driver: Driver):
    page = driver.page("stock")
    page.filter.setFocus()
    driver.write("їжа")
    assert page.filter.text() == "їжа"


def test_typed_digits_arrive_in_the_field(driver: Driver):
    page = driver.page("stock")
    page.filter.setFocus()
    driver.write("0042")
    assert page.filter.text() == "0042"


def test_fast_typed_digits_arrive_in_the_field_too(driver: Driver):
    page = driver.page("stock")
    page.filter.setFocus()
    driver.scan("42", None)
    assert page.filter.text() == "42"


def test_a_scan_with_a_wrong_digit_is_said_and_types_nothing(driver: Driver, box_code: str):
    page = driver.page("stock")
    page.filter.setFocus()
    wrong = box_code[:-1] + str((int(box_code[-1]) + 1) % 10)
    driver.scan(wrong)
    assert "not a valid code" in driver.strip()
    assert page.filter.text() == ""


def test_a_foreign_code_types_nothing(driver: Driver):
    page = driver.page("stock")
    page.filter.setFocus()
    heard: list[str] = []
    driver.program.scanner.foreign.connect(heard.append)
    driver.scan("4006381333931")
    assert heard == ["4006381333931"]
    assert page.filter.text() == ""


def test_an_unknown_code_says_that_it_is_not_here(driver: Driver):
    driver.scan(codes.make(CodeType.PALLET, 14, 999))
    assert "There is no pallet" in driver.strip()


def test_a_scan_in_a_dialog_types_nothing(driver: Driver, box_code: str):
    page = driver.page("settings")
    page.sections["partners"]._add.click()
    form = driver.dialog()
    field = form.fields["name"]  # pyright: ignore[reportAttributeAccessIssue]
    field.setFocus()
    driver.program.scanner.watch(form.windowHandle())
    driver.scan(box_code)
    assert field.text() == ""
