"""Bringing a database to this program's version: copied first, tested after, never downwards."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.engine import URL, Connection

from app.domain.phrases import UserError, mark
from app.paths import MIGRATIONS
from app.persistence import engine, faults

HEAD = "0004"
_LOCK = 7_014_021
_KEPT_COPIES = 5


def current_version(connection: Connection) -> str | None:
    """The version a database has, or None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.scalar(text("SELECT version_num FROM alembic_version"))


def _file_version(path: Path) -> str | None:
    if not path.exists() or not path.stat().st_size:
        return None
    with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=rw", uri=True)) as connection:
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return None
        try:
            return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        except sqlite3.OperationalError:
            return ""


def bring_up_to_date(url: URL) -> None:
    """Create or upgrade the tables; a newer database than this program is refused politely."""
    try:
        if engine.is_sqlite(url):
            _bring_file_up_to_date(url, Path(url.database or ""))
        else:
            _migrate(url)
    except sqlite3.DatabaseError as error:
        raise _unusable() from error


def _unusable() -> UserError:
    return UserError(mark("Errors", "This file is not a Palletwise database, or it is damaged. Restore a backup."))


def _bring_file_up_to_date(url: URL, path: Path) -> None:
    version = _file_version(path)
    if version == HEAD:
        return
    _refuse_newer(version)
    copy = _copy_aside(path, version) if version else None
    try:
        _migrate(url)
    except BaseException:
        if copy:
            _restore(copy, path)
        raise


def _refuse_newer(version: str | None) -> None:
    if version == "":
        raise _unusable()
    if version and version > HEAD:
        raise UserError(
            mark("Errors", "This hub was opened with a newer Palletwise. Update the program on this computer.")
        )


def _copy_aside(path: Path, version: str) -> Path:
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    target = folder / f"{path.stem}-before-upgrade-{version}-{datetime.now(UTC):%Y%m%d-%H%M%S}.db"
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    for old in sorted(folder.glob(f"{path.stem}-before-upgrade-*.db"))[:-_KEPT_COPIES]:
        old.unlink()
    return target


def _restore(copy: Path, path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(copy, path)


def _migrate(url: URL) -> None:
    if engine.is_sqlite(url):
        Path(url.database or "").parent.mkdir(parents=True, exist_ok=True)
    migrator = engine.migrator(url)
    try:
        with migrator.connect() as connection:
            if not engine.is_sqlite(url):
                connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _LOCK})
            version = current_version(connection)
            _refuse_newer(version)
            connection.commit()
            if version != HEAD:
                _upgrade(connection)
    except faults.DBAPIError as error:
        raise faults.explain(error) from error
    finally:
        migrator.dispose()


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415  300 ms that only a migration needs
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    command.upgrade(config, "head")
    connection.commit()
