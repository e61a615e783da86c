"""Collecting Python's garbage where Qt's objects live: in the window's thread.

A collection on the worker may destroy a Qt object while the window's thread destroys another one, and both wait
for each other for ever (seen with models and views). So Python collects nothing by itself while the window is
open; a timer does, as often as Python would.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Sweeper(QObject):
    """Collects garbage in the thread it was made in."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """Collect the oldest generation whose threshold is passed, and all younger ones."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [age for age, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])

    def rest(self) -> None:
        """The window is closed: Python collects by itself again."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
