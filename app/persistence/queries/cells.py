"""The stock as a match sees it: sums by SKU, holder and expiry first, boxes of few holders afterwards."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Connection,
    String,
    bindparam,
    case,
    cast,
    func,
    select,
)

from app.domain.boxes import Content
from app.domain.codes import CodeType
from app.domain.pallets import CLOSED, OPEN
from app.domain.sku import Sku
from app.persistence import tables
from app.persistence.tables import table_of

_box = table_of(tables.Box)
_content = table_of(tables.Content)
_pallet = table_of(tables.Pallet)
_sku = table_of(tables.Sku)
_stock = table_of(tables.Stock)
_tally = table_of(tables.Tally)
_AT_ONCE = 500
_PALLET_DIGIT = str(int(CodeType.PALLET))


CellRow = tuple[int, int, str, int, int, int]


class HeldContent(NamedTuple):
    """A content of a box in stock.

    ``kind`` is the key of its SKU, ``holder`` the code of the pallet or place as a number (0 without one), ``expiry``
    an ISO date or empty. ``free`` and ``reserved`` are in steps; ``free`` None is an uncounted content that nobody has
    reserved, one that is reserved as a whole has 0 free.
    """

    box: str
    number: int
    kind: int
    holder: int
    expiry: str
    free: int | None
    reserved: int
    content: Content


def _wanted() -> BindParameter[Sequence[str]]:
    return bindparam("wanted", expanding=True)


def _sum_where(condition: ColumnElement[bool], steps: ColumnElement[int] | int) -> ColumnElement[int]:
    return cast(func.sum(case((condition, steps), else_=0)), BigInteger)


_quantity, _reserved = _content.c.quantity, _content.c.reserved
_holder = func.coalesce(_content.c.holder, 0)
_expiry = func.coalesce(cast(_content.c.expiry, String), "")
_CELLS = (
    select(
        _content.c.sku_id,
        _holder,
        _expiry,
        _sum_where(_quantity > _reserved, _quantity - _reserved),
        _sum_where(_quantity.is_not(None), _reserved),
        _sum_where(_quantity.is_(None) & (_reserved == 0), 1),
    )
    .where(_content.c.in_stock, _content.c.sku_id.in_(select(_sku.c.id).where(_sku.c.category.in_(_wanted()))))
    .group_by(_content.c.sku_id, _content.c.holder, _content.c.expiry)
)
_SKUS = select(_sku.c.id, _sku.c.category, _sku.c.audience, _sku.c.size, _sku.c.season, _sku.c.condition)
_KINDS = _SKUS.join(_stock, _stock.c.sku_id == _sku.c.id).where(_stock.c.boxes > 0, _sku.c.category.in_(_wanted()))
_BY_KEYS = _SKUS.where(_sku.c.id.in_(_wanted()))
_HELD = (
    select(
        _box.c.code, _content.c.number, _content.c.sku_id, _holder, _expiry, _quantity, _reserved,
        _content.c.basis, _content.c.batch, _content.c.serial,
    )
    .join(_content, _content.c.box_id == _box.c.id)
    .where(_content.c.in_stock)
)  # fmt: skip
_ON_PALLETS = _HELD.where(_box.c.pallet.in_(_wanted()))
_IN_PLACES = _HELD.where(_box.c.location.in_(_wanted()))
_NOWHERE = _HELD.where(_content.c.holder.is_(None), _content.c.sku_id.in_(_wanted()))
_NAMED = _HELD.where(_box.c.code.in_(_wanted()))


def kinds(connection: Connection, categories: Sequence[str]) -> dict[int, Sku]:
    """The SKUs of these categories of which something is in stock, by their keys."""
    return _skus(connection, _KINDS, categories)


def cells(connection: Connection, categories: Sequence[str]) -> list[CellRow]:
    """What is in stock of these categories, summed up by SKU, holder and expiry; in no order.

    Each is the key of the SKU, the holder as a number (0 without one), the expiry as an ISO date or empty, what is free
    and what is reserved in steps, and how many contents nobody counted and nobody reserved.
    """
    return list(_rows(connection, _CELLS, categories))


def boxes_of(connection: Connection, wanted: Collection[tuple[int, int]]) -> list[HeldContent]:
    """The contents of wanted SKUs, each on a pallet, in a place, or for holder 0 in boxes that stand nowhere."""
    holders = {holder for _, holder in wanted}
    codes = sorted(str(holder) for holder in holders if holder)
    pallets = [code for code in codes if code[0] == _PALLET_DIGIT]
    places = [code for code in codes if code[0] != _PALLET_DIGIT]
    found = [*_rows(connection, _ON_PALLETS, pallets), *_rows(connection, _IN_PLACES, places)]
    if len(codes) < len(holders):
        found += _rows(connection, _NOWHERE, sorted(kind for kind, holder in wanted if not holder))
    return _held(connection, [row for row in found if row[2:4] in wanted])


def contents_of(connection: Connection, codes: Sequence[str]) -> list[HeldContent]:
    """The contents of these boxes, as far as they are in stock."""
    return _held(connection, list(_rows(connection, _NAMED, codes)))


def away(connection: Connection) -> frozenset[int]:
    """The pallets in the hall that are on a load already."""
    question = select(_pallet.c.code).where(_pallet.c.load.is_not(None), _pallet.c.state.in_((OPEN, CLOSED)))
    return frozenset(map(int, connection.scalars(question)))


def at_places(connection: Connection, places: Sequence[str]) -> frozenset[int]:
    """These places and the pallets that stand there."""
    question = select(_pallet.c.code).where(_pallet.c.location.in_(_wanted()), _pallet.c.state.in_((OPEN, CLOSED)))
    return frozenset(map(int, (*places, *(code for (code,) in _rows(connection, question, places)))))


def box_counts(connection: Connection, holders: Sequence[int]) -> dict[int, int]:
    """How many boxes stand on each of these pallets and in each of these places; none for holder 0."""
    question = select(_tally.c.holder, _tally.c.boxes).where(_tally.c.holder.in_(_wanted()))
    return {int(code): boxes for code, boxes in _rows(connection, question, [str(holder) for holder in holders])}


def _rows(connection: Connection, question: Any, wanted: Sequence[Any]) -> Iterator[Any]:
    """The rows as the database gives them, without a record for each: there may be hundreds of thousands."""
    for start in range(0, len(wanted), _AT_ONCE):
        result: Any = connection.execute(question, {"wanted": wanted[start : start + _AT_ONCE]})
        yield from result.cursor.fetchall()
        result.close()


def _skus(connection: Connection, question: Any, wanted: Sequence[Any]) -> dict[int, Sku]:
    return {row[0]: Sku(*row[1:]) for row in _rows(connection, question, wanted)}


def _held(connection: Connection, rows: Sequence[Any]) -> list[HeldContent]:
    skus = _skus(connection, _BY_KEYS, sorted({row[2] for row in rows}))
    days: dict[str, date | None] = {day: date.fromisoformat(day) for day in {row[4] for row in rows} if day}
    found: list[HeldContent] = []
    for code, number, kind, holder, expiry, quantity, reserved, basis, batch, serial in rows:
        sku = skus[kind]
        content = Content(
            sku.category, sku.audience, sku.size, sku.season, sku.condition, quantity, basis, days.get(expiry), batch,
            serial,
        )  # fmt: skip
        counted = quantity is not None
        free = max(0, quantity - reserved) if counted else 0 if reserved else None
        found.append(HeldContent(code, number, kind, holder, expiry, free, reserved if counted else 0, content))
    return found
