"""Learnt words: what people taught the reader of need lists, and the columns of the tables of senders."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTabWidget

from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.settings.columns import ColumnMaps
from app.ui.settings.import_report import import_report
from app.ui.settings.word_form import WordForm
from app.ui.widgets.asking import open_file, save_file
from app.ui.widgets.basics import Empty, Spoken, button, column, label, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.words import WordImport, WordLine


class WordsTab(Spoken):
    """The words and the tables beside one another, as two tabs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.words, self.columns = LearntWords(desk), ColumnMaps(desk)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.words, "")
        self.tabs.addTab(self.columns, "")
        self.setLayout(column(self.tabs))
        self.say(lambda text: self.tabs.setTabText(0, text), lambda: self.tr("Words"))
        self.say(lambda text: self.tabs.setTabText(1, text), lambda: self.tr("Tables of senders"))

    def read(self) -> None:
        """Read both again."""
        self.words.read()
        self.columns.read()


class LearntWords(Spoken):
    """A table of learnt words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: list[WordLine] = []
        columns = [
            Column(lambda: self.tr("Words"), lambda line: line.word.text, stretch=True, width=160),
            Column(lambda: self.tr("Means"), self._goods, width=190),
            Column(lambda: self.tr("For whom"), self._whom, width=250),
            Column(lambda: self.tr("All others"), self._others, width=150),
            Column(
                lambda: self.tr("Said by"), lambda line: str(line.word.times), lambda line: line.word.times, right=True,
                width=90,
            ),
        ]  # fmt: skip
        self.table = Table("words", columns, desk.settings)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        colour = desk.colours.text
        self.change, self.share, self.remove = button("primary"), button(), button()
        self.take_in = button("", symbol="upload", colour=colour)
        self.give_out = button("", symbol="download", colour=colour)
        self._report = label("attention", wrap=True)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._enable()

    def _build(self) -> None:
        self._report.hide()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty(
                lambda: self.tr("No words learnt yet"),
                lambda: self.tr(
                    "Answer a question about a need list and its words stand here. The next list of this sender is read"
                    " by them without a question; others are offered the answer until somebody else says the same."
                ),
            )
        )
        top = row(self.filter, self.take_in, self.give_out)
        top.setStretch(0, 1)
        layout = column(spacing=8)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._report)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row(self.change, self.share, self.remove, None))
        self.setLayout(layout)
        self.say(self.filter.setPlaceholderText, lambda: self.tr("Filter words …"))
        self.say(self.filter.setAccessibleName, lambda: self.tr("Filter words"))
        self.say(self.table.setAccessibleName, lambda: self.tr("Learnt words"))
        self.say(self.change.setText, lambda: self.tr("Correct …"))
        self.say(self.share.setText, lambda: self.tr("Use for everybody"))
        self.say(self.remove.setText, lambda: self.tr("Remove"))
        self.say(self.take_in.setText, lambda: self.tr("Import …"))
        self.say(self.give_out.setText, lambda: self.tr("Export …"))

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.table.chosen.connect(self.ask)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.change.clicked.connect(lambda: self.ask(self.table.current()))
        self.share.clicked.connect(self._share)
        self.remove.clicked.connect(self._remove)
        self.take_in.clicked.connect(self._choose_file)
        self.give_out.clicked.connect(self._save_file)

    def _enable(self) -> None:
        chosen: list[WordLine] = self.table.selected()
        self.change.setEnabled(len(chosen) == 1)
        self.share.setEnabled(len(chosen) == 1 and bool(chosen[0].word.sender))
        self.remove.setEnabled(bool(chosen))
        self.give_out.setEnabled(bool(self._lines))

    def _goods(self, line: "WordLine") -> str:
        return self.tr("no goods") if line.goods is None else self._desk.voice.name(line.goods)

    def _whom(self, line: "WordLine") -> str:
        return line.sender or self.tr("everybody")

    def _others(self, line: "WordLine") -> str:
        if not line.word.sender:
            return ""
        if line.agreed:
            return self.tr("read the same")
        return self.tr("are offered it") if line.goods is not None else self.tr("are asked")

    def on_language(self) -> None:
        """Name everything in the language."""
        self._filter()

    def read(self) -> None:
        """Read the words again."""
        self._desk.tasks.run(self, self._desk.hall.words.lines, self.show_lines)

    def show_lines(self, found: "list[WordLine]") -> None:
        """Show other words."""
        self._lines = found
        self._stack.setCurrentIndex(0 if found else 1)
        self._filter()

    def _filter(self) -> None:
        typed = self.filter.text().casefold().split()
        told = [(line, f"{line.word.text} {self._goods(line)} {self._whom(line)}".casefold()) for line in self._lines]
        self.table.show_records([line for line, text in told if all(word in text for word in typed)])
        self._enable()

    def ask(self, line: "WordLine | None") -> None:
        """Open the question what some words mean."""
        if line is None:
            return
        form, service = WordForm(self, self._desk, line), self._desk.hall.words

        def refuse(error: BaseException) -> None:
            if isinstance(error, UserError):
                form.refuse(self._desk.voice.say(error.phrase))

        def submit() -> None:
            chosen = form.chosen()
            if chosen is not None:
                self._desk.tasks.run(
                    self, lambda: service.correct(line.word.key, chosen), lambda _none: form.accept(), refuse
                )

        form.on_submit(submit)
        form.open()

    def _share(self) -> None:
        line: WordLine | None = self.table.current()
        if line is not None:
            self._desk.tasks.run(self, lambda: self._desk.hall.words.use_for_everybody(line.word.key))

    def _remove(self) -> None:
        keys = [line.word.key for line in self.table.selected()]
        if keys:
            self._desk.tasks.run(self, lambda: self._desk.hall.words.remove(keys))

    def _choose_file(self) -> None:
        path = open_file(self, self.tr("Import learnt words"), self.tr("Tables (*.csv *.xlsx *.ods)"))
        if path is not None:
            service = self._desk.hall.words
            self._desk.tasks.run(self, lambda: service.import_file(path), self._show_report)

    def _show_report(self, found: "WordImport") -> None:
        self._report.setText(import_report(self._desk.voice, found))
        self._report.show()

    def _save_file(self) -> None:
        path = save_file(self, self.tr("Export learnt words"), "words.csv", self.tr("Tables (*.csv)"))
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the words to a file."""
        done, service = self.tr("Saved: {file}").format(file=path), self._desk.hall.words
        self._desk.tasks.run(self, lambda: service.export_file(path), lambda _path: self._desk.notify(done))
