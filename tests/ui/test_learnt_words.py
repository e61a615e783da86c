"""A lead sees what the reader was taught, corrects it, shares it, and moves it as a file."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain import learnt_words
from app.domain.partners import Partner
from app.ui.settings.word_form import WordForm
from app.ui.settings.words import WordsTab
from tests import factories
from tests.ui.conftest import Start
from tests.ui.driving import Driver


def section(driver: Driver) -> WordsTab:
    found = driver.page("settings").open_section("words")
    driver.settle()
    assert isinstance(found, WordsTab)
    return found


def given_words(driver: Driver) -> Partner:
    hospital = factories.given_partner(driver.hall)
    code = factories.given_list(driver.hall, "20 Flumpis\nBambusel", hospital)
    driver.hall.needs.assign(code, 1, "towel")
    driver.hall.needs.assign(code, 2, "")
    driver.settle()
    return hospital


@pytest.fixture
def tab(driver: Driver) -> WordsTab:
    return section(driver)


def rows(table: Any) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_an_empty_section_says_how_words_are_learnt(tab: WordsTab):
    assert tab.words._stack.currentIndex() == 1
    assert not tab.words.give_out.isEnabled()
    assert tab.columns._stack.currentIndex() == 1


def test_learnt_words_are_listed_and_filtered(driver: Driver, tab: WordsTab):
    given_words(driver)
    assert rows(tab.words.table) == [
        ["Bambusel", "no goods", "Hospital No. 4", "are asked", "1"],
        ["Flumpis", "Towels", "Hospital No. 4", "are offered it", "1"],
    ]
    tab.words.filter.setText("hosp towel")
    assert [row[0] for row in rows(tab.words.table)] == ["Flumpis"]


def test_the_strip_tells_what_was_learnt_and_takes_it_back(driver: Driver, tab: WordsTab):
    given_words(driver)
    assert driver.strip() == "✓ “Bambusel” means no goods for Hospital No. 4"
    driver.window.strip.undo()
    driver.settle()
    assert [row[0] for row in rows(tab.words.table)] == ["Flumpis"]


def test_a_word_is_corrected_by_keyboard(driver: Driver, tab: WordsTab):
    given_words(driver)
    tab.words.table.setFocus()
    tab.words.table.selectRow(1)
    driver.press(Qt.Key.Key_Return)
    assert isinstance(driver.dialog(), WordForm)
    driver.write("schlafs")
    driver.press(Qt.Key.Key_Return)
    driver.press(Qt.Key.Key_Return)
    assert [row[1] for row in rows(tab.words.table)] == ["no goods", "Sleeping bags"]


def test_goods_that_were_typed_but_not_chosen_are_asked_for(driver: Driver, tab: WordsTab):
    given_words(driver)
    tab.words.table.selectRow(1)
    tab.words.change.click()
    driver.settle()
    form = driver.dialog()
    assert isinstance(form, WordForm)
    driver.write("schlafs")
    form._submit()
    assert form._reason.text() == "Choose the goods from the list, or clear the field."
    form.goods.clear()
    form._submit()
    driver.settle()
    assert [row[1] for row in rows(tab.words.table)] == ["no goods", "no goods"]


def test_a_word_is_used_for_everybody_and_removed(driver: Driver, tab: WordsTab):
    hospital = given_words(driver)
    tab.words.table.selectRow(1)
    tab.words.share.click()
    driver.settle()
    assert rows(tab.words.table)[1:] == [
        ["Flumpis", "Towels", "everybody", "", "1"],
        ["Flumpis", "Towels", "Hospital No. 4", "read the same", "1"],
    ]
    tab.words.table.selectRow(1)
    assert not tab.words.share.isEnabled()
    tab.words.table.selectAll()
    tab.words.remove.click()
    driver.settle()
    assert tab.words._stack.currentIndex() == 1
    driver.window.strip.undo()
    driver.settle()
    assert learnt_words.key_of(hospital.code, "flumpis") in {line.word.key for line in driver.hall.words.lines()}


def test_words_are_written_and_taken_in(driver: Driver, tab: WordsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    given_words(driver)
    file = tmp_path / "words.csv"
    tab.words.export_to(file)
    driver.settle()
    assert driver.strip() == f"Saved: {file}"
    file.write_text(file.read_text("utf-8-sig") + "Flumpis,unicorn,,\n", "utf-8")
    driver.hall.words.remove([line.word.key for line in driver.hall.words.lines()])
    monkeypatch.setattr("app.ui.settings.words.open_file", lambda *_: file)
    tab.words.take_in.click()
    driver.settle()
    assert [row[0] for row in rows(tab.words.table)] == ["Bambusel", "Flumpis"]
    assert tab.words._report.text().startswith("2 added, 0 changed, 0 unchanged, 1 refused.\nLine 4: ")


def test_the_tables_of_a_sender_are_listed_and_forgotten(driver: Driver, tab: WordsTab):
    hospital = given_words(driver)
    roles = ["", "item", "size:XL", "audience:men", "other"]
    driver.hall.words.remember_columns(hospital.code, ["Nr", "Was", "XL", "Herren", "Ort"], roles)
    driver.settle()
    assert rows(tab.columns.table) == [["Hospital No. 4", "Was → goods, XL → how many of XL, Herren → how many of men"]]
    tab.tabs.setCurrentIndex(1)
    tab.columns.table.selectRow(0)
    tab.columns.forget.click()
    driver.settle()
    assert tab.columns._stack.currentIndex() == 1


@pytest.mark.parametrize("language", ["de", "uk", "en"])
def test_nothing_is_clipped_on_a_small_laptop(start: Start, hub_file: Path, language: str):
    driver = start(hub_file, language=language, page="settings")
    given_words(driver)
    driver.window.resize(1366, 768)
    shown = section(driver)
    assert (driver.window.width(), driver.window.height()) == (1366, 768)
    buttons = [each for each in shown.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons if each.width() < each.sizeHint().width() - 1] == []
