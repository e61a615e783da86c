"""A field that searches among numbered answers: digits and Enter take one, Escape leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchLine(QLineEdit):
    """Says what was typed, and which of the answers shown was taken.

    Signals:
        typed: other words stand in the field.
        took: the answer at this place, counted from 0, was taken.
    """

    typed = Signal(str)
    took = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(self.typed)

    def begin(self, text: str) -> None:
        """Take the keyboard, with the first letter already typed."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take an answer, or leave the field."""
        if event.key() in _ENTER and self.text().strip():
            self.took.emit(0)
        elif event.text() and event.text() in "12345" and self.text().strip():
            self.took.emit(int(event.text()) - 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        parent = self.parentWidget()
        while parent is not None and parent.focusPolicy() != Qt.FocusPolicy.StrongFocus:
            parent = parent.parentWidget()
        if parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
