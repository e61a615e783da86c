"""What happened to a need list, one sentence for each thing a person did, newest first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain import codes
from app.domain.boxes import DEPARTED
from app.domain.events import Event
from app.domain.needs import GONE
from app.domain.phrases import Phrase, mark
from app.domain.telling import tell
from app.persistence.database import Connection
from app.persistence.queries import history, needs
from app.services.catalogue import CatalogueService
from app.services.history import HistoryService
from app.services.workplace import Workplace

_MOST_EVENTS = 4000


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a person did with a list; ``taken_back`` says that it no longer counts."""

    at: datetime
    person: str
    what: Phrase
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class NeedHistoryService:
    """The story of a need list: its versions, corrections, answers, and what was reserved and shipped."""

    workplace: Workplace
    catalogue: CatalogueService
    history: HistoryService

    def of(self, code: str) -> tuple[Deed, ...]:
        """Everything that happened to a list, newest first; corrections in a row are told together."""
        with self.workplace.read() as connection:
            events = history.of_subject(connection, code, _MOST_EVENTS) + _departures(connection, code)
            undone = history.undone_actions(connection, list({event.action for event in events}))
        names, categories = self.history.names(), self.catalogue.current().categories
        actions: dict[str, list[Event]] = {}
        for event in sorted(events, key=lambda event: event.seq, reverse=True):
            if event.undoes is None:
                actions.setdefault(event.action, []).append(event)
        told: list[Deed] = []
        for group in _together([_head(code, found) for found in actions.values()]):
            first = group[0]
            what = _own_words(group, code) or tell(first, categories, names)
            told.append(Deed(first.at, first.person, what, first.action in undone))
        return tuple(told)


def _departures(connection: Connection, code: str) -> list[Event]:
    """The departures of loads with boxes for a list."""
    loads = {part.load for part in needs.kept_for(connection, code) if part.state == DEPARTED and part.load}
    return [
        event
        for load in sorted(loads)
        for event in history.of_subject(connection, load)
        if event.kind == "load.departed"
    ]


def _head(code: str, events: Sequence[Event]) -> Event:
    """The event that tells an action best: that of the list itself, else its first."""
    return next((event for event in events if event.subject == code), events[-1])


def _together(heads: Iterable[Event]) -> list[list[Event]]:
    """Corrections of one person one after the other belong together; everything else stands alone."""
    groups: list[list[Event]] = []
    for event in heads:
        last = groups[-1][0] if groups else None
        same = last is not None and last.kind == event.kind == "need_list.corrected" and last.person == event.person
        if same and last is not None and last.at.date() == event.at.date():
            groups[-1].append(event)
        else:
            groups.append([event])
    return groups


def _own_words(group: Sequence[Event], code: str) -> Phrase | None:
    """A sentence that says more than the journal does, seen from the list."""
    first = group[0]
    if first.kind == "need_list.corrected" and len(group) > 1:
        return Phrase("Needs", mark("Needs", "lines corrected: {lines}"), {"lines": len(group)})
    if first.kind == "need_list.revised":
        text = mark("Needs", "New version taken in. New: {new}, gone: {gone}, changed: {changed}")
        return Phrase("Needs", text, _counts(first.payload))
    if first.kind == "load.departed":
        text = mark("Needs", "Load {load} departed with goods for this list")
        return Phrase("Needs", text, {"load": codes.short(first.subject)})
    if first.noun == "box" and first.subject != code and first.payload.get("line"):
        text = mark("Needs", "Box {box} moved on with what is reserved for line {line}")
        return Phrase("Needs", text, {"box": codes.short(first.subject), "line": first.payload["line"]})
    return None


def _counts(payload: Mapping[str, Any]) -> dict[str, object]:
    """How many lines a version brought, dropped and changed; lines that only moved do not count."""
    was = {line["number"]: line for line in payload["was"]["lines"]}
    now = {line["number"]: line for line in payload["values"]["lines"]}
    gone = [number for number, line in now.items() if line.get("reason") == GONE]
    both = [number for number in now if number in was and number not in gone]
    wishes = ("category", "audience", "sizes", "season", "quantity", "unit", "urgent", "excluded", "status", "deadline")
    changed = [number for number in both if any(now[number].get(name) != was[number].get(name) for name in wishes)]
    back = [number for number in gone if was.get(number, {}).get("reason") == GONE]
    return {"new": len(now.keys() - was.keys()), "gone": len(gone) - len(back), "changed": len(changed)}
