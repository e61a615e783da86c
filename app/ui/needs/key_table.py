"""A table whose letters act on the current row, on any keyboard layout."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.ui.widgets.basics import scaled
from app.ui.widgets.key_places import plain_key
from app.ui.widgets.tables import Column, RecordModel, Table, fill_width

HOLD, LEAVE_OUT, FILTER, CLOSE = "hold", "leave_out", "filter", "close"
ACTIONS: Mapping[str, str] = {"p": HOLD, " ": HOLD, "x": LEAVE_OUT, "f": FILTER, "/": FILTER}
_Flag = QItemSelectionModel.SelectionFlag
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyTable(Table):
    """Space or P holds a row, X leaves it out, F filters, Escape goes back.

    Signals:
        wanted: a key asks for something; carries what.
    """

    wanted = Signal(str)

    def __init__(
        self, name: str, columns: Sequence[Column], settings: QSettings, model: RecordModel | None = None
    ) -> None:
        super().__init__(name, columns, settings, model)
        self.horizontalHeader().setSectionsMovable(True)

    @property
    def first_column(self) -> int:
        """The first column that is shown, as the columns stand in the model."""
        columns = range(self.model_.columnCount())
        return next((place for place in columns if not self.isColumnHidden(place)), 0)

    def show_marks(self, column: int, *, on: bool) -> None:
        """Show the column of signs only where there are any; the stretched one takes the room."""
        if self.isColumnHidden(column) == on:
            self.setColumnHidden(column, not on)
            self.refill()

    def refill(self) -> None:
        """Give the stretched column the room that the shown ones leave."""
        if self._wide is not None:
            fill_width(self, self._wide, scaled(self._columns[self._wide].width))

    def point(self, place: int) -> None:
        """Make the record at a place of the model the current row, and the only one, whatever keys are held."""
        index = self._sorted.mapFromSource(self.model_.index(place, self.first_column))
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters act on the row; those that mean nothing do not jump to another row either."""
        plain = not event.modifiers() & _COMMANDS
        typed = event.text() if plain and event.text().isprintable() else ""
        if plain and event.key() == Qt.Key.Key_Escape:
            self.wanted.emit(CLOSE)
        elif typed:
            action = ACTIONS.get(plain_key(typed))
            if action is not None:
                self.wanted.emit(action)
        else:
            super().keyPressEvent(event)
