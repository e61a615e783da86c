"""The last actions of this station, each with undo, or with the reason why there is none any more."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.telling import tell
from app.domain.undo import FINAL
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.widgets.basics import Elided, Spoken, button, card, clear, column, label, row

if TYPE_CHECKING:
    from app.services.history import Action

SHOWN = 3
_WATCHED = {"box", "pallet", "load", "need_list", "location", "preset", "person"}


class LastActions(Spoken):
    """What was done here lately."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._actions: list[Action] = []
        self._names: dict[str, str] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        title = label("heading")
        layout = column(title, spacing=4, margins=12)
        layout.addLayout(self._rows)
        self.setLayout(column(card(layout)))
        self.say(title.setText, lambda: self.tr("Done last"))
        Watch(self, desk.changes, _WATCHED, self.read)

    def read(self) -> None:
        """Read the last actions again."""
        history = self._desk.hall.history
        self._desk.tasks.run(self, lambda: (history.last(SHOWN), history.names()), self._show)

    def _show(self, answer: "tuple[list[Action], dict[str, str]]") -> None:
        self._actions, self._names = answer
        self.on_language()

    def on_language(self) -> None:
        """Say the actions in the language."""
        clear(self._rows)
        if not self._actions:
            self._rows.addWidget(label("muted", self.tr("Nothing yet. What you do here can be taken back."), wrap=True))
        for action in self._actions:
            self._rows.addWidget(self._line(action))

    def _line(self, action: "Action") -> QWidget:
        categories, voice = self._desk.hall.catalogue.current().categories, self._desk.voice
        sentence = voice.say(tell(action.head, categories, self._names))
        if action.count > 1 and action.head.kind == "box.registered":
            sentence = self.tr("{sentence} (%n boxes)", "", action.count).format(sentence=sentence)
        undo = button("small", symbol="undo-2", colour=self._desk.colours.text)
        undo.setAccessibleName(self.tr("Take back: {action}").format(action=sentence))
        undo.setToolTip(self.tr("Undo"))
        undo.clicked.connect(partial(self._take_back, action.head.action))
        if action.obstacle is not None or action.head.kind in FINAL:
            undo.hide()
        text = Elided("", sentence)
        told = column(text, spacing=0)
        if action.obstacle is not None:
            told.addWidget(Elided("muted", voice.say(action.obstacle)))
        line = row(spacing=4)
        line.addLayout(told, 1)
        line.addWidget(undo)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _take_back(self, action: str) -> None:
        self._desk.tasks.run(self, lambda: self._desk.hall.history.undo(action))
