"""The journal: the only place that appends events."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, desc, func, insert, select

from app.domain.events import GENESIS, Event, Fact, digest, mentions
from app.domain.ids import new_id
from app.persistence import tables
from app.persistence.tables import table_of

_event = table_of(tables.Event)
_mention = table_of(tables.Mention)
_LAST_SEQ = select(func.max(_event.c.seq))
_LAST_OF_STATION = (
    select(_event.c.station_seq, _event.c.hash)
    .where(_event.c.station == bindparam("of_station"))
    .order_by(desc(_event.c.station_seq))
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Author:
    """Who acts, at which station."""

    station: str
    person: str


def append(
    connection: Connection, facts: Sequence[Fact], author: Author, at: datetime, undoes: str | None = None
) -> list[Event]:
    """Write facts down as one action, each chained to the one before it on this station."""
    last_seq, last_hash = _last(connection, author.station)
    action = new_id()
    events: list[Event] = []
    for step, fact in enumerate(facts):
        entry = Event(
            id=new_id(), action=action, step=step, station=author.station, station_seq=last_seq + step + 1,
            at=at, person=author.person, kind=fact.kind, subject=fact.subject, payload=dict(fact.payload),
            undoes=undoes, previous_hash=events[-1].hash if events else last_hash,
        )  # fmt: skip
        events.append(replace(entry, hash=digest(entry)))
    return _insert(connection, events)


def _last(connection: Connection, station: str) -> tuple[int, str]:
    row = connection.execute(_LAST_OF_STATION, {"of_station": station}).first()
    return (row[0], row[1]) if row else (0, GENESIS)


def _insert(connection: Connection, events: list[Event]) -> list[Event]:
    first = (connection.scalar(_LAST_SEQ) or 0) + 1
    numbered = [replace(entry, seq=first + offset) for offset, entry in enumerate(events)]
    connection.execute(insert(_event), [_row(entry) for entry in numbered])
    spoken = [
        {"subject": subject, "seq": entry.seq}
        for entry in numbered
        for subject in mentions(entry.payload)
        if subject != entry.subject
    ]
    if spoken:
        connection.execute(insert(_mention), spoken)
    return numbered


def _row(entry: Event) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "id": entry.id,
        "action": entry.action,
        "step": entry.step,
        "station": entry.station,
        "station_seq": entry.station_seq,
        "at": entry.at.isoformat(),
        "person": entry.person,
        "kind": entry.kind,
        "subject": entry.subject,
        "payload": entry.payload,
        "version": entry.version,
        "undoes": entry.undoes,
        "previous_hash": entry.previous_hash,
        "hash": entry.hash,
    }


def event_of(row: Any) -> Event:
    """A journal row as an event."""
    values = dict(row._mapping)
    values["at"] = datetime.fromisoformat(values["at"])
    return Event(**values)
