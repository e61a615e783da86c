"""The benchmarks: one table of what the program takes against what it could take.

python3 run.py bench [--sizes 1000,100000] [--keep FOLDER] [--only labels,needs]
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tests.benchmarks.hubs import Hubs
from tests.benchmarks.table import Row, Verdict, table

TOPICS = (
    "registering", "scanning", "lists", "questions", "needs", "matching", "labels", "importing", "starting", "keeping",
)  # fmt: skip
ON_DEMAND = ("fewest",)
"""Topics that take many minutes: they are measured when they are named only."""
_OWN_HALLS = {"matching", "fewest"}
SIZES = (1_000, 100_000, 1_000_000)


def say(sentence: str) -> None:
    """Tell how far it is; the table alone goes to standard output."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


def measure(folder: Path, sizes: Sequence[int], topics: Sequence[str]) -> list[Row]:
    """Every row of these topics."""
    (folder / "home").mkdir(parents=True, exist_ok=True)
    hubs = Hubs(folder, say)
    for size in sizes if set(topics) - _OWN_HALLS else ():
        hubs.file(size)
    found: list[Row] = []
    for topic in topics:
        say(f"{topic} …")
        for row in import_module(f"tests.benchmarks.{topic}").rows(hubs, sizes):
            say("  " + "  ".join(row.cells()))
            found.append(row)
    return found


def _numbers(text: str) -> list[int]:
    return sorted({int(part) for part in text.split(",")})


def _words(text: str) -> list[str]:
    words = text.split(",")
    every = (*TOPICS, *ON_DEMAND)
    if unknown := set(words) - set(every):
        raise argparse.ArgumentTypeError(f"no topic {', '.join(sorted(unknown))}; there are {', '.join(every)}")
    return words


def main(arguments: Sequence[str]) -> int:
    """Measure, print the table; 1 when a row fails."""
    parser = argparse.ArgumentParser(prog="run.py bench", description="Measure Palletwise against yardsticks.")
    parser.add_argument("--sizes", type=_numbers, default=list(SIZES), help="boxes in the hubs, such as 1000,100000")
    parser.add_argument("--keep", type=Path, help="a folder in which the hubs stay for the next time")
    parser.add_argument("--only", type=_words, default=list(TOPICS), help=f"some of {','.join((*TOPICS, *ON_DEMAND))}")
    asked = parser.parse_args(arguments)
    if asked.keep:
        found = measure(asked.keep.absolute(), asked.sizes, asked.only)
    else:
        with tempfile.TemporaryDirectory(prefix="palletwise-bench-") as folder:
            found = measure(Path(folder), asked.sizes, asked.only)
    sys.stdout.write(table(found) + "\n")
    return int(any(row.verdict == Verdict.FAILED for row in found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
