"""The lines of a match: filtered, read one by one, and folded out below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget

from app.ui.desk import Desk
from app.ui.needs.key_table import CLOSE, FILTER
from app.ui.needs.match_columns import MatchColumns
from app.ui.needs.match_detail import MatchDetail
from app.ui.needs.match_filter import MatchFilter
from app.ui.needs.match_table import MatchTable
from app.ui.needs.split_state import remembered
from app.ui.widgets.basics import Empty, Spoken, column, scaled

if TYPE_CHECKING:
    from app.services.proposals import LineKey, ProposedLine
    from app.ui.needs.match_maker import MatchMaker

_FOLDED = "needs/match_folded"
_TALL = 740
"""On a lower screen the lines have all the room, until somebody folds one out."""


class MatchLines(Spoken):
    """Shows the lines of a proposal.

    Signals:
        wanted: a key asks for something to be done with the selected lines; carries what.
        marked: other lines are selected or shown.
    """

    wanted = Signal(str)
    marked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._maker: MatchMaker | None = None
        self.columns = MatchColumns(desk)
        self.filter, self.table = MatchFilter(desk), MatchTable(desk, self.columns)
        self.detail = MatchDetail(desk, self.columns)
        self._stack, self._split = QStackedWidget(), QSplitter(Qt.Orientation.Vertical)
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty(
                lambda: self.tr("No such line"),
                lambda: self.tr("The filter hides every line. Choose “all” and empty the field to see them again."),
            )
        )
        self._stack.addWidget(
            Empty(
                lambda: self.tr("Nothing to match"),
                lambda: self.tr("The list has no lines of goods. Read a newer version, or open set-aside lines again."),
            )
        )
        self._split.addWidget(self._stack)
        self._split.addWidget(self.detail)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(12)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([scaled(260), scaled(170)])
        remembered(self._split, "match_lines", self._desk.settings)
        whole = column(self.filter, spacing=8)
        whole.addWidget(self._split, 1)
        self.setLayout(whole)
        small = "yes" if self.screen().availableSize().height() < scaled(_TALL) else "no"
        self.detail.setVisible(self._desk.settings.value(_FOLDED, small) != "yes")

    def _connect(self) -> None:
        self.say(self.table.setAccessibleName, lambda: self.tr("Lines of the match"))
        self.say(
            self.table.setAccessibleDescription,
            lambda: self.tr("Enter folds out, P or Space keeps a line as it is, X leaves it out, F filters."),
        )
        self.filter.changed.connect(self._show)
        self.filter.text.returnPressed.connect(self.take_keyboard)
        self.table.pointed.connect(self._on_line)
        self.table.marked.connect(self.marked)
        self.table.chosen.connect(lambda _line: self.fold_out())
        self.table.wanted.connect(self._on_key)
        self.detail.left.connect(self.take_keyboard)
        self.detail.closed.connect(self.fold_in)

    def show_match(self, maker: "MatchMaker") -> None:
        """Show another proposal; the line that was current stays so."""
        proposal = maker.proposal
        self._maker = maker
        if proposal is not None:
            self.columns.begin(proposal, maker.changed)
            self.columns.names = maker.names
        self._show()

    def on_language(self) -> None:
        """Put the sentences together in the language."""
        self.columns.forget()
        self.table.viewport().update()

    def _show(self) -> None:
        maker = self._maker
        lines = maker.proposal.lines if maker is not None and maker.proposal is not None else ()
        shown = self.filter.pick(lines, self.columns.names)
        self.table.show_lines(shown, several=maker is not None and len(maker.lists) > 1)
        self._stack.setCurrentIndex(0 if shown else 1 if lines else 2)
        if not shown:
            self._on_line(None)

    def _on_line(self, line: "ProposedLine | None") -> None:
        maker = self._maker
        if maker is not None and self.detail.isVisibleTo(self):
            kept = maker.kept.get(line.need_list, []) if line is not None else []
            self.detail.show_line(maker.proposal, line, kept)

    def _on_key(self, action: str) -> None:
        if action == FILTER:
            self.filter.begin()
        elif action == CLOSE:
            self.fold_in()
        else:
            self.wanted.emit(action)

    def take_keyboard(self) -> None:
        """From now on keys act on the current line."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold_out(self) -> None:
        """Tell everything about the current line, and go to its boxes."""
        self._fold(away=False)
        self._on_line(self.table.current())
        self.detail.boxes.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold_in(self) -> None:
        """Leave the room to the lines."""
        self._fold(away=True)
        self.take_keyboard()

    def _fold(self, *, away: bool) -> None:
        self.detail.setVisible(not away)
        self._desk.settings.setValue(_FOLDED, "yes" if away else "no")

    @property
    def scope(self) -> "frozenset[LineKey] | None":
        """The lines that a deed is about: several that are selected, else those the filter shows; None for all."""
        marked = self.table.marked_keys
        if len(marked) > 1:
            return marked
        return frozenset(line.key for line in self.table.model_.records) if self.filter.is_on else None

    @property
    def acting(self) -> "list[ProposedLine]":
        """The lines that a key acts on: those selected, or the current one."""
        current: ProposedLine | None = self.table.current()
        return self.table.selected() or ([current] if current is not None else [])
