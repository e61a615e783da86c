"""A field for a number that is heard only when a person has settled on it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox

_PAUSE_MS = 400


class QuietSpin(QSpinBox):
    """Waits until nobody types or steps any more; the wheel turns it only when it has the keyboard.

    Signals:
        settled: a person chose another number; carries it.
    """

    settled = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._shown = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(lambda _value: self._pause.start())
        self.editingFinished.connect(self._settle)
        self._pause.timeout.connect(self._settle)

    def show_value(self, value: int) -> None:
        """Show another number, unless a person is changing it just now."""
        self._shown = value
        if not self._pause.isActive():
            self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(False)

    def _settle(self) -> None:
        self._pause.stop()
        if self.value() != self._shown:
            self._shown = self.value()
            self.settled.emit(self._shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let a number that is typed replace all that stands there, words included."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll unless this field has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
