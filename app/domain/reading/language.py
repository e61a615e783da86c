"""Which language a list is written in."""

import re
from collections import Counter
from collections.abc import Iterable

from app.domain.reading.words import words

_LETTERS = (("uk", re.compile("[іїєґ]")), ("ru", re.compile("[ыэъё]")), ("pl", re.compile("[łąęśżźćń]")))
_GERMAN_LETTERS = re.compile("[äöüß]")
_SMALL_WORDS = {
    "de": words(
        "und für mit der die das oder aus von ohne bitte nicht auch wir sind Stück Stk neu Größe sowie dringend"
    ),
    "en": words("and for with the of or from without please not also we are new size sizes needed pcs any"),
    "pl": words("i oraz dla z do na lub nie prosimy sztuk nowe"),
    "uk": words("та для з від або не і також щоб потрібно"),
    "ru": words("и для с от или не также чтобы нужно"),
}
_BY_WORD: dict[str, list[str]] = {}
for _language, _list in _SMALL_WORDS.items():
    for _word in _list:
        _BY_WORD.setdefault(_word, []).append(_language)
_CYRILLIC = re.compile("[а-яіїєґё]{3,}")
_LATIN = re.compile("[a-zà-ž]{3,}")


def guess(texts: Iterable[str], known: Counter[str]) -> str:
    """The language of a list: de, en, uk, ru, pl or mixed; ``known`` counts goods words by language."""
    text = "\n".join(texts).lower()
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if min(cyrillic, latin) * 4 > max(cyrillic, latin):
        return "mixed"
    votes = _votes(text, known)
    allowed = ("uk", "ru") if cyrillic > latin else ("de", "en", "pl")
    best = sorted(allowed, key=lambda language: -votes[language])
    if not votes[best[0]]:
        return allowed[0] if cyrillic else "mixed"
    return "mixed" if votes[best[1]] * 3 > votes[best[0]] * 2 and votes[best[1]] > 2 else best[0]


def _votes(text: str, known: Counter[str]) -> Counter[str]:
    votes = Counter(known)
    for word in words(text):
        votes.update(_BY_WORD.get(word, ()))
    for language, letters in _LETTERS:
        votes[language] += len(letters.findall(text))
    votes["de"] += len(_GERMAN_LETTERS.findall(text))
    return votes
