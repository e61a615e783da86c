"""The goods a match misses most: for the hall door, and as a text for the public."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QSplitter, QStackedWidget, QWidget

from app import paths
from app.domain.languages import Language
from app.domain.phrases import UserError
from app.domain.terms import term
from app.ui.desk import Desk
from app.ui.files import open_folder
from app.ui.needs.wanted_columns import WantedColumns
from app.ui.widgets.asking import save_file
from app.ui.widgets.basics import Empty, button, column, label, resize_within_screen, row
from app.ui.widgets.flow import Flow
from app.ui.widgets.tables import Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.domain.appeals import Gap
    from app.services.proposals import Proposal


class WantedGoods(QDialog):
    """A table of missing goods, what helps most first, and the appeal made of it."""

    def __init__(self, parent: QWidget, desk: Desk, proposal: "Proposal") -> None:
        super().__init__(parent)
        self._desk, self._proposal = desk, proposal
        self._columns = WantedColumns(desk)
        self.setWindowTitle(self.tr("Most wanted goods"))
        resize_within_screen(self, 1080, 720)
        self.table = Table("wanted_goods", self._columns.all(), desk.settings)
        self.language, self.text, self._reason = QComboBox(), QPlainTextEdit(), label("muted", wrap=True)
        self.welcome, self.copy, self.save = button("primary"), button(), button()
        self._stack = QStackedWidget()
        self._name_fields()
        self._lay_out()
        self._connect()
        self._count()
        desk.tasks.run(self, lambda: desk.hall.what_if.missing(proposal), self._begin)

    def _name_fields(self) -> None:
        self.table.setAccessibleName(self.tr("Most wanted goods"))
        for language in Language:
            name = self._desk.voice.name(term("language", language))
            self.language.addItem(name[:1].upper() + name[1:], str(language))
        self.language.setCurrentIndex(self.language.findData(str(self._desk.voice.language)))
        self.language.setAccessibleName(self.tr("Language of the appeal"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Appeal to the public"))
        self.copy.setText(self.tr("Copy as text"))
        self.save.setText(self.tr("Save as file …"))
        for each in (self.copy, self.save):
            each.setEnabled(False)

    def _lay_out(self) -> None:
        closing, advice = button(), label("muted", wrap=True)
        closing.setText(self.tr("Close"))
        closing.clicked.connect(self.reject)
        advice.setText(self.tr("Worth: how much one more counts. A piece for an urgent list counts most."))
        above, below = QWidget(), QWidget()
        above.setLayout(column(advice, self.table, spacing=4))
        chosen = row(label("", self.tr("Appeal to the public in")), self.language, None)
        layout = column(spacing=4)
        layout.addLayout(chosen)
        layout.addWidget(self._reason)
        layout.addWidget(self.text, 1)
        below.setLayout(layout)
        split = QSplitter(Qt.Orientation.Vertical)
        for each in (above, below):
            split.addWidget(each)
        split.setSizes([330, 300])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        self._stack.addWidget(split)
        buttons = Flow([closing, self.copy, self.save, self.welcome], gap=8)
        whole = column(self._stack, buttons, spacing=12, margins=16)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._reason.hide()

    def _begin(self, missing: "Sequence[Gap]") -> None:
        """Show what is missing, or that nothing is."""
        self.table.show_records(sorted(missing, key=lambda gap: -gap.value))
        self._count()
        if missing:
            self._read()
            return
        for each in (self.copy, self.save, self.welcome):
            each.hide()
        nothing = Empty(
            lambda: self.tr("Nothing is missing"),
            lambda: self.tr("Every line of this match gets all it asks for. There is no need to ask for more goods."),
        )
        self._stack.setCurrentIndex(self._stack.addWidget(nothing))

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._count())
        self.language.currentIndexChanged.connect(lambda _at: self._read())
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.welcome.clicked.connect(self._welcome)

    def _chosen(self) -> list[str]:
        """What people may bring of the goods of the selected rows, or of all rows when none is selected."""
        chosen = [
            goods for goods in self.table.selected() or self.table.model_.records if self._columns.may_come(goods)
        ]
        return list(dict.fromkeys(goods.category for goods in chosen))

    def _count(self) -> None:
        chosen = len(self._chosen())
        self.welcome.setText(self.tr("Mark %n kind(s) of goods as wanted at the door", "", chosen))
        self.welcome.setEnabled(chosen > 0)

    def _read(self) -> None:
        what_if, proposal, language = self._desk.hall.what_if, self._proposal, str(self.language.currentData())
        self._desk.tasks.run(self, lambda: what_if.appeal(proposal, language), self._show, self._refuse)

    def _show(self, text: str) -> None:
        self.text.setPlainText(text)
        for each in (self.copy, self.save):
            each.setEnabled(True)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._reason.setText(self._desk.voice.say(error.phrase))
            self._reason.show()
            self.text.hide()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._desk.notify(self.tr("The appeal is copied. Paste it into the web page or the chat."))

    def _save(self) -> None:
        name = paths.documents_folder() / self.tr("wanted goods.txt")
        path = save_file(self, self.tr("Save the appeal"), str(name), self.tr("Text (*.txt)"))
        if path is not None:
            self.save_to(path)

    def save_to(self, path: "Path") -> None:
        """Write the appeal into a file and open its folder."""
        what_if, text = self._desk.hall.what_if, self.text.toPlainText()

        def saved(file: "Path") -> None:
            self._desk.notify(self.tr("Appeal saved: {file}").format(file=file))
            open_folder(file.parent)

        self._desk.tasks.run(self, lambda: what_if.write(path, text), saved)

    def _welcome(self) -> None:
        what_if, proposal, keys = self._desk.hall.what_if, self._proposal, self._chosen()

        def done(count: int) -> None:
            said = self.tr("%n kind(s) of goods are wanted at the door now. Undo takes it back.", "", count)
            self._desk.notify(said)
            self.welcome.setEnabled(False)

        self._desk.tasks.run(self, lambda: what_if.welcome(proposal, keys), done)
