"""Stage 4: what became of all stock that could have served a line, so that every missing step has its reason."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.match_rules import NEVER
from app.matching.compiling import Problem, Shelf, keeps_until, shelves
from app.matching.coverage import Coverage, value_of
from app.matching.fitting import Fit, fit
from app.matching.model import (
    Allocation,
    Cell,
    LineKey,
    LineMatch,
    Losses,
    Match,
    MostWanted,
    Near,
    Question,
    Rival,
    Want,
)
from app.matching.picking import Part, Picks
from app.matching.wishing import held_to_lines

_MOST_RIVALS = 12
_MOST_NEAR = 8
_Look = tuple[str, str, frozenset[str], str]


@dataclass(slots=True)
class _Sums:
    """All of one SKU in steps, by what hinders it; ``free`` is what any line may take."""

    free: int = 0
    reserved: int = 0
    elsewhere: int = 0
    expired: int = 0
    too_short: int = 0
    forbidden: int = 0
    over_limit: int = 0
    uncounted: int = 0


@dataclass(slots=True, eq=False)
class Accounts:
    """Accounts for the lines of one match."""

    question: Question
    problem: Problem
    coverage: Coverage
    over_limit: frozenset[int]
    picks: Picks
    _given: dict[int, dict[tuple[str, LineKey], int]] = field(
        default_factory=lambda: defaultdict[int, dict[tuple[str, LineKey], int]](dict)
    )
    _budgets: dict[LineKey, int] = field(default_factory=dict[LineKey, int])
    _shelves: dict[str, Shelf] = field(default_factory=dict[str, Shelf])
    _sums: dict[tuple[int, str], _Sums] = field(default_factory=dict[tuple[int, str], _Sums])
    _fits: dict[_Look, list[tuple[int, Fit]]] = field(default_factory=dict[_Look, list[tuple[int, Fit]]])
    _wants: dict[LineKey, Want] = field(default_factory=dict[LineKey, Want])

    def match(self) -> Match:
        """The whole answer."""
        self._wants = {want.key: want for want in self.question.wants}
        self._note_given()
        self._note_stock({want.category for want in self.question.wants if self._is_told(want)})
        lines = tuple(self._line(want) for want in self.question.wants)
        holders = {part.row.holder for found in self.picks.given.values() for part in found.values()}
        return Match(
            lines, tuple(sorted(holders)), self._value(), self.picks.opened(),
            sum(len(visited) for visited in self.picks.visited.values()), self.coverage.exact, self._most_wanted(lines),
        )  # fmt: skip

    def _note_given(self) -> None:
        """How much of every SKU went to which line."""
        for key in sorted(self.picks.given):
            for row, amount, _ in self.picks.given[key].values():
                given = self._given[row.kind]
                given[row.expiry, key] = given.get((row.expiry, key), 0) + (amount or 0)
        self._budgets = {want.key: want.quantity or 0 for group in self.problem.groups if group.is_open
                         for want in group.wants}  # fmt: skip

    def _given_of(self, kind: int, until: str) -> Iterator[tuple[LineKey, int]]:
        """How much of a SKU that keeps until a day went to which line."""
        for (expiry, key), amount in self._given.get(kind, {}).items():
            if not until or not expiry or expiry >= until:
                yield key, amount

    def _note_stock(self, categories: set[str]) -> None:
        kinds = self.question.stock.kinds
        told = {kind for kind, sku in kinds.items() if sku.category in categories}
        self._shelves = shelves(self.question, (cell for cell in self.question.stock.cells if cell.kind in told))

    def _is_told(self, want: Want) -> bool:
        """Whether there is anything to tell: something is missing, or the line is open."""
        return want.quantity is None or self._got(want) < want.quantity

    def _got(self, want: Want) -> int:
        return sum(part.amount or 0 for part in self.picks.given.get(want.key, {}).values())

    def _line(self, want: Want) -> LineMatch:
        parts = tuple(_allocation(part) for _, part in sorted(self.picks.given.get(want.key, {}).items()))
        if not self._is_told(want) or want.key in self.question.wishes.left_out:
            return LineMatch(want, parts)
        fits = self._fits_of(want)
        until = keeps_until(want, self.question.categories[want.category])
        serving = [kind for kind, found in fits if found.serves]
        sums = [self._sums_of(kind, until) for kind in serving]
        free = sum(entry.free for entry in sums)
        given: dict[LineKey, int] = defaultdict(int)
        for kind in serving:
            for key, amount in self._given_of(kind, until):
                given[key] += amount
        near = self._near(fits, until) if want.quantity is not None else ()
        losses = self._losses(want, sums, given, near)
        budget = self._budgets.get(want.key, 0) if want.quantity is None else None
        return LineMatch(want, parts, losses, free, budget, self._rivals(want, given))

    def _fits_of(self, want: Want) -> list[tuple[int, Fit]]:
        look = (want.category, want.audience, want.sizes, want.season)
        if look not in self._fits:
            shelf = self._shelves.get(want.category)
            self._fits[look] = list(shelf.fits(want, self.question, all_kinds=True)) if shelf else []
        return self._fits[look]

    def _sums_of(self, kind: int, until: str) -> _Sums:
        if (kind, until) not in self._sums:
            sums = self._sums[kind, until] = _Sums()
            category = self.question.stock.kinds[kind].category
            for cell in self._shelves[category].kinds[kind]:
                self._count(sums, cell, until)
            for row in self.question.wishes.forbidden:
                if row.kind == kind and self._hindrance(row.holder, row.expiry, until) == "free":
                    sums.free -= row.free or 0
                    sums.forbidden += row.free or 0
        return self._sums[kind, until]

    def _count(self, sums: _Sums, cell: Cell, until: str) -> None:
        hindrance = self._hindrance(cell.holder, cell.expiry, until)
        setattr(sums, hindrance, getattr(sums, hindrance) + cell.free)
        sums.reserved += cell.reserved
        if hindrance == "free":
            sums.uncounted += cell.uncounted

    def _hindrance(self, holder: int, expiry: str, until: str) -> str:
        if expiry and expiry < self.question.today.isoformat():
            return "expired"
        if holder in self.question.stock.away:
            return "elsewhere"
        if holder in self.question.wishes.closed:
            return "forbidden"
        if until and expiry and expiry < until:
            return "too_short"
        return "over_limit" if holder in self.over_limit else "free"

    def _losses(
        self, want: Want, sums: Sequence[_Sums], given: Mapping[LineKey, int], near: tuple[Near, ...]
    ) -> Losses:
        left = max(0, sum(entry.free for entry in sums) - sum(given.values()))
        rules, limited = self.question.rules, want.category in self.problem.limits
        whole = rules.whole_boxes or rules.tolerance > 0
        counted = {
            name: sum(getattr(entry, name) for entry in sums)
            for name in ("reserved", "elsewhere", "expired", "too_short", "forbidden", "over_limit", "uncounted")
        }
        return Losses(
            taken=sum(amount for key, amount in given.items() if key != want.key), kept_back=left if limited else 0,
            left_whole=left if whole and not limited else 0, near=near, **counted,
        )  # fmt: skip

    def _near(self, fits: Iterable[tuple[int, Fit]], until: str) -> tuple[Near, ...]:
        """What is left over and would fit but for one thing, nearest first."""
        amounts: dict[tuple[int, str, str, str], int] = defaultdict(int)
        for kind, found in fits:
            if not found.serves and found.obstacle != "several":
                left = self._sums_of(kind, until).free - sum(amount for _, amount in self._given_of(kind, until))
                amounts[found.distance, found.obstacle, found.detail, found.rule] += max(0, left)
        return tuple(Near(*key, amount) for key, amount in sorted(amounts.items()) if amount)[:_MOST_NEAR]

    def _rivals(self, want: Want, given: Mapping[LineKey, int]) -> tuple[Rival, ...]:
        others = [(key, amount) for key, amount in given.items() if key != want.key and amount]
        found = [Rival(*key, self._wants[key].priority, amount) for key, amount in others]
        return tuple(sorted(found, key=lambda rival: (-rival.priority, -rival.amount, rival[:2]))[:_MOST_RIVALS])

    def _value(self) -> int:
        """The weighted coverage of the solved lines and of pinned boxes."""
        question, total = self.question, value_of(self.problem, self.coverage.flows)
        for pin in held_to_lines(question):
            want = self._wants[pin.need_list, pin.line]
            if want.quantity is not None:
                found = fit(want, pin.part.content.sku, question.categories[want.category], question.rules)
                worth = question.rules.weights[want.priority] * max(0, NEVER - found.penalty)
                total += worth * (pin.part.quantity or 0)
        return total

    def _most_wanted(self, lines: Sequence[LineMatch]) -> tuple[MostWanted, ...]:
        """Goods that are missing, those first of which one more step is worth most."""
        left_out = self.question.wishes.left_out
        missing = {line.want.key: line.shortfall for line in lines if line.shortfall and line.want.key not in left_out}
        found: dict[_Look, MostWanted] = {}
        lacks = self.coverage.lack or [0.0] * len(self.problem.groups)
        lack_of = {
            want.key: lack for group, lack in zip(self.problem.groups, lacks, strict=True) for want in group.wants
        }
        for key in sorted(missing):
            want = self._wants[key]
            look = (want.category, want.audience, want.sizes, want.season)
            worth = max(float(self.question.rules.weights[want.priority]), lack_of.get(key, 0.0))
            before = found.get(look, MostWanted(*look, 0, 0.0))
            found[look] = MostWanted(
                *look, before.missing + missing[key], max(before.value, round(worth, 2)), (*before.lines, key)
            )
        return tuple(sorted(found.values(), key=lambda entry: (-entry.value, -len(entry.lines), entry.lines)))


def _allocation(part: Part) -> Allocation:
    row, amount, rule = part
    kind = "substitute" if rule else "exact"
    return Allocation(row.box, row.number, row.holder, amount, kind, rule, row.content)
