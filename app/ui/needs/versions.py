"""Newer versions of a list, from a file chosen for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.needs.difference import DifferenceDialog
from app.ui.widgets.asking import open_file

if TYPE_CHECKING:
    from app.domain.need_revisions import Difference
    from app.services.needs import ReadSource

    Answer = tuple[str, ReadSource, Difference]


class Versions(QObject):
    """Shows what a newer version changes and takes it in.

    Signals:
        revised: a newer version was taken in; carries the code of the list.
    """

    revised = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk

    def choose_file(self, code: str) -> None:
        """Let the person choose the newer version of a list."""
        path = open_file(self._page, self.tr("Newer version of {code}").format(code=code), self.tr("All files (*)"))
        if path is not None:
            self.read(code, lambda: self._desk.hall.needs.reader().read_file(path))

    def read(self, code: str, read: "Callable[[], ReadSource]") -> None:
        """Read a newer version on the worker and show what it changes."""
        hall = self._desk.hall

        def compare() -> "Answer":
            source = read()
            return code, source, hall.revisions.preview(code, source)

        self._desk.tasks.run(self, compare, self._show)

    def _show(self, answer: "Answer") -> None:
        code, source, difference = answer
        dialog = DifferenceDialog(self._page, self._desk, code, (source, difference), may_be_own=False)
        dialog.revised.connect(self.revised)
        dialog.open()
