"""Foreign codes: what somebody else's label stands for in this hub."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.phrases import UserError, mark

SHORTEST, LONGEST = 4, 200


class AliasNoun(StrEnum):
    """What a foreign code can stand for: one box, one pallet, or a kind of goods (the EAN of a product)."""

    BOX = "box"
    PALLET = "pallet"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True)
class Alias:
    """A foreign code such as a Boxtribute QR, a supplier's SSCC or the EAN of a product.

    ``target`` is the code of a box or pallet, or the key of a category; ``quantity`` is what one such package
    holds, in steps of the category's unit, None when it is asked every time.
    """

    code: str
    noun: str
    target: str
    quantity: int | None = None
    label: str = ""


def check_alias(alias: Alias) -> None:
    """Refuse a code too short to be told from typing, or an alias for nothing."""
    if not SHORTEST <= len(alias.code) <= LONGEST or alias.noun not in set(AliasNoun) or not alias.target:
        raise UserError(mark("Errors", "This code cannot be bound. Scan it again."))
    if alias.quantity is not None and alias.quantity <= 0:
        raise UserError(mark("Errors", "A package holds at least one piece. Type the quantity."))
