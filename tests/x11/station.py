"""A station in a process of its own: the real window on a real X display, told what to do line by line.

Reads one JSON list a line (a command and its values) and answers with one JSON object a line; what the scanner
says stands between the answers.
"""

import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSettings, QSocketNotifier, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.bootstrap import open_hall
from app.ui.application import Program, make_application
from app.ui.scan_learning import Heard


def tell(**facts: Any) -> None:
    """Say something to the test."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class Stopwatch(QObject):
    """Measures how old a letter is when a field gets it; X counts in the same milliseconds as this computer."""

    def __init__(self) -> None:
        super().__init__()
        self.ages: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note the age of every key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text():
            self.ages.append(round(time.monotonic() * 1000) - event.timestamp())
        return super().eventFilter(watched, event)


class Station:
    """Does what the test says."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.watch = Stopwatch()
        self._input = os.fdopen(os.dup(0), "r", buffering=1)
        self._ear = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._ear.activated.connect(self.hear)
        scanner = program.scanner
        for name in ("scanned", "unreadable", "foreign"):
            getattr(scanner, name).connect(lambda text, name=name: tell(said=name, text=text))
        scanner.heard.connect(self._tell_heard)

    def _tell_heard(self, heard: Heard) -> None:
        tell(said="heard", text=heard.raw, layout=heard.layout, end=" ".join(heard.ends), caps=heard.has_caps)

    @property
    def window(self) -> Any:
        return self.program.window

    def hear(self) -> None:
        """Obey one line."""
        line = self._input.readline()
        if not line:
            QApplication.quit()
            return
        command, *values = json.loads(line)
        while command != "look" and isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.reject()
        getattr(self, f"do_{command}")(*values)

    def _focus(self, field: QWidget) -> None:
        """Give a field the keyboard and empty it; without a window manager nobody else does."""
        if isinstance(field, QLineEdit):
            field.clear()
        field.window().activateWindow()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field = field
        field.removeEventFilter(self.watch)
        field.installEventFilter(self.watch)
        self.watch.ages.clear()
        tell(done="focus")

    def do_page(self, key: str) -> None:
        """Show a page; its own widget gets the keys."""
        page = self.window.show_page(key)
        self._focus(page)

    def do_search(self) -> None:
        """Go to the search field."""
        self.window.show_page("needs")
        self._focus(self.window.top.search.field)

    def do_filter(self) -> None:
        """Go to the field that filters the boxes."""
        page = self.window.show_page("stock")
        page._tabs.setCurrentIndex(1)
        self._focus(page.filter)

    def do_dialog(self) -> None:
        """Open the form of a new partner."""
        self.window.show_page("settings").sections["partners"]._add.click()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        self._focus(dialog.fields["name"])  # pyright: ignore[reportAttributeAccessIssue]

    def do_learn(self) -> None:
        """Open the settings of the scanner."""
        self._focus(self.window.show_page("settings").open_section("scanner"))

    def do_look(self) -> None:
        """What stands in the field, whether a dialog is open, and how old its keys were."""
        text = self.field.text() if isinstance(self.field, QLineEdit) else ""
        dialog = QApplication.activeModalWidget()
        active = QApplication.focusWidget() is self.field
        tell(done="look", text=text, dialog=bool(dialog), focused=active, ages=self.watch.ages)


def main(database: str, settings: str) -> int:
    """Run the window until the test closes the line."""
    application = make_application(["station"])
    kept = QSettings(settings, QSettings.Format.IniFormat)
    program = Program(application, kept, lambda target: open_hall(target, "s1"))
    station = Station(program)

    def begin(window: QWidget) -> None:
        window.activateWindow()
        tell(done="ready")

    program.ready.connect(begin)
    program.start(database, "en")
    code = application.exec()
    del station
    program.stop()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
