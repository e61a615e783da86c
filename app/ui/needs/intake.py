"""How need lists come in: from files, pasted or dropped, read on the worker, then asked who sent them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.desk import Desk
from app.ui.needs.paste import PasteText
from app.ui.needs.taking_in import TakingIn

if TYPE_CHECKING:
    from app.domain.partners import Partner
    from app.services.needs import ReadSource

KINDS = "*.txt *.md *.csv *.tsv *.xlsx *.xls *.ods *.docx *.html *.htm *.eml *.pdf"
_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class Intake(QObject):
    """Takes need lists in, one after the other.

    Signals:
        taken: a list was taken in; carries its code.
    """

    taken = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._waiting: list[Callable[[], ReadSource]] = []
        self._busy = False
        self._untaken = ""
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def choose_file(self) -> None:
        """Let the person choose files to read."""
        title, kinds = self.tr("Read a need list"), self.tr("Need lists ({kinds})").format(kinds=KINDS)
        names, _ = QFileDialog.getOpenFileNames(self._page, title, "", kinds)
        self.read_files([Path(name) for name in names])

    def read_files(self, paths: list[Path]) -> None:
        """Read files, one list after the other."""
        for path in paths:
            self.read(lambda path=path: self._desk.hall.needs.reader().read_file(path, self._progress))

    def paste(self) -> None:
        """Let the person paste a message."""
        dialog = PasteText(self._page, self._untaken)
        dialog.accepted.connect(lambda: self._read_pasted(dialog.text.toPlainText(), dialog.text.html))
        dialog.open()

    def _read_pasted(self, text: str, html: str) -> None:
        """Read what was pasted or typed; it stands there again next time unless it is taken in."""
        self._untaken = text
        self._read_copied(text, html)

    def take(self, mime: QMimeData) -> bool:
        """Take what was dropped: files, or text with its tables; false when it is neither."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.read_files(files)
        elif mime.hasText() or mime.hasHtml():
            self._read_copied(mime.text(), mime.html())
        return bool(files) or mime.hasText() or mime.hasHtml()

    def _read_copied(self, text: str, html: str) -> None:
        self.read(lambda: self._desk.hall.needs.reader().read_clipboard(text, html, self._progress))

    def _progress(self, done: int, total: int) -> None:
        self._desk.tasks.report_progress(done, total)

    def read(self, read: "Callable[[], ReadSource]") -> None:
        """Read a source on the worker, then ask who sent it; the next one waits until this one is settled."""
        self._waiting.append(read)
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if self._waiting:
            read, hall = self._waiting.pop(0), self._desk.hall
            self._desk.tasks.run(
                self, lambda: (read(), hall.partners.all()), self._ask_sender, lambda _error: self._next()
            )

    def _ask_sender(self, answer: "tuple[ReadSource, list[Partner]]") -> None:
        dialog = TakingIn(self._page, self._desk, *answer)
        dialog.taken.connect(self.taken)
        if not answer[0].name:
            dialog.taken.connect(self._forget_pasted)
        dialog.finished.connect(lambda _result: self._next())
        dialog.open()

    def _forget_pasted(self) -> None:
        self._untaken = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files and text can be dropped anywhere on the page."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        mime = event.mimeData()
        can = mime.hasUrls() or mime.hasText() or mime.hasHtml()
        if can and (event.type() != QEvent.Type.Drop or self.take(mime)):
            event.acceptProposedAction()
        return True
