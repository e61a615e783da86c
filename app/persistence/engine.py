"""Engines for the two databases: an embedded SQLite file or a hall's PostgreSQL."""

import json
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, NullPool, create_engine, event
from sqlalchemy.engine import URL, make_url

CHECKPOINT_PAGES = 8000
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "cache_size=-65536",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "journal_size_limit=67108864",
)
_POSTGRES_OPTIONS = "-c statement_timeout=60000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000"


def url_of(target: str | Path) -> URL:
    """The database URL of a PostgreSQL address or of a file path."""
    text = str(target)
    if "://" not in text:
        return URL.create("sqlite", database=str(Path(text).expanduser()))
    url = make_url(text)
    return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def writer(url: URL) -> Engine:
    """The engine that writes: on SQLite one connection that locks at the start of a transaction."""
    return _sqlite(url, begin="BEGIN IMMEDIATE", read_only=False) if is_sqlite(url) else _postgres(url)


def reader(url: URL) -> Engine:
    """The engine that reads, beside a running write."""
    return _sqlite(url, begin="BEGIN", read_only=True) if is_sqlite(url) else _postgres(url)


def migrator(url: URL) -> Engine:
    """The engine that changes tables: whole migrations or nothing; foreign keys rest while tables are rebuilt."""
    engine = create_engine(url, poolclass=NullPool)
    if not is_sqlite(url):
        return engine

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA busy_timeout=5000")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def is_sqlite(url: URL) -> bool:
    """Whether this is the embedded database."""
    return url.get_backend_name() == "sqlite"


def _sqlite(url: URL, *, begin: str, read_only: bool) -> Engine:
    size = 4 if read_only else 1
    engine = create_engine(url, json_serializer=_dump, pool_size=size, max_overflow=0)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(f"PRAGMA wal_autocheckpoint={0 if read_only else CHECKPOINT_PAGES}")
        connection.execute(f"PRAGMA query_only={'ON' if read_only else 'OFF'}")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgres(url: URL) -> Engine:
    return create_engine(
        url,
        json_serializer=_dump,
        pool_size=2,
        max_overflow=2,
        pool_pre_ping=True,
        pool_recycle=1800,
        connect_args={"connect_timeout": 5, "options": _POSTGRES_OPTIONS, "keepalives_idle": 20},
    )
