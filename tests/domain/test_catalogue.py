"""Catalogue files: good rows are read, bad ones told by their line."""

import csv
import io

import pytest

from app.domain import catalogue
from app.domain.phrases import UserError
from tests import factories

GROUPS = ["CLO", "FOO"]


def as_csv(*rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, catalogue.COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().splitlines(keepends=True)


def row(**cells):
    return {**catalogue.to_row(factories.category()), **cells}


def test_a_category_is_read_back_as_it_was_written():
    written = [factories.category(), factories.pasta_category()]
    good, bad = catalogue.read_rows(as_csv(*map(catalogue.to_row, written)), GROUPS)
    assert (good, bad) == (written, [])


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"key": ""}, "column key is empty"),
        ({"name_uk": " "}, "column name_uk is empty"),
        ({"group": "XXX"}, "allowed are: CLO, FOO"),
        ({"unit": "barrel"}, "column unit"),
        ({"season": "spring"}, "column season"),
        ({"hazard": "hot"}, "column hazard"),
        ({"export_flag": "maybe"}, "column export_flag"),
        ({"size_system": "shoes"}, "column size_system"),
        ({"tier": "3"}, "column tier"),
        ({"avg_kg": "schwer"}, "number cannot be read"),
    ],
)
def test_a_bad_row_is_told_by_its_line_and_the_good_ones_are_kept(cells, said):
    good, bad = catalogue.read_rows(as_csv(row(), row(**cells), row(key="coat")), GROUPS)
    assert [category.key for category in good] == ["jacket_winter", "coat"]
    assert [entry.line for entry in bad] == [3]
    assert said in str(UserError.of(bad[0].reason))


def test_the_line_of_a_bad_row_is_its_line_in_the_file():
    lines = as_csv(row(syn_de="Parka;\nAnorak"), row(unit="barrel"))
    _, bad = catalogue.read_rows(lines, GROUPS)
    assert [entry.line for entry in bad] == [4]


def test_a_decimal_comma_is_understood():
    good, _ = catalogue.read_rows(as_csv(row(avg_kg="1,2")), GROUPS)
    assert good[0].avg_kg == 1.2


def test_a_row_that_is_too_short_is_told_and_not_guessed():
    _, bad = catalogue.read_rows(["key,group,name_de\n", "coat,CLO\n"], GROUPS)
    assert [entry.line for entry in bad] == [2]


def test_synonyms_begin_with_the_name_and_skip_empty_ones():
    category = factories.category(syn_de="Parka;; Anorak ;")
    assert category.synonyms("de") == ("Winterjacken", "Parka", "Anorak")
    assert category.synonyms("ru") == ("зимняя куртка",)


def test_children_weigh_by_their_own_average_where_there_is_one():
    assert factories.category().kg_each(child=True) == 0.45
    assert factories.category(avg_kg_child=None).kg_each(child=True) == 1.1
