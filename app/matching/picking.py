"""Stage 3: which boxes. Whole boxes first, then a part of one that is open already, then of one that is just enough."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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


class Part(NamedTuple):
    """A part of a box, in steps, for a line by a rule; None is the whole of an uncounted content."""

    row: BoxRow
    amount: int | None
    rule: str


@dataclass(slots=True, eq=False)
class Picks:
    """What was picked so far: parts of boxes by line, the holders every list visits, what stays in boxes left whole."""

    rules: MatchRules
    given: dict[tuple[str, int], dict[tuple[str, int], Part]] = field(
        default_factory=lambda: defaultdict[tuple[str, int], dict[tuple[str, int], Part]](dict)
    )
    visited: dict[str, set[int]] = field(default_factory=lambda: defaultdict[str, set[int]](set))
    left_whole: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict[tuple[str, int], int](int))

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
        taken: dict[BoxRow, int] = defaultdict(int)
        for parts in self.given.values():
            for part in parts.values():
                taken[part.row] += part.amount or 0
        return len({row.box for row, amount in taken.items() if amount < (row.free or 0)})

    def fill(self, rows: Sequence[Row], slots: Sequence[Slot]) -> None:
        """Serve rows from the boxes of one source; together they hold at least what the rows need."""
        room = sum(slot.left for slot in slots) - sum(row.amount for row in rows)
        left = _in_order(slots)
        for row in sorted(rows, key=lambda row: (-row.amount, row.want.key)):
            room -= self._fill_row(row, left, room)
            left = [slot for slot in left if slot.left]

    def _fill_row(self, row: Row, slots: list[Slot], room: int) -> int:
        """Serve one row, on pallets its list visits anyway first; returns how much more than its amount it took."""
        visited = self.visited[row.want.need_list]
        ordered = sorted(slots, key=lambda slot: slot.row.holder not in visited) if visited else slots
        least, most = self._bounds(row, room)
        total = 0
        for slot in _best_whole(ordered, row.amount, least, most):
            total += slot.left
            self.give(row.want, slot.row, slot.left, row.rule)
            slot.left = 0
        rest = row.amount - total
        if rest > 0 and total < least:
            if self.rules.whole_boxes:
                self.left_whole[row.want.key] += rest
            else:
                self._cut(row, ordered, rest)
                total = row.amount
        return total - row.amount

    def _bounds(self, row: Row, room: int) -> tuple[int, int]:
        slack = row.amount * self.rules.tolerance // 100 if row.may_vary else 0
        return row.amount - slack, row.amount + min(slack, max(0, room))

    def _cut(self, row: Row, slots: list[Slot], rest: int) -> None:
        """Open boxes for the rest: one that is open already, else the smallest that is enough."""
        while rest:
            left = [slot for slot in slots if slot.left]
            if not left:
                return
            enough = [slot for slot in left if slot.left >= rest]
            visited = self.visited[row.want.need_list]

            def place(slot: Slot) -> tuple[bool, bool, int, str, int]:
                return not slot.opened, slot.row.holder not in visited, slot.left, slot.row.box, slot.row.number  # noqa: B023

            slot = min(enough, key=place) if enough else max(left, key=lambda slot: (slot.left, slot.row.box))
            taken = min(rest, slot.left)
            self.give(row.want, slot.row, taken, row.rule)
            slot.left -= taken
            slot.opened = True
            rest -= taken


def _in_order(slots: Sequence[Slot]) -> list[Slot]:
    """Boxes where most of the goods stand first."""
    held: dict[int, int] = defaultdict(int)
    for slot in slots:
        held[slot.row.holder] += slot.left

    def place(slot: Slot) -> tuple[int, int, int, str, int]:
        row = slot.row
        return -held[row.holder], row.holder, -slot.left, row.box, row.number

    return sorted(slots, key=place)


def _best_whole(slots: list[Slot], amount: int, least: int, most: int) -> list[Slot]:
    """Whole boxes that make the amount, or come nearest to it between two bounds, or else as much as fits in it.

    Boxes that stand first are looked at first; the others only when those do not make it.
    """
    if sum(slot.left for slot in slots) == amount:
        return slots
    few: list[Slot] = []
    total = 0
    for slot in slots:
        if total >= amount:
            break
        few.append(slot)
        total += slot.left
    for pool in (few, slots[:_MOST_BOXES]):
        chosen = _subset(pool, amount, least, most)
        if least <= sum(slot.left for slot in chosen) <= most:
            return chosen
    return _subset(few, amount, amount, amount)


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
