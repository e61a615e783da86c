"""``palletwise stock`` and ``catalogue``."""

import csv
import re

from app.domain.stock_rows import COLUMNS
from tests import factories

ROWS = """category,audience,size,quantity,basis
jacket_winter,women,M,40,
jacket_winter,women,M,5,estimated
pasta,,,,
"""


def test_stock_is_imported_and_shown(palletwise, file_of):
    said = palletwise("stock", "import", file_of("stock.csv", ROWS))
    assert (said.code, re.findall(r"\d+", said.out)) == (0, ["3", "0", "0"])
    shown = palletwise("stock", "show").out.splitlines()
    assert shown == ["Winter jackets, women, M: ~45 free of ~45 pcs", "Pasta, for anyone: ? free of ? kg"]


def test_shown_stock_as_json(palletwise, file_of):
    palletwise("stock", "import", file_of("stock.csv", ROWS))
    (line,) = palletwise("stock", "show", "--category", "jacket_winter", "--json").document["stock"]
    assert line == {
        "category": "jacket_winter", "audience": "women", "size": "M", "season": "winter", "condition": "good",
        "unit": "pc", "boxes": 2, "quantity": 45, "estimated": 5, "uncounted_boxes": 0, "reserved": 0, "free": 45,
        "at_least": False,
    }  # fmt: skip
    (pasta,) = palletwise("stock", "show", "--category", "pasta", "--json").document["stock"]
    assert (pasta["quantity"], pasta["uncounted_boxes"], pasta["at_least"]) == (0, 1, True)


def test_an_empty_hall_says_so(palletwise):
    assert palletwise("stock", "show").out == "Nothing is in stock yet.\n"
    assert palletwise("stock", "show", "--json").document == {"stock": []}


def test_importing_again_adds_nothing(palletwise, file_of):
    file = file_of("stock.csv", ROWS)
    palletwise("stock", "import", file)
    again = palletwise("stock", "import", "--json", file)
    assert again.document == {"boxes": 0, "rows": 0, "known": 3, "rejected": []}


def test_refused_rows_are_named_and_the_exit_code_is_1(palletwise, file_of):
    wrong = factories.wrong_digit(factories.box_code())
    file = file_of("stock.csv", f"code,category,quantity\n,jacket_winter,1\n{wrong},jacket_winter,2\n,unicorn,3\n")
    said = palletwise("stock", "import", "--json", file)
    assert said.code == 1
    assert said.document["boxes"] == 1
    assert [row["line"] for row in said.document["rejected"]] == [3, 4]
    assert "Line 3:" in said.err
    assert "a digit is wrong" in said.err


def test_stock_is_exported(palletwise, file_of, tmp_path):
    palletwise("stock", "import", file_of("stock.csv", ROWS))
    said = palletwise("stock", "export", tmp_path / "out.csv")
    assert said.code == 0
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    assert [row["quantity"] for row in rows] == ["40", "5", ""]


def test_an_unknown_category_is_said(palletwise):
    said = palletwise("stock", "show", "--category", "unicorn")
    assert said.code == 1
    assert "unicorn" in said.err


def test_a_file_that_is_not_there_is_one_sentence(palletwise, tmp_path):
    for noun in ("stock", "catalogue"):
        said = palletwise(noun, "import", tmp_path / "nothing.csv")
        assert said.code == 1
        assert "There is no file nothing.csv." in said.err


def test_the_catalogue_is_exported_changed_and_imported(palletwise, tmp_path):
    file = tmp_path / "catalogue.csv"
    assert palletwise("catalogue", "export", file).code == 0
    text = file.read_text("utf-8")
    file.write_text(text.replace("Winterjacken,", "Warme Jacken,", 1), "utf-8")
    said = palletwise("catalogue", "import", file)
    assert said.code == 0
    assert said.out.startswith("0 added, 1 changed, ")


def test_a_bad_row_of_a_catalogue_is_named_with_its_line(palletwise, tmp_path):
    file = tmp_path / "catalogue.csv"
    palletwise("catalogue", "export", file)
    header, first = file.read_text("utf-8").splitlines()[:2]
    file.write_text(f"{header}\n{first}\n{first.replace(',pc,', ',barrel,')}\n", "utf-8")
    said = palletwise("catalogue", "import", file)
    assert said.code == 1
    assert "Line 3:" in said.err
