"""Two plans side by side, and the goods a match misses most, as a dispatcher uses them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.match_rules import NEVER, MatchRules
from app.ui.needs import wanted_goods
from app.ui.needs.compare import Compare
from app.ui.needs.wanted_goods import WantedGoods
from tests import factories

JACKETS = "30 Winterjacken Damen M-L\n15 Rollstühle\nTourniquets 4"


@pytest.fixture
def code(driver):
    """A list that unisex jackets serve in part; nobody has wheelchairs."""
    hall = driver.hall
    factories.given_pallet(hall, factories.content(quantity=10), factories.content(audience="unisex", quantity=15))
    return factories.given_list(hall, JACKETS)


@pytest.fixture
def proposal(driver, code):
    return driver.hall.matches.propose([code])


def opened(driver, dialog):
    dialog.open()
    driver.settle()
    return dialog


def words(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def cells(table):
    return [tuple(cells) for cells in table.as_rows()[1]]


@pytest.fixture
def comparison(driver, proposal):
    strict = driver.hall.matches.again(proposal, replace(MatchRules(), unisex=NEVER))
    return opened(driver, Compare(driver.window, driver.window.desk, proposal, strict)), strict


def test_two_plans_are_told_in_sums_and_lines(comparison):
    dialog, _strict = comparison
    assert ("Given, pcs", "25", "10", "−15 pcs, worse") in cells(dialog.totals)
    assert ("Opened boxes", "0", "0", "the same") in cells(dialog.totals)
    assert cells(dialog.lines) == [("30 Winterjacken Damen M-L", "25", "10", "−15 pcs, worse", "substitutes: 15 → 0")]
    assert "1 line differs" in words(dialog)


def test_a_plan_is_taken_by_its_letter(driver, proposal, comparison):
    dialog, strict = comparison
    taken = []
    dialog.taken.connect(taken.append)
    dialog.take_second.click()
    assert taken == [strict]
    assert not dialog.isVisible()
    again = opened(driver, Compare(driver.window, driver.window.desk, proposal, strict))
    again.taken.connect(taken.append)
    assert (again.take_first.shortcut().toString(), again.take_second.shortcut().toString()) == ("Alt+A", "Alt+B")
    again.take_first.click()
    assert taken[1:] == [proposal]


def test_escape_takes_neither(driver, comparison):
    dialog, _strict = comparison
    taken = []
    dialog.taken.connect(taken.append)
    driver.press(Qt.Key.Key_Escape)
    assert (taken, dialog.isVisible()) == ([], False)


def test_plans_that_give_the_same_say_so(driver, proposal):
    dialog = opened(driver, Compare(driver.window, driver.window.desk, proposal, proposal))
    assert "Every line gets the same" in words(dialog)
    assert not dialog.lines.isVisible()


def test_several_lists_are_told_apart(driver, code):
    other = factories.given_list(driver.hall, "20 Winterjacken Damen")
    both = driver.hall.matches.propose([code, other])
    strict = driver.hall.matches.again(both, replace(MatchRules(), unisex=NEVER))
    dialog = opened(driver, Compare(driver.window, driver.window.desk, both, strict))
    assert {row[0] for row in cells(dialog.lines)} <= {code, other}


@pytest.fixture
def wanted(driver, proposal):
    return opened(driver, WantedGoods(driver.window, driver.window.desk, proposal))


def test_what_is_missing_is_told_by_goods(wanted):
    rows = {row[0]: row[1:5] for row in cells(wanted.table)}
    assert rows["Wheelchairs"] == ("any", "any", "15 pcs", "1")
    assert rows["Winter jackets"] == ("women", "M, L", "5 pcs", "1")
    assert "Wheelchairs" in wanted.text.toPlainText()


def test_the_appeal_is_copied_in_the_language_chosen(driver, wanted):
    wanted.language.setCurrentIndex(wanted.language.findData("uk"))
    driver.settle()
    wanted.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Куртки зимові" in copied
    assert copied == wanted.text.toPlainText()
    assert "copied" in driver.strip()


def test_the_appeal_is_saved_as_a_file(driver, wanted, tmp_path, monkeypatch):
    monkeypatch.setattr(wanted_goods, "open_folder", lambda folder: None)
    wanted.save_to(tmp_path / "appeal.txt")
    driver.settle()
    assert (tmp_path / "appeal.txt").read_text("utf-8") == wanted.text.toPlainText()
    assert "appeal.txt" in driver.strip()


def test_chosen_goods_are_wanted_at_the_door(driver, wanted):
    place = [row[0] for row in cells(wanted.table)].index("Wheelchairs")
    wanted.table.selectRow(place)
    assert wanted.welcome.text() == "Mark 1 kind of goods as wanted at the door"
    wanted.welcome.click()
    driver.settle()
    decided = driver.hall.intake.rules()
    assert [(key, rule.pace) for key, rule in decided.items()] == [("wheelchair", "go")]
    assert "1 kind of goods is wanted at the door now" in driver.strip()


def test_a_match_without_gaps_asks_for_nothing(driver, code):
    served = driver.hall.matches.propose([factories.given_list(driver.hall, "5 Winterjacken Damen")])
    dialog = opened(driver, WantedGoods(driver.window, driver.window.desk, served))
    assert "Nothing is missing" in words(dialog)
    visible = [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert visible == ["Close"]


def test_what_nobody_may_bring_to_the_door_is_not_asked_for(driver, wanted):
    medicine = driver.hall.matches.propose([factories.given_list(driver.hall, "20 Ibuprofen")])
    dialog = opened(driver, WantedGoods(driver.window, driver.window.desk, medicine))
    assert [row[-1] for row in cells(dialog.table)] == ["no"]
    assert {row[-1] for row in cells(wanted.table)} == {"yes"}
    assert not dialog.welcome.isEnabled()
    assert any("people could bring" in text for text in words(dialog))
    assert not dialog.copy.isEnabled()
    assert not dialog.text.isVisible()


@pytest.mark.parametrize("language", ["de", "uk"])
def test_the_dialogs_speak_the_language_and_fit_the_screen(start, hub_file, language):
    driver = start(hub_file, language=language)
    factories.given_pallet(driver.hall, factories.content(quantity=10))
    proposal = driver.hall.matches.propose([factories.given_list(driver.hall, JACKETS)])
    for dialog in (
        Compare(driver.window, driver.window.desk, proposal, proposal),
        WantedGoods(driver.window, driver.window.desk, proposal),
    ):
        opened(driver, dialog)
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        assert dialog.windowTitle() not in {"Compare two plans", "Most wanted goods"}
        for each in dialog.findChildren(QPushButton):
            assert not each.isVisible() or each.width() >= each.sizeHint().width() - 1
        dialog.reject()
