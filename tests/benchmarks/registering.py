"""Registering one box: against the same rows by bare sqlite3, and against nothing but a sync."""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from app.services.hall import Hall
from tests.benchmarks import syncs
from tests.benchmarks.hubs import Hubs
from tests.benchmarks.raw import BareFile, RawHub
from tests.benchmarks.stock import SEED, Stock
from tests.benchmarks.table import Row
from tests.benchmarks.timing import ms_of, percentile

_ROUNDS = 8
_EACH = 200
_WARM = 20


@dataclass(slots=True)
class Times:
    """What one box took, by who wrote it; in microseconds."""

    ours: list[float] = field(default_factory=list)
    raw: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)


@dataclass(slots=True)
class Sorter:
    """A person who finishes one box after the other onto the open pallets."""

    hall: Hall
    stock: Stock
    pallets: list[str]

    @classmethod
    def at(cls, hall: Hall, seed: int = SEED + 1) -> "Sorter":
        """Somebody in a hall."""
        return cls(hall, Stock(seed), [summary.pallet.code for summary in hall.pallets.in_states(("open",))])

    def finish_one(self, times: list[float]) -> str:
        """Register a box; returns its code."""
        draft = self.stock.box(pallet=self.stock.chance.choice(self.pallets))
        made: list[str] = []
        times.append(1000 * ms_of(lambda: made.append(self.hall.boxes.register(draft).box.code)))
        return made[0]


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """Registering at the smallest and the largest hub, its tail, and its syncs."""
    for size in sorted({min(sizes), max(sizes)}):
        times = _measure(hubs, size)
        ours, name = median(times.ours), f"register one box, {size:,} boxes"
        yield Row(name, ours, median(times.raw), "µs", "same rows, bare sqlite3", goal=6)
        yield Row(name, ours, median(times.bare), "µs", "4 KiB + fdatasync", goal=12, fail=20)
        if size == max(sizes):
            tail = percentile(times.ours, 0.99)
            yield Row(f"slowest of 100 scans, {size:,} boxes", tail, ours, "µs", "the middle one", 4, 15)
    yield syncs.row(hubs, min(sizes))


def _measure(hubs: Hubs, size: int) -> Times:
    """Take turns, so that what else the machine does falls on all; tidy up between, as the window does when idle."""
    times = Times()
    with hubs.hall(size) as hall, RawHub(hubs.folder / "copy.db") as raw:
        sorter = Sorter.at(hall)
        bare = BareFile(hubs.folder / "bare.bin")
        for _ in range(_ROUNDS):
            finished = [sorter.finish_one(taken) for taken in _warmed(times.ours)]
            written = raw.rows_of(finished)
            gc.collect()
            for rows_of_box, taken in zip(written, _warmed(times.raw), strict=True):
                taken.append(1000 * ms_of(lambda one=rows_of_box: raw.write(one)))
            times.bare += [1000 * ms_of(bare.write) for _ in range(_EACH)]
            hall.workplace.database.tidy()
        bare.close()
    (hubs.folder / "bare.bin").unlink()
    return times


def _warmed(times: list[float]) -> Iterator[list[float]]:
    """Where to note each time: the first of a turn count for nothing."""
    for place in range(_WARM + _EACH):
        yield times if place >= _WARM else []
