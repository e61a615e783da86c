"""The blank list comes back filled in and is read without a question; its examples and names are never needs."""

import io
import zipfile
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from app.documents import template_wording as say
from app.documents.need_template import COLUMNS, need_template
from app.domain.units import Unit
from app.services.catalogue import shipped_categories, shipped_groups
from tests import factories

CATEGORIES = shipped_categories()
WHOLE_SHELVES = {"clothing_mixed", "shoes_mixed", "food_mixed", "hygiene_mixed", "household_mixed"}
NAMED_BY_POWER = {"generator_diesel_small", "generator_diesel_large"}
SHELVES = [(group.name, [entry for entry in CATEGORIES if entry.group == group.key]) for group in shipped_groups()]


def sheet_of(data, at=0) -> list[list[Any]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(at).to_python()


def read_back(tmp_path, *lines):
    file = tmp_path / "needs.xlsx"
    file.write_bytes(need_template(SHELVES, lines))
    return factories.reader().read_file(file).reading


def row(item, **cells):
    named = ("audience", "size", "season", "quantity", "unit", "urgent", "deadline", "note", "recipient")
    return (item, *(cells.get(name) for name in named))


def test_a_blank_list_asks_for_nothing(tmp_path):
    assert read_back(tmp_path).items == ()


def test_the_headings_and_the_advice_are_in_three_languages():
    rows = sheet_of(need_template(SHELVES))
    assert [cells[0][:5] for cells in rows[:3]] == ["# Deu", "# Укр", "# Eng"]
    assert rows[3] == [say.all_three(words) for words, _ in COLUMNS]
    assert all(cell.count(" / ") == 2 for cell in rows[3] if "Saison" not in cell)


def test_the_choices_of_columns_are_offered():
    with zipfile.ZipFile(io.BytesIO(need_template(SHELVES))) as archive:
        xml = archive.read("xl/worksheets/sheet1.xml").decode()
    assert xml.count("<dataValidation ") == 4
    for choice in ("Frauen / жінки / women", "Paar / пар / pairs", "Winter / зима / winter", "dringend / терміново"):
        assert choice in xml
    assert 'state="frozen"' in xml


def test_every_name_of_the_catalogue_stands_on_the_help_sheet():
    cells = {cell for cells in sheet_of(need_template(SHELVES), 1) for cell in cells}
    for category in CATEGORIES:
        assert {category.name_de, category.name_uk, category.name_en} <= cells


@pytest.mark.parametrize("language", ["de", "uk", "en"])
def test_names_of_the_catalogue_are_read_without_a_question(tmp_path, language):
    """A whole shelf is asked about, as everywhere; a name that only differs by its power is at least a generator."""
    asked = [
        category for category in CATEGORIES if category.key not in WHOLE_SHELVES | NAMED_BY_POWER | {"not_handled"}
    ]
    items = read_back(tmp_path, *(row(getattr(entry, f"name_{language}"), quantity=7) for entry in asked)).items
    assert len(items) == len(asked)
    pairs = zip(items, asked, strict=True)
    wrong = [(item.text, item.status) for item, entry in pairs if (item.category, item.status) != (entry.key, "read")]
    assert wrong == []
    assert {item.quantity for item in items} == {Decimal(7)}


def test_every_column_is_understood(tmp_path):
    (item,) = read_back(
        tmp_path,
        row("Winterjacken", audience=say.AUDIENCES[1], size="M, L", season=say.SEASONS[0], quantity=40,
            unit=say.UNITS[0], urgent=say.URGENCIES[0], deadline=date(2026, 12, 24)),
    ).items  # fmt: skip
    assert (item.category, item.audience, item.sizes, item.season) == ("jacket_winter", "women", ("M", "L"), "winter")
    assert (item.quantity, item.quantity_kind, item.unit, item.urgent) == (Decimal(40), "exact", "pc", True)
    assert item.deadline == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("at", "audience"), list(enumerate(["men", "women", "unisex", "girls", "boys", "children", "baby"]))
)
def test_every_audience_of_the_choices_is_understood(tmp_path, at, audience):
    (item,) = read_back(tmp_path, row("Winterjacken", audience=say.AUDIENCES[at], quantity=3)).items
    assert item.audience == audience


@pytest.mark.parametrize("unit", list(Unit))
def test_every_unit_of_the_choices_is_understood(tmp_path, unit):
    words = say.UNITS[list(Unit).index(Unit(unit))]
    (item,) = read_back(tmp_path, row("Nudeln", quantity=3, unit=words)).items
    assert (item.unit, item.quantity) == (unit, Decimal(3))


@pytest.mark.parametrize(("at", "season"), list(enumerate(["winter", "summer", "all_season"])))
def test_every_season_of_the_choices_is_understood(tmp_path, at, season):
    (item,) = read_back(tmp_path, row("Jacken", season=say.SEASONS[at], quantity=3)).items
    assert item.season == season


def test_a_line_without_a_quantity_is_open(tmp_path):
    (item,) = read_back(tmp_path, row("Rice")).items
    assert (item.category, item.quantity, item.quantity_kind) == ("rice", None, "open")
