"""Chips with counts and a field for words: which rows of a table are shown."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton

from app.ui.widgets.basics import Spoken, button, column, scaled
from app.ui.widgets.flow import Flow
from app.ui.widgets.tables import HEADING_BOLDNESS

ALL = "all"
_FIELD_WIDTH, _CHIP_EDGE = 110, 18
Row = TypeVar("Row")


def with_words(rows: Iterable[Row], text: str, said: Callable[[Row], str]) -> list[Row]:
    """The rows that say all of the words."""
    words = text.casefold().split()
    return [row for row in rows if _says(said(row).casefold(), words)] if words else list(rows)


def _says(said: str, words: Sequence[str]) -> bool:
    return all(word in said for word in words)


def make_room(chip: QPushButton) -> None:
    """Give a chip room for its words in bold, as they are when it is chosen."""
    bold = chip.fontMetrics().horizontalAdvance(chip.text()) * HEADING_BOLDNESS
    chip.setMinimumWidth(round(bold) + 2 * _CHIP_EDGE)


class Chips(Spoken):
    """Chooses what a table shows; the first chip shows everything.

    Signals:
        changed: other rows are to be shown.
    """

    changed = Signal()

    def __init__(self, names: Sequence[str], always: frozenset[str]) -> None:
        super().__init__()
        self._counts = dict.fromkeys(names, 0)
        self._always = always
        self.chips = {name: button("chip") for name in names}
        group = QButtonGroup(self)
        for each in self.chips.values():
            each.setCheckable(True)
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(each)
        self.chips[names[0]].setChecked(True)
        group.buttonClicked.connect(lambda _chip: self.changed.emit())
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(lambda _text: self.changed.emit())
        self.text.setFixedWidth(scaled(_FIELD_WIDTH))
        self._flow = Flow([self.text, *self.chips.values()])
        self.setLayout(column(self._flow, spacing=0))
        self.on_language()

    def words(self) -> Mapping[str, str]:
        """The name of every chip in the language."""
        return {}

    def on_language(self) -> None:
        """Name the chips, each with how many rows it shows."""
        words = self.words()
        for name, each in self.chips.items():
            each.setText(f"{words.get(name, '')} {self._counts[name]}")
            make_room(each)
            each.setVisible(name in self._always or self._counts[name] > 0 or each.isChecked())
        self._flow.arrange()

    def choose(self, which: str) -> None:
        """Show the rows of another kind."""
        self.chips[which].setChecked(True)
        self.changed.emit()

    @property
    def which(self) -> str:
        """The kind of rows that is shown."""
        return next(name for name, each in self.chips.items() if each.isChecked())

    def count(self, counts: Mapping[str, int]) -> None:
        """Say how many rows every chip would show."""
        self._counts.update(counts)
        self.on_language()
