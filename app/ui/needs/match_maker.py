"""Asking for proposals: the newest question wins, and what changed since the last answer is marked."""

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.phrases import Phrase, UserError
from app.ui.desk import Desk
from app.ui.needs.better_plan import BetterPlan
from app.ui.needs.list_columns import names_of
from app.ui.needs.match_states import changed_lines
from app.ui.needs.wish_words import without_pins

if TYPE_CHECKING:
    from app.domain.match_rules import MatchRules
    from app.services.hall import Hall
    from app.services.matching import Kept
    from app.services.proposals import LineKey, Proposal, Wishes

    Read = tuple[dict[str, list[Kept]], Mapping[str, str]]
    Answer = tuple[Proposal, Read | None]

QUESTION = frozenset({"need_list", "partner", "category", "match_rules"})
"""News of these nouns change what is asked; the answer to the old question is worth nothing."""
STOCK = frozenset({"box", "pallet", "load", "location"})


class MatchMaker(QObject):
    """Holds the proposal on the screen, the wishes for it, and the first plan where a better one was found.

    Signals:
        shown: there is another proposal.
        told: something is to be said about it: it is asked for, thought about, old or refused.
    """

    shown = Signal()
    told = Signal()

    def __init__(self, desk: Desk, visible: Callable[[], bool]) -> None:
        super().__init__()
        self._desk, self._visible = desk, visible
        self.thought = BetterPlan(desk)
        self._busy = self._again = False
        self._begin(())
        self.thought.told.connect(self.told)
        self.thought.found.connect(self._on_better)
        desk.changes.committed.connect(self._on_committed)

    def _begin(self, lists: tuple[str, ...]) -> None:
        """Forget everything about other lists."""
        self.lists = lists
        self.rules: MatchRules | None = None
        self.wishes: Wishes | None = None
        self.proposal: Proposal | None = None
        self.kept: dict[str, list[Kept]] = {}
        self.names: Mapping[str, str] = {}
        self.first: Proposal | None = None
        self.better: Proposal | None = None
        self.reason: Phrase | None = None
        self.changed: frozenset[LineKey] = frozenset()
        self.rematched, self._before = False, None
        self._stale, self.stock_changed, self._fresh = True, False, True
        self.confirming = False

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._busy or self.confirming

    def follow(self, code: str) -> None:
        """Match this list from now on, and only it."""
        if self.lists[:1] != (code,):
            self.thought.stop()
            self._begin((code,))
        self.catch_up()

    def choose_lists(self, lists: Collection[str]) -> None:
        """Match these lists together; the one that is shown stays the first."""
        head = self.lists[:1]
        self.lists = head + tuple(sorted(set(lists) - set(head)))
        self.propose()

    def catch_up(self) -> None:
        """Match again if what is asked has changed and somebody can see it; go on looking for a better plan."""
        if not self._visible() or not self.lists:
            return
        if self._stale and not self.confirming:
            self.propose()
        elif not self.busy:
            self.thought.go_on()

    def propose(self) -> None:
        """Match against the stock as it is now."""
        self._fresh = True
        self._ask()

    def set_rules(self, rules: "MatchRules") -> None:
        """Match the same stock under other rules."""
        self.rules = rules
        self._ask()

    def set_wishes(self, wishes: "Wishes") -> None:
        """Match the same stock with other wishes."""
        self.wishes = wishes
        self._ask()

    def _ask(self) -> None:
        self.thought.stop()
        self._again = self._busy
        if not self._busy:
            self._busy = True
            self._desk.tasks.run(self, self._question(), self._on_answer, self.refuse)
            self.told.emit()

    def _question(self) -> "Callable[[], Answer]":
        hall, proposal = self._desk.hall, self.proposal
        lists, rules, wishes = self.lists, self.rules, self.wishes
        if not self._fresh and proposal is not None:
            return lambda: (hall.matches.again(proposal, rules, wishes), None)
        self._fresh = self._stale = self.stock_changed = False
        return lambda: (hall.matches.propose(lists, rules, wishes), _read(hall, lists))

    def _on_answer(self, answer: "Answer") -> None:
        self._busy = False
        if self._again:
            self._ask()
            return
        proposal, read = answer
        before, self._before = self._before, None
        self.changed = changed_lines(before, proposal) if before is not None else frozenset()
        self.reason, self.rematched = (self.reason, True) if before is not None else (None, False)
        self.kept, self.names = (self.kept, self.names) if read is None else read
        self.first, self.better = proposal, None
        self._show(proposal)
        if self._visible():
            self.thought.begin(proposal)
        self.catch_up()

    def _show(self, proposal: "Proposal") -> None:
        self.proposal, self.wishes = proposal, proposal.wishes
        self.shown.emit()

    def _on_better(self, better: "Proposal") -> None:
        self.better = better
        self._show(better)

    def refuse(self, error: BaseException) -> None:
        """The last proposal stays, with the reason and its own rules and wishes."""
        self._busy = self.confirming = False
        self._before, self.rematched = None, False
        self.reason = error.phrase if isinstance(error, UserError) else None
        if self._again:
            self._ask()
        elif self.proposal is not None:
            self.wishes, self.rules = self.proposal.wishes, self.proposal.rules if self.rules else None
        self.told.emit()

    def show_plan(self, proposal: "Proposal") -> None:
        """Show a plan that was made already, with its lists, rules and wishes: the first, the better one, plan A."""
        if proposal is not self.first and proposal is not self.better:
            self.thought.stop()
            self.first, self.better = proposal, None
            self.rules, self.lists = proposal.rules, proposal.lists
        self._show(proposal)

    def confirm(self, only: "frozenset[LineKey] | None" = None) -> None:
        """Reserve what is proposed, for all lines or only for these; if it cannot be, say why and match again."""
        proposal = self.proposal
        if proposal is None or self.busy:
            return
        self.thought.stop()
        self.confirming, self.reason = True, None
        keys = frozenset(line.key for line in proposal.lines) if only is None else only
        matches = self._desk.hall.matches
        self._desk.tasks.run(
            self, lambda: matches.confirm(proposal, only), lambda _boxes: self._on_confirmed(keys), self._on_changed
        )
        self.told.emit()

    def _on_confirmed(self, keys: "frozenset[LineKey]") -> None:
        self.confirming = False
        if self.wishes is not None:
            self.wishes = without_pins(self.wishes, keys)
        self.propose()

    def _on_changed(self, error: BaseException) -> None:
        """Nothing was reserved: say why, match the stock as it is now and mark what is different."""
        self.refuse(error)
        self._before = self.proposal
        self.propose()

    def _on_committed(self, nouns: Any) -> None:
        """Others changed something: a new question is answered at once, new stock only when asked for."""
        if nouns & QUESTION:
            self._stale = True
            self.catch_up()
        elif nouns & STOCK and self.proposal is not None:
            self.stock_changed = True
            self._stale = self._stale or not self._visible()
            self.told.emit()


def _read(hall: "Hall", lists: tuple[str, ...]) -> "Read":
    """What is reserved for some lists already, and what they are called."""
    named = names_of(hall.needs.lists()) if len(lists) > 1 else {}
    return {code: hall.matches.kept(code) for code in lists}, named
