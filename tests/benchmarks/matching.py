"""The match of a thousand lines: against the best there is, a usual rule, and merely reading the stock once."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.benchmarks import halls_of_stock as halls
from tests.benchmarks.asking import Asking, Given, Held, Result, audit
from tests.benchmarks.bulk import file_of
from tests.benchmarks.halls_of_stock import Shape
from tests.benchmarks.hubs import Hubs
from tests.benchmarks.table import Judged, Row
from tests.benchmarks.timing import answer_of

_MANY = 100_000
_RULE = "line by line, first expiring first"


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """At every large size: coverage, pallets, time and memory, then the window."""
    for size in worth_it(sizes):
        special = halls.special(size) if size == _MANY else ()
        for shape in (*halls.both(size), *special):
            yield from _rows(Compared(hubs, shape))
        yield _window(Compared(hubs, halls.plain(size)))


def worth_it(sizes: Sequence[int]) -> list[int]:
    """Halls from 100,000 boxes on, or the largest there is."""
    return [size for size in sizes if size >= _MANY] or [max(sizes)]


def given_in(file: str) -> list[Given]:
    """What a program wrote down that it gave."""
    return [Given(line, Held(*held), quantity) for line, held, quantity in json.loads(Path(file).read_text())]


@dataclass
class Compared:
    """A hall, and what every program makes of it."""

    hubs: Hubs
    shape: Shape

    def __str__(self) -> str:
        """Its name in a row."""
        return f"hall {self.shape.name}, {self.shape.boxes:,} boxes"

    @cached_property
    def file(self) -> Path:
        """Where it is."""
        return file_of(self.hubs, self.shape)

    def answer(self, program: str, *arguments: object) -> dict[str, Any]:
        """What one of the programs here says."""
        return answer_of(program, self.hubs.folder / "home", *arguments)

    @cached_property
    def ours(self) -> dict[str, Any]:
        """Our match, on its first and on its second thought."""
        return self.answer(
            "proposing", "propose", self.file, self.hubs.folder / f"given-{self.shape.name}-{self.shape.boxes}"
        )

    @cached_property
    def rule(self) -> dict[str, Any]:
        """The usual rule."""
        return self.answer("peers", self.file)

    def checked(self, thought: str) -> Result:
        """One of our answers, counted by somebody else; it has to say the same of itself."""
        told, asking = self.ours[thought], Asking.at(self.file)
        found = audit(asking, given_in(told["given"]), asking.held())
        said = told["value"], told["holders"], told["opened"], told["visits"]
        if not told["exact"] or (found.value, found.holders, found.opened, found.visits) != said:
            raise RuntimeError(f"{self}: the match says {told}, but it is {found}")
        return found


def _rows(hall: Compared) -> Iterator[Row]:
    first, second, rule = hall.checked("first"), hall.checked("second"), hall.rule
    yield from _coverage(hall, first, second)
    worth = f"its weighted coverage is {rule['value'] / first.value:.4f} of ours"
    goal = 0.8 if hall.shape.demand == 1 else None  # where nearly all there is leaves, nearly all pallets do
    yield Row(f"pallets, {hall}", first.holders, rule["holders"], "", _RULE, goal, 1, note=worth)
    yield Row(f"opened boxes, {hall}", max(1, first.opened), max(1, rule["opened"]), "", _RULE, 0.8, 1)
    yield Row(f"visits, {hall}", first.visits, rule["visits"], "", _RULE)
    seconds = hall.ours["warm_ms"] / 1000
    yield Row(f"work of a match, {hall}", seconds, rule["seconds"], "s", _RULE, 0.25, 2)
    yield Row(f"work of a match, {hall}", seconds, rule["quickest_s"], "s", "the same with kept queues")
    yield Row(f"fewer pallets, {hall}", second.holders, first.holders, "", "at once", 1, 1)
    yield from _times(hall)


def _coverage(hall: Compared, first: Result, second: Result) -> Iterator[Row]:
    best = hall.answer("bounds", hall.file)["value"]
    if not first.value == second.value <= best:
        raise RuntimeError(f"{hall}: {first.value:,} and {second.value:,} given, {best:,} possible")
    yield Row(f"possible coverage, {hall}", best, first.value, "", "what we give", 1, 1)
    told = len(given_in(hall.ours["first"]["given"]))
    late = first.inversions + second.inversions
    yield Row(f"parts, {hall}", told + late, told, "", "in the order of their dates", 1, 1)


def _times(hall: Compared) -> Iterator[Row]:
    ours, many = hall.ours, hall.shape.boxes > _MANY
    scan = "raw scan by class"
    yield Row(f"work of a match, {hall}", ours["warm_ms"], ours["scan_ms"], "ms", scan, 4 if many else 12, 60)
    name, later = f"first match after start, {hall}", ours["warm_ms"] / 1000
    yield Row(name, ours["cold_s"], later, "s", "work of later ones", 2 if many else 0.5, 15, Judged.OURS)
    goal = None if many else 50
    yield Row(f"ten lines, {hall}", ours["ten_ms"], ours["scan_ms"], "ms", scan, goal, 2000, Judged.OURS)
    goal = None if many else 2
    yield Row(f"second thought, {hall}", ours["better_s"], later, "s", "work of the first", goal, 60, Judged.OURS)
    idle = hall.answer("proposing", "idle", hall.file)["mb"]
    yield Row(f"memory, {hall}", ours["mb"], idle, "MB", "idle", 250 if many else 80, 500, Judged.MORE)


def _window(hall: Compared) -> Row:
    found = hall.answer("gaps", hall.file)
    note = f"{found['ticks']} ticks of its clock"
    name = f"longest gap of the window while it thinks, {hall}"
    return Row(name, found["longest"], found["idle"], "ms", "at rest", 50, 500, Judged.OURS, note)
