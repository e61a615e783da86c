"""Original and items: the list as it came, beside what was understood, and the open questions."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QPushButton, QSplitter

from app.ui.desk import Desk
from app.ui.needs.wanted import describe_sizes, describe_wanted, open_questions
from app.ui.widgets.basics import Spoken, button, column, label, row, scaled
from app.ui.widgets.tables import Column, Table
from app.ui.widgets.tiles import FlowGrid

if TYPE_CHECKING:
    from app.domain.needs import NeedLine, NeedList

MOST_CANDIDATES = 5
ANSWER_WIDTH = 290


class Items(Spoken):
    """Shows a list and asks what only a person can know.

    Signals:
        assigned: carries the line number and the category, empty for “not goods”.
        edit_wanted: carries a line.
    """

    assigned = Signal(int, str)
    edit_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list: NeedList | None = None
        self._question: NeedLine | None = None
        self._shown: list[QPushButton] = []
        self._original = QPlainTextEdit()
        self._original.setReadOnly(True)
        self._original.setTabChangesFocus(True)
        self.table = Table("need_items", self._columns(), desk.settings)
        self._bar = QFrame()
        self._bar.setProperty("kind", "card")
        self._asked = label("big", wrap=True)
        self._left = label("muted")
        self._answers = FlowGrid(ANSWER_WIDTH)
        self.search = QLineEdit()
        self._none = button()
        self._build()

    def _build(self) -> None:
        layout = column(spacing=8, margins=12)
        head = row(self._asked, self._left)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self._answers)
        layout.addLayout(row(self.search, self._none))
        self._bar.setLayout(layout)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._original)
        split.addWidget(self.table)
        split.setSizes([270, 730])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        whole = column(self._bar, spacing=8)
        whole.addWidget(split, 1)
        self.setLayout(whole)
        self.say(self.search.setPlaceholderText, lambda: self.tr("Other goods: type a word, press Enter for the first"))
        self.say(self.search.setAccessibleName, lambda: self.tr("Search goods"))
        self.say(self._none.setText, lambda: self.tr("Not goods (0)"))
        self.say(self._original.setAccessibleName, lambda: self.tr("Original"))
        self.table.pointed.connect(self._on_pointed)
        self.table.chosen.connect(self.edit_wanted)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(lambda: self.answer(0))
        self._none.clicked.connect(lambda: self._assign(""))

    def _columns(self) -> list[Column]:
        voice, catalogue = self._desk.voice, self._desk.hall.catalogue
        colours = self._desk.colours
        shades = {"ask": colours.attention, "unknown": colours.wrong, "set_aside": colours.muted}
        return [
            Column(lambda: self.tr("No."), lambda line: str(line.number), lambda line: line.number, width=50),
            Column(lambda: self.tr("Text"), lambda line: line.asked, stretch=True, width=170),
            Column(
                lambda: self.tr("State"), lambda line: voice.term("status", line.status),
                colour=lambda line: shades.get(line.status, ""), width=120,
            ),
            Column(
                lambda: self.tr("Goods"),
                lambda line: voice.name(catalogue.current().name(line.category)) if line.category else "", width=150,
            ),
            Column(lambda: self.tr("For"), lambda line: voice.audience(line.audience), width=80),
            Column(lambda: self.tr("Size"), describe_sizes, width=80),
            Column(lambda: self.tr("Wanted"), lambda line: describe_wanted(line, voice, self.tr("open")), width=110),
        ]  # fmt: skip

    def show_list(self, need_list: "NeedList") -> None:
        """Show another list."""
        self._list = need_list
        self._original.setPlainText(need_list.source)
        self._colour_original()
        self.table.show_records(need_list.lines)
        self._ask_next()

    def on_language(self) -> None:
        """Say the question again."""
        if self._list is not None:
            self.show_list(self._list)

    def _colour_original(self) -> None:
        assert self._list is not None, "called with a list only"
        colours = self._desk.colours
        shades = {"ask": colours.attention, "unknown": colours.wrong, "read": colours.good}
        worst: dict[int, str] = {}
        for line in self._list.lines:
            rank = ["set_aside", "read", "ask", "unknown"]
            if rank.index(line.status) >= rank.index(worst.get(line.source_line, "set_aside")):
                worst[line.source_line] = line.status
        cursor = QTextCursor(self._original.document())
        for number, status in worst.items():
            block = self._original.document().findBlockByNumber(number - 1)
            if block.isValid() and status in shades:
                shade = QColor(shades[status])
                shade.setAlpha(48)
                form = QTextBlockFormat()
                form.setBackground(shade)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(form)

    def _on_pointed(self, line: "NeedLine | None") -> None:
        if line is None:
            return
        block = self._original.document().findBlockByNumber(line.source_line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            self._original.setTextCursor(cursor)
            self._original.ensureCursorVisible()
        if line.status in {"ask", "unknown"}:
            self._ask(line)

    def _ask_next(self) -> None:
        assert self._list is not None, "called with a list only"
        questions = open_questions(self._list)
        self._bar.setVisible(bool(questions))
        self._left.setText(self.tr("%n open question(s)", "", len(questions)))
        if questions:
            self._ask(questions[0])

    def _ask(self, line: "NeedLine") -> None:
        self._question = line
        self._asked.setText(self.tr("What is meant?  “{text}”").format(text=line.asked))
        self.search.clear()
        self._offer([entry.category for entry in line.candidates])

    def _on_typed(self, text: str) -> None:
        if text.strip():
            found = self._desk.hall.catalogue.current().search(text, MOST_CANDIDATES)
            self._offer([category.key for category in found])
        elif self._question is not None:
            self._offer([entry.category for entry in self._question.candidates])

    def _offer(self, keys: list[str]) -> None:
        catalogue = self._desk.hall.catalogue.current()
        self._shown = []
        for number, key in enumerate(keys[:MOST_CANDIDATES], start=1):
            name = f"{number}  {self._desk.voice.name(catalogue.name(key))}"
            made = button("option")
            made.setText(made.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, scaled(ANSWER_WIDTH - 72)))
            made.setToolTip(name)
            made.setAccessibleName(name)
            made.clicked.connect(partial(self._assign, key))
            self._shown.append(made)
        self._answers.fill(self._shown)
        self._answers.setVisible(bool(self._shown))

    def answer(self, place: int) -> bool:
        """Choose the candidate at a place, as its key does."""
        if self._question is None or place >= len(self._shown):
            return False
        self._shown[place].click()
        return True

    def answer_none(self) -> None:
        """Say that the line in question asks for no goods."""
        if self._bar.isVisible():
            self._assign("")

    def _assign(self, key: str) -> None:
        if self._question is not None:
            self.assigned.emit(self._question.number, key)
