"""The projector: the only place that writes read tables.

It takes a batch of events, loads the subjects they touch, folds the events and writes the new
states. A scan is a batch of one; an import and a rebuild are larger batches of the same.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection

from app.domain.aliases import Alias
from app.domain.catalogue import Category
from app.domain.events import Event
from app.domain.folding import FOLDS
from app.domain.intake import IntakeRule
from app.domain.learnt_words import ColumnMap, LearntWord
from app.domain.loads import Load
from app.domain.match_rules import MatchRules
from app.domain.pallets import Pallet
from app.domain.partners import Partner
from app.domain.people import Person
from app.domain.places import Hub, Location
from app.domain.presets import Preset
from app.persistence import tables
from app.persistence.stores.boxes import BoxStore
from app.persistence.stores.documents import DocumentStore
from app.persistence.stores.files import TakenRowsStore
from app.persistence.stores.needs import NeedListStore
from app.persistence.stores.plain import PlainStore
from app.persistence.stores.skus import SkuKeys
from app.persistence.tables import table_of

_BIRTHS = frozenset({"box.registered", "box.received", "pallet.opened", "load.created", "need_list.imported"})


class Store(Protocol):
    """Loads and saves the states of one noun."""

    def load(self, connection: Connection, subjects: Iterable[str]) -> dict[str, Any]:
        """The states of these subjects, as far as they exist."""
        ...

    def save(self, connection: Connection, before: Mapping[str, Any], after: Mapping[str, Any], /) -> None:
        """Write new states, given the old ones."""
        ...


class Projector:
    """Folds events into the read tables."""

    def __init__(self) -> None:
        self._skus = SkuKeys()
        self._stores: dict[str, Store] = {
            "box": BoxStore(self._skus),
            "pallet": PlainStore(table_of(tables.Pallet), Pallet),
            "load": PlainStore(table_of(tables.Load), Load),
            "need_list": NeedListStore(),
            "stock_file": TakenRowsStore(),
            "location": PlainStore(table_of(tables.Location), Location),
            "partner": PlainStore(table_of(tables.Partner), Partner),
            "category": PlainStore(table_of(tables.Category), Category),
            "hub": PlainStore(table_of(tables.Hub), Hub, keyed_by_subject=True),
            "preset": PlainStore(table_of(tables.Preset), Preset),
            "person": PlainStore(table_of(tables.Person), Person),
            "intake": PlainStore(table_of(tables.Intake), IntakeRule),
            "alias": PlainStore(table_of(tables.Alias), Alias),
            "word": PlainStore(table_of(tables.LearntWord), LearntWord),
            "column_map": PlainStore(table_of(tables.ColumnMap), ColumnMap),
            "match_rules": DocumentStore(table_of(tables.MatchRules), MatchRules),
        }

    def load(self, connection: Connection, noun: str, subjects: Iterable[str]) -> dict[str, Any]:
        """The states of subjects of one noun, as the read tables hold them."""
        return self._stores[noun].load(connection, subjects)

    def apply(self, connection: Connection, events: Sequence[Event]) -> None:
        """Bring the read tables up to date with a batch of events."""
        by_noun: dict[str, list[Event]] = defaultdict(list)
        for event in events:
            by_noun[event.noun].append(event)
        for noun, batch in by_noun.items():
            self._apply_noun(connection, noun, batch)

    def _apply_noun(self, connection: Connection, noun: str, batch: Sequence[Event]) -> None:
        born = {event.subject for event in batch if event.kind in _BIRTHS}
        known = {event.subject for event in batch} - born
        before = self._stores[noun].load(connection, known) if known else {}
        after: dict[str, Any] = dict(before)
        fold = FOLDS[noun]
        for event in batch:
            after[event.subject] = fold(after.get(event.subject), event.kind, event.payload, event.subject)
        self._stores[noun].save(connection, before, after)

    def forget(self) -> None:
        """Forget what was remembered of a transaction that was rolled back."""
        self._skus.forget()
