"""Reviewing a long need list by the keyboard alone, as a person does."""

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester

from app.domain.needs import Candidate, NeedLine
from app.domain.needs import import_list as imported
from app.ui.needs import line_values as values
from app.ui.needs.line_filter import ASIDE, QUESTIONS
from app.ui.needs.line_table import LineTable
from app.ui.needs.wanted import SIGNS
from tests import factories
from tests.ui.driving import Driver

CODE = factories.LIST_CODE
LINES = 200
UNCLEAR = {
    20: ("рукавички", ("gloves_medical", "gloves")), 41: ("рукавички – 40 пар", ("gloves", "gloves_medical")),
    60: ("blorbelfix", ()), 75: ("Shampoo und Seife", ("shampoo",)), 90: ("Geld für Diesel", ()),
    110: ("wasser 0,5", ("water_bottled", "water_canister")), 130: ("Zelte", ("tent", "tent_large")),
    150: ("größe M", ()), 170: ("Lampen", ("flashlight",)), 190: ("Decken 10", ("blanket", "rescue_blanket")),
}  # fmt: skip


def _line(number: int) -> NeedLine:
    text = f"{number}. Winterjacken Damen {number} Stück"
    if number not in UNCLEAR:
        return factories.need_line(number=number, source_line=number, text=text, quantity=number)
    words, goods = UNCLEAR[number]
    candidates = tuple(Candidate(key, 0.6 - place / 10) for place, key in enumerate(goods))
    status = "ask" if candidates else "unknown"
    return NeedLine(number, number, words, status, candidates=candidates, end=len(words))


@pytest.fixture
def review(driver: Driver) -> Driver:
    """A list of 200 lines with ten questions, on the screen."""
    hall = driver.hall
    lines = [_line(number) for number in range(1, LINES + 1)]
    source = "\n".join(line.text for line in lines)
    factories.given_partner(hall)
    factories.given(hall, imported(factories.need_list(*lines, source=source)))
    page = driver.page("needs")
    page.show_list(CODE)
    driver.settle()
    page.items.take_keyboard()
    return driver


def _number(driver: Driver) -> int:
    return driver.page("needs").items.bar._question.line.number


def _kept(driver: Driver, number: int) -> NeedLine:
    return next(line for line in driver.hall.needs.get(CODE).lines if line.number == number)


def _cell(driver: Driver, number: int, key: str) -> QModelIndex:
    lines = driver.page("needs").items.panes.table.lines
    return lines.index(lines.row_of(number), lines.keys.index(key))


def _edit(driver: Driver, number: int, key: str) -> None:
    """Go to a cell and press F2."""
    table = driver.page("needs").items.panes.table
    table.setCurrentIndex(table.model().mapFromSource(_cell(driver, number, key)))
    table.setFocus()
    driver.press(Qt.Key.Key_F2)


def test_ten_questions_take_some_twenty_keys(review: Driver):
    page = review.page("needs")
    keys: list[Qt.Key | str] = []

    def press(*pressed: Qt.Key | str) -> None:
        keys.extend(pressed)
        review.press(*pressed)

    assert page.items.bar.left.text().startswith("10 ")
    press("1")
    assert _number(review) == 60
    press("/", *"soap", Qt.Key.Key_Return)
    press("1")
    press("0")
    for _ in range(6):
        press("0" if not page.items.bar.candidates else "1")
    assert page.items.bar.clear.isVisible()
    press(Qt.Key.Key_Return)
    assert page.tabs.currentWidget() is page.match
    assert review.hall.needs.lists()[0].questions == 0
    assert _kept(review, 60).category == "soap"
    assert _kept(review, 90).reason == "not_goods"
    assert _kept(review, 41).category == _kept(review, 20).category != ""
    assert len(keys) <= 20, keys
    assert page.match.proposal is not None


def test_one_answer_answers_the_same_words_and_is_taken_back_at_once(review: Driver):
    page = review.page("needs")
    assert "1 more" in page.items.bar.also.text()
    review.press("2")
    assert {_kept(review, number).category for number in (20, 41)} == {"gloves"}
    review.hall.history.undo_last()
    review.settle()
    assert {_kept(review, number).status for number in (20, 41)} == {"ask"}
    assert page.items.bar.left.text().startswith("10 ")


def test_with_shift_only_this_line_is_answered(review: Driver):
    page = review.page("needs")
    QTest.keyClick(page.items, Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier)
    review.settle()
    assert _kept(review, 20).category == "gloves"
    assert _kept(review, 41).status == "ask"
    assert _number(review) == 41


def test_keys_work_on_a_ukrainian_keyboard_and_go_back_and_forth(review: Driver):
    page = review.page("needs")
    review.press("т")
    assert _number(review) == 41
    review.press(Qt.Key.Key_Space)
    assert _number(review) == 60
    review.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert _number(review) == 20
    review.press(Qt.Key.Key_Backspace)
    assert _number(review) == 190
    review.press("т", "т", "т", "т")
    assert _number(review) == 75
    review.press("і")
    assert page.items.split.isVisible()
    review.press(Qt.Key.Key_Left, Qt.Key.Key_Return)
    texts = [line.text.strip() for line in review.hall.needs.get(CODE).lines if line.source_line == 75]
    assert len(texts) == 2
    assert " ".join(texts) == "Shampoo und Seife"
    review.hall.history.undo_last()
    review.settle()
    assert _kept(review, 75).text == "Shampoo und Seife"


