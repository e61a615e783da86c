import io
import time
from collections.abc import Sequence
from datetime import datetime

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.files_in import LARGEST_BYTES, read_table, read_text
from app.domain.phrases import UserError
from tests.documents.reading import source_lines

UKRAINIAN = "Ковдри вовняні - 100 шт\nМило господарське 20 кг; їжа\nп'ять генераторів"
GERMAN = "Decken für Männer - 20 Stück\nGrößen S-XL, Schüsseln, Töpfe"
RUSSIAN = "Одеяла теплые 50 шт\nЩетки зубные, мыло"


def workbook(*sheets: Sequence[Sequence[object]]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for rows in sheets:
            sheet = book.add_worksheet()
            for at, row in enumerate(rows):
                for column, value in enumerate(row):
                    sheet.write(at, column, value, day if isinstance(value, datetime) else None)
    return file.getvalue()


def texts(name: str, data: bytes) -> list[str]:
    return [line.text for line in source_lines(name, data)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((UKRAINIAN, encoding) for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")),
        *((UKRAINIAN, encoding) for encoding in ("cp1251", "koi8_u")),
        *((GERMAN, encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252")),
        *((RUSSIAN, encoding) for encoding in ("cp1251", "koi8_u")),
        ("мило", "cp1251"), ("мило", "koi8_u"), ("КОВДРИ 50 ШТ", "cp1251"), ("КОВДРИ 50 ШТ", "koi8_u"),
        ("Ковдри", "utf-16-le"), ("Ковдри", "utf-16-be"), ("Größe", "cp1252"),
    ],
)  # fmt: skip
def test_text_is_read_in_any_usual_encoding(text, encoding):
    assert texts("liste.txt", text.encode(encoding)) == text.splitlines()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_of_a_table_is_guessed(delimiter):
    rows = [("Artikel", "Menge"), ("Kerzen", "5"), ("Zelte", "6")]
    data = "\n".join(delimiter.join(row) for row in rows).encode()
    assert [line.cells for line in source_lines("liste.csv", data)] == rows


def test_quoted_cells_keep_their_commas_and_rows_their_line_numbers():
    data = b'Artikel,Menge\n"Pullover, Strickjacken",40\n"zwei\nZeilen",1\nKerzen,2\n'
    lines = source_lines("liste.csv", data)
    assert [(line.number, line.cells[0]) for line in lines][1:] == [
        (2, "Pullover, Strickjacken"), (3, "zwei\nZeilen"), (5, "Kerzen"),
    ]  # fmt: skip


def test_sheets_are_read_one_after_the_other_with_plain_values():
    data = workbook(
        [["Artikel", "Menge"], ["Kerzen", 40.0], ["Zelte", 2.5]], [["Mehl", datetime.fromisoformat("2026-03-01")]]
    )
    assert [(line.number, line.cells) for line in source_lines("liste.xlsx", data)] == [
        (1, ()), (2, ("Artikel", "Menge")), (3, ("Kerzen", "40")), (4, ("Zelte", "2.5")), (5, ()),
        (6, ("Mehl", "2026-03-01")),
    ]  # fmt: skip


def test_errors_of_formulas_are_empty_cells():
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Kerzen", "x"])
        sheet.write_formula(0, 1, "=A9/0", None, "#DIV/0!")  # pyright: ignore[reportArgumentType]
        sheet.merge_range(1, 0, 1, 1, "Hygiene")
    assert [line.cells for line in source_lines("a.xlsx", file.getvalue())] == [("Kerzen", ""), ("Hygiene",)]


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n ", "is empty"),
        ("a.txt", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 8, "neither text nor a spreadsheet"),
        ("photo.jpg", b"\x89PNG\r\n\x1a\n" + bytes(500), "neither text nor a spreadsheet"),
        ("a.txt", b"a" * (LARGEST_BYTES + 1), "larger than 20 MB"),
        ("a.xlsx", b"PK\x03\x04 this is no workbook", "cannot be read"),
        ("a.xls", b"\xd0\xcf\x11\xe0" + bytes(600), "cannot be read"),
    ],
)
def test_files_that_cannot_be_read_say_so(name, data, part):
    with pytest.raises(UserError) as caught:
        source_lines(name, data)
    assert part in str(caught.value)


def test_a_damaged_workbook_says_so():
    with pytest.raises(UserError, match="cannot be read"):
        source_lines("a.xlsx", workbook([["Kerzen", 1]])[:-300])


def test_an_unknown_ending_is_read_as_text():
    assert texts("bedarf.need", b"Kerzen 5\nZelte") == ["Kerzen 5", "Zelte"]


def test_pasted_text_with_tabs_is_a_table():
    assert [line.cells for line in read_text("Kerzen\t5\nZelte")] == [("Kerzen", "5"), ()]


@pytest.mark.parametrize("name", ["stock.xlsx", "stock.csv"])
def test_a_stock_table_has_its_rows_by_column_name(name):
    rows: list[list[object]] = [["code", "category", ""], ["", "candles", "x"], ["", "", ""], ["7", "tent", ""]]
    text = "\n".join(";".join(str(cell) for cell in row) for row in rows)
    data = workbook(rows) if name.endswith("xlsx") else text.encode()
    assert read_table(name, data) == [
        (2, {"code": "", "category": "candles"}), (4, {"code": "7", "category": "tent"}),
    ]  # fmt: skip


def test_a_stock_table_without_a_header_is_refused():
    with pytest.raises(UserError, match="no header row"):
        read_table("stock.csv", b"1;2;3\n4;5;6\n")


def test_a_large_stock_table_takes_moments():
    row = ["", "jacket_winter", "men", "M", "winter", "good", 12, "counted", "pc", "", "", "", 12.5]
    header = ["code", "category", "audience", "size", "season", "condition", "quantity", "basis", "unit", "expiry",
              "batch", "serial", "weight_kg"]  # fmt: skip
    data = workbook([header, *([row] * 20_000)])
    start = time.perf_counter()
    assert len(read_table("stock.xlsx", data)) == 20_000
    assert time.perf_counter() - start < 3


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(
        [
            b"",
            b"PK\x03\x04",
            b"%PDF-1.4\n",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            b"<html>",
            b"Subject: a\nMIME-Version: 1\n",
        ]
    ),
    st.binary(min_size=1, max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "ignore")),
    st.sampled_from(["txt", "md", "csv", "tsv", "xlsx", "xls", "ods", "docx", "html", "eml", "pdf", "x"]),
)
def test_no_bytes_make_it_stumble(begin, data, ending):
    try:
        lines = source_lines(f"a.{ending}", begin + data)
    except UserError:
        return
    assert all(line.number >= 1 for line in lines)
