"""What stands above the views of a match: its sums, its views, the wishes, and the button that confirms."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from app.services.proposals import Wishes
from app.ui.desk import Desk
from app.ui.needs import match_acts as acts
from app.ui.needs.chips import make_room
from app.ui.needs.match_acts import MatchActs
from app.ui.needs.match_sums import MatchSums
from app.ui.needs.wish_words import WishWords
from app.ui.widgets.basics import Spoken, button, column, row, scaled
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.services.proposals import LineKey, Proposal

_WIDE, _WIDER = 760, 1060


class MatchHead(Spoken):
    """Shows the sums of a proposal and leads to everything else.

    Signals:
        wishes_changed: a wish was taken back; carries the wishes that are left.
    """

    wishes_changed = Signal(object)

    def __init__(self, desk: Desk, deeds: MatchActs, whole: QWidget) -> None:
        super().__init__()
        self._deeds, self._words = deeds, WishWords()
        self._proposal: Proposal | None = None
        self._scope: frozenset[LineKey] | None = None
        self._served: frozenset[LineKey] = frozenset()
        self.sums = MatchSums(desk)
        self.confirm, self.more, self.wishes = button("primary"), button(), button()
        self.views = {name: button("chip") for name in acts.VIEWS}
        self._menu, self._wish_menu = deeds.menu(whole), QMenu(whole)
        self._lay_out()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for name, each in self.views.items():
            each.setCheckable(True)
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(each)
            each.clicked.connect(partial(self._deeds.wanted.emit, name))
            self._deeds.name_button(name, each)
        self.confirm.clicked.connect(lambda: self._deeds.wanted.emit(acts.CONFIRM))
        self.more.setMenu(self._menu)
        self.wishes.setMenu(self._wish_menu)
        self.say(self.more.setText, lambda: self.tr("More"))
        self.say(self.more.setAccessibleName, lambda: self.tr("More to do with this match"))
        for each in (self.more, self.wishes):
            each.setStyleSheet("padding-right: 26px;")
        top = row(self.sums, self.more, self.confirm)
        top.setStretch(0, 1)
        top.setAlignment(self.more, Qt.AlignmentFlag.AlignTop)
        top.setAlignment(self.confirm, Qt.AlignmentFlag.AlignTop)
        whole = column(spacing=4)
        whole.addLayout(top)
        below = row(Flow([*self.views.values(), self.wishes], gap=6), self.sums.detail, self.sums.state, self.sums.stop)
        below.setStretch(0, 3)
        below.setStretch(1, 2)
        whole.addLayout(below)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the views where it is narrow; the sums have the details in their tool tip."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        wishes = self._proposal is not None and self._proposal.wishes != Wishes()
        self.sums.detail.setVisible(self.width() >= scaled(_WIDER if wishes else _WIDE))

    def mark(self, view: str) -> None:
        """Mark the view in front."""
        self.views[view].setChecked(True)

    def show_proposal(self, proposal: "Proposal | None") -> None:
        """Show another proposal."""
        self._proposal = proposal
        lines = proposal.lines if proposal is not None else ()
        self._served = frozenset(line.key for line in lines if line.allocations)
        self.sums.show_proposal(proposal)
        self.on_language()

    def show_scope(self, scope: "frozenset[LineKey] | None") -> None:
        """Say for how many lines the button reserves; None for all."""
        self._scope = scope
        self._count()

    def on_language(self) -> None:
        """Say counts and wishes in the language."""
        self._count()
        for each in self.views.values():
            make_room(each)
        proposal = self._proposal
        told = self._words.all(proposal, proposal.wishes) if proposal is not None else []
        self.wishes.setText(self.tr("⚑ %n wish(es)", "", len(told)))
        self.wishes.setToolTip(self.tr("What is held, left out or used first; choose one to take it back."))
        self.wishes.setVisible(bool(told))
        self._make_room()
        self._wish_menu.clear()
        for wish in told:
            self._wish_menu.addAction(f"✕ {wish.words}", partial(self.wishes_changed.emit, wish.without))
        self._wish_menu.addSeparator()
        self._wish_menu.addAction(self._deeds.acts[acts.RESET])
        self._deeds.enable({acts.RESET: bool(told)})

    def _count(self) -> None:
        scope = self._scope
        count = len(self._served) if scope is None else len(self._served & scope)
        if scope is None:
            self.confirm.setText(self.tr("Confirm all %n line(s)", "", count))
        else:
            self.confirm.setText(self.tr("Confirm %n line(s)", "", count))
        said = self.tr("Reserves exactly what is proposed ({keys})").format(keys=self._deeds.keys(acts.CONFIRM))
        self.confirm.setToolTip(said)
        self.confirm.setEnabled(count > 0)
        self._deeds.enable({acts.CONFIRM: count > 0})
