"""A dispatcher at the match of a list: reads it, shapes it and confirms it, mostly by the keyboard."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.ui.needs.match import Match
from app.ui.needs.match_states import OPEN, SHORT, UNMATCHED
from tests import factories
from tests.flows.match_page import (
    ALT,
    CTRL,
    SHIFT,
    boxes_of,
    calm,
    go_to,
    key,
    line_of,
    open_match,
    press,
    reserved,
    scope,
    texts,
)
from tests.ui.driving import Driver


def test_every_line_says_what_it_gets_and_the_sums_say_all_of_it(match: Match):
    assert texts(match.lines.table, 2)[0] == "60 Winterjacken Damen M"
    assert texts(match.lines.table, 4) == ["100 %", "40 %", "", ""]
    assert "18 are missing" in texts(match.lines.table, 5)[1] or "12 of 30" in texts(match.lines.table, 5)[1]
    assert "which goods" in texts(match.lines.table, 5)[3]
    assert "1 line" in match.head.sums.big.text()
    assert "missing: 18" in match.lines.table.model().index(1, 4).data(Qt.ItemDataRole.ToolTipRole)


def test_chips_count_and_filter_by_their_keys(driver: Driver, match: Match):
    table = match.lines.table
    assert match.lines.filter.chips[SHORT].text().endswith(" 1")
    key(driver, match, Qt.Key.Key_2, ALT)
    assert texts(table, 2) == ["30 Schlafsäcke"]
    key(driver, match, Qt.Key.Key_4, ALT)
    assert match.lines.filter.which == OPEN
    key(driver, match, Qt.Key.Key_5, ALT)
    assert match.lines.filter.which == UNMATCHED
    assert texts(table, 2) == ["blorbelfix"]
    key(driver, match, Qt.Key.Key_3, ALT)
    assert match.lines._stack.currentIndex() == 1
    key(driver, match, Qt.Key.Key_1, ALT)
    assert table.model().rowCount() == 4


def test_words_filter_as_they_are_typed_in_the_goods_too(driver: Driver, match: Match):
    press(driver, "f")
    assert match.lines.filter.text.hasFocus()
    driver.write("sleeping")
    assert texts(match.lines.table, 2) == ["30 Schlafsäcke"]
    press(driver, Qt.Key.Key_Escape)
    assert match.lines.table.model().rowCount() == 4


def test_the_button_says_for_how_many_lines_it_reserves(driver: Driver, match: Match):
    assert scope(match) == (3, True)
    match.lines.filter.text.setText("winter")
    assert scope(match) == (2, False)
    match.lines.filter.text.clear()
    key(driver, match, Qt.Key.Key_Down, SHIFT)
    assert scope(match) == (2, False)


def test_everything_is_reserved_by_two_keys(driver: Driver, match: Match):
    key(driver, match, Qt.Key.Key_Return, CTRL)
    assert "boxes reserved" in driver.strip()
    assert reserved(driver) == 60 + 12 + line_of(match, "Männer").already
    assert match.proposal is not None
    assert match.proposal.totals.boxes == 0
    assert not match.head.confirm.isEnabled()


def test_only_the_lines_that_are_shown_are_reserved_and_the_rest_stays_proposed(driver: Driver, match: Match):
    match.lines.filter.text.setText("schlaf")
    match.head.confirm.click()
    calm(driver)
    assert reserved(driver) == 12
    match.lines.filter.text.clear()
    assert line_of(match, "Damen").allocated == 60
    assert line_of(match, "Schlaf").already == 12


def test_only_the_current_line_is_reserved_by_a_key(driver: Driver, match: Match):
    go_to(match, "Schlaf")
    key(driver, match, Qt.Key.Key_Return, CTRL | SHIFT)
    assert reserved(driver) == 12


def test_a_line_is_left_out_and_taken_in_again_on_a_ukrainian_keyboard(driver: Driver, match: Match):
    go_to(match, "Damen")
    press(driver, "ч")
    assert line_of(match, "Damen").allocated == 0
    assert texts(match.lines.table, 0)[0] == "⊘"
    assert "1 wish" in match.head.wishes.text()
    assert match.lines.table.current().line.text.startswith("60")
    press(driver, "x")
    assert line_of(match, "Damen").allocated == 60
    assert not match.head.wishes.isVisibleTo(match)


def test_a_line_is_kept_as_it_is_by_space_and_let_go_by_p(driver: Driver, match: Match):
    go_to(match, "Damen")
    kept = boxes_of(match, "Damen")
    press(driver, Qt.Key.Key_Space)
    assert texts(match.lines.table, 0)[0] == "⚑"
    factories.given_pallet(driver.hall, factories.content(quantity=60))
    press(driver, Qt.Key.Key_F5)
    assert boxes_of(match, "Damen") == kept
    press(driver, "p")
    press(driver, Qt.Key.Key_F5)
    assert len(boxes_of(match, "Damen")) == 1


def test_a_box_is_refused_in_the_fold_out_and_taken_back_in_the_menu(driver: Driver, match: Match):
    go_to(match, "Damen")
    before = boxes_of(match, "Damen")
    press(driver, Qt.Key.Key_Return)
    detail = match.lines.detail
    assert detail.boxes.hasFocus()
    box = detail.boxes.current().box
    press(driver, "x")
    assert box not in boxes_of(match, "Damen")
    assert line_of(match, "Damen").allocated == 40
    match.head._wish_menu.actions()[0].trigger()
    calm(driver)
    assert boxes_of(match, "Damen") == before


def test_a_box_is_held_to_its_line(driver: Driver, match: Match):
    go_to(match, "Damen")
    press(driver, Qt.Key.Key_Return, "p")
    detail = match.lines.detail
    assert detail.boxes.model().index(0, 0).data() == "⚑"
    assert "go" in detail.hold.text()
    press(driver, Qt.Key.Key_Escape)
    assert match.lines.table.hasFocus()


def test_the_fold_out_folds_in_and_stays_so(driver: Driver, match: Match):
    press(driver, Qt.Key.Key_Escape)
    assert not match.lines.detail.isVisible()
    assert not Match(driver.window.desk).lines.detail.isVisibleTo(match)
    press(driver, Qt.Key.Key_Return)
    assert match.lines.detail.isVisible()


def test_a_box_and_its_pallet_are_shown_where_they_belong(driver: Driver, match: Match):
    go_to(match, "Schlaf")
    press(driver, Qt.Key.Key_Return)
    match.lines.detail.show_pallet.click()
    calm(driver)
    assert driver.window.page is driver.page("pallets")


def test_the_cheapest_cure_is_applied_by_its_button(driver: Driver, match: Match):
    assert match.proposal is not None
    factories.given_pallet(driver.hall, factories.content(size="L", quantity=50))
    match.maker.set_rules(replace(match.proposal.rules, larger_size=100))
    code = factories.given_list(driver.hall, "200 Winterjacken Damen M")
    match = open_match(driver, code)
    match.maker.set_rules(replace(match.maker.proposal.rules, larger_size=100))  # pyright: ignore[reportOptionalMemberAccess]
    calm(driver)
    assert line_of(match, "Damen").allocated == 80
    detail = match.lines.detail
    assert "larger" in detail.cure.text()
    detail.apply.click()
    calm(driver)
    assert line_of(match, "Damen").allocated == 130
