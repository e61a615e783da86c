"""The first window and ready to sort, against a bare window of the same toolkit."""

from collections.abc import Iterator, Sequence
from statistics import median
from time import monotonic

from tests.benchmarks.hubs import Hubs
from tests.benchmarks.table import Row
from tests.benchmarks.timing import answer_of

_TIMES = 5


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """Two rows; all starts are warm and take turns."""
    home = hubs.folder / "home"
    first, ready, bare = [], [], []
    with hubs.copy(min(sizes)) as file:
        for turn in range(_TIMES + 1):
            begin = monotonic()
            plain = answer_of("bare_window", home)["first"] - begin
            begin = monotonic()
            ours = answer_of("our_window", home, file)
            if turn:
                bare.append(1000 * plain)
                first.append(1000 * (ours["first"] - begin))
                ready.append(1000 * (ours["ready"] - begin))
    against = "bare window"
    yield Row("first window on the screen", median(first), median(bare), "ms", against, goal=1.3, fail=2)
    yield Row("ready to sort", median(ready), median(bare), "ms", against, goal=5, fail=9)
