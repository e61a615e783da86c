"""Words that name a whole shelf and no single good: clothing, shoes, jackets, medicine."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.catalogue import Category
from app.domain.reading.words import Token, is_cyrillic

_MIXED = ("_mixed", "_other")
_WIDE, _LINKED = 6, 3
_SHORTEST = 4
Entry = tuple[str, Sequence[Token], str]


def is_mixed(key: str) -> bool:
    """Whether a category stands for the unsorted rest of its shelf."""
    return key.endswith(_MIXED)


def shelf_words(entries: Sequence[Entry], categories: Mapping[str, Category]) -> dict[str, tuple[str, ...]]:
    """Single words (by stem) that are the head of many goods of their group, with those goods, own first.

    A jacket may be a winter, rain or work jacket. Slavic catalogues hold fewer synonyms, so a word of
    a category that is broad in another language needs fewer.
    """
    own = {parts[0].stem: key for _, parts, key in entries if len(parts) == 1}
    spread: dict[str, dict[str, None]] = {stem: {key: None} for stem, key in own.items()}
    for language, parts, key in entries:
        for stem in _heads(language, parts):
            if stem in own and categories[own[stem]].group == categories[key].group:
                spread[stem][key] = None
    wide = {own[stem] for stem, keys in spread.items() if len(keys) >= _WIDE}
    return {
        stem: tuple(keys)
        for stem, keys in spread.items()
        if len(keys) >= _WIDE or (len(keys) >= _LINKED and own[stem] in wide)
    }


def _heads(language: str, parts: Sequence[Token]) -> Iterable[str]:
    """The stems that may be the head noun of a phrase."""
    if len(parts) > 1:
        chosen = parts if language == "pl" or is_cyrillic(parts[0].word) else parts[-1:]
        return [token.stem for token in chosen]
    word = parts[0].stem if parts else ""
    return [word[at:] for at in range(3, len(word) - _SHORTEST + 1)]
