"""The coverage nobody can beat: a linear program on like goods, solved by scipy and proved in whole numbers.

It is built from the rows of the hub's file and knows nothing of how the match is made. It runs in a process of its own.
"""

import json
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_array

from app.domain.match_rules import NEVER
from tests.benchmarks.asking import Asking, Held, window_of

Node = tuple[int, int, int]
"""Like goods: the SKU, the place of its date among the days lines ask for, and its window of thirty days."""


@dataclass(slots=True)
class Group:
    """Lines that ask for the same with the same weight: how much, and what serves them at which gain a step."""

    weight: int
    demand: int = 0
    lines: list[int] = field(default_factory=list[int])
    gains: dict[Node, int] = field(default_factory=dict[Node, int])


@dataclass(slots=True)
class Market:
    """The groups of one category and the goods they share."""

    days: list[str]
    groups: list[Group] = field(default_factory=list[Group])
    supplies: dict[Node, int] = field(default_factory=dict[Node, int])
    holders: dict[Node, dict[int, int]] = field(default_factory=dict[Node, dict[int, int]])


def markets(asking: Asking, held: Sequence[Held]) -> dict[str, Market]:
    """Every category as a problem of its own."""
    days: dict[str, set[str]] = defaultdict(set)
    lines: dict[str, list[int]] = defaultdict(list)
    for place, want in enumerate(asking.wants):
        lines[want.category].append(place)
        if want.usable_from:
            days[want.category].add(want.usable_from.isoformat())
    found = {key: Market(sorted(days[key])) for key in lines}
    for entry in held:
        _stock(found[asking.kinds[entry.kind].category], entry)
    for key, market in found.items():
        _ask(market, asking, lines[key])
    return found


def node_of(entry: Held, days: Sequence[str]) -> Node:
    """Which goods a content is like, where lines ask for goods that keep until some days."""
    rank = bisect_right(days, entry.expiry) if entry.expiry else len(days)
    return entry.kind, rank, window_of(entry.expiry)


def _stock(market: Market, entry: Held) -> None:
    node = node_of(entry, market.days)
    market.supplies[node] = market.supplies.get(node, 0) + entry.free
    at = market.holders.setdefault(node, {})
    at[entry.holder] = at.get(entry.holder, 0) + entry.free


def _ask(market: Market, asking: Asking, lines: Sequence[int]) -> None:
    alike: dict[object, Group] = {}
    for place in lines:
        want = asking.wants[place]
        key = (want.audience, want.sizes, want.season, want.usable_from, want.priority)
        group = alike.get(key)
        if group is None:
            group = alike[key] = Group(asking.weight(want))
            least = market.days.index(want.usable_from.isoformat()) + 1 if want.usable_from else 0
            fits = asking.fits(want)
            for node in market.supplies:
                if node[0] in fits and node[1] >= least:
                    group.gains[node] = group.weight * (NEVER - fits[node[0]].penalty)
        group.demand += want.quantity or 0
        group.lines.append(place)
    market.groups = list(alike.values())


def _arcs(market: Market) -> list[tuple[int, Node]]:
    return [(number, node) for number, group in enumerate(market.groups) for node in group.gains]


def prices(market: Market) -> tuple[int, dict[Node, int]]:
    """The most that can be gained, and what one more step of each of its goods would gain; whole numbers, proved.

    What a best solution gains and what the prices allow at most are both counted in whole numbers; they are equal.
    """
    arcs, nodes = _arcs(market), list(market.supplies)
    if not arcs:
        return 0, dict.fromkeys(nodes, 0)
    row = {node: len(market.groups) + place for place, node in enumerate(nodes)}
    rows = [place for number, node in arcs for place in (number, row[node])]
    matrix = csr_array(
        (np.ones(len(rows)), (rows, np.repeat(np.arange(len(arcs)), 2))),
        shape=(len(row) + len(market.groups), len(arcs)),
    )
    most = [group.demand for group in market.groups] + [market.supplies[node] for node in nodes]
    gains = [market.groups[number].gains[node] for number, node in arcs]
    found = linprog(-np.array(gains, dtype=float), A_ub=matrix, b_ub=most, method="highs-ds")
    amounts = np.rint(found.x).astype(np.int64)
    worth = -np.rint(found.ineqlin.marginals).astype(np.int64)
    if (matrix.astype(np.int64) @ amounts > np.array(most)).any() or (amounts < 0).any():
        raise RuntimeError("the linear program was not solved in whole numbers")
    gained = int(amounts @ np.array(gains))
    price = {node: max(0, int(worth[row[node]])) for node in nodes}
    if gained != _allowed(market, price):
        raise RuntimeError(f"not proved: {gained:,} gained, {_allowed(market, price):,} allowed")
    return gained, price


def _allowed(market: Market, price: Mapping[Node, int]) -> int:
    """What can be gained at most, by these prices: weak duality."""
    stock = sum(price[node] * amount for node, amount in market.supplies.items())
    asked = sum(
        group.demand * max([0, *(gain - price[node] for node, gain in group.gains.items())]) for group in market.groups
    )
    return stock + asked


def best_coverage(asking: Asking, held: Sequence[Held]) -> int:
    """The most weighted coverage the stock can give, in hundredths."""
    return sum(prices(market)[0] for market in markets(asking, held).values())


def _answer(file: Path) -> dict[str, int]:
    asking = Asking.at(file)
    return {"value": best_coverage(asking, asking.held())}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_answer(Path(sys.argv[1]))) + "\n")
