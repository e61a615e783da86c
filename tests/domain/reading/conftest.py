import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.catalogue import read_rows
from app.domain.reading import Lexicon, read
from app.domain.reading.known_words import KnownWords, Meanings
from app.domain.reading_result import Reading, ReadItem, SourceLine

CATALOGUE = Path(__file__).parents[3] / "resources" / "catalogue"


def rows(name: str) -> list[dict[str, str]]:
    with (CATALOGUE / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    with (CATALOGUE / "categories.csv").open(encoding="utf-8-sig", newline="") as file:
        categories, _ = read_rows(file, [row["group"] for row in rows("groups.csv")])
    known = KnownWords(own=Meanings.build({"lavendelsackchen": ("repellent",)}))
    return Lexicon.build(categories, rows("ambiguous_terms.csv")).with_words(known)


@pytest.fixture(scope="session")
def read_lines(lexicon: Lexicon) -> Callable[..., Reading]:
    def read_text(text: str, today: date | None = None) -> Reading:
        lines = [SourceLine(number, line) for number, line in enumerate(text.split("\n"), 1)]
        return read(lines, lexicon, today=today)

    return read_text


@pytest.fixture(scope="session")
def read_rows_of(lexicon: Lexicon) -> Callable[..., Reading]:
    def read_table(*table: tuple[str, ...]) -> Reading:
        lines = [SourceLine(number, " | ".join(cells), cells) for number, cells in enumerate(table, 1)]
        return read(lines, lexicon)

    return read_table


@pytest.fixture(scope="session")
def one(read_lines: Callable[..., Reading]) -> Callable[..., ReadItem]:
    def read_one(text: str, today: date | None = None) -> ReadItem:
        items = read_lines(text, today).items
        assert len(items) == 1, items
        return items[0]

    return read_one
