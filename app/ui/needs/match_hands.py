"""Shaping a proposal by hand: lines and boxes are held or left out, a cure is applied."""

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services import match_wishes
from app.ui.desk import Desk
from app.ui.needs.cures import cured
from app.ui.needs.key_table import HOLD, LEAVE_OUT
from app.ui.needs.match_lines import MatchLines
from app.ui.needs.match_maker import MatchMaker
from app.ui.needs.wish_words import toggle_left_out, toggle_line, toggle_part

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.match_wishes import BoxRow
    from app.services.proposals import Allocation, ProposedLine, Wishes


class MatchHands(QObject):
    """Turns keys and buttons of the lines into wishes and rules."""

    def __init__(self, desk: Desk, maker: MatchMaker, lines: MatchLines) -> None:
        super().__init__()
        self._desk, self._maker, self._lines = desk, maker, lines
        lines.wanted.connect(self._on_key)
        lines.detail.cure_wanted.connect(self._cure)
        lines.detail.hold_wanted.connect(self._hold)
        lines.detail.forbid_wanted.connect(self._forbid)

    def change(self, change: "Callable[[Wishes], Wishes]") -> None:
        """Make the newest wishes others, those included that are not answered yet."""
        if self._maker.wishes is not None:
            self._maker.set_wishes(change(self._maker.wishes))

    def _on_key(self, action: str) -> None:
        """Hold the selected lines, or leave them out."""
        lines = self._lines.acting
        if lines and action == LEAVE_OUT:
            self.change(lambda wishes: toggle_left_out(wishes, frozenset(line.key for line in lines)))
        elif lines and action == HOLD:
            self.change(lambda wishes: reduce(toggle_line, lines, wishes))

    def _hold(self, part: "Allocation") -> None:
        line: ProposedLine | None = self._lines.table.current()
        if line is not None:
            self.change(lambda wishes: toggle_part(wishes, line, part))

    def _forbid(self, box: str) -> None:
        matches = self._desk.hall.matches

        def forbid(rows: "Sequence[BoxRow]") -> None:
            self.change(lambda wishes: match_wishes.without_boxes(wishes, rows))

        self._desk.tasks.run(self, lambda: matches.contents([box]), forbid, self._maker.refuse)

    def _cure(self, switch: str) -> None:
        line, proposal = self._lines.table.current(), self._maker.proposal
        if line is not None and proposal is not None:
            self._maker.set_rules(cured(proposal.rules, switch, line.line.category))
