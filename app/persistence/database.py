"""One hub's database: transactions that record events, and reads beside them."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from app.domain.events import Event, Fact
from app.domain.folding import FOLDS
from app.persistence import engine, faults, journal, serials
from app.persistence.journal import Author
from app.persistence.projector import Projector
from app.persistence.queries import history

Listener = Callable[[frozenset[str]], None]
Clock = Callable[[], datetime]
_WRITE_LOCK = 7_014_022


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Transaction:
    """One action of one person: what it reads, decides and records becomes true together."""

    def __init__(self, connection: Connection, projector: Projector, author: Author, at: datetime) -> None:
        self.connection = connection
        self.author = author
        self.at = at
        self.hub_number: int | None = None
        self.events: list[Event] = []
        self._projector = projector

    def find(self, noun: str, subject: str) -> Any | None:
        """The state of one subject, or None."""
        return self._projector.load(self.connection, noun, [subject]).get(subject)

    def find_all(self, noun: str, subjects: Sequence[str]) -> dict[str, Any]:
        """The states of several subjects, as far as they exist."""
        return self._projector.load(self.connection, noun, subjects)

    def is_known(self, subject: str) -> bool:
        """Whether anything ever happened to a subject."""
        return history.is_known(self.connection, subject)

    def record(self, facts: Sequence[Fact], undoes: str | None = None) -> list[Event]:
        """Write facts into the journal as one action and bring the read tables up to date."""
        events = journal.append(self.connection, facts, self.author, self.at, undoes)
        self._projector.apply(self.connection, events)
        self.events += events
        return events

    def new_serial(self, code_type: int) -> int:
        """The next serial of this station for a type of code."""
        return serials.take(self.connection, self.author.station, code_type)

    def state_after(self, event: Event, state: Any) -> Any:
        """A state after one more event, without writing it."""
        return FOLDS[event.noun](state, event.kind, event.payload, event.subject)


class Database:
    """Opens transactions and reads on one hub's database, and says what each commit changed."""

    def __init__(self, target: str | Path | URL, clock: Clock = utc_now) -> None:
        self.url = target if isinstance(target, URL) else engine.url_of(target)
        self._writer = engine.writer(self.url)
        self._reader = engine.reader(self.url)
        self._projector = Projector()
        self._listeners: list[Listener] = []
        self._clock = clock

    @property
    def is_embedded(self) -> bool:
        """Whether this is a file of this computer."""
        return engine.is_sqlite(self.url)

    def on_commit(self, listener: Listener) -> None:
        """Call a listener with the nouns every commit changed; it is called on the committing thread."""
        self._listeners.append(listener)

    @contextmanager
    def write(self, author: Author) -> Generator[Transaction]:
        """A transaction; it is committed at the end and leaves nothing behind when it fails."""
        try:
            with self._writer.begin() as connection:
                if not self.is_embedded:
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITE_LOCK})
                transaction = Transaction(connection, self._projector, author, self._clock())
                yield transaction
        except BaseException as error:
            self._projector.forget()
            if isinstance(error, DBAPIError):
                raise faults.explain(error) from error
            raise
        changed = frozenset(event.noun for event in transaction.events)
        for listener in self._listeners if changed else ():
            listener(changed)

    @contextmanager
    def read(self) -> Generator[Connection]:
        """A consistent view for questions."""
        try:
            with self._reader.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise faults.explain(error) from error

    @contextmanager
    def replay(self) -> Generator[Connection]:
        """A bare transaction for rebuilding read tables from a journal kept elsewhere."""
        with self._writer.begin() as connection:
            yield connection

    def now(self) -> datetime:
        """The time by the clock of this hub."""
        return self._clock()

    def tidy(self) -> None:
        """Move committed pages from the log into the file; call it in idle time."""
        if self.is_embedded:
            raw = self._writer.raw_connection()
            try:
                raw.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")
            finally:
                raw.close()

    def close(self) -> None:
        """Let go of all connections."""
        self._writer.dispose()
        self._reader.dispose()
