"""Amounts, weights and dates in words of the person's language."""

from datetime import date

from app.domain.amounts import total_text, weight_text
from app.domain.quantities import Total
from app.domain.weights import Weight
from app.ui.voice import Voice


def amount(voice: Voice, total: Total, unit: str) -> str:
    """A sum with its unit, such as “≥ 1240 pcs”."""
    return f"{total_text(total, unit)} {voice.term('unit', unit)}"


def weight(total: Weight) -> str:
    """A weight such as “≥ 212 kg”."""
    return weight_text(total)


def day(value: date | None) -> str:
    """A date as written in the hall, empty for none."""
    return value.strftime("%d.%m.%Y") if value else ""
