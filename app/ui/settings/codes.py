"""Foreign codes: what the labels of others stand for in this hub."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QStackedWidget

from app.domain import codes, units
from app.domain.aliases import Alias, AliasNoun
from app.ui.desk import Desk
from app.ui.foreign import BindDialog
from app.ui.settings.import_report import import_report
from app.ui.widgets.asking import open_file, save_file
from app.ui.widgets.basics import Empty, Spoken, button, column, label, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.intake import AliasImport


class CodesTab(Spoken):
    """A table of bound codes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._aliases: list[Alias] = []
        columns = [
            Column(lambda: self.tr("Code"), lambda alias: alias.code, width=260),
            Column(lambda: self.tr("Stands for"), self._target, stretch=True, width=200),
            Column(lambda: self.tr("In one package"), self._amount, right=True, width=150),
            Column(lambda: self.tr("Printed on it"), lambda alias: alias.label, width=240),
        ]
        self.table = Table("codes", columns, desk.settings)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        colour = desk.colours.text
        self.change, self.forget = button("primary"), button()
        self.take_in = button("", symbol="upload", colour=colour)
        self.give_out = button("", symbol="download", colour=colour)
        self._report = label("attention", wrap=True)
        self._stack = QStackedWidget()
        self._build()

    def _build(self) -> None:
        self._report.hide()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty(
                lambda: self.tr("No foreign codes yet"),
                lambda: self.tr(
                    "Scan a supplier's pallet, a box of another program or a product anywhere in Palletwise and say"
                    " once what it is. It stands here from then on."
                ),
            )
        )
        line = row(self.filter, self.change, self.forget, self.take_in, self.give_out)
        line.setStretch(0, 1)
        layout = column(spacing=8)
        layout.addLayout(line)
        layout.addWidget(self._report)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self.say(self.filter.setPlaceholderText, lambda: self.tr("Filter codes …"))
        self.say(self.filter.setAccessibleName, lambda: self.tr("Filter codes"))
        self.say(self.change.setText, lambda: self.tr("Change …"))
        self.say(self.forget.setText, lambda: self.tr("Forget"))
        self.say(self.take_in.setText, lambda: self.tr("Import …"))
        self.say(self.give_out.setText, lambda: self.tr("Export …"))
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.table.pointed.connect(lambda _alias: self._enable())
        self.table.chosen.connect(self.ask)
        self.change.clicked.connect(lambda: self.ask(self.table.current()))
        self.forget.clicked.connect(self._forget)
        self.take_in.clicked.connect(self._choose_file)
        self.give_out.clicked.connect(self._save_file)
        self._enable()

    def _enable(self) -> None:
        for each in (self.change, self.forget):
            each.setEnabled(self.table.current() is not None)
        self.give_out.setEnabled(bool(self._aliases))

    def _target(self, alias: Alias) -> str:
        match alias.noun:
            case AliasNoun.BOX:
                return self.tr("Box {number}").format(number=codes.short(alias.target))
            case AliasNoun.PALLET:
                return self.tr("Pallet {number}").format(number=codes.short(alias.target))
            case _:
                return self._desk.voice.name(self._desk.hall.catalogue.current().name(alias.target))

    def _amount(self, alias: Alias) -> str:
        if alias.noun != AliasNoun.PRODUCT:
            return ""
        category = self._desk.hall.catalogue.current().categories.get(alias.target)
        if alias.quantity is None or category is None:
            return self.tr("is asked")
        amount = self._desk.voice.number(units.from_steps(alias.quantity, category.unit))
        return f"{amount} {self._desk.voice.term('unit', category.unit)}"

    def on_language(self) -> None:
        """Name everything in the language."""
        self._filter()

    def read(self) -> None:
        """Read the codes again."""
        self._desk.tasks.run(self, self._desk.hall.aliases.all, self.show_aliases)

    def show_aliases(self, found: list[Alias]) -> None:
        """Show other codes."""
        self._aliases = found
        self._stack.setCurrentIndex(0 if found else 1)
        self._filter()

    def _filter(self) -> None:
        words = self.filter.text().casefold().split()
        told = [(alias, f"{alias.code} {self._target(alias)} {alias.label}".casefold()) for alias in self._aliases]
        self.table.show_records([alias for alias, text in told if all(word in text for word in words)])
        self._enable()

    def ask(self, alias: Alias | None) -> None:
        """Open the question what a code stands for."""
        if alias is not None:
            BindDialog(self, self._desk, alias.code, alias).open()

    def _forget(self) -> None:
        alias = self.table.current()
        if alias is not None:
            self._desk.tasks.run(self, lambda: self._desk.hall.aliases.forget(alias.code))

    def _choose_file(self) -> None:
        path = open_file(self, self.tr("Import codes"), self.tr("Tables (*.csv *.xlsx *.ods)"))
        if path is not None:
            service = self._desk.hall.aliases
            self._desk.tasks.run(self, lambda: service.import_file(path), self._show_report)

    def _show_report(self, found: "AliasImport") -> None:
        self._report.setText(import_report(self._desk.voice, found))
        self._report.show()

    def _save_file(self) -> None:
        path = save_file(self, self.tr("Export codes"), "codes.csv", self.tr("Tables (*.csv)"))
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the codes to a file."""
        done, service = self.tr("Saved: {file}").format(file=path), self._desk.hall.aliases
        self._desk.tasks.run(self, lambda: service.export_file(path), lambda _path: self._desk.notify(done))
