"""One click makes the answer; it is read first, then copied, saved or mailed."""

from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.services.replies import Letter
from app.ui.needs.answer import Answer, mail_link, save_blank_list
from tests import factories
from tests.ui.driving import Driver

ADDRESS = "lager@klinik.example"


@pytest.fixture
def opened(driver: Driver, monkeypatch):
    """Opens the answer to a list; returns the dialog and the links it opened."""
    links: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url.toString()))

    def show(text: str = "10 зимових курток", **partner: str) -> tuple[Answer, list[str]]:
        factories.given_partner(driver.hall, **partner)
        dialog = Answer(driver.window, driver.window.desk, factories.given_list(driver.hall, text))
        dialog.open()
        driver.settle()
        return dialog, links

    return show


def noted(driver: Driver):
    events = driver.hall.history.of(factories.LIST_CODE)
    return [event.payload["form"] for event in events if event.kind == "need_list.answered"]


def test_the_answer_is_shown_in_the_senders_language(opened):
    dialog, _ = opened()
    assert dialog.language.currentData() == "uk"
    assert "Доброго дня, Лікарня № 4!" in dialog.preview.toPlainText()
    assert dialog.preview.isReadOnly()


def test_another_language_and_a_note_change_the_answer_at_once(driver, opened):
    dialog, _ = opened()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.note.setPlainText("Bitte bis Freitag.")
    driver.settle()
    text = dialog.preview.toPlainText()
    assert text.startswith("Guten Tag Hospital No. 4,")
    assert "Bitte bis Freitag." in text


def test_the_text_is_copied_and_noted(driver, opened):
    dialog, _ = opened()
    dialog.copy.click()
    driver.settle()
    assert QGuiApplication.clipboard().text().replace("\xa0", " ") == dialog.preview.toPlainText().replace("\xa0", " ")
    assert noted(driver) == ["text"]


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF"), ("xlsx", b"PK")])
def test_the_answer_is_saved_where_the_person_wants_it(driver, opened, tmp_path, monkeypatch, form, begins):
    target = tmp_path / f"answer.{form}"
    monkeypatch.setattr("app.ui.needs.answer.save_file", lambda *_asked: target)
    dialog, links = opened()
    (dialog.pdf if form == "pdf" else dialog.xlsx).click()
    driver.settle()
    assert target.read_bytes().startswith(begins)
    assert noted(driver) == [form]
    assert str(target.parent) in links[0]


def test_who_chooses_no_file_writes_and_notes_nothing(driver, opened, monkeypatch):
    monkeypatch.setattr("app.ui.needs.answer.save_file", lambda *_asked: None)
    dialog, _ = opened()
    dialog.pdf.click()
    driver.settle()
    assert noted(driver) == []


def test_a_full_disk_is_said_in_the_dialog(driver, opened, tmp_path):
    dialog, _ = opened()
    (tmp_path / "file").write_text("x")
    dialog.save_to("pdf", tmp_path / "file" / "answer.pdf")
    driver.settle()
    assert "answer.pdf cannot be written" in dialog._reason.text()
    assert noted(driver) == []


def test_the_mail_program_opens_with_subject_and_words(driver, opened):
    dialog, links = opened(email=ADDRESS)
    assert dialog.mail.isVisible()
    dialog.mail.click()
    driver.settle()
    assert links[0].startswith(f"mailto:{ADDRESS}?")
    assert noted(driver) == ["mail"]
    assert "Доброго дня" in QGuiApplication.clipboard().text()


def test_without_an_address_no_mail_is_offered(opened):
    dialog, _ = opened()
    assert not dialog.mail.isVisible()


def test_a_mail_link_carries_every_letter():
    link = mail_link(ADDRESS, Letter("Список & більше?", "Привіт!\n100 % + 5"))
    asked = parse_qs(urlsplit(bytes(link.toEncoded().data()).decode().replace("+", "%2B")).query)
    assert asked == {"subject": ["Список & більше?"], "body": ["Привіт!\n100 % + 5"]}


def test_a_body_too_long_for_a_link_is_left_out():
    link = mail_link(ADDRESS, Letter("Список", "Привіт " * 400))
    assert len(link.toEncoded().data()) < 2000
    assert "subject" in link.toString()
    assert "body" not in link.toString()


def test_a_list_that_is_gone_is_said_in_the_dialog(driver):
    dialog = Answer(driver.window, driver.window.desk, "N-014-00099")
    dialog.open()
    driver.settle()
    assert "There is no need list" in dialog._reason.text()
    assert not dialog.copy.isEnabled()


def test_a_blank_list_is_saved_to_send_out(driver, opened, tmp_path, monkeypatch):
    _, links = opened()
    target = tmp_path / "blank.xlsx"
    monkeypatch.setattr("app.ui.needs.answer.save_file", lambda *_asked: target)
    save_blank_list(driver.window, driver.window.desk)
    driver.settle()
    assert target.read_bytes().startswith(b"PK")
    assert "blank.xlsx" in driver.strip()
    assert str(tmp_path) in links[0]
