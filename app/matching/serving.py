"""From a plan to boxes: what every group gets of every source, its lines' shares of it, and the boxes for them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from app.matching.compiling import Problem
from app.matching.model import BoxRow, Question, Want
from app.matching.opening import Uncounted
from app.matching.picking import Picks, Row, Slot
from app.matching.routing import Choice
from app.matching.sharing import poured, shares
from app.matching.wishing import held_to_lines

_Amounts = dict[int, int]


def serve(
    question: Question, problem: Problem, choice: Choice, uncounted: Sequence[Uncounted], boxes: Sequence[BoxRow]
) -> Picks:
    """The boxes for every line: pinned ones, then those of the plan, source by source, then uncounted ones."""
    picks = Picks(question.rules)
    taken = _give_pinned(picks, question, boxes)
    closed = {row.key for row in question.wishes.forbidden}
    open_boxes = [row for row in boxes if row[:2] not in closed] if closed else boxes
    rows, slots = _rows(problem, choice), _slots(choice, open_boxes, taken)
    for source in sorted(rows, key=lambda source: (len({slot.row.holder for slot in slots[source]}), source)):
        picks.fill(rows[source], slots[source])
    if uncounted:
        _give_uncounted(picks, uncounted, [row for row in open_boxes if row.free is None and row.key not in taken])
    return picks


def _give_pinned(picks: Picks, question: Question, boxes: Sequence[BoxRow]) -> dict[tuple[str, int], int]:
    """Give pinned boxes to their lines; returns how much of each is taken."""
    taken: dict[tuple[str, int], int] = {}
    if question.wishes.pins:
        known = {row.key: row for row in boxes}
        want_of = {want.key: want for want in question.wants}
        for pin in held_to_lines(question):
            part, key = pin.part, (pin.part.box, pin.part.number)
            if key in known:
                picks.give(want_of[pin.need_list, pin.line], known[key], part.quantity, part.rule)
                taken[key] = taken.get(key, 0) + (part.quantity or 0)
    return taken


def _rows(problem: Problem, choice: Choice) -> dict[int, list[Row]]:
    """What every source has to bring, by line."""
    of_group: dict[int, _Amounts] = defaultdict(lambda: defaultdict(int))
    for requirement, flow in zip(choice.sourcing.requirements, choice.flows, strict=True):
        sources = sorted(flow)
        amounts = [flow[source] for source in sources]
        for place, share, amount in poured(amounts, [amount for _, amount in requirement.shares]):
            of_group[requirement.shares[share][0]][sources[place]] += amount
    rows: dict[int, list[Row]] = defaultdict(list)
    for number in sorted(of_group):
        for source, row in _rows_of_group(problem, number, of_group[number], choice):
            rows[source].append(row)
    return rows


def _rows_of_group(problem: Problem, number: int, amounts: _Amounts, choice: Choice) -> Iterable[tuple[int, Row]]:
    group = problem.groups[number]
    may_vary = not group.is_open and group.category not in problem.limits
    arcs = {arc.supply: arc for arc in group.arcs}
    supply_of = {source: choice.sourcing.sources[source].supply for source in amounts}
    sources = sorted(amounts, key=lambda source: (arcs[supply_of[source]].penalty, source))
    given = dict(
        zip([want.key for want in group.wants], shares(group.wants, sum(amounts.values()), group.demand), strict=True)
    )
    wants = sorted(group.wants, key=_soonest_first)
    for place, line, amount in poured([amounts[source] for source in sources], [given[want.key] for want in wants]):
        source = sources[place]
        yield source, Row(wants[line], amount, arcs[supply_of[source]].rule, may_vary)


def _soonest_first(want: Want) -> tuple[date, str, int]:
    return want.usable_from or date.max, want.need_list, want.line


def _slots(choice: Choice, boxes: Iterable[BoxRow], taken: dict[tuple[str, int], int]) -> dict[int, list[Slot]]:
    drawn = {source for flow in choice.flows for source in flow}
    source_of = {
        (cell.kind, cell.holder, cell.expiry): source
        for source in drawn
        for cell in choice.sourcing.sources[source].cells
        if cell.holder in choice.chosen
    }
    slots: dict[int, list[Slot]] = defaultdict(list)
    for row in boxes:
        source = source_of.get(row[2:5])
        left = (row.free or 0) - taken.get(row[:2], 0)
        if source is not None and left > 0:
            slots[source].append(Slot(row, left, opened=bool(row.reserved or row[:2] in taken)))
    return slots


def _give_uncounted(picks: Picks, wanted: Sequence[Uncounted], boxes: Sequence[BoxRow]) -> None:
    waiting: dict[tuple[int, int, str], list[BoxRow]] = defaultdict(list)
    for row in sorted(boxes, key=lambda row: row.key, reverse=True):
        waiting[row.kind, row.holder, row.expiry].append(row)
    for entry in wanted:
        there = waiting[entry.kind, entry.holder, entry.expiry]
        for _ in range(min(entry.count, len(there))):
            picks.give(entry.want, there.pop(), None, entry.rule)
