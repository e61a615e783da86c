"""Driving the window as a person does: keys go to the window, as the system sends them."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.services.hall import Hall
from app.ui.application import Program
from app.ui.main_window import MainWindow

SLOW_MS = 130


class Driver:
    """A person at the window."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot

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
        """Press keys one after the other, as slowly as a person."""
        for key in keys:
            QTest.keyClick(self.handle(), key, Qt.KeyboardModifier.NoModifier, -1)  # pyright: ignore[reportCallIssue, reportArgumentType]
            self.qtbot.wait(SLOW_MS if isinstance(key, str) else 0)
        self.settle()

    def write(self, text: str) -> None:
        """Type text letter by letter, as a person does."""
        for character in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self.handle(), Qt.Key.Key_unknown, character, Qt.KeyboardModifier.NoModifier
            )  # pyright: ignore[reportCallIssue, reportArgumentType]
            self.qtbot.wait(SLOW_MS)
        self.settle()

    def scan(self, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Send text as a scanner does: at once, with its end key or none."""
        for character in text:
            QTest.keyClick(self.handle(), character)  # pyright: ignore[reportCallIssue, reportArgumentType]
        if end is not None:
            QTest.keyClick(self.handle(), end)
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
