"""The rail: one large button for every page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout

from app.ui.icons import icon
from app.ui.theme import Colours
from app.ui.widgets.basics import Spoken

WIDTH = 104


@dataclass(frozen=True, slots=True)
class Entry:
    """A page on the rail."""

    key: str
    symbol: str
    title: Callable[[], str]


class Rail(Spoken):
    """Chooses pages; number keys with Ctrl do the same.

    Signals:
        chosen: a page was chosen; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], colours: Colours) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._entries = entries
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        for number, entry in enumerate(entries, start=1):
            if number == len(entries):
                layout.addStretch(1)
            layout.addWidget(self._add(entry, number))
        self.colour(colours)

    def _add(self, entry: Entry, number: int) -> QToolButton:
        made = QToolButton()
        keys = QKeySequence(f"Ctrl+{number}")
        made.setProperty("kind", "rail")
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIconSize(QSize(28, 28))
        made.setMinimumSize(WIDTH, 72)
        made.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self.chosen.emit(entry.key))
        self.say(made.setText, entry.title)
        self.say(made.setAccessibleName, entry.title)
        made.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        shortcut = QShortcut(keys, self)
        shortcut.activated.connect(lambda: self.chosen.emit(entry.key))
        self._group.addButton(made)
        self._buttons[entry.key] = made
        return made

    def colour(self, colours: Colours) -> None:
        """Draw the icons in the colour of a look."""
        for entry in self._entries:
            self._buttons[entry.key].setIcon(icon(entry.symbol, colours.text))

    def mark(self, key: str) -> None:
        """Show which page is the current one."""
        self._buttons[key].setChecked(True)
