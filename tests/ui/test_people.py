"""Who works at the station: chosen by keyboard, by badge, behind a PIN; each in a language of their own."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.people import Person
from app.ui.frame.crew import Memory
from app.ui.frame.people import Picker, fitting
from tests.ui.conftest import Start
from tests.ui.driving import Driver


@pytest.fixture
def staffed(driver: Driver) -> Driver:
    """A station where three people are known."""
    people = driver.hall.people
    people.add("Anna", "de")
    people.add("Jonas", "en", "4711")
    people.add("Оксана", "uk")
    driver.settle()
    return driver


def badge(driver: Driver, name: str) -> Person:
    return next(person for person in driver.hall.people.all() if person.name == name)


def picker(driver: Driver) -> Picker:
    """The picker, opened by its key."""
    driver.press(Qt.Key.Key_F2)
    found = driver.dialog()
    assert isinstance(found, Picker)
    return found


def open_form(driver: Driver) -> Any:
    """The form that is open."""
    return driver.dialog()


def closed() -> bool:
    return QApplication.activeModalWidget() is None


def names(shown: Picker) -> list[str]:
    return [tile.accessibleName().partition(",")[0] for tile in shown.names._tiles]


def here(driver: Driver) -> str:
    return driver.window.top._person.text()


def test_a_name_is_chosen_by_its_first_letters_and_speaks_its_language(staffed: Driver):
    changes: list[str] = []
    staffed.window.top.person_changed.connect(changes.append)
    shown = picker(staffed)
    staffed.write("окс")
    assert names(shown)[0] == "Оксана"
    staffed.press(Qt.Key.Key_Return)
    assert closed()
    assert here(staffed) == "Оксана"
    assert staffed.hall.workplace.person == "Оксана"
    assert staffed.program.voice.language == "uk"
    assert changes == ["Оксана"]


def test_a_name_is_chosen_by_the_number_on_its_tile(staffed: Driver):
    picker(staffed)
    staffed.press("1")
    assert here(staffed) == "Anna"
    assert staffed.program.voice.language == "de"


def test_arrows_move_to_the_name_that_enter_chooses(staffed: Driver):
    picker(staffed)
    staffed.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert here(staffed) == "Оксана"


def test_who_was_here_last_comes_first(staffed: Driver):
    for letters in ("окс", "ann"):
        picker(staffed)
        staffed.write(letters)
        staffed.press(Qt.Key.Key_Return)
    assert names(picker(staffed))[:3] == ["Anna", "Оксана", "Jonas"]


def test_escape_changes_nothing(staffed: Driver):
    picker(staffed)
    staffed.press(Qt.Key.Key_Escape)
    assert closed()
    assert here(staffed) == "Oksana"
    assert staffed.program.voice.language == "en"


def test_a_pin_is_asked_in_place_and_a_wrong_one_says_so(staffed: Driver):
    shown = picker(staffed)
    staffed.press("2")
    staffed.write("1234")
    staffed.press(Qt.Key.Key_Return)
    assert "PIN is not right" in shown.pin._reason.text()
    assert not closed()
    assert shown.pin.field.hasFocus()
    assert not staffed.strip().startswith("✗")
    staffed.write("4711")
    staffed.press(Qt.Key.Key_Return)
    assert closed()
    assert here(staffed) == "Jonas"


def test_escape_at_the_pin_goes_back_to_the_names(staffed: Driver):
    picker(staffed)
    staffed.press("2", Qt.Key.Key_Escape)
    assert not closed()
    staffed.write("ann")
    staffed.press(Qt.Key.Key_Return)
    assert here(staffed) == "Anna"


def test_somebody_new_needs_two_clicks_and_a_name(driver: Driver):
    driver.window.top._person.click()
    driver.settle()
    shown = driver.dialog()
    assert isinstance(shown, Picker)
    shown.names._tiles[-1].click()
    driver.write("Тарас")
    driver.press(Qt.Key.Key_Return)
    assert here(driver) == "Тарас"
    (taras,) = driver.hall.people.all()
    assert (taras.language, taras.pin) == ("en", "")


def test_a_name_that_is_not_listed_is_offered_as_new_with_language_and_pin(staffed: Driver):
    shown = picker(staffed)
    staffed.write("taras")
    assert names(shown) == ["+ taras is new here"]
    staffed.press(Qt.Key.Key_Return)
    shown.newcomer.languages.chosen.emit("uk")
    shown.newcomer.pin.setFocus()
    staffed.write("12")
    staffed.press(Qt.Key.Key_Return)
    assert "4 to 8 digits" in shown.newcomer._reason.text()
    shown.newcomer.pin.setText("1234")
    shown.newcomer._done.click()
    staffed.settle()
    assert badge(staffed, "taras").pin
    assert here(staffed) == "taras"
    assert staffed.program.voice.language == "uk"


def test_a_badge_changes_over_at_once_on_any_page(staffed: Driver):
    staffed.page("stock")
    staffed.scan(badge(staffed, "Оксана").code)
    assert here(staffed) == "Оксана"
    assert staffed.program.voice.language == "uk"


def test_a_badge_with_a_pin_asks_for_it(staffed: Driver):
    staffed.scan(badge(staffed, "Jonas").code)
    assert here(staffed) == "Oksana"
    staffed.write("4711")
    staffed.press(Qt.Key.Key_Return)
    assert closed()
    assert here(staffed) == "Jonas"


def test_a_badge_is_read_while_the_names_are_shown(staffed: Driver):
    picker(staffed)
    staffed.scan(badge(staffed, "Anna").code)
    assert closed()
    assert here(staffed) == "Anna"


def test_nobody_leaves_the_station_open_for_the_next(staffed: Driver):
    changes: list[str] = []
    picker(staffed)
    staffed.press("1")
    staffed.window.top.person_changed.connect(changes.append)
    picker(staffed).names._nobody.click()
    staffed.settle()
    assert closed()
    assert staffed.hall.workplace.person == ""
    assert here(staffed) == staffed.window.top.tr("Who are you?")
    assert changes == [""]


def test_the_station_remembers_the_language_somebody_chose_here(staffed: Driver):
    picker(staffed)
    staffed.press("1")
    staffed.window.top._choose_language("uk")
    picker(staffed)
    staffed.write("окс")
    staffed.press(Qt.Key.Key_Return)
    staffed.window.top._choose_language("en")
    staffed.settle()
    staffed.scan(badge(staffed, "Anna").code)
    assert here(staffed) == "Anna"
    assert staffed.program.voice.language == "uk"
    staffed.scan(badge(staffed, "Оксана").code)
    assert staffed.program.voice.language == "en"
    assert badge(staffed, "Anna").language == "de"


def test_person_and_language_are_there_after_a_restart(staffed: Driver):
    picker(staffed)
    staffed.press("1")
    settings = staffed.program.settings
    assert settings.value("person") == "Anna"
    assert settings.value("language") == "de"
    assert Memory(settings).code == badge(staffed, "Anna").code


def test_a_name_without_a_record_keeps_working(driver: Driver):
    assert here(driver) == "Oksana"
    assert driver.hall.workplace.person == "Oksana"
    assert driver.hall.people.all() == []


def test_at_the_very_first_start_nobody_is_forced(start: Start, hub_file):
    driver = start(hub_file)
    driver.program.settings.setValue("person", "")
    driver.hall.workplace.person = ""
    driver.window.top.on_language()
    assert closed()
    assert here(driver) == "Who are you?"


def test_a_changed_name_is_said_at_the_station(staffed: Driver):
    picker(staffed)
    staffed.press("1")
    anna = badge(staffed, "Anna")
    staffed.hall.people.change(Person(anna.code, "Anna K", anna.language))
    staffed.settle()
    staffed.settle()
    assert here(staffed) == "Anna K"
    assert staffed.hall.workplace.person == "Anna K"


@pytest.mark.parametrize(("typed", "found"), [("", 3), ("a", 1), ("ма", 1), ("ріє", 0), (" ЛЕ ", 1)])
def test_names_are_found_by_the_beginning_of_any_part(typed: str, found: int):
    people = [Person("1", "Anna"), Person("2", "Марія Лесь"), Person("3", "Bob")]
    assert len(fitting(people, typed)) == found


class TestSettings:
    """The list of people in the settings."""

    @pytest.fixture
    def tab(self, staffed: Driver):
        page = staffed.page("settings")
        section = page.open_section("people")
        staffed.settle()
        return section

    def choose(self, tab, name: str) -> None:
        rows = [person.name for person in tab.table.model_.records]
        tab.table.selectRow(rows.index(name))

    def test_everybody_is_listed_with_language_and_pin(self, tab):
        shown = [
            [tab.table.model_.index(row, column).data() for column in range(3)]
            for row in range(tab.table.model_.rowCount())
        ]
        assert shown == [["Anna", "Deutsch", "no"], ["Jonas", "English", "yes"], ["Оксана", "Українська", "no"]]

    def test_somebody_is_added(self, staffed: Driver, tab):
        tab._add.click()
        form = open_form(staffed)
        form.fields["name"].setText("Taras")
        form._submit()
        staffed.settle()
        assert badge(staffed, "Taras").language == "en"
        assert [person.name for person in tab.table.model_.records] == ["Anna", "Jonas", "Taras", "Оксана"]

    def test_an_empty_pin_keeps_the_old_one_and_a_new_one_replaces_it(self, staffed: Driver, tab):
        before = badge(staffed, "Jonas").pin
        for typed, same in (("", True), ("2222", False)):
            tab.ask(badge(staffed, "Jonas"))
            form = open_form(staffed)
            form.fields["pin"].setText(typed)
            form._submit()
            staffed.settle()
            assert (badge(staffed, "Jonas").pin == before) is same

    def test_a_refused_name_stays_in_the_form(self, staffed: Driver, tab):
        tab.ask(badge(staffed, "Jonas"))
        form = open_form(staffed)
        form.fields["name"].setText(" ")
        form._submit()
        staffed.settle()
        assert "first name" in form._reason.text()
        form.reject()

    def test_a_pin_is_removed(self, staffed: Driver, tab):
        tab.ask(badge(staffed, "Jonas"))
        form = open_form(staffed)
        form.fields["kept"].setCurrentIndex(form.fields["kept"].findData("no"))
        form._submit()
        staffed.settle()
        assert badge(staffed, "Jonas").pin == ""

    def test_somebody_is_taken_off_the_list(self, staffed: Driver, tab):
        self.choose(tab, "Jonas")
        tab._remove.click()
        staffed.settle()
        assert [person.name for person in tab.table.model_.records] == ["Anna", "Оксана"]

    def test_badges_are_kept_as_a_pdf(self, staffed: Driver, tab, monkeypatch):
        opened: list[str] = []
        monkeypatch.setattr("app.ui.files.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
        tab._badges.click()
        staffed.settle()
        assert opened[0].endswith("badges.pdf")

    def test_the_language_of_the_list_holds_again_after_it_was_changed(self, staffed: Driver, tab):
        anna = badge(staffed, "Anna")
        Memory(staffed.program.settings).keep_language(anna.code, "uk")
        tab.ask(anna)
        form = open_form(staffed)
        form.fields["language"].setCurrentIndex(form.fields["language"].findData("en"))
        form._submit()
        staffed.settle()
        assert Memory(staffed.program.settings).language_of(badge(staffed, "Anna")) == "en"
