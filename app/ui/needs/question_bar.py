"""The open question: what is asked, what it may mean, and the keys that answer it."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QSizePolicy

from app.ui.desk import Desk
from app.ui.needs.all_clear import AllClear
from app.ui.needs.answer_button import Answer
from app.ui.needs.line_words import restriction_of, why_asked
from app.ui.needs.wanted import offered, place_of, source_lines
from app.ui.widgets.basics import Spoken, button, column, label, row, scaled
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_places import plain_key, shifted_digit
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.tiles import FlowGrid

if TYPE_CHECKING:
    from app.domain.needs import NeedLine, NeedList

MOST_CANDIDATES = 5
ANSWER_WIDTH = 250
SPLIT, MERGE, EDIT, SKIP, BACK, MATCH = "split", "merge", "edit", "skip", "back", "match"
_LETTERS = {"s": SPLIT, "m": MERGE, "e": EDIT, "n": SKIP}
_SEARCHES = frozenset("/.")
_AROUND = 60


@dataclass(frozen=True, slots=True)
class Question:
    """A line that needs a person, with the words around it.

    ``also`` counts the other lines with the same words, ``place`` and ``total`` how far the person is.
    """

    line: "NeedLine"
    before: str
    words: str
    after: str
    also: int
    left: int
    total: int


class QuestionBar(Spoken):
    """Asks one question after the other.

    Signals:
        answered: carries the category (empty for “not goods”) and whether it is the answer for this line only.
        wanted: something else is to be done with the line: split, merge, edit, skip, back, match.
    """

    answered = Signal(str, bool)
    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._question: Question | None = None
        self._keys: list[str] = []
        self._free: Mapping[str, str] = {}
        self.shown: list[Answer] = []
        self._card = QFrame()
        self._card.setProperty("kind", "asking")
        self.asked, self._around = label("ask", wrap=True), QLabel()
        self.also = label("attention", wrap=True)
        self.left, self.progress = label("muted"), QProgressBar()
        self._answers = FlowGrid(ANSWER_WIDTH)
        self.search = SearchLine()
        self._none = button()
        self.ways = {name: button() for name in (SPLIT, MERGE, EDIT, SKIP)}
        self.clear = AllClear(desk)
        self._build()
        self._connect()
        self._speak()

    def _build(self) -> None:
        self._around.setTextFormat(Qt.TextFormat.RichText)
        self._around.setWordWrap(True)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(scaled(120))
        self.progress.setMaximumHeight(8)
        self.progress.setStyleSheet("min-height: 6px;")
        for each in (self._none, *self.ways.values()):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.setMinimumWidth(scaled(120))
        head = row(self.asked, self.progress, self.left)
        head.setStretch(0, 1)
        below = row(self.search, Flow([self._none, *self.ways.values()]))
        below.setStretch(0, 1)
        below.setStretch(1, 3)
        layout = column(spacing=6, margins=10)
        layout.addLayout(head)
        layout.addWidget(self._around)
        layout.addWidget(self.also)
        layout.addWidget(self._answers)
        layout.addLayout(below)
        self._card.setLayout(layout)
        self.setLayout(column(self._card, self.clear, spacing=0))

    def _connect(self) -> None:
        self.search.typed.connect(self._on_typed)
        self.search.took.connect(self._take)
        self._none.clicked.connect(lambda: self._answer(""))
        for name, each in self.ways.items():
            each.clicked.connect(partial(self.wanted.emit, name))
        self.clear.match_wanted.connect(partial(self.wanted.emit, MATCH))

    def _speak(self) -> None:
        self.say(self.search.setPlaceholderText, lambda: self.tr("/  Other goods: type a word, Enter takes the first"))
        self.say(self.search.setAccessibleName, lambda: self.tr("Search goods"))
        self.say(self.progress.setAccessibleName, lambda: self.tr("Questions answered"))
        texts = {
            SPLIT: ("S", lambda: self.tr("Split"), lambda: self.tr("Several goods in one: cut the words apart.")),
            MERGE: ("M", lambda: self.tr("Merge"), lambda: self.tr("These words belong to the line above.")),
            EDIT: ("E", lambda: self.tr("Edit"), lambda: self.tr("Say everything about this line in a form.")),
            SKIP: ("N", lambda: self.tr("Skip"), lambda: self.tr("Next question; Backspace goes back.")),
        }
        for name, (key, word, tip) in texts.items():
            each = self.ways[name]
            self.say(partial(_name_with_key, each, key), word)
            self.say(each.setToolTip, tip)
        self.say(partial(_name_with_key, self._none, "0"), lambda: self.tr("Not goods"))

    def ask(self, question: Question | None) -> None:
        """Ask a question; None when everything is answered."""
        is_new = question is None or self._question is None or self._question.line != question.line
        self._question = question
        self._card.setVisible(question is not None)
        self.clear.setVisible(question is None)
        if question is None:
            return
        line = question.line
        self.asked.setText(self.tr("What is meant?  “{text}”").format(text=line.asked or line.text))
        self.asked.setAccessibleName(self.asked.text())
        self._around.setText(self._context(question))
        others = self.tr("The answer also holds for %n more line(s). With Shift only for this one.", "", question.also)
        self.also.setText(others)
        self.also.setVisible(question.also > 0)
        self.left.setText(self.tr("%n question(s) left", "", question.left))
        self.progress.setRange(0, max(1, question.total))
        self.progress.setValue(question.total - question.left)
        if is_new:
            self.search.clear()
            self._offer([each.category for each in offered(line)])

    def _context(self, question: Question) -> str:
        """The words where they stand in the original, and why they are asked."""
        line, colours = question.line, self._desk.colours
        before, words, after = (html.escape(text) for text in (question.before, question.words, question.after))
        why, colour = (
            html.escape(restriction_of(line) or why_asked(line)),
            colours.wrong if line.restricted else colours.muted,
        )
        return f"{before}<b><u>{words}</u></b>{after} &nbsp;<span style='color:{colour}'>{why}</span>"

    def on_language(self) -> None:
        """Ask again in the other language."""
        question, self._question = self._question, None
        self.ask(question)

    def show_free(self, free: Mapping[str, str]) -> None:
        """Say beside the candidates how much of them is free in the hall."""
        self._free = free
        for key, each in zip(self._keys, self.shown, strict=True):
            self._name(each, key)

    @property
    def candidates(self) -> tuple[str, ...]:
        """The categories on offer."""
        return tuple(self._keys)

    def _on_typed(self, text: str) -> None:
        if text.strip():
            found = self._desk.hall.catalogue.current().search(text, MOST_CANDIDATES)
            self._offer([category.key for category in found])
        elif self._question is not None:
            self._offer([each.category for each in offered(self._question.line)])

    def _offer(self, keys: Sequence[str]) -> None:
        self._keys = list(keys[:MOST_CANDIDATES])
        self.shown = [Answer() for _ in self._keys]
        for key, each in zip(self._keys, self.shown, strict=True):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            each.clicked.connect(partial(self._answer, key))
            self._name(each, key)
        self._answers.fill(self.shown)
        self._answers.setVisible(bool(self.shown))

    def _name(self, each: Answer, key: str) -> None:
        number = self._keys.index(key) + 1
        name = self._desk.voice.name(self._desk.hall.catalogue.current().name(key))
        free = self._free.get(key, "")
        each.tell(f"{number}  {name}", free)

    def _answer(self, key: str, *, only_this: bool | None = None) -> None:
        shifted = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._question is not None:
            self.answered.emit(key, shifted if only_this is None else only_this)

    def _take(self, place: int) -> None:
        if place < len(self._keys):
            self._answer(self._keys[place], only_this=False)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer by a key, on any keyboard layout; False leaves the key to others."""
        if self._question is None:
            return self.clear.take_key(event)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Space):
            self.wanted.emit(BACK if event.key() == Qt.Key.Key_Backspace else SKIP)
            return True
        text = event.text()
        return self._take_text(shifted_digit(text) if shifted and text not in _SEARCHES else text, only_this=shifted)

    def _take_text(self, text: str, *, only_this: bool) -> bool:
        letter = plain_key(text)
        if text in _SEARCHES:
            self.search.begin("")
        elif text and text in "12345":
            if int(text) <= len(self._keys):
                self._answer(self._keys[int(text) - 1], only_this=only_this)
        elif text == "0":
            self._answer("", only_this=only_this)
        elif letter in _LETTERS:
            self.wanted.emit(_LETTERS[letter])
        elif text.isalpha():
            self.search.begin(text)
        else:
            return False
        return True


def _name_with_key(each: QPushButton, key: str, words: str) -> None:
    each.setText(f"{words}  {key}")
    each.setAccessibleName(words)


def question_of(line: "NeedLine", need_list: "NeedList", counts: tuple[int, int, int]) -> Question:
    """A question with a little of the original on both sides; ``counts`` are also, left and total."""
    source = source_lines(need_list)
    text = source[line.source_line - 1] if 0 < line.source_line <= len(source) else line.text
    start, end = place_of(line, text)
    before, after = text[:start], text[end:]
    before = before if len(before) <= _AROUND else f"… {before[-_AROUND:]}"
    after = after if len(after) <= _AROUND else f"{after[:_AROUND]} …"
    return Question(line, before, text[start:end], after, *counts)
