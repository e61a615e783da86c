"""Which rows of stock files were taken in."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from app.domain.stock_files import TakenRows
from app.persistence import tables
from app.persistence.tables import table_of

_row = table_of(tables.ImportedRow)


class TakenRowsStore:
    """Keeps the taken rows of each action of an import."""

    def load(self, connection: Connection, subjects: Iterable[str]) -> dict[str, TakenRows]:
        """The rows that came in with these actions."""
        found: dict[str, set[int]] = {}
        for row in connection.execute(select(_row).where(_row.c.batch.in_(list(subjects)))):
            found.setdefault(row.batch, set()).add(row.line)
        return {batch: TakenRows(batch, frozenset(rows)) for batch, rows in found.items()}

    def save(self, connection: Connection, _before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Write the rows anew."""
        connection.execute(delete(_row).where(_row.c.batch.in_(list(after))))
        rows = [{"batch": batch, "line": line} for batch, state in after.items() for line in sorted(state.rows)]
        if rows:
            connection.execute(insert(_row), rows)
