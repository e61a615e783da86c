"""Words as people type them, made comparable: case, apostrophes, look-alike letters, endings."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple, cast

import Stemmer

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´‘\u00ad\u0300-\u036f]+[^\W_]+)*[\u0300-\u036f]*")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_JOINTS = re.compile(r"['’ʼ`´‘\u00ad]")
_TO_CYRILLIC = str.maketrans("AaBCcEeHIiKkMOoPpTXxYy", "АаВСсЕеНІіКкМОоРрТХхУу")
_TO_LATIN = str.maketrans("АВСЕНІКМОРТХасеікорх", "ABCEHIKMOPTXaceikopx")
_SPACES = "\t\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000|"
_PLAIN = str.maketrans(
    {
        **dict.fromkeys(_SPACES, " "),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("’ʼ`´‘", "'"),
        "×": "x",
        "✕": "x",
        "ё": "е",
        "Ё": "е",
    }
)
# longest ending first; the number is the shortest stem that may remain
_SLAVIC_ENDINGS = (
    *((ending, 4) for ending in ("ього", "ими", "ого", "ому", "его", "ему")),
    *((ending, 3) for ending in ("ами", "ями", "ією")),
    *((ending, 4) for ending in ("ий", "ій", "ый", "ой", "их", "ых", "ім", "им", "ым", "ая", "яя", "ое", "ее")),
    *((ending, 4) for ending in ("ые", "ие", "ую", "юю")),
    *((ending, 3) for ending in ("ах", "ях", "ів", "їв", "ов", "ев", "ей", "ою", "ею", "єю", "ам", "ям", "ом", "ем")),
    *((ending, 3) for ending in "аяуюоеєиіїьы"),
)  # fmt: skip
_LATIN_ENDINGS = (("en", 4), ("es", 4), ("n", 4), ("e", 4), ("s", 3))
_UMLAUTS = str.maketrans("äöü", "aou")
_POLISH = str.maketrans("ąćęłńóśźż", "acelnoszz")
_polish: Callable[[str], str] = cast("Any", Stemmer).Stemmer("polish").stemWord


class Token(NamedTuple):
    """A word of a text: where it stands, how it compares, its stem and whether it has a capital letter.

    ``polish`` is the stem it has if it is a Polish word.
    """

    start: int
    end: int
    word: str
    stem: str
    polish: str = ""
    capital: bool = False


def is_cyrillic(text: str) -> bool:
    """Whether a text has a Cyrillic letter."""
    last = max(text, default="")
    return last >= "Ѐ" and (last <= "ӿ" or _CYRILLIC.search(text) is not None)


def even(text: str) -> str:
    """The text with one kind of space, dash and apostrophe; same length."""
    return text.translate(_PLAIN)


def plain(text: str) -> str:
    """The text for number patterns: same length, lower case, one kind of space, dash and apostrophe."""
    lowered = even(text).lower()
    return lowered if len(lowered) == len(text) else "".join(char.lower()[0] for char in even(text))


def latin(text: str) -> str:
    """The text with Cyrillic look-alikes written as Latin letters, as in sizes."""
    return text.translate(_TO_LATIN)


def comparable(raw: str) -> str:
    """One word in the form all words are compared in."""
    text = unicodedata.normalize("NFC", raw.replace("\u00ad", ""))
    if is_cyrillic(text):
        return _JOINTS.sub("", text.translate(_TO_CYRILLIC).lower().replace("ё", "е"))
    text = _JOINTS.sub("'", text.casefold()).removesuffix("'s")
    return text.replace("'", "").translate(_POLISH)


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """The word without its inflection, good enough to compare two forms of one word."""
    if is_cyrillic(word):
        for ending, shortest in _SLAVIC_ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= shortest:
                return _without_fleeting_vowel(word[: -len(ending)])
        return _without_fleeting_vowel(word)
    plain_word = word.translate(_UMLAUTS)
    for ending, shortest in _LATIN_ENDINGS:
        if plain_word.endswith(ending) and len(plain_word) - len(ending) >= shortest:
            plain_word = plain_word[: -len(ending)]
            break
    return plain_word[:-1] + "i" if plain_word.endswith("y") and len(plain_word) > 3 else plain_word


def polish_stem(raw: str) -> str:
    """The stem of a word if it is Polish, by the Snowball rules, without its accents."""
    return "" if is_cyrillic(raw) else _polish(raw.casefold()).translate(_POLISH)


def _without_fleeting_vowel(stem: str) -> str:
    return stem[:-2] + "к" if len(stem) > 4 and stem.endswith(("ок", "ек")) else stem


@lru_cache(maxsize=60_000)
def _forms(raw: str) -> tuple[str, str, str]:
    word = comparable(raw)
    return word, stem_of(word), polish_stem(raw)


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text, in order; a hyphen parts words."""
    return tuple(
        Token(found.start(), found.end(), *_forms(found[0]), found[0][0].isupper()) for found in _WORD.finditer(text)
    )


def words(text: str) -> tuple[str, ...]:
    """The comparable words of a text."""
    return tuple(token.word for token in tokens(text))


def stems(text: str) -> frozenset[str]:
    """The stems of a word list, to ask whether a token is one of them in any inflection."""
    return frozenset(token.stem for token in tokens(text))


def phrase_key(parts: Iterable[str]) -> str:
    """A key for some words."""
    return " ".join(parts)
