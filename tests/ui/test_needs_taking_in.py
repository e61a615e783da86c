"""Taking need lists in: from files, mails, the clipboard and by dropping them on the page."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.domain.reading import headers
from app.ui.needs.document_kind import looks_like_report
from app.ui.needs.intake import KINDS
from tests import factories
from tests.ui.driving import Driver

LIST = "Wir brauchen:\n- Winterjacken Damen Gr. M – 60 Stück\n- Seife 20 Stück\n"
TABLE = "Zeug;Zahl;Sonstiges\nWinterjacken;40;5\nSeife;100;7\nDecken;12;9\n"
MAIL = """From: Olena Bondar <olena@example.org>
To: hub@example.org
Subject: Bedarf Haus Sonne
Content-Type: text/plain; charset=utf-8

Wir brauchen:
- Seife 20 Stück
"""


def _drop(driver: Driver, mime: QMimeData) -> None:
    """Drag something over the page and let go."""
    page, where = driver.page("needs"), QPoint(10, 10)
    rest = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enters = QDragEnterEvent(where, *rest)
    QApplication.sendEvent(page, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(page, QDropEvent(where, *rest))
    driver.settle()


def _files(folder: Path, **texts: str) -> QMimeData:
    mime, urls = QMimeData(), []
    for name, text in texts.items():
        path = folder / name.replace("_", ".")
        path.write_text(text, "utf-8")
        urls.append(QUrl.fromLocalFile(str(path)))
    mime.setUrls(urls)
    return mime


def _dialog(driver: Driver) -> Any:
    driver.settle()
    return driver.dialog()


def _take(driver: Driver, dialog: Any, sender: str = "") -> None:
    if sender:
        dialog.partner.setEditText(sender)
        driver.settle()
    dialog._take.click()
    driver.settle()


@pytest.mark.parametrize("ending", ["txt", "md", "csv", "tsv", "xlsx", "xls", "ods", "docx", "html", "eml", "pdf"])
def test_every_format_can_be_chosen(ending):
    assert f"*.{ending}" in KINDS.split()


def test_several_dropped_files_are_taken_one_after_the_other(driver: Driver, tmp_path: Path):
    _drop(driver, _files(tmp_path, first_txt=LIST, second_txt="20 Zelte\n"))
    first = _dialog(driver)
    assert first.title.text() == "first.txt"
    _take(driver, first)
    assert "who asks" in first._reason.text()
    _take(driver, first, "Haus Sonne")
    second = _dialog(driver)
    assert second.title.text() == "second.txt"
    _take(driver, second, "haus sonne")
    assert [line.partner_name for line in driver.hall.needs.lists()] == ["Haus Sonne", "Haus Sonne"]
    assert driver.window.focusWidget() is driver.window.page.items


def test_dropped_text_is_read_and_can_be_cancelled(driver: Driver):
    mime = QMimeData()
    mime.setText(LIST)
    _drop(driver, mime)
    dialog = _dialog(driver)
    assert len(dialog.reading.source.reading.items) == 2
    dialog._cancel.click()
    driver.settle()
    assert driver.hall.needs.lists() == []


def test_a_pasted_table_keeps_its_cells_unless_it_is_changed(driver: Driver):
    mime = QMimeData()
    mime.setText("Artikel\tMenge\nSeife\t20")
    mime.setHtml("<table><tr><td>Artikel</td><td>Menge</td></tr><tr><td>Seife</td><td>20</td></tr></table>")
    QApplication.clipboard().setMimeData(mime)
    page = driver.page("needs")
    page.intake.paste()
    paste: Any = driver.dialog()
    assert "Seife" in paste.text.toPlainText()
    assert "<table>" in paste.text.html
    paste.accept()
    dialog = _dialog(driver)
    item = dialog.reading.source.reading.items[0]
    assert (item.category, item.quantity) == ("soap", 20)
    dialog.reject()


def test_a_pasted_text_that_was_not_taken_in_stands_there_again(driver: Driver):
    QApplication.clipboard().setText("10 Decken")
    page = driver.page("needs")
    page.intake.paste()
    paste: Any = driver.dialog()
    paste.text.insertPlainText("20 Zelte")
    assert paste.text.html == ""
    paste.accept()
    _dialog(driver).reject()
    page.intake.paste()
    again: Any = driver.dialog()
    assert again.text.toPlainText() == "20 Zelte"
    again.accept()
    dialog = _dialog(driver)
    dialog.partner.setEditText("Hospital No. 4")
    dialog._take.click()
    driver.settle()
    page.intake.paste()
    fresh: Any = driver.dialog()
    assert fresh.text.toPlainText() == "10 Decken"
    fresh.reject()


def test_a_mail_says_who_asks(driver: Driver, tmp_path: Path):
    known = factories.given_partner(driver.hall, name="Haus Sonne", email="olena@example.org", edrpou="")
    driver.page("needs")
    _drop(driver, _files(tmp_path, mail_eml=MAIL))
    dialog = _dialog(driver)
    assert dialog.partner.currentText() == "Haus Sonne"
    assert dialog.title.text() == "Bedarf Haus Sonne"
    dialog.recipient.setEditText("Krankenhaus 3")
    _take(driver, dialog)
    need_list = driver.hall.needs.get(driver.hall.needs.lists()[0].code)
    assert need_list.partner == known.code
    assert need_list.recipient == driver.hall.partners.find("Krankenhaus 3").code


def test_a_new_sender_of_a_mail_is_added_with_the_address(driver: Driver, tmp_path: Path):
    driver.page("needs")
    _drop(driver, _files(tmp_path, mail_eml=MAIL))
    dialog = _dialog(driver)
    assert dialog.partner.currentText() == "Olena Bondar"
    _take(driver, dialog)
    assert driver.hall.partners.find("Olena Bondar").email == "olena@example.org"


def test_a_report_is_pointed_out_and_nothing_of_it_is_kept(driver: Driver):
    mime = QMimeData()
    mime.setText("Сьогодні передали лікарні:\n– ковдри 20 шт\n")
    _drop(driver, mime)
    dialog = _dialog(driver)
    assert "report" in dialog._hint.text()
    dialog.kind.setCurrentIndex(1)
    assert dialog._take.text() == "Close, keep nothing"
    dialog._take.click()
    driver.settle()
    assert driver.hall.needs.lists() == []
    assert "nothing was taken in" in driver.strip()


@pytest.mark.parametrize(
    ("text", "is_report"),
    [
        ("Wir haben gestern 20 Decken übergeben", True), ("Delivered: 20 blankets", True),
        ("Передано: ковдри", True), ("20 Decken", False), ("Wir brauchen noch 20 Decken, geliefert wurden 5", False),
    ],
)  # fmt: skip
def test_words_of_a_report(text, is_report):
    assert looks_like_report([text]) is is_report


def test_a_newer_version_is_suggested_with_what_changes(driver: Driver):
    sender = factories.given_partner(driver.hall)
    code = factories.given_list(driver.hall, LIST, sender)
    mime = QMimeData()
    mime.setText(LIST.replace("60", "80"))
    _drop(driver, mime)
    dialog = _dialog(driver)
    assert not dialog.version.isVisible()
    dialog.partner.setEditText(sender.name)
    driver.settle()
    assert code in dialog.version.text()
    dialog.compare.click()
    difference: Any = driver.dialog()
    difference.accept_version.click()
    driver.settle()
    assert [line.code for line in driver.hall.needs.lists()] == [code]
    assert driver.hall.needs.get(code).revision == 2


def test_columns_said_once_are_known_for_this_sender(driver: Driver, tmp_path: Path):
    sender = factories.given_partner(driver.hall)
    for said in (True, False):
        _drop(driver, _files(tmp_path, table_csv=TABLE))
        dialog = _dialog(driver)
        dialog.partner.setEditText(sender.name)
        driver.settle()
        if said:
            assert dialog.columns.isVisible()
            for place, role in enumerate((headers.ITEM, headers.OTHER, headers.QUANTITY)):
                choice = dialog.columns.choices[place]
                choice.setCurrentIndex(choice.findData(role))
                driver.settle()
        items = {item.category: item.quantity for item in dialog.reading.source.reading.items}
        assert (items["jacket_winter"], items["soap"], items["blanket"]) == (5, 7, 9)
        _take(driver, dialog)
    assert len(driver.hall.words.column_lines()) == 1


def test_several_recipients_become_several_lists_on_the_persons_word(driver: Driver):
    mime = QMimeData()
    mime.setText("Krankenhaus Charkiw:\n- Decken 20\n- Seife 10\n\nKrankenhaus Sumy:\n- Decken 5\n")
    for together in (True, False):
        _drop(driver, mime)
        dialog = _dialog(driver)
        assert "Krankenhaus Charkiw, Krankenhaus Sumy" in dialog.parts.text()
        assert not dialog.parts.isChecked()
        dialog.parts.setChecked(not together)
        assert dialog.recipient.isEnabled() is together
        _take(driver, dialog, "Brücke e. V.")
    lists = [driver.hall.needs.get(line.code) for line in driver.hall.needs.lists()]
    names = {partner.code: partner.name for partner in driver.hall.partners.all()}
    assert sorted(names.get(each.recipient, "") for each in lists) == ["", "Krankenhaus Charkiw", "Krankenhaus Sumy"]
    assert {names[each.partner] for each in lists} == {"Brücke e. V."}
