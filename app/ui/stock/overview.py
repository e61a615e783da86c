"""The stock by goods and audience, by size, down to the boxes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSplitter

from app.domain.amounts import total_text
from app.domain.quantities import Total
from app.ui.desk import Desk
from app.ui.stock.box_list import SHORT, BoxList
from app.ui.stock.grouping import GoodsRow, by_goods, matches
from app.ui.widgets.amounts import amount
from app.ui.widgets.basics import Spoken, column, label, row, scaled
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.stock import StockLine


class Overview(Spoken):
    """What is here, how much of it is free.

    Signals:
        box_chosen: carries a box.
    """

    box_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: list[StockLine] = []
        self.group, self.filter = QComboBox(), QLineEdit()
        self.group.setFixedWidth(scaled(210))
        self._sum = label("muted")
        self.goods = Table("stock_goods", self._goods_columns(), desk.settings)
        self.sizes = Table("stock_sizes", self._size_columns(), desk.settings)
        self._title = label("heading", wrap=True)
        self.boxes = BoxList(desk, SHORT)
        self._build()

    def _build(self) -> None:
        self.filter.setClearButtonEnabled(True)
        self.say(self.filter.setPlaceholderText, lambda: self.tr("Filter goods …"))
        self.say(self.filter.setAccessibleName, lambda: self.tr("Filter goods"))
        self.say(self.group.setAccessibleName, lambda: self.tr("Group"))
        left = Spoken()
        layout = column(spacing=8)
        layout.addLayout(row(self.group, self.filter, self._sum, spacing=8))
        layout.addWidget(self.goods, 1)
        left.setLayout(layout)
        right = Spoken()
        right.setLayout(column(self._title, self.sizes, self.boxes, spacing=8))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([680, 540])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        self.setLayout(column(split))
        self.group.activated.connect(lambda _place: self._filter())
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.goods.pointed.connect(self._on_goods)
        self.sizes.pointed.connect(self._on_size)
        self.boxes.chosen.connect(self.box_chosen)
        self._fill_groups()

    def _fill_groups(self) -> None:
        kept = self.group.currentData()
        self.group.clear()
        self.group.addItem(self.tr("All groups"), "")
        for group in self._desk.hall.catalogue.current().groups:
            self.group.addItem(self._desk.voice.name(group.name), group.key)
        self.group.setCurrentIndex(max(0, self.group.findData(kept)))

    def _amount(self, entry: "GoodsRow | StockLine", total: Total) -> str:
        unit = self._desk.hall.catalogue.current().category(entry.category).unit
        return amount(self._desk.voice, total, unit)

    def _kind(self, line: "StockLine") -> str:
        season = "" if line.season == "none" else self._desk.voice.term("season", line.season)
        condition = self._desk.voice.term("condition", line.condition)
        return ", ".join(part for part in (season, condition) if part)

    def _number(self, line: "StockLine", total: Total) -> str:
        return total_text(total, self._desk.hall.catalogue.current().category(line.category).unit)

    def _goods_columns(self) -> list[Column]:
        voice, catalogue = self._desk.voice, self._desk.hall.catalogue
        return [
            Column(
                lambda: self.tr("Goods"),
                lambda entry: voice.name(catalogue.current().name(entry.category)), stretch=True, width=110
            ),
            Column(lambda: self.tr("For"), lambda entry: voice.audience(entry.audience), width=105),
            Column(
                lambda: self.tr("Free"), lambda entry: self._amount(entry, entry.free),
                lambda entry: entry.free.known, right=True, width=140,
            ),
            Column(
                lambda: self.tr("In stock"), lambda entry: self._amount(entry, entry.total),
                lambda entry: entry.total.known, right=True, width=140,
            ),
            Column(
                lambda: self.tr("Boxes"), lambda entry: str(entry.boxes), lambda entry: entry.boxes,
                right=True, width=70,
            ),
        ]  # fmt: skip

    def _size_columns(self) -> list[Column]:
        voice = self._desk.voice
        return [
            Column(lambda: self.tr("Size"), lambda line: voice.size(line.size) or "–", width=80),
            Column(lambda: self.tr("Kind"), self._kind, stretch=True, width=120),
            Column(
                lambda: self.tr("Free"), lambda line: self._number(line, line.free), lambda line: line.free.known,
                right=True, width=95,
            ),
            Column(
                lambda: self.tr("In stock"), lambda line: self._number(line, line.total), lambda line: line.quantity,
                right=True, width=95,
            ),
            Column(
                lambda: self.tr("Boxes"), lambda line: str(line.boxes), lambda line: line.boxes, right=True, width=70
            ),
        ]  # fmt: skip

    def show_lines(self, lines: "Sequence[StockLine]") -> None:
        """Show other stock."""
        self._lines = list(lines)
        self._filter()

    def on_language(self) -> None:
        """Name everything in the language."""
        self._fill_groups()
        self._filter()

    def _filter(self) -> None:
        catalogue = self._desk.hall.catalogue.current()
        group, text = str(self.group.currentData() or ""), self.filter.text()
        kinds = catalogue.categories
        rows = [entry for entry in by_goods(self._lines) if matches(kinds.get(entry.category), group, text)]
        self.goods.show_records(rows)
        boxes = sum(entry.boxes for entry in rows)
        self._sum.setText(self.tr("%n box(es)", "", boxes))
        if self.goods.current() is None:
            self._on_goods(None)

    def _on_goods(self, entry: "GoodsRow | None") -> None:
        if entry is None:
            self._title.setText(self.tr("Choose goods on the left to see sizes and boxes."))
            self.sizes.show_records([])
            return
        voice = self._desk.voice
        name = voice.name(self._desk.hall.catalogue.current().name(entry.category))
        self._title.setText(", ".join(part for part in (name, voice.audience(entry.audience)) if part))
        self.sizes.show_records(entry.lines)
        self._list(entry.category, entry.audience, None)

    def _on_size(self, line: "StockLine | None") -> None:
        if line is not None:
            self._list(line.category, line.audience, line)

    def _list(self, category: str, audience: str, line: "StockLine | None") -> None:
        filters = self._desk.hall.boxes
        self.boxes.show_filtered(
            filters.wanted(
                categories=(category,), audience=audience, size=line.size if line else None,
                season=line.season if line else "", condition=line.condition if line else "",
            )
        )  # fmt: skip

    def choose(self, category: str) -> None:
        """Show the rows of a category only."""
        self.group.setCurrentIndex(0)
        self.filter.setText(self._desk.voice.name(self._desk.hall.catalogue.current().name(category)))
        if self.goods.model_.rowCount():
            self.goods.selectRow(0)
