"""Splitting and merging boxes in their dialog, by typing and by scanning."""

from typing import Any

from app.domain.codes import short
from app.ui.stock.box_dialog import BoxDialog
from tests import factories
from tests.ui.driving import Driver


def opened(driver: Driver, code: str) -> Any:
    dialog = BoxDialog(driver.window, driver.window.desk, code)
    dialog.open()
    driver.settle()
    return dialog


def silence_printing(driver: Driver, monkeypatch: Any) -> list[str]:
    """Labels that would open as PDF are only noted."""
    wanted: list[str] = []
    monkeypatch.setattr(driver.window.desk.printing, "labels", lambda _kind, codes: wanted.extend(codes))
    return wanted


def test_a_box_is_split_and_both_labels_are_printed(driver: Driver, monkeypatch: Any):
    printed = silence_printing(driver, monkeypatch)
    box = factories.given_box(driver.hall)
    dialog = opened(driver, box.code)
    dialog._split.click()
    form: Any = driver.dialog()
    form.fields["0"].setText("15")
    form._submit()
    driver.settle()
    left = driver.hall.boxes.get(box.code)
    (new,) = [each for each in driver.hall.boxes.latest() if each.code != box.code]
    assert (left.contents[0].quantity, new.contents[0].quantity) == (25, 15)
    assert printed == [new.code, box.code]
    assert "25" in dialog._title.text()


def test_a_split_that_is_none_is_refused_and_loses_nothing(driver: Driver, monkeypatch: Any):
    silence_printing(driver, monkeypatch)
    box = factories.given_box(driver.hall)
    opened(driver, box.code)._split.click()
    form: Any = driver.dialog()
    for typed in ("40", "0", "viele"):
        form.fields["0"].setText(typed)
        form._submit()
        driver.settle()
        assert form._reason.isVisible()
        assert form.fields["0"].text() == typed
    assert driver.hall.boxes.get(box.code) == box


def test_a_scanned_box_is_emptied_into_the_open_one(driver: Driver, monkeypatch: Any):
    silence_printing(driver, monkeypatch)
    box, other = factories.given_box(driver.hall), factories.given_box(driver.hall)
    pallet = driver.hall.pallets.open("eur", None)
    dialog = opened(driver, box.code)
    dialog._merge.click()
    form: Any = driver.dialog()
    driver.program.scanner.watch(form.windowHandle())
    driver.scan(pallet.code)
    assert "is not the code of a box" in form._reason.text()
    driver.scan(other.code)
    assert driver.hall.boxes.get(other.code).state == "merged"
    assert driver.hall.boxes.get(box.code).contents[0].quantity == 80


def test_the_other_box_may_be_typed_by_its_short_number(driver: Driver, monkeypatch: Any):
    silence_printing(driver, monkeypatch)
    box, other = factories.given_box(driver.hall), factories.given_box(driver.hall)
    dialog = opened(driver, box.code)
    dialog._merge.click()
    form: Any = driver.dialog()
    form.fields["code"].setText(short(other.code))
    form._submit()
    driver.settle()
    assert driver.hall.boxes.get(other.code).state == "merged"


def test_a_bag_of_the_pile_can_only_be_taken_away(driver: Driver):
    bag = driver.hall.box_parts.receive("from the church")
    dialog = opened(driver, bag.code)
    enabled = [each.isEnabled() for each in (dialog._correct, dialog._split, dialog._merge, dialog._withdraw)]
    assert enabled == [False, False, False, True]
    assert dialog._title.text() == "to be sorted"
    dialog._withdraw.click()
    driver.settle()
    assert driver.hall.box_parts.pile() == []
