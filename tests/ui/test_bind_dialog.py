"""What is this? A foreign code is bound to a box, a pallet or a product."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain import codes
from app.domain.aliases import Alias, AliasNoun
from app.ui.foreign import BindDialog
from tests import factories
from tests.ui.driving import Driver

EAN, SSCC = "4006381333931", "00340123450000000017"
BOXTRIBUTE = "https://app.boxtribute.org/mobile.php?barcode=0bc2e1a9"
ENTER = Qt.Key.Key_Return
Ask = Callable[..., BindDialog]


@pytest.fixture
def ask(driver: Driver) -> Ask:
    def open_dialog(code: str, alias: Alias | None = None) -> BindDialog:
        dialog = BindDialog(driver.window, driver.window.desk, code, alias)
        dialog.open()
        driver.settle()
        return dialog

    return open_dialog


@pytest.mark.parametrize(
    ("code", "noun"),
    [(EAN, AliasNoun.PRODUCT), (SSCC, AliasNoun.PALLET), (BOXTRIBUTE, AliasNoun.BOX), ("XK-77", None)],
)
def test_the_form_of_the_code_is_a_first_guess(ask: Ask, code: str, noun: AliasNoun | None):
    dialog = ask(code)
    assert dialog.noun == noun
    assert [each for each, made in dialog.choices.items() if made.isChecked()] == ([noun] if noun else [])
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_a_product_is_bound_by_keyboard_alone(driver: Driver, ask: Ask):
    dialog = ask(EAN)
    bound: list[Alias] = []
    dialog.bound.connect(bound.append)
    driver.write("nudel")
    driver.press(ENTER)
    assert dialog._effect.text() == "From now on, scanning it at the station chooses Pasta. The quantity is asked."
    driver.write("12,5")
    assert dialog._effect.text() == "From now on, scanning it at the station fills in Pasta, 12,5 kg."
    driver.press(ENTER)
    assert not dialog.isVisible()
    assert bound == [Alias(EAN, "product", "pasta", 12_500)] == [dialog.alias]
    assert driver.hall.aliases.find(EAN) == bound[0]


def test_a_product_may_ask_for_its_quantity_every_time(driver: Driver, ask: Ask):
    dialog = ask(EAN)
    driver.write("nudel")
    driver.press(ENTER, ENTER)
    assert not dialog.isVisible()
    assert driver.hall.aliases.find(EAN) == Alias(EAN, "product", "pasta")


@pytest.mark.parametrize("typed", ["0", "many", "-1"])
def test_a_quantity_that_cannot_be_is_said(driver: Driver, ask: Ask, typed: str):
    dialog = ask(EAN)
    driver.write("nudel")
    driver.press(ENTER)
    driver.write(typed)
    driver.press(ENTER)
    assert dialog.isVisible()
    assert dialog._reason.text()
    assert driver.hall.aliases.all() == []
    dialog.reject()


def test_a_box_is_found_by_its_short_number(driver: Driver, ask: Ask):
    box = factories.given_box(driver.hall)
    dialog = ask(BOXTRIBUTE)
    driver.write("1")
    driver.qtbot.waitUntil(dialog.save.isEnabled)
    assert "Winter jackets" in dialog.thing._found.text()
    assert dialog._effect.text() == "From now on, scanning this code means box 0001."
    driver.press(ENTER)
    assert driver.hall.aliases.find(BOXTRIBUTE) == Alias(BOXTRIBUTE, "box", box.code)


def test_a_scanned_label_answers_whatever_was_chosen_before(driver: Driver, ask: Ask):
    box, pallet = factories.given_box(driver.hall), factories.given_pallet(driver.hall, factories.content())
    dialog = ask(EAN)
    assert dialog.on_scan("pallet", pallet.code)
    driver.settle()
    assert dialog.noun == AliasNoun.PALLET
    assert "1 box" in dialog.thing._found.text()
    assert dialog.on_scan("box", box.code)
    driver.settle()
    assert dialog.noun == AliasNoun.BOX
    assert dialog.thing.target == box.code
    dialog.save.click()
    driver.settle()
    assert driver.hall.aliases.find(EAN) == Alias(EAN, "box", box.code)


def test_a_code_typed_in_full_says_itself_what_it_is(driver: Driver, ask: Ask):
    pallet = factories.given_pallet(driver.hall)
    dialog = ask(BOXTRIBUTE)
    dialog.thing.field.setText(codes.human(pallet.code))
    dialog.thing.look_up()
    driver.settle()
    assert dialog.noun == AliasNoun.PALLET
    assert dialog.thing.target == pallet.code
    dialog.reject()


@pytest.mark.parametrize("noun", ["location", "command", "blank", "load"])
def test_any_other_scan_is_said_to_be_no_answer(driver: Driver, ask: Ask, noun: str):
    dialog = ask("XK-77")
    assert dialog.on_scan(noun, factories.place_code())
    assert "neither a box nor a pallet" in dialog._reason.text()
    assert dialog.noun is None
    dialog.reject()


@pytest.mark.parametrize("typed", ["9999", "nothing"])
def test_a_thing_that_is_not_here_is_said(driver: Driver, ask: Ask, typed: str):
    dialog = ask(SSCC)
    driver.write(typed)
    driver.press(ENTER)
    assert dialog._reason.isVisible()
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_the_choices_have_keys_as_long_as_nothing_is_typed(driver: Driver, ask: Ask):
    dialog = ask("XK-77")
    driver.press("3")
    assert dialog.noun == AliasNoun.PRODUCT
    driver.press("2")
    assert dialog.noun == AliasNoun.PRODUCT
    assert dialog.product.goods.text() == "2"
    dialog.reject()


def test_not_now_keeps_nothing(driver: Driver, ask: Ask):
    dialog = ask(EAN)
    driver.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.alias is None
    assert driver.hall.aliases.all() == []


def test_a_bound_code_is_changed(driver: Driver, ask: Ask):
    known = driver.hall.aliases.bind(Alias(EAN, "product", "pasta", 12_500, "Penne"))
    dialog = ask(EAN, known)
    product = dialog.product
    assert (product.goods.text(), product.quantity.text(), product.note.text()) == ("Pasta", "12.5", "Penne")
    product.quantity.setText("6")
    dialog.save.click()
    driver.settle()
    assert driver.hall.aliases.find(EAN) == Alias(EAN, "product", "pasta", 6000, "Penne")


def test_a_bound_box_is_shown(driver: Driver, ask: Ask):
    box = factories.given_box(driver.hall)
    dialog = ask("XK-77", driver.hall.aliases.bind(Alias("XK-77", "box", box.code)))
    assert dialog.noun == AliasNoun.BOX
    assert dialog.save.isEnabled()
    dialog.reject()
