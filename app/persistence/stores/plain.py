"""States that are one row of one table."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, select

from app.domain import codes
from app.persistence.stores import upsert


class PlainStore:
    """Keeps records whose fields are the columns of a table, under one key column."""

    def __init__(self, table: Table, record: type, *, keyed_by_subject: bool = False) -> None:
        self.table = table
        self._record = record
        self._names = [entry.name for entry in fields(record)]
        self._key = next(iter(table.primary_key)).name
        self._keyed_by_subject = keyed_by_subject
        self._some = select(table).where(table.c[self._key].in_(bindparam("wanted", expanding=True)))

    def load(self, connection: Connection, subjects: Iterable[str]) -> dict[str, Any]:
        """The records of these subjects, as far as they exist."""
        rows = connection.execute(self._some, {"wanted": list(subjects)})
        return {row._mapping[self._key]: self.record_of(row) for row in rows}

    def record_of(self, row: Any) -> Any:
        """A row as the record it holds."""
        values = row._mapping
        return self._record(**{name: values[name] for name in self._names})

    def save(self, connection: Connection, _before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Write the new states; a state of None is taken out."""
        upsert.put(connection, self.table, [self._row(key, state) for key, state in after.items() if state])
        gone = [key for key, state in after.items() if state is None]
        if gone:
            connection.execute(delete(self.table).where(self.table.c[self._key].in_(gone)))

    def _row(self, subject: str, state: Any) -> dict[str, Any]:
        row = {name: getattr(state, name) for name in self._names}
        if self._keyed_by_subject:
            row[self._key] = subject
        if "short" in self.table.c:
            row["short"] = codes.short(subject)
        return row
