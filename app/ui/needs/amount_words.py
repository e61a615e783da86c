"""Amounts and parts of a match in words; plain functions, tested without a window."""

from collections.abc import Mapping

from app.domain.amounts import number_text
from app.ui.voice import Voice


def percent(part: float) -> str:
    """A part of the whole; a little of it is never shown as nothing, nor nearly all of it as everything."""
    if 0 < part < 0.01:
        return "< 1 %"
    return f"{int(part * 100 + 1e-6)} %"


def given_words(given: Mapping[str, int], voice: Voice) -> str:
    """Steps by unit, such as “120 pcs + 40 pairs”; empty for nothing."""
    return " + ".join(f"{number_text(steps, unit)} {voice.term('unit', unit)}" for unit, steps in given.items())
