"""Questions about plain records: categories, partners, places, people, presets, loads, rules and the hub."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from app.domain.aliases import Alias
from app.domain.catalogue import Category
from app.domain.intake import IntakeRule
from app.domain.learnt_words import ColumnMap, LearntWord
from app.domain.loads import Load
from app.domain.match_rules import MatchRules
from app.domain.partners import Partner
from app.domain.people import Person
from app.domain.places import Hub, Location
from app.domain.presets import Preset
from app.persistence import tables
from app.persistence.stores.documents import DocumentStore
from app.persistence.stores.plain import PlainStore
from app.persistence.tables import table_of

_STORES: dict[type, PlainStore | DocumentStore] = {
    Category: PlainStore(table_of(tables.Category), Category),
    Partner: PlainStore(table_of(tables.Partner), Partner),
    Location: PlainStore(table_of(tables.Location), Location),
    Load: PlainStore(table_of(tables.Load), Load),
    Hub: PlainStore(table_of(tables.Hub), Hub, keyed_by_subject=True),
    Preset: PlainStore(table_of(tables.Preset), Preset),
    Person: PlainStore(table_of(tables.Person), Person),
    IntakeRule: PlainStore(table_of(tables.Intake), IntakeRule),
    Alias: PlainStore(table_of(tables.Alias), Alias),
    LearntWord: PlainStore(table_of(tables.LearntWord), LearntWord),
    ColumnMap: PlainStore(table_of(tables.ColumnMap), ColumnMap),
    MatchRules: DocumentStore(table_of(tables.MatchRules), MatchRules),
}


def everything(connection: Connection, kind: type, order: str) -> list[Any]:
    """All records of one kind, ordered by one of their fields."""
    table = _STORES[kind].table
    return [_STORES[kind].record_of(row) for row in connection.execute(select(table).order_by(table.c[order]))]


def one(connection: Connection, kind: type, key: str) -> Any | None:
    """A record by its key."""
    return some(connection, kind, [key]).get(key)


def some(connection: Connection, kind: type, keys: Sequence[str]) -> dict[str, Any]:
    """Records by their keys, as far as they exist."""
    return _STORES[kind].load(connection, keys)


def by_short(connection: Connection, kind: type, short: str) -> list[Any]:
    """Records whose code has this short number."""
    table = _STORES[kind].table
    question = select(table).where(func.substr(table.c.code, 9, 4) == short.zfill(4)).order_by(table.c.code)
    return [_STORES[kind].record_of(row) for row in connection.execute(question)]


def named(connection: Connection, kind: type, name: str) -> list[Any]:
    """Records whose name is this one, whatever its capitals."""
    wanted = name.strip().casefold()
    return [record for record in everything(connection, kind, "name") if record.name.casefold() == wanted]
