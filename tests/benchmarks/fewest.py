"""Pallets against the fewest there can be, by a mixed-integer program that takes its time; only when asked for."""

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any

from tests.benchmarks import halls_of_stock as halls
from tests.benchmarks.hubs import Hubs
from tests.benchmarks.matching import Compared, worth_it
from tests.benchmarks.table import Row

_MANY = 100_000
_SECONDS, _SECONDS_FOR_MORE = 30, 120


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """Every hall of a size against its bounds, then the middle and the worst of them."""
    for size in worth_it(sizes):
        more = (*halls.special(size), *halls.further(size)) if size == _MANY else ()
        firsts, seconds = list[Row](), list[Row]()
        for shape in (*halls.both(size), *more):
            first, second = _pair(Compared(hubs, shape))
            firsts.append(first)
            seconds.append(second)
            yield from (first, second)
        yield from _summed(size, firsts, seconds)


def _pair(hall: Compared) -> tuple[Row, Row]:
    limit = _SECONDS if hall.shape.boxes <= _MANY else _SECONDS_FOR_MORE
    first, second = hall.checked("first"), hall.checked("second")
    found: Any = hall.answer("covers", hall.file, hall.ours["first"]["given"], limit)
    best = min(found["best"] or first.holders, second.holders, first.holders)
    note = f"{found['forced']} of them certain" + ("" if found["optimal"] else f"; between {found['bound']} and {best}")
    return (
        Row(f"pallets at once, {hall}", first.holders, best, "", "best known", note=note),
        Row(f"pallets on second thought, {hall}", second.holders, found["bound"], "", "proven bound"),
    )


def _summed(size: int, firsts: Sequence[Row], seconds: Sequence[Row]) -> Iterator[Row]:
    at_once, thought = [row.ratio for row in firsts], [row.ratio for row in seconds]
    many, name = size > _MANY, f"{len(firsts)} halls of {size:,} boxes"
    yield Row(f"pallets at once, the middle of {name}", median(at_once), 1, "×", "best known", None if many else 1.05)
    yield Row(f"pallets at once, the worst of {name}", max(at_once), 1, "×", "best known", None if many else 1.1)
    bar = 1.12 if many else 1.03
    yield Row(f"pallets on second thought, the worst of {name}", max(thought), 1, "×", "proven bound", bar)
