"""A list of boxes of any length: keys are held, a window of rows is read by key."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.domain import codes
from app.domain.telling import goods_of
from app.ui.desk import Desk
from app.ui.widgets.amounts import day
from app.ui.widgets.basics import scaled
from app.ui.widgets.tables import RECORD, ROW_HEIGHT, Index, fill_width

if TYPE_CHECKING:
    from app.domain.boxes import Box
    from app.services.boxes import BoxFilter

    First = tuple[BoxFilter, array[int], list[Box | None]]

PAGE = 128
KEPT_PAGES = 32
FIRST_ROWS = PAGE
CONTENTS = 1
SHORT = (0, 1, 2, 3)


class BoxModel(QAbstractTableModel):
    """Rows by key; pages are read on the worker when a view asks for them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keys = array("q")
        self._pages: OrderedDict[int, list[Box | None]] = OrderedDict()
        self._asked: set[int] = set()
        self._round = 0
        self._columns: tuple[tuple[Callable[[], str], Callable[[Box], str]], ...] = self._make_columns()

    def _make_columns(self) -> tuple[tuple[Callable[[], str], "Callable[[Box], str]"], ...]:
        voice, catalogue = self._desk.voice, self._desk.hall.catalogue
        return (
            (lambda: self.tr("Box"), lambda box: codes.short(box.code)),
            (
                lambda: self.tr("Contents"),
                lambda box: voice.name(goods_of(box.contents, catalogue.current().categories)),
            ),
            (lambda: self.tr("Pallet"), lambda box: codes.short(box.pallet) if box.pallet else "–"),
            (lambda: self.tr("Good until"), lambda box: day(_earliest(box))),
            (lambda: self.tr("Reserved"), lambda box: self.tr("yes") if box.reservations else ""),
            (lambda: self.tr("Registered"), lambda box: day(box.registered_on)),
            (lambda: self.tr("State"), lambda box: voice.term("state.box", box.state)),
        )

    def set_keys(self, keys: "array[int]", first: "list[Box | None]") -> None:
        """Show other boxes; those of the first page are there already."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self._asked.clear()
        self._round += 1
        self._pages[0] = first
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many boxes there are."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section][0]()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows; dots until its page is there."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, RECORD} or not index.isValid():
            return None
        box = self._box(index.row())
        if role == RECORD:
            return box
        return "…" if box is None else self._columns[index.column()][1](box)

    def _box(self, row: int) -> "Box | None":
        page, place = divmod(row, PAGE)
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page][place]
        if page not in self._asked:
            self._asked.add(page)
            keys = self._keys[page * PAGE : (page + 1) * PAGE].tolist()
            now = self._round
            boxes = self._desk.hall.boxes
            self._desk.tasks.run(self, lambda: (now, page, keys, boxes.page(keys)), self._on_page)
        return None

    def _on_page(self, answer: "tuple[int, int, list[int], dict[int, Box]]") -> None:
        now, page, keys, found = answer
        if now != self._round:
            return
        self._asked.discard(page)
        self._pages[page] = [found.get(key) for key in keys]
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first, last = page * PAGE, page * PAGE + len(keys) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def _earliest(box: "Box") -> Any:
    return min((content.expiry for content in box.contents if content.expiry), default=None)


class BoxList(QTableView):
    """Shows the boxes that fit a filter, newest first.

    Signals:
        chosen: a box was opened; carries it.
        counted: another number of boxes is shown.
    """

    chosen = Signal(object)
    counted = Signal(int)

    def __init__(self, desk: Desk, columns: Collection[int] = range(7)) -> None:
        super().__init__()
        self._desk = desk
        self._model = BoxModel(desk)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 16))
        for place, width in enumerate((92, 200, 84, 110, 90, 110, 110)):
            self.setColumnWidth(place, scaled(width))
        for place in range(self._model.columnCount()):
            self.setColumnHidden(place, place not in columns)
        self.activated.connect(self._on_activated)
        self._filter: BoxFilter | None = None
        self._first: list[Box | None] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contents the room the other columns leave."""
        super().resizeEvent(event)
        fill_width(self, CONTENTS, scaled(200))

    def _on_activated(self, index: QModelIndex) -> None:
        box = index.data(RECORD)
        if box is not None:
            self.chosen.emit(box)

    def show_filtered(self, wanted: "BoxFilter") -> None:
        """Show the boxes of a filter: the first rows at once, all keys a moment later."""
        self._filter = wanted
        boxes = self._desk.hall.boxes

        def read() -> "First":
            keys = array("q", boxes.ids(wanted, FIRST_ROWS))
            found = boxes.page(keys.tolist())
            return wanted, keys, [found.get(key) for key in keys]

        self._desk.tasks.run(self, read, self._on_first)

    def _on_first(self, answer: "First") -> None:
        wanted, keys, self._first = answer
        if wanted is not self._filter:
            return
        self._model.set_keys(keys, self._first)
        self.counted.emit(len(keys))
        if len(keys) >= FIRST_ROWS:
            boxes = self._desk.hall.boxes
            self._desk.tasks.run(self, lambda: (wanted, array("q", boxes.ids(wanted))), self._on_all)

    def _on_all(self, answer: "tuple[BoxFilter, array[int]]") -> None:
        wanted, keys = answer
        if wanted is self._filter:
            self._model.set_keys(keys, self._first)
            self.counted.emit(len(keys))
