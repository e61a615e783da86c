"""Which rows of which files were taken in already."""

from sqlalchemy import Connection, select

from app.persistence import tables
from app.persistence.tables import table_of

_row = table_of(tables.ImportedRow)


def known_lines(connection: Connection, file: str) -> set[int]:
    """The rows of a file (named by its hash) that were taken in."""
    return set(connection.scalars(select(_row.c.line).where(_row.c.batch.startswith(f"{file}/"))))
