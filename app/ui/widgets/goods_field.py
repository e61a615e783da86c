"""A field to choose goods in: type a word in any language, take one of the list below."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.domain.catalogue import Category
from app.ui.desk import Desk

_MOST = 9
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GoodsField(QLineEdit):
    """Holds a category, or none as long as nothing was chosen.

    Signals:
        picked: other goods were chosen, or none any more; carries the category or None.
    """

    picked = Signal(object)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__()
        self._desk = desk
        self.category: Category | None = None
        self._found: list[Category] = []
        self._names = QStringListModel(self)
        self._list = QListView()
        self._completer = QCompleter(self._names, self)
        self._completer.setPopup(self._list)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST)
        self.setCompleter(self._completer)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Type a word in any language"))
        self.textEdited.connect(self._on_typed)
        self.textChanged.connect(self._on_cleared)
        self._completer.activated[QModelIndex].connect(lambda index: self.pick(self._found[index.row()]))  # pyright: ignore[reportIndexIssue]
        found = desk.hall.catalogue.current().categories.get(key)
        if found is not None:
            self.pick(found)

    def _on_typed(self, text: str) -> None:
        self._forget()
        self._found = self._desk.hall.catalogue.current().search(text, _MOST)
        self._names.setStringList([self._desk.voice.name(category.name) for category in self._found])

    def _on_cleared(self, text: str) -> None:
        if not text:
            self._forget()

    def _forget(self) -> None:
        if self.category is not None:
            self.category = None
            self.picked.emit(None)

    def pick(self, category: Category) -> None:
        """Choose goods."""
        self._list.hide()
        self.setText(self._desk.voice.name(category.name))
        self.setCursorPosition(0)
        self.category = category
        self.picked.emit(category)

    @property
    def is_settled(self) -> bool:
        """Whether what stands in the field is chosen goods, or nothing at all."""
        return self.category is not None or not self.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the marked goods of the list with Enter, or the first of them."""
        if event.key() in _ENTER and self.category is None and self._found and self.text().strip():
            self.pick(self._found[max(0, self._list.currentIndex().row())])
            return
        super().keyPressEvent(event)
