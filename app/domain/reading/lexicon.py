"""The words for goods, ready to look up: names, synonyms, ambiguous words, and over them what people taught."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.catalogue import SYNONYM_LANGUAGES, Category
from app.domain.reading.ambiguity import Ambiguity, ambiguities
from app.domain.reading.known_words import KnownWords, naming_words
from app.domain.reading.shelves import is_mixed, shelf_words
from app.domain.reading.spelling import Spelling
from app.domain.reading.vocabulary import SMALL_WORDS
from app.domain.reading.words import Token, is_cyrillic, phrase_key, tokens

LONGEST_PHRASE = 6
LONGEST_WORD = 60
SURE, INFLECTED, SLIP, PARTLY, GUESSED = 0.98, 0.9, 0.78, 0.6, 0.4
_SHORTEST_PART = 4
Index = dict[str, dict[str, set[str]]]


@dataclass(frozen=True, slots=True)
class Sense:
    """What some words may mean: categories, how sure; the ambiguous word or the whole shelf it names."""

    keys: tuple[str, ...]
    confidence: float
    length: int = 1
    ambiguity: Ambiguity | None = None
    shelf: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every word the reader knows for goods."""

    categories: Mapping[str, Category]
    exact: Index
    inflected: Index
    polish: Index
    names: Mapping[str, str]
    ambiguous: Mapping[str, Mapping[str, Ambiguity]]
    shelves: Mapping[str, tuple[str, ...]]
    alphabet: tuple[str, ...]
    spelling: Spelling
    written: frozenset[str]
    spelt: Spelling
    known: KnownWords = field(default_factory=KnownWords)

    @classmethod
    def build(cls, categories: Iterable[Category], ambiguous_rows: Iterable[Mapping[str, str]]) -> "Lexicon":
        """Index a catalogue and the ambiguous words."""
        by_key = {category.key: category for category in categories}
        entries = [
            (language, tokens(synonym), key)
            for key, category in by_key.items()
            for language in SYNONYM_LANGUAGES
            for synonym in category.synonyms(language)
        ]
        entries += [entry for category in by_key.values() for entry in _name_parts(category)]
        shelves = shelf_words(entries, by_key)
        exact, inflected = _index(entries)
        single = tuple(sorted(word for word in exact if " " not in word))
        phrased = {token.word for _, parts, _ in entries if len(parts) > 1 for token in parts}
        stems = {token.stem for _, parts, _ in entries for token in parts}
        return cls(
            by_key, exact, inflected, _polish_index(entries), _names(by_key), ambiguities(ambiguous_rows), shelves,
            single, Spelling.of((*single, *(word for word in inflected if " " not in word))),
            frozenset((*single, *phrased, *stems)), Spelling.of(phrased),
        )  # fmt: skip

    def with_words(self, known: KnownWords) -> "Lexicon":
        """The same words with those people taught, which go before them."""
        return replace(self, known=known)

    def is_no_goods(self, parts: Sequence[Token]) -> bool:
        """Whether somebody said that these words, as a whole, ask for no goods."""
        return self.known.whole(parts, self.categories) == ""

    def whole(self, parts: Sequence[Token], language: str) -> Sense | None:
        """What a whole text means when it is, word for word, a name, a synonym or words people taught."""
        learnt = self.known.whole(parts, self.categories)
        if learnt and learnt in self.categories:
            return Sense((learnt,), 1.0, len(parts))
        sense = self._catalogued(parts, language)
        offers = tuple(key for key in self.known.offers(parts) if key in self.categories)
        return self._offered(offers, sense, parts, language) if offers else sense

    def _offered(
        self, offers: tuple[str, ...], sense: Sense | None, parts: Sequence[Token], language: str
    ) -> Sense | None:
        """What others said as the first candidates of a question, before what the catalogue says."""
        other = sense or self.phrase(naming_words(parts, None), language) or Sense((), GUESSED)
        if other.keys == offers and not other.shelf:
            return sense
        keys = tuple(dict.fromkeys([*offers, *other.keys]))
        shelf = tuple(dict.fromkeys([*offers, *other.shelf])) if other.shelf else ()
        return Sense(keys, GUESSED, len(parts), other.ambiguity, shelf)

    def _catalogued(self, parts: Sequence[Token], language: str) -> Sense | None:
        key = phrase_key(token.word for token in parts)
        found = self.exact.get(key, {})
        if key in self.names:
            return Sense((self.names[key],), 1.0, len(parts))
        if not found or (len(parts) == 1 and self._is_ambiguous(parts[0].stem, language, found)):
            return None
        return self._sense(_prefer(found, language), SURE, parts)

    def longest(self, parts: Sequence[Token], at: int, language: str) -> Sense | None:
        """The meaning of the longest known phrase that begins at a word."""
        for length in range(min(LONGEST_PHRASE, len(parts) - at), 0, -1):
            sense = self.phrase(parts[at : at + length], language)
            if sense is not None:
                return sense
        return None

    def phrase(self, parts: Sequence[Token], language: str) -> Sense | None:
        """What exactly these words mean, in any inflection; one taught word among others is a question."""
        learnt = self.known.sure(parts)
        if learnt and learnt in self.categories and self._meanings(parts) != {learnt}:
            return Sense((learnt,), PARTLY if len(parts) == 1 else INFLECTED, len(parts))
        key = phrase_key(token.word for token in parts)
        found = self.exact.get(key)
        if key in SMALL_WORDS and language not in (found or {}):
            return None
        if len(parts) == 1 and self._is_ambiguous(parts[0].stem, language, found or {}):
            return self._ambiguous(parts[0].stem, language)
        if found:
            return self._sense(_prefer(found, language), SURE, parts)
        found = self._inflected(parts, language) or self._joined(parts)
        return self._sense(_prefer(found, language), INFLECTED, parts) if found else None

    def _meanings(self, parts: Sequence[Token]) -> set[str]:
        """Everything the catalogue says of these words, as they are written."""
        return set[str]().union(*self.exact.get(phrase_key(token.word for token in parts), {}).values())

    def _sense(self, keys: tuple[str, ...], confidence: float, parts: Sequence[Token]) -> Sense:
        shelf: tuple[str, ...] = ()
        named = phrase_key(token.word for token in parts) in self.names
        if len(keys) == 1 and not named:
            shelf = self.shelves.get(parts[0].stem, ()) if len(parts) == 1 else ()
            shelf = (keys[0], *(key for key in shelf if key != keys[0])) if shelf or is_mixed(keys[0]) else ()
        return Sense(keys, confidence, len(parts), shelf=shelf)

    def _inflected(self, parts: Sequence[Token], language: str) -> dict[str, set[str]] | None:
        """The meaning of words in another form; Polish has its own stems."""
        found = self.inflected.get(_inflected_key(parts))
        if language not in {"pl", "mixed"} or (found and language == "mixed"):
            return found
        known = self.polish.get(_polish_key(parts)) if all(len(token.polish) > 2 for token in parts) else None
        return known or found

    def _joined(self, parts: Sequence[Token]) -> dict[str, set[str]] | None:
        """Two German words that are written as one elsewhere (Fleece Decken)."""
        return self.exact.get(parts[0].word + parts[1].word) if len(parts) == 2 else None

    def _is_ambiguous(self, stem: str, language: str, found: Mapping[str, set[str]]) -> bool:
        """Whether a word has several meanings; not when it has them in another language only."""
        by_language = self.ambiguous.get(stem, {})
        return bool(by_language) and (language in by_language or language not in found)

    def _ambiguous(self, stem: str, language: str) -> Sense:
        by_language = self.ambiguous[stem]
        ambiguity = by_language.get(language) or next(iter(by_language.values()))
        return Sense(ambiguity.candidates, GUESSED, 1, ambiguity)

    def compound(self, word: str, language: str) -> tuple[str, Sense] | None:
        """A German compound as its first part and the meaning of its longest known last part."""
        if is_cyrillic(word) or language == "en" or len(word) > LONGEST_WORD:
            return None
        for at in range(3, len(word) - _SHORTEST_PART + 1):
            part = tokens(word[at:])
            sense = self.phrase(part, language) if len(part) == 1 else None
            if sense is not None:
                return word[:at], sense
        return None

    def corrected(self, parts: Sequence[Token]) -> tuple[Token, ...]:
        """The words with those nobody knows in place of which a known one is nearly written."""
        return tuple(self._respelt(token) for token in parts)

    def _respelt(self, token: Token) -> Token:
        if token.word in self.written or token.stem in self.written:
            return token
        near, _ = self.spelt.nearest(token.word)
        if not near:
            return token
        known = tokens(near[0])[0]
        return Token(token.start, token.end, known.word, known.stem, known.polish, token.capital)

    def misspelt(self, token: Token, language: str) -> Sense | None:
        """What a word means that is nearly written like known ones; a question unless it is clearly a slip."""
        for written, index in ((token.word, self.exact), (token.stem, self.inflected)):
            near, slip = self.spelling.nearest(written)
            keys = {key for word in near for key in _prefer(index.get(word, {}), language)}
            if keys:
                return Sense(tuple(sorted(keys)), SLIP if slip and len(keys) == 1 else GUESSED)
        return None

    def alike(self, word: str) -> tuple[str, ...]:
        """Categories of words that share a long beginning; only ever a question, never an answer."""
        found: Counter[str] = Counter()
        at = bisect_left(self.alphabet, word)
        for near in self.alphabet[max(0, at - 3) : at + 3]:
            common = _common_prefix(near, word)
            if common >= max(5, max(len(near), len(word)) - 3):
                for keys in self.exact[near].values():
                    found.update(dict.fromkeys(keys, common))
        return tuple(key for key, _ in found.most_common(5))

    def languages_of(self, parts: Iterable[Token]) -> Counter[str]:
        """How many different words of a text are goods words of one language only."""
        known = (self.exact.get(word, {}) for word in {token.word for token in parts})
        return Counter(next(iter(found)) for found in known if len(found) == 1)


