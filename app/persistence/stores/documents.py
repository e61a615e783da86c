"""States kept as one document in one row of one table."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, select

from app.domain import records
from app.persistence.stores import upsert


class DocumentStore:
    """Keeps records whole, under a key, as the journal would write them."""

    def __init__(self, table: Table, record: type) -> None:
        self.table = table
        self._record = record

    def load(self, connection: Connection, subjects: Iterable[str]) -> dict[str, Any]:
        """The records of these subjects, as far as they exist."""
        question = select(self.table).where(self.table.c.key.in_(list(subjects)))
        return {row.key: self.record_of(row) for row in connection.execute(question)}

    def record_of(self, row: Any) -> Any:
        """A row as the record it holds."""
        return records.decode(self._record, row.document)

    def save(self, connection: Connection, _before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Write the new states."""
        rows = [{"key": key, "document": records.encode(state)} for key, state in after.items()]
        upsert.put(connection, self.table, rows)
