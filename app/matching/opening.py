"""Lines without a quantity: they take what others leave, by a share or a cap, never silently everything."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.units import steps_per_unit
from app.matching.compiling import Group, Problem, Shelf, keeps_until
from app.matching.coverage import Coverage, cover
from app.matching.model import Cell, LineKey, Question, Want


@dataclass(frozen=True, slots=True)
class Uncounted:
    """Some uncounted contents that go whole to an open line."""

    want: Want
    kind: int
    holder: int
    expiry: str
    count: int
    rule: str


def with_open(problem: Problem, closed: Coverage, question: Question) -> Coverage:
    """The coverage with what open lines may take of the rest."""
    if not any(group.is_open for group in problem.groups):
        return closed
    left = [supply.amount for supply in problem.supplies]
    limits = dict(problem.limits)
    for group, flow in zip(problem.groups, closed.flows, strict=True):
        for supply, amount in flow.items():
            left[supply] -= amount
        if group.category in limits:
            limits[group.category] -= sum(flow.values())
    supplies = [replace(supply, amount=amount) for supply, amount in zip(problem.supplies, left, strict=True)]
    lines = Counter(group.category for group in problem.groups if group.is_open for _ in group.wants)
    for group in problem.groups:
        if group.is_open:
            _allow(group, sum(left[arc.supply] for arc in group.arcs), lines[group.category], question)
            group.demand = group.demand_of(supplies)
    rest = [group if group.is_open else replace(group, demand=0) for group in problem.groups]
    opened = cover(Problem(rest, supplies, limits, problem.category_of))
    return _together(problem, closed, opened)


def _allow(group: Group, free: int, lines: int, question: Question) -> None:
    """What each line of an open group may take: its part of the share, at most the cap."""
    rules = question.rules
    budget = free * rules.open_share // 100 // lines
    if rules.open_cap:
        budget = min(budget, rules.open_cap * steps_per_unit(question.categories[group.category].unit))
    group.wants = [replace(want, quantity=budget) for want in group.wants]
    group.asked = budget * len(group.wants)


def _together(problem: Problem, closed: Coverage, opened: Coverage) -> Coverage:
    flows = [
        second if group.is_open else first
        for group, first, second in zip(problem.groups, closed.flows, opened.flows, strict=True)
    ]
    exact = closed.exact and opened.exact
    worth = [max(pair) for pair in zip(closed.worth, opened.worth, strict=True)] if exact else []
    return Coverage(flows, worth, closed.lack, exact)


def choose_uncounted(
    question: Question, wants: Sequence[Want], shelf_of: Mapping[str, Shelf], visited: frozenset[int] | set[int]
) -> tuple[Uncounted, ...]:
    """Uncounted contents for open lines: the share of them, on holders that are visited anyway first.

    Where a cap holds none are given, as nobody knows how much they hold.
    """
    if question.rules.open_cap:
        return ()
    gone: dict[Cell, int] = {}
    found: list[Uncounted] = []
    open_wants = sorted((want for want in wants if want.quantity is None), key=_urgent_first)
    lines = Counter(want.category for want in open_wants)
    for want in open_wants:
        if want.category in shelf_of:
            found += _of_line(question, want, shelf_of[want.category], lines[want.category], (gone, visited))
    return tuple(found)


def _urgent_first(want: Want) -> tuple[int, LineKey]:
    return -want.priority, want.key


def _of_line(
    question: Question, want: Want, shelf: Shelf, lines: int, state: tuple[dict[Cell, int], frozenset[int] | set[int]]
) -> Iterator[Uncounted]:
    gone, visited = state
    until = keeps_until(want, shelf.category)
    usable = [
        (fit.penalty, cell.holder not in visited, cell.expiry or "9", cell.holder, cell, fit.rule)
        for kind, fit in shelf.fits(want, question)
        for cell in shelf.kinds[kind]
        if cell.uncounted and (not until or not cell.expiry or cell.expiry >= until)
    ]
    wanted = (sum(entry[4].uncounted for entry in usable) * question.rules.open_share + 50 * lines) // (100 * lines)
    for *_, cell, rule in sorted(usable):
        count = min(wanted, cell.uncounted - gone.get(cell, 0))
        if count > 0:
            gone[cell] = gone.get(cell, 0) + count
            wanted -= count
            yield Uncounted(want, cell.kind, cell.holder, cell.expiry, count, rule)
