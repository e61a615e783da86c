"""Who else gets goods a line could have used, and why, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.needs.match_columns import MatchColumns

if TYPE_CHECKING:
    from app.services.proposals import Proposal, ProposedLine, Rival

_MOST = 6


class RivalWords(QObject):
    """Says the rivals of a line in the language of the person."""

    def __init__(self, desk: Desk, columns: MatchColumns) -> None:
        super().__init__()
        self._desk, self._columns = desk, columns

    def of(self, line: "ProposedLine", proposal: "Proposal") -> str:
        """Every rival on a row of its own; empty without any."""
        if not line.rivals:
            return ""
        rank = next((entry.priority for entry in proposal.asked if (entry.need_list, entry.line.number) == line.key), 1)
        told = [self.tr("Who else gets these goods:")]
        told += [self._rival(each, line, proposal, rank) for each in line.rivals[:_MOST]]
        more = len(line.rivals) - _MOST
        if more > 0:
            told.append(self.tr("and %n more line(s)", "", more))
        return "\n".join(told)

    def _rival(self, rival: "Rival", line: "ProposedLine", proposal: "Proposal", rank: int) -> str:
        other = proposal.line((rival.need_list, rival.line))
        return self.tr("{who}: {amount}, priority {priority} ({why})").format(
            who=self._who(rival, line, other.line.asked if other is not None else ""),
            amount=self._columns.amount(line, rival.amount),
            priority=self._columns.priority(rival.priority),
            why=self._why(rival.priority, rank),
        )

    def _who(self, rival: "Rival", line: "ProposedLine", asked: str) -> str:
        if rival.need_list == line.need_list:
            return asked
        name = self._columns.names.get(rival.need_list, rival.need_list)
        return self.tr("{list} “{asked}”").format(list=name, asked=asked)

    def _why(self, theirs: int, own: int) -> str:
        if theirs > own:
            return self.tr("it counts more")
        if theirs == own:
            return self.tr("it counts the same, both share in proportion")
        return self.tr("it counts less, but these goods fit it better")
