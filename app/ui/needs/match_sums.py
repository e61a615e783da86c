"""A proposal in two rows of numbers, and whether a better plan is looked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui.desk import Desk
from app.ui.needs.amount_words import given_words, percent
from app.ui.widgets.basics import Elided, Spoken, button, column, label

if TYPE_CHECKING:
    from app.services.proposals import Proposal, Totals


class MatchSums(Spoken):
    """Says what a proposal gives and what it costs; ``detail``, ``state`` and ``stop`` are placed by its owner.

    Signals:
        stopped: look no further for a better plan.
    """

    stopped = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._proposal: Proposal | None = None
        self.big, self.detail, self.state = label("big", wrap=True), Elided("muted"), label("muted")
        self.stop = button("small", symbol="x", colour=desk.colours.text)
        self.setLayout(column(self.big, spacing=0))
        self.say(self.stop.setToolTip, lambda: self.tr("Stop looking for a better plan"))
        self.say(self.stop.setAccessibleName, lambda: self.tr("Stop looking for a better plan"))
        self.stop.clicked.connect(self.stopped)
        self.stop.hide()

    def show_proposal(self, proposal: "Proposal | None") -> None:
        """Say another proposal."""
        self._proposal = proposal
        self.on_language()

    def tell(self, *, asking: bool, thinking: bool) -> None:
        """Say whether an answer is on its way, or a better plan is looked for."""
        self.stop.setVisible(thinking)
        if asking:
            self.state.setText(self.tr("Matching …"))
        else:
            self.state.setText(self.tr("Looking for fewer pallets …") if thinking else "")

    def on_language(self) -> None:
        """Say everything in the language."""
        if self._proposal is None:
            self.big.setText("")
            self.detail.tell("")
            return
        totals = self._proposal.totals
        self.big.setText(" · ".join(self._sums(totals)))
        self.detail.tell(" · ".join(self._details(totals)))
        self.big.setToolTip(self.detail.whole)

    def _sums(self, totals: "Totals") -> list[str]:
        told = [self.tr("{part} covered").format(part=percent(totals.coverage)), self._pallets(totals)]
        if totals.places:
            told.append(self.tr("%n place(s)", "", totals.places))
        told.append(self.tr("%n line(s) short", "", totals.short) if totals.short else self.tr("no line short"))
        return told

    def _pallets(self, totals: "Totals") -> str:
        pallets = self.tr("%n pallet(s)", "", totals.pallets)
        if not totals.whole_pallets:
            return pallets
        return self.tr("{pallets}, %n of them whole", "", totals.whole_pallets).format(pallets=pallets)

    def _details(self, totals: "Totals") -> list[str]:
        boxes = self.tr("%n box(es)", "", totals.boxes)
        if totals.opened:
            boxes = self.tr("{boxes}, %n to open", "", totals.opened).format(boxes=boxes)
        given = given_words(totals.given, self._desk.voice)
        told = [boxes, self.tr("gives {amounts}").format(amounts=given)] if given else [boxes]
        return [*told, self.tr("%n line(s) served", "", totals.served)]
