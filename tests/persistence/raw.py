"""The database behind the program's back, as a repair tool or a vandal would use it."""

from typing import Any

from sqlalchemy import NullPool, create_engine, text

from app.persistence import engine


def execute(target: str, statement: str, **values: Any) -> list[Any]:
    """Run one statement and commit; returns the rows, if there are any."""
    bare = create_engine(engine.url_of(target), poolclass=NullPool)
    with bare.begin() as connection:
        result = connection.execute(text(statement), values)
        return list(result) if result.returns_rows else []


def count(target: str, table: str) -> int:
    return int(execute(target, f"SELECT count(*) FROM {table}")[0][0])
