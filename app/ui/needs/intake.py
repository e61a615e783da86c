"""How need lists come in: from a file or pasted, read on the worker, then asked who sent them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.needs.taking_in import PasteText, TakingIn
from app.ui.widgets.asking import open_file

if TYPE_CHECKING:
    from app.domain.partners import Partner
    from app.services.needs import Imported, ReadSource

KINDS = "*.txt *.md *.csv *.tsv *.xlsx *.xls *.ods"


class Intake(QObject):
    """Takes need lists in.

    Signals:
        taken: a list was taken in; carries its code.
    """

    taken = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk

    def choose_file(self) -> None:
        """Let the person choose a file to read."""
        title, kinds = self.tr("Read a need list"), self.tr("Need lists ({kinds})").format(kinds=KINDS)
        path = open_file(self._page, title, kinds)
        if path is not None:
            self.read(lambda: self._desk.hall.needs.reader().read_file(path))

    def paste(self) -> None:
        """Let the person paste a message."""
        dialog = PasteText(self._page)
        dialog.accepted.connect(lambda: self._read_text(dialog.text.toPlainText()))
        dialog.open()

    def _read_text(self, text: str) -> None:
        self.read(lambda: self._desk.hall.needs.reader().read_text(text))

    def read(self, read: "Callable[[], ReadSource]") -> None:
        """Read a source on the worker, then ask who sent it."""
        hall = self._desk.hall
        self._desk.tasks.run(self, lambda: (read(), hall.partners.all()), self._ask_sender)

    def _ask_sender(self, answer: "tuple[ReadSource, list[Partner]]") -> None:
        dialog = TakingIn(self._page, self._desk, *answer)
        dialog.taken.connect(self._on_taken)
        dialog.open()

    def _on_taken(self, imported: "Imported") -> None:
        self.taken.emit(imported.code)
