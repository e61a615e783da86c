"""Foreign codes: what somebody else's label stands for in this hub."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.phrases import UserError, mark

SHORTEST, LONGEST = 4, 200
_PRODUCT_LENGTHS = frozenset({8, 12, 13, 14})
_MANGLED = re.compile(r"\d+([.,]\d+)?[eE]\+\d+")


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


def is_mangled(code: str) -> bool:
    """Whether a spreadsheet took a long code for a number and shortened it, such as 4.00638E+12."""
    return bool(_MANGLED.fullmatch(code))


def guess(code: str) -> AliasNoun | None:
    """What a foreign code most likely stands for, by its form.

    An SSCC (18 digits, or 20 with the application identifier 00) names a pallet; a GTIN of 8, 12, 13 or 14 digits a
    product (GS1 General Specifications); an address of Boxtribute a box.
    """
    if code.isascii() and code.isdigit():
        if (len(code) == 18 or (len(code) == 20 and code.startswith("00"))) and _fits(code):
            return AliasNoun.PALLET
        return AliasNoun.PRODUCT if len(code) in _PRODUCT_LENGTHS and _fits(code) else None
    return AliasNoun.BOX if "boxtribute" in code.casefold() else None


def _fits(digits: str) -> bool:
    """Whether the last digit is the check digit of GS1: every second digit counts three times."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return total % 10 == 0
