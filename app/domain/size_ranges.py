"""Sizes in short: sizes that follow one another read as a range."""

from app.domain.languages import Words
from app.domain.sizes import expand, system_for
from app.domain.terms import size_words

_SHORTEST_RANGE = 3


def short_size(size_system: str, audience: str, size: str) -> Words:
    """A stored size as a label shows it: ``S+M+L`` becomes ``S–L``, sizes with gaps stay a list."""
    system = system_for(size_system, audience)
    held = expand(size)
    if system is None or not held or not held <= set(system.values):
        return size_words(size)
    places = sorted(system.values.index(value) for value in held)
    values = [system.values[place] for place in places]
    if len(places) >= _SHORTEST_RANGE and places[-1] - places[0] < len(places) and "-" not in values[0]:
        return _joined("–", [values[0], values[-1]])
    return _joined(", ", values)


def _joined(between: str, values: list[str]) -> Words:
    words = [size_words(value) for value in values]
    return Words(*(between.join(word.in_language(language) for word in words) for language in ("de", "uk", "en")))
