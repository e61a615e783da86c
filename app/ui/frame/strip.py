"""The last-action strip: what happened, in a sentence, with undo; errors stand there until read."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QProgressBar

from app.domain.phrases import UserError
from app.domain.telling import tell
from app.domain.undo import FINAL
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.frame.recent import RecentActions
from app.ui.widgets.basics import Elided, Spoken, button, column, kind, row

if TYPE_CHECKING:
    from app.domain.catalogue import Category
    from app.services.history import Action

    Last = tuple[Action | None, Mapping[str, str], Mapping[str, Category]]

WATCHED = {"box", "pallet", "load", "need_list", "location", "partner", "category", "hub"}


class Strip(Spoken):
    """Shows the last action of this station.

    Signals:
        said: another sentence stands here; carries it.
    """

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._text = Elided()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(160)
        self._bar.hide()
        self._cancel = button("flat")
        self._cancel.hide()
        self._dismiss = button("flat")
        self._recent = button("flat", symbol="history", colour=desk.colours.text)
        self._undo = button("", symbol="undo-2", colour=desk.colours.text)
        self._last: Last | None = None
        self._error: UserError | None = None
        self._build()
        Watch(self, desk.changes, WATCHED, self.read)

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "strip")
        line = row(self._text, self._bar, self._cancel, self._dismiss, self._recent, self._undo, spacing=8, margins=8)
        line.setStretch(0, 1)
        frame.setLayout(line)
        self.setLayout(column(frame))
        self.say(self._undo.setText, lambda: self.tr("Undo"))
        keys = QKeySequence(QKeySequence.StandardKey.Undo)
        self._undo.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.say(self._recent.setText, lambda: self.tr("Recent"))
        self.say(self._dismiss.setText, lambda: self.tr("Understood"))
        self._dismiss.clicked.connect(self.clear_error)
        self.say(self._cancel.setText, lambda: self.tr("Cancel"))
        self._cancel.clicked.connect(self._desk.tasks.cancel)
        self._dismiss.hide()
        self._undo.clicked.connect(self.undo)
        self._recent.clicked.connect(self._show_recent)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        tasks = self._desk.tasks
        tasks.refused.connect(self.show_error)
        tasks.broken.connect(self._show_fault)
        tasks.progressed.connect(self._show_progress)

    def read(self) -> None:
        """Read the last action."""
        self._desk.tasks.run(self, self._read, self._show)

    def _read(self) -> "Last":
        hall = self._desk.hall
        standing = [entry for entry in hall.history.recent(10) if not entry.undone and entry.head.undoes is None]
        names = hall.history.names() if standing else {}
        return (standing[0] if standing else None), names, hall.catalogue.current().categories if standing else {}

    def _show(self, answer: "Last") -> None:
        self._last = answer
        if self._error is None:
            self.on_language()

    def on_language(self) -> None:
        """Say the last action again."""
        if self._error is not None or self._last is None:
            return
        action, names, categories = self._last
        sentence = ""
        if action is not None:
            sentence = "✓ " + self._desk.voice.say(tell(action.head, categories, names))
        self._undo.setEnabled(action is not None and action.head.kind not in FINAL)
        self._set(sentence, "")

    def _set(self, sentence: str, look: str) -> None:
        kind(self._text, look)
        self._text.tell(sentence)
        self.said.emit(sentence)

    def notify(self, sentence: str) -> None:
        """Say something that is done but nothing to undo."""
        self.clear_error()
        self._set(sentence, "")

    def show_error(self, error: UserError) -> None:
        """Show what went wrong and what to do, until it is read or something else succeeds."""
        self._error = error
        self._show_bar(visible=False)
        self._dismiss.show()
        self._set("✗ " + self._desk.voice.say(error.phrase), "wrong")

    def _show_fault(self, error: Exception) -> None:
        text = self.tr("Something went wrong inside Palletwise ({fault}). Nothing was changed; it is noted in the log.")
        self._error = UserError("{text}", text=text.format(fault=type(error).__name__))
        self._dismiss.show()
        self._set("✗ " + text.format(fault=type(error).__name__), "wrong")

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(done)
        self._show_bar(visible=done < total)

    def _show_bar(self, *, visible: bool) -> None:
        self._bar.setVisible(visible)
        self._cancel.setVisible(visible)

    def clear_error(self) -> None:
        """The error was read."""
        self._error = None
        self._dismiss.hide()
        self.on_language()

    def undo(self) -> None:
        """Take the last action back."""
        self.clear_error()
        self._desk.tasks.run(self, self._desk.hall.history.undo_last, self._on_undone)

    def _on_undone(self, event: object) -> None:
        del event
        self.notify(self.tr("Taken back."))

    def _show_recent(self) -> None:
        RecentActions(self, self._desk).open()
