"""The three languages of the hall."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language a person can work in."""

    GERMAN = "de"
    UKRAINIAN = "uk"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """One name in German, Ukrainian and English."""

    de: str
    uk: str
    en: str

    def in_language(self, language: str) -> str:
        """The name in one language."""
        return str(getattr(self, language))
