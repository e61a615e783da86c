"""Putting values into translated sentences, the same way in the window and on the command line."""

from collections.abc import Callable

from app.domain.languages import Language, Words
from app.domain.phrases import Phrase

Translate = Callable[[str, str, int | None], str]
_MARKS = {Language.GERMAN: (".", ","), Language.UKRAINIAN: ("\u00a0", ","), Language.ENGLISH: (",", ".")}


def number(value: float, language: str) -> str:
    """A number with the thousands and decimal marks of a language; at most three decimals."""
    thousands, decimal = _MARKS[Language(language)]
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.3f}".rstrip("0").rstrip(".")
    return text.translate({ord(","): thousands, ord("."): decimal})


def say(phrase: Phrase, language: str, translate: Translate) -> str:
    """A phrase in a language; ``translate`` finds the translated text of a context and plural count."""
    text = translate(phrase.context, phrase.text, phrase.count)
    if phrase.count is not None:
        text = text.replace("%n", number(phrase.count, language))
    values = {name: _spoken(value, language, translate) for name, value in phrase.values.items()}
    return text.format(**values)


def _spoken(value: object, language: str, translate: Translate) -> str:
    if isinstance(value, Phrase):
        return say(value, language, translate)
    if isinstance(value, Words):
        return value.in_language(language)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(value, language)
    return str(value)
