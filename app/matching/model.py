"""What goes into a match and what comes out of it. Quantities are whole steps of the category's unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from app.domain.boxes import Content
from app.domain.catalogue import Category
from app.domain.match_rules import MatchRules
from app.domain.sku import Sku

NOWHERE = 0
"""The holder of boxes that are neither on a pallet nor in a place yet."""
PALLET_DIGIT = "2"
LineKey = tuple[str, int]
"""The code of a need list and the number of a line in it."""


def is_pallet(holder: int) -> bool:
    """Whether a holder is a pallet; else it is a place, or nowhere."""
    return str(holder).startswith(PALLET_DIGIT)


@dataclass(frozen=True, slots=True)
class Want:
    """A need line to serve. ``quantity`` None is open: as much as may be given.

    ``usable_from`` is the day until which goods must at least keep, ``priority`` that of its list or line, 0 (low) to
    3 (urgent).
    """

    need_list: str
    line: int
    category: str
    audience: str = ""
    sizes: frozenset[str] = frozenset()
    season: str = ""
    quantity: int | None = None
    usable_from: date | None = None
    priority: int = 1

    @property
    def key(self) -> LineKey:
        """Which line it is."""
        return self.need_list, self.line


class Cell(NamedTuple):
    """Interchangeable goods that stand together: one SKU with one date of expiry on one pallet or in one place.

    ``kind`` is the number of the SKU in ``Stock.kinds``, ``holder`` the code of the pallet or place as a number
    (``NOWHERE`` without one), ``expiry`` an ISO date or empty. ``free`` and ``reserved`` are in steps, ``uncounted`` is
    the number of contents nobody counted and nobody reserved.
    """

    kind: int
    holder: int
    expiry: str
    free: int
    reserved: int = 0
    uncounted: int = 0


class BoxRow(NamedTuple):
    """A content of a box in stock as a match picks it; ``free`` None is an uncounted one nobody has reserved."""

    box: str
    number: int
    kind: int
    holder: int
    expiry: str
    free: int | None
    reserved: int
    content: Content

    @property
    def key(self) -> tuple[str, int]:
        """Which content it is."""
        return self.box, self.number


@dataclass(frozen=True, slots=True)
class Stock:
    """The stock of the wanted categories. Pallets ``away`` are on a load already, ``far`` ones are hard to reach."""

    kinds: Mapping[int, Sku]
    cells: Sequence[Cell]
    away: frozenset[int] = frozenset()
    far: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Allocation:
    """A part of a box proposed for a line; ``quantity`` None is the whole of an uncounted content.

    ``content`` is what the box held when it was proposed, ``rule`` names the substitutions, joined by ``+``.
    """

    box: str
    number: int
    holder: int
    quantity: int | None
    kind: str
    rule: str
    content: Content

    @property
    def pallet(self) -> str:
        """The code of the pallet the box is on; empty when it stands on its own."""
        return str(self.holder) if is_pallet(self.holder) else ""


@dataclass(frozen=True, slots=True)
class Pin:
    """A part of a box a dispatcher holds to a line, come what may."""

    need_list: str
    line: int
    part: Allocation


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a dispatcher holds or leaves out in one proposal.

    ``forbidden`` are contents of boxes not to be taken, ``closed`` pallets or places not to be touched, ``first`` ones
    to be used before others. ``left_out`` lines are not served. ``most_holders`` is how many pallets and places may be
    visited at most; None is no limit.
    """

    pins: tuple[Pin, ...] = ()
    forbidden: tuple[BoxRow, ...] = ()
    closed: frozenset[int] = frozenset()
    first: frozenset[int] = frozenset()
    left_out: frozenset[LineKey] = frozenset()
    most_holders: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A whole match to make: lines against stock under rules and wishes, on a day."""

    wants: tuple[Want, ...]
    stock: Stock
    categories: Mapping[str, Category]
    rules: MatchRules
    today: date
    wishes: Wishes = Wishes()


class Near(NamedTuple):
    """Free stock left over that would fit but for one thing.

    ``obstacle`` is audience, size, season, condition or mixed_sizes; ``detail`` is the other audience or season, or by
    how many sizes it is larger (``+1``) or smaller (``-1``). ``switch`` is the rule that would allow it, empty if none
    does. ``distance`` sorts: 1 is nearest.
    """

    distance: int
    obstacle: str
    detail: str
    switch: str
    amount: int


@dataclass(frozen=True, slots=True)
class Losses:
    """Stock that fits the line and yet does not serve it, by its reason, in steps.

    ``taken`` is given to other lines of this match, ``elsewhere`` stands on a load already, ``too_short`` expires
    before the recipient may accept it, ``left_whole`` would mean opening a box, ``over_limit`` stands on
    pallets beyond the most that may be visited, ``uncounted`` is a number of boxes.
    """

    taken: int = 0
    reserved: int = 0
    elsewhere: int = 0
    expired: int = 0
    too_short: int = 0
    kept_back: int = 0
    forbidden: int = 0
    left_whole: int = 0
    over_limit: int = 0
    uncounted: int = 0
    near: tuple[Near, ...] = ()


class Rival(NamedTuple):
    """Another line that got goods this line could have used, in steps."""

    need_list: str
    line: int
    priority: int
    amount: int


@dataclass(frozen=True, slots=True)
class LineMatch:
    """What serves one line, and why not more.

    ``free_for_line`` is the free stock that fits, before anybody took of it; ``budget`` what an open line may take;
    ``allocated`` the counted quantity proposed.
    """

    want: Want
    allocations: tuple[Allocation, ...]
    losses: Losses = Losses()
    free_for_line: int = 0
    budget: int | None = None
    rivals: tuple[Rival, ...] = ()
    allocated: int = field(init=False)

    def __post_init__(self) -> None:
        """Add up once what is asked for often."""
        object.__setattr__(self, "allocated", sum(part.quantity or 0 for part in self.allocations))

    @property
    def shortfall(self) -> int:
        """What is missing, in steps; an open line misses nothing."""
        return max(0, (self.want.quantity or 0) - self.allocated)


@dataclass(frozen=True, slots=True)
class MostWanted:
    """Goods of which one more would help most: the value of one more step and how many are missing."""

    category: str
    audience: str
    sizes: frozenset[str]
    season: str
    missing: int
    value: float
    lines: tuple[LineKey, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Match:
    """A whole answer, its lines in the order they were asked.

    ``value`` is the weighted coverage in hundredths (weight x (100 - penalty) x steps, quantified lines only),
    ``opened`` the number of boxes of which a part stays, ``visits`` the pairs of list and pallet. ``exact`` says that
    the solver proved the coverage; without it the quick answer stands.
    """

    lines: tuple[LineMatch, ...]
    holders: tuple[int, ...]
    value: int
    opened: int
    visits: int
    exact: bool
    wanted: tuple[MostWanted, ...] = ()
