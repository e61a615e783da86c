"""The fewest pallets nobody can beat: a mixed-integer program on like goods and the pallets that hold them.

It keeps what an answer gave to every line and what it took of goods with a date; which goods and pallets serve is open
as far as the weighted coverage stays the best there is. It runs in a process of its own.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from tests.benchmarks.asking import NO_WINDOW, Asking, Given, Held
from tests.benchmarks.bounds import Group, Market, Node, markets, node_of, prices

_ROUNDING = 1e-6
Fixed = dict[Node, int]


@dataclass(slots=True)
class Goods:
    """Like goods: who holds them, the most that may leave (all of it must if ``exact``), and by which amounts."""

    held: dict[int, int]
    most: int
    exact: bool
    amounts: list[int] = field(default_factory=list[int])


@dataclass(slots=True)
class Cover:
    """Amounts come in the order they were added; holders of goods that leave whole have to be visited."""

    goods: list[Goods] = field(default_factory=list[Goods])
    groups: list[tuple[int, dict[int, int]]] = field(default_factory=list[tuple[int, dict[int, int]]])
    """What a group gets, and its amounts by the number of the goods they are of."""
    amounts: int = 0

    def add(self, market: Market, price: Mapping[Node, int], lines: Mapping[int, int], dated: Fixed) -> None:
        """The groups of one category; ``lines`` and ``dated`` are what the answer gave and took."""
        numbers: dict[Node, int] = {}
        for group in market.groups:
            given = sum(lines.get(line, 0) for line in group.lines)
            if not given:
                continue
            chosen: dict[int, int] = {}
            for node in _best_for(group, price):
                if node not in numbers:
                    numbers[node] = len(self.goods)
                    self.goods.append(_goods(market, node, price, dated))
                chosen[numbers[node]] = self.amounts
                self.goods[numbers[node]].amounts.append(self.amounts)
                self.amounts += 1
            self.groups.append((given, chosen))
        for number in numbers.values():
            self._trim(number)

    def _trim(self, number: int) -> None:
        goods = self.goods[number]
        if not goods.exact:
            goods.most = min(goods.most, sum(given for given, chosen in self.groups if number in chosen))

    @property
    def forced(self) -> set[int]:
        """Holders that every solution visits."""
        whole = (entry for entry in self.goods if entry.exact and entry.most == sum(entry.held.values()))
        return {holder for entry in whole for holder in entry.held}

    def holders(self) -> list[int]:
        """Those a solution may want: of holders that matter for one kind of goods only, the fullest are enough."""
        matter: dict[int, list[int]] = defaultdict(list)
        for number, entry in enumerate(self.goods):
            for holder in entry.held if entry.most else ():
                matter[holder].append(number)
        single: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for holder, numbers in matter.items():
            if len(numbers) == 1:
                single[numbers[0]].append((-self.goods[numbers[0]].held[holder], holder))
        forced = self.forced
        for number, found in single.items():
            enough = self.goods[number].most
            for amount, holder in sorted(found):
                if enough <= 0 and holder not in forced:
                    del matter[holder]
                enough += amount
        return sorted(matter)


def _best_for(group: Group, price: Mapping[Node, int]) -> list[Node]:
    """The goods of which a step gains most for a group, less what it is worth to others."""
    best = max((gain - price[node] for node, gain in group.gains.items()), default=0)
    return [node for node, gain in group.gains.items() if gain - price[node] == best]


def _goods(market: Market, node: Node, price: Mapping[Node, int], dated: Fixed) -> Goods:
    if node[2] != NO_WINDOW:
        return Goods(market.holders[node], dated.get(node, 0), exact=True)
    return Goods(market.holders[node], market.supplies[node], exact=price[node] > 0)


@dataclass(slots=True)
class _Rows:
    start: list[int] = field(default_factory=lambda: [0])
    column: list[int] = field(default_factory=list[int])
    entry: list[float] = field(default_factory=list[float])
    lower: list[float] = field(default_factory=list[float])
    upper: list[float] = field(default_factory=list[float])

    def add(self, row: Iterable[tuple[int, float]], lower: float, upper: float) -> None:
        for column, entry in row:
            self.column.append(column)
            self.entry.append(entry)
        self.start.append(len(self.column))
        self.lower.append(lower)
        self.upper.append(upper)


def _rows(cover: Cover, places: Mapping[int, int]) -> _Rows:
    rows, forced = _Rows(), cover.forced
    for given, chosen in cover.groups:
        rows.add([(amount, 1.0) for amount in chosen.values()], given, given)
        _cut(rows, cover, (given, chosen), places, forced)
    for entry in cover.goods:
        if entry.exact:
            rows.add([(amount, 1.0) for amount in entry.amounts], entry.most, entry.most)
        held = [
            (places[holder], -float(min(held, entry.most))) for holder, held in entry.held.items() if holder in places
        ]
        rows.add([*((amount, 1.0) for amount in entry.amounts), *held], -np.inf, 0.0)
    return rows


def _cut(
    rows: _Rows, cover: Cover, group: tuple[int, dict[int, int]], places: Mapping[int, int], forced: set[int]
) -> None:
    """So many of the holders must be visited that they hold what the group gets beyond what comes anyway."""
    given, chosen = group
    brought: dict[int, int] = defaultdict(int)
    for number in chosen:
        for holder, amount in cover.goods[number].held.items():
            if holder in places:
                brought[holder] += min(amount, cover.goods[number].most)
    rest = given - sum(amount for holder, amount in brought.items() if holder in forced)
    if rest > 0:
        free = [(places[holder], min(1.0, held / rest)) for holder, held in brought.items() if holder not in forced]
        rows.add(free, 1.0, np.inf)


def fewest(asking: Asking, held: Sequence[Held], given: Sequence[Given], seconds: float) -> dict[str, Any]:
    """The fewest holders found within the time, and how many there must be at least."""
    cover, lines = Cover(), defaultdict[int, int](int)
    found = markets(asking, held)
    dated: dict[str, Fixed] = {key: defaultdict(int) for key in found}
    for part in given:
        lines[part.line] += part.quantity
        key = asking.kinds[part.held.kind].category
        dated[key][node_of(part.held, found[key].days)] += part.quantity
    for key, market in found.items():
        cover.add(market, prices(market)[1], lines, dated[key])
    return _solve(cover, seconds)


def _solve(cover: Cover, seconds: float) -> dict[str, Any]:
    holders, forced = cover.holders(), cover.forced
    places = {holder: cover.amounts + place for place, holder in enumerate(holders)}
    rows, total = _rows(cover, places), cover.amounts + len(holders)
    matrix = csr_array((rows.entry, rows.column, rows.start), shape=(len(rows.lower), total))
    is_holder = np.arange(total) >= cover.amounts
    least = np.array([0.0] * cover.amounts + [float(holder in forced) for holder in holders])
    most, lower, upper = np.where(is_holder, 1.0, np.inf), np.array(rows.lower), np.array(rows.upper)
    bounds: Any = Bounds(least, most)  # pyright: ignore[reportArgumentType]  its stubs know single numbers only
    limits: Any = LinearConstraint(matrix, lower, upper)  # pyright: ignore[reportArgumentType]
    answer = milp(
        is_holder.astype(float), integrality=is_holder.astype(int), bounds=bounds, constraints=limits,
        options={"time_limit": seconds, "mip_rel_gap": 0.0},
    )  # fmt: skip
    if answer.status not in {0, 1}:
        raise RuntimeError(f"no pallets bring what was given: {answer.message}")
    best = None if answer.x is None else round(float(answer.x[cover.amounts :].sum()))
    return {"best": best, "bound": ceil(answer.mip_dual_bound - _ROUNDING), "optimal": answer.status == 0,
            "holders": len(holders), "forced": len(forced)}  # fmt: skip


def _answer(file: Path, given: Path, seconds: float) -> dict[str, Any]:
    asking = Asking.at(file)
    parts = [Given(line, Held(*held), quantity) for line, held, quantity in json.loads(given.read_text())]
    return fewest(asking, asking.held(), parts, seconds)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_answer(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]))) + "\n")
