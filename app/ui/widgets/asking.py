"""Small forms and questions."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QLineEdit, QWidget

from app.ui.widgets.basics import column, label, scaled


class Form(QDialog):
    """A dialog of named fields with one button that does it; refused input stays in its field with the reason below."""

    def __init__(self, parent: QWidget, title: str, done: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(680))
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._rows = QFormLayout()
        self._rows.setSpacing(12)
        self._reason = label("wrong", wrap=True)
        self._reason.hide()
        self._submit: Callable[[], None] = self.accept
        buttons = QDialogButtonBox()
        self._buttons = buttons
        yes = buttons.addButton(done or self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        yes.setProperty("kind", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(lambda: self._submit())
        buttons.rejected.connect(self.reject)
        layout = column(spacing=16, margins=24)
        layout.addLayout(self._rows)
        layout.addWidget(self._reason)
        layout.addWidget(buttons)
        self.setLayout(layout)

    def text(self, name: str, title: str, value: str = "", hint: str = "") -> QLineEdit:
        """Add a field for text."""
        field = QLineEdit(value)
        field.setCursorPosition(0)
        field.setPlaceholderText(hint)
        self._add(name, title, field)
        return field

    def choice(self, name: str, title: str, options: Sequence[tuple[str, str]], value: str = "") -> QComboBox:
        """Add a field with options (key, words)."""
        field = QComboBox()
        for key, words in options:
            field.addItem(words, key)
        field.setCurrentIndex(max(0, field.findData(value)))
        self._add(name, title, field)
        return field

    def _add(self, name: str, title: str, field: QLineEdit | QComboBox) -> None:
        field.setAccessibleName(title)
        if not self.fields:
            field.setFocus()
        self.fields[name] = field
        self._rows.addRow(title, field)
        for each in self._buttons.buttons():
            self.setTabOrder(field, each)

    def values(self) -> dict[str, str]:
        """What was typed and chosen."""
        return {
            name: field.text() if isinstance(field, QLineEdit) else str(field.currentData())
            for name, field in self.fields.items()
        }

    def on_submit(self, submit: Callable[[], None]) -> None:
        """Call this instead of closing; it closes the form itself when all went well."""
        self._submit = submit

    def refuse(self, reason: str) -> None:
        """Say why the input was refused; everything typed stays."""
        self._reason.setText(reason)
        self._reason.show()


def open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Let the person choose a file to read."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def save_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Let the person choose where a file goes."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(chosen) if chosen else None


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Let the person choose a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None
