"""The rule of the usual stock programs, made anew from its description: line by line, first expiring first.

Lines are served in the order of their urgency. The batches of what a line asks for stand in the order of their expiry,
then of their arrival, and are used up one after the other; substitutes come after exact goods. Nothing is shared
between lines and nobody looks at pallets.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from heapq import merge
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from app.matching.fitting import Fit
from app.matching.model import Want
from tests.benchmarks.asking import Asking, Given, Held, audit, keeps

_NO_DATE = "9"
_TIMES = 3
Left = dict[tuple[int, int], int]
Serve = Callable[[Want, dict[int, Fit], dict[int, list[Held]], Left], Iterator[tuple[Held, int]]]


def line_by_line(file: Path, serve: Serve) -> tuple[Asking, list[Given], float]:
    """What the rule gives for all open lines, and the seconds of work it took, with reading lines and boxes."""
    begin = process_time()
    asking, left = Asking.at(file), Left()
    batches: dict[int, list[Held]] = defaultdict(list)
    for entry in asking.held():
        batches[entry.kind].append(entry)
    for held in batches.values():
        held.sort(key=_age)
    order = sorted(range(len(asking.wants)), key=lambda place: (-asking.wants[place].priority, place))
    given = [
        Given(place, entry, taken)
        for place in order
        for entry, taken in serve(asking.wants[place], asking.fits(asking.wants[place]), batches, left)
    ]
    return asking, given, process_time() - begin


def _age(entry: Held) -> tuple[str, int, int]:
    return entry.expiry or _NO_DATE, entry.box, entry.number


def gathering(
    want: Want, fits: dict[int, Fit], batches: dict[int, list[Held]], left: Left
) -> Iterator[tuple[Held, int]]:
    """As those programs do it: every line gathers the batches of its goods and puts them in order."""
    usable = [
        (fits[kind].penalty, *_age(entry), entry) for kind in fits for entry in batches[kind]
        if left.get((entry.box, entry.number), 1) and keeps(want, entry.expiry)
    ]  # fmt: skip
    return _pop(want.quantity or 0, [entry for *_, entry in sorted(usable)], left)


def keeping_queues(
    want: Want, fits: dict[int, Fit], batches: dict[int, list[Held]], left: Left
) -> Iterator[tuple[Held, int]]:
    """The same at its quickest: batches stay in order, and only the next of each kind are compared."""
    levels: dict[int, list[Iterator[Held]]] = defaultdict(list)
    for kind, how in fits.items():
        batch, empty = batches[kind], 0
        while empty < len(batch) and left.get((batch[empty].box, batch[empty].number)) == 0:
            empty += 1
        del batch[:empty]
        levels[how.penalty].append(_usable(want, batch, left))
    ordered = (entry for penalty in sorted(levels) for entry in merge(*levels[penalty], key=_age))
    return _pop(want.quantity or 0, ordered, left)


def _usable(want: Want, batch: Sequence[Held], left: Left) -> Iterator[Held]:
    return (entry for entry in batch if left.get((entry.box, entry.number), 1) and keeps(want, entry.expiry))


def _pop(missing: int, ordered: Iterable[Held], left: Left) -> Iterator[tuple[Held, int]]:
    for entry in ordered:
        key = entry.box, entry.number
        taken = min(missing, left.get(key, entry.free))
        left[key] = left.get(key, entry.free) - taken
        missing -= taken
        yield entry, taken
        if not missing:
            return


def _answer(file: Path) -> dict[str, Any]:
    times: dict[str, float] = {}
    found: list[list[Given]] = []
    for name, serve in (("seconds", gathering), ("quickest_s", keeping_queues)):
        runs = [line_by_line(file, serve) for _ in range(_TIMES)]
        times[name] = median(seconds for *_, seconds in runs)
        found.append(runs[0][1])
    if found[0] != found[1]:
        raise RuntimeError("two forms of one rule differ")
    asking = Asking.at(file)
    return {**times, **asdict(audit(asking, found[0], asking.held()))}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_answer(Path(sys.argv[1]))) + "\n")
