"""A match in numbers: what each pallet and place brings, and all of it together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.units import steps_per_unit
from app.matching.model import NOWHERE, PALLET_DIGIT, Allocation, BoxRow, LineKey, Match
from app.persistence.database import Connection
from app.persistence.queries import cells
from app.persistence.queries.whereabouts import place_names
from app.services.proposals import Asked, PalletUse, ProposedLine, Totals

ContentKey = tuple[str, int]
_DIGITS = 6


@dataclass(slots=True)
class _Visit:
    """What is taken from one pallet or place; ``worth`` is in units, weighted by priority."""

    boxes: set[str] = field(default_factory=set[str])
    opened: set[str] = field(default_factory=set[str])
    lines: set[LineKey] = field(default_factory=set[LineKey])
    worth: float = 0.0


def pallet_uses(
    connection: Connection, lines: Sequence[ProposedLine], asked: Sequence[Asked], weights: Sequence[int],
    rows: Iterable[BoxRow],
) -> tuple[PalletUse, ...]:  # fmt: skip
    """What is taken from every pallet and place, those that bring most first."""
    emptied = _emptied(lines, rows)
    visits = _visits(lines, {(entry.need_list, entry.line.number): weights[entry.priority] for entry in asked}, emptied)
    holders = sorted(visits)
    whole = _whole(connection, visits, emptied)
    names = place_names(connection, holders)
    total = sum(visit.worth for visit in visits.values())
    uses = [_use(holder, visits[holder], total, names.get(holder, ""), holder in whole) for holder in holders]
    return tuple(sorted(uses, key=lambda use: (-use.share, use.holder)))


def _use(holder: int, visit: _Visit, total: float, place: str, whole: bool) -> PalletUse:  # noqa: FBT001
    share = round(visit.worth / total, _DIGITS) if total else 0.0
    code = str(holder) if holder != NOWHERE else ""
    return PalletUse(
        holder, code, place, len(visit.boxes), len(visit.opened), whole, len(visit.lines), share,
        code.startswith(PALLET_DIGIT),
    )  # fmt: skip


def _emptied(lines: Iterable[ProposedLine], rows: Iterable[BoxRow]) -> frozenset[ContentKey]:
    """The contents of which nothing stays."""
    given: dict[ContentKey, int] = defaultdict(int)
    for part in _parts(lines):
        given[part.box, part.number] += part.quantity or 0
    touched = (row for row in rows if row[:2] in given and not row.reserved)
    return frozenset(row[:2] for row in touched if row.free is None or given[row[:2]] >= row.free)


def _parts(lines: Iterable[ProposedLine]) -> Iterable[Allocation]:
    return (part for line in lines for part in line.allocations)


def _visits(
    lines: Iterable[ProposedLine], weights: Mapping[LineKey, int], emptied: frozenset[ContentKey]
) -> dict[int, _Visit]:
    visits: dict[int, _Visit] = defaultdict(_Visit)
    for line in lines:
        key = line.key
        worth = 0.0 if line.wanted is None else weights[key] / steps_per_unit(line.unit)
        for part in line.allocations:
            visit = visits[part.holder]
            visit.boxes.add(part.box)
            visit.lines.add(key)
            visit.worth += worth * (part.quantity or 0)
            if (part.box, part.number) not in emptied:
                visit.opened.add(part.box)
    return visits


def _whole(connection: Connection, visits: Mapping[int, _Visit], emptied: frozenset[ContentKey]) -> frozenset[int]:
    """The pallets and places from which every box leaves with everything in it."""
    counts = cells.box_counts(connection, sorted(visits.keys() - {NOWHERE}))
    likely = [holder for holder, visit in visits.items() if not visit.opened and len(visit.boxes) == counts.get(holder)]
    boxes = sorted(box for holder in likely for box in visits[holder].boxes)
    left = {held.holder for held in cells.contents_of(connection, boxes) if (held.box, held.number) not in emptied}
    return frozenset(likely) - left


def totals(
    lines: Sequence[ProposedLine], pallets: Sequence[PalletUse], asked: Sequence[Asked], weights: Sequence[int],
    match: Match,
) -> Totals:  # fmt: skip
    """All of it together."""
    given: dict[str, int] = defaultdict(int)
    for line in lines:
        if line.allocated:
            given[line.unit] += line.allocated
    return Totals(
        lines=len(lines),
        served=sum(bool(line.allocations) for line in lines),
        short=sum(line.shortfall > 0 for line in lines),
        boxes=len({part.box for part in _parts(lines)}),
        opened=sum(use.opened for use in pallets),
        pallets=sum(use.is_pallet for use in pallets),
        whole_pallets=sum(use.is_pallet and use.whole for use in pallets),
        places=sum(not use.is_pallet and use.holder != NOWHERE for use in pallets),
        visits=match.visits,
        coverage=coverage(lines, asked, weights),
        given=dict(sorted(given.items())),
    )


def coverage(lines: Sequence[ProposedLine], asked: Sequence[Asked], weights: Sequence[int]) -> float:
    """The weighted part of the quantities asked for that is served, 0 to 1, with what is reserved already."""
    wanted = served = 0.0
    for line, entry in zip(lines, asked, strict=True):
        if line.wanted and (entry.want is not None or line.already):
            worth = weights[entry.priority] / steps_per_unit(line.unit)
            wanted += worth * line.wanted
            served += worth * min(line.wanted, line.already + line.allocated)
    return round(served / wanted, _DIGITS) if wanted else 1.0
