"""A program that matches all open lists of a hub and tells how long it took; another one is idle and tells its size."""

import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

from app.bootstrap import open_hall
from app.services.hall import Hall
from tests.benchmarks.asking import SCAN, Asking, Given
from tests.benchmarks.bulk import TEN_LINES
from tests.benchmarks.hubs import STATION
from tests.benchmarks.raw import connect
from tests.benchmarks.stock import TODAY
from tests.benchmarks.timing import busy_ms_of, ms_of, peak_mb

if TYPE_CHECKING:
    from app.matching.model import Match

_TIMES = 5


def opened(file: Path) -> Hall:
    """A hub on the day its stock was drawn for."""
    hall = open_hall(file, STATION, "Kim")
    hall.workplace.database._clock = lambda: datetime.combine(TODAY, time(9, 30), UTC)
    return hall


def forget(file: Path) -> None:
    """Ask the system to drop what it holds of a file in memory."""
    if hasattr(os, "posix_fadvise"):
        with file.open("rb") as whole:
            os.posix_fadvise(whole.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def own_peak_mb() -> float:
    """The most memory this process has held; on Linux that of its parent is left out."""
    status = Path("/proc/self/status")
    if not status.exists():
        return peak_mb()
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def idle(file: Path) -> dict[str, float]:
    """The size of the program with its hub open and the solver loaded."""
    import highspy  # noqa: F401, PLC0415
    import numpy as np  # noqa: F401, PLC0415

    hall = opened(file)
    hall.catalogue.current()
    return {"mb": own_peak_mb()}


def propose(file: Path, given: Path) -> dict[str, Any]:
    """Match once cold, then by turns with the raw scan, then on fewer pallets; write down what was given."""
    hall = opened(file)
    hall.catalogue.current()
    forget(file)
    begin = perf_counter()
    proposal = hall.matches.propose()
    found: dict[str, Any] = {"cold_s": perf_counter() - begin, "mb": own_peak_mb()}
    found |= _warm(hall, file)
    match: Any = proposal.match
    found["first"] = _told(file, match, given.with_suffix(".1.json"))
    begin = perf_counter()
    improved: Any = hall.matches.improve(proposal, lambda: False)
    found["better_s"] = perf_counter() - begin
    found["second"] = _told(file, improved.match if improved else match, given.with_suffix(".2.json"))
    return found


def _warm(hall: Hall, file: Path) -> dict[str, float]:
    raw = connect(file)
    scans, times = list[float](), list[float]()
    raw.execute(SCAN).fetchall()
    for _ in range(_TIMES):
        scans.append(busy_ms_of(lambda: raw.execute(SCAN).fetchall()))
        times.append(busy_ms_of(hall.matches.propose))
    ten = median(ms_of(lambda: hall.matches.propose([TEN_LINES])) for _ in range(3 * _TIMES))
    return {"warm_ms": median(times), "scan_ms": median(scans), "ten_ms": ten}


def _told(file: Path, match: "Match", target: Path) -> dict[str, Any]:
    """What a match says of itself; its parts go to a file, for the audit."""
    asking = Asking.at(file)
    ids: dict[str, int] = dict(asking.connection.execute("SELECT code, id FROM box"))
    held = {(entry.box, entry.number): entry for entry in asking.held()}
    place = {want.key: number for number, want in enumerate(asking.wants)}
    parts = [
        Given(place[line.want.key], held[ids[part.box], part.number], part.quantity)
        for line in match.lines
        for part in line.allocations
        if part.quantity is not None
    ]
    target.write_text(json.dumps(parts))
    return {
        "value": match.value, "holders": len(match.holders), "opened": match.opened, "visits": match.visits,
        "exact": match.exact, "given": str(target),
    }  # fmt: skip


_PROGRAMS: dict[str, Callable[..., dict[str, Any]]] = {
    "idle": idle,
    "propose": lambda file, given: propose(file, Path(given)),
}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(_PROGRAMS[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])) + "\n")
