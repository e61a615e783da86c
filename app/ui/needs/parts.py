"""The boxes behind a need line: proposed now, reserved already, or departed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.matching import Kept
    from app.services.proposals import Allocation, ProposedLine

PROPOSED, RESERVED, DEPARTED = "proposed", "reserved", "departed"


@dataclass(frozen=True, slots=True)
class Part:
    """A box that serves a line; ``quantity`` None is the whole of an uncounted box.

    ``allocation`` is what is proposed of it, None for what is reserved or gone already.
    """

    box: str
    pallet: str
    quantity: int | None
    rule: str
    state: str
    allocation: "Allocation | None" = None


def parts_of(line: "ProposedLine", kept: "Sequence[Kept]") -> list[Part]:
    """Everything that serves a line, what is proposed first."""
    proposed = [Part(part.box, part.pallet, part.quantity, part.rule, PROPOSED, part) for part in line.allocations]
    return proposed + [
        Part(part.box, part.pallet or "", part.quantity, part.rule, DEPARTED if part.load else RESERVED)
        for part in kept
        if part.line == line.line.number
    ]


def reserved_here(line: "ProposedLine", kept: "Sequence[Kept]") -> bool:
    """Whether anything is reserved for a line that has not left yet."""
    return any(part.line == line.line.number and not part.load for part in kept)
