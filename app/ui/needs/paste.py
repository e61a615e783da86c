"""A place to paste a message into; a table copied from a browser or a spreadsheet keeps its cells."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.ui.widgets.basics import button, column, resize_within_screen, row


class PasteField(QPlainTextEdit):
    """Holds pasted text, and beside it the HTML it came from as long as nothing else was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._came = self._html = ""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the text, and remember the HTML of a table."""
        was_empty = not self.toPlainText().strip()
        super().insertFromMimeData(source)
        self._html = source.html() if was_empty and source.hasHtml() else ""
        self._came = self.toPlainText()

    @property
    def html(self) -> str:
        """The HTML of the text that stands here; empty once it was changed by hand."""
        return self._html if self.toPlainText() == self._came else ""


class PasteText(QDialog):
    """Takes a message; what was typed before and not taken in, or else what is in the clipboard, is already in it."""

    def __init__(self, parent: QWidget, kept: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste a need list"))
        resize_within_screen(self, 720, 480)
        self.text = PasteField()
        self.text.setPlaceholderText(self.tr("Paste the message here, as it came: any language, any form."))
        self.text.setAccessibleName(self.tr("Need list"))
        self.text.setTabChangesFocus(True)
        read = button("primary")
        read.setText(self.tr("Read"))
        read.clicked.connect(self.accept)
        cancel = button()
        cancel.setText(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout = column(self.text, spacing=8, margins=16)
        layout.addLayout(row(None, cancel, read))
        self.setLayout(layout)
        held = QGuiApplication.clipboard().mimeData()
        if kept:
            self.text.setPlainText(kept)
        elif held is not None and (held.hasText() or held.hasHtml()):
            self.text.insertFromMimeData(held)
        self.text.selectAll()
