"""Questions about boxes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, select

from app.domain import boxes as rules
from app.domain.boxes import Box
from app.persistence import tables
from app.persistence.stores.boxes import BoxStore
from app.persistence.stores.skus import SkuKeys
from app.persistence.tables import table_of

_box = table_of(tables.Box)
_content = table_of(tables.Content)
_sku = table_of(tables.Sku)
_stock = table_of(tables.Stock)
# in stock, said so that the index on the state does not lure a question away from the index it needs
_NOT_GONE = _box.c.state.not_in((rules.DEPARTED, *sorted(rules.GONE)))


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


def _kinds(wanted: BoxFilter) -> list[ColumnElement[bool]]:
    """What a filter says about the SKU."""
    asked = [_sku.c[name] == value for name in ("audience", "season", "condition") if (value := getattr(wanted, name))]
    if wanted.categories:
        asked.append(_sku.c.category.in_(wanted.categories))
    if wanted.size is not None:
        asked.append(_sku.c.size == wanted.size)
    return asked


def _contents(wanted: BoxFilter) -> list[ColumnElement[bool]]:
    """What a filter says about a content beside its SKU."""
    asked: list[ColumnElement[bool]] = []
    if wanted.expires_before:
        asked.append(_content.c.expiry < wanted.expires_before)
    if wanted.batch:
        asked.append(_content.c.batch == wanted.batch)
    return asked


def _holding(connection: Connection, wanted: BoxFilter, limit: int | None) -> ColumnElement[bool] | None:
    """The condition on the contents of a box, put so that only few boxes are looked at.

    The first boxes of frequent goods are found by walking from the newest box, all others by their SKUs.
    """
    kinds, others = _kinds(wanted), _contents(wanted)
    if not kinds and not others:
        return None
    held = select(_content.c.box_id).where(_content.c.sku_id.in_(select(_sku.c.id).where(*kinds)), *others)
    if wanted.in_stock_only:
        held = held.where(_content.c.in_stock)
    if limit is not None and not others and _are_frequent(connection, kinds, limit):
        return held.where(_content.c.box_id == _box.c.id).exists()
    return _box.c.id.in_(held)


def _are_frequent(connection: Connection, kinds: list[ColumnElement[bool]], limit: int) -> bool:
    """Whether the walk past all boxes up to the limit is shorter than the list of the boxes of these SKUs."""
    boxes = func.coalesce(func.sum(_stock.c.boxes), 0)
    fitting = connection.scalar(select(boxes).join(_sku, _sku.c.id == _stock.c.sku_id).where(*kinds)) or 0
    return fitting**2 > limit * (connection.scalar(select(boxes)) or 0)


def ids(connection: Connection, wanted: BoxFilter, limit: int | None = None) -> list[int]:
    """Keys of the boxes, newest first."""
    question = select(_box.c.id)
    holding = _holding(connection, wanted, limit)
    if holding is not None:
        question = question.where(holding)
    standing = [_box.c[name] == value for name in ("pallet", "location", "load") if (value := getattr(wanted, name))]
    if wanted.digits:
        column = _box.c.short if len(wanted.digits) <= 4 else _box.c.code
        standing.append(column == (wanted.digits.zfill(4) if len(wanted.digits) <= 4 else wanted.digits))
    if wanted.in_stock_only:
        standing.append(_NOT_GONE if standing else _box.c.state == rules.IN_STOCK)
    question = question.where(*standing)
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
    """The boxes that stand or stood on a pallet when it left, in the order of their codes."""
    question = select(_box.c.code).where(_box.c.pallet == pallet, _box.c.state.not_in(sorted(rules.GONE)))
    return list(connection.scalars(question.order_by(_box.c.id)))


def codes_in_place(connection: Connection, location: str, limit: int = 500) -> list[str]:
    """The boxes that stand in a place without a pallet."""
    question = select(_box.c.code).where(_box.c.location == location, _NOT_GONE)
    return list(connection.scalars(question.order_by(_box.c.id).limit(limit)))


def to_sort(connection: Connection) -> list[str]:
    """The bags on the pile to sort, oldest first."""
    question = select(_box.c.code).where(_box.c.state == rules.TO_SORT).order_by(_box.c.id)
    return list(connection.scalars(question))


def export_rows(connection: Connection, after: int, limit: int) -> list[tuple[int, Box]]:
    """The next boxes in stock after a key, oldest first, for exports."""
    question = select(_box.c.id).where(_box.c.state == rules.IN_STOCK, _box.c.id > after)
    keys = list(connection.scalars(question.order_by(_box.c.id).limit(limit)))
    found = by_ids(connection, keys)
    return [(key, found[key]) for key in keys]
