"""The end of the exercise: what somebody did, and that they can do it."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.exercise import Result, Step
from app.ui.practice import sentences
from app.ui.widgets.basics import Spoken, button, card, clear, column, label, row, scaled

_MINUTE_MS = 60_000
_TITLE_POINTS = 30


class Finish(Spoken):
    """The friendly last page.

    Signals:
        again: the exercise from the beginning.
        left: back to the real hall.
    """

    again = Signal()
    left = Signal()

    def __init__(self, *, has_hall: bool) -> None:
        super().__init__()
        self._has_hall = has_hall
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._result, self._skipped, self._minutes = Result(), frozenset[Step](), 1
        self.title, self._text = label("title"), label("big", wrap=True)
        self.title.setStyleSheet(f"font-size: {scaled(_TITLE_POINTS)}pt;")
        self._steps = QVBoxLayout()
        self._steps.setSpacing(8)
        self._again, self._leave = button("large"), button("finish")
        self._build()

    def _build(self) -> None:
        for each in (self.title, self._text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = column(spacing=0, margins=24)
        inner.addLayout(self._steps)
        done = card(inner)
        layout = column(None, self.title, self._text, spacing=24, margins=24)
        layout.addWidget(done, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(row(None, self._again, self._leave, None, spacing=16))
        layout.addStretch(1)
        self.setLayout(layout)
        self.say(self.title.setText, lambda: self.tr("You can do it"))
        self.say(self._again.setText, lambda: self.tr("Again"))
        home, first = lambda: self.tr("To the real hall"), lambda: self.tr("Back to the first page")
        self.say(self._leave.setText, home if self._has_hall else first)
        self._again.clicked.connect(self.again)
        self._leave.clicked.connect(self.left)

    def show_result(self, result: Result, skipped: Collection[Step], elapsed_ms: int) -> None:
        """Show what was done; the time is at least one minute."""
        self._result, self._skipped = result, frozenset(skipped)
        self._minutes = max(1, round(elapsed_ms / _MINUTE_MS))
        self.on_language()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_language(self) -> None:
        """Say it in the language."""
        registered = self.tr("%n box(es) registered", "", self._result.boxes)
        taken_back = self.tr("%n action(s) taken back", "", self._result.taken_back)
        on_pallet = self.tr("%n box(es) on a pallet", "", self._result.on_pallet)
        time = self.tr("%n minute(s)", "", self._minutes)
        self._text.setText(" · ".join((registered, taken_back, on_pallet, time)))
        clear(self._steps)
        for step in Step:
            is_done = step in self._result.done
            text = sentences.learnt(step)
            words = text if is_done else self.tr("{step} (skipped)").format(step=text)
            self._steps.addWidget(label("big" if is_done else "muted", f"{'✓' if is_done else '–'}  {words}"))
