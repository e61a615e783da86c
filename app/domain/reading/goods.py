"""Which goods some words name, and how sure that is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.needs import ASK, READ, UNRECOGNISED, Candidate
from app.domain.reading import vocabulary
from app.domain.reading.attributes import is_attribute
from app.domain.reading.lexicon import Lexicon, Sense
from app.domain.reading.words import Token, is_cyrillic, phrase_key

READ_FROM = 0.75
_RESOLVED = 0.85
_PLAIN_COMPOUND, _COMPOUND, BROAD, _SEVERAL, _ALIKE = 0.85, 0.6, 0.5, 0.4, 0.3
_WEAKER = 0.6
_MOST_CANDIDATES = 5
# a lorry of clothes is clothes
_CARRIERS = frozenset({"truck", "van", "packaging"})
_ADJECTIVE_ENDINGS = (
    "ий", "ій", "а", "я", "е", "є", "і", "ї", "их", "іх", "ого", "ої", "им", "ими", "ую", "ою", "ый", "ой", "ые", "ие",
    "ых", "ая", "ое", "ные",
)  # fmt: skip
_POLISH_ADJECTIVE_ENDINGS = ("y", "a", "e", "i", "ych", "ich", "ego", "ej", "ymi", "imi")
_GERMAN_ADJECTIVE_ENDINGS = (
    "ige",
    "igen",
    "iger",
    "iche",
    "ichen",
    "ische",
    "ischen",
    "ene",
    "enen",
    "ßen",
    "aue",
    "ere",
)


@dataclass(frozen=True, slots=True)
class Scope:
    """What surrounds the words: the lexicon, the language, the words of the line, those above it."""

    lexicon: Lexicon
    language: str
    near: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    groups: frozenset[str] = frozenset()
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """Known words at a place of a token list."""

    start: int
    end: int
    keys: tuple[str, ...]
    confidence: float
    shelf: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Good:
    """The goods named by some words: the candidates, best first, and where the words begin.

    ``whole``: the words are, one by one, a name or synonym of the catalogue.
    """

    candidates: tuple[Candidate, ...] = ()
    named: bool = False
    place: int = -1
    whole: bool = False

    @property
    def status(self) -> str:
        """Read when one category is clearly meant, else a question."""
        if not self.candidates:
            return UNRECOGNISED
        return READ if len(self.candidates) == 1 and self.candidates[0].confidence >= READ_FROM else ASK

    @property
    def category(self) -> str:
        """The category that is clearly meant."""
        return self.candidates[0].category if self.status == READ else ""

    @property
    def best(self) -> str:
        """The likeliest category."""
        return self.candidates[0].category if self.candidates else ""


def doubted(good: Good) -> Good:
    """The same goods as a question."""
    return replace(
        good,
        candidates=tuple(replace(each, confidence=round(each.confidence * _WEAKER, 2)) for each in good.candidates),
    )


def recognise(parts: Sequence[Token], scope: Scope) -> Good:
    """The goods that some words name."""
    if all(token.word in vocabulary.NEUTRAL for token in parts):
        return Good()
    whole = scope.lexicon.whole(parts, scope.language)
    if whole is not None:
        return replace(_good([_settled(0, whole, parts, scope)], parts, scope), whole=True)
    hits = find_hits(parts, scope) or _misspelt(parts, scope)
    if not hits:
        return Good()
    head = _head_end(parts, hits)
    main = [hit for hit in hits if hit.start < head]
    if main and all(hit.shelf for hit in main) and any(not hit.shelf for hit in hits):
        return doubted(_good(hits, parts, scope))
    if len(main) > 1 and main[0].keys[0] in _CARRIERS and main[0].end == main[1].start:
        return doubted(_good(main[1:], parts, scope))
    good = _good(main or hits, parts, scope)
    return good if main and not _is_weak(parts[:head], main, scope.language) else doubted(good)


def named_exactly(parts: Sequence[Token], scope: Scope) -> Good:
    """The goods whose catalogue name these words are, one by one and with its numbers (above 75 kVA)."""
    key = scope.lexicon.names.get(phrase_key(token.word for token in parts), "")
    return Good((Candidate(key, 1.0),), named=True, place=parts[0].start, whole=True) if key else Good()


def alike(parts: Iterable[Token], scope: Scope) -> Good:
    """Goods whose names merely begin like one of the words: a question."""
    for token in parts:
        if len(token.word) >= 5 and not is_attribute(token):
            keys = scope.lexicon.alike(token.word)
            if keys:
                return Good(tuple(Candidate(key, _ALIKE) for key in keys), named=False)
    return Good()


def find_hits(parts: Sequence[Token], scope: Scope) -> list[Hit]:
    """The known phrases in a token list; describing words between them may be left out."""
    hits = _scan(parts, range(len(parts)), scope)
    bare = [at for at, token in enumerate(parts) if not is_attribute(token) or _is_season(token)]
    if len(bare) < len(parts):
        without = _scan(parts, bare, scope)
        if _longest(without, bare) > _longest(hits, range(len(parts))):
            return without
    return hits


def _misspelt(parts: Sequence[Token], scope: Scope) -> list[Hit]:
    """The goods words of a token list that are nearly written like known ones, when none is known."""
    hits = [
        Hit(at, at + 1, sense.keys, sense.confidence)
        for at, token in enumerate(parts)
        if token.word.isalpha() and not is_attribute(token) and token.word not in vocabulary.SMALL_WORDS
        and (sense := scope.lexicon.misspelt(token, scope.language)) is not None
    ]  # fmt: skip
    return hits or _respelt(parts, scope)


def _respelt(parts: Sequence[Token], scope: Scope) -> list[Hit]:
    """Goods of several words of which some are misspelt; only worth a question."""
    corrected = scope.lexicon.corrected(parts) if len(parts) > 1 else tuple(parts)
    if corrected == tuple(parts):
        return []
    found = find_hits(corrected, scope)
    return [replace(hit, confidence=min(hit.confidence, _SEVERAL)) for hit in found if hit.end - hit.start > 1]


def _is_season(token: Token) -> bool:
    return any(token.stem in stems for stems in vocabulary.SEASONS.values()) or token.word.startswith(("тепл", "warm"))


def _longest(hits: Sequence[Hit], places: Sequence[int]) -> int:
    return max((sum(hit.start <= at < hit.end for at in places) for hit in hits), default=0)


def _scan(parts: Sequence[Token], places: Sequence[int], scope: Scope) -> list[Hit]:
    chosen = [parts[at] for at in places]
    hits: list[Hit] = []
    at = 0
    while at < len(chosen):
        sense = scope.lexicon.longest(chosen, at, scope.language)
        if sense is None:
            hit = _compound(chosen[at], places[at], scope)
            at += 1
        else:
            hit = replace(_settled(places[at], sense, parts, scope), end=places[at + sense.length - 1] + 1)
            at += sense.length
        if hit is not None:
            hits.append(hit)
    return hits


def _compound(token: Token, at: int, scope: Scope) -> Hit | None:
    found = scope.lexicon.compound(token.word, scope.language)
    if found is None or is_attribute(token):
        return None
    first, sense = found
    settled = _settled(0, sense, (token,), replace(scope, near=(*scope.near, first)))
    decided = sense.ambiguity is not None and sense.ambiguity.decide((first,), frozenset(), default="")
    limit = _PLAIN_COMPOUND if decided or _is_plain_prefix(first) else _COMPOUND
    return replace(settled, start=at, end=at + 1, confidence=min(limit, settled.confidence))


def _is_plain_prefix(first: str) -> bool:
    """Whether the first part of a compound only says for whom or of what (Herren-, Woll-)."""
    known = (*(prefix for prefix, _ in vocabulary.COMPOUND_AUDIENCES), *vocabulary.PLAIN_PREFIXES)
    return first in known


def _settled(at: int, sense: Sense, parts: Sequence[Token], scope: Scope) -> Hit:
    if sense.ambiguity is None:
        return Hit(at, at + sense.length, sense.keys, sense.confidence, sense.shelf)
    near = tuple(dict.fromkeys((*(token.word for token in parts), *scope.near)))
    said = sense.ambiguity.decide(near, frozenset(), default="")
    decided = said or sense.ambiguity.decide((*near, *scope.above), scope.groups)
    if decided in scope.lexicon.categories:
        sure = said or not any(_is_noun(token) for token in parts if token != parts[at])
        return Hit(at, at + 1, (decided,), _RESOLVED if sure else _COMPOUND)
    return Hit(at, at + 1, sense.keys, sense.confidence)


def _is_noun(token: Token) -> bool:
    """Whether a word may change what an ambiguous word means: no small word, no adjective by its ending."""
    return not is_attribute(token) and not token.word.endswith((*_ADJECTIVE_ENDINGS, *_GERMAN_ADJECTIVE_ENDINGS))


def _head_end(parts: Sequence[Token], hits: Sequence[Hit]) -> int:
    """Where the head of the phrase ends: at the first preposition behind something that is named."""
    named = False
    for at, token in enumerate(parts):
        covered = any(hit.start <= at < hit.end for hit in hits)
        if not covered and named and token.word in vocabulary.PREPOSITIONS:
            return at
        if _says(token) and not covered:
            named = False
        else:
            named = named or covered or not (is_attribute(token) or token.word in vocabulary.PREPOSITIONS)
    return len(parts)


def _is_weak(parts: Sequence[Token], hits: Sequence[Hit], language: str) -> bool:
    """Whether an unknown noun stands where the head noun belongs: last in German and English, first in Slavic."""
    if not _is_slavic(parts[hits[0].start].word, language):
        rest = parts[hits[-1].end :]
        return bool(rest) and _may_be_head(rest[0], language) and not _is_brand(rest, language)
    before = [token for token in parts[_said_until(parts, hits[0].start) : hits[0].start] if not is_attribute(token)]
    endings = _POLISH_ADJECTIVE_ENDINGS if language == "pl" else _ADJECTIVE_ENDINGS
    return any(
        not token.word.endswith(endings) and token.stem not in vocabulary.DOSAGE_FORMS
        for token in before if _is_slavic(token.word, language)
    )  # fmt: skip


def _may_be_head(token: Token, language: str) -> bool:
    if is_attribute(token) or not token.word.isalpha() or token.stem in vocabulary.DOSAGE_FORMS:
        return False
    return token.capital or language != "de"


def _said_until(parts: Sequence[Token], end: int) -> int:
    """Where the goods begin behind the words that say somebody needs them: the staff asks for groats."""
    said = (at for at in range(end - 1, -1, -1) if _says(parts[at]))
    return next(said, -1) + 1


def _says(token: Token) -> bool:
    return token.stem in vocabulary.NEED_WORDS or token.word in vocabulary.SENTENCE_WORDS


def _is_brand(rest: Sequence[Token], language: str) -> bool:
    """Whether a maker and a model stand behind German goods: two or more names nobody knows, as in Stihl MS."""
    names = [token for token in rest if token.capital and not is_attribute(token)]
    return language in {"de", "mixed"} and len(names) > 1 and len(names) == len(rest)


def _is_slavic(word: str, language: str) -> bool:
    return language == "pl" or is_cyrillic(word)


def _good(hits: Sequence[Hit], parts: Sequence[Token], scope: Scope) -> Good:
    """One category if the words agree; a word for a whole shelf yields to a good and else is a question."""
    narrow = [hit for hit in hits if not hit.shelf]
    place = parts[(narrow or hits)[0].start].start
    if not narrow:
        shelf = hits[0].shelf[:_MOST_CANDIDATES]
        found = tuple(Candidate(key, BROAD if key == shelf[0] else _ALIKE) for key in shelf)
        return Good(found, named=True, place=place)
    keys = _agreed([[key for key in hit.keys if key in scope.lexicon.categories] for hit in narrow])
    confidence = max(hit.confidence for hit in narrow) if len(keys) == 1 else _SEVERAL
    found = tuple(Candidate(key, round(confidence, 2)) for key in keys[:_MOST_CANDIDATES])
    return Good(found, named=True, place=place)


def _agreed(meanings: Sequence[Sequence[str]]) -> list[str]:
    """What all hits may mean; all their meanings when they have none in common."""
    common = [key for key in meanings[0] if all(key in keys for keys in meanings)]
    return common or list(dict.fromkeys(key for keys in meanings for key in keys))
