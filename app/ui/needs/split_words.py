"""Cutting a line in two: its words side by side, and the place of the cut between them."""

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.ui.desk import Desk
from app.ui.widgets.basics import Spoken, button, column, label, row

if TYPE_CHECKING:
    from app.domain.needs import NeedLine

_WORD = re.compile(r"[^\s,;/+&|]+")
_BETWEEN = re.compile(r"[,;/+&|]|\b(?:und|sowie|and|та|і|й|и|oraz)\s", re.IGNORECASE)


def cuts_of(text: str) -> list[int]:
    """Where a text can be cut: before every word but the first."""
    return [word.start() for word in _WORD.finditer(text) if any(map(str.isalnum, word[0]))][1:]


def likely_cut(text: str) -> int:
    """Which cut to begin with: the first behind a comma or an “and”, else the one in the middle; counted from 0."""
    cuts = cuts_of(text)
    parted = next((found.end() for found in _BETWEEN.finditer(text) if found.start() > 0), None)
    behind = [place for place, cut in enumerate(cuts) if parted is not None and cut >= parted]
    return behind[0] if behind else len(cuts) // 2


class SplitWords(Spoken):
    """Asks where to cut.

    Signals:
        chosen: carries the number of the line and the place in its text.
        left: the question where to cut is answered or given up.
    """

    chosen = Signal(int, int)
    left = Signal()

    def __init__(self, desk: Desk, around: QWidget, above: QWidget) -> None:
        super().__init__(around)
        self._desk, self._above = desk, above
        around.installEventFilter(self)
        self._line: NeedLine | None = None
        self._cut = 0
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.linkActivated.connect(self._on_word)
        self._done, self._cancel = button("primary"), button()
        frame = QFrame()
        frame.setProperty("kind", "asking")
        hint = label("muted", wrap=True)
        inside = column(hint, self._words, spacing=8, margins=12)
        inside.addLayout(row(None, self._cancel, self._done))
        frame.setLayout(inside)
        self.setLayout(column(frame, spacing=0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.say(hint.setText, lambda: self.tr("Where to cut? Left and right move the cut, Enter cuts, Esc leaves it."))
        self.say(self._done.setText, lambda: self.tr("Cut here (Enter)"))
        self.say(self._cancel.setText, lambda: self.tr("Do not cut (Esc)"))
        self._done.clicked.connect(self._finish)
        self._cancel.clicked.connect(self._leave)
        self.hide()

    def ask(self, line: "NeedLine") -> bool:
        """Ask where to cut a line; false when it has one word only."""
        if not cuts_of(line.text):
            return False
        self._line, self._cut = line, likely_cut(line.text)
        self._show_cut()
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _place(self) -> None:
        """Stand below the question, as wide as it."""
        self.setFixedWidth(self._above.width())
        self.adjustSize()
        self.move(self._above.x(), self._above.y() + self._above.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the page gets another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _show_cut(self) -> None:
        assert self._line is not None, "asked about a line"
        text, cuts, colours = self._line.text, cuts_of(self._line.text), self._desk.colours
        style = f"color:{colours.text};text-decoration:none;background:{colours.soft}"
        parts = [html.escape(text[: cuts[0]])]
        for place, cut in enumerate(cuts):
            end = cuts[place + 1] if place + 1 < len(cuts) else len(text)
            word = html.escape(text[cut:end].rstrip())
            mark = f" <b style='color:{colours.wrong};font-size:large'>✂</b> " if place == self._cut else " "
            parts.append(f"{mark}<a href='{place}' style='{style}'>&nbsp;{word}&nbsp;</a>")
        self._words.setText("".join(parts))
        cut = cuts[self._cut]
        halves = self.tr("First: {first}. Second: {second}.").format(
            first=text[:cut].strip(), second=text[cut:].strip()
        )
        self.setAccessibleName(halves)
        self._words.setAccessibleName(halves)

    def _on_word(self, place: str) -> None:
        self._cut = int(place)
        self._show_cut()
        self.setFocus()

    def _finish(self) -> None:
        if self._line is not None:
            self._leave()
            self.chosen.emit(self._line.number, cuts_of(self._line.text)[self._cut])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the cut, Enter cuts, Escape leaves the line whole."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self._line is not None and event.key() in steps:
            last = len(cuts_of(self._line.text)) - 1
            self._cut = max(0, min(last, self._cut + steps[Qt.Key(event.key())]))
            self._show_cut()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
