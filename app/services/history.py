"""What happened: recent actions, the history of anything, and undo."""

from dataclasses import dataclass

from app.domain import codes, undo
from app.domain.events import Event, mentions
from app.domain.partners import Partner
from app.domain.people import Person
from app.domain.phrases import UserError, mark
from app.domain.places import Location
from app.domain.presets import Preset
from app.persistence.database import Transaction
from app.persistence.queries import history, records
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person did: its telling event, and whether it was taken back."""

    head: Event
    undone: bool


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
            if not action.undone and action.head.undoes is None:
                return self.undo(action.head.action)
        raise UserError(mark("Errors", "There is nothing to take back."))

    def undo(self, action: str) -> Event:
        """Take an action back, unless something later rests on it."""
        with self.workplace.write() as transaction:
            events = history.of_action(transaction.connection, action)
            if not events or history.undone_actions(transaction.connection, [action]):
                raise UserError(mark("Errors", "This was taken back already."))
            _refuse_when_needed(transaction, events)
            transaction.record([undo.inverse(event) for event in reversed(events)], undoes=action)
        return events[0]


def _refuse_when_needed(transaction: Transaction, events: list[Event]) -> None:
    connection, last = transaction.connection, events[-1].seq
    subjects = {event.subject for event in events}
    carriers = {subject for event in events for subject in mentions(event.payload)} - subjects
    later = [entry for subject in sorted(subjects) for entry in history.later_than(connection, subject, last)]
    later += [entry for subject in sorted(carriers) for entry in history.later_on(connection, subject, last)]
    for entry in later:
        if any(undo.depends(entry, event) for event in events):
            raise UserError(
                mark("Errors", "This cannot be taken back any more: later something was done with {subject}."),
                subject=_spoken(entry.subject),
            )


def _spoken(subject: str) -> str:
    return codes.short(subject) if codes.is_valid(subject) else subject
