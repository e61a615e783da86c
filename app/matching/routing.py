"""What flows from which source to which requirement over the chosen holders; flows give way to one another."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

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
    roomy: set[int] = field(default_factory=set[int])
    users: dict[int, set[int]] = field(default_factory=dict[int, set[int]])
    choices: list[frozenset[int]] = field(default_factory=list[frozenset[int]])

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
            self._add_room(source, amount)
            for wanter in self.wanters[source]:
                taken = min(self.missing[wanter], self.spare[source])
                if taken:
                    self.move(wanter, source, taken)
                    self.missing[wanter] -= taken

    def move(self, wanter: int, source: int, amount: int) -> None:
        """Let more (or, below 0, less) flow from a source to a requirement."""
        flow = self.flows[wanter]
        flow[source] = flow.get(source, 0) + amount
        if flow[source]:
            self.users.setdefault(source, set()).add(wanter)
        else:
            del flow[source]
            self.users[source].discard(wanter)
            if not self.users[source]:
                del self.users[source]
        self._add_room(source, -amount)

    def _add_room(self, source: int, amount: int) -> None:
        self.spare[source] += amount
        if self.spare[source] > 0:
            self.roomy.add(source)
        else:
            self.roomy.discard(source)

    def close(self, holder: int) -> bool:
        """Do without a holder, if the others can bring what it brings; otherwise nothing changes."""
        before = [(source, self.spare[source]) for source, _ in self.loads[holder]]
        for source, amount in self.loads[holder]:
            self._add_room(source, -amount)
        moves: list[tuple[int, int, int]] = []
        if all(self._relieve(source, moves) for source, _ in before):
            self.chosen.discard(holder)
            return True
        for wanter, source, amount in reversed(moves):
            self.move(wanter, source, -amount)
        for source, amount in self.loads[holder]:
            self._add_room(source, amount)
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
            if not self.roomy.isdisjoint(self.choices[wanter]):
                return self._trail(came, wanter, min(self.roomy & self.choices[wanter]))
            for source in self._full(self.choices[wanter], seen) if far < depth else ():
                for other in sorted(self.users[source]):
                    if other not in came:
                        came[other] = (wanter, source)
                        waiting.append((other, far + 1))
        return []

    def _full(self, choices: Iterable[int], seen: set[int]) -> list[int]:
        """The sources others use up, in order, that were not seen before."""
        full = [source for source in choices if source in self.users and source not in seen and not self.spare[source]]
        seen.update(full)
        return sorted(full)

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
                    givers = self.users.get(source, set()) - seen
                    seen.update(givers)
                    waiting += givers
        return sources
