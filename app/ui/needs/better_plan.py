"""Looking for a better plan behind the one on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.services.proposals import Proposal


class BetterPlan(QObject):
    """Thinks about one proposal at a time, and rests whenever nobody looks.

    Signals:
        told: it began to think, or ended.
        found: a better plan; carries it.
    """

    told = Signal()
    found = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject: Proposal | None = None
        self.thinking = False

    def begin(self, proposal: "Proposal | None") -> None:
        """Think about this proposal, if there is anything to gain; nothing else is thought about any more."""
        self.rest()
        worth = proposal is not None and proposal.exact and proposal.totals.pallets + proposal.totals.places > 1
        self._subject = proposal if worth else None
        self.go_on()

    def go_on(self) -> None:
        """Think on where it was interrupted."""
        proposal, matches = self._subject, self._desk.hall.matches
        if proposal is None or self.thinking:
            return
        self.thinking = True
        self._desk.tasks.think(
            self, lambda stopped: matches.improve(proposal, stopped), self._end, lambda _error: self._end(None)
        )
        self.told.emit()

    def rest(self) -> None:
        """Stop for now."""
        if self.thinking:
            self._desk.tasks.give_up(self)
            self.thinking = False
            self.told.emit()

    def stop(self) -> None:
        """Look no further: the plan there is will do."""
        self._subject = None
        self.rest()

    def _end(self, better: "Proposal | None") -> None:
        self.thinking, self._subject = False, None
        if better is not None:
            self.found.emit(better)
        self.told.emit()
