"""Calm rows above the plan: what is to be known about it, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.basics import button, card, clear, label, row

Act = tuple[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know, in the look of a label, with its buttons; two notices that say the same are the same."""

    look: str
    text: str
    acts: tuple[Act, ...] = field(default=(), compare=False)


class Notices(QWidget):
    """Shows notices below one another, as long as they hold."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[Notice, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these; rows that stay the same are left alone."""
        if tuple(notices) == self.shown:
            return
        self.shown = tuple(notices)
        clear(self._rows)
        for notice in self.shown:
            self._rows.addWidget(_row_of(notice))
        self.setVisible(bool(self.shown))

    @property
    def text(self) -> str:
        """Everything that is said now."""
        return "\n".join(notice.text for notice in self.shown)

    def act(self, words: str) -> Callable[[], object]:
        """What the button with these words does."""
        return next(act for notice in self.shown for said, act in notice.acts if words in said)


def _row_of(notice: Notice) -> QWidget:
    words = label(notice.look, notice.text, wrap=True)
    words.setAccessibleName(notice.text)
    buttons: list[QWidget] = []
    for said, act in notice.acts:
        made = button("small")
        made.setText(said)
        made.clicked.connect(lambda _checked=False, act=act: act())
        buttons.append(made)
    line = row(words, *buttons, margins=6)
    line.setStretch(0, 1)
    return card(line)
