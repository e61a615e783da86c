"""A believable hall and what is asked of it, drawn from a seed: what to match, not how boxes come to be there.

Few goods make most of the stock, most pallets carry one kind, and people ask for what is scarce.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import accumulate
from math import log
from typing import NamedTuple

from app.domain import sizes
from app.domain.catalogue import Category
from app.domain.sku import Audience, Basis, Condition, Season, Sku
from app.domain.units import MEASURED, steps_per_unit
from app.services.catalogue import shipped_categories
from tests.benchmarks.stock import SEED, TODAY

_SIZED, _PERISHABLE, _OTHER = 40, 14, 10
_GROUPS = frozenset({"CLO", "SHO", "BAB", "HYG", "FOO", "BED", "HOU", "MCO"})
_UNFIT = frozenset({"licence", "narc", "refuse"})
_MOST_KG = 6
_AUDIENCES = (Audience.WOMEN, Audience.MEN, Audience.CHILDREN, Audience.UNISEX, Audience.GIRLS, Audience.BOYS)
_HELD_FOR, _ASKED_FOR = (30, 26, 16, 10, 9, 9), (30, 36, 16, 2, 8, 8)
_SEASONS = (Season.WINTER, Season.SUMMER, Season.ALL_SEASON)
_CONDITIONS = (Condition.GOOD, Condition.NEW, Condition.USED)
_UNIFORM, _OF_ONE_CATEGORY = 0.7, 0.6
_LOOSE, _ON_LOAD, _EMPTIED, _UNCOUNTED, _RESERVED, _TWO_KINDS = 0.03, 0.02, 0.02, 0.03, 0.03, 0.02
_WIDTH = 0.3
_MIDDLE_ASKED, _SPREAD_ASKED = 80, 1.0
_LEAST_LEFT, _MOST_LEFT = -40, 700


@dataclass(frozen=True, slots=True)
class Shape:
    """One hall with its need lists. ``demand`` multiplies what is asked for."""

    name: str
    boxes: int
    seed: int = SEED
    on_pallet: tuple[int, int] = (20, 40)
    demand: int = 1
    one_category: bool = False

    @property
    def lines(self) -> int:
        """How many lines the lists have together: a thousand, fewer for a small hall."""
        return max(20, min(1000, self.boxes // 50))

    @property
    def lists(self) -> int:
        """How many lists there are."""
        return max(2, self.lines // 50)


SMALL_PALLETS = (5, 15)


def plain(boxes: int) -> Shape:
    """The hall most figures are taken in: 20 to 40 boxes a pallet."""
    return Shape("s", boxes)


def many_pallets(boxes: int) -> Shape:
    """A hall of small pallets, 5 to 15 boxes each."""
    return Shape("p", boxes, on_pallet=SMALL_PALLETS)


def both(boxes: int) -> tuple[Shape, ...]:
    """The hall most figures are taken in and, from 100,000 boxes on, the one of small pallets."""
    return (plain(boxes), many_pallets(boxes)) if boxes >= 100_000 else (plain(boxes),)


def special(boxes: int) -> tuple[Shape, ...]:
    """Eight times the demand, and all lines in one category."""
    return Shape("t", boxes, demand=8), Shape("one", boxes, one_category=True)


def further(boxes: int) -> tuple[Shape, ...]:
    """Other seeds of both kinds of halls."""
    seeds = range(SEED + 2, SEED + 5)
    return tuple(
        Shape(f"{letter}{number}", boxes, seed, pallet)
        for letter, pallet in (("q", (20, 40)), ("r", SMALL_PALLETS))
        for number, seed in enumerate(seeds, start=2)
    )


class Part(NamedTuple):
    """A content of a box; ``quantity`` None was never counted, ``reserved`` is in steps or 1 for all of it."""

    sku: Sku
    quantity: int | None
    basis: str
    reserved: int
    expiry: str


class Holding(NamedTuple):
    """Boxes that stand together: on a pallet, in a place (``loose``), or nowhere yet."""

    loose: bool
    nowhere: bool
    on_load: bool
    boxes: list[list[Part] | None]
    """None is a box that was emptied meanwhile."""


class Asked(NamedTuple):
    """A line of a need list."""

    category: Category
    audience: str
    sizes: tuple[str, ...]
    season: str
    quantity: int
    urgent: bool


@dataclass(slots=True)
class Hall:
    """Draws the holdings and the lines of one shape; the same shape always draws the same."""

    shape: Shape
    kinds: list[Category] = field(init=False)
    _chance: random.Random = field(init=False)
    _weights: list[float] = field(init=False)
    _typical: dict[str, int] = field(init=False)
    _spreads: dict[tuple[str, ...], list[float]] = field(default_factory=dict[tuple[str, ...], list[float]])

    def __post_init__(self) -> None:
        """Begin at the seed, with the goods by their rank: few of them make most of the boxes (Zipf's law)."""
        self.kinds = _goods()
        self._chance = random.Random(self.shape.seed)
        self._weights = list(accumulate((rank + 2) ** -0.9 for rank in range(len(self.kinds))))
        each = random.Random(SEED)
        self._typical = {kind.key: each.choice((6, 10, 12, 20, 24, 30, 40, 60)) for kind in self.kinds}

    def holdings(self) -> Iterator[Holding]:
        """The boxes of the hall, as they stand together."""
        left = self.shape.boxes
        while left > 0:
            loose = self._chance.random() < _LOOSE
            count = min(left, self._chance.randint(*((2, 40) if loose else self.shape.on_pallet)))
            left -= count
            nowhere, on_load = self._chance.random() < 0.1, self._chance.random() < _ON_LOAD
            boxes = [self._box(kinds) for kinds in self._kinds_of(count, mixed=loose)]
            yield Holding(loose, loose and nowhere, not loose and on_load, boxes)

    def _kinds_of(self, count: int, *, mixed: bool) -> list[tuple[tuple[Sku, str], ...]]:
        """What is in each box of a pallet: mostly one kind with one date."""
        chance = self._chance
        first = chance.choices(self.kinds, cum_weights=self._weights)[0]
        if not mixed and chance.random() < _UNIFORM:
            held = [self._dated(first)]
        else:
            alike = chance.random() < _OF_ONE_CATEGORY
            more = chance.randint(3, 18)
            others = [first] * more if alike else chance.choices(self.kinds, cum_weights=self._weights, k=more)
            held = [self._dated(kind) for kind in (first, *others)]
        chosen = chance.choices(held, k=count)
        return [(one, chance.choice(held)) if chance.random() < _TWO_KINDS else (one,) for one in chosen]

    def _dated(self, kind: Category) -> tuple[Sku, str]:
        days = self._chance.randint(_LEAST_LEFT, _MOST_LEFT)
        return self._sku(kind), (TODAY + timedelta(days=days)).isoformat() if kind.expiry else ""

    def _sku(self, kind: Category) -> Sku:
        chance = self._chance
        audience = chance.choices(_AUDIENCES, _HELD_FOR)[0] if kind.gender else Audience.NONE
        season = chance.choices(_SEASONS, (40, 25, 35))[0] if kind.season == "ask" else kind.season or Season.NONE
        condition = chance.choices(_CONDITIONS, (82, 11, 7))[0] if kind.can_be_used else Condition.NEW
        return Sku(kind.key, audience, self._size(kind, audience), season, condition)

    def _size(self, kind: Category, audience: str) -> str:
        system = sizes.system_for(kind.size_system, audience)
        if system is None:
            return ""
        if self._chance.random() < 0.04:
            return sizes.MIXED
        place = self._place(system.values)
        both = self._chance.random() < 0.03 and place + 1 < len(system.values)
        return f"{system.values[place]}+{system.values[place + 1]}" if both else system.values[place]

    def _place(self, values: tuple[str, ...]) -> int:
        """The place of a size: those in the middle are the frequent ones."""
        spread = self._spreads.get(values)
        if spread is None:
            middle, width = (len(values) - 1) / 2, len(values) * _WIDTH
            spread = [2 ** -(((place - middle) / width) ** 2) for place in range(len(values))]
            self._spreads[values] = spread
        return self._chance.choices(range(len(values)), spread)[0]

    def _box(self, kinds: tuple[tuple[Sku, str], ...]) -> list[Part] | None:
        if self._chance.random() < _EMPTIED:
            return None
        return [self._part(sku, expiry, len(kinds)) for sku, expiry in dict.fromkeys(kinds)]

    def _part(self, sku: Sku, expiry: str, share: int) -> Part:
        chance = self._chance
        kept = chance.random() < _RESERVED
        if chance.random() < _UNCOUNTED:
            return Part(sku, None, Basis.UNKNOWN, int(kept), expiry)
        typical = self._typical[sku.category]
        units = typical if chance.random() < 0.4 else round(typical * (0.5 + chance.random()))
        quantity = max(1, units // share) * _STEPS[sku.category]
        basis = Basis.ESTIMATED if chance.random() < 0.15 else Basis.COUNTED
        reserved = chance.choice((quantity, max(1, quantity // 2))) if kept else 0
        return Part(sku, quantity, basis, reserved, expiry)

    def lines(self) -> Iterator[Asked]:
        """What is asked for: rare goods as often as frequent ones."""
        chance = random.Random(self.shape.seed + 7)
        kinds = [_first_worn(self.kinds)] if self.shape.one_category else self.kinds
        wanted = list(accumulate((rank + 1) ** 0.3 for rank in range(len(kinds))))
        for _ in range(self.shape.lines):
            kind = chance.choices(kinds, cum_weights=wanted)[0]
            audience = chance.choices(_AUDIENCES, _ASKED_FOR)[0] if kind.gender and chance.random() < 0.75 else ""
            season = ""
            if kind.season == "ask" and chance.random() < 0.5:
                season = chance.choices(_SEASONS, (70, 20, 10))[0]
            units = max(1, round(chance.lognormvariate(log(_MIDDLE_ASKED), _SPREAD_ASKED))) * self.shape.demand
            yield Asked(
                kind, audience, _sizes(chance, kind, audience), season, units * steps_per_unit(kind.unit),
                chance.random() < 0.05,
            )  # fmt: skip


def _goods() -> list[Category]:
    """64 kinds of goods of the catalogue by their rank: clothing, what perishes, and the rest; clothing is frequent."""
    chance = random.Random(SEED)
    shipped = [kind for kind in shipped_categories() if kind.group in _GROUPS and (kind.avg_kg or 0) <= _MOST_KG]
    fit = [kind for kind in shipped if kind.export_flag not in _UNFIT]
    chance.shuffle(fit)
    fit.sort(key=lambda kind: kind.tier)
    sized = [kind for kind in fit if kind.size_system][:_SIZED]
    perishable = [kind for kind in fit if kind.expiry and not kind.size_system][:_PERISHABLE]
    other = [kind for kind in fit if not kind.expiry and not kind.size_system][:_OTHER]
    return sorted([*sized, *perishable, *other], key=lambda kind: chance.random() * (0.5 if kind.size_system else 1))


_STEPS = {kind.key: steps_per_unit(kind.unit) // (2 if kind.unit in MEASURED else 1) for kind in shipped_categories()}
"""Measured goods stand in boxes of half as many kilograms or litres as counted ones of pieces."""


def _first_worn(kinds: list[Category]) -> Category:
    return next(kind for kind in kinds if kind.gender and kind.size_system == "clothing")


def _sizes(chance: random.Random, kind: Category, audience: str) -> tuple[str, ...]:
    """No size, one, or a range of up to four that follow one another."""
    system = sizes.system_for(kind.size_system, audience)
    if system is None or chance.random() < 0.45:
        return ()
    count = chance.choice((1, 1, 2, 3, 4))
    middle = len(system.values) / 2
    first = int(min(max(chance.gauss(middle, middle / 2), 0), len(system.values) - 1))
    return system.values[first : first + count]
