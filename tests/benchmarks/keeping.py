"""Keeping a hub safe: a backup while somebody scans, and the check of the whole journal."""

import hashlib
import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter, sleep

from app.services.hall import Hall
from tests.benchmarks.hubs import Hubs, clear
from tests.benchmarks.raw import connect
from tests.benchmarks.registering import Sorter
from tests.benchmarks.table import Judged, Row
from tests.benchmarks.timing import ms_of

_CHECKED = 100_000
_PAUSE_S = 0.05
_QUIET_S = (0.5, 5.0)


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """Backup and its stall at the largest hub, the check at the hub of 100,000 boxes (or the nearest to it)."""
    yield from _backup(hubs, max(sizes))
    yield _check(hubs, min(sizes, key=lambda size: abs(size - _CHECKED)))


def _backup(hubs: Hubs, size: int) -> Iterator[Row]:
    target = hubs.folder / "backup.db"
    with hubs.hall(size) as hall:
        live = hubs.folder / "copy.db"
        hall.workplace.database.tidy()
        plain = ms_of(lambda: _copy(live, target)) / 1000
        clear(target)
        quiet = _longest_scan(hall, lambda: sleep(sorted((*_QUIET_S, plain))[1]))
        taken: list[float] = []
        stall = _longest_scan(hall, lambda: taken.append(ms_of(lambda: hall.maintenance.backup(target)) / 1000))
        clear(target)
    yield Row(f"backup while scanning, {size:,} boxes", taken[0], plain, "s", "plain copy, synced", goal=3, fail=5)
    name = f"longest scan meanwhile, {size:,} boxes"
    yield Row(name, stall, quiet, "ms", "longest without backup", 300, 1000, Judged.OURS)


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _longest_scan(hall: Hall, work: Callable[[], object]) -> float:
    """The longest of the scans that somebody does, some twenty a second, while work goes on."""
    times, done = list[float](), threading.Event()

    def scan() -> None:
        sorter = Sorter.at(hall, int(perf_counter() * 1000))
        while not times or not done.is_set():
            sorter.finish_one(times)
            sleep(_PAUSE_S)

    person = threading.Thread(target=scan)
    person.start()
    work()
    done.set()
    person.join()
    return max(times) / 1000


def _check(hubs: Hubs, size: int) -> Row:
    with hubs.hall(size) as hall:
        begin = perf_counter()
        found = hall.maintenance.check()
        seconds = perf_counter() - begin
        raw = connect(hubs.folder / "copy.db")
        read = ms_of(lambda: _read_all(raw)) / 1000
        raw.close()
    if found.differences:
        raise RuntimeError(f"the hub is not sound: {found.differences[:3]}")
    note = f"{found.events / seconds:,.0f} events/s"
    return Row(f"check the whole journal, {size:,} boxes", seconds, read, "s", "read and hash it", note=note)


def _read_all(raw: sqlite3.Connection) -> None:
    for row in raw.execute("SELECT payload, previous_hash, id, subject FROM event ORDER BY seq"):
        hashlib.sha256(json.dumps([json.loads(row[0]), *row[1:]], sort_keys=True).encode()).hexdigest()
