"""A dispatcher at the match of a list: reads it, shapes it and confirms it, mostly by the keyboard."""

import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.services.proposals import Proposal
from app.ui.needs import match_acts as acts
from app.ui.needs.match import Match
from app.ui.needs.match_states import OPEN, SHORT, UNMATCHED
from app.ui.needs.match_table import MatchTable
from tests import factories
from tests.ui.driving import Driver

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LIST = """60 Winterjacken Damen M
30 Schlafsäcke
Winterjacken Männer
blorbelfix
"""
BAGS = {"category": "sleeping_bag", "audience": "none", "size": "", "season": "none"}
MEN = {"audience": "men", "size": "L"}


def stock(driver: Driver) -> list[str]:
    """Three pallets: two with jackets, one with sleeping bags and jackets for men; returns their codes."""
    hall = driver.hall
    pallets = [
        factories.given_pallet(hall, factories.content()),
        factories.given_pallet(hall, factories.content()),
        factories.given_pallet(hall, factories.content(quantity=12, **BAGS), factories.content(quantity=20, **MEN)),
    ]
    return [pallet.code for pallet in pallets]


@pytest.fixture
def pallets(driver: Driver) -> list[str]:
    return stock(driver)


@pytest.fixture
def match(driver: Driver, pallets: list[str]) -> Match:
    """The match of a list of four lines, with the keyboard in its lines."""
    return open_match(driver, factories.given_list(driver.hall, LIST))


def open_match(driver: Driver, code: str) -> Match:
    page = driver.page("needs")
    page.show_list(code)
    driver.settle()
    page.tabs.setCurrentWidget(page.match)
    calm(driver)
    page.match.lines.take_keyboard()
    return page.match


def calm(driver: Driver) -> None:
    """Wait until nothing is asked or thought about any more."""
    driver.settle()
    driver.qtbot.waitUntil(lambda: not driver.program.tasks.thinking, timeout=10_000)
    driver.settle()


def key(driver: Driver, match: Match, code: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    """Press a key together with others, where the keyboard is now."""
    QTest.keyClick(match.window().focusWidget() or match, code, keys)
    calm(driver)


def press(driver: Driver, *keys: Any) -> None:
    driver.press(*keys)
    calm(driver)


def go_to(match: Match, words: str) -> None:
    """Make the line with these words the current one."""
    lines = match.lines.table.model_.records
    match.lines.table.point(next(place for place, line in enumerate(lines) if words in line.line.text))


def texts(table: Any, column: int) -> list[str]:
    return [str(table.model().index(row, column).data() or "") for row in range(table.model().rowCount())]


def line_of(match: Match, words: str) -> Any:
    assert match.proposal is not None
    return next(line for line in match.proposal.lines if words in line.line.text)


def boxes_of(match: Match, words: str) -> set[str]:
    return {part.box for part in line_of(match, words).allocations}


def scope(match: Match) -> tuple[int, bool]:
    """For how many lines the button reserves, and whether these are all."""
    text = match.head.confirm.text()
    return int("".join(filter(str.isdigit, text))), "all" in text


def reserved(driver: Driver) -> int:
    return sum(factories.amounts(driver.hall, kind)["reserved"] for kind in ("jacket_winter", "sleeping_bag"))


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


def fewer(proposal: Proposal) -> Proposal:
    """The same plan with one pallet less to visit."""
    return replace(proposal, totals=replace(proposal.totals, pallets=proposal.totals.pallets - 1))


@pytest.fixture
def improving(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Says what the search for a better plan finds; such stock is rare and takes long to make."""

    def improve(found: Any) -> None:
        monkeypatch.setattr(driver.hall.matches, "improve", found)

    return improve


def test_a_better_plan_is_told_and_the_first_one_stays_within_reach(
    driver: Driver, match: Match, improving: Callable[[Any], None]
):
    improving(lambda proposal, _stopped: fewer(proposal))
    go_to(match, "Schlaf")
    press(driver, Qt.Key.Key_F5)
    assert "1 pallet" in match.notices.text
    assert match.proposal is match.maker.better
    assert match.lines.table.current().line.text == "30 Schlafsäcke"
    match.notices.act("first plan")()
    assert match.proposal is match.maker.first
    match.notices.act("better plan")()
    assert match.proposal is match.maker.better


def test_the_search_for_a_better_plan_ends_by_the_button_and_with_the_page(
    driver: Driver, match: Match, improving: Callable[[Any], None]
):
    ended = []

    def search(_proposal: Proposal, stopped: Callable[[], bool]) -> None:
        while not stopped():
            threading.Event().wait(0.002)
        ended.append(True)

    improving(search)
    match.maker.propose()
    driver.settle()
    assert "fewer pallets" in match.head.sums.state.text()
    match.head.sums.stop.click()
    driver.qtbot.waitUntil(lambda: ended == [True], timeout=5000)
    assert match.head.sums.state.text() == ""
    match.maker.propose()
    driver.settle()
    driver.page("sort")
    driver.qtbot.waitUntil(lambda: ended == [True, True], timeout=5000)
    assert not driver.program.tasks.thinking
    driver.page("needs")
    assert match.maker.thought.thinking
    match.head.sums.stop.click()


def test_without_the_solver_the_quick_answer_serves_and_says_so(
    driver: Driver, match: Match, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "highspy", None)
    press(driver, Qt.Key.Key_F5)
    assert "Quick answer" in match.notices.text
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
