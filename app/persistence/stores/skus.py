"""Short keys for SKUs, remembered for the life of the process."""

from collections.abc import Iterable
from dataclasses import astuple
from typing import Any

from sqlalchemy import Connection, select, tuple_

from app.domain.sku import Sku
from app.persistence import tables
from app.persistence.stores import upsert
from app.persistence.tables import table_of

_sku = table_of(tables.Sku)
_COLUMNS = ("category", "audience", "size", "season", "condition")


class SkuKeys:
    """Gives every SKU its key in the database; unknown ones are written first."""

    def __init__(self) -> None:
        self._keys: dict[Sku, int] = {}

    def key(self, sku: Sku) -> int:
        """The key of a SKU that was learnt before."""
        return self._keys[sku]

    def learn(self, connection: Connection, skus: Iterable[Sku]) -> None:
        """Make sure that all these SKUs have a key."""
        missing = sorted(set(skus) - self._keys.keys())
        if not missing:
            return
        rows: list[dict[str, Any]] = [dict(zip(_COLUMNS, astuple(sku), strict=True)) for sku in missing]
        upsert.add_missing(connection, _sku, rows)
        columns = [_sku.c[name] for name in _COLUMNS]
        for start in range(0, len(missing), 200):
            part = [astuple(sku) for sku in missing[start : start + 200]]
            for row in connection.execute(select(_sku).where(tuple_(*columns).in_(part))):
                self._keys[Sku(*[getattr(row, name) for name in _COLUMNS])] = row.id

    def forget(self) -> None:
        """Forget all keys, because a transaction that wrote some was rolled back."""
        self._keys.clear()
