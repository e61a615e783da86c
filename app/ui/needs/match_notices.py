"""What is to be known about a proposal, in words: refused, old, better, compared, quick, or nothing to match."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.desk import Desk
from app.ui.needs.match_maker import MatchMaker
from app.ui.needs.match_states import is_understood, visited
from app.ui.needs.notices import Notice

if TYPE_CHECKING:
    from app.services.proposals import Proposal


class MatchNotices(QObject):
    """Says it in the language of the person.

    Signals:
        compare_wanted: plan A and the present one side by side.
        other_forgotten: plan A is kept no longer.
        items_wanted: back to the items, to say which goods are meant.
        wanted_list_wanted: show which goods would help most.
    """

    compare_wanted = Signal()
    other_forgotten = Signal()
    items_wanted = Signal()
    wanted_list_wanted = Signal()

    def __init__(self, desk: Desk, maker: MatchMaker) -> None:
        super().__init__()
        self._desk, self._maker = desk, maker

    def all(self, other: "Proposal | None") -> list[Notice]:
        """Every notice, the most pressing first; ``other`` is plan A."""
        found = [self._refused(), self._changed(), self._better(), self._compared(other), self._quick(), self._empty()]
        return [notice for notice in found if notice is not None]

    def _refused(self) -> Notice | None:
        maker = self._maker
        if maker.reason is None:
            return None
        said = self._desk.voice.say(maker.reason)
        if not maker.rematched:
            return Notice("wrong", said, ((self.tr("Match again  F5"), maker.propose),))
        marked = self.tr("Matched again: every line gets the same.")
        if maker.changed:
            marked = self.tr("Matched again: %n line(s) changed, marked ≠.", "", len(maker.changed))
        return Notice("wrong", f"{said} {marked}")

    def _changed(self) -> Notice | None:
        maker = self._maker
        if not maker.stock_changed or maker.busy or maker.reason is not None:
            return None
        text = self.tr("The stock changed since this plan was made.")
        return Notice("attention", text, ((self.tr("Match again  F5"), maker.propose),))

    def _better(self) -> Notice | None:
        first, better, maker = self._maker.first, self._maker.better, self._maker
        if first is None or better is None:
            return None
        if maker.proposal is first:
            text = self.tr("This is the first plan.")
            return Notice("", text, ((self.tr("Show the better plan"), self._show_better),))
        fewer, places = first.totals.pallets - better.totals.pallets, visited(first) - visited(better)
        text = self.tr("Better plan found: less to fetch.")
        if fewer > 0:
            text = self.tr("Better plan found: %n pallet(s) fewer.", "", fewer)
        elif places > 0:
            text = self.tr("Better plan found: %n place(s) fewer.", "", places)
        return Notice("good", text, ((self.tr("Show the first plan"), self._show_first),))

    def _show_first(self) -> None:
        if self._maker.first is not None:
            self._maker.show_plan(self._maker.first)

    def _show_better(self) -> None:
        if self._maker.better is not None:
            self._maker.show_plan(self._maker.better)

    def _compared(self, other: "Proposal | None") -> Notice | None:
        if other is None:
            return None
        text = self.tr(
            "Plan A is kept, with %n pallet(s). Change rules or wishes, then compare.", "", other.totals.pallets
        )
        if other is self._maker.proposal:
            return Notice("", text, ((self.tr("Forget plan A"), self.other_forgotten.emit),))
        return Notice(
            "", self.tr("Plan A is kept, with %n pallet(s). This is plan B.", "", other.totals.pallets),
            (
                (self.tr("Compare A and B"), self.compare_wanted.emit),
                (self.tr("Forget plan A"), self.other_forgotten.emit),
            ),
        )  # fmt: skip

    def _quick(self) -> Notice | None:
        proposal = self._maker.proposal
        if proposal is None or proposal.exact or not is_understood(proposal.asked):
            return None
        return Notice("attention", self.tr("Quick answer: the solver is missing here, so it may give a little less."))

    def _empty(self) -> Notice | None:
        proposal = self._maker.proposal
        if proposal is None or not proposal.lines:
            return None
        if not is_understood(proposal.asked):
            text = self.tr("No line is understood yet. Say first which goods are meant.")
            return Notice("attention", text, ((self.tr("Go to the items"), self.items_wanted.emit),))
        nothing = not proposal.totals.boxes and not any(line.already for line in proposal.lines)
        if not nothing:
            return None
        text = self.tr("The stock has nothing for these lines. Every line says why.")
        return Notice("attention", text, ((self.tr("Ask for goods …"), self.wanted_list_wanted.emit),))
