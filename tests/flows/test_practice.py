"""The guided exercise, done as a volunteer does it, and the real hall as it was before."""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app import paths
from app.domain.exercise import Step
from app.domain.languages import Language
from app.services import practice
from app.ui.practice import sentences
from app.ui.practice.coach import Coach
from app.ui.practice.finish import Finish
from app.ui.practice.frame import PracticeFrame
from app.ui.sort import typing as keys
from app.ui.start_page import StartPage
from app.ui.voice import Voice
from tests import factories
from tests.ui.conftest import Start
from tests.ui.driving import Driver

DIFFERENCES = ("goods", "audience", "size", "amount", "counted", "estimated", "same", "date", "pallet")


class Volunteer(Driver):
    """A person who practises: keys go to the window in front, and both workers may be busy."""

    def settle(self) -> None:
        for _ in range(3):
            super().settle()
            self.qtbot.waitUntil(self._is_idle, timeout=20_000)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def _is_idle(self) -> bool:
        return self.program.desk is None or self.program.desk.tasks.idle

    def begin(self) -> None:
        """Choose practice at the person's name."""
        before = self.program.window
        self.press(Qt.Key.Key_F2)
        self.dialog().names._practise.click()  # pyright: ignore[reportAttributeAccessIssue]
        self.qtbot.waitUntil(lambda: self.program.window is not before, timeout=20_000)
        self.settle()

    def find(self, kind: type[Any]) -> Any:
        return self.window.findChild(kind)

    def step(self) -> Step | None:
        return self.find(Coach)._step

    def goods(self, word: str) -> None:
        """Type a word and take the first goods it finds."""
        self.write(word)
        self.press(Qt.Key.Key_Return)

    def choose(self, value: str) -> None:
        """Press the key that is shown on an option of the question asked now."""
        questions = self.window.page.questions
        offered = next(
            options.values for options in questions.options.values() if options.isVisible() and value in options.values
        )
        self.press(*keys.option_keys(offered)[offered.index(value)])

    def number(self, text: str) -> None:
        """Type a number and finish the box."""
        self.write(text)
        self.press(Qt.Key.Key_Return)

    def undo(self) -> None:
        QTest.keyClick(self.handle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def jackets(self) -> None:
        """The first step of the exercise."""
        self.goods("winter ja")
        self.choose("women")
        self.choose("M")
        self.number("40")


@pytest.fixture
def volunteer(start: Start, hub_file: Path) -> Iterator[Volunteer]:
    """Somebody at a real hub in which something stands already."""
    driver = start(hub_file)
    factories.given_pallet(driver.hall, factories.content())
    driver.settle()
    yield Volunteer(driver.program, driver.qtbot)
    driver.program.leave_practice()


def journal(file: Path, tmp_path: Path) -> str:
    """A fingerprint of everything a hub's database says, without the state of its log file."""
    copy = tmp_path / "copy.db"
    for suffix in ("", "-wal"):
        if file.with_name(file.name + suffix).exists():
            shutil.copy(file.with_name(file.name + suffix), copy.with_name(copy.name + suffix))
    connection = sqlite3.connect(copy)
    dump = "\n".join(connection.iterdump())
    connection.close()
    for left in tmp_path.glob("copy.db*"):
        left.unlink()
    return hashlib.sha256(dump.encode()).hexdigest()


def do_everything(volunteer: Volunteer) -> list[Step | None]:
    """The whole exercise, typed; returns the steps that were asked."""
    asked = [volunteer.step()]
    volunteer.jackets()
    asked.append(volunteer.step())
    volunteer.press(Qt.Key.Key_Space)
    asked.append(volunteer.step())
    volunteer.choose("L")
    volunteer.number("30")
    asked.append(volunteer.step())
    volunteer.choose("L")
    volunteer.number("~50")
    asked.append(volunteer.step())
    volunteer.undo()
    asked.append(volunteer.step())
    volunteer.press(Qt.Key.Key_Escape)
    volunteer.goods("pasta")
    volunteer.number("20")
    volunteer.number("0627")
    asked.append(volunteer.step())
    volunteer.scan(volunteer.find(Coach)._code.code)
    for _ in range(2):
        volunteer.press(Qt.Key.Key_Space)
    return [*asked, volunteer.step()]


def test_a_volunteer_types_through_the_whole_exercise(volunteer: Volunteer, hub_file: Path, tmp_path: Path):
    before = journal(hub_file, tmp_path)
    volunteer.begin()
    assert do_everything(volunteer) == [*Step, None]
    finish = volunteer.find(Finish)
    assert finish.isVisible()
    assert finish.title.text() == "You can do it"
    told = finish._text.text()
    assert "7 boxes registered" in told
    assert "1 action taken back" in told
    assert "2 boxes on a pallet" in told
    assert "1 minute" in told
    finish._leave.click()
    volunteer.settle()
    assert journal(hub_file, tmp_path) == before
    assert len(volunteer.hall.boxes.latest()) == 1
    assert volunteer.hall.hub.current() == factories.hub()


def test_the_real_hall_waits_as_it_was(volunteer: Volunteer):
    real = volunteer.window
    volunteer.goods("winter ja")
    volunteer.choose("women")
    settings = {key: volunteer.program.settings.value(key) for key in volunteer.program.settings.allKeys()}
    volunteer.begin()
    assert volunteer.window is not real
    assert not real.isVisible()
    assert volunteer.window.page.work.draft.category is None
    volunteer.jackets()
    volunteer.window.top.language_chosen.emit("uk")
    volunteer.find(Coach)._leave.click()
    volunteer.settle()
    assert volunteer.window is real
    assert real.isVisible()
    assert real.page.work.draft.category.key == "jacket_winter"
    assert volunteer.program.voice.language == "en"
    assert {key: volunteer.program.settings.value(key) for key in volunteer.program.settings.allKeys()} == settings
    assert list(paths.data_folder().glob("practice.db*")) == []
    volunteer.choose("M")
    volunteer.number("12")
    assert volunteer.hall.boxes.latest()[0].contents[0].quantity == 12


def test_scans_go_to_the_window_in_front_only(volunteer: Volunteer):
    real = volunteer.window
    (pallet,) = volunteer.hall.pallets.in_states()
    volunteer.begin()
    volunteer.scan(pallet.pallet.code)
    assert volunteer.strip().startswith("✗")
    assert not real.strip._text.whole.startswith("✗")
    volunteer.find(Coach)._leave.click()
    volunteer.settle()
    volunteer.scan(pallet.pallet.code)
    assert real.page.destination.where() == (pallet.pallet.code, None)


def test_closing_the_practice_window_leads_back(volunteer: Volunteer):
    real = volunteer.window
    volunteer.begin()
    volunteer.window.close()
    volunteer.settle()
    assert volunteer.window is real
    assert real.isVisible()


def test_practice_says_everywhere_that_nothing_is_real(volunteer: Volunteer):
    volunteer.begin()
    frame = volunteer.find(PracticeFrame)
    words = frame.findChild(QLabel, "practiceWords")
    for key in ("sort", "pallets", "stock", "settings"):
        volunteer.page(key)
        assert words.isVisible()
        assert words.text() == "Practice: nothing here is real"
    colour = frame.grab().toImage().pixelColor(2, frame.height() // 2).name()
    assert colour == volunteer.window.desk.colours.current.lower()


def test_no_printer_is_ever_chosen_in_practice(volunteer: Volunteer):
    volunteer.begin()
    settings = volunteer.window.desk.settings
    settings.setValue("printing/box/printer", "Zebra")
    settings.setValue("printing/box/automatic", "true")
    assert not volunteer.window.desk.printing.automatic("box")
    volunteer.jackets()
    assert volunteer.window.desk.printing.queue.jobs() == []


def test_a_box_that_differs_is_named_and_the_step_stays(volunteer: Volunteer):
    volunteer.begin()
    volunteer.goods("winter ja")
    volunteer.choose("women")
    volunteer.choose("L")
    volunteer.number("40")
    coach = volunteer.find(Coach)
    assert volunteer.step() is Step.FIRST_BOX
    assert "The size is not the one asked for" in coach._remark.text()
    volunteer.choose("M")
    volunteer.number("40")
    assert volunteer.step() is Step.AGAIN
    assert coach._remark.text() == "✓ Well done."


def test_what_is_in_the_unfinished_box_is_ticked_off(volunteer: Volunteer):
    volunteer.begin()
    coach = volunteer.find(Coach)
    assert coach._parts.text().splitlines() == ["○ Winter jackets", "○ women", "○ M", "○ 40"]
    volunteer.goods("winter ja")
    volunteer.choose("women")
    volunteer.choose("M")
    assert coach._parts.text().splitlines() == ["✓ Winter jackets", "✓ women", "✓ M", "○ 40"]
    volunteer.write("40")
    assert coach._parts.text().splitlines()[-1] == "✓ 40"


def test_the_pallet_is_chosen_by_mouse_as_well(volunteer: Volunteer):
    volunteer.begin()
    coach = volunteer.find(Coach)
    for _ in list(Step)[:-1]:
        coach._skip.click()
    assert volunteer.step() is Step.PALLET
    assert coach._code.isVisible()
    coach._code.click()
    volunteer.settle()
    assert volunteer.window.page.destination.where() == (coach._code.code, None)
    volunteer.jackets()
    volunteer.press(Qt.Key.Key_Space)
    finish = volunteer.find(Finish)
    assert finish.isVisible()
    skipped = [label.text() for label in finish.findChildren(QLabel) if "(skipped)" in label.text()]
    assert len(skipped) == len({Step.OTHER_SIZE, Step.ESTIMATE, Step.UNDO, Step.FOOD})


def test_again_begins_a_fresh_exercise(volunteer: Volunteer):
    volunteer.begin()
    first = volunteer.window
    volunteer.jackets()
    coach = volunteer.find(Coach)
    for _ in Step:
        coach._skip.click()
    volunteer.find(Finish)._again.click()
    volunteer.qtbot.waitUntil(lambda: volunteer.program.window is not first, timeout=20_000)
    volunteer.settle()
    assert volunteer.step() is Step.FIRST_BOX
    assert len(volunteer.hall.boxes.latest()) == 4
    volunteer.jackets()
    assert volunteer.step() is Step.AGAIN
    volunteer.find(Coach)._leave.click()
    volunteer.settle()
    assert volunteer.hall.hub.current() == factories.hub()


def test_practice_is_there_before_any_hub_is_set_up(start: Start, tmp_path: Path):
    driver = start(tmp_path / "new" / "hub.db")
    page = driver.program.window
    assert isinstance(page, StartPage)
    page.view.practise.click()
    driver.qtbot.waitUntil(lambda: driver.program.window is not page, timeout=20_000)
    volunteer = Volunteer(driver.program, driver.qtbot)
    volunteer.settle()
    volunteer.jackets()
    assert volunteer.step() is Step.AGAIN
    volunteer.find(Coach)._leave.click()
    volunteer.settle()
    assert driver.program.window is page
    assert page.isVisible()


def spoken(voice: Voice, language: Language) -> list[str]:
    """Everything the coach can say, in a language."""
    voice.speak(language)
    today = factories.TODAY
    said = [text for step in Step for text in (sentences.task(step, "0001"), sentences.how(step, today))]
    said += [sentences.learnt(step) for step in Step]
    said += [sentences.remark(different) for different in DIFFERENCES]
    words = {"Coach": ("Skip this step", "Leave practice"), "Finish": ("You can do it", "Again", "To the real hall")}
    said += [QCoreApplication.translate(context, text) for context, texts in words.items() for text in texts]
    return [*said, QCoreApplication.translate("PracticeFrame", "Practice: nothing here is real")]


@pytest.mark.parametrize("language", [Language.GERMAN, Language.UKRAINIAN])
def test_every_sentence_of_the_exercise_is_said_in_every_language(qapp: QApplication, language: Language):
    voice = Voice(Language.ENGLISH)
    english, other = spoken(voice, Language.ENGLISH), spoken(voice, language)
    voice.fall_silent()
    assert [text for text, same in zip(english, other, strict=True) if text == same] == []
    assert "%n" not in " ".join([*english, *other])


@pytest.mark.parametrize(("language", "theme"), [("de", "light"), ("uk", "contrast"), ("en", "dark")])
def test_the_coach_is_never_clipped_on_a_laptop(start: Start, hub_file: Path, language: str, theme: str):
    driver = start(hub_file, language=language, theme=theme)
    volunteer = Volunteer(driver.program, driver.qtbot)
    driver.window.resize(1366, 768)
    volunteer.begin()
    coach = volunteer.find(Coach)
    for _ in list(Step)[:-1]:
        assert clipped(coach) == []
        coach._skip.click()
        volunteer.settle()
    assert clipped(coach) == []
    assert (volunteer.window.width(), volunteer.window.height()) == (1366, 768)
    coach._skip.click()
    volunteer.settle()
    assert clipped(volunteer.find(Finish)) == []


def test_the_coach_stands_below_a_page_that_needs_the_whole_width(volunteer: Volunteer):
    volunteer.window.resize(1366, 768)
    volunteer.begin()
    coach = volunteer.find(Coach)
    assert coach._beside
    volunteer.page("pallets")
    assert not coach._beside
    assert clipped(coach) == []
    volunteer.page("sort")
    assert coach._beside


def clipped(widget: QWidget) -> list[str]:
    """The words that have less room than they need."""
    labels = [each for each in widget.findChildren(QLabel) if each.isVisible() and each.text()]
    cut = [each.text() for each in widget.findChildren(QPushButton) if each.width() < each.sizeHint().width()]
    cut += [each.text() for each in labels if each.wordWrap() and each.height() < each.heightForWidth(each.width())]
    return cut + [each.text() for each in labels if not each.wordWrap() and each.width() < each.sizeHint().width()]


@pytest.mark.parametrize("page", ["sort", "pallets"])
def test_the_code_on_the_screen_can_be_scanned(volunteer: Volunteer, page: str):
    volunteer.window.resize(1366, 768)
    volunteer.begin()
    coach = volunteer.find(Coach)
    for _ in list(Step)[:-1]:
        coach._skip.click()
    volunteer.page(page)
    image = coach._code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = bytes(image.constBits())
    cut = b"".join(lines[y * image.bytesPerLine() :][: image.width()] for y in range(image.height()))
    (found,) = zxingcpp.read_barcodes(memoryview(cut).cast("B", (image.height(), image.width())))
    assert found.text == coach._code.code
    assert found.text.startswith(f"2{practice.HUB_NUMBER}")


def test_the_voice_of_the_application_is_quiet_afterwards(volunteer: Volunteer):
    volunteer.begin()
    volunteer.find(Coach)._leave.click()
    volunteer.settle()
    assert QCoreApplication.translate("Rail", "Sort") == "Sort"
