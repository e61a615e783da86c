"""Units of goods. Amounts are whole numbers of steps, so that sums are exact.

A step is one piece, pair, set, pack or roll, and a thousandth of a kilogram, litre, metre or
square metre.
"""

from decimal import Decimal, InvalidOperation
from enum import StrEnum

from app.domain.phrases import UserError, mark


class Unit(StrEnum):
    """How a category is counted."""

    PIECE = "pc"
    PAIR = "pair"
    SET = "set"
    PACK = "pack"
    KILOGRAM = "kg"
    LITRE = "l"
    METRE = "m"
    SQUARE_METRE = "m2"
    ROLL = "roll"


MEASURED = frozenset({Unit.KILOGRAM, Unit.LITRE, Unit.METRE, Unit.SQUARE_METRE})
LARGEST = 10_000_000


def steps_per_unit(unit: str) -> int:
    """How many steps make one unit: 1000 for measured goods, 1 for counted ones."""
    return 1000 if unit in MEASURED else 1


def to_steps(text: str, unit: str) -> int:
    """Read an amount as typed (``40``, ``12,5``) into steps; refuses negative and absurd amounts."""
    plain = text.strip().replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace(",", ".")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise UserError(mark("Errors", "“{text}” is not a number. Type a number such as 40."), text=text) from None
    if not amount.is_finite() or amount < 0 or amount > LARGEST:
        raise UserError(mark("Errors", "“{text}” is not a possible amount. Type 0 to 10,000,000."), text=text)
    steps = amount * steps_per_unit(unit)
    if steps != steps.to_integral_value():
        if unit in MEASURED:
            return int(steps.to_integral_value())
        raise UserError(mark("Errors", "“{text}”: these goods are counted in whole numbers."), text=text)
    return int(steps)


def from_steps(steps: int, unit: str) -> int | float:
    """The amount in units, as a file or a JSON document shows it."""
    whole, rest = divmod(steps, steps_per_unit(unit))
    return steps / steps_per_unit(unit) if rest else whole
