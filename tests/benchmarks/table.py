"""Rows of the one table: what took how long, against which yardstick, and what that means."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

HEADER = ("row", "ours", "yardstick", "ratio", "goal", "fail", "verdict")


class Verdict(StrEnum):
    """How a row stands to its goal and to the bar below which it fails."""

    REACHED = "reached"
    MISSED = "missed"
    FAILED = "FAILED"
    TOLD = "told"


class Judged(StrEnum):
    """What the bars of a row are held against."""

    RATIO = "×"
    OURS = "ours"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison; smaller is better everywhere. ``goal`` and ``fail`` are the highest allowed values."""

    name: str
    ours: float
    yardstick: float
    unit: str
    against: str
    goal: float | None = None
    fail: float | None = None
    judged: Judged = Judged.RATIO
    note: str = ""

    @property
    def ratio(self) -> float:
        """Ours as a multiple of the yardstick."""
        return self.ours / self.yardstick if self.yardstick else float("inf")

    @property
    def verdict(self) -> Verdict:
        """Only a row past its failing bar stops anybody."""
        value = {Judged.RATIO: self.ratio, Judged.OURS: self.ours, Judged.MORE: self.ours - self.yardstick}[self.judged]
        if self.fail is not None and value > self.fail:
            return Verdict.FAILED
        if self.goal is None:
            return Verdict.TOLD
        return Verdict.REACHED if value <= self.goal else Verdict.MISSED

    def cells(self) -> tuple[str, ...]:
        """The row as texts."""
        yardstick = f"{_amount(self.yardstick, self.unit)}  {self.against}"
        bars = (self._bar(self.goal), self._bar(self.fail))
        name = f"{self.name} ({self.note})" if self.note else self.name
        return (name, _amount(self.ours, self.unit), yardstick, f"{self.ratio:.2f}×", *bars, self.verdict)

    def _bar(self, value: float | None) -> str:
        if value is None:
            return "–"
        if self.judged == Judged.RATIO:
            return f"≤ {value:.3g}×"
        return f"≤ {'+' if self.judged == Judged.MORE else ''}{_amount(value, self.unit)}"


def _amount(value: float, unit: str) -> str:
    digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 100 else 2 if abs(value) >= 1 else 3
    return f"{value:,.{digits}f} {unit}".strip()


def table(rows: Sequence[Row]) -> str:
    """All rows below one another."""
    lines = [HEADER, *(row.cells() for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEADER))]
    printed = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    return "\n".join(line.rstrip() for line in [printed[0], "-" * len(printed[0]), *printed[1:]])
