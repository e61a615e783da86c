"""Stock from and to files: nothing twice, nothing lost, every refused row named."""

import csv

import pytest

from app.documents import tables_out
from app.domain.phrases import UserError
from app.domain.stock_rows import COLUMNS
from tests import factories


@pytest.fixture
def stock_file(tmp_path):
    """Writes rows into a stock file, CSV or XLSX by its ending."""

    def write(*rows, name="stock.csv"):
        table = [[{"category": "jacket_winter", **row}.get(column, "") for column in COLUMNS] for row in rows]
        file = tmp_path / name
        made = tables_out.xlsx_table("STOCK", COLUMNS, table) if name.endswith("xlsx") else None
        file.write_bytes(made or tables_out.csv_text(COLUMNS, table, ","))
        return file

    return write


def jackets(hall):
    return factories.amounts(hall, "jacket_winter")


@pytest.mark.parametrize("name", ["stock.csv", "stock.xlsx"])
def test_every_row_becomes_a_box(hall, stock_file, name):
    rows = [{"quantity": 40, "audience": "women", "size": "M"}, {"quantity": 10, "basis": "estimated"}, {}]
    found = hall.stock_files.import_file(stock_file(*rows, name=name))
    assert (found.boxes, found.rows, found.known, found.rejected) == (3, 3, 0, ())
    assert jackets(hall) == {
        "boxes": 3, "quantity": 50, "estimated": 10, "uncounted": 1, "reserved": 0, "uncounted_reserved": 0
    }  # fmt: skip
    assert factories.differences(hall) == ()


def test_importing_the_same_file_again_adds_nothing(hall, stock_file):
    file = stock_file({"quantity": 40}, {"quantity": 2})
    hall.stock_files.import_file(file)
    again = hall.stock_files.import_file(file)
    assert (again.boxes, again.known) == (0, 2)
    assert jackets(hall)["quantity"] == 42


def test_a_mended_file_adds_its_mended_rows_only_when_it_names_its_boxes(hall, stock_file):
    good, bad = {"code": factories.box_code(50), "quantity": 40}, {"code": factories.box_code(51), "quantity": "x"}
    assert len(hall.stock_files.import_file(stock_file(good, bad)).rejected) == 1
    found = hall.stock_files.import_file(stock_file(good, {**bad, "quantity": 2}))
    assert found.boxes == 1
    assert jackets(hall)["quantity"] == 42


def test_rows_sharing_a_code_are_contents_of_one_box(hall, stock_file):
    code = factories.box_code(50)
    rows = [
        {"code": code, "size": "M", "audience": "women", "quantity": 5},
        {"quantity": 1},
        {"code": code, "quantity": 3},
    ]
    assert hall.stock_files.import_file(stock_file(*rows)).boxes == 2
    assert [content.quantity for content in hall.boxes.get(code).contents] == [5, 3]


def test_a_wrong_check_digit_is_rejected_and_the_rest_taken_in(hall, stock_file):
    wrong = {"code": factories.wrong_digit(factories.box_code(50)), "quantity": 40}
    found = hall.stock_files.import_file(stock_file({"quantity": 1}, wrong, {"quantity": 2}))
    assert found.boxes == 2
    ((line, said),) = [(row.line, row.reason.text) for row in found.rejected]
    assert line == 3
    assert "a digit is wrong" in said


def test_every_rejected_row_is_named_with_its_line_and_reason(hall, stock_file):
    rows = [{"category": "unicorn"}, {"quantity": 1}, {"quantity": "x"}, {"expiry": "gestern"}]
    found = hall.stock_files.import_file(stock_file(*rows))
    assert [row.line for row in found.rejected] == [2, 4, 5]
    assert all(row.reason.text for row in found.rejected)
    assert found.boxes == 1


def test_a_box_with_a_rejected_row_is_rejected_whole(hall, stock_file):
    code = factories.box_code(50)
    found = hall.stock_files.import_file(stock_file({"code": code, "quantity": 5}, {"code": code, "quantity": "x"}))
    assert [row.line for row in found.rejected] == [2, 3]
    assert jackets(hall)["boxes"] == 0


def test_a_code_in_use_is_rejected(hall, stock_file):
    box = factories.given_box(hall)
    found = hall.stock_files.import_file(stock_file({"code": box.code, "quantity": 7}, {"quantity": 1}))
    assert [row.line for row in found.rejected] == [2]
    assert hall.boxes.get(box.code) == box


