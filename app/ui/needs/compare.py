"""Two plans for the same needs side by side, to take one of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from app.ui.desk import Desk
from app.ui.needs.compare_rows import BETTER, OTHER, WORSE, Row, inexact_words, line_row, total_rows
from app.ui.widgets.basics import Empty, button, column, label, resize_within_screen
from app.ui.widgets.flow import Flow
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.differences import Comparison, LineDifference
    from app.services.proposals import Proposal


class Compare(QDialog):
    """Shows the sums of two plans and the lines that differ; A is the first, B the second.

    Signals:
        taken: this plan shall stand; carries it.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, first: "Proposal", second: "Proposal") -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Compare two plans"))
        resize_within_screen(self, 1080, 720)
        self.totals = Table("compare_totals", self._total_columns(), desk.settings)
        self.lines = Table("compare_lines", self._line_columns(several=len(first.lists) > 1), desk.settings)
        self.take_first, self.take_second = button(), button()
        self._heading, self._below = label("heading"), column(spacing=4)
        self._lay_out()
        self.take_first.clicked.connect(lambda: self._take(first))
        self.take_second.clicked.connect(lambda: self._take(second))
        what_if = desk.hall.what_if
        desk.tasks.run(self, lambda: what_if.compare(first, second), self.show_comparison)

    def _lay_out(self) -> None:
        self.totals.setAccessibleName(self.tr("Sums of both plans"))
        self.lines.setAccessibleName(self.tr("Lines that differ"))
        self.take_first.setText(self.tr("Take &A"))
        self.take_second.setText(self.tr("Take &B"))
        cancel = button()
        cancel.setText(self.tr("Close"))
        cancel.clicked.connect(self.reject)
        below = QWidget()
        self._below.addWidget(self._heading)
        self._below.addWidget(self.lines)
        below.setLayout(self._below)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.totals)
        split.addWidget(below)
        split.setSizes([340, 300])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        layout = column(split, Flow([cancel, self.take_first, self.take_second], gap=8), spacing=12, margins=16)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.totals.setFocus()

    def _total_columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Sum"), lambda row: row.title, width=230),
            Column(lambda: self.tr("Plan A"), lambda row: row.first, right=True, width=100),
            Column(lambda: self.tr("Plan B"), lambda row: row.second, right=True, width=100),
            Column(lambda: self.tr("B against A"), lambda row: row.difference, colour=self._shade, stretch=True),
        ]

    def _line_columns(self, *, several: bool) -> list[Column]:
        def row(line: "LineDifference") -> Row:
            return line_row(line, self._desk.voice)

        lists = [Column(lambda: self.tr("List"), lambda line: line.need_list, width=130)] if several else []
        return [
            *lists,
            Column(lambda: self.tr("Asked for"), lambda line: line.asked, stretch=True, width=180),
            Column(
                lambda: self.tr("Plan A"), lambda line: row(line).first, lambda line: line.first or 0, right=True,
                width=80,
            ),
            Column(
                lambda: self.tr("Plan B"), lambda line: row(line).second, lambda line: line.second or 0, right=True,
                width=80,
            ),
            Column(
                lambda: self.tr("B against A"), lambda line: row(line).difference,
                lambda line: (line.second or 0) - (line.first or 0), colour=lambda line: self._shade(row(line)),
                width=215,
            ),
            Column(lambda: self.tr("Not exact"), inexact_words, width=230),
        ]  # fmt: skip

    def _shade(self, row: Row) -> str:
        colours = self._desk.colours
        return {BETTER: colours.good, WORSE: colours.wrong, OTHER: ""}[row.verdict]

    def show_comparison(self, comparison: "Comparison") -> None:
        """Show both plans."""
        self.totals.show_records(total_rows(comparison, self._desk.voice))
        self.totals.selectRow(0)
        self.lines.show_records(comparison.lines)
        self._heading.setText(self.tr("%n line(s) differ", "", len(comparison.lines)))
        if not comparison.lines:
            self._heading.hide()
            self.lines.hide()
            self._below.addWidget(self._nothing())

    def _nothing(self) -> Empty:
        return Empty(
            lambda: self.tr("Every line gets the same"),
            lambda: self.tr("The plans differ only in the boxes and pallets they use."),
        )

    def _take(self, proposal: "Proposal") -> None:
        self.taken.emit(proposal)
        self.accept()
