"""The window while the hub is being opened, and when that fails."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from app.domain.phrases import UserError
from app.ui.voice import translate_phrase
from app.ui.widgets.basics import column, label


class Opening(QMainWindow):
    """Stands at once; the pages follow."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Palletwise")
        self._title = label("title", "Palletwise")
        self._text = label("muted", self.tr("Opening the hub …"), wrap=True)
        for each in (self._title, self._text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        holder = QWidget()
        holder.setProperty("kind", "page")
        holder.setLayout(column(None, self._title, self._text, None, spacing=12, margins=48))
        self.setCentralWidget(holder)

    def show_failure(self, error: BaseException) -> None:
        """Say why the hub cannot be opened and what to do."""
        self._text.setProperty("kind", "wrong")
        self._text.style().polish(self._text)
        if isinstance(error, UserError):
            self._text.setText(translate_phrase(error.phrase))
        else:
            self._text.setText(self.tr("The hub cannot be opened; the reason is in the log file."))