def test_a_code_that_came_with_a_file_is_not_given_again(hall, stock_file):
    hall.stock_files.import_file(stock_file({"code": factories.box_code(1)}, {"code": factories.box_code(2)}))
    assert factories.given_box(hall).code == factories.box_code(3)


def test_pallets_and_places_named_in_rows_are_found_or_made(hall, stock_file):
    known = factories.given_pallet(hall)
    named = {"pallet": "Palette 7"}
    rows = [{"pallet": known.code}, {**named, "location": "Z-01"}, named, {"location": "a-01"}]
    hall.stock_files.import_file(stock_file(*rows))
    on_pallets = {entry.pallet.note or entry.pallet.code: entry.boxes for entry in hall.pallets.in_states()}
    assert on_pallets == {known.code: 1, "Palette 7": 2}
    stands = {place.name: (place.pallets, place.boxes) for place in hall.places.all()}
    assert (stands["Z-01"], stands["A-01"]) == ((1, 0), (1, 1))
    assert factories.differences(hall) == ()


def test_a_pallet_that_came_with_a_file_is_not_overwritten_later(hall, stock_file):
    first = factories.pallet_code(1)
    hall.stock_files.import_file(stock_file({"pallet": first, "location": "A-01"}))
    assert hall.pallets.open("half", None).code != first
    assert hall.pallets.details(first).summary.boxes == 1


def test_a_closed_pallet_takes_no_boxes_from_a_file(hall, stock_file):
    closed = factories.given_pallet(hall, factories.content())
    hall.pallets.close(closed.code)
    found = hall.stock_files.import_file(stock_file({"pallet": closed.code}, {"quantity": 1}))
    assert [row.line for row in found.rejected] == [2]
    assert hall.pallets.details(closed.code).summary.boxes == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("artikel,menge\nJacke,4\n", "at least “category”"),
        ("category,quantity\n", "no rows"),
        ("", "is empty"),
        ("1,2\n3,4\n", "no header row"),
    ],
)
def test_a_file_without_header_or_rows_is_refused(file_hall, tmp_path, text, said):
    file = tmp_path / "stock.csv"
    file.write_text(text)
    with pytest.raises(UserError, match=said):
        file_hall.stock_files.import_file(file)


def test_a_long_file_is_taken_in_by_parts_and_says_how_far_it_is(file_hall, stock_file):
    heard = []
    rows = [{"quantity": number} for number in range(1, 1202)]
    found = file_hall.stock_files.import_file(stock_file(*rows), lambda done, total: heard.append((done, total)))
    assert heard == [(500, 1201), (1000, 1201), (1201, 1201)]
    assert found.boxes == 1201
    assert jackets(file_hall)["quantity"] == sum(range(1, 1202))


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_exported_stock_is_imported_into_an_empty_hub_as_it_was(hall, open_at, tmp_path, name):
    opened = factories.given_pallet(hall, factories.content(), factories.uncounted(), factories.pasta())
    box = factories.given_box(hall, factories.content(), factories.pasta(), weight_g=9000, weight_basis="counted")
    gone = factories.given_box(hall)
    hall.boxes.withdraw(gone.code)
    assert hall.stock_files.export_file(tmp_path / name) == 5
    other = open_at(tmp_path / "other.db")
    other.hub.set_up(factories.hub())
    assert other.stock_files.import_file(tmp_path / name).rejected == ()
    assert [carried(other.boxes.get(box.code)), other.stock.lines()] == [carried(box), hall.stock.lines()]
    moved = other.pallets.details(opened.code)
    assert (moved.summary.boxes, moved.summary.location) == (3, "A-01")


def carried(box):
    """What a file carries of a box: not the day it was registered on."""
    return box.contents, box.weight_g, box.weight_basis, box.packaging, box.donor, box.note


def test_an_exported_file_has_the_columns_of_the_format(hall, tmp_path):
    factories.given_box(hall, note='Müller; "Львів", neu')
    hall.stock_files.export_file(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert tuple(row) == COLUMNS
    assert (row["quantity"], row["unit"], row["note"]) == ("40", "pc", 'Müller; "Львів", neu')


def test_a_folder_that_cannot_be_written_is_said(hall, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        hall.stock_files.export_file(tmp_path / "file" / "out.csv")
