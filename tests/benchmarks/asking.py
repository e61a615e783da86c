"""The lines and the stock of a hub read by bare SQL, and an audit of what anybody proposes to give for them."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from app.domain.catalogue import Category
from app.domain.match_rules import NEVER, MatchRules
from app.domain.needs import Priority
from app.domain.sku import Sku
from app.matching.fitting import Fit, fit
from app.matching.model import Want
from app.services.catalogue import shipped_categories
from tests.benchmarks.stock import TODAY

SCAN = "SELECT sku_id, sum(quantity - reserved), min(expiry) FROM content NOT INDEXED WHERE in_stock GROUP BY sku_id"
"""The yardstick of matching: every content read once and summed by class."""
_LINES = (
    "SELECT need_list, number, category, audience, sizes, season, quantity, urgent, priority, min_shelf_life_days "
    "FROM needline JOIN needlist ON needlist.code = need_list JOIN partner ON partner.code = needlist.partner "
    "WHERE state = 'open' AND status = 'read' ORDER BY need_list, number"
)
_SKUS = "SELECT id, category, audience, size, season, condition FROM sku"
_BOXES = (
    "SELECT box_id, number, sku_id, coalesce(holder, 0), coalesce(expiry, ''), quantity - reserved FROM content "
    "WHERE in_stock AND quantity > reserved AND coalesce(expiry, '9') >= :today AND coalesce(holder, 0) NOT IN "
    "(SELECT CAST(code AS INTEGER) FROM pallet WHERE load IS NOT NULL) "
    "AND sku_id IN (SELECT id FROM sku WHERE category IN (SELECT value FROM json_each(:categories)))"
)
WINDOW_DAYS = 30
NO_WINDOW = 10**6
"""Goods without a date come last."""


class Held(NamedTuple):
    """What may be taken of a content."""

    box: int
    number: int
    kind: int
    holder: int
    expiry: str
    free: int


class Given(NamedTuple):
    """A part of a content given to a line, by the place of the line among all."""

    line: int
    held: Held
    quantity: int


def window_of(expiry: str) -> int:
    """Which thirty days from today a date falls into."""
    return (date.fromisoformat(expiry) - TODAY).days // WINDOW_DAYS if expiry else NO_WINDOW


@dataclass
class Asking:
    """One hub's lines, and how its goods serve them."""

    connection: sqlite3.Connection
    rules: MatchRules

    @classmethod
    def at(cls, file: Path) -> "Asking":
        """Read from a hub's file that nobody writes."""
        return cls(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True), MatchRules())

    @cached_property
    def categories(self) -> dict[str, Category]:
        """The catalogue."""
        return {kind.key: kind for kind in shipped_categories()}

    @cached_property
    def kinds(self) -> dict[int, Sku]:
        """Every SKU by its key."""
        return {row[0]: Sku(*row[1:]) for row in self.connection.execute(_SKUS)}

    @cached_property
    def by_category(self) -> dict[str, list[int]]:
        """The keys of the SKUs of every category."""
        found: dict[str, list[int]] = defaultdict(list)
        for key, sku in self.kinds.items():
            found[sku.category].append(key)
        return found

    @cached_property
    def wants(self) -> list[Want]:
        """The open lines in the order of their lists."""
        return [self._want(*row) for row in self.connection.execute(_LINES)]

    def _want(self, *row: object) -> Want:
        code, number, category, audience, sizes, season, quantity, urgent, priority, days = row
        usable = TODAY + timedelta(days=int(str(days))) if self.categories[str(category)].expiry else None
        rank = Priority.URGENT.rank if urgent else Priority(str(priority)).rank
        return Want(
            str(code), int(str(number)), str(category), str(audience), frozenset(json.loads(str(sizes))), str(season),
            int(str(quantity)), usable, rank,
        )  # fmt: skip

    def held(self) -> list[Held]:
        """Every content of the wanted goods of which something may be taken."""
        wanted = sorted({want.category for want in self.wants})
        named = {"today": TODAY.isoformat(), "categories": json.dumps(wanted)}
        return list(map(Held._make, self.connection.execute(_BOXES, named)))

    def fits(self, want: Want) -> dict[int, Fit]:
        """The SKUs that may serve a line, with how."""
        category = self.categories[want.category]
        found = {key: fit(want, self.kinds[key], category, self.rules) for key in self.by_category[want.category]}
        return {key: how for key, how in found.items() if how.serves}

    def weight(self, want: Want) -> int:
        """How much a step counts for a line."""
        return self.rules.weights[want.priority]


@dataclass(frozen=True, slots=True)
class Result:
    """A whole answer in numbers. ``inversions`` are steps taken while goods of an earlier window stayed."""

    value: int
    holders: int
    opened: int
    visits: int
    inversions: int


def audit(asking: Asking, given: Sequence[Given], held: Iterable[Held]) -> Result:
    """Check that an answer gives nothing twice and nothing unfit, and count what it costs."""
    left = {(entry.box, entry.number): entry.free for entry in held}
    value, served = 0, defaultdict[int, int](int)
    fits: dict[int, dict[int, Fit]] = {}
    for part in given:
        want, content = asking.wants[part.line], (part.held.box, part.held.number)
        how = fits.setdefault(part.line, asking.fits(want))[part.held.kind]
        left[content] -= part.quantity
        served[part.line] += part.quantity
        if left[content] < 0 or part.quantity <= 0 or not keeps(want, part.held.expiry):
            raise RuntimeError(f"line {want.key} was given what it may not have: {part}")
        value += asking.weight(want) * (NEVER - how.penalty) * part.quantity
    if any(amount > (asking.wants[line].quantity or 0) for line, amount in served.items()):
        raise RuntimeError("a line was given more than it asked for")
    visits = {(asking.wants[part.line].need_list, part.held.holder) for part in given}
    taken = {(part.held.box, part.held.number) for part in given}
    opened = {box for box, number in taken if left[box, number]}
    holders = {part.held.holder for part in given}
    return Result(value, len(holders), len(opened), len(visits), _inversions(asking, given, held, left))


def keeps(want: Want, expiry: str) -> bool:
    """Whether goods still keep on the day a line needs them."""
    return not expiry or want.usable_from is None or expiry >= want.usable_from.isoformat()


def _inversions(
    asking: Asking, given: Iterable[Given], held: Iterable[Held], left: Mapping[tuple[int, int], int]
) -> int:
    stays: dict[int, list[str]] = defaultdict(list)
    for entry in held:
        if entry.expiry and left[entry.box, entry.number]:
            stays[entry.kind].append(entry.expiry)
    total = 0
    for part in given:
        want = asking.wants[part.line]
        usable = [expiry for expiry in stays[part.held.kind] if keeps(want, expiry)]
        if part.held.expiry and usable and window_of(min(usable)) < window_of(part.held.expiry):
            total += part.quantity
    return total
