"""What goes into a match and what comes out of it. Quantities are whole steps of the category's unit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.boxes import Content
from app.domain.catalogue import Category


@dataclass(frozen=True, slots=True)
class Want:
    """A need line to serve. ``quantity`` None is open: as much as may be given.

    ``usable_from`` is the day until which goods must at least keep, ``priority`` that of its list, 0 to 3.
    """

    need_list: str
    line: int
    category: str
    audience: str = ""
    sizes: frozenset[str] = frozenset()
    season: str = ""
    quantity: int | None = None
    urgent: bool = False
    usable_from: date | None = None
    priority: int = 1


@dataclass(frozen=True, slots=True)
class Offer:
    """A content of a box in stock. ``free`` None is an uncounted content that nobody has reserved."""

    box: str
    number: int
    pallet: str
    content: Content
    free: int | None
    reserved: int = 0
    available: bool = True


@dataclass(frozen=True, slots=True)
class Rules:
    """What a dispatcher allows. ``open_share`` is the part of free stock that open lines may take, 0 to 1."""

    unisex: bool = True
    larger_size: bool = True
    all_season: bool = True
    mixed_sizes: bool = True
    open_share: float = 0.5


@dataclass(frozen=True, slots=True)
class Allocation:
    """A part of a box proposed for a line; ``quantity`` None is the whole of an uncounted content.

    ``content`` is what the box held when it was proposed.
    """

    box: str
    number: int
    pallet: str
    quantity: int | None
    kind: str
    rule: str
    content: Content


@dataclass(frozen=True, slots=True)
class Losses:
    """Stock of the wanted category that does not serve the line, by its reason, in steps."""

    reserved: int = 0
    expired: int = 0
    too_short: int = 0
    taken: int = 0
    elsewhere: int = 0
    not_fitting: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class LineMatch:
    """What serves one line, and why not more."""

    want: Want
    allocations: tuple[Allocation, ...]
    losses: Losses
    free_for_line: int = 0

    @property
    def allocated(self) -> int:
        """The counted quantity proposed, in steps."""
        return sum(part.quantity or 0 for part in self.allocations)

    @property
    def shortfall(self) -> int:
        """What is missing, in steps; an open line misses nothing."""
        return max(0, (self.want.quantity or 0) - self.allocated)


@dataclass(frozen=True, slots=True)
class Question:
    """A whole match to make: lines against offers under rules, on a day."""

    wants: tuple[Want, ...]
    offers: tuple[Offer, ...]
    categories: Mapping[str, Category]
    rules: Rules
    today: date
