"""The match of a list: its lines, the plan by pallet, the lists that share, the rules, and what confirms it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.proposals import Wishes
from app.ui.desk import Desk
from app.ui.needs import match_acts as acts
from app.ui.needs.compare import Compare
from app.ui.needs.match_acts import MatchActs
from app.ui.needs.match_hands import MatchHands
from app.ui.needs.match_head import MatchHead
from app.ui.needs.match_lines import MatchLines
from app.ui.needs.match_lists import MatchLists
from app.ui.needs.match_maker import MatchMaker
from app.ui.needs.match_notices import MatchNotices
from app.ui.needs.match_plan import MatchPlan
from app.ui.needs.notices import Notices
from app.ui.needs.parts import reserved_here
from app.ui.needs.rules_panel import RulesPanel
from app.ui.needs.wanted_goods import WantedGoods
from app.ui.widgets.basics import Spoken, column

if TYPE_CHECKING:
    from app.services.proposals import Proposal, ProposedLine

_VIEW = "needs/match_view"


class Match(Spoken):
    """Shows what could leave for a list and lets a dispatcher shape and confirm it.

    Signals:
        items_wanted: back to the items, to say which goods are meant.
    """

    items_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._other: Proposal | None = None
        self.maker = MatchMaker(desk, self.isVisible)
        self.deeds = MatchActs(self)
        self.head, self.notices = MatchHead(desk, self.deeds, self), Notices()
        self._words = MatchNotices(desk, self.maker)
        self.lines, self.plan, self.lists = MatchLines(desk), MatchPlan(desk), MatchLists(desk)
        self._rules: RulesPanel | None = None
        self._hands = MatchHands(desk, self.maker, self.lines)
        self._stack = QStackedWidget()
        self._views: dict[str, QWidget] = {acts.LINES: self.lines, acts.PLAN: self.plan, acts.LISTS: self.lists}
        for view in self._views.values():
            self._stack.addWidget(view)
        whole = column(self.head, self.notices, spacing=8)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)
        self._connect()
        kept = str(desk.settings.value(_VIEW, acts.LINES))
        self.show_view(kept if kept in acts.VIEWS else acts.LINES)

    def _connect(self) -> None:
        self.maker.shown.connect(self._show)
        self.maker.told.connect(self._tell)
        self.deeds.wanted.connect(self.do)
        self.deeds.chip_wanted.connect(self.lines.filter.choose_number)
        self.head.sums.stopped.connect(self.maker.thought.stop)
        self.lines.marked.connect(self._on_marked)
        detail = self.lines.detail
        detail.release_wanted.connect(lambda: self.do(acts.RELEASE_LINE))
        self.head.wishes_changed.connect(self.maker.set_wishes)
        self.plan.change_wanted.connect(self._hands.change)
        for left in (self.plan.left, self.lists.left):
            left.connect(lambda: self.do(acts.LINES))
        self.lists.chosen.connect(self.maker.choose_lists)
        self._words.compare_wanted.connect(self._compare)
        self._words.other_forgotten.connect(lambda: self._keep_other(None))
        self._words.items_wanted.connect(self.items_wanted)
        self._words.wanted_list_wanted.connect(lambda: self.do(acts.WANTED))

    @property
    def proposal(self) -> "Proposal | None":
        """The proposal on the screen."""
        return self.maker.proposal

    @property
    def rules(self) -> RulesPanel:
        """The rules of the match; there are many, so they are made when somebody asks for them."""
        if self._rules is None:
            self._rules = RulesPanel(self._desk)
            self._rules.rules_changed.connect(self.maker.set_rules)
            self._stack.addWidget(self._rules)
        return self._rules

    def _view(self, name: str) -> QWidget:
        return self.rules if name == acts.RULES else self._views[name]

    def follow(self, code: str) -> None:
        """Show the match of this list."""
        if self.maker.lists[:1] != (code,):
            self._other = None
        self.maker.follow(code)

    def showEvent(self, event: QShowEvent) -> None:
        """Match as soon as somebody looks."""
        super().showEvent(event)
        self.maker.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more: no better plan is needed now."""
        super().hideEvent(event)
        self.maker.thought.rest()

    def on_language(self) -> None:
        """Say the notices in the language."""
        self._tell()

    def show_view(self, name: str) -> None:
        """Bring a view to the front."""
        self._desk.settings.setValue(_VIEW, name)
        self.head.mark(name)
        self._stack.setCurrentWidget(self._view(name))
        self._fill()

    def _show(self) -> None:
        """There is another proposal."""
        self.head.show_proposal(self.maker.proposal)
        self.lines.show_match(self.maker)
        self._fill()
        self._tell()

    def _fill(self) -> None:
        """Show the proposal in the view in front; the lines are always filled, for they say what is selected."""
        proposal, front = self.maker.proposal, self._stack.currentWidget()
        if proposal is None:
            return
        if front is self.plan:
            self.plan.show_proposal(proposal)
        elif front is self.lists:
            self.lists.read(proposal)
        elif front is self._rules and self._rules is not None:
            self._rules.show_proposal(proposal)

    def _tell(self) -> None:
        maker = self.maker
        self.head.sums.tell(asking=maker.busy, thinking=maker.thought.thinking)
        self.notices.show_notices(self._words.all(self._other))
        self._on_marked()

    def _on_marked(self) -> None:
        self.head.show_scope(self.lines.scope)
        line: ProposedLine | None = self.lines.table.current()
        proposal = self.maker.proposal
        self.deeds.enable(
            {
                acts.CONFIRM_LINE: any(each.allocations for each in self.lines.acting),
                acts.RELEASE_LINE: line is not None and reserved_here(line, self.maker.kept.get(line.need_list, [])),
                acts.RELEASE: any(part.load is None for part in self.maker.kept.get("".join(self.maker.lists[:1]), [])),
                acts.KEEP_A: proposal is not None,
                acts.COMPARE: self._other is not None and self._other is not proposal,
                acts.WANTED: proposal is not None,
            }
        )

    def do(self, name: str) -> None:
        """Do what a button, a menu or a key asked for."""
        deeds: Mapping[str, Callable[[], object]] = {
            acts.CONFIRM: lambda: self.maker.confirm(self.lines.scope),
            acts.CONFIRM_LINE: lambda: self.maker.confirm(frozenset(line.key for line in self.lines.acting)),
            acts.AGAIN: self.maker.propose,
            acts.RELEASE: lambda: self._release(None),
            acts.RELEASE_LINE: lambda: self._release(self.lines.table.current()),
            acts.KEEP_A: lambda: self._keep_other(self.maker.proposal),
            acts.COMPARE: self._compare,
            acts.WANTED: self._ask_for_goods,
            acts.RESET: lambda: self.maker.set_wishes(Wishes()),
        }
        if name in acts.VIEWS:
            self.show_view(name)
            self._view(name).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            deeds[name]()

    def _release(self, line: "ProposedLine | None") -> None:
        matches = self._desk.hall.matches
        code, number = (self.maker.lists[0], None) if line is None else line.key
        self._desk.tasks.run(self, lambda: matches.release(code, number), None, self.maker.refuse)

    def _keep_other(self, proposal: "Proposal | None") -> None:
        self._other = proposal
        self._tell()

    def _compare(self) -> None:
        first, second = self._other, self.maker.proposal
        if first is not None and second is not None:
            dialog = Compare(self, self._desk, first, second)
            dialog.taken.connect(self.maker.show_plan)
            dialog.taken.connect(lambda _plan: self._keep_other(None))
            dialog.open()

    def _ask_for_goods(self) -> None:
        if self.maker.proposal is not None:
            WantedGoods(self, self._desk, self.maker.proposal).open()
