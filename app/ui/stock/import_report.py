"""What an import of stock did, with every refused row and its reason."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.desk import Desk
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.stock_files import StockImport


class ImportReport(QDialog):
    """Shown after an import."""

    def __init__(self, parent: QWidget, desk: Desk, found: "StockImport") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import stock"))
        self.resize(720, 420)
        added = label("heading", self.tr("%n box(es) added", "", found.boxes))
        known = label("muted", self.tr("%n row(s) known already", "", found.known))
        refused = label("attention", self.tr("%n row(s) refused", "", len(found.rejected)))
        columns = [
            Column(lambda: self.tr("Line"), lambda row_: str(row_.line), lambda row_: row_.line, width=80),
            Column(lambda: self.tr("Reason"), lambda row_: desk.voice.say(row_.reason), width=560),
        ]
        table = Table("import_report", columns, desk.settings)
        table.show_records(found.rejected)
        table.setVisible(bool(found.rejected))
        refused.setVisible(bool(found.rejected))
        done = button("primary")
        done.setText(self.tr("Close"))
        done.clicked.connect(self.accept)
        layout = column(added, known, refused, table, spacing=8, margins=16)
        layout.addLayout(row(None, done))
        self.setLayout(layout)
