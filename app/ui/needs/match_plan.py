"""The plan by pallet: where somebody has to go, what each way brings, and how far the first ones lead."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.domain import codes
from app.ui.desk import Desk
from app.ui.needs.coverage import CoverageBar
from app.ui.needs.effect_words import EffectWords
from app.ui.needs.key_table import CLOSE, HOLD, LEAVE_OUT, KeyTable
from app.ui.needs.match_states import Step, steps_of, untouched
from app.ui.needs.plan_columns import LADDER, PlanColumns
from app.ui.needs.quiet_spin import QuietSpin
from app.ui.needs.wish_words import toggle_closed, toggle_first
from app.ui.widgets.basics import Empty, Spoken, button, column, label, row
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.services.proposals import PalletUse, Proposal
    from app.services.what_if import Ladder

_MOST = 999


class MatchPlan(Spoken):
    """Shows the pallets of a proposal.

    Signals:
        change_wanted: use a pallet first or not at all, or fewer of them; carries what makes the wishes others.
        left: back to the lines.
    """

    change_wanted = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._proposal: Proposal | None = None
        self._ladder: Ladder | None = None
        self._known: dict[int, PalletUse] = {}
        self._columns, self._words = PlanColumns(desk), EffectWords(desk.voice)
        self.table = KeyTable("match_plan", self._columns.all(), desk.settings)
        self._bar = CoverageBar(desk, lambda step: step.shares, ("accent", "accent"))
        self.table.setItemDelegateForColumn(LADDER, self._bar)
        self.first, self.closed, self.show_pallet = button("small"), button("small"), button("small")
        self.most, self.beyond = QuietSpin(), label("muted", wrap=True)
        self._stack = QStackedWidget()
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        most = label()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty(
                lambda: self.tr("Nothing to fetch"),
                lambda: self.tr("No line gets anything from the stock. The lines say why."),
            )
        )
        limit = row(most, self.most, self.beyond)
        limit.setStretch(2, 1)
        whole = column(self._stack, Flow([self.first, self.closed, self.show_pallet]), spacing=8)
        whole.setStretch(0, 1)
        whole.addLayout(limit)
        self.setLayout(whole)
        self.say(most.setText, lambda: self.tr("At most"))
        self.most.setRange(0, _MOST)
        self.say(self.most.setSpecialValueText, lambda: self.tr("any number of pallets"))
        self.say(self.most.setSuffix, lambda: self.tr(" pallets and places"))
        self.say(self.most.setAccessibleName, lambda: self.tr("Most pallets and places to visit"))

    def _connect(self) -> None:
        self.say(self.table.setAccessibleName, lambda: self.tr("Plan by pallet"))
        self.say(self.show_pallet.setText, lambda: self.tr("Show pallet  ⏎"))
        self.first.clicked.connect(lambda: self._act(HOLD))
        self.closed.clicked.connect(lambda: self._act(LEAVE_OUT))
        self.show_pallet.clicked.connect(lambda: self._open(self.table.current()))
        self.table.wanted.connect(self._act)
        self.table.chosen.connect(self._open)
        self.table.pointed.connect(lambda _step: self._on_pallet())
        self.most.settled.connect(self._limit)

    def show_proposal(self, proposal: "Proposal") -> None:
        """Show the plan of another proposal; the pallet that was current stays so."""
        current: Step | None = self.table.current()
        self._proposal, self._ladder = proposal, None
        self._known |= {use.holder: use for use in proposal.pallets}
        self._columns.wishes = proposal.wishes
        steps = [*steps_of(proposal.pallets), *untouched(self._known, proposal.wishes.closed)]
        self.table.show_marks(0, on=any(map(self._columns.mark, steps)))
        self.table.model_.set_records(steps)
        self._stack.setCurrentIndex(0 if steps else 1)
        at = next((at for at, step in enumerate(steps) if current is not None and step.holder == current.holder), 0)
        self.table.point(at)
        self.most.show_value(proposal.wishes.most_holders or 0)
        self.on_language()
        self._climb(proposal)

    def _climb(self, proposal: "Proposal") -> None:
        """Ask what one more pallet than allowed would bring."""
        self._desk.tasks.give_up(self)
        if proposal.wishes.most_holders is not None and self.isVisible():
            what_if = self._desk.hall.what_if
            self._desk.tasks.think(self, lambda _stopped: what_if.ladder(proposal), self._show_ladder)

    def _show_ladder(self, ladder: "Ladder") -> None:
        self._ladder = ladder
        self.on_language()

    def on_language(self) -> None:
        """Say what one more pallet would bring."""
        self.beyond.setText(self._beyond())
        self._on_pallet()

    def _beyond(self) -> str:
        ladder = self._ladder
        if self._proposal is None or self._proposal.wishes.most_holders is None:
            return ""
        if ladder is None:
            return "…"
        if ladder.beyond is None:
            return self.tr("One more would bring nothing.")
        names = ", ".join(codes.short(code) for code in ladder.beyond.codes if code)
        said = self._words.gain(ladder.beyond.effect)
        if not names:
            return self.tr("One more: {effect}.").format(effect=said)
        return self.tr("One more ({pallets}): {effect}.").format(pallets=names, effect=said)

    def _on_pallet(self) -> None:
        step: Step | None = self.table.current()
        mark = self._columns.mark(step) if step is not None else ""
        wishes = self._proposal.wishes if self._proposal is not None else None
        is_first = step is not None and wishes is not None and step.holder in wishes.first
        self.first.setText(self.tr("⚑ No longer first  P") if is_first else self.tr("⚑ Use this pallet first  P"))
        self.closed.setText(
            self.tr("⊘ May be touched again  X") if mark and not is_first else self.tr("⊘ Do not touch this pallet  X")
        )
        for each in (self.first, self.closed):
            each.setEnabled(step is not None and step.holder > 0)
        self.show_pallet.setEnabled(step is not None and bool(step.use.code))

    def _act(self, action: str) -> None:
        """What a key or a button does with the current pallet."""
        step: Step | None = self.table.current()
        if action == CLOSE:
            self.left.emit()
        elif step is not None and step.holder > 0 and self._proposal is not None and action in {HOLD, LEAVE_OUT}:
            change, holder = toggle_first if action == HOLD else toggle_closed, step.holder
            self.change_wanted.emit(lambda wishes: change(wishes, holder))

    def _open(self, step: Step | None) -> None:
        if step is not None and step.use.code:
            self._desk.open_thing("pallet" if step.use.is_pallet else "location", step.use.code)

    def _limit(self, most: int) -> None:
        self.change_wanted.emit(lambda wishes: replace(wishes, most_holders=most or None))
