"""The workbook of a load: everything the papers say, as tables (`domain.md` 8.4)."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.documents.tables_out import fill_sheet, new_workbook

LOAD_COLUMNS = ("key", "value")
PALLET_COLUMNS = (
    "pos",
    "pallet_code",
    "pallet_type",
    "l_cm",
    "w_cm",
    "h_cm",
    "gross_kg",
    "net_kg",
    "boxes",
    "stackable",
    "content_de",
    "content_en",
    "content_uk",
    "earliest_expiry",
    "hazard",
    "un",
    "needs_enduse",
    "seal",
)
LINE_COLUMNS = (
    "line",
    "pallet_code",
    "key",
    "name_uk",
    "name_en",
    "name_de",
    "gender",
    "sizes",
    "season",
    "condition",
    "wear_pct",
    "qty",
    "unit",
    "packages",
    "package_kind",
    "net_kg",
    "gross_kg",
    "hs6",
    "unit_value_eur",
    "value_eur",
    "expiry",
    "batch",
    "serial_vin",
    "need_ref",
    "final_recipient",
)
DANGEROUS_COLUMNS = ("pallet_code", "key", "name_en", "hazard", "un", "qty", "unit")


@dataclass(frozen=True, slots=True)
class LoadBook:
    """What the workbook of a load holds; the rows are keyed by the names of the columns."""

    facts: Sequence[tuple[str, object]]
    pallets: Sequence[Mapping[str, object]]
    lines: Sequence[Mapping[str, object]]
    dangerous: Sequence[Mapping[str, object]]


def load_workbook(book: LoadBook) -> bytes:
    """The workbook with the sheets LOAD, PALLETS, LINES and DANGEROUS."""
    output = io.BytesIO()
    sheets = new_workbook(output)
    fill_sheet(sheets, "LOAD", LOAD_COLUMNS, book.facts)
    for name, columns, rows in (
        ("PALLETS", PALLET_COLUMNS, book.pallets),
        ("LINES", LINE_COLUMNS, book.lines),
        ("DANGEROUS", DANGEROUS_COLUMNS, book.dangerous),
    ):
        fill_sheet(sheets, name, columns, ([row.get(column) for column in columns] for row in rows))
    sheets.close()
    return output.getvalue()
