"""Totals that know how they are known: nothing unknown is ever summed as zero."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Total:
    """A sum of quantities in steps: what is known, whether partly estimated, and what is not known."""

    known: int = 0
    estimated: bool = False
    unknown: int = 0

    def __add__(self, other: "Total") -> "Total":
        """Both totals together."""
        return Total(self.known + other.known, self.estimated or other.estimated, self.unknown + other.unknown)

    @property
    def is_at_least(self) -> bool:
        """Whether the real amount may be larger than the known sum."""
        return self.unknown > 0


def total(parts: Iterable[tuple[int | None, str]]) -> Total:
    """Sum quantities with their basis."""
    result = Total()
    for quantity, basis in parts:
        result += Total(quantity or 0, basis == "estimated" and quantity is not None, int(quantity is None))
    return result
