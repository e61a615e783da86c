"""The stock page: overview, boxes, places, stop and go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QTabWidget

from app.domain import codes
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.stock.box_dialog import BoxDialog
from app.ui.stock.box_list import BoxList
from app.ui.stock.import_report import ImportReport
from app.ui.stock.intake import StopAndGo
from app.ui.stock.overview import Overview
from app.ui.stock.places import Places
from app.ui.widgets.asking import open_file, save_file
from app.ui.widgets.basics import Spoken, button, column, label, row

if TYPE_CHECKING:
    from app.services.stock_files import StockImport

_FILTER_MS = 200


class StockPage(Spoken):
    """What is in the hall and where."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.overview = Overview(desk)
        self.places = Places(desk)
        self.boxes = BoxList(desk)
        self.stop_and_go = StopAndGo(desk)
        self.filter = QLineEdit()
        self._count = label("muted")
        self._import = button("", symbol="upload", colour=desk.colours.text)
        self._export = button("", symbol="download", colour=desk.colours.text)
        self._tabs = QTabWidget()
        self._dialog: BoxDialog | None = None
        self._delay = QTimer(self, singleShot=True, interval=_FILTER_MS)
        self._build()
        Watch(self, desk.changes, {"box", "pallet", "location", "category", "load"}, self._read)

    def _build(self) -> None:
        title = label("title")
        all_boxes = Spoken()
        layout = column(spacing=8)
        layout.addLayout(row(self.filter, self._count))
        layout.addWidget(self.boxes)
        all_boxes.setLayout(layout)
        for widget in (self.overview, all_boxes, self.places, self.stop_and_go):
            self._tabs.addTab(widget, "")
        whole = column(spacing=8, margins=16)
        whole.addLayout(row(title, None, self._import, self._export))
        whole.addWidget(self._tabs, 1)
        self.setLayout(whole)
        self.say(title.setText, lambda: self.tr("Stock"))
        self.say(lambda text: self._tabs.setTabText(0, text), lambda: self.tr("Overview"))
        self.say(lambda text: self._tabs.setTabText(1, text), lambda: self.tr("Boxes"))
        self.say(lambda text: self._tabs.setTabText(2, text), lambda: self.tr("Places"))
        self.say(lambda text: self._tabs.setTabText(3, text), lambda: self.tr("Stop and go"))
        self.say(self._import.setText, lambda: self.tr("Import …"))
        self.say(self._export.setText, lambda: self.tr("Export …"))
        self.say(self.filter.setPlaceholderText, lambda: self.tr("Goods in any language, a short number or a code"))
        self.say(self.filter.setAccessibleName, lambda: self.tr("Filter boxes"))
        self.filter.textChanged.connect(lambda _text: self._delay.start())
        self._delay.timeout.connect(self._list_boxes)
        self.boxes.counted.connect(lambda count: self._count.setText(self.tr("%n box(es)", "", count)))
        for widget in (self.boxes, self.overview.boxes):
            widget.chosen.connect(lambda box: self._show_box(box.code))
        self.places.opened.connect(self._desk.open_thing)
        self._import.clicked.connect(self._import_file)
        self._export.clicked.connect(self._export_file)

    def _read(self) -> None:
        hall = self._desk.hall
        self._desk.tasks.run(self, hall.stock.lines, self.overview.show_lines)
        self._desk.tasks.run(self, hall.places.all, self.places.show_places)
        self._list_boxes()

    def _list_boxes(self) -> None:
        text = self.filter.text().strip()
        boxes, digits = self._desk.hall.boxes, codes.strip_noise(text)
        if digits.isdigit():
            self.boxes.show_filtered(boxes.wanted(digits=digits, in_stock_only=False))
            return
        found = self._desk.hall.catalogue.current().search(text, 8) if text else []
        self.boxes.show_filtered(boxes.wanted(categories=tuple(category.key for category in found)))

    def _show_box(self, code: str) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self._dialog = BoxDialog(self, self._desk, code)
        self._dialog.open()

    def open_thing(self, noun: str, key: str) -> None:
        """Show a box, goods or a place."""
        match noun:
            case "box":
                self._show_box(key)
            case "category":
                self._tabs.setCurrentIndex(0)
                self.overview.choose(key)
            case _:
                self._tabs.setCurrentIndex(2)
                self.places.choose(key)

    def on_scan(self, noun: str, key: str) -> bool:
        """Boxes and places are shown here."""
        if noun in {"box", "location"}:
            self.open_thing(noun, key)
            return True
        return False

    def _import_file(self) -> None:
        path = open_file(self, self.tr("Import stock"), self.tr("Tables (*.csv *.xlsx *.xls *.ods)"))
        if path is None:
            return
        files, tasks = self._desk.hall.stock_files, self._desk.tasks
        tasks.run(self, lambda: files.import_file(path, tasks.report_progress), self._on_imported)

    def _on_imported(self, found: "StockImport") -> None:
        ImportReport(self, self._desk, found).open()

    def _export_file(self) -> None:
        path = save_file(self, self.tr("Export stock"), "stock.xlsx", self.tr("Tables (*.xlsx *.csv)"))
        if path is not None:
            done = self.tr("Saved: {file}").format(file=path)
            files = self._desk.hall.stock_files
            self._desk.tasks.run(self, lambda: files.export_file(path), lambda _rows: self._desk.notify(done))
