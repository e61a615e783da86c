"""The real window on a hub of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import open_hall
from app.ui.application import Program, make_application
from tests.ui.driving import Driver

Start = Callable[..., Driver]


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], QApplication]:
    """Tests run in the program's own application, with its font and style."""
    return make_application


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts the program on a database: ``start(file, language="de", page="sort")``."""
    started: list[Driver] = []

    def begin(
        database: str | Path, language: str = "en", page: str = "sort", theme: str = "light",
        settings: QSettings | None = None,
    ) -> Driver:  # fmt: skip
        settings = settings or QSettings(str(tmp_path / f"settings{len(started)}.ini"), QSettings.Format.IniFormat)
        settings.setValue("page", page)
        settings.setValue("theme", theme)
        settings.setValue("person", "Oksana")
        settings.setValue("sound/muted", "yes")
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        program = Program(application, settings, lambda target: open_hall(target, "s1"))
        driver = Driver(program, qtbot)
        started.append(driver)
        program.start(str(database), language)
        driver.settle()
        return driver

    yield begin
    for driver in started:
        driver.stop()


@pytest.fixture
def driver(start: Start, hub_file: Path) -> Driver:
    """The program in English on a hub that was just set up."""
    return start(hub_file)
