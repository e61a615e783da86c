"""A question in the place of the hint: large, calm, answered by a key or a click."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ui.sort.concerns import CORRECT, Concern, words
from app.ui.widgets.basics import Spoken, button, card, clear, column, label


class Asks(Spoken):
    """Shows one concern at a time.

    Signals:
        answered: carries the kind of the concern and the answer.
    """

    answered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.concern: Concern | None = None
        self._text = label("ask", wrap=True)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(8)
        layout = column(self._text, spacing=8, margins=12)
        layout.addLayout(self._answers)
        frame = card(layout)
        frame.setProperty("kind", "asking")
        self.setLayout(column(frame))
        self.hide()

    def ask(self, concern: Concern | None) -> None:
        """Ask something, or nothing any more."""
        self.concern = concern
        self.on_language()
        self.setVisible(concern is not None)

    def on_language(self) -> None:
        """Offer the answers in the language."""
        clear(self._answers)
        if self.concern is None:
            return
        self._text.setText(self.concern.sentence)
        self._text.setAccessibleName(self.concern.sentence)
        for number, answer in enumerate(self.concern.answers, start=1):
            made = button("primary" if number == 1 else "")
            made.setText(f"{words(answer)}  {number}")
            made.clicked.connect(partial(self.answered.emit, self.concern.kind, answer))
            self._answers.addWidget(made)
        self._answers.addStretch(1)

    def type(self, text: str, *, leaves: bool) -> None:
        """Take a key: the number of an answer, or Esc, which corrects rather than throws away."""
        if self.concern is None:
            return
        answers = self.concern.answers
        if leaves:
            self.answered.emit(self.concern.kind, CORRECT if CORRECT in answers else answers[-1])
        elif text.isdigit() and 1 <= int(text) <= len(answers):
            self.answered.emit(self.concern.kind, answers[int(text) - 1])
