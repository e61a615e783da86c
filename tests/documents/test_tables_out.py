"""Tables for other programs open safely and keep their types."""

import io
import zipfile
from datetime import UTC, date, datetime

import pytest
from python_calamine import CalamineWorkbook

from app.documents.load_workbook import (
    DANGEROUS_COLUMNS,
    LINE_COLUMNS,
    PALLET_COLUMNS,
    LoadBook,
    load_workbook,
)
from app.documents.tables_out import csv_text, xlsx_table

DOMAIN_PALLETS = (
    "pos, pallet_code, pallet_type, l_cm, w_cm, h_cm, gross_kg, net_kg, boxes, stackable, content_de, content_en,"
    " content_uk, earliest_expiry, hazard, un, needs_enduse, seal"
)
DOMAIN_LINES = (
    "line, pallet_code, key, name_uk, name_en, name_de, gender, sizes, season, condition, wear_pct, qty, unit,"
    " packages, package_kind, net_kg, gross_kg, hs6, unit_value_eur, value_eur, expiry, batch, serial_vin,"
    " need_ref, final_recipient"
)
BOOK = LoadBook(
    facts=(("load", "30140000000725"), ("date", date(2027, 3, 2)), ("pallets", 33), ("gross_kg", 8123.5)),
    pallets=({"pos": 1, "pallet_code": "20142000004261", "content_uk": "Куртки", "needs_enduse": True},),
    lines=(
        {"line": 1, "key": "jacket_winter", "qty": 480, "net_kg": 132.5, "expiry": date(2028, 1, 31)},
        {"line": 2, "key": "=1+1", "qty": None},
    ),
    dangerous=({"pallet_code": "20142000004261", "un": "UN 1170", "qty": 12, "unit": "pc"},),
)


def _sheets(data: bytes):
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_the_workbook_has_the_agreed_sheets_and_columns():
    sheets = _sheets(load_workbook(BOOK))
    assert list(sheets) == ["LOAD", "PALLETS", "LINES", "DANGEROUS"]
    assert sheets["LOAD"][0] == ["key", "value"]
    assert sheets["PALLETS"][0] == list(PALLET_COLUMNS) == DOMAIN_PALLETS.split(", ")
    assert sheets["LINES"][0] == list(LINE_COLUMNS) == DOMAIN_LINES.split(", ")
    assert sheets["DANGEROUS"][0] == list(DANGEROUS_COLUMNS)


def test_numbers_dates_and_truths_are_real_and_text_is_no_formula():
    sheets = _sheets(load_workbook(BOOK))
    assert sheets["LOAD"][1:] == [
        ["load", "30140000000725"],
        ["date", date(2027, 3, 2)],
        ["pallets", 33.0],
        ["gross_kg", 8123.5],
    ]
    pallet = dict(zip(PALLET_COLUMNS, sheets["PALLETS"][1], strict=True))
    assert pallet["needs_enduse"] is True
    assert pallet["content_uk"] == "Куртки"
    lines = [dict(zip(LINE_COLUMNS, row, strict=True)) for row in sheets["LINES"][1:]]
    assert lines[0]["expiry"] == date(2028, 1, 31)
    assert lines[0]["qty"] == 480
    assert (lines[1]["key"], lines[1]["qty"]) == ("=1+1", "")


def test_heading_is_frozen_and_filtered_and_nothing_is_merged():
    with zipfile.ZipFile(io.BytesIO(load_workbook(BOOK))) as archive:
        sheets = [archive.read(f"xl/worksheets/sheet{number}.xml").decode() for number in range(1, 5)]
    for sheet in sheets:
        assert 'state="frozen"' in sheet
        assert "<autoFilter" in sheet
        assert "mergeCell" not in sheet
        assert "<f>" not in sheet


def test_the_same_load_gives_the_same_bytes():
    assert load_workbook(BOOK) == load_workbook(BOOK)
    rows = [["a", 1], ["b", date(2027, 1, 1)]]
    assert xlsx_table("Stock", ("name", "n"), rows) == xlsx_table("Stock", ("name", "n"), rows)


def test_a_long_table_is_written_row_by_row():
    moment = datetime(2027, 3, 2, 10, 30, tzinfo=UTC)
    rows = ([number, f"Шапка {number}", number / 2, moment] for number in range(2000))
    table = _sheets(xlsx_table("Склад", ("n", "name", "half", "at"), rows))["Склад"]
    assert len(table) == 2001
    assert table[2000][:3] == [1999.0, "Шапка 1999", 999.5]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_text_is_never_a_formula(start):
    text = csv_text(("name",), [[f"{start}cmd|' /C calc'!A0"]]).decode("utf-8-sig")
    assert f"'{start}cmd" in text


def test_csv_keeps_numbers_dates_and_quotes():
    rows = [["a;b", -3, 1.5, date(2027, 3, 2), None, "Ґанок"]]
    data = csv_text(("text", "n", "kg", "day", "none", "uk"), rows)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == 'text;n;kg;day;none;uk\r\n"a;b";-3;1,5;2027-03-02;;Ґанок\r\n'


def test_csv_for_tools_has_commas_and_points():
    assert csv_text(("kg",), [[1.5]], delimiter=",").decode("utf-8-sig") == "kg\r\n1.5\r\n"
