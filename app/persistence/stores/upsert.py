"""Insert-or-update statements that both databases understand, built once and reused."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Rows = Sequence[dict[str, Any]]


@cache
def _statement(dialect: str, table: Table, names: tuple[str, ...], *, add: bool) -> Any:
    statement = (postgresql if dialect == "postgresql" else sqlite).insert(table)
    keys = [column.name for column in table.primary_key]
    values = {
        name: table.c[name] + statement.excluded[name] if add else statement.excluded[name]
        for name in names
        if name not in keys
    }
    return statement.on_conflict_do_update(index_elements=keys, set_=values)


def put(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows, or replace those that are there under the same key."""
    if rows:
        connection.execute(_statement(connection.dialect.name, table, tuple(rows[0]), add=False), rows)


def add_up(connection: Connection, table: Table, rows: Rows) -> None:
    """Add to kept counters; rows of counters that are not there yet start at zero."""
    if rows:
        connection.execute(_statement(connection.dialect.name, table, tuple(rows[0]), add=True), rows)


def add_missing(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows that are not there yet."""
    if rows:
        dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
        connection.execute(dialect.insert(table).on_conflict_do_nothing(), rows)
