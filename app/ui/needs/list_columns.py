"""The columns of the lists in a match, and of the goods they compete for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.amounts import number_text
from app.domain.needs import Priority
from app.ui.desk import Desk
from app.ui.needs.amount_words import given_words, percent
from app.ui.widgets.tables import Column

if TYPE_CHECKING:
    from app.services.needs import NeedListLine
    from app.services.shares import Contest, ListShare, Party


@dataclass(frozen=True, slots=True)
class ListRow:
    """An open list; ``share`` is what it gets, None when it is not in the match."""

    line: "NeedListLine"
    share: "ListShare | None"


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A list that competes for goods with others."""

    contest: "Contest"
    party: "Party"


def names_of(lines: "Sequence[NeedListLine]") -> Mapping[str, str]:
    """What the lists are called in short: their title, or who asks."""
    return {line.code: line.title or line.partner_name or line.code for line in lines}


def _whole_name(row: ListRow) -> str:
    return " · ".join(filter(None, (row.line.title, row.line.partner_name))) or row.line.code


class ListColumns(QObject):
    """Says everything about a list in a match."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.names: Mapping[str, str] = {}

    def lists(self) -> list[Column]:
        """Every column of the lists, in the order they begin with."""
        voice = self._desk.voice
        return [
            Column(
                lambda: self.tr("In this match"), lambda row: self.tr("✓ yes") if row.share else self.tr("no"),
                lambda row: row.share is None, width=130,
            ),
            Column(lambda: self.tr("List"), _whole_name, stretch=True),
            Column(
                lambda: self.tr("Priority"), lambda row: voice.term("priority", row.line.priority),
                lambda row: -Priority(row.line.priority).rank, width=100,
            ),
            Column(
                lambda: self.tr("Lines"), lambda row: str(row.line.lines), lambda row: row.line.lines, right=True,
                width=90,
            ),
            Column(
                lambda: self.tr("Short"), lambda row: str(row.share.short) if row.share else "",
                lambda row: row.share.short if row.share else -1, right=True, width=80,
            ),
            Column(
                lambda: self.tr("Coverage"), lambda row: percent(row.share.coverage) if row.share else "",
                lambda row: row.share.coverage if row.share else -1.0, right=True, width=100,
            ),
            Column(lambda: self.tr("Gets"), self._given, width=200),
        ]  # fmt: skip

    def _given(self, row: ListRow) -> str:
        if row.share is None:
            return ""
        return given_words(row.share.given, self._desk.voice) or self.tr("nothing")

    def contests(self) -> list[Column]:
        """Every column of the goods that do not suffice."""
        return [
            Column(lambda: self.tr("Goods"), self._goods, width=170),
            Column(lambda: self.tr("List"), lambda row: self.names.get(row.party.need_list, ""), stretch=True),
            Column(
                lambda: self.tr("Priority"),
                lambda row: self._desk.voice.term("priority", list(Priority)[row.party.priority]),
                lambda row: -row.party.priority, width=100,
            ),
            Column(lambda: self.tr("Wants"), self._wants, lambda row: row.party.wanted or 0, right=True, width=110),
            Column(lambda: self.tr("Gets"), self._gets, lambda row: row.party.got, right=True, width=110),
            Column(lambda: self.tr("Why"), self._why, width=240),
        ]  # fmt: skip

    def _goods(self, row: PartyRow) -> str:
        return self._desk.voice.name(self._desk.hall.catalogue.current().name(row.contest.category))

    def _amount(self, row: PartyRow, steps: int) -> str:
        return f"{number_text(steps, row.contest.unit)} {self._desk.voice.term('unit', row.contest.unit)}"

    def _wants(self, row: PartyRow) -> str:
        return self.tr("open") if row.party.wanted is None else self._amount(row, row.party.wanted)

    def _gets(self, row: PartyRow) -> str:
        return self._amount(row, row.party.got)

    def _why(self, row: PartyRow) -> str:
        if row.party.wanted is None:
            return self.tr("open lines take what is left")
        if not row.contest.by_priority:
            return self.tr("all count the same: shared in proportion")
        return self.tr("each piece counts {weight}").format(weight=row.party.weight)
