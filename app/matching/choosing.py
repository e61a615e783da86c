"""Stage 2, at once: which pallets and places to visit so that every requirement is met from few of them.

Greedy cover with prices, then every pallet is tried out again: what it brings is moved to the others where they have
room, and a pallet that nobody needs any more is left alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

from app.matching.routing import Choice, Load
from app.matching.sourcing import Sourcing


def blank(sourcing: Sourcing, costs: Mapping[int, int]) -> Choice:
    """Nothing chosen yet."""
    choice = Choice(sourcing, costs)
    choice.flows = [{} for _ in sourcing.requirements]
    choice.missing = [requirement.amount for requirement in sourcing.requirements]
    choice.spare = [0] * len(sourcing.sources)
    choice.wanters = [[] for _ in sourcing.sources]
    choice.choices = [frozenset(requirement.sources) for requirement in sourcing.requirements]
    choice.prices = [1 / max(1, min(entry.amount, _best(sourcing, entry.sources))) for entry in sourcing.requirements]
    for number, requirement in enumerate(sourcing.requirements):
        for source in requirement.sources:
            choice.wanters[source].append(number)
    for wanters in choice.wanters:
        wanters.sort(key=lambda number: (-choice.prices[number], number))
    return choice


def _best(sourcing: Sourcing, sources: Iterable[int]) -> int:
    """The most one holder brings of some sources together."""
    sums: dict[int, int] = defaultdict(int)
    for source in sources:
        for holder, amount in sourcing.sources[source].held.items():
            sums[holder] += amount
    return max(sums.values(), default=0)


def choose(sourcing: Sourcing, costs: Mapping[int, int], first: frozenset[int] = frozenset()) -> Choice:
    """Few pallets and places that meet all requirements; ``first`` are used whatever they bring."""
    choice = blank(sourcing, costs)
    choice.loads = useful(choice, first)
    forced = sorted(first & choice.loads.keys()) + sorted(_forced(choice))
    for holder in dict.fromkeys(forced):
        choice.open(holder)
    _open_best(choice)
    choice.settle(may_open=True)
    _close_needless(choice, first)
    return choice


def all_loads(sourcing: Sourcing) -> dict[int, Load]:
    """What every holder could bring, by source."""
    loads: dict[int, Load] = defaultdict(list)
    for number, source in enumerate(sourcing.sources):
        for holder, amount in source.held.items():
            loads[holder].append((number, amount))
    return dict(loads)


def useful(choice: Choice, first: frozenset[int]) -> dict[int, Load]:
    """What holders could bring, without those that a fuller one with the same single goods makes needless."""
    loads = all_loads(choice.sourcing)
    single: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for holder, load in loads.items():
        if len(load) == 1 and holder not in first:
            single[load[0][0], choice.cost_of(holder)].append((-load[0][1], holder))
    for (source, _), holders in single.items():
        enough = sum(choice.sourcing.requirements[number].amount for number in choice.wanters[source])
        for amount, holder in sorted(holders):
            if enough <= 0:
                del loads[holder]
            enough += amount
    return loads


def _forced(choice: Choice) -> Iterable[int]:
    """Holders without which a requirement cannot be met."""
    for requirement in choice.sourcing.requirements:
        sums: dict[int, int] = defaultdict(int)
        for source in requirement.sources:
            for holder, amount in choice.sourcing.sources[source].held.items():
                sums[holder] += amount
        slack = sum(sums.values()) - requirement.amount
        yield from (holder for holder, amount in sums.items() if amount > slack)


def _score(choice: Choice, holder: int) -> float:
    """How much of what is missing a holder brings, at its price, for what visiting it costs."""
    left: dict[int, int] = {}
    score = 0.0
    for source, amount in choice.loads[holder]:
        room = amount
        for wanter in choice.wanters[source]:
            missing = left.get(wanter, choice.missing[wanter])
            taken = min(missing, room)
            if taken:
                score += choice.prices[wanter] * taken
                left[wanter] = missing - taken
                room -= taken
                if not room:
                    break
    return score / choice.cost_of(holder)


def _open_best(choice: Choice) -> None:
    heap = [(-_score(choice, holder), holder) for holder in choice.loads if holder not in choice.chosen]
    heapify(heap)
    while heap and any(choice.missing):
        _, holder = heappop(heap)
        now = -_score(choice, holder)
        if now == 0:
            continue
        if heap and (now, holder) > heap[0]:
            heappush(heap, (now, holder))
        else:
            choice.open(holder)


def _close_needless(choice: Choice, first: frozenset[int]) -> None:
    def use(holder: int) -> float:
        return sum(
            choice.prices[wanter] * choice.flows[wanter].get(source, 0)
            for source, _ in choice.loads[holder]
            for wanter in choice.wanters[source]
        ) / choice.cost_of(holder)

    for holder in sorted(choice.chosen - first, key=lambda holder: (use(holder), -holder)):
        choice.close(holder)
