"""The window's voice: says phrases and names in the language of the person."""

from PySide6.QtCore import QCoreApplication, QTranslator

from app.domain import saying
from app.domain.languages import Language, Words
from app.domain.phrases import Phrase
from app.domain.terms import size_words, term
from app.paths import RESOURCES


class Voice:
    """The language the window speaks now."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._translator: QTranslator | None = None

    def speak(self, language: Language) -> None:
        """Speak another language from now on; every widget hears a LanguageChange event."""
        application = QCoreApplication.instance()
        assert application is not None, "the voice needs the application"
        self.fall_silent()
        self.language = language
        translator = QTranslator()
        translator.load(str(RESOURCES / "i18n" / f"palletwise_{language}.qm"))
        self._translator = translator
        application.installTranslator(translator)

    def fall_silent(self) -> None:
        """Take the translation out of the application, when the window is closed for good."""
        application = QCoreApplication.instance()
        if application is not None and self._translator is not None:
            application.removeTranslator(self._translator)
            self._translator = None

    def say(self, phrase: Phrase) -> str:
        """A phrase with its values."""
        return saying.say(phrase, self.language, _translate)

    def name(self, words: Words) -> str:
        """A name in the language."""
        return words.in_language(self.language)

    def term(self, noun: str, value: str) -> str:
        """A word of a fixed list."""
        return term(noun, value).in_language(self.language)

    def audience(self, value: str) -> str:
        """For whom goods are; empty when they are for anyone."""
        return "" if value in {"", "none"} else self.term("audience", value)

    def size(self, size: str) -> str:
        """A stored size as people read it."""
        return size_words(size).in_language(self.language)

    def number(self, value: float) -> str:
        """A number with the marks of the language."""
        return saying.number(value, self.language)


def _translate(context: str, text: str, count: int | None) -> str:
    return QCoreApplication.translate(context, text, None, -1 if count is None else count)


def translate_phrase(phrase: Phrase) -> str:
    """A phrase in the language that the application speaks now, with plain numbers."""
    return saying.say(phrase, Language.ENGLISH, _translate)
