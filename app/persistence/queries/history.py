"""Questions asked of the journal."""

from collections.abc import Generator, Sequence

from sqlalchemy import ColumnElement, Connection, bindparam, func, or_, select

from app.domain.events import Event
from app.persistence import tables
from app.persistence.journal import event_of
from app.persistence.tables import table_of

_event = table_of(tables.Event)
_mention = table_of(tables.Mention)
_ANYTHING_ABOUT = select(_event.c.seq).where(_event.c.subject == bindparam("of_subject")).limit(1)


def is_known(connection: Connection, subject: str) -> bool:
    """Whether the journal holds anything about a subject."""
    return connection.execute(_ANYTHING_ABOUT, {"of_subject": subject}).first() is not None


def recent_heads(connection: Connection, limit: int, station: str = "") -> list[Event]:
    """The first events of the latest actions, newest first."""
    question = select(_event).where(_event.c.step == 0).limit(limit)
    if station:  # its own numbers are in the order of an index; the numbers of all stations are not
        question = question.where(_event.c.station == station).order_by(_event.c.station_seq.desc())
    else:
        question = question.order_by(_event.c.seq.desc())
    return [event_of(row) for row in connection.execute(question)]


def undone_actions(connection: Connection, actions: Sequence[str]) -> set[str]:
    """Which of these actions were taken back."""
    question = select(_event.c.undoes).where(_event.c.undoes.in_(list(actions)))
    return set(connection.scalars(question))


def of_action(connection: Connection, action: str) -> list[Event]:
    """The events of one action in their order."""
    question = select(_event).where(_event.c.action == action).order_by(_event.c.step)
    return [event_of(row) for row in connection.execute(question)]


def of_subject(connection: Connection, subject: str, limit: int = 500) -> list[Event]:
    """What happened to a subject, and what mentions it, newest first."""
    spoken = select(_mention.c.seq).where(_mention.c.subject == subject)
    question = select(_event).where(or_(_event.c.subject == subject, _event.c.seq.in_(spoken)))
    return [event_of(row) for row in connection.execute(question.order_by(_event.c.seq.desc()).limit(limit))]


def later_than(connection: Connection, subject: str, seq: int) -> list[Event]:
    """Events after a point that touch or mention a subject and were not taken back themselves."""
    spoken = select(_mention.c.seq).where(_mention.c.subject == subject, _mention.c.seq > seq)
    touched = or_(_event.c.subject == subject, _event.c.seq.in_(spoken))
    question = select(_event).where(touched, *_standing_after(seq))
    return [event_of(row) for row in connection.execute(question.order_by(_event.c.seq))]


def later_on(connection: Connection, subject: str, seq: int) -> list[Event]:
    """Events after a point that happened to a subject itself and were not taken back themselves."""
    question = select(_event).where(_event.c.subject == subject, *_standing_after(seq))
    return [event_of(row) for row in connection.execute(question.order_by(_event.c.seq))]


def _standing_after(seq: int) -> tuple[ColumnElement[bool], ...]:
    taken_back = select(_event.c.undoes).where(_event.c.undoes.is_not(None))
    return _event.c.seq > seq, _event.c.undoes.is_(None), _event.c.action.not_in(taken_back)


def in_batches(connection: Connection, size: int) -> Generator[list[Event]]:
    """The whole journal in order, a batch at a time."""
    last = 0
    while True:
        question = select(_event).where(_event.c.seq > last).order_by(_event.c.seq).limit(size)
        batch = [event_of(row) for row in connection.execute(question)]
        if not batch:
            return
        yield batch
        last = batch[-1].seq


def length(connection: Connection) -> int:
    """How many events the journal holds."""
    return connection.scalar(select(func.count()).select_from(_event)) or 0
