"""The places in the hall and what stands there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter

from app.domain import codes
from app.domain.telling import goods_of
from app.ui.desk import Desk
from app.ui.widgets.amounts import weight
from app.ui.widgets.asking import Form
from app.ui.widgets.basics import Spoken, button, column, label, row
from app.ui.widgets.tables import RECORD, Column, Table

if TYPE_CHECKING:
    from app.services.hubs import PlaceContents, PlaceLine


class Places(Spoken):
    """A table of places, with what stands in the chosen one.

    Signals:
        opened: a pallet or box was chosen; carries noun and code.
    """

    opened = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        columns = [
            Column(lambda: self.tr("Place"), lambda place: place.name, width=160),
            Column(
                lambda: self.tr("Pallets"), lambda place: str(place.pallets), lambda place: place.pallets, right=True
            ),
            Column(
                lambda: self.tr("Loose boxes"), lambda place: str(place.boxes), lambda place: place.boxes, right=True
            ),
        ]  # fmt: skip
        self.table = Table("places", columns, desk.settings)
        self._add, self._rename, self._labels = button("primary"), button(), button()
        self._title = label("heading")
        self._here = QListWidget()
        self._build()

    def _build(self) -> None:
        self.say(self._add.setText, lambda: self.tr("Add a place …"))
        self.say(self._rename.setText, lambda: self.tr("Rename …"))
        self.say(self._labels.setText, lambda: self.tr("Print the signs of all places"))
        left, right = Spoken(), Spoken()
        layout = column(spacing=8)
        layout.addLayout(row(self._add, self._rename, self._labels, None))
        layout.addWidget(self.table)
        left.setLayout(layout)
        right.setLayout(column(self._title, self._here, spacing=8))
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([600, 500])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        self.setLayout(column(split))
        self._add.clicked.connect(lambda: self._ask(None))
        self._rename.clicked.connect(lambda: self._ask(self.table.current()))
        self._labels.clicked.connect(lambda: self._desk.printing.places())
        self.table.pointed.connect(self._on_place)
        self._here.itemActivated.connect(self._open)

    def show_places(self, places: "Sequence[PlaceLine]") -> None:
        """Show other places."""
        self.table.show_records(places)

    def choose(self, code: str) -> None:
        """Make a place the current one."""
        for number, place in enumerate(self.table.model_.records):
            if place.code == code:
                self.table.selectRow(number)

    def _on_place(self, place: "PlaceLine | None") -> None:
        if place is not None:
            self._title.setText(place.name)
            self._desk.tasks.run(self, lambda: self._desk.hall.places.contents(place.code), self._show_contents)

    def _show_contents(self, found: "PlaceContents") -> None:
        self._here.clear()
        voice, categories = self._desk.voice, self._desk.hall.catalogue.current().categories
        for summary in found.pallets:
            boxes = self.tr("%n box(es)", "", summary.boxes)
            number = self.tr("Pallet {number}").format(number=codes.short(summary.pallet.code))
            self._line(f"{number} · {boxes} · {weight(self._desk.voice, summary.gross)}", "pallet", summary.pallet.code)
        for box in found.boxes:
            goods = voice.name(goods_of(box.contents, categories))
            self._line(f"{codes.short(box.code)}  {goods}", "box", box.code)
        if not found.pallets and not found.boxes:
            self._here.addItem(self.tr("Nothing stands here."))

    def _line(self, text: str, noun: str, code: str) -> None:
        item = QListWidgetItem(text)
        item.setData(RECORD, (noun, code))
        self._here.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(RECORD)
        if found:
            self.opened.emit(*found)

    def _ask(self, place: "PlaceLine | None") -> None:
        title = self.tr("Rename the place") if place else self.tr("Add a place")
        form = Form(self, title, self.tr("Save"))
        form.text("name", self.tr("Name"), place.name if place else "", self.tr("zone-row-bay, such as A-03-1"))
        service = self._desk.hall.places

        def submit() -> None:
            name = form.values()["name"]
            self._desk.tasks.run(
                self,
                lambda: service.rename(place.code, name) if place else service.add(name),
                lambda _place: form.accept(),
                lambda error: form.refuse(self._desk.voice.say(error.phrase)),
            )

        form.on_submit(submit)
        form.open()
