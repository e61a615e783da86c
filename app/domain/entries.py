"""Plain records that are only defined, changed and removed: categories, places, partners, the hub."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from app.domain import records
from app.domain.events import Fact

Entry = TypeVar("Entry")
Fold = Callable[[Any, str, Mapping[str, Any], str], Any]


def define(noun: str, key: str, entry: object) -> Fact:
    """A new record."""
    return Fact(f"{noun}.defined", key, {"values": records.encode(entry)})


def change(noun: str, key: str, before: object, after: object) -> Fact:
    """A record with some fields changed."""
    values, was = records.difference(before, after)
    return Fact(f"{noun}.amended", key, {"values": values, "was": was})


def remove(noun: str, key: str, entry: object) -> Fact:
    """A record nobody needs any more; it can be brought back as it was."""
    return Fact(f"{noun}.removed", key, {"values": records.encode(entry)})


def fold_of(entry_type: type[Entry]) -> Fold:
    """The fold of such a record."""

    def fold(state: Entry | None, kind: str, payload: Mapping[str, Any], _subject: str) -> Entry | None:
        match kind.partition(".")[2]:
            case "defined":
                return records.decode(entry_type, payload["values"])
            case "amended" if state is not None:
                return records.amend(state, payload["values"])
            case "removed":
                return None
            case _:
                return state

    return fold