def _name_parts(category: Category) -> Iterable[tuple[str, tuple[Token, ...], str]]:
    """What a name lists (coffee, cocoa), without its brackets; a refusal lists no goods."""
    if category.export_flag == "refuse":
        return
    for language, name in (("de", category.name_de), ("en", category.name_en), ("uk", category.name_uk)):
        for part in name.split("(")[0].split(","):
            if part.strip() and part.strip() != name and not part.strip().startswith("-"):
                yield language, tokens(part), category.key


def _names(categories: Mapping[str, Category]) -> dict[str, str]:
    return {
        phrase_key(token.word for token in tokens(name)): key
        for key, category in categories.items()
        for name in (category.name_de, category.name_en, category.name_uk)
    }


def _index(entries: Iterable[tuple[str, tuple[Token, ...], str]]) -> tuple[Index, Index]:
    exact: Index = {}
    inflected: Index = {}
    for language, parts, key in entries:
        word = phrase_key(token.word for token in parts)
        exact.setdefault(word, {}).setdefault(language, set()).add(key)
        inflected.setdefault(_inflected_key(parts), {}).setdefault(language, set()).add(key)
    return exact, inflected


def _inflected_key(parts: Sequence[Token]) -> str:
    """A phrase by its stems, in any order: зимові куртки is куртки зимові."""
    return phrase_key(sorted(token.stem for token in parts))


def _polish_index(entries: Iterable[tuple[str, tuple[Token, ...], str]]) -> Index:
    index: Index = {}
    for language, parts, key in entries:
        if language == "pl":
            index.setdefault(_polish_key(parts), {}).setdefault(language, set()).add(key)
    return index


def _polish_key(parts: Sequence[Token]) -> str:
    return phrase_key(sorted(token.polish for token in parts))


def _prefer(found: Mapping[str, set[str]], language: str) -> tuple[str, ...]:
    """The meanings in the language of the list if there are any, else all."""
    chosen = found.get(language) or set[str]().union(*found.values())
    return tuple(sorted(chosen))


def _common_prefix(one: str, other: str) -> int:
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return at
    return min(len(one), len(other))
