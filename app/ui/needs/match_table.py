"""The lines of a proposal as a table: a line stays current and selected while proposals come and go."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QResizeEvent

from app.ui.desk import Desk
from app.ui.needs.coverage import CoverageBar
from app.ui.needs.key_table import KeyTable
from app.ui.needs.match_columns import COVERAGE, LIST, MARK, MatchColumns
from app.ui.needs.match_states import bar_of
from app.ui.widgets.tables import Index, RecordModel

if TYPE_CHECKING:
    from app.services.proposals import LineKey, ProposedLine

_TOLD = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_Flag = QItemSelectionModel.SelectionFlag


def ranges(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rows as runs from first to last, so that a thousand of them are selected at once."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


class _Model(RecordModel):
    """Says signs and bars in words to those who hear them or point at them."""

    def __init__(self, columns: MatchColumns) -> None:
        super().__init__(columns.all())
        self._words: dict[int, Callable[[ProposedLine], str]] = {
            MARK: columns.marks_in_words, COVERAGE: columns.coverage_in_words,
        }  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows or says."""
        if role in _TOLD and index.isValid() and index.column() in self._words:
            return self._words[index.column()](self.record(index.row()))
        return super().data(index, role)


class MatchTable(KeyTable):
    """Rows of proposed lines. They are sorted here, by one look at each line: a proxy would ask thousands of times.

    Signals:
        marked: other lines are selected.
    """

    marked = Signal()

    def __init__(self, desk: Desk, columns: MatchColumns) -> None:
        super().__init__("match_rows", columns.all(), desk.settings, _Model(columns))
        self._said = columns
        self._bar = CoverageBar(desk, bar_of)
        self._unsorted: Sequence[ProposedLine] = ()
        self._quiet = False
        self.setItemDelegateForColumn(COVERAGE, self._bar)
        self.setColumnHidden(LIST, True)
        self.setSortingEnabled(False)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.sortIndicatorChanged.connect(lambda _place, _order: self._fill(self._unsorted))
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self._quiet or self.marked.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A current line that was in sight stays so when a notice or the fold-out takes room."""
        place = self.visualRect(self.currentIndex()).top()
        was_seen = self.currentIndex().isValid() and 0 <= place < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(self.currentIndex())

    def sortByColumn(self, column: int, order: Qt.SortOrder) -> None:
        """Show the lines in another order; -1 is that of the lists."""
        self.horizontalHeader().setSortIndicator(column, order)

    def selected(self) -> "list[ProposedLine]":
        """The lines that are selected, as they stand."""
        marked = self.selectionModel().selection()
        parts = [marked.at(place) for place in range(marked.count())]
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [self.model_.records[row] for row in sorted(rows)]

    @property
    def marked_keys(self) -> "frozenset[LineKey]":
        """The lines that are selected."""
        return frozenset(line.key for line in self.selected())

    def show_lines(self, lines: "Sequence[ProposedLine]", *, several: bool) -> None:
        """Show other lines; those that were current or selected stay so, wherever they stand now."""
        self._show_lists(several=several)
        self.show_marks(MARK, on=any(map(self._said.mark, lines)))
        self._fill(lines)

    def _fill(self, lines: "Sequence[ProposedLine]") -> None:
        current: ProposedLine | None = self.current()
        kept, place = self.marked_keys, self.verticalScrollBar().value()
        self._unsorted = lines
        self._quiet = True
        self.model_.set_records(self._in_order(lines))
        self._select(kept, current.key if current is not None else None)
        self.verticalScrollBar().setValue(place)
        self._quiet = False
        self.marked.emit()

    def _in_order(self, lines: "Sequence[ProposedLine]") -> "Sequence[ProposedLine]":
        header = self.horizontalHeader()
        place = header.sortIndicatorSection()
        if not 0 <= place < len(self._columns):
            return lines
        column = self._columns[place]
        downwards = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return sorted(lines, key=column.value or (lambda line: column.text(line).casefold()), reverse=downwards)

    def _show_lists(self, *, several: bool) -> None:
        """Name the list of every line where there are several."""
        if self.isColumnHidden(LIST) == several:
            self.setColumnHidden(LIST, not several)
            self.refill()

    def _select(self, kept: "frozenset[LineKey]", current: "LineKey | None") -> None:
        places = {line.key: row for row, line in enumerate(self.model_.records)}
        if not places:
            return
        model, last = self.model(), self.model().columnCount() - 1
        here = places.get(current, 0) if current is not None else 0
        selection = QItemSelection()
        for first, end in ranges({places[key] for key in kept if key in places} or {here}):
            selection.append(QItemSelectionRange(model.index(first, 0), model.index(end, last)))
        self.selectionModel().setCurrentIndex(model.index(here, self.first_column), _Flag.NoUpdate)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)
