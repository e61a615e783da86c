"""From lines and cells to a transportation problem: groups of like lines, supplies of like goods, what may serve what.

Lines that ask for the same goods with the same priority become one group. The free cells of one SKU become supplies,
split at the days until which some line needs goods to keep, so that all of a supply serves a line or none of it does.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from zlib import crc32

from app.domain.catalogue import Category
from app.domain.match_rules import NEVER
from app.domain.sku import Sku
from app.matching.fitting import EXACT, Fit, fit_audience, fit_condition, fit_season, fit_size, joined
from app.matching.model import Cell, Question, Want

_Signature = tuple[str, str, str, str, int, bool]


@dataclass(slots=True, eq=False)
class Supply:
    """Free goods of one SKU that are alike for every line; ``rank`` counts from the first expiring."""

    kind: int
    rank: int
    tie: int
    cells: list[Cell] = field(default_factory=list[Cell])
    amount: int = 0
    dated: bool = False


class Arc(NamedTuple):
    """A supply that may serve a group, with its penalty in per cent and the rule it is by."""

    supply: int
    penalty: int
    rule: str


@dataclass(slots=True, eq=False)
class Group:
    """Lines that ask for the same goods with the same weight. ``demand`` is no more than the supplies hold.

    An open group has no demand before somebody says what it may take.
    """

    category: str
    weight: int
    tie: int
    wants: list[Want]
    asked: int = 0
    demand: int = 0
    arcs: list[Arc] = field(default_factory=list[Arc])
    is_open: bool = False

    def demand_of(self, supplies: Sequence[Supply]) -> int:
        """What is asked, or all that may serve it where that is less."""
        return min(self.asked, sum(supplies[arc.supply].amount for arc in self.arcs))


@dataclass(slots=True, eq=False)
class Problem:
    """What coverage is solved on. ``limits`` are the most that may leave of a category from which some stays."""

    groups: list[Group]
    supplies: list[Supply]
    limits: dict[str, int]
    category_of: list[str]


@dataclass(slots=True, eq=False)
class Shelf:
    """All cells of one category, as the lines that want it see them."""

    category: Category
    kinds: dict[int, list[Cell]] = field(default_factory=dict[int, list[Cell]])
    looks: dict[str, dict[str, list[int]]] = field(default_factory=dict[str, dict[str, list[int]]])

    def put(self, kind: int, sku: Sku, cells: list[Cell]) -> None:
        """Put a SKU on the shelf."""
        self.kinds[kind] = cells
        self.looks.setdefault(sku.audience, {}).setdefault(sku.size, []).append(kind)

    def fits(self, want: Want, question: Question, *, all_kinds: bool = False) -> Iterator[tuple[int, Fit]]:
        """The SKUs that may serve a line, with how; or all of them, also with why not."""
        rules, sku_of = question.rules, question.stock.kinds
        most = NEVER + 1 if all_kinds else NEVER
        tails: dict[tuple[str, str], Fit] = {}
        for audience, by_size in self.looks.items():
            person = fit_audience(want, audience, rules)
            for size, kinds in by_size.items() if person.penalty < most else ():
                look = joined(person, fit_size(want, audience, size, self.category, rules))
                for kind in kinds if look.penalty < most else ():
                    sku = sku_of[kind]
                    tail = tails.get((sku.season, sku.condition))
                    if tail is None:
                        tail = joined(fit_season(want, sku.season, rules), fit_condition(sku.condition, rules))
                        tails[sku.season, sku.condition] = tail
                    found = look if tail is EXACT else joined(look, tail)
                    if found.penalty < most:
                        yield kind, found


def shelves(question: Question, cells: Iterable[Cell]) -> dict[str, Shelf]:
    """Cells by category and SKU."""
    found: dict[str, Shelf] = {}
    by_kind: dict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        by_kind[cell.kind].append(cell)
    kinds = question.stock.kinds
    for kind in sorted(by_kind, key=lambda number: _name(kinds[number])):
        key = kinds[kind].category
        shelf = found.setdefault(key, Shelf(question.categories[key]))
        shelf.put(kind, kinds[kind], by_kind[kind])
    return found


def _name(sku: Sku) -> tuple[str, ...]:
    return sku.category, sku.audience, sku.size, sku.season, sku.condition


def compile_groups(question: Question, wants: Sequence[Want], shelf_of: Mapping[str, Shelf]) -> Problem:
    """The problem of serving some lines from the free cells."""
    problem = Problem([], [], {}, [])
    by_category: dict[str, list[Want]] = defaultdict(list)
    for want in wants:
        if (want.quantity is None or want.quantity > 0) and want.category in shelf_of:
            by_category[want.category].append(want)
    for category in sorted(by_category):
        _compile_category(problem, question, by_category[category], shelf_of[category])
    return problem


@dataclass(slots=True, eq=False)
class _Side:
    """What the lines of one category choose from."""

    question: Question
    shelf: Shelf
    days: list[str]
    by_kind: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    served: dict[tuple[object, ...], list[tuple[int, Fit]]] = field(
        default_factory=dict[tuple[object, ...], list[tuple[int, Fit]]]
    )

    def serving(self, want: Want) -> list[tuple[int, Fit]]:
        """The SKUs that may serve a line; asked once for lines that differ in urgency and dates only."""
        key = (want.audience, want.sizes, want.season)
        if key not in self.served:
            self.served[key] = list(self.shelf.fits(want, self.question))
        return self.served[key]


def _compile_category(problem: Problem, question: Question, wants: list[Want], shelf: Shelf) -> None:
    side = _Side(question, shelf, sorted({keeps_until(want, shelf.category) for want in wants} - {""}))
    first = len(problem.supplies)
    for kind, cells in shelf.kinds.items():
        side.by_kind[kind] = _add_supplies(problem, side, kind, cells)
    problem.category_of += [shelf.category.key] * (len(problem.supplies) - first)
    for alike in _alike(wants, shelf.category):
        problem.groups.append(_group(problem, side, alike))
    kept = question.rules.kept_back(shelf.category.key)
    if kept:
        free = sum(supply.amount for supply in problem.supplies[first:])
        problem.limits[shelf.category.key] = max(0, free - kept)


def keeps_until(want: Want, category: Category) -> str:
    """The day until which goods must keep for a line, as an ISO date; empty where that does not matter."""
    return want.usable_from.isoformat() if want.usable_from and category.expiry else ""


def _add_supplies(problem: Problem, side: _Side, kind: int, cells: list[Cell]) -> list[int]:
    """The supplies of a SKU by rank; a cell without a date keeps for everybody."""
    by_rank: dict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        if cell.free:
            by_rank[bisect_right(side.days, cell.expiry) if cell.expiry else len(side.days)].append(cell)
    tie = crc32("|".join(_name(side.question.stock.kinds[kind])).encode())
    numbers: list[int] = []
    for rank in sorted(by_rank):
        held = by_rank[rank]
        numbers.append(len(problem.supplies))
        amount = sum(cell.free for cell in held)
        problem.supplies.append(Supply(kind, rank, tie + rank, held, amount, any(cell.expiry for cell in held)))
    return numbers


def _alike(wants: list[Want], category: Category) -> list[list[Want]]:
    groups: dict[_Signature, list[Want]] = {}
    ordered = sorted(wants, key=lambda want: want.key)
    for want in ordered:
        key = _signature(want, category)
        groups.setdefault(key, []).append(want)
    return [groups[key] for key in sorted(groups)]


def _signature(want: Want, category: Category) -> _Signature:
    """What makes lines of one category the same."""
    sizes = "+".join(sorted(want.sizes))
    return want.audience, sizes, want.season, keeps_until(want, category), want.priority, want.quantity is None


def _group(problem: Problem, side: _Side, wants: list[Want]) -> Group:
    want, category, supplies = wants[0], side.shelf.category, problem.supplies
    until = keeps_until(want, category)
    least = side.days.index(until) + 1 if until else 0
    tie = crc32("|".join(map(str, (want.category, *_signature(want, category)))).encode())
    group = Group(category.key, side.question.rules.weights[want.priority], tie, wants, is_open=want.quantity is None)
    group.arcs = [
        Arc(number, found.penalty, found.rule)
        for kind, found in side.serving(want)
        for number in side.by_kind[kind]
        if supplies[number].rank >= least
    ]
    group.asked = sum(want.quantity or 0 for want in wants)
    group.demand = group.demand_of(supplies)
    return group
