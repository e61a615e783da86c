"""From the unit a need line was written in to the unit its goods are counted in, by a named factor."""

from dataclasses import dataclass

from app.domain.catalogue import Category
from app.domain.phrases import Phrase, mark
from app.domain.sku import CHILD_AUDIENCES
from app.domain.units import Unit, steps_per_unit

COUNTED = frozenset({Unit.PIECE, Unit.PAIR, Unit.SET, Unit.PACK, Unit.ROLL})


@dataclass(frozen=True, slots=True)
class Converted:
    """A quantity in steps of the category's unit, with the sentence that names the factor used."""

    steps: int
    factor: Phrase | None = None


def convert(steps: int, unit: str, category: Category, audience: str) -> Converted | None:
    """A quantity in the category's unit, or None when no honest factor exists."""
    if unit in {"", category.unit}:
        return Converted(steps)
    if unit in COUNTED and category.unit in COUNTED:
        text = mark("Match", "Asked for in another unit; one is counted as one.")
        return Converted(steps, Phrase("Match", text))
    each = category.kg_each(child=audience in CHILD_AUDIENCES)
    if unit == Unit.KILOGRAM and category.unit in COUNTED and each:
        text = mark("Match", "Asked for by weight: {kg} kg each on average.")
        return Converted(max(1, round(steps / 1000 / each)), Phrase("Match", text, {"kg": each}))
    if unit in COUNTED and category.unit == Unit.KILOGRAM and each:
        text = mark("Match", "Asked for by piece: {kg} kg each on average.")
        return Converted(round(steps * each * steps_per_unit(category.unit)), Phrase("Match", text, {"kg": each}))
    return None
