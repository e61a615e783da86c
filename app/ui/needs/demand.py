"""All needs together: demand against stock, the wanted list, and what nobody asks for."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QTabWidget, QWidget

from app.domain.demand import Demand
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.needs.demand_columns import DemandColumns
from app.ui.widgets.asking import save_file
from app.ui.widgets.basics import Empty, Spoken, button, column, label, row
from app.ui.widgets.flow import Flow
from app.ui.widgets.tables import Table

if TYPE_CHECKING:
    from app.services.demand import Overview

FILES = ("demand.csv", "wanted.csv", "not-asked-for.csv")


class DemandPanel(Spoken):
    """Three tables over all open lists, with a filter for all of them.

    Signals:
        left: the person is done here.
    """

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.overview: Overview | None = None
        columns = DemandColumns(desk, lambda: self.overview)
        self._columns = columns
        self.filter, self.tabs = QLineEdit(), QTabWidget()
        self.demand = Table("demand", columns.demand(), desk.settings)
        self.parts = Table("demand_parts", columns.parts(), desk.settings)
        self.wanted = Table("demand_wanted", columns.wanted(), desk.settings)
        self.idle = Table("demand_idle", columns.idle(), desk.settings)
        self.copy, self.save = button("", symbol="copy", colour=desk.colours.text), button()
        self.save.setIcon(button("", symbol="download", colour=desk.colours.text).icon())
        self.welcome, self.stop = button("primary"), button("primary")
        self._parts_title, self._lower = label("heading"), QWidget()
        self._stacks: list[QStackedWidget] = []
        self._lay_out()
        self._connect()
        Watch(self, desk.changes, {"need_list", "box", "category", "intake"}, self.read)

    def _lay_out(self) -> None:
        title, done = label("title"), button()
        self._add_tab(
            self._two_tables(), lambda: self.tr("Nobody asks for anything"),
            lambda: self.tr("As soon as an open list has lines that are understood, their sums stand here."),
        )  # fmt: skip
        self._add_tab(
            self._with_button(self.wanted, self.welcome), lambda: self.tr("Nothing is short"),
            lambda: self.tr("The free stock covers everything that the open lists ask for."),
        )  # fmt: skip
        self._add_tab(
            self._with_button(self.idle, self.stop), lambda: self.tr("Everything here is asked for"),
            lambda: self.tr("Here stand goods with more than 20 boxes that nobody asked for in 60 days."),
        )  # fmt: skip
        whole = column(spacing=8)
        head = row(title, Flow([self.copy, self.save, done], gap=8))
        head.setStretch(1, 1)
        whole.addLayout(head)
        whole.addWidget(self.filter)
        whole.addWidget(self.tabs, 1)
        self.setLayout(whole)
        done.clicked.connect(self.left)
        self.say(title.setText, lambda: self.tr("All needs together"))
        self.say(done.setText, lambda: self.tr("Back to the lists"))

    def _add_tab(self, filled: Any, title: Callable[[], str], advice: Callable[[], str]) -> None:
        stack, full = QStackedWidget(), QWidget()
        full.setLayout(filled)
        stack.addWidget(full)
        stack.addWidget(Empty(title, advice))
        self._stacks.append(stack)
        self.tabs.addTab(stack, "")

    def _two_tables(self) -> Any:
        self._lower.setLayout(column(self._parts_title, self.parts, spacing=4))
        layout = column(self.demand, self._lower, spacing=8)
        layout.setStretch(0, 2)
        layout.setStretch(1, 1)
        return layout

    @staticmethod
    def _with_button(table: Table, act: QPushButton) -> Any:
        layout = column(table, spacing=8)
        layout.addLayout(row(None, act))
        return layout

    def _connect(self) -> None:
        tabs = self.tabs
        self.say(lambda text: tabs.setTabText(0, text), lambda: self.tr("Demand"))
        self.say(lambda text: tabs.setTabText(1, text), lambda: self.tr("Wanted list"))
        self.say(lambda text: tabs.setTabText(2, text), lambda: self.tr("Nobody asks"))
        self.say(self.filter.setPlaceholderText, lambda: self.tr("Filter by goods"))
        self.say(self.filter.setAccessibleName, lambda: self.tr("Filter by goods"))
        self.say(self.copy.setText, lambda: self.tr("Copy table"))
        self.say(self.save.setText, lambda: self.tr("Save CSV …"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _text: self._show())
        self.demand.pointed.connect(self._on_demand)
        for table in (self.wanted, self.idle):
            table.selectionModel().selectionChanged.connect(lambda _new, _old: self._count())
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.welcome.clicked.connect(lambda: self._mark(self.wanted, self._desk.hall.demand.welcome))
        self.stop.clicked.connect(lambda: self._mark(self.idle, self._desk.hall.demand.stop))

    def read(self) -> None:
        """Read all open needs again."""
        self._desk.tasks.run(self, self._desk.hall.demand.overview, self.show_overview)

    def show_overview(self, overview: "Overview") -> None:
        """Show other needs."""
        self.overview = overview
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the filter, then leads back to the lists."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.filter.text():
            self.filter.clear()
        else:
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the filter."""
        super().showEvent(event)
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_language(self) -> None:
        """Name the goods in the language."""
        self._show()

    def _show(self) -> None:
        overview = self.overview
        if overview is None:
            return
        typed = self.filter.text().strip().casefold()
        for place, (table, entries) in enumerate(
            ((self.demand, overview.demand), (self.wanted, overview.wanted), (self.idle, overview.idle))
        ):
            table.show_records([entry for entry in entries if typed in self._columns.name(entry).casefold()])
            self._stacks[place].setCurrentIndex(0 if entries else 1)
        self._on_demand(self.demand.current())
        self._count()

    def _count(self) -> None:
        """Say how many kinds of goods the buttons are about: the selected ones, or all that are shown."""
        collected = self.overview.collected if self.overview else frozenset[str]()
        wanted, idle = len(collected.intersection(_chosen(self.wanted))), len(_chosen(self.idle))
        self.welcome.setText(self.tr("Mark %n kind(s) of goods as welcome at the door", "", wanted))
        self.stop.setText(self.tr("Mark %n kind(s) of goods as not accepted at the door", "", idle))
        for each, count in ((self.welcome, wanted), (self.stop, idle)):
            each.setEnabled(count > 0)

    def _on_demand(self, entry: Demand | None) -> None:
        parts: Sequence[Demand] = entry.parts if entry is not None else ()
        self._lower.setVisible(bool(parts))
        if entry is not None and parts:
            self._parts_title.setText(self.tr("{goods} by audience and size").format(goods=self._columns.name(entry)))
            self.parts.show_records(parts)

    def _mark(self, table: Table, decide: Callable[[Sequence[str]], int]) -> None:
        keys = _chosen(table)
        done = self.tr("The stop and go list is changed. Undo takes all of it back.")
        self._desk.tasks.run(self, lambda: decide(keys), lambda _count: self._desk.notify(done))

    def _current(self) -> Table:
        return (self.demand, self.wanted, self.idle)[self.tabs.currentIndex()]

    def _copy(self) -> None:
        heads, rows = self._current().as_rows()
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in (heads, *rows)))
        self._desk.notify(self.tr("Copied. Paste the table into a message or a spreadsheet."))

    def _save(self) -> None:
        path = save_file(self, self.tr("Save table"), FILES[self.tabs.currentIndex()], self.tr("Tables (*.csv)"))
        if path is not None:
            (heads, rows), demand = self._current().as_rows(), self._desk.hall.demand
            done = self.tr("Saved: {file}").format(file=path)
            self._desk.tasks.run(self, lambda: demand.export(path, heads, rows), lambda _path: self._desk.notify(done))


def _chosen(table: Table) -> list[str]:
    """The categories of the selected rows, or of all rows when none is selected."""
    return [entry.category for entry in table.selected() or table.model_.records]
