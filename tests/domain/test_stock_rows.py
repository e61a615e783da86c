"""Rows of stock files are read strictly and said clearly."""

from datetime import date

import pytest

from app.domain import codes, stock_rows
from app.domain.phrases import UserError
from tests import factories

CATEGORIES = {"jacket_winter": factories.category(), "pasta": factories.pasta_category()}


def row(**cells):
    return {"category": "jacket_winter", "audience": "women", "size": "M", "quantity": "40", **cells}


def read(**cells):
    return stock_rows.read(2, row(**cells), CATEGORIES)


def test_a_row_becomes_a_content():
    assert read().content == factories.content()


def test_the_season_of_goods_that_have_one_need_not_be_written():
    assert read().content.season == "winter"
    assert read(season="all_season").content.season == "all_season"


@pytest.mark.parametrize("name", ["Winterjacken", "winter jackets", "КУРТКИ ЗИМОВІ"])
def test_a_category_may_be_named_in_any_language(name):
    assert read(category=name).content.category == "jacket_winter"


def test_a_row_without_quantity_is_uncounted_and_not_zero():
    content = read(quantity="").content
    assert (content.quantity, content.basis) == (None, "unknown")


def test_an_estimate_is_kept_as_one():
    assert read(basis="Estimated").content.basis == "estimated"


def test_a_weighed_row_is_a_weighed_box():
    box = read(weight_kg="12,5").box
    assert (box.weight_g, box.weight_basis) == (12_500, "counted")


def test_expiry_and_batch_are_read():
    content = stock_rows.read(
        2, {"category": "pasta", "quantity": "25", "expiry": "2027-06-30", "batch": "L1"}, CATEGORIES
    ).content
    assert (content.quantity, content.expiry, content.batch) == (25_000, date(2027, 6, 30), "L1")


def test_our_own_code_and_a_foreign_one_are_told_apart():
    own, foreign = read(code=codes.human(factories.box_code())), read(code="BOX-77")
    assert (own.code, own.foreign) == (factories.box_code(), "")
    assert (foreign.code, foreign.foreign) == ("", "BOX-77")


def test_a_foreign_code_stays_visible_on_the_box():
    assert read(code="BOX-77", note="Schule").box.note == "Schule · BOX-77"


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"category": ""}, "not in the catalogue"),
        ({"category": "unicorns"}, "not in the catalogue"),
        ({"size": "98"}, "is not a size"),
        ({"audience": "aliens"}, "column audience"),
        ({"season": "spring"}, "column season"),
        ({"condition": "broken"}, "column condition"),
        ({"packaging": "suitcase"}, "column packaging"),
        ({"basis": "guessed"}, "column basis"),
        ({"unit": "kg"}, "counted in pc"),
        ({"quantity": "viele"}, "is not a number"),
        ({"quantity": "0"}, "at least one piece"),
        ({"quantity": "", "basis": "counted"}, "mark it as unknown"),
        ({"expiry": "30.06.2027"}, "is not a date"),
        ({"weight_kg": "schwer"}, "is not a number"),
        ({"code": factories.wrong_digit(factories.box_code())}, "a digit is wrong"),
        ({"code": factories.pallet_code()}, "not the code of a box"),
    ],
)
def test_a_wrong_cell_is_refused_in_a_sentence(cells, said):
    with pytest.raises(UserError, match=said):
        read(**cells)


def test_a_file_without_a_category_column_is_refused():
    with pytest.raises(UserError, match="at least “category”"):
        stock_rows.check_header(["artikel", "menge"])
    stock_rows.check_header(["quantity", "category"])


def test_rows_with_one_code_are_one_box_and_rows_without_one_each():
    written = [factories.box_code(), "", "BOX-1", factories.box_code(), "", "BOX-1"]
    rows = [stock_rows.read(line, row(code=code), CATEGORIES) for line, code in enumerate(written, start=2)]
    assert [[entry.line for entry in group] for group in stock_rows.by_box(rows)] == [[2, 5], [3], [4, 7], [6]]


def test_an_exported_box_is_read_back_as_it_was():
    box = factories.box(
        factories.content(), factories.uncounted(size="L"), factories.pasta(),
        weight_g=12_500, weight_basis="counted", packaging="bag", note="Schule", donor="Müller",
    )  # fmt: skip
    rows = [
        {name: "" if cell is None else str(cell) for name, cell in entry.items()}
        for entry in stock_rows.to_rows(box, CATEGORIES, {})
    ]
    again = [stock_rows.read(line, entry, CATEGORIES) for line, entry in enumerate(rows, start=2)]
    assert tuple(entry.content for entry in again) == box.contents
    first = again[0].box
    assert (first.weight_g, first.packaging, first.note, first.donor) == (12_500, "bag", "Schule", "Müller")


def test_an_estimated_weight_is_not_exported_as_a_measured_one():
    box = factories.box(weight_g=12_500, weight_basis="estimated")
    assert next(stock_rows.to_rows(box, CATEGORIES, {}))["weight_kg"] is None
