"""Questions about boxes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

from app.domain import boxes as rules
from app.domain.boxes import Box
from app.persistence import tables
from app.persistence.stores.boxes import BoxStore
from app.persistence.stores.skus import SkuKeys
from app.persistence.tables import table_of

_box = table_of(tables.Box)
_content = table_of(tables.Content)
_sku = table_of(tables.Sku)


@dataclass(frozen=True, slots=True)
class BoxFilter:
    """Which boxes to list; empty fields do not restrict. ``digits`` is a code or its short number."""

    categories: tuple[str, ...] = ()
    audience: str = ""
    size: str | None = None
    season: str = ""
    condition: str = ""
    expires_before: date | None = None
    pallet: str = ""
    location: str = ""
    load: str = ""
    digits: str = ""
    batch: str = ""
    in_stock_only: bool = True


def _restrict_contents(question: Select[Any], wanted: BoxFilter) -> Select[Any]:
    question = question.join(_content, _content.c.box_id == _box.c.id).join(_sku, _sku.c.id == _content.c.sku_id)
    if wanted.categories:
        question = question.where(_sku.c.category.in_(wanted.categories))
    for name in ("audience", "season", "condition"):
        if value := getattr(wanted, name):
            question = question.where(_sku.c[name] == value)
    if wanted.size is not None:
        question = question.where(_sku.c.size == wanted.size)
    if wanted.expires_before:
        question = question.where(_content.c.expiry < wanted.expires_before)
    if wanted.batch:
        question = question.where(_content.c.batch == wanted.batch)
    if wanted.in_stock_only:
        question = question.where(_content.c.in_stock)
    return question.distinct()


def _asks_for_contents(wanted: BoxFilter) -> bool:
    named = (
        wanted.categories,
        wanted.audience,
        wanted.season,
        wanted.condition,
        wanted.expires_before,
        wanted.batch,
    )
    return any(named) or wanted.size is not None


def ids(connection: Connection, wanted: BoxFilter, limit: int | None = None) -> list[int]:
    """Keys of the boxes, newest first."""
    question = select(_box.c.id)
    if _asks_for_contents(wanted):
        question = _restrict_contents(question, wanted)
    if wanted.in_stock_only:
        question = question.where(_box.c.state == rules.IN_STOCK)
    for name in ("pallet", "location", "load"):
        if value := getattr(wanted, name):
            question = question.where(_box.c[name] == value)
    if wanted.digits:
        column = _box.c.short if len(wanted.digits) <= 4 else _box.c.code
        text = wanted.digits.zfill(4) if len(wanted.digits) <= 4 else wanted.digits
        question = question.where(column == text)
    return list(connection.scalars(question.order_by(_box.c.id.desc()).limit(limit)))


def by_ids(connection: Connection, keys: Sequence[int]) -> dict[int, Box]:
    """A page of boxes by their keys."""
    rows = connection.execute(select(_box.c.id, _box.c.code).where(_box.c.id.in_(list(keys)))).all()
    found = BoxStore(SkuKeys()).load(connection, [row.code for row in rows])
    return {row.id: found[row.code] for row in rows if row.code in found}


def by_code(connection: Connection, code: str) -> Box | None:
    """A box by its code."""
    return BoxStore(SkuKeys()).load(connection, [code]).get(code)


def by_codes(connection: Connection, wanted: Sequence[str]) -> list[Box]:
    """Boxes by their codes, in the order of the codes."""
    found = BoxStore(SkuKeys()).load(connection, wanted)
    return [found[code] for code in sorted(found)]


def codes_by_short(connection: Connection, short: str, limit: int = 20) -> list[str]:
    """The newest boxes with this short number."""
    question = select(_box.c.code).where(_box.c.short == short.zfill(4)).order_by(_box.c.id.desc())
    return list(connection.scalars(question.limit(limit)))


def codes_on_pallet(connection: Connection, pallet: str) -> list[str]:
    """The boxes on a pallet that were not withdrawn, in the order of their codes."""
    question = select(_box.c.code).where(_box.c.pallet == pallet, _box.c.state != rules.WITHDRAWN)
    return list(connection.scalars(question.order_by(_box.c.id)))


def codes_in_place(connection: Connection, location: str, limit: int = 500) -> list[str]:
    """The boxes that stand in a place without a pallet."""
    question = select(_box.c.code).where(_box.c.location == location, _box.c.state == rules.IN_STOCK)
    return list(connection.scalars(question.order_by(_box.c.id).limit(limit)))


def export_rows(connection: Connection, after: int, limit: int) -> list[tuple[int, Box]]:
    """The next boxes in stock after a key, oldest first, for exports."""
    question = select(_box.c.id).where(_box.c.state == rules.IN_STOCK, _box.c.id > after)
    keys = list(connection.scalars(question.order_by(_box.c.id).limit(limit)))
    found = by_ids(connection, keys)
    return [(key, found[key]) for key in keys]
