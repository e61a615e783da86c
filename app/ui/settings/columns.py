"""What the columns of the spreadsheets of senders hold, as it is remembered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from app.domain.phrases import mark
from app.ui.desk import Desk
from app.ui.widgets.basics import Empty, Spoken, button, column, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.words import ColumnLine

ROLES = {
    "item": mark("ColumnMaps", "goods"), "quantity": mark("ColumnMaps", "quantity"),
    "unit": mark("ColumnMaps", "unit"), "size": mark("ColumnMaps", "size"),
    "audience": mark("ColumnMaps", "for whom"), "group": mark("ColumnMaps", "group"),
    "note": mark("ColumnMaps", "remark"), "urgency": mark("ColumnMaps", "urgency"),
    "recipient": mark("ColumnMaps", "recipient"), "received": mark("ColumnMaps", "received already"),
    "number": mark("ColumnMaps", "number"),
}  # fmt: skip
"""The words for what a column holds; other columns are left out."""


class ColumnMaps(Spoken):
    """A table of remembered header rows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        columns = [
            Column(lambda: self.tr("Sender"), lambda line: line.sender, width=220),
            Column(lambda: self.tr("Columns"), self._columns, stretch=True, width=300),
        ]
        self.table = Table("columns", columns, desk.settings)
        self.forget = button()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty(
                lambda: self.tr("No tables remembered yet"),
                lambda: self.tr(
                    "Correct once what the columns of a sender's spreadsheet hold, and the next file with the same"
                    " header is read that way."
                ),
            )
        )
        layout = column(spacing=8)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row(self.forget, None))
        self.setLayout(layout)
        self.say(self.table.setAccessibleName, lambda: self.tr("Tables of senders"))
        self.say(self.forget.setText, lambda: self.tr("Forget"))
        self.table.pointed.connect(lambda _line: self._enable())
        self.forget.clicked.connect(self._forget)
        self._enable()

    def _columns(self, line: "ColumnLine") -> str:
        told = [(head or "–", self._role(role)) for head, role in line.map.columns]
        return ", ".join(f"{head} → {role}" for head, role in told if role)

    def _role(self, role: str) -> str:
        """What a column holds; of a column for one size or audience, how many of it."""
        kind, _, value = role.partition(":")
        if kind == "size" and value:
            return self.tr("how many of {size}").format(size=value)
        if kind == "audience" and value:
            return self.tr("how many of {size}").format(size=self._desk.voice.term("audience", value))
        return QCoreApplication.translate("ColumnMaps", ROLES[kind]) if kind in ROLES else ""

    def _enable(self) -> None:
        self.forget.setEnabled(self.table.current() is not None)

    def read(self) -> None:
        """Read the remembered tables again."""
        self._desk.tasks.run(self, self._desk.hall.words.column_lines, self.show_lines)

    def show_lines(self, found: "list[ColumnLine]") -> None:
        """Show other tables."""
        self.table.show_records(found)
        self._stack.setCurrentIndex(0 if found else 1)
        self._enable()

    def _forget(self) -> None:
        line: ColumnLine | None = self.table.current()
        if line is not None:
            self._desk.tasks.run(self, lambda: self._desk.hall.words.forget_columns(line.map.key))
