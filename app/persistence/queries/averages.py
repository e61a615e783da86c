"""Questions about what counted and weighed boxes taught."""

from dataclasses import astuple, fields

from sqlalchemy import ColumnElement, Connection, func, select

from app.domain.averages import Average
from app.domain.sku import Sku
from app.persistence import tables
from app.persistence.tables import table_of

_sku = table_of(tables.Sku)
_learnt = table_of(tables.Learnt)
_SUMS = [func.coalesce(func.sum(_learnt.c[entry.name]), 0) for entry in fields(Average)]
_KEYS = tuple(entry.name for entry in fields(Sku))


def of_sku(connection: Connection, sku: Sku, packaging: str = "") -> Average:
    """What boxes of one SKU taught, in one packaging or in all."""
    same = [_sku.c[name] == value for name, value in zip(_KEYS, astuple(sku), strict=True)]
    return _sum(connection, packaging, same)


def of_kind(connection: Connection, sku: Sku, packaging: str = "") -> Average:
    """What boxes of the same category and audience taught, whatever their size, season and condition."""
    return _sum(connection, packaging, [_sku.c.category == sku.category, _sku.c.audience == sku.audience])


def _sum(connection: Connection, packaging: str, same: list[ColumnElement[bool]]) -> Average:
    question = select(*_SUMS).join(_sku, _sku.c.id == _learnt.c.sku_id).where(*same)
    if packaging:
        question = question.where(_learnt.c.packaging == packaging)
    return Average(*(int(value) for value in connection.execute(question).one()))
