"""Stock from and to files: one row a box, rows sharing a code are contents of one box."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.documents import files_in, tables_out
from app.domain import boxes as box_rules
from app.domain import stock_files, stock_rows, weights
from app.domain.events import Fact
from app.domain.phrases import Phrase, UserError, mark
from app.domain.places import Location
from app.domain.stock_rows import COLUMNS, StockRow
from app.persistence.queries import boxes, imports, records
from app.persistence.queries import pallets as pallet_queries
from app.services.carriers import Carriers
from app.services.catalogue import CatalogueService
from app.services.disk import load_file, write_file
from app.services.workplace import Workplace

AT_ONCE = 500
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that was not taken in, with its line and the reason."""

    line: int
    reason: Phrase


@dataclass(frozen=True, slots=True)
class StockImport:
    """What an import did: boxes added, rows known from an earlier import, rows rejected."""

    boxes: int
    rows: int
    known: int
    rejected: tuple[RejectedRow, ...]


class StockFileService:
    """Imports and exports of the stock."""

    def __init__(self, workplace: Workplace, catalogue: CatalogueService) -> None:
        self._workplace = workplace
        self._catalogue = catalogue

    def import_file(self, path: Path, progress: Progress | None = None) -> StockImport:
        """Take in boxes from CSV or XLSX, 500 to a transaction; the same file again adds nothing twice."""
        data = load_file(path)
        table = files_in.read_table(path.name, data)
        if not table:
            raise UserError(mark("Errors", "{name} has no rows below its header."), name=path.name)
        stock_rows.check_header(list(table[0][1]))
        file = hashlib.sha256(data).hexdigest()
        with self._workplace.read() as connection:
            known = imports.known_lines(connection, file)
        fresh = [(line, row) for line, row in table if line not in known]
        good, rejected = self._checked(fresh)
        groups = list(stock_rows.by_box(good))
        done = 0
        for batch in _batches(groups):
            done += self._take_in(batch, file, path.name, rejected)
            if progress:
                progress(done, len(groups))
        rejected.sort(key=lambda row: row.line)
        return StockImport(done, len(fresh) - len(rejected), len(table) - len(fresh), tuple(rejected))

    def _checked(self, rows: Sequence[tuple[int, dict[str, str]]]) -> tuple[list[StockRow], list[RejectedRow]]:
        categories = self._catalogue.current().categories
        good: list[StockRow] = []
        rejected: list[RejectedRow] = []
        spoilt: set[str] = set()
        for line, row in rows:
            try:
                good.append(stock_rows.read(line, row, categories))
            except UserError as error:
                rejected.append(RejectedRow(line, error.phrase))
                spoilt.add(stock_rows.box_key(row))
        reason = Phrase("Errors", mark("Errors", "Another row of this box was refused."))
        incomplete = [row for row in good if (row.code or row.foreign) in spoilt - {""}]
        rejected += [RejectedRow(row.line, reason) for row in incomplete]
        return [row for row in good if row not in incomplete], rejected

    def _take_in(self, groups: Sequence[list[StockRow]], file: str, name: str, rejected: list[RejectedRow]) -> int:
        with self._workplace.write() as transaction:
            carriers = Carriers(transaction, self._workplace.today())
            there = transaction.find_all("box", [group[0].code for group in groups if group[0].code])
            facts: list[Fact] = []
            taken: list[StockRow] = []
            for group in groups:
                if group[0].code in there:
                    reason = Phrase("Errors", mark("Errors", "The code is in use already."))
                    rejected += [RejectedRow(row.line, reason) for row in group]
                    continue
                try:
                    box = carriers.box_of(group)
                except UserError as error:
                    rejected += [RejectedRow(row.line, error.phrase) for row in group]
                    continue
                facts.append(box_rules.register(weights.with_estimate(box, self._catalogue.current().categories)))
                taken += group
            if facts:
                head = stock_files.take_in(file, name, [row.line for row in taken], len(facts))
                transaction.record([head, *carriers.facts, *facts])
        return len(facts)

    def export_rows(self) -> Iterator[dict[str, object]]:
        """Every content in stock as a row of the stock columns."""
        categories = self._catalogue.current().categories
        last = 0
        with self._workplace.read() as connection:
            places = {place.code: place.name for place in records.everything(connection, Location, "code")}
            stands = pallet_queries.places_of(connection)
            while batch := boxes.export_rows(connection, last, AT_ONCE):
                last = batch[-1][0]
                for _, box in batch:
                    yield from stock_rows.to_rows(box, categories, places, stands.get(box.pallet or "", ""))

    def export_file(self, path: Path) -> int:
        """Write the stock to CSV or XLSX, by the ending of the name; returns the number of rows."""
        rows = [[row[name] for name in COLUMNS] for row in self.export_rows()]
        if path.suffix.casefold() == ".xlsx":
            data = tables_out.xlsx_table("STOCK", COLUMNS, rows)
        else:
            data = tables_out.csv_text(COLUMNS, rows, ",")
        write_file(path, data)
        return len(rows)


def _batches(groups: Sequence[list[StockRow]]) -> Iterator[Sequence[list[StockRow]]]:
    for start in range(0, len(groups), AT_ONCE):
        yield groups[start : start + AT_ONCE]
