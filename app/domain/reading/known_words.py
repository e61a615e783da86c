"""The words people taught the reader, laid over the words of the catalogue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from app.domain.catalogue import Category
from app.domain.reading import attributes, vocabulary
from app.domain.reading.words import Token, phrase_key, tokens
from app.domain.sku import Season

_FIXED_SEASONS = frozenset({Season.WINTER, Season.SUMMER})
_EDGES = vocabulary.PREPOSITIONS | vocabulary.LEADERS | vocabulary.CONJUNCTIONS


def naming_words(parts: Iterable[Token], category: Category | None) -> tuple[Token, ...]:
    """The words that name goods: without urgency, condition, units and small words.

    For whom and for which season is part of the name, unless the category is sorted by audience or has no season of
    its own; without a category it is.
    """
    kept = [token for token in parts if not attributes.is_attribute(token) or _names(token, category)]
    while kept and kept[-1].word in _EDGES:
        kept.pop()
    while kept and kept[0].word in _EDGES:
        kept.pop(0)
    return tuple(kept)


def _names(token: Token, category: Category | None) -> bool:
    if token.stem in vocabulary.ADULT or attributes.audience_of((token,)):
        return category is None or not category.gender
    return bool(attributes.season_of((token,))) and (category is None or category.season in _FIXED_SEASONS)


@dataclass(frozen=True, slots=True)
class Meanings:
    """What phrases mean, by their words and by their stems in any order; ``stems`` are those of all their words."""

    exact: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    inflected: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    stems: frozenset[str] = frozenset()

    @classmethod
    def build(cls, told: Mapping[str, tuple[str, ...]]) -> "Meanings":
        """Index phrases; two that differ in their endings only and mean different goods are told by their words."""
        inflected: dict[str, tuple[str, ...]] = {}
        known: set[str] = set()
        for phrase, keys in told.items():
            parts = _stems_of(phrase)
            stems = phrase_key(parts)
            inflected[stems] = () if inflected.get(stems, keys) != keys else keys
            known.update(parts)
        return cls(dict(told), {stems: keys for stems, keys in inflected.items() if keys}, frozenset(known))

    def find(self, parts: Sequence[Token]) -> tuple[str, ...]:
        """What a phrase means; empty when nobody said anything about it."""
        if not parts or parts[0].stem not in self.stems:
            return ()
        found = self.exact.get(phrase_key(token.word for token in parts))
        return found or self.inflected.get(_stems(parts), ())


@lru_cache(maxsize=20_000)
def _stems_of(phrase: str) -> tuple[str, ...]:
    return tuple(sorted(token.stem for token in tokens(phrase)))


def _stems(parts: Iterable[Token]) -> str:
    return phrase_key(sorted(token.stem for token in parts))


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What was learnt, for the lists of one sender: their own words, everybody's, and what is only offered.

    A meaning that is the empty text asks for no goods.
    """

    own: Meanings = field(default_factory=Meanings)
    everybody: Meanings = field(default_factory=Meanings)
    offered: Meanings = field(default_factory=Meanings)

    def sure(self, parts: Sequence[Token]) -> str | None:
        """The category these words mean for sure, empty for no goods, None when nobody said."""
        found = self.own.find(parts) or self.everybody.find(parts)
        return found[0] if found else None

    def whole(self, parts: Sequence[Token], categories: Mapping[str, Category]) -> str | None:
        """The same for words that are the whole of a line, with words around them that only describe."""
        if not any(token.stem in self.own.stems or token.stem in self.everybody.stems for token in parts):
            return None
        for chosen in _ways(parts):
            found = self.sure(chosen)
            if found is not None and _describes_only(parts, chosen, categories.get(found)):
                return found
        return None

    def offers(self, parts: Sequence[Token]) -> tuple[str, ...]:
        """The categories others said the whole of a line means."""
        if not any(token.stem in self.offered.stems for token in parts):
            return ()
        return next((found for chosen in _ways(parts) if (found := self.offered.find(chosen))), ())


def _ways(parts: Sequence[Token]) -> Iterable[tuple[Token, ...]]:
    """The phrases a line may be known by: all its words, its naming words, the bare name."""
    bare = tuple(token for token in parts if not attributes.is_attribute(token))
    return dict.fromkeys(way for way in (tuple(parts), naming_words(parts, None), naming_words(bare, None)) if way)


def _describes_only(parts: Sequence[Token], chosen: Sequence[Token], category: Category | None) -> bool:
    """Whether the words left out do not change which goods are meant."""
    return set(naming_words(parts, category)) <= set(chosen)
