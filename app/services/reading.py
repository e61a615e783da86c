"""Reading need lists by the words of a catalogue."""

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path

from app.documents import files_in
from app.domain.catalogue import Category
from app.domain.reading.lexicon import Lexicon
from app.domain.reading.reader import read
from app.domain.reading_result import SourceLine
from app.services.catalogue import ambiguous_terms, shipped_categories
from app.services.disk import load_file
from app.services.needs import ReadSource


@lru_cache(maxsize=2)
def _lexicon_of(categories: tuple[Category, ...]) -> Lexicon:
    return Lexicon.build(categories, ambiguous_terms())


class Reader:
    """Reads need lists by the words of a catalogue."""

    def __init__(self, categories: Mapping[str, Category]) -> None:
        self._categories = categories

    @classmethod
    def shipped(cls) -> "Reader":
        """A reader that needs no hub."""
        return cls({category.key: category for category in shipped_categories()})

    @cached_property
    def _lexicon(self) -> Lexicon:
        return _lexicon_of(tuple(self._categories.values()))

    def read_file(self, path: Path) -> ReadSource:
        """Read a need list from a file."""
        return self._read(path.name, files_in.read_source(path.name, load_file(path)))

    def read_text(self, text: str) -> ReadSource:
        """Read a pasted need list."""
        return self._read("", files_in.read_text(text))

    def _read(self, name: str, lines: list[SourceLine]) -> ReadSource:
        return ReadSource(name, tuple(lines), read(lines, self._lexicon))
