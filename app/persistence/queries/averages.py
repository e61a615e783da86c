"""Questions about what counted and weighed boxes taught."""

from dataclasses import astuple, fields
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, or_, select

from app.domain.averages import Average
from app.domain.sku import Sku
from app.persistence import tables
from app.persistence.tables import table_of

_sku = table_of(tables.Sku)
_learnt = table_of(tables.Learnt)
_SUMS = [func.coalesce(func.sum(_learnt.c[entry.name]), 0) for entry in fields(Average)]
_KEYS = tuple(entry.name for entry in fields(Sku))
_ANY_PACKAGING = bindparam("in_packaging") == ""
_QUESTION = (
    select(*_SUMS)
    .join(_sku, _sku.c.id == _learnt.c.sku_id)
    .where(or_(_ANY_PACKAGING, _learnt.c.packaging == bindparam("in_packaging")))
)
_OF_SKU = _QUESTION.where(*(_sku.c[name] == bindparam(f"of_{name}") for name in _KEYS))
_OF_KIND = _QUESTION.where(*(_sku.c[name] == bindparam(f"of_{name}") for name in ("category", "audience")))


def of_sku(connection: Connection, sku: Sku, packaging: str = "") -> Average:
    """What boxes of one SKU taught, in one packaging or in all."""
    return _ask(connection, _OF_SKU, sku, packaging)


def of_kind(connection: Connection, sku: Sku, packaging: str = "") -> Average:
    """What boxes of the same category and audience taught, whatever their size, season and condition."""
    return _ask(connection, _OF_KIND, sku, packaging)


def _ask(connection: Connection, question: Select[Any], sku: Sku, packaging: str) -> Average:
    asked = {f"of_{name}": value for name, value in zip(_KEYS, astuple(sku), strict=True)}
    return Average(*(int(value) for value in connection.execute(question, {**asked, "in_packaging": packaging}).one()))
