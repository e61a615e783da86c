"""The list of recent actions, each with its undo."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from app.domain.telling import tell
from app.domain.undo import FINAL
from app.ui.desk import Desk
from app.ui.widgets.basics import button, clear, column, label, row

if TYPE_CHECKING:
    from app.domain.catalogue import Category
    from app.services.history import Action

SHOWN = 30


class RecentActions(QDialog):
    """What was done at this station lately, newest first."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Recent actions"))
        self.resize(720, 520)
        self._rows = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._rows)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        self.setLayout(column(area, margins=16))
        self._read()

    def _read(self) -> None:
        history = self._desk.hall.history
        self._desk.tasks.run(self, lambda: (history.judged(SHOWN), history.names()), self._show)

    def _show(self, answer: tuple[list["Action"], dict[str, str]]) -> None:
        actions, names = answer
        clear(self._rows)
        categories = self._desk.hall.catalogue.current().categories
        for action in actions:
            self._rows.addWidget(self._line(action, names, categories))
        self._rows.addStretch(1)

    def _line(self, action: "Action", names: Mapping[str, str], categories: "Mapping[str, Category]") -> QWidget:
        head = action.head
        when = head.at.astimezone().strftime("%H:%M")
        sentence = self._desk.voice.say(tell(head, categories, names))
        text = label("" if action.stands else "muted", f"{when}  {sentence}", wrap=True)
        undo = button("flat")
        undo.setText(self.tr("Undo"))
        if not action.stands or action.obstacle is not None or head.kind in FINAL:
            undo.hide()
        undo.clicked.connect(partial(self._undo, head.action))
        state = label("muted", "" if action.stands else self.tr("taken back"))
        told = column(text, spacing=0)
        if action.obstacle is not None:
            told.addWidget(label("muted", self._desk.voice.say(action.obstacle), wrap=True))
        line = row(state, undo)
        line.insertLayout(0, told, 1)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _undo(self, action: str) -> None:
        self._desk.tasks.run(self, lambda: self._desk.hall.history.undo(action), lambda _event: self._read())
