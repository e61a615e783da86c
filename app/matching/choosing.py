"""Stage 2, at once: which pallets and places to visit so that every requirement is met from few of them.

Greedy cover with prices, then every pallet is tried out again: what it brings is moved to the others where they have
room, and a pallet that nobody needs any more is left alone.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from app.matching.sourcing import Sourcing

Load = list[tuple[int, int]]
Step = tuple[int, int]
_DEPTH = 3
_ANY_DEPTH = 10**6


@dataclass(slots=True, eq=False)
class Choice:
    """Chosen holders with what flows from where: ``flows[requirement][source]`` in steps."""

    sourcing: Sourcing
    costs: Mapping[int, int]
    loads: dict[int, Load] = field(default_factory=dict[int, Load])
    chosen: set[int] = field(default_factory=set[int])
    flows: list[dict[int, int]] = field(default_factory=list[dict[int, int]])
    missing: list[int] = field(default_factory=list[int])
    spare: list[int] = field(default_factory=list[int])
    wanters: list[list[int]] = field(default_factory=list[list[int]])
    prices: list[float] = field(default_factory=list[float])

    def cost(self) -> int:
        """What visiting the chosen holders costs: 1 each, more where they are hard to reach."""
        return sum(self.cost_of(holder) for holder in self.chosen)

    def cost_of(self, holder: int) -> int:
        """What visiting a holder costs."""
        return self.costs.get(holder, 1)

    def open(self, holder: int) -> None:
        """Choose a holder and let it bring what is missing."""
        self.chosen.add(holder)
        for source, amount in self.loads[holder]:
            self.spare[source] += amount
            for wanter in self.wanters[source]:
                taken = min(self.missing[wanter], self.spare[source])
                if taken:
                    self.move(wanter, source, taken)
                    self.missing[wanter] -= taken

    def move(self, wanter: int, source: int, amount: int) -> None:
        """Let more (or, below 0, less) flow from a source to a requirement."""
        flow = self.flows[wanter]
        flow[source] = flow.get(source, 0) + amount
        if not flow[source]:
            del flow[source]
        self.spare[source] -= amount

    def close(self, holder: int) -> bool:
        """Do without a holder, if the others can bring what it brings; otherwise nothing changes."""
        before = [(source, self.spare[source]) for source, _ in self.loads[holder]]
        for source, amount in self.loads[holder]:
            self.spare[source] -= amount
        moves: list[tuple[int, int, int]] = []
        if all(self._relieve(source, moves) for source, _ in before):
            self.chosen.discard(holder)
            return True
        for wanter, source, amount in reversed(moves):
            self.move(wanter, source, -amount)
        for source, amount in self.loads[holder]:
            self.spare[source] += amount
        return False

    def _relieve(self, source: int, moves: list[tuple[int, int, int]]) -> bool:
        """Move what a source can no longer bring to others."""
        for wanter in self.wanters[source]:
            while self.spare[source] < 0 and self.flows[wanter].get(source):
                path = self._path(wanter, _DEPTH)
                if not path:
                    break
                amount = min(-self.spare[source], self.flows[wanter][source], self._width(path))
                self._shift([(wanter, source, -amount)], moves)
                self._push(path, amount, moves)
        return self.spare[source] >= 0

    def _shift(self, steps: list[tuple[int, int, int]], moves: list[tuple[int, int, int]]) -> None:
        for wanter, source, amount in steps:
            self.move(wanter, source, amount)
            moves.append((wanter, source, amount))

    def _path(self, start: int, depth: int) -> list[Step]:
        """The shortest way for a requirement to a source with room, over others that give way."""
        came: dict[int, tuple[int, int] | None] = {start: None}
        seen: set[int] = set()
        waiting = deque([(start, 1)])
        while waiting:
            wanter, far = waiting.popleft()
            for source in self.sourcing.requirements[wanter].sources:
                if self.spare[source] > 0:
                    return self._trail(came, wanter, source)
                if source in seen or far >= depth or self.spare[source] < 0:
                    continue
                seen.add(source)
                for other in self.wanters[source]:
                    if other not in came and source in self.flows[other]:
                        came[other] = (wanter, source)
                        waiting.append((other, far + 1))
        return []

    @staticmethod
    def _trail(came: Mapping[int, tuple[int, int] | None], wanter: int, source: int) -> list[Step]:
        trail = [(wanter, source)]
        before = came[wanter]
        while before is not None:
            trail.append(before)
            before = came[before[0]]
        return trail[::-1]

    def _width(self, path: list[Step]) -> int:
        give = [self.flows[wanter][path[place][1]] for place, (wanter, _) in enumerate(path[1:])]
        return min([self.spare[path[-1][1]], *give])

    def _push(self, path: list[Step], amount: int, moves: list[tuple[int, int, int]]) -> None:
        """Let an amount in at the head of a path; each on it gives way to the next source."""
        for place in range(len(path) - 1, -1, -1):
            wanter, source = path[place]
            if place:
                self._shift([(wanter, path[place - 1][1], -amount)], moves)
            self._shift([(wanter, source, amount)], moves)

    def settle(self, *, may_open: bool = False) -> bool:
        """Bring what is still missing over any detour, if need be from further holders; whether nothing is missing."""
        for wanter in range(len(self.missing)):
            while self.missing[wanter]:
                path = self._path(wanter, _ANY_DEPTH)
                if path:
                    amount = min(self.missing[wanter], self._width(path))
                    self._push(path, amount, [])
                    self.missing[wanter] -= amount
                elif not may_open or not self._open_for(wanter):
                    return False
        return True

    def _open_for(self, wanter: int) -> bool:
        """Choose the holder that brings most of what a requirement misses, by any detour; whether there is one."""
        best: tuple[float, int] | None = None
        reached, missing = self._reached(wanter), self.missing[wanter]
        for holder, load in self.loads.items():
            if holder not in self.chosen:
                brought = min(missing, sum(amount for source, amount in load if source in reached))
                rank = (-brought / self.cost_of(holder), holder)
                if brought and (best is None or rank < best):
                    best = rank
        if best is not None:
            self.open(best[1])
        return best is not None

    def _reached(self, start: int) -> set[int]:
        """The sources a requirement can draw on, itself or by others giving way."""
        seen, waiting, sources = {start}, [start], set[int]()
        while waiting:
            for source in self.sourcing.requirements[waiting.pop()].sources:
                if source not in sources:
                    sources.add(source)
                    givers = [
                        other for other in self.wanters[source] if other not in seen and source in self.flows[other]
                    ]
                    seen.update(givers)
                    waiting += givers
        return sources


def blank(sourcing: Sourcing, costs: Mapping[int, int]) -> Choice:
    """Nothing chosen yet."""
    choice = Choice(sourcing, costs)
    choice.flows = [{} for _ in sourcing.requirements]
    choice.missing = [requirement.amount for requirement in sourcing.requirements]
    choice.spare = [0] * len(sourcing.sources)
    choice.wanters = [[] for _ in sourcing.sources]
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
