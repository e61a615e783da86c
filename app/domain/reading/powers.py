"""Goods that are told apart by their power."""

import re
from dataclasses import replace

from app.domain.needs import Candidate
from app.domain.reading.goods import Good
from app.domain.reading.words import plain

_POWER = re.compile(r"(\d+(?:[.,]\d+)?) ?-?(?:(kva|ква)|(kw|квт))(?!\w)")
# the small kind, the large one, and the kVA from which it is large (the catalogue's own border)
_BORDERS = (("generator_diesel_small", "generator_diesel_large", 75.0),)
# what a generator set gives of its apparent power (ISO 8528-1: power factor 0.8)
_KW_PER_KVA = 0.8


def by_power(good: Good, text: str) -> Good:
    """The small or the large kind of the goods, by the kilowatts or kVA in the text."""
    found = _POWER.search(plain(text)) if good.category else None
    if found is None:
        return good
    power = float(found[1].replace(",", "."))
    kva = power if found[2] else power / _KW_PER_KVA
    for small, large, border in _BORDERS:
        if good.category in {small, large}:
            chosen = large if kva > border else small
            return replace(good, candidates=(Candidate(chosen, good.candidates[0].confidence),))
    return good
