"""News of commits: pages watch nouns and read again when they are visible."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class Changes(QObject):
    """Carries the nouns a commit changed from the worker to the window's thread."""

    committed = Signal(object)

    def announce(self, nouns: frozenset[str]) -> None:
        """Tell everybody which nouns changed; may be called on the worker."""
        self.committed.emit(nouns)


class Watch(QObject):
    """Reads again when one of the watched nouns changed: now if the widget is visible, else when shown."""

    def __init__(self, widget: QWidget, changes: Changes, nouns: set[str], read: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._nouns = frozenset(nouns)
        self._read = read
        self._stale = True
        changes.committed.connect(self._on_committed)
        widget.installEventFilter(self)

    def _on_committed(self, nouns: frozenset[str]) -> None:
        if nouns & self._nouns:
            self._stale = True
            self.refresh()

    def refresh(self) -> None:
        """Read again if something changed and somebody can see it."""
        if self._stale and self._widget.isVisible():
            self._stale = False
            self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read what is stale when the widget is shown."""
        if event.type() == QEvent.Type.Show:
            self.refresh()
        return super().eventFilter(watched, event)
