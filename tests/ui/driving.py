"""Driving the window as a person does: keys go to the window, as the system sends them."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.services.hall import Hall
from app.ui.application import Program
from app.ui.main_window import MainWindow

SLOW_MS = 130
_PAUSE_MS = 200
_SCANNER_MS = 5
_START_MS = 1_000_000_000
_TEXTS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Space: " ", Qt.Key.Key_Tab: "\t"}


def _code_of(character: str) -> Qt.Key:
    return Qt.Key(ord(character.upper())) if character.isascii() else Qt.Key.Key_unknown


class Driver:
    """A person at the window."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot
        self._clock = _START_MS

    @property
    def window(self) -> MainWindow:
        assert isinstance(self.program.window, MainWindow)
        return self.program.window

    @property
    def hall(self) -> Hall:
        return self.window.desk.hall

    def page(self, key: str) -> Any:
        """Bring a page to the front."""
        found = self.window.show_page(key)
        self.settle()
        return found

    def settle(self) -> None:
        """Wait until nothing is running and everything said has been heard."""
        for _ in range(2):
            self.qtbot.waitUntil(lambda: self.program.tasks.idle, timeout=20_000)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def handle(self) -> QWindow:
        """The system window that has the keyboard."""
        dialog = QApplication.activeModalWidget()
        handle = (dialog or self.program.window or QWidget()).windowHandle()
        assert handle is not None
        return handle

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys one after the other, as slowly as a person; their times say so, nobody waits for it."""
        for key in keys:
            self._type(key)
        if keys and isinstance(keys[-1], str):
            self.qtbot.wait(SLOW_MS)
        self.settle()

    def write(self, text: str) -> None:
        """Type text letter by letter, as a person does."""
        self.press(*text)

    def _type(self, key: Qt.Key | str, pause: int = _PAUSE_MS) -> None:
        text = _TEXTS.get(key, "") if isinstance(key, Qt.Key) else key
        code = key if isinstance(key, Qt.Key) else _code_of(key)
        self._clock += pause
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._clock)
            QApplication.sendEvent(self.handle(), event)
            QApplication.processEvents()

    def scan(self, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Send text as a scanner does: at once, with its end key or none."""
        self._clock += _PAUSE_MS
        for key in (*text, *([] if end is None else [end])):
            self._type(key, _SCANNER_MS)
        self.qtbot.wait(SLOW_MS)
        self.settle()

    def strip(self) -> str:
        """What stands in the last-action strip."""
        return self.window.strip._text.whole

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog), timeout=5000)
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def stop(self) -> None:
        """Close everything."""
        self.settle()
        self.program.stop()
        window = self.program.window
        if window is not None:
            window.close()
            window.deleteLater()
        QApplication.processEvents()
