"""What can be said about a proposed line at a glance; plain functions, tested without a window."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.ui.needs.chips import ALL

if TYPE_CHECKING:
    from app.services.proposals import Asked, LineKey, PalletUse, Proposal, ProposedLine

SHORT, SUBSTITUTED, OPEN, UNMATCHED = "short", "substituted", "open", "unmatched"
SUBSTITUTE = "substitute"


@dataclass(frozen=True, slots=True)
class Shares:
    """Parts of what is wanted, 0 to 1."""

    exact: float
    substitute: float

    @property
    def whole(self) -> float:
        """The part that is served in either way."""
        return min(1.0, self.exact + self.substitute)


def shares_of(wanted: int | None, exact: int, substitute: int) -> Shares:
    """How a line is served; an open line counts what it gets as all of it."""
    whole = wanted if wanted else exact + substitute
    return Shares(min(1.0, exact / whole), min(1.0, substitute / whole)) if whole else Shares(0.0, 0.0)


def substituted(line: "ProposedLine") -> int:
    """The counted amount of a line that is not exactly what was asked for, in steps."""
    return sum(part.quantity or 0 for part in line.allocations if part.kind == SUBSTITUTE)


def coverage_of(line: "ProposedLine") -> Shares:
    """How a line is served, with what is reserved already."""
    other = substituted(line)
    return shares_of(line.wanted, line.already + line.allocated - other, other)


def bar_of(line: "ProposedLine") -> Shares | None:
    """What the bar of a line shows; none where nothing was asked for by number and nothing is given."""
    shown = line.wanted is not None or line.allocations or line.already
    return coverage_of(line) if shown and not is_unmatched(line) else None


def is_substituted(line: "ProposedLine") -> bool:
    """Whether some of what a line gets is not exactly what was asked for."""
    return any(part.kind == SUBSTITUTE for part in line.allocations)


def is_unmatched(line: "ProposedLine") -> bool:
    """Whether nothing could be looked for: not understood, not needed, or not supplied here."""
    return line.losses is None and not line.already and not line.allocations


TESTS: "dict[str, Callable[[ProposedLine], bool]]" = {
    ALL: lambda _line: True,
    SHORT: lambda line: line.shortfall > 0,
    SUBSTITUTED: is_substituted,
    OPEN: lambda line: line.wanted is None and not is_unmatched(line),
    UNMATCHED: is_unmatched,
}


def outcome(line: "ProposedLine") -> object:
    """What a person sees of a line; two proposals with the same outcome serve it alike."""
    parts = sorted((part.box, part.number, part.quantity or 0) for part in line.allocations)
    return line.already, line.allocated, line.shortfall, tuple(parts)


def changed_lines(before: "Proposal", after: "Proposal") -> "frozenset[LineKey]":
    """The lines that another proposal serves otherwise, new ones included."""
    known = {line.key: outcome(line) for line in before.lines}
    return frozenset(line.key for line in after.lines if known.get(line.key) != outcome(line))


def visited(totals_of: "Proposal") -> int:
    """How many pallets and places somebody has to go to."""
    return totals_of.totals.pallets + totals_of.totals.places


def is_understood(asked: "Iterable[Asked]") -> bool:
    """Whether anything could be looked for, or everything is served already."""
    return any(entry.want is not None or entry.already for entry in asked)


@dataclass(frozen=True, slots=True)
class Step:
    """A pallet or place of the plan.

    ``running`` is what it and all before it bring, 0 to 1 of the proposal.
    ``number`` counts from 1; it is 0 for a pallet that is not to be touched.
    """

    number: int
    use: "PalletUse"
    running: float

    @property
    def holder(self) -> int:
        """The code of the pallet or place as a number."""
        return self.use.holder

    @property
    def shares(self) -> Shares | None:
        """The bar of the ladder: what was reached before, and what this pallet adds."""
        return Shares(max(0.0, self.running - self.use.share), self.use.share) if self.number else None


def steps_of(uses: "Iterable[PalletUse]") -> list[Step]:
    """The plan, the most useful pallet first, and how far one gets with the first of them."""
    steps: list[Step] = []
    running = 0.0
    for number, use in enumerate(uses, start=1):
        running += use.share
        steps.append(Step(number, use, min(1.0, running)))
    return steps


def untouched(known: "Mapping[int, PalletUse]", closed: frozenset[int]) -> list[Step]:
    """Pallets that are not to be touched, as far as a plan used them before."""
    left = [known[holder] for holder in sorted(closed) if holder in known]
    return [Step(0, replace(use, boxes=0, opened=0, whole=False, lines=0, share=0.0), 0.0) for use in left]
