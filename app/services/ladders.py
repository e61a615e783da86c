"""How the coverage of a proposal grows pallet by pallet."""

from dataclasses import dataclass, replace

from app.services.differences import Effect
from app.services.match_totals import coverage
from app.services.proposals import Proposal


@dataclass(frozen=True, slots=True)
class Rung:
    """A pallet or place in the order of what it brings, counted from 1.

    ``share`` is its part of what the proposal gives; ``coverage`` is the part of all that is asked for which is served
    by what is reserved already and all pallets so far; both 0 to 1.
    """

    number: int
    holder: int
    code: str
    share: float
    coverage: float


@dataclass(frozen=True, slots=True)
class Beyond:
    """What one more pallet or place than may be visited would bring, and which come in by it."""

    effect: Effect
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """How the coverage of a proposal grows pallet by pallet.

    ``limit`` is the most that may be visited; ``beyond`` is None without a limit, or where one more brings nothing.
    """

    rungs: tuple[Rung, ...]
    limit: int | None
    beyond: Beyond | None


def rungs(proposal: Proposal) -> tuple[Rung, ...]:
    """The pallets and places of a proposal in the order of what they bring, with the coverage so far."""
    nothing = [replace(line, allocated=0) for line in proposal.lines]
    reached = coverage(nothing, proposal.asked, proposal.rules.weights)
    brought = proposal.totals.coverage - reached
    found: list[Rung] = []
    for number, use in enumerate(proposal.pallets, start=1):
        reached += use.share * brought
        found.append(Rung(number, use.holder, use.code, use.share, reached))
    return tuple(found)
