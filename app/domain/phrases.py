"""Sentences for people, kept untranslated until a front end says them.

The domain writes a sentence in English, marked for the translators; the window and the command
line translate it and only then put the values in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


def mark(context: str, text: str) -> str:  # noqa: ARG001
    """Mark a sentence for the translators of a context; returns it unchanged."""
    return text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence with its values; ``count`` chooses the plural form where the text has ``%n``.

    A value may be a plain value, ``Words`` in three languages, or a phrase itself.
    """

    context: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])
    count: int | None = None


class UserError(Exception):
    """Something the person can mend: one sentence that says what is wrong and what to do next."""

    def __init__(self, text: str, /, *, count: int | None = None, **values: object) -> None:
        super().__init__(text)
        self.phrase = Phrase("Errors", text, values, count)

    @classmethod
    def of(cls, phrase: Phrase) -> "UserError":
        """The error that says a given phrase."""
        return cls(phrase.text, count=phrase.count, **dict(phrase.values))

    def __str__(self) -> str:
        """The English sentence, for logs."""
        return self.phrase.text.replace("%n", str(self.phrase.count)).format(**self.phrase.values)
