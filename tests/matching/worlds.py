"""Small halls with lines to serve from them: by hand, and any by hypothesis."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass, replace
from datetime import date, timedelta
from typing import Any
from unittest.mock import patch
from zlib import crc32

from app.domain.boxes import Content
from app.domain.match_rules import NEVER, MatchRules
from app.domain.sku import Sku
from app.matching import matcher
from app.matching.model import NOWHERE, BoxRow, Cell, LineMatch, Match, Question, Stock, Want, Wishes
from tests import factories
from tests.matching import goods

TODAY = factories.TODAY
PALLETS = tuple(int(factories.pallet_code(serial)) for serial in range(1, 6))
PLACES = tuple(int(factories.place_code(serial)) for serial in range(1, 3))
HOLDERS = (*PALLETS, *PLACES, NOWHERE)
LISTS = ("N-014-00001", "N-014-00002", "N-014-00003")
STRICT = MatchRules(unisex=NEVER, larger_size=NEVER, all_season=NEVER, mixed_sizes=NEVER, worn=NEVER)
FREE = MatchRules(unisex=0, larger_size=0, all_season=0, mixed_sizes=0, worn=0)


@dataclass(frozen=True)
class World:
    """A question with the boxes its cells are the sums of."""

    question: Question
    boxes: tuple[BoxRow, ...]

    @property
    def wants(self) -> tuple[Want, ...]:
        return self.question.wants

    @property
    def rules(self) -> MatchRules:
        return self.question.rules

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(told(self))

    def usable(self) -> tuple[BoxRow, ...]:
        """The counted contents that may be given at all: here, not expired, not left out by the dispatcher."""
        stock, wishes = self.question.stock, self.question.wishes
        shut = stock.away | wishes.closed
        gone = {row.key for row in wishes.forbidden}
        fresh = [row for row in self.boxes if not row.expiry or row.expiry >= TODAY.isoformat()]
        return tuple(row for row in fresh if row.holder not in shut and row.key not in gone and row.free)


def told(world: World) -> str:
    """A world in words, for whoever has to understand what went wrong with it."""
    spots = {holder: f"pallet {number}" for number, holder in enumerate(PALLETS, 1)}
    spots |= {holder: f"place {number}" for number, holder in enumerate(PLACES, 1)}
    lines = [
        f"{line.need_list[-1]}/{line.line} priority {line.priority}: {line.quantity} {line.category}"
        f" {line.audience or '*'}"
        f" {'+'.join(sorted(line.sizes)) or '*'} {line.season or '*'} until {line.usable_from}"
        for line in world.wants
    ]
    boxes = [
        f"box {held.box[4:12].lstrip('0')}.{held.number} on {spots.get(held.holder, 'no pallet')}: {held.free}"
        f" (+{held.reserved} reserved) {' '.join(filter(None, astuple(held.content.sku)))} "
        f"expires {held.expiry or 'never'}"
        for held in world.boxes
    ]
    stock = world.question.stock
    away = [spots[holder] for holder in sorted(stock.away)], [spots[holder] for holder in sorted(stock.far)]
    return "\n".join([*lines, *boxes, f"away {away[0]} far {away[1]}", str(world.rules), str(world.question.wishes)])


def kind_of(sku: Sku) -> int:
    return crc32("|".join((sku.category, sku.audience, sku.size, sku.season, sku.condition)).encode())


def day(days: int) -> date:
    return TODAY + timedelta(days=days)


def row(
    serial: int, sku: Sku, free: int | None = 40, holder: int = PALLETS[0], expires: date | None = None, **changes: Any
) -> BoxRow:
    """A content of a box; ``free`` None is an uncounted one."""
    reserved = changes.get("reserved", 0)
    quantity = None if free is None else max(0, free) + reserved
    basis = "unknown" if quantity is None else "counted"
    held = Content(sku.category, sku.audience, sku.size, sku.season, sku.condition, quantity, basis, expires)
    expiry = expires.isoformat() if expires else ""
    made = BoxRow(factories.box_code(serial), 0, kind_of(sku), holder, expiry, free, reserved, held)
    return made._replace(**changes)


def want(line: int = 1, quantity: int | None = 10, **changes: Any) -> Want:
    return replace(Want(LISTS[0], line, "jacket_winter", quantity=quantity), **changes)


def cells_of(boxes: Iterable[BoxRow]) -> tuple[Cell, ...]:
    """What the stock query answers: the boxes summed by kind, holder and expiry."""
    sums: dict[tuple[int, int, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for held in boxes:
        found = sums[held.kind, held.holder, held.expiry]
        found[0] += max(0, held.free or 0)
        found[1] += held.reserved
        found[2] += held.free is None
    return tuple(Cell(*key, *sums[key]) for key in sorted(sums))


def world(*parts: Want | BoxRow, rules: MatchRules | None = None, wishes: Wishes | None = None, **stock: Any) -> World:
    """Lines and boxes in any order; ``away`` and ``far`` name pallets."""
    wants = tuple(part for part in parts if isinstance(part, Want))
    boxes = tuple(part for part in parts if isinstance(part, BoxRow))
    kinds = {held.kind: held.content.sku for held in boxes}
    shelf = Stock(kinds, cells_of(boxes), stock.get("away", frozenset()), stock.get("far", frozenset()))
    question = Question(wants, shelf, goods.CATEGORIES, rules or MatchRules(), TODAY, wishes or Wishes())
    return World(question, boxes)


def changed(before: World, **changes: Any) -> World:
    """The same world with other ``wants``, ``boxes``, ``rules``, ``wishes``, ``away`` or ``far``."""
    question = before.question
    given = {
        "rules": question.rules, "wishes": question.wishes, "away": question.stock.away, "far": question.stock.far,
    } | {name: value for name, value in changes.items() if name not in {"wants", "boxes"}}  # fmt: skip
    return world(*changes.get("wants", question.wants), *changes.get("boxes", before.boxes), **given)


def answered(plan: matcher.Plan, boxes: Iterable[BoxRow]) -> Match:
    """Stage 3 with just the boxes that a plan asks for."""
    return matcher.answer(plan, [held for held in boxes if (held.kind, held.holder) in plan.places])


def solve(question: Question, boxes: Iterable[BoxRow]) -> Match:
    return answered(matcher.plan(question), boxes)


def solved(asked: World) -> Match:
    return solve(asked.question, asked.boxes)


def quick(asked: World) -> Match:
    """The answer on a computer without the solver."""
    with patch.dict("sys.modules", {"highspy": None}):
        return solved(asked)


def line_of(match: Match, number: int = 1) -> LineMatch:
    return next(line for line in match.lines if line.want.line == number)


def amounts(match: Match) -> list[int]:
    """What every line gets, in their order."""
    return [line.allocated for line in match.lines]


def picked(line: LineMatch) -> dict[str, int | None]:
    """How much a line takes of which box, by the end of its serial number."""
    return {part.box[4:12].lstrip("0"): part.quantity for part in line.allocations}


def as_text(match: Match) -> str:
    """The whole answer, letter by letter."""
    return json.dumps(
        asdict(match), default=lambda value: sorted(value) if isinstance(value, frozenset) else str(value)
    )
