"""Reading need lists by the words of a catalogue and what people taught."""

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path

from app.documents import files_in
from app.domain.catalogue import SYNONYM_LANGUAGES, Category
from app.domain.learnt_words import Agreement, LearntWord, Taught, key_of
from app.domain.needs import READ, NeedLine, NeedList, line_of, teaches
from app.domain.reading.goods import Scope, recognise
from app.domain.reading.known_words import KnownWords, Meanings
from app.domain.reading.learning import article_of, learnt_text, phrase_of
from app.domain.reading.lexicon import Lexicon
from app.domain.reading.reader import read
from app.domain.reading.words import tokens
from app.domain.reading_result import Reading, SourceLine
from app.services.catalogue import ambiguous_terms, shipped_categories
from app.services.disk import load_file
from app.services.needs import ReadSource

_SENDERS_AT_ONCE = 64
Progress = Callable[[int, int], None]


@lru_cache(maxsize=2)
def _lexicon_of(categories: tuple[Category, ...]) -> Lexicon:
    """The words of a catalogue; a hundred thousand small objects are made faster while nobody looks for garbage."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return Lexicon.build(categories, ambiguous_terms())
    finally:
        if collecting:
            gc.enable()


@lru_cache(maxsize=2)
def _shared(others: Agreement) -> tuple[Meanings, Meanings]:
    everybody = {phrase: (category,) for phrase, category in others.sure.items()}
    return Meanings.build(everybody), Meanings.build(others.offered)


@lru_cache(maxsize=_SENDERS_AT_ONCE)
def _known(taught: Taught) -> KnownWords:
    own = {phrase: (category,) for phrase, category in taught.own.items()}
    return KnownWords(Meanings.build(own), *_shared(taught.others))


def with_shipped_words(categories: Mapping[str, Category]) -> tuple[Category, ...]:
    """The categories of a hub; a language without words gets those the program ships for the same goods.

    A hub that was set up with an older program has no words in the languages that came later.
    """
    shipped = {category.key: category for category in shipped_categories()}
    return tuple(_completed(category, shipped.get(key)) for key, category in categories.items())


def _completed(category: Category, shipped: Category | None) -> Category:
    fields = [f"syn_{language}" for language in SYNONYM_LANGUAGES]
    empty = [name for name in fields if not getattr(category, name)] if shipped else []
    return replace(category, **{name: getattr(shipped, name) for name in empty}) if empty else category


class CatalogueWords:
    """The words of a catalogue, indexed when the first list is read."""

    def __init__(self, categories: Mapping[str, Category]) -> None:
        self.categories = categories

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words, ready to look up."""
        return _lexicon_of(with_shipped_words(self.categories))


@dataclass(frozen=True)
class Reader:
    """Reads need lists by the words of a catalogue, what people taught, and the columns a sender uses.

    Without ``today`` a day without a year is no deadline.
    """

    words: CatalogueWords
    today: date | None = None
    taught: Taught | None = None

    @classmethod
    def shipped(cls) -> "Reader":
        """A reader that needs no hub."""
        return cls(CatalogueWords({category.key: category for category in shipped_categories()}))

    @cached_property
    def _lexicon(self) -> Lexicon:
        return self.words.lexicon if self.taught is None else self.words.lexicon.with_words(_known(self.taught))

    def read_file(self, path: Path, progress: Progress | None = None) -> ReadSource:
        """Read a need list from a file; a mail says who sent it. ``progress`` may end a long reading."""
        found = files_in.read_source(path.name, load_file(path))
        source = self._read(path.name, found.lines, progress)
        return replace(source, sender=found.sender, address=found.address, title=found.subject, skipped=found.skipped)

    def read_text(self, text: str, progress: Progress | None = None) -> ReadSource:
        """Read a pasted need list."""
        return self._read("", files_in.read_text(text), progress)

    def read_clipboard(self, text: str, html: str, progress: Progress | None = None) -> ReadSource:
        """Read a copied need list; a table in its HTML keeps its cells."""
        return self._read("", files_in.read_clipboard(text, html), progress)

    def again(self, source: ReadSource, progress: Progress | None = None) -> ReadSource:
        """Read the same lines once more, as when the sender is known now."""
        return replace(source, reading=self._understand(source.lines, progress))

    def for_sender(self, source: ReadSource) -> ReadSource:
        """The same, when the list was read before its sender was known; it stays when nothing was learnt from them."""
        taught = self.taught is not None and bool(self.taught.own or self.taught.columns)
        return self.again(source) if taught else source

    def _read(self, name: str, lines: Sequence[SourceLine], progress: Progress | None) -> ReadSource:
        return ReadSource(name, tuple(lines), self._understand(lines, progress))

    def _understand(self, lines: Sequence[SourceLine], progress: Progress | None) -> Reading:
        return read(lines, self._lexicon, progress, self.today, self.taught.columns if self.taught else None)

    def meaning(self, text: str, language: str) -> str | None:
        """The category some words alone are read as, empty when they are no goods, None when it is a question."""
        parts, lexicon = tokens(text), self._lexicon
        if lexicon.is_no_goods(parts):
            return ""
        good = recognise(parts, Scope(lexicon, language))
        return good.category if good.status == READ else None

    def lesson(self, need_list: NeedList, after: NeedLine) -> LearntWord | None:
        """What an answer teaches: nothing when the goods stay the same or the words are read so already."""
        if not teaches(line_of(need_list, after.number), after):
            return None
        category, language = self.words.categories.get(after.category), need_list.language
        text = learnt_text(article_of(need_list.source, after.text), category, language)
        untaught = replace(self, taught=None)
        if not text or {each.meaning(text, language) for each in (self, untaught)} == {after.category}:
            return None
        phrase = phrase_of(text)
        return LearntWord(key_of(need_list.partner, phrase), need_list.partner, phrase, text, after.category)
