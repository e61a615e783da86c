"""Amounts in writing that needs no language: ``40``, ``~40``, ``?``, ``≥ 212 kg``."""

from app.domain.quantities import Total
from app.domain.sku import Basis
from app.domain.units import from_steps
from app.domain.weights import Weight


def number_text(steps: int, unit: str) -> str:
    """A number of units, with a comma for decimals."""
    amount = from_steps(steps, unit)
    return str(amount) if isinstance(amount, int) else f"{amount:.3f}".rstrip("0").replace(".", ",")


def amount_text(quantity: int | None, basis: str, unit: str) -> str:
    """A quantity as a label shows it; unknown is a question mark, never zero."""
    if quantity is None:
        return "?"
    return f"~{number_text(quantity, unit)}" if basis == Basis.ESTIMATED else number_text(quantity, unit)


def total_text(total: Total, unit: str) -> str:
    """A sum: ``~`` when partly estimated, ``≥`` when something in it is unknown."""
    if total.unknown and not total.known:
        return "?"
    marks = ("≥ " if total.unknown else "") + ("~" if total.estimated else "")
    return marks + number_text(total.known, unit)


def weight_text(weight: Weight, unit: str = "kg") -> str:
    """Whole kilograms: ``~`` when estimated, ``≥`` when something was never weighed; ``unit`` is its word."""
    marks = "≥ " if weight.unweighed else "~" if weight.estimated else ""
    return f"{marks}{round(weight.kg)} {unit}"
