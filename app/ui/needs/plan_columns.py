"""The columns of the plan: one row for every pallet or place somebody has to go to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.needs.amount_words import percent
from app.ui.needs.match_columns import LEFT_OUT, PINNED
from app.ui.needs.match_states import Step
from app.ui.needs.wish_words import holder_name
from app.ui.widgets.tables import Column

if TYPE_CHECKING:
    from app.services.proposals import Wishes

LADDER = 8


class PlanColumns(QObject):
    """Says everything about a pallet of the plan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.wishes: Wishes | None = None

    def all(self) -> list[Column]:
        """Every column, in the order they begin with."""
        good = self._desk.colours.good
        return [
            Column(lambda: self.tr("Mark"), self.mark, width=60),
            Column(lambda: self.tr("Pallet"), self.name, lambda step: step.holder, width=100),
            Column(lambda: self.tr("Place"), lambda step: step.use.place, width=96),
            Column(lambda: self.tr("Boxes"), _count("boxes"), lambda step: step.use.boxes, right=True, width=84),
            Column(lambda: self.tr("Opened"), _count("opened"), lambda step: step.use.opened, right=True, width=84),
            Column(
                lambda: self.tr("Whole"), lambda step: self.tr("✓ whole") if step.use.whole else "",
                lambda step: not step.use.whole, colour=lambda _step: good, width=90,
            ),
            Column(lambda: self.tr("Lines"), _count("lines"), lambda step: step.use.lines, right=True, width=80),
            Column(
                lambda: self.tr("Brings"), lambda step: percent(step.use.share) if step.number else "",
                lambda step: step.use.share, right=True, width=84,
            ),
            Column(
                lambda: self.tr("So far"), lambda step: percent(step.running) if step.number else "",
                lambda step: step.running, right=True, width=180, stretch=True,
            ),
        ]  # fmt: skip

    def name(self, step: Step) -> str:
        """The short number of a pallet, or that it is a place or nowhere."""
        if step.use.is_pallet:
            return holder_name(step.holder)
        return self.tr("loose boxes")

    def mark(self, step: Step) -> str:
        """Whether it is used first or not touched at all."""
        if self.wishes is None:
            return ""
        return PINNED if step.holder in self.wishes.first else LEFT_OUT if step.holder in self.wishes.closed else ""


def _count(name: str) -> Callable[[Step], str]:
    return lambda step: str(getattr(step.use, name)) if step.number else "–"
