"""The goods catalogue: searched, edited, imported and exported."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from rapidfuzz import fuzz, process, utils

from app.domain import catalogue, entries
from app.domain.catalogue import SYNONYM_LANGUAGES, BadRow, Category, Group
from app.domain.events import Fact
from app.domain.languages import Words
from app.domain.phrases import UserError, mark
from app.paths import RESOURCES
from app.persistence.database import Transaction
from app.persistence.queries import records, stock
from app.services.disk import load_file, write_file
from app.services.workplace import Workplace

FOLDER = RESOURCES / "catalogue"
_GOOD_ENOUGH = 72.0
_OFTEN = 12.0
"""What puts goods sorted every day before rare ones with a shorter word."""


@dataclass(frozen=True)
class Catalogue:
    """All groups and categories of the hub, as of now."""

    groups: tuple[Group, ...]
    categories: dict[str, Category]

    def category(self, key: str) -> Category:
        """A category by its key."""
        if key not in self.categories:
            raise UserError(mark("Errors", "There is no category {code} in the catalogue."), code=key)
        return self.categories[key]

    def name(self, key: str) -> Words:
        """The name of a category; a key without category stands for itself."""
        return self.categories[key].name if key in self.categories else Words(key, key, key)

    def group(self, key: str) -> Group:
        """A group by its key."""
        return next(group for group in self.groups if group.key == key)

    @cached_property
    def _spoken(self) -> tuple[list[str], list[str]]:
        words = [
            (utils.default_process(word), category.key)
            for category in self.categories.values()
            for language in SYNONYM_LANGUAGES
            for word in category.synonyms(language)
        ]
        return [word for word, _ in words], [key for _, key in words]

    def search(self, text: str, limit: int = 12) -> list[Category]:
        """Categories for words in any language, typos forgiven, best first."""
        words, keys = self._spoken
        typed = utils.default_process(text)
        if not typed:
            return []
        scores = {place: score for place, word in enumerate(words) if (score := _score(typed, word))}
        if len({keys[place] for place in scores}) < limit:
            scores = _alike(typed, words) | scores
        often = {key: _OFTEN * (category.tier == 1) for key, category in self.categories.items()}
        best = sorted(scores, key=lambda place: (-scores[place] - often[keys[place]], len(words[place])))
        found = dict.fromkeys(keys[place] for place in best[: limit * 8])
        return [self.categories[key] for key in found][:limit]


def _score(typed: str, word: str) -> float:
    """How well a word contains what was typed; 0 when it does not."""
    if typed not in word:
        return 0.0
    if word.startswith(typed):
        return 200.0 - len(word) + len(typed)
    return 150.0 if f" {typed}" in word else 120.0


def _alike(typed: str, words: Sequence[str]) -> dict[int, float]:
    """Words that are nearly what was typed, or begin nearly so."""
    scores: dict[int, float] = {}
    for candidates, less in ((words, 0.0), ([word[: len(typed)] for word in words], 2.0)):
        wanted = _GOOD_ENOUGH + less
        for _, score, place in process.extract(typed, candidates, scorer=fuzz.ratio, score_cutoff=wanted, limit=None):
            scores[place] = max(scores.get(place, 0.0), score - less)
    return scores


@dataclass(frozen=True, slots=True)
class CatalogueImport:
    """What an import did to the catalogue."""

    added: int
    changed: int
    unchanged: int
    bad: tuple[BadRow, ...]


def shipped_groups() -> tuple[Group, ...]:
    """The groups the program ships."""
    with (FOLDER / "groups.csv").open(encoding="utf-8") as file:
        return tuple(
            Group(row["group"], Words(row["name_de"], row["name_uk"], row["name_en"])) for row in csv.DictReader(file)
        )


@cache
def shipped_categories() -> tuple[Category, ...]:
    """The categories the program ships."""
    with (FOLDER / "categories.csv").open(encoding="utf-8") as file:
        good, bad = catalogue.read_rows(file, [group.key for group in shipped_groups()])
    if bad:
        raise ValueError(f"the shipped catalogue has a bad row: line {bad[0].line}")
    return tuple(good)


def ambiguous_terms() -> list[dict[str, str]]:
    """Words that may mean several categories, with the rule that decides."""
    with (FOLDER / "ambiguous_terms.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


class CatalogueService:
    """The catalogue of the hub."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._groups = shipped_groups()
        self._current: Catalogue | None = None
        workplace.database.on_commit(self._on_commit)

    def current(self) -> Catalogue:
        """The catalogue as it stands."""
        if self._current is None:
            with self._workplace.read() as connection:
                found = records.everything(connection, Category, "key")
            known = {category.key: category for category in found}
            shipped = [category.key for category in shipped_categories() if category.key in known]
            order = [*shipped, *(key for key in known if key not in set(shipped))]
            self._current = Catalogue(self._groups, {key: known[key] for key in order})
        return self._current

    def _on_commit(self, nouns: frozenset[str]) -> None:
        if "category" in nouns:
            self._current = None

    def change(self, after: Category) -> Category:
        """Change a category; its unit stays while boxes are counted in it."""
        before = self.current().category(after.key)
        if after.key in self._counted():
            catalogue.check_unit(before, after)
        with self._workplace.write() as transaction:
            if before != after:
                transaction.record([entries.change("category", after.key, before, after)])
        return after

    def _counted(self) -> dict[str, Category]:
        categories = self.current().categories
        with self._workplace.read() as connection:
            return {key: categories[key] for key in stock.kinds_counted(connection) if key in categories}

    def add(self, category: Category) -> Category:
        """Add a category of the hub's own."""
        if category.key in self.current().categories:
            raise UserError(mark("Errors", "There is a category {code} already."), code=category.key)
        with self._workplace.write() as transaction:
            transaction.record([entries.define("category", category.key, category)])
        return category

    def import_csv(self, text: str) -> CatalogueImport:
        """Take in catalogue CSV: good rows are added or changed, bad ones reported with their line."""
        lines = text.lstrip("\ufeff").splitlines(keepends=True)
        good, bad = catalogue.read_rows(lines, [group.key for group in self._groups], self._counted())
        with self._workplace.write() as transaction:
            facts = _import_facts(transaction, good)
            if facts:
                transaction.record(facts)
        added = sum(fact.kind == "category.defined" for fact in facts)
        return CatalogueImport(added, len(facts) - added, len(good) - len(facts), tuple(bad))

    def import_file(self, path: Path) -> CatalogueImport:
        """Take in a catalogue file."""
        return self.import_csv(load_file(path).decode("utf-8", "replace"))

    def export_file(self, path: Path) -> Path:
        """Write the whole catalogue to a CSV file."""
        write_file(path, self.export_csv().encode())
        return path

    def export_csv(self) -> str:
        """The whole catalogue as CSV text."""
        out = io.StringIO()
        writer = csv.DictWriter(out, catalogue.COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(catalogue.to_row(category) for category in self.current().categories.values())
        return out.getvalue()


def _import_facts(transaction: Transaction, good: Sequence[Category]) -> list[Fact]:
    known = transaction.find_all("category", [category.key for category in good])
    facts: list[Fact] = []
    for category in good:
        before = known.get(category.key)
        if before is None:
            facts.append(entries.define("category", category.key, category))
        elif before != category:
            facts.append(entries.change("category", category.key, before, category))
    return facts
