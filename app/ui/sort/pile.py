"""The pile: bags nobody has sorted yet, put down with one key and taken up when there is time."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain import codes
from app.ui.desk import Desk
from app.ui.widgets.basics import Spoken, button, card, column, label, row

if TYPE_CHECKING:
    from app.domain.boxes import Box

_MOST_LISTED = 20


class Pile(Spoken):
    """A button that puts a bag down (with another one beside it), one that takes one up, and the bag in work.

    Signals:
        put_down: an unsorted bag shall wait.
        taken_up: a bag is sorted now; carries its code.
        emptied: the bag in work is empty.
    """

    put_down = Signal()
    taken_up = Signal(str)
    emptied = Signal()

    def __init__(self, desk: Desk, beside: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._bags: list[Box] = []
        self._current = ""
        self._put, self._take = button("", symbol="package", colour=desk.colours.text), button("")
        self._text, self._empty = label("attention", wrap=True), button("")
        self._menu = QMenu(self)
        self._take.setMenu(self._menu)
        self._frame = card(row(self._text, None, self._empty, margins=8))
        layout = column(spacing=6)
        layout.addLayout(row(beside, self._put, spacing=8))
        layout.addWidget(self._take)
        layout.addWidget(self._frame)
        self.setLayout(layout)
        for each in (self._put, self._take, self._empty):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(self._put.setText, lambda: self.tr("Unsorted bag (F12)"))
        self.say(self._put.setToolTip, lambda: self.tr("Put a bag aside with a label, to be sorted later"))
        self.say(self._empty.setText, lambda: self.tr("Bag is empty"))
        self._put.clicked.connect(self.put_down)
        self._empty.clicked.connect(self.emptied)
        self.show_bags([])

    def show_bags(self, bags: "list[Box]") -> None:
        """Offer the bags that wait."""
        self._bags = bags
        self.on_language()

    def show_current(self, bag: str) -> None:
        """Show which bag is in work."""
        self._current = bag
        self.on_language()

    def on_language(self) -> None:
        """Say how many bags wait, and which one is in work."""
        self._take.setText(self.tr("%n bag(s) wait", "", len(self._bags)))
        self._take.setVisible(bool(self._bags))
        self._menu.clear()
        for bag in self._bags[:_MOST_LISTED]:
            day = bag.registered_on.strftime("%d.%m.") if bag.registered_on else ""
            text = self.tr("Bag {number}, since {day}").format(number=codes.short(bag.code), day=day)
            self._menu.addAction(f"{text}  {bag.note}".strip(), partial(self.taken_up.emit, bag.code))
        self._frame.setVisible(bool(self._current))
        if self._current:
            text = self.tr("You are sorting bag {number}. Boxes you finish come from it.")
            self._text.setText(text.format(number=codes.short(self._current)))
