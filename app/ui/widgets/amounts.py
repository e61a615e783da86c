"""Amounts, weights and dates in words of the person's language."""

from datetime import date

from app.domain.amounts import total_text, weight_text
from app.domain.quantities import Total
from app.domain.weights import Weight
from app.ui.voice import Voice


def amount(voice: Voice, total: Total, unit: str) -> str:
    """A sum with its unit, such as “≥ 1240 pcs”."""
    return f"{total_text(total, unit)} {voice.term('unit', unit)}"


def weight(voice: Voice, total: Weight) -> str:
    """A weight such as “≥ 212 kg”."""
    return weight_text(total, voice.term("unit", "kg"))


def box_weight(voice: Voice, grams: int | None) -> str:
    """The weight of one box, a question mark when nobody knows it."""
    return "?" if grams is None else f"{voice.number(round(grams / 1000, 1))} {voice.term('unit', 'kg')}"


def day(value: date | None) -> str:
    """A date as written in the hall, empty for none."""
    return value.strftime("%d.%m.%Y") if value else ""
