"""Which proposed lines are shown: chips for their outcome, and words to look for."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.ui.desk import Desk
from app.ui.needs.chips import ALL, Chips, with_words
from app.ui.needs.match_states import OPEN, SHORT, SUBSTITUTED, TESTS, UNMATCHED

if TYPE_CHECKING:
    from app.services.proposals import ProposedLine

_KEPT = "needs/match_filter"


class MatchFilter(Chips):
    """Chooses what the table of proposed lines shows; the chip chosen last is remembered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tuple(TESTS), frozenset({ALL, SHORT}))
        self._desk = desk
        self._lines: Sequence[ProposedLine] = ()
        kept = str(desk.settings.value(_KEPT, ALL))
        self.chips[kept if kept in TESTS else ALL].setChecked(True)
        self.changed.connect(lambda: desk.settings.setValue(_KEPT, self.which))
        self.say(self.text.setPlaceholderText, lambda: self.tr("Filter"))
        self.say(self.text.setAccessibleName, lambda: self.tr("Filter the lines of the match"))
        self.say(self.text.setToolTip, lambda: self.tr("F: type words of a line, of its goods or of its list"))
        for number, chip in enumerate(self.chips.values(), start=1):
            chip.setToolTip(QKeySequence(f"Alt+{number}").toString(QKeySequence.SequenceFormat.NativeText))

    def words(self) -> Mapping[str, str]:
        """The name of every chip in the language."""
        return {
            ALL: self.tr("all"), SHORT: self.tr("short"), SUBSTITUTED: self.tr("substituted"), OPEN: self.tr("open"),
            UNMATCHED: self.tr("not matched"),
        }  # fmt: skip

    def choose_number(self, number: int) -> None:
        """Show the lines of the chip at a place, counted from 1."""
        self.choose(tuple(TESTS)[number - 1])

    def begin(self) -> None:
        """Let the person type words."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    @property
    def is_on(self) -> bool:
        """Whether some lines may be hidden."""
        return self.which != ALL or bool(self.text.text().strip())

    def pick(self, lines: "Sequence[ProposedLine]", names: Mapping[str, str]) -> "list[ProposedLine]":
        """The lines to show now; ``names`` are those of the lists, which are searched too."""
        if lines is not self._lines:
            self._lines = lines
            self.count({name: len(lines) if name == ALL else sum(map(test, lines)) for name, test in TESTS.items()})
        catalogue, voice = self._desk.hall.catalogue.current(), self._desk.voice

        def said(line: "ProposedLine") -> str:
            goods = voice.name(catalogue.name(line.line.category)) if line.line.category else ""
            return f"{line.line.text} {goods} {names.get(line.need_list, '')}"

        return with_words(filter(TESTS[self.which], lines), self.text.text(), said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.text.text():
            self.text.clear()
            return
        super().keyPressEvent(event)
