"""The items of a need list as a table: edited in place, sorted, copied as text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from app.ui.desk import Desk
from app.ui.needs import line_values as values
from app.ui.needs.line_editors import LineEditors
from app.ui.needs.line_model import CHECKED, Fields, LineModel
from app.ui.widgets.tables import Table

if TYPE_CHECKING:
    from app.domain.needs import NeedLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TRIGGER = QAbstractItemView.EditTrigger
_NAME = "need_lines"
_SORTING = f"sorting/{_NAME}"


class LineTable(Table):
    """Rows of need lines.

    Signals:
        edited: carries the line before, the line after and the value that was edited.
        refused: carries the reason why what was typed cannot be taken; empty when it can.
        form_wanted: carries a line that is to be edited in a form.
    """

    form_wanted = Signal(object)
    edited = Signal(object, object, str)
    refused = Signal(str)

    def __init__(self, desk: Desk) -> None:
        self._fields = Fields(desk)
        fields = self._fields.all()
        self.lines = LineModel(fields)
        super().__init__(_NAME, [field.column for field in fields], desk.settings, self.lines)
        self._desk, self.quiet = desk, False
        self._editors = LineEditors(desk, self.lines.keys)
        self.setItemDelegate(self._editors)
        self.setEditTriggers(_TRIGGER.DoubleClicked | _TRIGGER.EditKeyPressed | _TRIGGER.AnyKeyPressed)
        self._editors.edited.connect(self.edited)
        self._editors.refused.connect(self.refused)
        self.lines.ticked.connect(self._on_ticked)
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSectionsMovable(True)
        self._sort_as_before()
        header.sortIndicatorChanged.connect(self._remember_sorting)

    def _sort_as_before(self) -> None:
        place, order = str(self._desk.settings.value(_SORTING, "-1 0")).split()
        self.sortByColumn(int(place), Qt.SortOrder(int(order)))

    def _remember_sorting(self, place: int, order: Qt.SortOrder) -> None:
        self._desk.settings.setValue(_SORTING, f"{place} {order.value}")

    def _on_ticked(self, line: "NeedLine", key: str, on: bool) -> None:  # noqa: FBT001  a Qt slot
        catalogue, today = self._desk.hall.catalogue.current(), self._desk.hall.workplace.today()
        self.edited.emit(line, values.changed(line, key, "1" if on else "", catalogue, today), key)

    def show_records(self, records: Sequence["NeedLine"]) -> None:
        """Show other lines; the current one stays current wherever it stands now."""
        line = self.current()
        self.quiet = True
        self.lines.set_records(records)
        self.quiet = False
        if line is not None:
            self.point(line.number)

    def point(self, number: int) -> None:
        """Make a line the current one without telling anybody."""
        row, column = self.lines.row_of(number), max(0, self.currentIndex().column())
        if row is None:
            return
        index = self._sorted.mapFromSource(self.lines.index(row, column))
        if index.row() != self.currentIndex().row():
            self.quiet = True
            self.setCurrentIndex(index)
            self.quiet = False
            self.scrollTo(index)

    def edit(  # pyright: ignore[reportIncompatibleMethodOverride]  the stubs know one of two forms
        self,
        index: QModelIndex | QPersistentModelIndex,
        trigger: QAbstractItemView.EditTrigger | None = None,
        event: QEvent | None = None,
    ) -> bool:
        """Typing begins an edit in the column of quantities only: elsewhere keys answer questions."""
        if trigger is None:
            super().edit(index)
            return True
        key = self.lines.keys[index.column()] if index.isValid() else ""
        space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if trigger == _TRIGGER.AnyKeyPressed and key != values.QUANTITY and not space:
            return False
        return super().edit(index, trigger, event)  # pyright: ignore[reportArgumentType]  news of the view have no event

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Keep an editor open whose text cannot be read, unless the person gives it up."""
        gives_up = hint == QAbstractItemDelegate.EndEditHint.RevertModelCache
        if not gives_up and self._editors.refuse(editor):
            return
        self.refused.emit("")
        super().closeEditor(editor, hint)

    def event(self, event: QEvent) -> bool:
        """F2 edits where a cell can be edited; elsewhere it changes the person at the station."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            index = self.currentIndex()
            if event.key() == Qt.Key.Key_F2 and index.flags() & Qt.ItemFlag.ItemIsEditable:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and digits to the open question, except where they are a quantity."""
        key = self.lines.keys[self.currentIndex().column()] if self.currentIndex().isValid() else ""
        if event.key() in _ENTER and self.currentIndex().isValid():
            if self.state() != QAbstractItemView.State.EditingState:
                self._open(key)
            return
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        writes = bool(event.text()) and event.text().isprintable() and plain
        if writes and not (key == values.QUANTITY and event.text() != " ") and not self._switches(event):
            event.ignore()
            return
        super().keyPressEvent(event)
        if writes:
            event.accept()

    def _open(self, key: str) -> None:
        """Enter edits the cell, or the whole line where the cell only tells something."""
        if key and key not in CHECKED:
            self.edit(self.currentIndex())
        else:
            self.form_wanted.emit(self.current())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the form of a line where its cell cannot be edited."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.lines.keys[index.column()]:
            self.form_wanted.emit(self.current())

    def _switches(self, event: QKeyEvent) -> bool:
        """Whether Space switches the check box of the current cell."""
        index = self.currentIndex()
        return event.key() == Qt.Key.Key_Space and index.data(Qt.ItemDataRole.CheckStateRole) is not None
