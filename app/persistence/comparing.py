"""Comparing the read tables of two databases, whatever keys they gave their rows."""

import json
from collections import Counter
from typing import Any

from sqlalchemy import Connection, Select, select

from app.persistence import tables
from app.persistence.tables import read_tables, table_of

_box = table_of(tables.Box)
_sku = table_of(tables.Sku)
_SHOWN = 5


def differences(live: Connection, rebuilt: Connection) -> list[str]:
    """Every table whose rows differ, with the first few rows that do."""
    found: list[str] = []
    for table in read_tables():
        if table.name == "sku":
            continue
        here, there = _rows(live, table), _rows(rebuilt, table)
        for words, rows in (("only in the read tables", here - there), ("only in the journal", there - here)):
            found += [f"{table.name}: {words}: {row}" for row in list(rows)[:_SHOWN]]
    return found


def _rows(connection: Connection, table: Any) -> Counter[str]:
    rows = connection.execute(_question(table).execution_options(yield_per=2000))
    return Counter(_said(row) for row in rows if not _is_empty_counter(table, row))


def _said(row: Any) -> str:
    """A row in words; documents with their names sorted, as PostgreSQL keeps them in an order of its own."""
    return repr(tuple(json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else value for value in row))


def _question(table: Any) -> Select[Any]:
    columns: list[Any] = [column for column in table.columns if column.name not in {"id", "box_id", "sku_id"}]
    question: Any = select(*columns)
    if "box_id" in table.columns:
        question = question.add_columns(_box.c.code).join(_box, _box.c.id == table.c.box_id)
    if "sku_id" in table.columns:
        named = [_sku.c[name] for name in ("category", "audience", "size", "season", "condition")]
        question = question.add_columns(*named).join(_sku, _sku.c.id == table.c.sku_id)
    return question


def _is_empty_counter(table: Any, row: Any) -> bool:
    return table.name in {"stock", "tally", "learnt"} and not row.boxes
