"""Keeping the input method out of a scan."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodQueryEvent


class PlainKeys(QObject):
    """While it is on, keys arrive one by one.

    Otherwise the input method takes a dead key of a scan (``=`` under a German layout) out of our sight and puts it
    into the field together with the next letter, as ``á``.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QObject | None = None

    def begin(self, field: QObject | None) -> None:
        """Let the field with the keyboard say that it wants no input method."""
        self.end()
        if field is not None:
            self._field = field
            field.installEventFilter(self)
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def end(self) -> None:
        """Let the field say again what it really wants."""
        field, self._field = self._field, None
        if field is not None and shiboken6.isValid(field):
            field.removeEventFilter(self)
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer for the field."""
        del watched
        asks = isinstance(event, QInputMethodQueryEvent) and event.queries() == Qt.InputMethodQuery.ImEnabled
        if asks and isinstance(event, QInputMethodQueryEvent):
            event.setValue(Qt.InputMethodQuery.ImEnabled, False)
        return asks
