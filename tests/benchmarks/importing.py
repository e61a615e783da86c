"""A spreadsheet of boxes, checked and stored, against merely parsing it."""

from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

from app.bootstrap import open_hall
from app.domain import stock_rows
from app.domain.places import Hub
from tests.benchmarks.hubs import NUMBER, PLACES, STATION, Hubs, clear
from tests.benchmarks.stock import SEED, Stock
from tests.benchmarks.table import Row
from tests.benchmarks.timing import ms_of

_BOXES = 100_000
_ON_PALLET = 25
_VERSION = 1


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """One row against openpyxl where it is installed, and one against our own parser."""
    boxes = min(max(sizes), _BOXES)
    file = hubs.folder / f"stock-{boxes}-{_VERSION}.xlsx"
    if not file.exists():
        hubs.say(f"writing a spreadsheet with {boxes:,} boxes …")
        _write(file, boxes)
    seconds, taken = _import(hubs.folder / "import.db", file)
    name, note = f"import {boxes:,} boxes from XLSX", f"{taken / seconds:,.0f} rows/s"
    if find_spec("openpyxl"):
        parsed = ms_of(lambda: _parse_by_openpyxl(file)) / 1000
        yield Row(name, seconds, parsed, "s", "openpyxl, parsing only", goal=1 / 3, fail=1 / 1.5, note=note)
    parsed = ms_of(lambda: CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()) / 1000
    yield Row(name, seconds, parsed, "s", "calamine, parsing only", note=note)


def _write(file: Path, boxes: int) -> None:
    """Somebody's list: their own numbers, pallets by name, several rows for a box with several contents."""
    stock = Stock(SEED + 3)
    with xlsxwriter.Workbook(file, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("STOCK")
        sheet.write_row(0, 0, stock_rows.COLUMNS)
        line = 0
        for first in range(1, boxes + 1, _ON_PALLET):
            codes = [f"K-{number:06d}" for number in range(first, min(first + _ON_PALLET, boxes + 1))]
            for box in stock.boxes(codes, f"Palette {first // _ON_PALLET + 1}"):
                place = PLACES[first // _ON_PALLET % len(PLACES)]
                for row in stock_rows.to_rows(box, stock.categories, {}, place):
                    line += 1
                    sheet.write_row(line, 0, ["" if cell is None else _plain(cell) for cell in row.values()])


def _plain(cell: object) -> object:
    return cell if isinstance(cell, int | float) else str(cell)


def _import(database: Path, file: Path) -> tuple[float, int]:
    """Seconds and rows of an import into an empty hub; every row has to be taken."""
    clear(database)
    hall = open_hall(database, STATION, "Kim")
    hall.hub.set_up(Hub("Benchlager", NUMBER), PLACES)
    hall.catalogue.current()
    found = []
    try:
        seconds = ms_of(lambda: found.append(hall.stock_files.import_file(file))) / 1000
    finally:
        hall.close()
        clear(database)
    if found[0].rejected:
        raise RuntimeError(f"{len(found[0].rejected)} rows were rejected, the first: {found[0].rejected[0]}")
    return seconds, found[0].rows


def _parse_by_openpyxl(file: Path) -> None:
    from openpyxl import load_workbook  # pyright: ignore[reportMissingModuleSource]  # noqa: PLC0415  only where it is

    load: Callable[..., object] = load_workbook
    book: object = load(file, read_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):  # pyright: ignore[reportAttributeAccessIssue]
        len(row)
