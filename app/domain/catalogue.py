"""The goods catalogue: categories, their groups and the words people use for them."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from app.domain.languages import Words
from app.domain.phrases import Phrase, UserError, mark
from app.domain.sizes import SYSTEMS
from app.domain.units import Unit

SYNONYM_LANGUAGES = ("de", "en", "uk", "ru", "pl")
HAZARDS = frozenset({"", "li", "fuel", "flam", "aero", "gas", "corr", "bat", "match"})
EXPORT_FLAGS = frozenset({"", "enduse", "licence", "narc", "med", "check", "refuse"})
SEASON_RULES = frozenset({"", "ask", "winter", "summer"})
_FLAGS = ("can_be_used", "gender", "expiry", "batch", "cold_chain")
_WEIGHTS = ("avg_kg", "avg_kg_child")


@dataclass(frozen=True, slots=True)
class Group:
    """A shelf of the catalogue, such as clothing."""

    key: str
    name: Words


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of goods. ``season`` is ask, fixed or empty; average weights are kg per unit."""

    key: str
    group: str
    name_de: str
    name_en: str
    name_uk: str
    unit: str
    tier: int = 2
    hs6: str = ""
    hs_used: str = ""
    can_be_used: bool = False
    size_system: str = ""
    gender: bool = False
    season: str = ""
    expiry: bool = False
    batch: bool = False
    cold_chain: bool = False
    hazard: str = ""
    un_hint: str = ""
    export_flag: str = ""
    avg_kg: float | None = None
    avg_kg_child: float | None = None
    kg_source: str = ""
    syn_de: str = ""
    syn_en: str = ""
    syn_uk: str = ""
    syn_ru: str = ""
    syn_pl: str = ""

    @property
    def name(self) -> Words:
        """Its name in the three languages."""
        return Words(self.name_de, self.name_uk, self.name_en)

    def synonyms(self, language: str) -> tuple[str, ...]:
        """The words people use for it in one language (de, en, uk, ru, pl), its name first."""
        name = getattr(self, f"name_{language}", "")
        rest = getattr(self, f"syn_{language}").split(";")
        return tuple(word.strip() for word in (name, *rest) if word.strip())

    def kg_each(self, *, child: bool) -> float | None:
        """Average kilograms of one unit."""
        return self.avg_kg_child if child and self.avg_kg_child else self.avg_kg


COLUMNS = tuple(entry.name for entry in fields(Category))


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row of a file that was refused, with its line number and the reason."""

    line: int
    reason: Phrase


def _problem(row: Mapping[str, str], groups: Iterable[str]) -> Phrase | None:
    allowed: dict[str, Iterable[str]] = {
        "group": groups, "unit": list(Unit), "season": SEASON_RULES, "hazard": HAZARDS,
        "export_flag": EXPORT_FLAGS, "size_system": {"", "clothing", *SYSTEMS}, "tier": {"1", "2"},
    }  # fmt: skip
    for name in ("key", "name_de", "name_en", "name_uk"):
        if not (row.get(name) or "").strip():
            return Phrase("Errors", mark("Errors", "The column {column} is empty."), {"column": name})
    for name, values in allowed.items():
        if (row.get(name) or "").strip() not in set(values):
            text = mark("Errors", "The column {column} holds “{value}”; allowed are: {allowed}.")
            shown = ", ".join(sorted(str(value) for value in values if value))
            return Phrase("Errors", text, {"column": name, "value": row.get(name) or "", "allowed": shown})
    return None


def _values(row: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {name: (row.get(name) or "").strip() for name in COLUMNS}
    values["tier"] = int(values["tier"])
    for name in _FLAGS:
        values[name] = values[name] in {"1", "true", "yes"}
    for name in _WEIGHTS:
        values[name] = float(values[name].replace(",", ".")) if values[name] else None
    return values


def check_unit(before: Category, after: Category) -> None:
    """Refuse another unit for goods that were counted already."""
    if before.unit != after.unit:
        raise UserError(
            mark("Errors", "{goods} were counted in {unit} already. Add a category of your own instead."),
            goods=before.name, unit=before.unit,
        )  # fmt: skip


def _read(row: Mapping[str, str], groups: Iterable[str], counted: Mapping[str, Category]) -> Category:
    problem = _problem(row, groups)
    if problem:
        raise UserError.of(problem)
    try:
        category = Category(**_values(row))
    except ValueError as error:
        raise UserError(mark("Errors", "A number cannot be read: {detail}"), detail=str(error)) from error
    check_unit(counted.get(category.key, category), category)
    return category


def read_rows(
    lines: Iterable[str], groups: Iterable[str], counted: Mapping[str, Category] | None = None
) -> tuple[list[Category], list[BadRow]]:
    """Read catalogue CSV text; every refused row is reported with its line number.

    ``counted`` are the categories that boxes were counted in; their unit stays.
    """
    good: list[Category] = []
    bad: list[BadRow] = []
    known = frozenset(groups)
    rows = csv.DictReader(lines)
    for row in rows:
        try:
            good.append(_read(row, known, counted or {}))
        except UserError as error:
            bad.append(BadRow(rows.line_num, error.phrase))
    return good, bad


def to_row(category: Category) -> dict[str, str]:
    """A category as catalogue CSV columns."""
    row: dict[str, str] = {}
    for name in COLUMNS:
        value = getattr(category, name)
        row[name] = str(int(value)) if isinstance(value, bool) else "" if value is None else str(value)
    return row
