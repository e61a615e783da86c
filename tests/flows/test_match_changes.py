"""The match of a list as things change: stock, plans, lists, rules and languages."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.ui.needs import match_acts as acts
from app.ui.needs.match import Match
from app.ui.needs.match_states import SHORT
from app.ui.needs.match_table import MatchTable
from tests import factories
from tests.flows.match_page import (
    ALT,
    BAGS,
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


def test_stock_taken_meanwhile_stops_the_confirmation_and_the_lines_are_matched_again(driver: Driver, match: Match):
    box = next(iter(boxes_of(match, "Schlaf")))
    driver.hall.boxes.withdraw(box)
    driver.settle()
    assert "stock changed" in match.notices.text
    assert line_of(match, "Schlaf").allocated == 12
    key(driver, match, Qt.Key.Key_Return, CTRL)
    assert reserved(driver) == 0
    assert "Match again" in match.notices.text
    assert "1 line" in match.notices.text
    assert line_of(match, "Schlaf").allocated == 0
    assert texts(match.lines.table, 0) == ["", "≠", "", ""]
    key(driver, match, Qt.Key.Key_Return, CTRL)
    assert reserved(driver) == 60 + line_of(match, "Männer").already
    assert match.notices.text == ""


def test_new_stock_is_told_and_matched_when_asked_for(driver: Driver, match: Match):
    factories.given_pallet(driver.hall, factories.content(quantity=18, **BAGS))
    driver.settle()
    assert "stock changed" in match.notices.text
    assert line_of(match, "Schlaf").allocated == 12
    press(driver, Qt.Key.Key_F5)
    assert line_of(match, "Schlaf").allocated == 30
    assert match.notices.text == ""


def test_a_corrected_line_is_matched_at_once(driver: Driver, match: Match):
    line = line_of(match, "Damen").line
    driver.hall.needs.correct_line(match.maker.lists[0], replace(line, quantity=70))
    calm(driver)
    assert line_of(match, "Damen").allocated == 70


def test_the_plan_tells_every_pallet_and_how_far_the_first_ones_lead(driver: Driver, match: Match, pallets: list[str]):
    key(driver, match, Qt.Key.Key_P, CTRL | SHIFT)
    table = match.plan.table
    assert table.hasFocus()
    assert len(texts(table, 1)) == 3
    assert texts(table, 8)[-1] == "100 %"
    match.plan.table.point(0)
    first = match.plan.table.current().use.code
    press(driver, "x")
    assert match.proposal is not None
    assert first not in {use.code for use in match.proposal.pallets}
    assert first in {step.use.code for step in match.plan.table.model_.records}
    assert match.plan.table.current().use.code == first
    press(driver, "x")
    assert match.proposal.totals.pallets == len(pallets)
    press(driver, "p")
    assert match.proposal.wishes.first


def test_at_most_two_pallets_and_what_one_more_would_bring(driver: Driver, match: Match):
    match.do(acts.PLAN)
    match.plan.most.setFocus()
    driver.press("2", Qt.Key.Key_Return)
    calm(driver)
    assert match.proposal is not None
    assert match.proposal.wishes.most_holders == 2
    assert match.proposal.totals.pallets == 2
    assert "One more" in match.plan.beyond.text()
    assert "1 wish" in match.head.wishes.text()
    key(driver, match, Qt.Key.Key_X, CTRL | SHIFT)
    assert match.proposal.totals.pallets == 3
    assert match.plan.most.value() == 0


def test_lists_are_matched_together_and_share(driver: Driver, match: Match):
    other = factories.given_list(driver.hall, "100 Winterjacken Damen M")
    driver.settle()
    match.do(acts.LISTS)
    calm(driver)
    assert texts(match.lists.table, 0) == ["✓ yes", "no"]
    match.lists.table.point(1)
    press(driver, Qt.Key.Key_Space)
    assert texts(match.lists.table, 0) == ["✓ yes", "✓ yes"]
    assert match.proposal is not None
    assert other in match.proposal.lists
    assert sum(line.allocated for line in match.proposal.lines if "Damen" in line.line.text) == 80
    assert "proportion" in texts(match.lists.contests, 5)[0]
    match.do(acts.LINES)
    assert not match.lines.table.isColumnHidden(1)
    go_to(match, "100 Winter")
    assert "60 Winterjacken" in match.lines.detail.rivals.text()
    match.do(acts.LISTS)
    match.lists.table.point(1)
    press(driver, "p")
    assert match.proposal.lists == (match.maker.lists[0],)


def test_rules_are_changed_in_their_view_and_the_match_follows(driver: Driver, match: Match):
    factories.given_pallet(driver.hall, factories.content(size="L", quantity=50))
    press(driver, Qt.Key.Key_F5)
    key(driver, match, Qt.Key.Key_R, CTRL | SHIFT)
    assert match.rules.isVisible()
    assert match.proposal is not None
    match.rules._wish(replace(match.proposal.rules, whole_boxes=True))
    calm(driver)
    assert match.proposal.rules.whole_boxes
    assert line_of(match, "Damen").allocated == 40
    driver.hall.matches.save_rules(replace(match.proposal.rules, whole_boxes=False))
    calm(driver)
    assert match.proposal.rules.whole_boxes


def test_rules_another_person_saves_hold_at_once(driver: Driver, match: Match):
    driver.hall.matches.save_rules(replace(driver.hall.matches.rules(), whole_boxes=True))
    calm(driver)
    assert line_of(match, "Damen").allocated == 40


def test_two_wishes_one_after_the_other_both_count(driver: Driver, match: Match):
    assert match.proposal is not None
    first, second = (use.holder for use in match.proposal.pallets[:2])
    match.do(acts.PLAN)
    for place in (0, 1):
        match.plan.table.point(place)
        match.plan._act("leave_out")
    calm(driver)
    assert match.proposal.wishes.closed == {first, second}


def test_a_match_goes_on_in_another_language(driver: Driver, match: Match):
    go_to(match, "Schlaf")
    said = match.lines.detail.sentence.text()
    driver.program.speak("de")
    driver.settle()
    assert match.lines.detail.sentence.text() != said
    assert texts(match.lines.table, 5)[1] != said


def test_two_plans_are_compared_and_one_is_taken(driver: Driver, match: Match):
    assert match.proposal is not None
    first = match.proposal
    key(driver, match, Qt.Key.Key_A, CTRL | SHIFT)
    assert "Plan A is kept" in match.notices.text
    go_to(match, "Damen")
    press(driver, "x")
    assert "plan B" in match.notices.text
    match.notices.act("Compare")()
    dialog: Any = driver.dialog()
    driver.settle()
    dialog.take_first.click()
    calm(driver)
    assert match.proposal is first
    assert "Plan A" not in match.notices.text
    assert line_of(match, "Damen").allocated == 60


def test_what_nobody_understood_leads_back_to_the_items(driver: Driver, pallets: list[str]):
    match = open_match(driver, factories.given_list(driver.hall, "blorbelfix\nkrumbelwurst"))
    assert "No line is understood" in match.notices.text
    match.notices.act("items")()
    page = driver.page("needs")
    assert page.tabs.currentWidget() is page.items


def test_an_empty_hall_says_what_to_do(driver: Driver):
    match = open_match(driver, factories.given_list(driver.hall, "30 Schlafsäcke"))
    assert "stock has nothing" in match.notices.text
    match.notices.act("Ask for goods")()
    dialog = driver.dialog()
    driver.settle()
    dialog.reject()
    match.do(acts.PLAN)
    assert match.plan._stack.currentIndex() == 1


def test_another_list_begins_without_the_wishes_of_the_first(driver: Driver, match: Match):
    go_to(match, "Damen")
    press(driver, "x")
    code = factories.given_list(driver.hall, "10 Winterjacken Damen M")
    match = open_match(driver, code)
    assert match.proposal is not None
    assert match.proposal.lists == (code,)
    assert not match.head.wishes.isVisibleTo(match)
    assert line_of(match, "Damen").allocated == 10


def test_view_and_filter_are_remembered(driver: Driver, match: Match):
    key(driver, match, Qt.Key.Key_2, ALT)
    match.do(acts.PLAN)
    again = Match(driver.window.desk)
    assert again._stack.currentWidget() is again.plan
    assert again.lines.filter.which == SHORT


def test_reservations_are_released_from_the_menu(driver: Driver, match: Match):
    key(driver, match, Qt.Key.Key_Return, CTRL)
    assert reserved(driver) > 0
    match.deeds.acts[acts.RELEASE].trigger()
    calm(driver)
    assert reserved(driver) == 0
    assert line_of(match, "Damen").allocated == 60


def test_lines_are_clicked_and_marked_with_the_mouse(driver: Driver, match: Match):
    table: MatchTable = match.lines.table
    for row, keys in ((0, Qt.KeyboardModifier.NoModifier), (1, CTRL)):
        where = table.visualRect(table.model().index(row, 2)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, QPoint(where))
    assert scope(match) == (2, False)
    press(driver, "x")
    assert [line_of(match, words).allocated for words in ("Damen", "Schlaf")] == [0, 0]
    assert len(table.marked_keys) == 2
