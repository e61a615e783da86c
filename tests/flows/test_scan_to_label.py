"""From key presses to a labelled box on a labelled pallet."""

from pathlib import Path

import pypdfium2
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.documents import pictures
from app.domain import codes
from app.domain.codes import CodeType
from app.services.workplace import new_code
from tests.ui.driving import Driver


def _decoded(pdf: bytes) -> set[str]:
    document = pypdfium2.PdfDocument(pdf)
    found: set[str] = set()
    for page in range(len(document)):
        picture = pictures.render(pdf, page, dpi=203)
        rows = memoryview(picture.pixels).cast("B", (picture.height, picture.width * 4))
        gray = bytes(rows)[1::4]
        image = memoryview(gray).cast("B", (picture.height, picture.width))
        found |= {result.text for result in zxingcpp.read_barcodes(image)}
    return found


def _jacket_by_keys(driver: Driver) -> None:
    driver.press("1", "1")
    driver.press("2")
    driver.press("3")
    driver.press("4", "0")
    driver.press(Qt.Key.Key_Return)


def test_a_box_is_registered_by_keys_alone(driver: Driver):
    _jacket_by_keys(driver)
    box = driver.hall.boxes.latest()[0]
    content = box.contents[0]
    assert (content.category, content.audience, content.size) == ("jacket_winter", "women", "M")
    assert (content.quantity, content.basis, content.season) == (40, "counted", "winter")
    assert "40 × Winter jackets, women, M" in driver.strip()


def test_the_same_again_is_one_key(driver: Driver):
    page = driver.page("sort")
    page.setFocus()
    _jacket_by_keys(driver)
    driver.press(Qt.Key.Key_Space)
    first, second = driver.hall.boxes.latest()[:2]
    assert first.code != second.code
    assert first.contents == second.contents


def test_undo_takes_the_box_back(driver: Driver):
    page = driver.page("sort")
    page.setFocus()
    _jacket_by_keys(driver)
    driver.window.strip.undo()
    driver.settle()
    assert driver.hall.boxes.latest() == []
    assert driver.hall.stock.lines() == []


def test_an_estimate_and_an_unknown_amount_are_typed(driver: Driver):
    driver.press("1", "1", "2", "3")
    driver.write("~40")
    driver.press(Qt.Key.Key_Return)
    driver.press("3")
    driver.write("?")
    driver.press(Qt.Key.Key_Return)
    unknown, estimated = [box.contents[0] for box in driver.hall.boxes.latest()[:2]]
    assert (estimated.quantity, estimated.basis) == (40, "estimated")
    assert (unknown.quantity, unknown.basis) == (None, "unknown")


def test_a_blank_label_is_bound_to_the_box_at_its_first_scan(driver: Driver):
    with driver.hall.workplace.write() as transaction:
        code = new_code(transaction, CodeType.BOX)
    driver.scan(code)
    assert "This box gets label" in driver.strip()
    _jacket_by_keys(driver)
    assert driver.hall.boxes.latest()[0].code == code


def test_a_word_in_another_language_finds_the_goods(driver: Driver):
    page = driver.page("sort")
    page.setFocus()
    driver.write("ковдри")
    driver.press(Qt.Key.Key_Return)
    assert page.work.draft.category.key == "blanket"


def test_a_box_goes_onto_the_pallet_that_was_scanned(driver: Driver):
    pallet = driver.hall.pallets.open("eur", None)
    page = driver.page("sort")
    driver.settle()
    driver.scan(pallet.code)
    page.setFocus()
    _jacket_by_keys(driver)
    assert driver.hall.pallets.details(pallet.code).summary.boxes == 1


def test_the_printed_labels_lead_back_to_box_and_pallet(driver: Driver, tmp_path: Path):
    page = driver.page("sort")
    page.setFocus()
    page.destination.pallet.click()
    driver.settle()
    page.setFocus()
    _jacket_by_keys(driver)
    box = driver.hall.boxes.latest()[0]
    assert box.pallet is not None
    assert box.code in _decoded(driver.hall.labels.boxes([box]))
    assert box.pallet in _decoded(driver.hall.labels.pallets([box.pallet]))
    driver.scan(box.pallet)
    pallets = driver.page("pallets")
    driver.scan(box.pallet)
    assert codes.short(box.pallet) in pallets.view._title.text()


def test_a_box_scanned_on_an_open_pallet_is_put_on_it(driver: Driver):
    page = driver.page("sort")
    page.setFocus()
    _jacket_by_keys(driver)
    box = driver.hall.boxes.latest()[0]
    pallet = driver.hall.pallets.open("eur", None)
    driver.page("pallets")
    driver.scan(pallet.code)
    driver.scan(box.code)
    assert driver.hall.boxes.get(box.code).pallet == pallet.code


def test_nothing_typed_is_lost_when_the_language_changes(driver: Driver):
    page = driver.page("sort")
    page.setFocus()
    driver.press("1", "1", "2", "3")
    driver.press("4")
    driver.program.speak("de")
    QApplication.processEvents()
    driver.settle()
    assert page.questions.amount.text() == "4"
    driver.press("0")
    driver.press(Qt.Key.Key_Return)
    assert driver.hall.boxes.latest()[0].contents[0].quantity == 40
