"""Need lists: read a thousand lines in three languages."""

import re
from collections.abc import Iterator, Sequence
from time import perf_counter

from rapidfuzz import process

from app.domain.catalogue import SYNONYM_LANGUAGES
from app.services.reading import Reader
from tests.benchmarks.hubs import Hubs
from tests.benchmarks.stock import SEED, Stock
from tests.benchmarks.table import Judged, Row
from tests.benchmarks.timing import ms_of

LINES = 1000
_HEADINGS = ("Hygiene:", "Одяг і взуття:", "Food:", "ТЕРМІНОВО:", "", "Дякуємо за допомогу!", "Vielen Dank!")
_FORMS = {
    "de": ("- {count} Stück {word}", "{count} x {word}{size}", "• {word}{size} – {count} Stück", "{word}"),
    "en": ("* {word}, {count} pcs", "- {count} {word}{size}", "{word}{size}: approx. {count} pcs", "{word}"),
    "uk": ("{word}{size} – {count} шт", "- {word} – {count} шт.", "{word}, {count} шт", "{word}"),
}
_SIZES = {"de": ", Größe {size}", "en": ", size {size}", "uk": ", розмір {size}"}


def rows(_hubs: Hubs, _sizes: Sequence[int]) -> Iterator[Row]:
    """Reading one long list."""
    yield _reading(need_list(LINES))


def need_list(lines: int) -> str:
    """A need list as several people wrote it."""
    stock = Stock(SEED + 2)
    return "\n".join(_line(stock) for _ in range(lines))


def _line(stock: Stock) -> str:
    chance = stock.chance
    if chance.random() < 0.05:
        return chance.choice(_HEADINGS)
    kind, language = stock.kind(), chance.choice(tuple(_FORMS))
    content = stock.content(kind, stock.audience(kind))
    sized = content.size and content.size != "mixed" and chance.random() < 0.3
    size = _SIZES[language].format(size=content.size) if sized else ""
    word = chance.choice(kind.synonyms(language))
    return chance.choice(_FORMS[language]).format(count=chance.randint(2, 400), word=word, size=size)


def _reading(text: str) -> Row:
    """Against the plainest thing one could do: look up each line among all the words, typos forgiven."""
    begin = perf_counter()
    reader = Reader.shipped()
    understood = reader.read_text(text).reading
    ours = perf_counter() - begin
    words = [word for kind in Stock().kinds for language in SYNONYM_LANGUAGES for word in kind.synonyms(language)]
    plain = [re.sub(r"[\d:•*–-]+", " ", line).strip() for line in text.splitlines()]
    naive = ms_of(lambda: [process.extractOne(line, words) for line in plain if line]) / 1000
    known = sum(item.status == "read" for item in understood.items)
    note = f"{known} of {len(understood.items)} things understood, catalogue's words learnt first"
    return Row(f"read a need list of {LINES:,} lines", ours, naive, "s", "fuzzy look-up", 1, None, Judged.OURS, note)
