"""Stage 3: which boxes. Whole boxes first, then a part of one that is open already, then of one that is just enough."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from math import gcd
from typing import NamedTuple

from app.domain.match_rules import MatchRules
from app.matching.model import BoxRow, Want

_MOST_SUMS = 100_000
_MOST_BOXES = 300


@dataclass(slots=True, eq=False)
class Row:
    """An amount of like goods for one line, by a rule; ``may_vary`` says whether a tolerance holds for it."""

    want: Want
    amount: int
    rule: str
    may_vary: bool = True


@dataclass(slots=True, eq=False)
class Slot:
    """A box as it is being picked from."""

    row: BoxRow
    left: int
    opened: bool


class Pool:
    """The boxes of one source, by the pallets and places they stand on."""

    def __init__(self, slots: Iterable[Slot]) -> None:
        self._slots: dict[int, list[Slot]] = defaultdict(list)
        self.held: dict[int, int] = defaultdict(int)
        for slot in sorted(slots, key=lambda slot: (-slot.left, slot.row[:2])):
            self._slots[slot.row.holder].append(slot)
            self.held[slot.row.holder] += slot.left

    def in_order(self, amount: int, visited: Set[int]) -> Iterator[list[Slot]]:
        """What is left by holder: those visited anyway first, then the least full that is enough, then the fullest."""

        def place(holder: int) -> tuple[bool, bool, int, int]:
            held = self.held[holder]
            return holder not in visited, held < amount, held if held >= amount else -held, holder

        for holder in sorted(self.held, key=place):
            left = self._slots[holder] = [slot for slot in self._slots[holder] if slot.left]
            if left:
                yield left

    def take(self, slot: Slot, amount: int) -> None:
        """Take from a box."""
        slot.left -= amount
        self.held[slot.row.holder] -= amount


class Part(NamedTuple):
    """A part of a box, in steps, for a line by a rule; None is the whole of an uncounted content."""

    row: BoxRow
    amount: int | None
    rule: str


@dataclass(slots=True, eq=False)
class Picks:
    """What was picked so far: parts of boxes by line, and the holders every list visits."""

    rules: MatchRules
    given: dict[tuple[str, int], dict[tuple[str, int], Part]] = field(
        default_factory=lambda: defaultdict[tuple[str, int], dict[tuple[str, int], Part]](dict)
    )
    visited: dict[str, set[int]] = field(default_factory=lambda: defaultdict[str, set[int]](set))

    def give(self, want: Want, row: BoxRow, amount: int | None, rule: str) -> None:
        """Give a part of a box, or the whole of an uncounted one, to a line."""
        mine, key = self.given[want.key], row[:2]
        before = mine.get(key)
        if before is not None and amount is not None:
            amount += before.amount or 0
        mine[key] = Part(row, amount, rule)
        self.visited[want.need_list].add(row.holder)

    def opened(self) -> int:
        """The number of boxes of which a part stays free."""
        left: dict[tuple[str, int], int] = {}
        for parts in self.given.values():
            for key, part in parts.items():
                left[key] = left.get(key, part.row.free or 0) - (part.amount or 0)
        return len({box for (box, _), amount in left.items() if amount})

    def fill(self, rows: Sequence[Row], slots: Iterable[Slot]) -> None:
        """Serve rows from the boxes of one source; together they hold at least what the rows need."""
        pool = Pool(slots)
        room = sum(pool.held.values()) - sum(row.amount for row in rows)
        for row in sorted(rows, key=lambda row: (-row.amount, row.want.key)):
            room -= self._fill_row(row, pool, room)

    def _fill_row(self, row: Row, pool: Pool, room: int) -> int:
        """Serve one row, on pallets its list visits anyway first; returns how much more than its amount it took."""
        ordered = list(pool.in_order(row.amount, self.visited[row.want.need_list]))
        least, most = self._bounds(row, room)
        total = 0
        for slot in _best_whole(ordered, row.amount, least, most):
            total += slot.left
            self._take(row, pool, slot, slot.left)
        if total < least and not self.rules.whole_boxes:
            self._cut(row, pool, [slot for slots in ordered for slot in slots if slot.left], row.amount - total)
            total = row.amount
        return total - row.amount

    def _take(self, row: Row, pool: Pool, slot: Slot, amount: int) -> None:
        self.give(row.want, slot.row, amount, row.rule)
        pool.take(slot, amount)

    def _bounds(self, row: Row, room: int) -> tuple[int, int]:
        slack = row.amount * self.rules.tolerance // 100 if row.may_vary else 0
        return row.amount - slack, row.amount + min(slack, max(0, room))

    def _cut(self, row: Row, pool: Pool, slots: list[Slot], rest: int) -> None:
        """Open boxes for the rest: one that is open already, else the smallest that is enough."""
        visited = self.visited[row.want.need_list]

        def place(slot: Slot) -> tuple[bool, bool, int, str, int]:
            return not slot.opened, slot.row.holder not in visited, slot.left, slot.row.box, slot.row.number

        while rest and slots:
            enough = [slot for slot in slots if slot.left >= rest]
            slot = min(enough, key=place) if enough else max(slots, key=lambda slot: (slot.left, slot.row.box))
            taken = min(rest, slot.left)
            self._take(row, pool, slot, taken)
            slot.opened = True
            slots.remove(slot)
            rest -= taken


def _best_whole(pallets: Sequence[Sequence[Slot]], amount: int, least: int, most: int) -> list[Slot]:
    """Whole boxes that make the amount, or come nearest to it between two bounds, or else as much as fits in it.

    Pallets that stand first are looked at first; the others only when the boxes on those do not make it.
    """
    few: list[Slot] = []
    total = 0
    for slots in pallets:
        if total >= amount:
            break
        few += slots
        total += sum(slot.left for slot in slots)
    chosen = _subset(few, amount, least, most)
    if not least <= sum(slot.left for slot in chosen) <= most:
        everything = [slot for slots in pallets for slot in slots][:_MOST_BOXES]
        better = _subset(everything, amount, least, most)
        if least <= sum(slot.left for slot in better) <= most:
            return better
        if most > amount:
            return _subset(few, amount, amount, amount)
    return chosen


def _subset(slots: list[Slot], amount: int, least: int, most: int) -> list[Slot]:
    """The boxes whose sum is nearest to the amount within the bounds, else the largest sum below it."""
    step = gcd(*(slot.left for slot in slots)) if slots else 1
    size = most // step
    if size > _MOST_SUMS:
        return _largest_first(slots, most)
    reach = [1]
    inside = (1 << (size + 1)) - 1
    for slot in slots:
        reach.append((reach[-1] | (reach[-1] << (slot.left // step))) & inside)
    goal = _nearest(reach[-1], step, amount, (least, most))
    chosen: list[Slot] = []
    for slot, before in zip(reversed(slots), reversed(reach[:-1]), strict=True):
        if not before >> goal & 1:
            chosen.append(slot)
            goal -= slot.left // step
    return chosen[::-1]


def _nearest(reached: int, step: int, amount: int, bounds: tuple[int, int]) -> int:
    """Of the sums that can be reached, in steps of boxes, the nearest within bounds, else the largest below."""
    place = amount // step
    below = (reached & ((1 << (place + 1)) - 1)).bit_length() - 1
    higher = reached >> (place + 1)
    above = place + (higher & -higher).bit_length()
    least, most = bounds
    above_fits = bool(higher) and above * step <= most
    below_fits = below * step >= least
    if above_fits and (not below_fits or above * step - amount < amount - below * step):
        return above
    return below


def _largest_first(slots: Iterable[Slot], most: int) -> list[Slot]:
    chosen: list[Slot] = []
    for slot in slots:
        if slot.left <= most:
            chosen.append(slot)
            most -= slot.left
    return chosen
