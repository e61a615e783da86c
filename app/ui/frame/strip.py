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
from app.ui.icons import icon
from app.ui.widgets.basics import Elided, Spoken, button, column, kind, row

if TYPE_CHECKING:
    from app.domain.catalogue import Category
    from app.services.history import Action

    Last = tuple[Action | None, Mapping[str, str], Mapping[str, Category]]

WATCHED = {
    "box", "pallet", "load", "need_list", "location", "partner", "category", "hub", "preset", "person", "intake",
    "alias", "word", "column_map",
}  # fmt: skip


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
        self._sound = button("flat")
        self._labels = button("flat", symbol="printer", colour=desk.colours.text)
        self._last: Last | None = None
        self._error: UserError | None = None
        self._noticed = False
        self._build()
        Watch(self, desk.changes, WATCHED, self.read)

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "strip")
        line = row(self._text, self._bar, self._cancel, self._dismiss, spacing=8, margins=8)
        for each in (self._labels, self._sound, self._recent, self._undo):
            line.addWidget(each)
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
        self._labels.clicked.connect(self._desk.printing.show)
        self._desk.printing.changed.connect(self._show_labels)
        self._show_labels(self._desk.printing.waiting_count())
        self._sound.clicked.connect(self._switch_sound)
        self._show_sound()
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        tasks = self._desk.tasks
        tasks.refused.connect(self.show_error)
        tasks.broken.connect(self._show_fault)
        tasks.progressed.connect(self._show_progress)

    def _show_labels(self, waiting: int) -> None:
        """How many labels are not on paper yet; the list of the last ones opens with a click."""
        self._labels.setText(self.tr("%n label(s) wait", "", waiting) if waiting else self.tr("Labels"))
        kind(self._labels, "warning" if waiting else "flat")

    def _switch_sound(self) -> None:
        self._desk.sounds.mute(silent=not self._desk.sounds.muted)
        self._show_sound()
        self._desk.sounds.play("done")

    def _show_sound(self) -> None:
        muted = self._desk.sounds.muted
        text = self.tr("Sound is off") if muted else self.tr("Sound is on")
        self._sound.setIcon(icon("volume-x" if muted else "volume-2", self._desk.colours.text))
        self._sound.setToolTip(text)
        self._sound.setAccessibleName(text)

    def read(self) -> None:
        """Read the last action; a sentence said meanwhile is about it and stays."""
        self._noticed = False
        self._desk.tasks.run(self, self._read, self._show)

    def _read(self) -> "Last":
        hall = self._desk.hall
        standing = hall.history.last(1)
        names = hall.history.names() if standing else {}
        return (standing[0] if standing else None), names, hall.catalogue.current().categories if standing else {}

    def _show(self, answer: "Last") -> None:
        self._last = answer
        self._show_buttons()
        if self._error is None and not self._noticed:
            self.on_language()

    def on_language(self) -> None:
        """Say the last action again."""
        if self._error is not None or self._last is None:
            return
        action, names, categories = self._last
        sentence = ""
        if action is not None:
            sentence = "✓ " + self._desk.voice.say(tell(action.head, categories, names))
            if action.count > 1 and action.head.kind == "box.registered":
                sentence = self.tr("{sentence} (%n boxes)", "", action.count).format(sentence=sentence)
        self._show_buttons()
        self._set(sentence, "")

    def _show_buttons(self) -> None:
        action = self._last[0] if self._last else None
        self._undo.setEnabled(action is not None and action.head.kind not in FINAL)
        self._show_sound()
        self._show_labels(self._desk.printing.waiting_count())

    def _set(self, sentence: str, look: str) -> None:
        kind(self._text, look)
        self._text.tell(sentence)
        self.said.emit(sentence)

    def notify(self, sentence: str) -> None:
        """Say something that is done but nothing to undo."""
        self.clear_error()
        self._noticed = True
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
