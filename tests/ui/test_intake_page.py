"""A lead marks goods go, slow or stop in seconds."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.intake import IntakeRule, Pace
from app.ui.stock.intake import StopAndGo
from tests.ui.conftest import Start
from tests.ui.driving import Driver

ENTER, DOWN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape


def opened(driver: Driver) -> StopAndGo:
    page = driver.page("stock")
    page._tabs.setCurrentIndex(3)
    driver.settle()
    return page.stop_and_go


@pytest.fixture
def tab(driver: Driver) -> StopAndGo:
    return opened(driver)


def search(driver: Driver, tab: StopAndGo, text: str) -> None:
    driver.write(text)
    driver.qtbot.waitUntil(lambda: not tab._delay.isActive())
    driver.settle()


def rows(tab: StopAndGo) -> list[list[str]]:
    model = tab.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_an_empty_list_says_what_it_is_for(tab: StopAndGo):
    texts = [label.text() for label in tab.findChildren(QLabel) if label.isVisible()]
    assert "All goods are taken as usual." in texts
    assert tab.filter.hasFocus()
    assert not tab._right.isVisible()


def test_goods_are_stopped_by_keyboard_alone(driver: Driver, tab: StopAndGo):
    search(driver, tab, "winterja")
    driver.press(ENTER, "3")
    assert driver.hall.intake.rules() == {"jacket_winter": IntakeRule("jacket_winter", "stop")}
    driver.write("no sp")
    driver.press(ENTER)
    driver.write("+7")
    driver.press(ENTER)
    week = driver.hall.workplace.today() + timedelta(days=7)
    assert driver.hall.intake.rules() == {"jacket_winter": IntakeRule("jacket_winter", "stop", "no_space", week)}
    assert tab.filter.hasFocus()
    assert tab.filter.text() == ""
    assert rows(tab) == [["Winter jackets", "✕ not accepted", "no space", f"{week:%d.%m.%Y}"]]


def test_rows_are_marked_one_after_the_other_with_single_keys(driver: Driver, tab: StopAndGo):
    for key in ("pasta", "jacket_winter"):
        driver.hall.intake.decide(IntakeRule(key, "stop"))
    driver.settle()
    driver.press(DOWN)
    assert tab.table.hasFocus()
    driver.press("2", DOWN, "1")
    assert {key: rule.pace for key, rule in driver.hall.intake.rules().items()} == {
        "jacket_winter": "slow", "pasta": "go",
    }  # fmt: skip


def test_a_reason_in_own_words_is_kept_when_the_field_is_left(driver: Driver, tab: StopAndGo):
    driver.hall.intake.decide(IntakeRule("pasta", "slow"))
    driver.settle()
    tab.form.reason.setFocus()
    driver.write("call us first")
    tab.filter.setFocus()
    driver.settle()
    assert driver.hall.intake.rules()["pasta"].reason == "call us first"


def test_a_day_that_is_none_is_said_and_changes_nothing(driver: Driver, tab: StopAndGo):
    driver.hall.intake.decide(IntakeRule("pasta", "slow"))
    driver.settle()
    tab.form.until.field.setFocus()
    driver.write("31.2.")
    driver.press(ENTER)
    assert "is not a day" in tab.form.until._meaning.text()
    assert driver.hall.intake.rules()["pasta"].until is None
    assert tab.form.until.field.hasFocus()


def test_a_day_is_picked_from_the_calendar(driver: Driver, tab: StopAndGo):
    driver.hall.intake.decide(IntakeRule("pasta", "slow"))
    driver.settle()
    day = driver.hall.workplace.today() + timedelta(days=12)
    tab.form.until.calendar.clicked.emit(QDate(day.year, day.month, day.day))
    driver.settle()
    assert driver.hall.intake.rules()["pasta"].until == day


def test_goods_are_taken_as_usual_again_and_undo_brings_the_rule_back(driver: Driver, tab: StopAndGo):
    driver.hall.intake.decide(IntakeRule("pasta", "stop", "no_space"))
    driver.settle()
    tab.form.lift.click()
    driver.settle()
    assert driver.hall.intake.rules() == {}
    driver.window.strip.undo()
    driver.settle()
    assert rows(tab) == [["Pasta", "✕ not accepted", "no space", ""]]
    assert tab.form.paces[Pace.STOP].isChecked()


def test_what_another_station_decides_is_shown_but_typing_stays(driver: Driver, tab: StopAndGo):
    driver.hall.intake.decide(IntakeRule("pasta", "stop"))
    driver.settle()
    tab.form.reason.setFocus()
    driver.write("half ty")
    driver.hall.intake.decide(IntakeRule("pasta", "go"))
    driver.settle()
    assert tab.form.paces[Pace.GO].isChecked()
    assert tab.form._typed.text() == "half ty"


def test_a_search_shows_the_rule_of_the_group(driver: Driver, tab: StopAndGo):
    driver.hall.intake.decide(IntakeRule("CLO", "stop", "no_space"))
    search(driver, tab, "clothing")
    told = {row[0]: row[1:3] for row in rows(tab)}
    assert told["Clothing (whole group)"] == ["✕ not accepted", "no space"]
    assert ["✕ not accepted (group)", "no space"] in told.values()


def test_a_rule_that_is_over_is_said_to_be_over(driver: Driver, tab: StopAndGo):
    yesterday = driver.hall.workplace.today() - timedelta(days=1)
    driver.hall.intake.decide(IntakeRule("pasta", "stop", "", yesterday))
    driver.settle()
    assert rows(tab) == [["Pasta", "as usual", "", f"{yesterday:%d.%m.%Y}, over"]]


def test_escape_leads_back_to_the_search(driver: Driver, tab: StopAndGo):
    search(driver, tab, "pasta")
    driver.press(ENTER, ESCAPE)
    assert tab.filter.hasFocus()
    assert driver.hall.intake.rules() == {}


def test_the_text_for_the_web_is_copied(driver: Driver, tab: StopAndGo):
    driver.hall.intake.decide(IntakeRule("sleeping_bag", "go"))
    german, ukrainian, english = (action.trigger for action in tab.text.menu().actions())
    for copy, told in ((german, "Schlafsäcke"), (ukrainian, "Спальні мішки"), (english, "Sleeping bags")):
        copy()
        driver.settle()
        assert told in QGuiApplication.clipboard().text()
    assert "Copied" in driver.strip()


def test_the_poster_is_shown(driver: Driver, tab: StopAndGo, monkeypatch: pytest.MonkeyPatch):
    shown: list[str] = []
    monkeypatch.setattr("app.ui.files.QDesktopServices.openUrl", lambda url: shown.append(url.toLocalFile()))
    tab.poster.menu().actions()[0].trigger()
    driver.settle()
    assert "Mark some first" in driver.strip()
    driver.hall.intake.decide(IntakeRule("sleeping_bag", "go"))
    tab.poster.menu().actions()[0].trigger()
    driver.settle()
    assert [name.endswith("poster_a4.pdf") for name in shown] == [True]


@pytest.mark.parametrize("language", ["de", "uk", "en"])
def test_the_answers_are_in_the_language_of_the_person(start: Start, hub_file, language: str):
    driver = start(hub_file, language=language)
    driver.hall.intake.decide(IntakeRule("pasta", "stop", "no_space"))
    driver.window.resize(1366, 768)
    tab = opened(driver)
    words = {"de": "kein Platz", "uk": "немає місця", "en": "no space"}
    assert tab.form._typed.text() == words[language]
    driver.program.speak("uk")
    driver.settle()
    assert tab.form._typed.text() == words["uk"]
    assert (driver.window.width(), driver.window.height()) == (1366, 768)
    narrow = [each.text() for each in tab.findChildren(QPushButton) if each.isVisible() and _is_clipped(each)]
    assert narrow == []


def _is_clipped(button: QPushButton) -> bool:
    return bool(button.text()) and button.width() < button.sizeHint().width() - 1
