"""Records to and from the plain values a journal entry can hold."""

import types
import typing
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Record = TypeVar("Record")
Values = dict[str, Any]


def encode(value: Any) -> Any:
    """A record, tuple or date as JSON values; fields that hold their default are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            entry.name: encode(getattr(value, entry.name))
            for entry in fields(value)
            if getattr(value, entry.name) != entry.default
        }
    if isinstance(value, tuple | list):
        return [encode(part) for part in typing.cast("list[Any]", value)]
    return value.isoformat() if isinstance(value, date | datetime) else value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _decode_value(hint: Any, value: Any) -> Any:
    if get_origin(hint) in {types.UnionType, typing.Union}:
        hint = next(part for part in get_args(hint) if part is not type(None))
    if value is None:
        return None
    if get_origin(hint) is tuple:
        return tuple(_decode_value(get_args(hint)[0], part) for part in value)
    if isinstance(hint, type) and is_dataclass(hint):
        return decode(hint, value)
    if hint in {date, datetime} and isinstance(value, str):
        return hint.fromisoformat(value)
    return value


def decode(kind: type[Record], values: Values) -> Record:
    """The record that ``encode`` wrote; unknown names are ignored, absent ones take their default."""
    hints = _hints(kind)
    return kind(**{name: _decode_value(hints[name], value) for name, value in values.items() if name in hints})


def amend(record: Record, values: Values) -> Record:
    """The record with some fields set to encoded values."""
    hints = _hints(type(record))
    changed = {name: _decode_value(hints[name], value) for name, value in values.items() if name in hints}
    return replace(typing.cast("Any", record), **changed)


def difference(before: object, after: object) -> tuple[Values, Values]:
    """The encoded fields that differ: (new values, old values)."""
    names = [entry.name for entry in fields(typing.cast("Any", before))]
    changed = [name for name in names if getattr(before, name) != getattr(after, name)]
    return (
        {name: encode(getattr(after, name)) for name in changed},
        {name: encode(getattr(before, name)) for name in changed},
    )
