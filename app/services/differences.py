"""Two proposals side by side: what the second gives more or less than the first, in sums and line by line."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.services.match_totals import coverage
from app.services.proposals import Proposal, ProposedLine, Totals

Given = tuple[int, int]
"""What a line gets: its counted amount in steps, and how many contents nobody counted."""
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Effect:
    """What would change: all amounts are those of the new proposal less those of the old one.

    ``lines_better`` get more than before and ``lines_worse`` less; ``given`` is in steps by unit and names only what
    changes; ``coverage`` is a part of the quantities asked for, -1 to 1, both weighted by the old rules.
    """

    lines_better: int
    lines_worse: int
    short: int
    given: Mapping[str, int]
    opened: int
    boxes: int
    pallets: int
    places: int
    coverage: float

    @property
    def is_nothing(self) -> bool:
        """Whether all stays as it is."""
        lines = (self.lines_better, self.lines_worse, self.short)
        return not any((*lines, *self.given.values(), self.opened, self.boxes, self.pallets, self.places))


@dataclass(frozen=True, slots=True)
class LineDifference:
    """A need line that two proposals serve otherwise.

    ``asked`` are its words; ``wanted`` and the amounts are in steps of ``unit``. ``first`` and ``second`` are None
    where a proposal does not have the line; ``substitutes`` are the parts of both that are no exact goods, and
    ``uncounted`` the contents in both that nobody counted.
    """

    need_list: str
    line: int
    asked: str
    wanted: int | None
    unit: str
    first: int | None
    second: int | None
    substitutes: tuple[int, int] = (0, 0)
    uncounted: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two proposals in numbers, and the lines that differ, in the order of the second one's lists."""

    first: Totals
    second: Totals
    lines: tuple[LineDifference, ...]


def effect_of(old: Proposal, new: Proposal) -> Effect:
    """What a new proposal changes against an old one."""
    before, after = old.totals, new.totals
    earlier = {line.key: _given(line) for line in old.lines}
    both = [(earlier[line.key], _given(line)) for line in new.lines if line.key in earlier]
    units = sorted(before.given.keys() | after.given.keys())
    given = {unit: after.given.get(unit, 0) - before.given.get(unit, 0) for unit in units}
    return Effect(
        lines_better=sum(other > line for line, other in both),
        lines_worse=sum(other < line for line, other in both),
        short=after.short - before.short,
        given={unit: steps for unit, steps in given.items() if steps},
        opened=after.opened - before.opened,
        boxes=after.boxes - before.boxes,
        pallets=after.pallets - before.pallets,
        places=after.places - before.places,
        coverage=round(coverage(new.lines, new.asked, old.rules.weights) - before.coverage, _DIGITS),
    )


def compare(first: Proposal, second: Proposal) -> Comparison:
    """Two proposals side by side; lines both serve alike are left out."""
    earlier = {line.key: line for line in first.lines}
    later = {line.key: line for line in second.lines}
    keys = [*later, *(key for key in earlier if key not in later)]
    found = [_difference(earlier.get(key), later.get(key)) for key in keys]
    return Comparison(first.totals, second.totals, tuple(entry for entry in found if entry is not None))


def _difference(first: ProposedLine | None, second: ProposedLine | None) -> LineDifference | None:
    shown = second or first
    if shown is None or (first and second and _goods(first) == _goods(second)):
        return None
    return LineDifference(
        shown.need_list, shown.line.number, shown.line.asked, shown.wanted, shown.unit,
        first.allocated if first else None, second.allocated if second else None,
        (_substitutes(first), _substitutes(second)), (_uncounted(first), _uncounted(second)),
    )  # fmt: skip


def _given(line: ProposedLine) -> Given:
    return line.allocated, _uncounted(line)


def _goods(line: ProposedLine) -> tuple[int, int, int]:
    """What the recipient notices: how much, how much of it substitutes, and how much nobody counted."""
    return line.allocated, _substitutes(line), _uncounted(line)


def _substitutes(line: ProposedLine | None) -> int:
    return sum(part.quantity or 0 for part in line.allocations if part.rule) if line else 0


def _uncounted(line: ProposedLine | None) -> int:
    return sum(part.quantity is None for part in line.allocations) if line else 0
