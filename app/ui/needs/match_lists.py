"""The lists in a match: which take part, what each gets, and the goods they compete for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter

from app.ui.desk import Desk
from app.ui.needs.key_table import CLOSE, HOLD, KeyTable
from app.ui.needs.list_columns import ListColumns, ListRow, PartyRow, names_of
from app.ui.needs.split_state import remembered
from app.ui.widgets.basics import Spoken, button, column, label
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.services.needs import NeedListLine
    from app.services.proposals import Proposal
    from app.services.shares import Shares


class MatchLists(Spoken):
    """Chooses the lists that are matched together.

    Signals:
        chosen: other lists are to be matched; carries their codes.
        left: back to the lines.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._proposal: Proposal | None = None
        self._columns = ListColumns(desk)
        self.table = KeyTable("match_lists", self._columns.lists(), desk.settings)
        self.contests = KeyTable("match_contests", self._columns.contests(), desk.settings)
        self.toggle, self.everything, self._only = button(), button(), label("muted", wrap=True)
        self._contested, self._lower = label("heading"), Spoken()
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        upper = Spoken()
        above = column(self._only, self.table, Flow([self.toggle, self.everything], gap=8), spacing=8)
        above.setStretch(1, 1)
        upper.setLayout(above)
        self._lower.setLayout(column(self._contested, self.contests, spacing=4))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(self._lower)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        remembered(split, "match_lists", self._desk.settings)
        self.setLayout(column(split, spacing=0))

    def _connect(self) -> None:
        self.say(self.table.setAccessibleName, lambda: self.tr("Lists in this match"))
        self.say(self.contests.setAccessibleName, lambda: self.tr("Goods that do not suffice"))
        self.say(self._contested.setText, lambda: self.tr("Goods that do not suffice for all lists"))
        self.say(
            self._only.setText,
            lambda: self.tr("Lists that are matched together share by priority, then in proportion to what they want."),
        )
        self.say(self.everything.setText, lambda: self.tr("Match all open lists together"))
        self.toggle.clicked.connect(lambda: self._act(HOLD))
        self.everything.clicked.connect(lambda: self.chosen.emit([row.line.code for row in self.table.model_.records]))
        self.table.wanted.connect(self._act)
        self.table.chosen.connect(lambda _row: self._act(HOLD))
        self.table.pointed.connect(lambda _row: self.on_language())
        self.contests.wanted.connect(lambda action: self.left.emit() if action == CLOSE else None)

    def read(self, proposal: "Proposal") -> None:
        """Read the open lists, and what each gets by a proposal."""
        self._proposal = proposal
        needs, what_if = self._desk.hall.needs, self._desk.hall.what_if
        self._desk.tasks.run(self, lambda: (needs.lists(), what_if.shares(proposal)), self._show)

    def _show(self, answer: "tuple[Sequence[NeedListLine], Shares]") -> None:
        lines, shares = answer
        row: ListRow | None = self.table.current()
        self._columns.names = names_of(lines)
        mine = {share.need_list: share for share in shares.lists}
        rows = sorted((ListRow(line, mine.get(line.code)) for line in lines), key=self._order)
        self.table.model_.set_records(rows)
        code = row.line.code if row is not None else ""
        self.table.point(next((at for at, each in enumerate(rows) if each.line.code == code), 0))
        self.contests.show_records([PartyRow(contest, each) for contest in shares.contests for each in contest.parties])
        self._lower.setVisible(bool(shares.contests))
        self.on_language()

    def on_language(self) -> None:
        """Name what the button does with the current list."""
        row: ListRow | None = self.table.current()
        is_in = row is not None and row.share is not None
        self.toggle.setText(self.tr("Leave out of this match  Space") if is_in else self.tr("Add to this match  Space"))
        self.toggle.setEnabled(row is not None and not self._is_head(row))
        self.everything.setEnabled(any(each.share is None for each in self.table.model_.records))

    def _order(self, row: ListRow) -> tuple[bool, bool]:
        return not self._is_head(row), row.share is None

    def _is_head(self, row: ListRow) -> bool:
        """Whether this is the list the page shows; it takes part in any case."""
        return self._proposal is not None and self._proposal.lists[:1] == (row.line.code,)

    def _act(self, action: str) -> None:
        row: ListRow | None = self.table.current()
        if action == CLOSE:
            self.left.emit()
        elif action == HOLD and row is not None and self._proposal is not None and not self._is_head(row):
            self.chosen.emit(set(self._proposal.lists) ^ {row.line.code})
