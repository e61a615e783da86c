"""Tables over records: dumb models, sorting by native values, columns remembered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSettings,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.widgets.basics import scaled

RECORD = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 36
HEADING_BOLDNESS, HEADING_MARGIN = 1.15, 24
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, the text of a record and, where they differ, the value to sort by.

    A stretched column takes the room the others leave.
    """

    title: Callable[[], str]
    text: Callable[[Any], str]
    value: Callable[[Any], Any] | None = None
    right: bool = False
    colour: Callable[[Any], str] | None = None
    width: int = 140
    stretch: bool = False


class RecordModel(QAbstractTableModel):
    """Rows are set from outside; every cell is a look-up."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._records: list[Any] = []

    def set_records(self, records: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def record(self, row: int) -> Any:
        """The record of a row."""
        return self._records[row]

    @property
    def records(self) -> list[Any]:
        """All rows."""
        return self._records

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        record, column = self._records[index.row()], self._columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.text(record)
        if role == SORT:
            return column.value(record) if column.value else column.text(record).casefold()
        if role == RECORD:
            return record
        return _look(column, record, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def fill_width(view: QTableView, place: int, least: int) -> None:
    """Make a column as wide as the others leave room for, but not narrower than ``least``."""
    header = view.horizontalHeader()
    others = sum(header.sectionSize(other) for other in range(header.count()) if other != place)
    view.setColumnWidth(place, max(least, view.viewport().width() - others))


def _look(column: Column, record: Any, role: int) -> Any:
    if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
        return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if role == Qt.ItemDataRole.ForegroundRole and column.colour:
        colour = column.colour(record)
        return QColor(colour) if colour else None
    return None


class Table(QTableView):
    """A table view that sorts, copies as text and remembers its columns under a name.

    Signals:
        chosen: a record was opened by Enter or double click.
        pointed: another row became the current one; carries its record.
    """

    chosen = Signal(object)
    pointed = Signal(object)

    def __init__(
        self, name: str, columns: Sequence[Column], settings: QSettings, model: RecordModel | None = None
    ) -> None:
        super().__init__()
        self._settings, self._key = settings, f"tables/{name}"
        self._columns = tuple(columns)
        self.model_ = model or RecordModel(columns)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(SORT)
        self._sorted.setSourceModel(self.model_)
        self.setModel(self._sorted)
        self._set_up(columns)
        self.activated.connect(lambda index: self.chosen.emit(index.data(RECORD)))
        self.selectionModel().currentRowChanged.connect(lambda index: self.pointed.emit(index.data(RECORD)))

    def _set_up(self, columns: Sequence[Column]) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 16))
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        header = self.horizontalHeader()
        wide = [place for place, column in enumerate(columns) if column.stretch]
        header.setStretchLastSection(not wide)
        self._wide = wide[0] if wide else None
        header.setMinimumSectionSize(48)
        for place, column in enumerate(columns):
            self.setColumnWidth(place, scaled(column.width))
        self._widen()
        state = self._settings.value(self._key)
        if isinstance(state, QByteArray):
            header.restoreState(state)
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        header.sectionResized.connect(self._remember)
        header.sectionMoved.connect(self._remember)

    def _widen(self) -> None:
        """Give every column room for its heading, in whatever language."""
        metrics = self.horizontalHeader().fontMetrics()
        for place, column in enumerate(self._columns):
            needed = round(metrics.horizontalAdvance(column.title()) * HEADING_BOLDNESS) + HEADING_MARGIN
            if self.columnWidth(place) < needed:
                self.setColumnWidth(place, needed)

    def changeEvent(self, event: QEvent) -> None:
        """Say the headings in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._widen()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the stretched column the room the others leave."""
        super().resizeEvent(event)
        if self._wide is not None:
            fill_width(self, self._wide, scaled(self._columns[self._wide].width))

    def _remember(self) -> None:
        self._settings.setValue(self._key, self.horizontalHeader().saveState())

    def show_records(self, records: Sequence[Any]) -> None:
        """Show other rows, staying on the row with the same place if there is one."""
        row = self.currentIndex().row()
        self.model_.set_records(records)
        if 0 <= row < len(records):
            self.selectRow(row)

    def current(self) -> Any:
        """The record of the current row, or None."""
        return self.currentIndex().data(RECORD) if self.currentIndex().isValid() else None

    def selected(self) -> list[Any]:
        """The records of all selected rows."""
        return [index.data(RECORD) for index in self.selectionModel().selectedRows()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy selected rows as text with the usual keys."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
            return
        super().keyPressEvent(event)

    def as_rows(self) -> tuple[list[str], list[list[str]]]:
        """The headings and all rows, as they are shown."""
        columns = range(self._sorted.columnCount())
        rows = [
            [str(self._sorted.index(row, each).data() or "") for each in columns]
            for row in range(self._sorted.rowCount())
        ]
        return [column.title() for column in self._columns], rows

    def as_text(self) -> str:
        """The selected rows as tab-separated lines."""
        rows = self.selectionModel().selectedRows()
        columns = range(self._sorted.columnCount())
        return "\n".join("\t".join(str(row.siblingAtColumn(each).data() or "") for each in columns) for row in rows)
