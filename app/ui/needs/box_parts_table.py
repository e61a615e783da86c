"""The boxes of one line as a table: where each stands, how much it gives, and as what it serves."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain import codes
from app.domain.amounts import number_text
from app.ui.desk import Desk
from app.ui.needs.key_table import KeyTable
from app.ui.needs.match_columns import PINNED
from app.ui.needs.parts import DEPARTED, PROPOSED, Part, parts_of
from app.ui.needs.wish_words import is_part_pinned
from app.ui.widgets.tables import Column

if TYPE_CHECKING:
    from app.services.matching import Kept
    from app.services.proposals import Proposal, ProposedLine


class PartColumns(QObject):
    """Says everything about a box of a line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._line: ProposedLine | None = None
        self._proposal: Proposal | None = None
        self._places: Mapping[str, str] = {}

    def begin(self, proposal: "Proposal", line: "ProposedLine") -> None:
        """From now on the boxes of this line are shown."""
        if proposal is not self._proposal:
            self._places = {use.code: use.place for use in proposal.pallets}
        self._proposal, self._line = proposal, line

    def all(self) -> list[Column]:
        """Every column, in the order they begin with."""
        return [
            Column(lambda: self.tr("Mark"), lambda part: PINNED if self.is_held(part) else "", width=60),
            Column(lambda: self.tr("Box"), lambda part: codes.short(part.box), width=70),
            Column(lambda: self.tr("Pallet"), lambda part: codes.short(part.pallet) if part.pallet else "–", width=76),
            Column(lambda: self.tr("Place"), self._place, width=76),
            Column(lambda: self.tr("Amount"), self._amount, lambda part: part.quantity or 0, right=True, width=80),
            Column(lambda: self.tr("How"), self._how, width=100, stretch=True),
        ]

    def is_held(self, part: Part) -> bool:
        """Whether a person holds this box to the line."""
        proposal, line = self._proposal, self._line
        if proposal is None or line is None or part.allocation is None:
            return False
        return is_part_pinned(proposal.wishes, line.key, part.allocation)

    def _place(self, part: Part) -> str:
        holder = str(part.allocation.holder) if part.allocation is not None else part.pallet
        return self._places.get(part.pallet or holder, "")

    def _amount(self, part: Part) -> str:
        if part.quantity is None:
            return self.tr("uncounted")
        return number_text(part.quantity, self._line.unit if self._line is not None else "pc")

    def _how(self, part: Part) -> str:
        if part.state != PROPOSED:
            return self.tr("departed") if part.state == DEPARTED else self.tr("reserved")
        words = {
            "unisex": self.tr("unisex"), "larger_size": self.tr("one size larger"),
            "all_season": self.tr("all-season"), "mixed_sizes": self.tr("other sizes too"),
            "worn": self.tr("used"),
        }  # fmt: skip
        if not part.rule:
            return self.tr("exactly")
        return ", ".join(words.get(rule, rule) for rule in part.rule.split("+"))


class PartTable(KeyTable):
    """Rows of boxes."""

    def __init__(self, desk: Desk) -> None:
        self._said = PartColumns(desk)
        super().__init__("match_boxes", self._said.all(), desk.settings)

    def is_held(self, part: Part) -> bool:
        """Whether a person holds this box to the line."""
        return self._said.is_held(part)

    def show_line(self, proposal: "Proposal", line: "ProposedLine", kept: "Sequence[Kept]") -> None:
        """Show the boxes of another line, or of the same one in another proposal."""
        part: Part | None = self.current()
        self._said.begin(proposal, line)
        parts = parts_of(line, kept)
        self.show_marks(0, on=any(map(self.is_held, parts)))
        self.model_.set_records(parts)
        self.point(next((at for at, each in enumerate(parts) if part is not None and each.box == part.box), 0))
