"""All open needs together: what is asked for of every kind of goods, against what the hall can still give."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.domain.catalogue import Category
from app.domain.composing import BOXES_A_PALLET, GATHERED_LIMIT_G
from app.domain.conversion import convert
from app.domain.quantities import Total
from app.domain.units import from_steps

MANY_BOXES = 20
"""From so many boxes on that nobody asks for it is worth telling the people at the door."""
ASKED_LATELY = timedelta(days=60)
"""What somebody asked for in this time may be asked for again."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What lines of open lists ask for alike: ``quantity`` in steps of ``unit`` and the number of open lines.

    A line something is reserved for stands alone, with what is ``reserved`` in steps of the category's unit.
    ``priority`` is the rank of the highest, 0 to 3; ``wanted_by`` the first day after which it is not wanted any more.
    """

    category: str
    audience: str = ""
    sizes: tuple[str, ...] = ()
    unit: str = ""
    quantity: int = 0
    open_lines: int = 0
    priority: int = 1
    wanted_by: date | None = None
    reserved: int = 0
    is_served: bool = False


@dataclass(frozen=True, slots=True)
class Askers:
    """How many lists and how many recipients ask for goods."""

    lists: int = 0
    consignees: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """What the hall holds free of one category, audience and size."""

    category: str
    audience: str
    size: str
    free: Total


@dataclass(frozen=True, slots=True)
class Demand:
    """What is still to serve of some goods, in steps of their unit, and what is free for it.

    ``open_lines`` want as much as possible; ``elsewise`` are amounts in units that no honest factor converts.
    ``priority`` is the rank of the highest, 0 to 3. ``parts`` tell audiences and sizes apart where lines name them.
    """

    category: str
    audience: str = ""
    sizes: tuple[str, ...] = ()
    asked: int = 0
    open_lines: int = 0
    elsewise: tuple[tuple[int, str], ...] = ()
    askers: Askers = field(default_factory=Askers)
    wanted_by: date | None = None
    priority: int = 0
    free: Total = field(default_factory=Total)
    parts: tuple["Demand", ...] = ()

    @property
    def missing(self) -> int:
        """What the free stock does not cover, in steps; what nobody counted may cover a part of it."""
        return max(0, self.asked - self.free.known)

    @property
    def share_missing(self) -> float:
        """The part of it that is missing, 0 to 1; all of it when only open lines ask and nothing is there."""
        if self.asked:
            return self.missing / self.asked
        return float(self.open_lines > 0 and not self.free.known and not self.free.unknown)


@dataclass(frozen=True, slots=True)
class Idle:
    """Goods in stock that nobody asked for lately: boxes, and the pallets they stand on."""

    category: str
    boxes: int
    pallets: int
    free: Total

    @property
    def pallet_loads(self) -> float:
        """How many pallets so many boxes fill, 36 a pallet."""
        return self.boxes / BOXES_A_PALLET


def _is_much(entry: Idle, category: Category) -> bool:
    """More than 20 boxes, or more than a pallet carries by the average weight of the goods."""
    kg = from_steps(entry.free.known, category.unit) * (category.avg_kg or 0)
    return entry.boxes > MANY_BOXES or kg * 1000 > GATHERED_LIMIT_G


Kind = tuple[str, str, tuple[str, ...]]


def gather(
    asks: Iterable[Ask], askers: Mapping[str, Askers], held: Iterable[Held], categories: Mapping[str, Category]
) -> tuple[Demand, ...]:
    """The demand by category in the order of the catalogue, each with its parts, against the free stock."""
    kinds: dict[Kind, list[Ask]] = defaultdict(list)
    for ask in asks:
        if ask.category in categories and not _is_done(ask, categories[ask.category]):
            kinds[ask.category, ask.audience, ask.sizes].append(ask)
    shelves: dict[str, list[Held]] = defaultdict(list)
    for entry in held:
        shelves[entry.category].append(entry)
    parts: dict[str, list[Demand]] = defaultdict(list)
    for kind, wanted in sorted(kinds.items()):
        parts[kind[0]].append(_part(kind, wanted, shelves[kind[0]], categories[kind[0]]))
    found = {key: _whole(key, parts[key], shelves[key]) for key in categories if key in parts}
    return tuple(replace(entry, askers=askers.get(key, Askers())) for key, entry in found.items())


def _is_done(ask: Ask, category: Category) -> bool:
    """Whether nothing more is to do: an open line has got something, a counted one all of it."""
    if not ask.is_served or ask.open_lines:
        return ask.is_served
    steps = _steps(ask, category)
    return steps is None or steps <= ask.reserved


def _steps(ask: Ask, category: Category) -> int | None:
    converted = convert(ask.quantity, ask.unit, category, ask.audience)
    return None if converted is None else converted.steps


def _part(kind: Kind, asks: Sequence[Ask], held: Iterable[Held], category: Category) -> Demand:
    asked = 0
    elsewise: dict[str, int] = defaultdict(int)
    for ask in (ask for ask in asks if ask.quantity):
        steps = _steps(ask, category)
        if steps is None:
            elsewise[ask.unit] += ask.quantity
        else:
            asked += steps - ask.reserved
    days = [ask.wanted_by for ask in asks if ask.wanted_by is not None]
    found = Demand(
        *kind, asked=asked, open_lines=sum(ask.open_lines for ask in asks), elsewise=_sorted(elsewise),
        wanted_by=min(days, default=None), priority=max(ask.priority for ask in asks),
    )  # fmt: skip
    return replace(found, free=sum((entry.free for entry in held if _fits(entry, found)), Total()))


def _sorted(elsewise: Mapping[str, int]) -> tuple[tuple[int, str], ...]:
    return tuple((amount, unit) for unit, amount in sorted(elsewise.items()))


def _fits(entry: Held, wanted: Demand) -> bool:
    """Whether stock is exactly what a part asks for: its audience, and only sizes among its own."""
    audience = not wanted.audience or entry.audience == wanted.audience
    return audience and (not wanted.sizes or set(entry.size.split("+")) <= set(wanted.sizes))


def _whole(category: str, parts: list[Demand], held: Iterable[Held]) -> Demand:
    elsewise: dict[str, int] = defaultdict(int)
    for part in parts:
        for amount, unit in part.elsewise:
            elsewise[unit] += amount
    days = [part.wanted_by for part in parts if part.wanted_by is not None]
    named = tuple(parts) if any(part.audience or part.sizes for part in parts) else ()
    return Demand(
        category, asked=sum(part.asked for part in parts), open_lines=sum(part.open_lines for part in parts),
        elsewise=_sorted(elsewise), wanted_by=min(days, default=None),
        priority=max(part.priority for part in parts), free=sum((entry.free for entry in held), Total()), parts=named,
    )  # fmt: skip


def wanted(demands: Iterable[Demand]) -> tuple[Demand, ...]:
    """What is short everywhere: the most urgent first, then what is missing by the greatest share."""
    short = [demand for demand in demands if demand.share_missing > 0]
    return tuple(sorted(short, key=lambda demand: (-demand.priority, -demand.share_missing)))


def idle(held: Iterable[Idle], categories: Mapping[str, Category]) -> tuple[Idle, ...]:
    """What there is much of among goods nobody asks for, the most boxes first."""
    much = [entry for entry in held if _is_much(entry, categories[entry.category])]
    return tuple(sorted(much, key=lambda entry: (-entry.boxes, entry.category)))
