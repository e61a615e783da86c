"""The command line's voice: the same translations as the window, read without Qt."""

import locale
from functools import cache
from xml.etree import ElementTree as ET

from app.domain import saying
from app.domain.languages import Language
from app.domain.phrases import Phrase
from app.paths import RESOURCES

Forms = tuple[str, ...]


def system_language() -> Language:
    """The language of this computer, English when it is none of ours."""
    code = (locale.getlocale()[0] or "en")[:2].casefold()
    return Language(code) if code in set(Language) else Language.ENGLISH


@cache
def _table(language: str) -> dict[tuple[str, str], Forms]:
    file = RESOURCES / "i18n" / f"palletwise_{language}.ts"
    table: dict[tuple[str, str], Forms] = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                table[name, message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return table


def plural_form(count: int, language: str) -> int:
    """Which plural form a count takes, in the order of the translation files."""
    if language != Language.UKRAINIAN:
        return int(count != 1)
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


class Speech:
    """Says phrases in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, phrase: Phrase) -> str:
        """A phrase with its values."""
        return saying.say(phrase, self.language, self._translate)

    def _translate(self, context: str, text: str, count: int | None) -> str:
        forms = _table(self.language).get((context, text), ())
        if not forms or not forms[0]:
            return text
        return forms[min(plural_form(count, self.language), len(forms) - 1)] if count is not None else forms[0]
