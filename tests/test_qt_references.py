"""This PySide6 counts its references: a station that types and scans all day does not die of it.

PySide6 6.12.0 on CPython 3.11 takes one reference from None, True or False for every signal, key
event and void-returning call, until the interpreter aborts (after some 300 scans).
"""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

TIMES = 3000
TOLERATED = 200
SINGLETONS = (None, True, False)

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal since 3.12")


class Scanner(QObject):
    """Signals with and without a value, as the application has them."""

    scanned = Signal(str)
    changed = Signal(bool)
    done = Signal()


class Field(QLineEdit):
    """A field that looks at keys before it takes them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        return super().event(event)


class Filter(QObject):
    """An event filter that lets everything pass."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        return False


def lost(action) -> int:
    """How many references to None, True or False were lost while something was done thousands of times."""
    action()
    before = [sys.getrefcount(singleton) for singleton in SINGLETONS]
    for _ in range(TIMES):
        action()
    return max(old - sys.getrefcount(singleton) for old, singleton in zip(before, SINGLETONS, strict=True))


def test_signals_lose_no_references(qapp):
    scanner, heard = Scanner(), []
    scanner.scanned.connect(heard.append)
    scanner.changed.connect(lambda on: heard.clear())
    scanner.done.connect(lambda: None)

    def scan():
        scanner.scanned.emit("10142000012327")
        scanner.changed.emit(True)
        scanner.done.emit()

    assert lost(scan) < TOLERATED


def test_key_events_lose_no_references(qtbot):
    field = Field()
    qtbot.addWidget(field)
    field.installEventFilter(Filter(field))

    def press():
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
            QCoreApplication.sendEvent(field, key)

    assert lost(press) < TOLERATED
    assert field.text() == "a" * (TIMES + 1)


def test_calls_that_return_nothing_lose_no_references(qtbot):
    field = Field()
    qtbot.addWidget(field)

    def call():
        field.setText("x")
        field.setEnabled(True)
        field.update()
        field.clear()

    assert lost(call) < TOLERATED