def test_a_line_is_joined_with_the_one_above(review: Driver):
    review.press("n", "n")
    assert _number(review) == 60
    review.press("m")
    kept = [line for line in review.hall.needs.get(CODE).lines if line.source_line in {59, 60}]
    assert [line.number for line in kept] == [59]
    assert "blorbelfix" in kept[0].text
    assert _number(review) == 75


def test_letters_search_and_digits_choose_among_what_was_found(review: Driver):
    page = review.page("needs")
    review.press("b")
    assert page.items.bar.search.hasFocus()
    review.write("lanke")
    assert page.items.bar.candidates[0] == "blanket"
    review.press("1")
    assert _kept(review, 20).category == "blanket"
    assert page.items.hasFocus()


def test_news_of_others_leave_what_is_being_typed(review: Driver):
    page = review.page("needs")
    page.items.take_keyboard()
    review.press("b")
    review.write("lan")
    page.items.panes.original.verticalScrollBar().setValue(120)
    review.hall.boxes.register(factories.box())
    review.settle()
    assert page.items.bar.search.text() == "blan"
    assert page.items.bar.candidates[0] == "blanket"
    assert page.items.panes.original.verticalScrollBar().value() == 120


def test_a_quantity_is_typed_over_and_what_is_wrong_stays_open(review: Driver):
    page = review.page("needs")
    table = page.items.panes.table
    _edit(review, 3, values.QUANTITY)
    review.press(Qt.Key.Key_Escape)
    review.press(*"many")
    editor = table.findChild(QLineEdit)
    review.press(Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.text() == "many"
    assert "not a quantity" in page.items.panes._note.text()
    editor.selectAll()
    review.press(*"2 t", Qt.Key.Key_Return)
    kept = _kept(review, 3)
    assert (kept.quantity, kept.unit) == (2_000_000, "kg")
    assert not page.items.panes._note.isVisible()
    review.hall.history.undo_last()
    review.settle()
    assert table.lines.record(table.lines.row_of(3)).quantity == 3


def test_goods_are_corrected_in_their_cell(review: Driver):
    _edit(review, 5, values.GOODS)
    review.press(*"sleeping b", Qt.Key.Key_Return)
    assert _kept(review, 5).category == "sleeping_bag"


def test_what_is_not_needed_is_ticked_and_filtered(review: Driver):
    page = review.page("needs")
    panes = page.items.panes
    model = panes.table.lines
    model.setData(_cell(review, 7, values.EXCLUDED), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    review.settle()
    assert _kept(review, 7).excluded
    panes.filter.choose(QUESTIONS)
    assert model.rowCount() == len(UNCLEAR)
    panes.filter.choose(ASIDE)
    assert model.rowCount() == 0
    panes.filter.choose("all")
    panes.filter.text.setText("blorb")
    assert [line.number for line in model.records] == [60]
    panes.table.selectAll()
    assert "blorbelfix" in panes.table.as_text()


def test_the_original_tells_every_state_by_a_sign_and_in_words(review: Driver):
    original = review.page("needs").items.panes.original
    assert [SIGNS[original.marks.state_of(row)] for row in (18, 19, 59)] == ["✓", "?", "!"]
    assert [original.words_of(original.marks.state_of(row)) for row in (18, 59)] == ["understood", "not recognised"]
    review.page("needs").items.panes.wraps.setChecked(True)
    assert original.lineWrapMode() == original.LineWrapMode.WidgetWidth
    assert 0 < len(original.extraSelections()) < 60


def test_rows_keep_the_rules_of_models_and_remember_their_order(review: Driver, qtmodeltester: ModelTester):
    table = review.page("needs").items.panes.table
    qtmodeltester.check(table.lines)
    table.sortByColumn(table.lines.keys.index(values.QUANTITY), Qt.SortOrder.DescendingOrder)
    assert table.model().index(0, 0).data() == "200"
    again = LineTable(review.window.desk)
    assert again.horizontalHeader().sortIndicatorSection() == table.lines.keys.index(values.QUANTITY)
    review.press("0")
    assert table.current().number == 60


def test_a_click_into_the_original_shows_its_item_and_the_other_way_round(review: Driver):
    panes = review.page("needs").items.panes
    panes.table.selectRow(29)
    assert panes.original.marked == "30. Winterjacken Damen 30 Stück"
    block = panes.original.document().findBlockByNumber(31)
    place = panes.original.blockBoundingGeometry(block).translated(panes.original.contentOffset()).center().toPoint()
    QTest.mouseClick(panes.original.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, place.y()))
    assert panes.table.current().number == 32
    assert panes.original.marked.startswith("32.")


def test_the_form_says_everything_about_a_line(review: Driver):
    review.press("e")
    form: Any = review.dialog()
    typed = {"goods": "sleeping bag", "quantity": "~50", "deadline": "tomorrow"}
    for name, text in typed.items():
        form.fields[name].setText(text)
    form.fields["excluded"].setCurrentIndex(1)
    form._submit()
    review.settle()
    line = _kept(review, 20)
    assert (line.category, line.quantity, line.quantity_kind) == ("sleeping_bag", 50, "approximate")
    assert line.deadline is not None
    assert line.excluded
    assert _number(review) == 41


def test_a_list_that_is_clicked_is_answered_by_keys_at_once(review: Driver):
    page = review.page("needs")
    entries = page.lists._list
    entries.setFocus()
    where = entries.visualItemRect(entries.item(0)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=where)
    review.settle()
    review.press("2")
    assert _kept(review, 20).category == "gloves"
