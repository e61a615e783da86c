"""The columns of a proposal's lines; sentences are put together only for lines that are looked at."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.amounts import number_text
from app.domain.needs import Priority
from app.ui.desk import Desk
from app.ui.needs.match_states import coverage_of, substituted
from app.ui.widgets.tables import Column

if TYPE_CHECKING:
    from app.services.proposals import LineKey, Proposal, ProposedLine

PINNED, LEFT_OUT, CHANGED = "⚑", "⊘", "≠"
MARK, LIST, COVERAGE = 0, 1, 4


class MatchColumns(QObject):
    """Says everything about a proposed line, and remembers what it said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._said: dict[LineKey, str] = {}
        self._held: frozenset[LineKey] = frozenset()
        self._left_out: frozenset[LineKey] = frozenset()
        self._changed: frozenset[LineKey] = frozenset()
        self.names: Mapping[str, str] = {}

    def begin(self, proposal: "Proposal", changed: "frozenset[LineKey]") -> None:
        """From now on the lines of this proposal are shown; some of them changed against what was shown."""
        self.forget()
        wishes = proposal.wishes
        self._held = frozenset((pin.need_list, pin.line) for pin in wishes.pins)
        self._left_out, self._changed = wishes.left_out, changed

    def forget(self) -> None:
        """Put the sentences together anew: in another language, or of another proposal."""
        self._said.clear()

    def all(self) -> list[Column]:
        """Every column, in the order they begin with."""
        muted = self._desk.colours.muted
        return [
            Column(lambda: self.tr("Mark"), self.mark, width=64),
            Column(lambda: self.tr("List"), lambda line: self.names.get(line.need_list, line.need_list), width=130),
            Column(
                lambda: self.tr("Asked for"), lambda line: line.line.asked,
                colour=lambda line: muted if line.key in self._left_out else "", width=200,
            ),
            Column(lambda: self.tr("Wanted"), self.wanted, lambda line: line.wanted or 0, right=True, width=104),
            Column(
                lambda: self.tr("Coverage"), self.part, lambda line: coverage_of(line).whole, right=True, width=164
            ),
            Column(
                lambda: self.tr("Explanation"), self.sentence, lambda line: (line.shortfall, line.line.number),
                width=200, stretch=True,
            ),
        ]  # fmt: skip

    def mark(self, line: "ProposedLine") -> str:
        """The signs of a line: kept as it is, left out, changed meanwhile."""
        signs = ((PINNED, self._held), (LEFT_OUT, self._left_out), (CHANGED, self._changed))
        return " ".join(sign for sign, keys in signs if line.key in keys)

    def marks_in_words(self, line: "ProposedLine") -> str:
        """The same for people who hear it or ask."""
        words = (
            (self.tr("kept as it is"), self._held), (self.tr("left out of this proposal"), self._left_out),
            (self.tr("changed since you looked"), self._changed),
        )  # fmt: skip
        return ", ".join(said for said, keys in words if line.key in keys)

    def wanted(self, line: "ProposedLine") -> str:
        """How much a line asks for; open is a word, never a number."""
        if line.wanted is None:
            return self.tr("open")
        return self.amount(line, line.wanted)

    def amount(self, line: "ProposedLine", steps: int) -> str:
        """An amount in the unit of a line."""
        return f"{number_text(steps, line.unit)} {self._desk.voice.term('unit', line.unit)}"

    @staticmethod
    def part(line: "ProposedLine") -> str:
        """The part of a line that is served, beside its bar; nothing where nobody said how much."""
        return f"{int(coverage_of(line).whole * 100)} %" if line.wanted else ""

    def coverage_in_words(self, line: "ProposedLine") -> str:
        """What the bar shows, in words."""
        exact = line.already + line.allocated - substituted(line)
        told = [self.tr("exactly: {amount}").format(amount=self.amount(line, exact))]
        if substituted(line):
            told.append(self.tr("substitutes: {amount}").format(amount=self.amount(line, substituted(line))))
        if line.shortfall:
            told.append(self.tr("missing: {amount}").format(amount=self.amount(line, line.shortfall)))
        return ", ".join(told)

    def sentence(self, line: "ProposedLine") -> str:
        """Why a line gets what it gets, in whole sentences."""
        if line.key not in self._said:
            self._said[line.key] = " ".join(self._desk.voice.say(phrase) for phrase in line.sentences)
        return self._said[line.key]

    @property
    def said(self) -> int:
        """For how many lines sentences were put together so far."""
        return len(self._said)

    def priority(self, rank: int) -> str:
        """A priority by its rank."""
        return self._desk.voice.term("priority", list(Priority)[rank])
