"""Which lines of a list are shown: chips for their state, and words to look for."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit

from app.domain.needs import SET_ASIDE
from app.ui.desk import Desk
from app.ui.needs.wanted import is_question
from app.ui.widgets.basics import Spoken, button, column, scaled
from app.ui.widgets.flow import Flow
from app.ui.widgets.tables import HEADING_BOLDNESS

if TYPE_CHECKING:
    from app.domain.needs import NeedLine

ALL, QUESTIONS, EXCLUDED, ASIDE, RESTRICTED = "all", "questions", "excluded", "aside", "restricted"
_FIELD_WIDTH, _CHIP_EDGE = 110, 18
_TESTS: "dict[str, Callable[[NeedLine], bool]]" = {
    ALL: lambda _line: True,
    QUESTIONS: is_question,
    EXCLUDED: lambda line: line.excluded,
    ASIDE: lambda line: line.status == SET_ASIDE,
    RESTRICTED: lambda line: bool(line.restricted),
}


def passing(lines: "Iterable[NeedLine]", which: str, text: str, goods: Callable[[str], str]) -> "list[NeedLine]":
    """The lines of a kind that say all of the words, in the original or in the name of their goods."""
    test, words = _TESTS[which], text.casefold().split()
    if which == ALL and not words:
        return list(lines)
    return [line for line in lines if test(line) and (not words or _says(line, words, goods))]


def _says(line: "NeedLine", words: Sequence[str], goods: Callable[[str], str]) -> bool:
    said = f"{line.text} {goods(line.category) if line.category else ''}".casefold()
    return all(word in said for word in words)


class LineFilter(Spoken):
    """Chooses what the table of items shows.

    Signals:
        changed: other lines are to be shown.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._counts = dict.fromkeys(_TESTS, 0)
        self.chips = {name: button("chip") for name in _TESTS}
        group = QButtonGroup(self)
        for each in self.chips.values():
            each.setCheckable(True)
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(each)
        self.chips[ALL].setChecked(True)
        group.buttonClicked.connect(lambda _chip: self.changed.emit())
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(lambda _text: self.changed.emit())
        self.text.setFixedWidth(scaled(_FIELD_WIDTH))
        self._flow = Flow([self.text, *self.chips.values()])
        self.setLayout(column(self._flow, spacing=0))
        self.say(self.text.setPlaceholderText, lambda: self.tr("Filter"))
        self.say(self.text.setAccessibleName, lambda: self.tr("Filter the items"))
        self.on_language()

    def on_language(self) -> None:
        """Name the chips, each with how many lines it shows."""
        words = {
            ALL: self.tr("all"), QUESTIONS: self.tr("open questions"), EXCLUDED: self.tr("not needed"),
            ASIDE: self.tr("set aside"), RESTRICTED: self.tr("restricted"),
        }  # fmt: skip
        for name, each in self.chips.items():
            each.setText(f"{words[name]} {self._counts[name]}")
            bold = each.fontMetrics().horizontalAdvance(each.text()) * HEADING_BOLDNESS
            each.setMinimumWidth(round(bold) + 2 * _CHIP_EDGE)
            each.setVisible(name in {ALL, QUESTIONS} or self._counts[name] > 0 or each.isChecked())
        self._flow.arrange()

    def choose(self, which: str) -> None:
        """Show the lines of another kind."""
        self.chips[which].setChecked(True)
        self.changed.emit()

    @property
    def which(self) -> str:
        """The kind of lines that is shown."""
        return next(name for name, each in self.chips.items() if each.isChecked())

    def pick(self, lines: "Sequence[NeedLine]") -> "list[NeedLine]":
        """The lines to show now."""
        self._counts = {name: len(lines) if name == ALL else sum(map(test, lines)) for name, test in _TESTS.items()}
        self.on_language()
        catalogue, voice = self._desk.hall.catalogue.current(), self._desk.voice
        return passing(lines, self.which, self.text.text(), lambda key: voice.name(catalogue.name(key)))
