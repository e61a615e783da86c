"""Editors in the cells of the items: what cannot be read stays where it was typed, with the reason."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app.domain.catalogue import Category
from app.domain.phrases import UserError
from app.domain.sku import Audience, Season
from app.ui.desk import Desk
from app.ui.needs import line_values as values
from app.ui.widgets.goods_field import GoodsField
from app.ui.widgets.tables import RECORD, Index

if TYPE_CHECKING:
    from app.domain.needs import NeedLine

_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_SETTLES = QAbstractItemDelegate.EndEditHint.NoHint


class LineEditors(QStyledItemDelegate):
    """Makes the editor of a cell and reads what was typed.

    Signals:
        edited: carries the line before, the line after and the value that was edited.
        refused: carries the reason why what stands in the editor cannot be taken; empty when it can.
    """

    edited = Signal(object, object, str)
    refused = Signal(str)

    def __init__(self, desk: Desk, keys: list[str]) -> None:
        super().__init__()
        self._desk, self._keys = desk, keys

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for the value of a cell, filled once: news never overwrites what is being typed."""
        del option
        key, line = self._keys[index.column()], index.data(RECORD)
        editor = self._field(key, line)
        editor.setParent(parent)
        editor.setProperty("line", line)
        editor.setProperty("key", key)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def _field(self, key: str, line: "NeedLine") -> QWidget:
        written = values.written(line, key, self._desk.voice)
        if key == values.GOODS:
            field = GoodsField(self._desk, written)
            field.selectAll()
            field.picked.connect(lambda category: self._on_picked(field, category))
            return field
        if key in {values.AUDIENCE, values.SEASON}:
            return self._choice(key, written)
        field = QLineEdit(written)
        field.setPlaceholderText(self._hint(key))
        return field

    def _hint(self, key: str) -> str:
        hints = {
            values.QUANTITY: self.tr("120 pcs, 2 t, ~50, open"),
            values.SIZES: self.tr("such as S-L or 42+43"),
            values.DEADLINE: self.tr("24.12., Friday, +7"),
        }
        return hints[key]

    def _choice(self, key: str, current: str) -> QComboBox:
        kinds: list[str] = [*(Audience if key == values.AUDIENCE else Season)]
        field = QComboBox()
        field.addItem(self.tr("any"), "")
        for each in kinds:
            if each != "none":
                field.addItem(self._desk.voice.term(key, each), str(each))
        field.setCurrentIndex(max(0, field.findData(current)))
        field.activated.connect(lambda _place: self._finish(field))
        return field

    def _on_picked(self, field: GoodsField, category: Category | None) -> None:
        if category is not None:
            self._finish(field)

    def _finish(self, field: QWidget) -> None:
        self.commitData.emit(field)
        QTimer.singleShot(0, field, lambda: self.closeEditor.emit(field, _SETTLES))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor was filled when it was made."""

    def reason(self, editor: QWidget) -> str:
        """Why what stands in an editor cannot be taken; empty when it can."""
        try:
            self._read(editor)
        except UserError as error:
            return self._desk.voice.say(error.phrase)
        return ""

    def _read(self, editor: QWidget) -> "NeedLine":
        hall, line, key = self._desk.hall, editor.property("line"), editor.property("key")
        if isinstance(editor, GoodsField):
            text = editor.category.key if editor.category else ""
            if not text and not editor.text().strip() and not line.category:
                return line
        elif isinstance(editor, QComboBox):
            text = str(editor.currentData())
        else:
            assert isinstance(editor, QLineEdit), "made above"
            text = editor.text()
            if text == values.written(line, key, self._desk.voice):
                return line
        return values.changed(line, key, text, hall.catalogue.current(), hall.workplace.today())

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Tell what was typed, if it can be read and says something new."""
        del model, index
        if self.reason(editor):
            return
        line, after = editor.property("line"), self._read(editor)
        self.refused.emit("")
        if after != line:
            editor.setProperty("line", after)
            self.edited.emit(line, after, editor.property("key"))

    def refuse(self, editor: QWidget) -> bool:
        """Say why an editor cannot be closed; false when it can."""
        reason = self.reason(editor)
        self.refused.emit(reason)
        if reason:
            QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), reason, editor)
        return bool(reason)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab finish only what can be read; leaving the cell keeps what cannot."""
        if isinstance(editor, QWidget) and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            picks = isinstance(editor, GoodsField) and not editor.is_settled and event.key() in _DONE[:2]
            if event.key() in _DONE and not picks and self.refuse(editor):
                return True
            if picks:
                return False
        if isinstance(editor, QLineEdit) and event.type() == QEvent.Type.FocusOut and self.reason(editor):
            return False
        return super().eventFilter(editor, event)
