"""From coverage to what pallets have to bring: requirements on sources of like goods.

Goods that are used up in every best coverage, and goods with a date, keep the amounts the coverage gave them; of dated
goods the first windows go whole, and only within the last one there is a choice. All other amounts may come from any
plentiful goods that are as good, so that few pallets do.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.matching.compiling import Problem, Supply
from app.matching.coverage import SCARCE, Coverage
from app.matching.model import Cell, Question

_NO_DATE = 10**9


@dataclass(slots=True, eq=False)
class Source:
    """Goods of one supply (and one window of expiry), by the pallets and places that hold them."""

    supply: int
    held: dict[int, int] = field(default_factory=dict[int, int])
    cells: list[Cell] = field(default_factory=list[Cell])

    @property
    def total(self) -> int:
        """All of it."""
        return sum(self.held.values())

    def add(self, cell: Cell) -> None:
        """Take in a cell."""
        self.held[cell.holder] = self.held.get(cell.holder, 0) + cell.free
        self.cells.append(cell)


@dataclass(slots=True, eq=False)
class Requirement:
    """An amount to bring from any of some sources, and the groups it is for."""

    sources: tuple[int, ...]
    amount: int = 0
    shares: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def add(self, group: int, amount: int) -> None:
        """Bring more, for a group."""
        self.amount += amount
        self.shares.append((group, amount))


@dataclass(slots=True, eq=False)
class Sourcing:
    """What has to be brought and where it is."""

    sources: list[Source] = field(default_factory=list[Source])
    requirements: list[Requirement] = field(default_factory=list[Requirement])

    def add_source(self, supply: int, cells: list[Cell]) -> int:
        """A new source of some cells; returns its number."""
        source = Source(supply)
        for cell in sorted(cells, key=lambda cell: (cell.holder, cell.expiry)):
            source.add(cell)
        self.sources.append(source)
        return len(self.sources) - 1


def source(problem: Problem, coverage: Coverage, question: Question) -> Sourcing:
    """Requirements that keep the coverage and leave open what does not matter to it."""
    sourcing = Sourcing()
    fixed = _fixed(problem, coverage)
    drawn: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, flow in enumerate(coverage.flows):
        for supply in sorted(flow):
            if supply in fixed:
                drawn[supply].append((number, flow[supply]))
    for supply in sorted(drawn):
        _require_fixed(sourcing, problem.supplies[supply], supply, drawn[supply], question)
    _require_open(sourcing, problem, coverage, fixed)
    return sourcing


def _fixed(problem: Problem, coverage: Coverage) -> set[int]:
    drawn: dict[int, int] = defaultdict(int)
    for flow in coverage.flows:
        for supply, amount in flow.items():
            drawn[supply] += amount
    worth = coverage.worth

    def is_fixed(number: int, supply: Supply) -> bool:
        scarce = worth[number] > SCARCE if worth else drawn[number] >= supply.amount
        return scarce or supply.dated or problem.category_of[number] in problem.limits

    return {number for number, supply in enumerate(problem.supplies) if is_fixed(number, supply)}


def window_of(expiry: str, today: date, days: int) -> int:
    """Which window of so many days from today a date falls into; goods without a date come last."""
    return (date.fromisoformat(expiry) - today).days // days if expiry else _NO_DATE


def _require_fixed(
    sourcing: Sourcing, supply: Supply, number: int, wanted: list[tuple[int, int]], question: Question
) -> None:
    left = list(reversed(wanted))
    for cells in _windows(supply, question):
        here = sourcing.add_source(number, cells)
        requirement = Requirement((here,))
        for group, amount in _take(left, sourcing.sources[here].total):
            requirement.add(group, amount)
        sourcing.requirements.append(requirement)
        if not left:
            return


def _windows(supply: Supply, question: Question) -> list[list[Cell]]:
    if not supply.dated:
        return [supply.cells]
    windows: dict[int, list[Cell]] = defaultdict(list)
    for cell in supply.cells:
        windows[window_of(cell.expiry, question.today, question.rules.window_days)].append(cell)
    return [windows[key] for key in sorted(windows)]


def _take(left: list[tuple[int, int]], room: int) -> Iterator[tuple[int, int]]:
    """The next amounts that find room; what does not stays in ``left``, whose last entry is the next."""
    while left and room:
        group, amount = left.pop()
        taken = min(amount, room)
        room -= taken
        if amount > taken:
            left.append((group, amount - taken))
        yield group, taken


def _require_open(sourcing: Sourcing, problem: Problem, coverage: Coverage, fixed: set[int]) -> None:
    places: dict[int, int] = {}
    found: dict[tuple[int, ...], Requirement] = {}
    for number, (group, flow) in enumerate(zip(problem.groups, coverage.flows, strict=True)):
        choices: dict[tuple[int, int], list[int]] = defaultdict(list)
        amounts: dict[tuple[int, int], int] = defaultdict(int)
        for arc in group.arcs:
            if arc.supply not in fixed:
                level = (arc.penalty, problem.supplies[arc.supply].rank)
                choices[level].append(arc.supply)
                amounts[level] += flow.get(arc.supply, 0)
        for level in sorted(amounts):
            if amounts[level]:
                for supply in choices[level]:
                    if supply not in places:
                        places[supply] = sourcing.add_source(supply, problem.supplies[supply].cells)
                key = tuple(sorted(places[supply] for supply in choices[level]))
                found.setdefault(key, Requirement(key)).add(number, amounts[level])
    sourcing.requirements += found.values()
