"""Fields of the sorting page: they type, and leave the keys of the page to the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Field(QLineEdit):
    """A field whose Enter is its own, and whose Backspace belongs to the page while it is empty."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a character, or let the page have the key."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            event.accept()


class AmountField(Field):
    """A field for a number or a date: Space belongs to the page as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to the page."""
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
