"""Check, backup and restore of a hub."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from app.domain.events import GENESIS, Event, digest
from app.domain.phrases import UserError, mark
from app.persistence import comparing, migrations
from app.persistence.database import Connection, Database
from app.persistence.projector import Projector
from app.persistence.queries import history
from app.services.disk import discard
from app.services.workplace import Workplace

Progress = Callable[[int, int], None]
_BATCH = 1000


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What the check found: events read, and every difference in words for the log."""

    events: int
    differences: tuple[str, ...]


class MaintenanceService:
    """Keeps a hub's data safe."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def check(self, progress: Progress | None = None) -> CheckResult:
        """Rebuild every read table from the journal in a scratch database and compare."""
        with tempfile.TemporaryDirectory() as folder, self._workplace.read() as connection:
            scratch = Database(Path(folder) / "check.db")
            migrations.bring_up_to_date(scratch.url)
            try:
                total = history.length(connection)
                broken = _rebuild(connection, scratch, total, progress)
                with scratch.read() as rebuilt:
                    differences = [*broken, *comparing.differences(connection, rebuilt)]
            finally:
                scratch.close()
        return CheckResult(total, tuple(differences))

    def backup(self, target: Path) -> Path:
        """Copy the embedded database into one file, while others go on working."""
        source = self._file()
        if target.exists() and target.samefile(source):
            raise UserError(mark("Errors", "Choose a file other than the hub's own."))
        beside = target.with_name(f".{target.name}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(beside)) as copy:
                live.backup(copy)
            beside.replace(target)
        except (OSError, sqlite3.Error) as error:
            discard(beside)
            raise UserError(
                mark("Errors", "{name} cannot be written: {reason}. Choose another folder."),
                name=target.name,
                reason=str(error),
            ) from error
        return target

    def _file(self) -> Path:
        if not self._workplace.database.is_embedded:
            raise UserError(mark("Errors", "A hub on a PostgreSQL server is backed up on that server, with pg_dump."))
        return Path(self._workplace.database.url.database or "")


def restore(source: Path, target: Path) -> Path | None:
    """Put a backup in the place of a hub's file; the old file is kept beside it. Returns that copy."""
    if not source.is_file():
        raise UserError(mark("Errors", "There is no file {name}."), name=source.name)
    if target.exists() and target.samefile(source):
        raise UserError(mark("Errors", "Choose a file other than the hub's own."))
    _refuse_damaged(source)
    kept = _keep(target) if target.exists() else None
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.part")
    shutil.copyfile(source, beside)
    beside.replace(target)
    return kept


def _keep(hub: Path) -> Path:
    names = (hub.with_name(f"{hub.stem}-before-restore-{number}.db") for number in count(1))
    kept = next(path for path in names if not path.exists())
    try:
        with closing(sqlite3.connect(hub)) as live, closing(sqlite3.connect(kept)) as copy:
            live.backup(copy)
    except sqlite3.DatabaseError:
        shutil.copyfile(hub, kept)
    return kept


def _refuse_damaged(source: Path) -> None:
    try:
        with closing(sqlite3.connect(source.resolve().as_uri() + "?mode=ro", uri=True)) as connection:
            sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        sound = False
    if not sound:
        raise UserError(mark("Errors", "{name} is not a backup of Palletwise, or it is damaged."), name=source.name)


def _rebuild(connection: Connection, scratch: Database, total: int, progress: Progress | None) -> list[str]:
    chain: dict[str, str] = {}
    broken: list[str] = []
    done = 0
    projector = Projector()
    for batch in history.in_batches(connection, _BATCH):
        broken += _broken_links(batch, chain)
        with scratch.replay() as rebuilt:
            projector.apply(rebuilt, batch)
        done += len(batch)
        if progress:
            progress(done, total)
    return broken


def _broken_links(batch: list[Event], chain: dict[str, str]) -> list[str]:
    broken: list[str] = []
    for event in batch:
        expected = chain.get(event.station, GENESIS)
        if event.previous_hash != expected or digest(replace(event, hash="")) != event.hash:
            broken.append(f"journal: event {event.seq} was changed, or one before it is missing")
        chain[event.station] = event.hash
    return broken
