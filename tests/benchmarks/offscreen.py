"""A desk without a screen, and waiting for what happens on it."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_hall
from app.domain.languages import Language
from app.ui.application import make_application
from app.ui.changes import Changes
from app.ui.desk import Desk
from app.ui.scanner import Scanner
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.voice import Voice
from tests.benchmarks.hubs import STATION

_PATIENCE_S = 120.0


def make_desk(file: Path) -> Desk:
    """A desk at a hub, as the program lays it."""
    make_application(["benchmark"])
    hall, tasks, changes = open_hall(file, STATION, "Kim"), Tasks(), Changes()
    hall.workplace.database.on_commit(changes.announce)
    settings = QSettings(str(file.with_suffix(".ini")), QSettings.Format.IniFormat)
    return Desk(
        hall, tasks, changes, Voice(Language.GERMAN), settings, Theme.LIGHT,
        notify=lambda _sentence: None, open_thing=lambda _noun, _key: None, scanner=Scanner(settings),
    )  # fmt: skip


def close(desk: Desk) -> None:
    """Leave the desk."""
    desk.tasks.stop()
    desk.hall.close()


def until(happened: Callable[[], bool]) -> None:
    """Let the window live until something happened."""
    end = perf_counter() + _PATIENCE_S
    while not happened():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        if perf_counter() > end:
            raise TimeoutError("nothing happened for two minutes")


class FirstPaint(QObject):
    """Calls back once, after something was painted for the first time."""

    def __init__(self, watched: QObject, then: Callable[[], None]) -> None:
        super().__init__(watched)
        self._then: Callable[[], None] | None = then
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the first paint."""
        if event.type() == QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            then()
        return super().eventFilter(watched, event)
