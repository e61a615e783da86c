"""Which rows of which files were taken in already."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from app.persistence import tables
from app.persistence.tables import table_of

_row = table_of(tables.ImportedRow)


def known_lines(connection: Connection, file: str) -> set[int]:
    """The lines of a file (named by its hash) that were taken in."""
    return set(connection.scalars(select(_row.c.line).where(_row.c.file == file)))


def remember(connection: Connection, file: str, lines: Sequence[int]) -> None:
    """Note that these lines of a file were taken in; it belongs to the same transaction as their boxes."""
    if lines:
        connection.execute(insert(_row), [{"file": file, "line": line} for line in lines])
