"""What happened: recent actions, the history of anything, and undo."""

from dataclasses import dataclass, replace

from app.domain import codes, undo
from app.domain.events import Event, mentions
from app.domain.learnt_words import sender_and_phrase
from app.domain.partners import Partner
from app.domain.people import Person
from app.domain.phrases import Phrase, UserError, mark
from app.domain.places import Location
from app.domain.presets import Preset
from app.persistence.database import Connection
from app.persistence.queries import history, records
from app.services.workplace import Workplace

_MOST_JUDGED = 100
"""Actions about more things than this are judged only when somebody wants to undo them."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person did: its telling event, whether it was taken back, and why it no longer can be.

    ``count`` is the number of things it happened to, such as twelve identical boxes.
    """

    head: Event
    undone: bool
    obstacle: Phrase | None = None
    count: int = 1

    @property
    def stands(self) -> bool:
        """Whether it is still true and not itself the taking back of something."""
        return not self.undone and self.head.undoes is None


@dataclass(frozen=True, slots=True)
class HistoryService:
    """Questions to the journal, and undo."""

    workplace: Workplace

    def recent(self, limit: int = 30) -> list[Action]:
        """The latest actions at this station, newest first."""
        with self.workplace.read() as connection:
            heads = history.recent_heads(connection, limit, self.workplace.station)
            undone = history.undone_actions(connection, [head.action for head in heads])
        return [Action(head, head.action in undone) for head in heads]

    def last(self, limit: int = 8) -> list[Action]:
        """The latest actions of this station that still stand, newest first, each with what keeps it from undo."""
        recent = self.recent(limit * 3 + 7)
        standing = [action for action in recent if action.stands and action.head.kind not in undo.NOTES][:limit]
        with self.workplace.read() as connection:
            return [self._judge(connection, action) for action in standing]

    def judged(self, limit: int = 30) -> list[Action]:
        """The latest actions of this station, also those taken back, each with what keeps it from undo."""
        actions = self.recent(limit)
        with self.workplace.read() as connection:
            return [self._judge(connection, action) if action.stands else action for action in actions]

    @staticmethod
    def _judge(connection: Connection, action: Action) -> Action:
        events = history.of_action(connection, action.head.action)
        if action.head.kind in undo.FINAL or len(events) > _MOST_JUDGED:
            return replace(action, count=len(events))
        return replace(action, count=len(events), obstacle=_obstacle(connection, events))

    def names(self) -> dict[str, str]:
        """The names of places, partners, presets and people by their codes, for sentences about them."""
        with self.workplace.read() as connection:
            known: list[Location | Partner | Preset | Person] = [
                record for kind in (Location, Partner, Preset, Person)
                for record in records.everything(connection, kind, "name")
            ]  # fmt: skip
        return {record.code: record.name for record in known}

    def of(self, subject: str) -> list[Event]:
        """The history of a box, pallet, place, list, load or partner, newest first."""
        with self.workplace.read() as connection:
            return history.of_subject(connection, subject)

    def undo_last(self) -> Event:
        """Take back the last action of this station that still stands."""
        for action in self.recent():
            if action.stands and action.head.kind not in undo.NOTES:
                return self.undo(action.head.action)
        raise UserError(mark("Errors", "There is nothing to take back."))

    def undo(self, action: str) -> Event:
        """Take an action back, unless something later rests on it."""
        with self.workplace.write() as transaction:
            events = history.of_action(transaction.connection, action)
            if not events or history.undone_actions(transaction.connection, [action]):
                raise UserError(mark("Errors", "This was taken back already."))
            obstacle = _obstacle(transaction.connection, events)
            if obstacle is not None:
                raise UserError.of(obstacle)
            transaction.record([undo.inverse(event) for event in reversed(events)], undoes=action)
        return events[0]


def _obstacle(connection: Connection, events: list[Event]) -> Phrase | None:
    """Why an action can no longer be taken back: something later rests on it."""
    last = events[-1].seq
    subjects = {event.subject for event in events}
    carriers = {subject for event in events for subject in mentions(event.payload)} - subjects
    later = [entry for subject in sorted(subjects) for entry in history.later_than(connection, subject, last)]
    later += [entry for subject in sorted(carriers) for entry in history.later_on(connection, subject, last)]
    for entry in later:
        if any(undo.depends(entry, event) for event in events):
            text = mark("Errors", "This cannot be taken back any more: later something was done with {subject}.")
            return Phrase("Errors", text, {"subject": _spoken(entry)})
    return None


def _spoken(entry: Event) -> str:
    if entry.noun in {"word", "column_map"}:
        sender, phrase = sender_and_phrase(entry.subject)
        return f"“{phrase}”" if entry.noun == "word" else sender
    return codes.short(entry.subject) if codes.is_valid(entry.subject) else entry.subject
