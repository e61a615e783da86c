"""What a dispatcher holds, closes or leaves out, taken off the stock and the lines before anything is matched."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from app.matching.compiling import Problem
from app.matching.model import Cell, LineKey, Pin, Question, Want
from app.matching.routing import Choice

_Place = tuple[int, int, str]


def first_of(question: Question) -> frozenset[int]:
    """The holders to be used before others: those named, and those that hold a pinned box."""
    return question.wishes.first | {pin.part.holder for pin in question.wishes.pins}


def pinned_places(question: Question) -> set[tuple[int, int]]:
    """The SKUs of pinned boxes, each with the pallet or place it stands on."""
    if not question.wishes.pins:
        return set()
    number_of = {sku: kind for kind, sku in question.stock.kinds.items()}
    return {(number_of[pin.part.content.sku], pin.part.holder) for pin in question.wishes.pins}


def held_to_lines(question: Question) -> Iterator[Pin]:
    """The pins that still mean something: of asked lines, and no more than these ask."""
    wants = {want.key: want for want in question.wants if want.key not in question.wishes.left_out}
    left = {key: want.quantity for key, want in wants.items()}
    for pin in question.wishes.pins:
        key = (pin.need_list, pin.line)
        room = left.get(key)
        if key not in wants or room == 0:
            continue
        if room is None or pin.part.quantity is None:
            yield pin
        else:
            taken = min(room, pin.part.quantity)
            left[key] = room - taken
            yield replace(pin, part=replace(pin.part, quantity=taken))


def wants_left(question: Question) -> Sequence[Want]:
    """The lines to match: without those left out, and less what is pinned to them."""
    wants = [want for want in question.wants if want.key not in question.wishes.left_out]
    pinned: dict[LineKey, int] = defaultdict(int)
    for pin in held_to_lines(question):
        pinned[pin.need_list, pin.line] += pin.part.quantity or 0
    if not pinned:
        return wants
    return [
        want if want.quantity is None else replace(want, quantity=want.quantity - pinned[want.key]) for want in wants
    ]


def usable_cells(question: Question, beyond: frozenset[int]) -> Iterator[Cell]:
    """The cells that may be given: neither expired, nor on a load, nor closed, less what is pinned or forbidden."""
    today, taken = question.today.isoformat(), _taken(question)
    shut = question.stock.away | question.wishes.closed | beyond
    for cell in question.stock.cells:
        if cell.holder in shut or (cell.expiry and cell.expiry < today):
            continue
        less, fewer = taken.get((cell.kind, cell.holder, cell.expiry), (0, 0)) if taken else (0, 0)
        if less or fewer:
            yield Cell(*cell[:3], max(0, cell.free - less), cell.reserved, cell.uncounted - fewer)
        else:
            yield cell


def _taken(question: Question) -> dict[_Place, tuple[int, int]]:
    """Steps and uncounted contents that are pinned or forbidden, by cell."""
    number_of = {sku: kind for kind, sku in question.stock.kinds.items()}
    taken: dict[_Place, tuple[int, int]] = {}

    def add(place: _Place, amount: int | None) -> None:
        less, fewer = taken.get(place, (0, 0))
        taken[place] = (less + (amount or 0), fewer + (amount is None))

    pinned: dict[tuple[str, int], int] = defaultdict(int)
    for pin in held_to_lines(question):
        part = pin.part
        expiry = part.content.expiry.isoformat() if part.content.expiry else ""
        pinned[part.box, part.number] += part.quantity or 0
        add((number_of[part.content.sku], part.holder, expiry), part.quantity)
    for row in question.wishes.forbidden:
        if row.free is None:
            if row.key not in pinned:
                add((row.kind, row.holder, row.expiry), None)
        else:
            add((row.kind, row.holder, row.expiry), max(0, row.free - pinned.get(row.key, 0)))
    return taken


def best_holders(problem: Problem, choice: Choice, question: Question, most: int) -> frozenset[int]:
    """The holders that bring the largest part of what is asked, by weight; those of pinned boxes come first."""
    worth: dict[int, float] = defaultdict(float)
    sourcing = choice.sourcing
    for requirement, flow in zip(sourcing.requirements, choice.flows, strict=True):
        groups = [(problem.groups[number], amount) for number, amount in requirement.shares]
        each = sum(group.weight * amount / max(1, group.asked) for group, amount in groups) / requirement.amount
        for source, drawn in flow.items():
            for holder, amount in _drawn_from(sourcing.sources[source].held, choice.chosen, drawn):
                worth[holder] += amount * each
    pinned = {pin.part.holder for pin in question.wishes.pins}
    order = sorted(choice.chosen | pinned, key=lambda holder: (holder not in pinned, -worth[holder], holder))
    return frozenset(order[:most])


def _drawn_from(held: Mapping[int, int], chosen: Set[int], amount: int) -> Iterator[tuple[int, int]]:
    """Which chosen holders an amount comes from, the fullest first."""
    for holder in sorted(held.keys() & chosen, key=lambda holder: (-held[holder], holder)):
        taken = min(amount, held[holder])
        amount -= taken
        yield holder, taken
