"""The head of a list, newer versions, its history, and all needs together, as a person sees them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.partners import Partner
from app.services.needs import NeedListLine
from app.ui.needs.page import EVERYTHING, LIST
from app.ui.widgets.basics import Elided
from tests import factories

OLD = "50 Winterjacken Damen\nNudeln 100 kg\n20 Decken"
NEW = "20 Decken\n80 Winterjacken Damen\n30 Schlafsäcke"


@pytest.fixture
def code(driver):
    code = factories.given_list(driver.hall, OLD, driver.hall.partners.add(Partner("", "Clinic")))
    driver.settle()
    return code


@pytest.fixture
def page(driver, code):
    page = driver.page("needs")
    page.show_list(code)
    driver.settle()
    return page


def words(widget):
    found = [each.whole if isinstance(each, Elided) else each.text() for each in widget.findChildren(QLabel)]
    return " | ".join(text for text in found if text)


def column_of(table, place=0):
    return [row[place] for row in table.as_rows()[1]]


def test_a_card_tells_who_asks_for_whom_and_what_is_open(driver, page, code):
    school = driver.hall.partners.add(Partner("", "School 3"))
    late = driver.hall.workplace.today() - timedelta(days=1)
    before = driver.hall.needs.get(code)
    driver.hall.needs.change_head(replace(before, recipient=school.code, priority="urgent", valid_until=late))
    driver.settle()
    (line,) = driver.hall.needs.lists()
    assert isinstance(line, NeedListLine)
    card, spoken = page.lists._card(line)
    for wanted in ("Clinic → School 3", "urgent", "0 of 3 served", "ask the sender"):
        assert wanted in words(card)
        assert wanted in spoken


def test_the_head_is_edited_with_a_recipient_nobody_knew(driver, page, code):
    page.head.edit.click()
    form = driver.dialog()
    assert form.fields["sender"].text() == "Clinic"
    form.fields["recipient"].setText("School 3")
    form.fields["until"].setText("someday")
    form._submit()
    assert "is not a day" in words(form)
    form.fields["until"].setText("+7")
    form._submit()
    driver.settle()
    need_list = driver.hall.needs.get(code)
    assert need_list.recipient == driver.hall.partners.find("School 3").code
    assert need_list.valid_until == driver.hall.workplace.today() + timedelta(days=7)
    assert "Clinic → School 3" in page.head.facts.whole


def test_a_list_that_ran_out_asks_to_be_confirmed(driver, page, code):
    late = driver.hall.workplace.today() - timedelta(days=1)
    driver.hall.needs.change_head(replace(driver.hall.needs.get(code), valid_until=late))
    driver.settle()
    assert "ask the sender" in words(page.head)
    page.head.holds.click()
    driver.settle()
    assert not page.head._stale.isVisible()
    assert "confirmed" in page.head.facts.whole
    assert "still holds" in driver.strip()


def test_a_newer_version_is_looked_at_and_taken_in(driver, page, code):
    page.versions.read(code, lambda: driver.hall.needs.reader().read_text(NEW))
    driver.settle()
    dialog = driver.dialog()
    assert column_of(dialog.table) == ["new", "gone", "other quantity", "as before"]
    assert "1 new line" in words(dialog)
    assert not dialog.own.isVisible()
    driver.press(Qt.Key.Key_Return)
    assert driver.hall.needs.get(code).revision == 2
    assert "version 2" in page.head.facts.whole


def test_a_version_without_changes_says_so(driver, page, code):
    page.versions.read(code, lambda: driver.hall.needs.reader().read_text(OLD))
    driver.settle()
    dialog = driver.dialog()
    assert "Nothing changed" in words(dialog)
    dialog.reject()
    assert driver.hall.needs.get(code).revision == 1


def test_the_same_request_of_another_sender_is_one_click_away(driver, page, code):
    assert not page.head.twin.isVisible()
    twin = factories.given_list(driver.hall, OLD, driver.hall.partners.add(Partner("", "Volunteers")))
    driver.settle()
    assert "Volunteers asks for much the same" in page.head.twin.text()
    page.head.twin.click()
    driver.settle()
    assert page.head.facts.whole.startswith(f"{twin} · Volunteers")


def test_the_history_of_a_list_is_told_newest_first(driver, page, code):
    driver.hall.needs.confirm_still_holds(code)
    driver.settle()
    page.tabs.setCurrentWidget(page.history)
    driver.settle()
    told = column_of(page.history.table, 2)
    assert [sentence.split(code)[1] for sentence in told] == [" still holds, says the sender", " taken in"]
    driver.hall.history.undo_last()
    driver.settle()
    assert column_of(page.history.table, 2)[0].endswith("(taken back)")


def test_a_list_is_closed_and_opened_again(driver, page, code):
    page.head.close_list.click()
    driver.settle()
    assert driver.hall.needs.get(code).state == "closed"
    assert not page.head.holds.isVisible()
    page.head.close_list.click()
    driver.settle()
    assert driver.hall.needs.get(code).state == "open"


def test_all_needs_stand_together_with_what_is_missing(driver, page):
    factories.given_pallet(driver.hall, factories.content(quantity=30))
    driver.hall.boxes.register(factories.draft(factories.content(category="towel", audience="none", size="")), count=21)
    driver.settle()
    page.lists.everything.click()
    driver.settle()
    assert page._right.currentIndex() == EVERYTHING
    rows = {row[0]: row for row in page.demand.demand.as_rows()[1]}
    assert rows["Winter jackets"][1:4] == ["50 pcs", "30 pcs", "20 pcs (40 %)"]
    assert "Towels" in column_of(page.demand.idle)
    page.demand.demand.selectRow(list(rows).index("Winter jackets"))
    assert column_of(page.demand.parts) == ["women"]
    page.demand.filter.setText("jack")
    assert column_of(page.demand.demand) == ["Winter jackets"]
    page.demand.left.emit()
    assert page._right.currentIndex() == LIST


def test_suggestions_go_to_the_door_with_one_click_and_back(driver, page):
    driver.hall.boxes.register(factories.draft(factories.content(category="towel", audience="none", size="")), count=21)
    page.lists.everything.click()
    driver.settle()
    page.demand.tabs.setCurrentIndex(1)
    page.demand.welcome.click()
    driver.settle()
    assert {rule.pace for rule in driver.hall.intake.rules().values()} == {"go"}
    assert len(driver.hall.intake.rules()) == 3
    page.demand.tabs.setCurrentIndex(2)
    page.demand.stop.click()
    driver.settle()
    assert driver.hall.intake.rules()["towel"].pace == "stop"
    assert column_of(page.demand.idle, 5) == ["not accepted"]
    driver.hall.history.undo_last()
    driver.settle()
    assert "towel" not in driver.hall.intake.rules()


def test_a_table_of_needs_is_copied_and_saved_as_it_is_shown(driver, page, tmp_path, monkeypatch):
    page.lists.everything.click()
    driver.settle()
    page.demand.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:2] == ["Goods", "Still asked"]
    assert len(copied) == 4
    monkeypatch.setattr("app.ui.needs.demand.save_file", lambda *_args: tmp_path / "demand.csv")
    page.demand.save.click()
    driver.settle()
    assert (tmp_path / "demand.csv").read_text("utf-8-sig").startswith("Goods;Still asked")


def test_a_hub_without_needs_says_how_they_come(driver):
    page = driver.page("needs")
    page.lists.everything.click()
    driver.settle()
    for place, said in enumerate(("Nobody asks for anything", "Nothing is short", "Everything here is asked for")):
        assert said in words(page.demand._stacks[place].currentWidget())
    assert all(not each.isEnabled() for each in (page.demand.welcome, page.demand.stop))


def test_every_button_of_the_head_says_what_it_is(page):
    assert all(
        button.text() or button.accessibleName() for button in page.head.findChildren(QPushButton) if button.isVisible()
    )


def test_a_load_suggests_the_recipient_of_its_list_as_consignee(driver, page, code):
    school = driver.hall.partners.add(Partner("", "School 3"))
    driver.hall.needs.change_head(replace(driver.hall.needs.get(code), recipient=school.code))
    factories.given_pallet(driver.hall, factories.content())
    driver.hall.matches.confirm(driver.hall.matches.propose([code]))
    load = driver.hall.loads.create(factories.load(consignee=None))
    driver.hall.loads.compose(load.code, code)
    loads = driver.page("loads")
    loads.show_load(load.code)
    driver.settle()
    loads._on_wanted("facts")
    driver.settle()
    assert driver.dialog().fields["consignee"].currentText() == "School 3"
    driver.dialog().reject()


def test_what_is_reserved_for_a_gone_line_is_released_from_the_match(driver, page, code):
    factories.given_pallet(driver.hall, factories.content())
    driver.hall.matches.confirm(driver.hall.matches.propose([code]))
    driver.hall.revisions.revise(code, driver.hall.needs.reader().read_text("Nudeln 100 kg\n20 Decken"))
    page.tabs.setCurrentWidget(page.match)
    driver.settle()
    table, detail = page.match.lines.table, page.match.lines.detail
    table.point(column_of(table, 2).index("50 Winterjacken Damen"))
    assert "No longer asked for" in detail.sentence.text()
    assert detail.release.text() == "Release this line"
    detail.release.click()
    driver.settle()
    assert driver.hall.matches.kept(code) == []
    assert "50 Winterjacken Damen" not in column_of(table, 2)


def test_all_needs_are_left_by_keyboard(driver, page):
    page.lists.everything.click()
    driver.settle()
    driver.write("jack")
    assert column_of(page.demand.demand) == ["Winter jackets"]
    driver.press(Qt.Key.Key_Escape)
    assert page.demand.filter.text() == ""
    driver.press(Qt.Key.Key_Escape)
    assert page._right.currentIndex() == LIST
