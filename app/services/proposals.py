"""What front ends see of a match: lines, pallets and totals; nothing is reserved until it is confirmed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.match_rules import MatchRules
from app.domain.needs import NeedLine
from app.domain.phrases import Phrase
from app.matching.explaining import Cure
from app.matching.matcher import Plan
from app.matching.model import (
    Allocation,
    BoxRow,
    LineKey,
    Losses,
    Match,
    MostWanted,
    Near,
    Pin,
    Rival,
    Want,
    Wishes,
)

__all__ = [
    "Allocation", "Asked", "BoxRow", "Cure", "LineKey", "Losses", "MostWanted", "Near", "PalletUse", "Pin", "Plan",
    "Proposal", "ProposedLine", "Rival", "Totals", "Wishes",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """A need line with what is proposed for it; amounts are in steps of ``unit``.

    ``wanted`` is all it asks for, None when open, ``already`` what is reserved or has left for it, ``budget`` what an
    open line may take.
    """

    need_list: str
    line: NeedLine
    wanted: int | None
    unit: str
    already: int
    allocations: tuple[Allocation, ...]
    allocated: int
    shortfall: int
    sentences: tuple[Phrase, ...]
    losses: Losses | None = None
    cure: Cure | None = None
    rivals: tuple[Rival, ...] = ()
    budget: int | None = None

    @property
    def key(self) -> LineKey:
        """Which line it is."""
        return self.need_list, self.line.number


@dataclass(frozen=True, slots=True)
class PalletUse:
    """What a proposal takes from one pallet or place.

    ``code`` is that of the pallet or place, empty for boxes that stand nowhere yet; ``place`` is the name of the place.
    ``opened`` boxes stay in part, ``whole`` says that every box in stock on it leaves entirely. ``share`` is the part
    of what is proposed for lines with a quantity that comes from it, 0 to 1, weighted by priority.
    """

    holder: int
    code: str
    place: str
    boxes: int
    opened: int
    whole: bool
    lines: int
    share: float
    is_pallet: bool


@dataclass(frozen=True, slots=True)
class Totals:
    """A proposal in numbers.

    ``boxes`` are touched, ``opened`` ones stay in part; ``visits`` are the pairs of list and pallet or place.
    ``coverage`` is the part of the quantities asked for that is served, 0 to 1, weighted by priority, with what is
    reserved already.
    ``given`` is the counted amount by unit, in steps.
    """

    lines: int
    served: int
    short: int
    boxes: int
    opened: int
    pallets: int
    whole_pallets: int
    places: int
    visits: int
    coverage: float
    given: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Asked:
    """A need line as it was asked for, with the want to match, or the reason why there is none.

    ``priority`` is that of its list or line, 0 (low) to 3 (urgent).
    """

    need_list: str
    line: NeedLine
    unit: str
    wanted: int | None = None
    already: int = 0
    want: Want | None = None
    remarks: tuple[Phrase, ...] = ()
    priority: int = 1


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could leave today for some lists. Nothing is reserved until it is confirmed.

    ``pallets`` stand in the order of what they bring, most first. ``exact`` says that the solver proved that no more
    can be given; without it the quick answer serves. The last three are what it was thought from, for asking again.
    """

    lists: tuple[str, ...]
    lines: tuple[ProposedLine, ...]
    pallets: tuple[PalletUse, ...]
    totals: Totals
    wanted: tuple[MostWanted, ...]
    exact: bool
    rules: MatchRules
    wishes: Wishes
    asked: tuple[Asked, ...] = field(default=(), repr=False, compare=False)
    plan: Plan | None = field(default=None, repr=False, compare=False)
    match: Match | None = field(default=None, repr=False, compare=False)

    def line(self, key: LineKey) -> ProposedLine | None:
        """The line with this key."""
        return next((line for line in self.lines if line.key == key), None)
