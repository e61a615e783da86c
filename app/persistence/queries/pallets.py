"""Questions about pallets and places."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from app.domain import boxes as box_rules
from app.domain.pallets import Pallet
from app.persistence import tables
from app.persistence.stores.plain import PlainStore
from app.persistence.tables import table_of

_pallet = table_of(tables.Pallet)
_tally = table_of(tables.Tally)
_location = table_of(tables.Location)
_box = table_of(tables.Box)
_content = table_of(tables.Content)
_sku = table_of(tables.Sku)
_reservation = table_of(tables.Reservation)
_store = PlainStore(_pallet, Pallet)


@dataclass(frozen=True, slots=True)
class PalletLine:
    """A pallet with what its kept counters say; weight in grams without the pallet itself."""

    pallet: Pallet
    boxes: int
    weight_g: int
    unweighed: int
    estimated: int
    location: str


def _question() -> Select[Any]:
    return (
        select(
            _pallet, _tally.c.boxes, _tally.c.weight_g, _tally.c.unweighed, _tally.c.estimated,
            _location.c.name.label("location_name"),
        )
        .outerjoin(_tally, _tally.c.holder == _pallet.c.code)
        .outerjoin(_location, _location.c.code == _pallet.c.location)
    )  # fmt: skip


def _line(row: Any) -> PalletLine:
    return PalletLine(
        _store.record_of(row), row.boxes or 0, row.weight_g or 0, row.unweighed or 0, row.estimated or 0,
        row.location_name or "",
    )  # fmt: skip


def lines(connection: Connection, states: Sequence[str], limit: int = 2000) -> list[PalletLine]:
    """Pallets in some states, newest first."""
    question = _question().where(_pallet.c.state.in_(states)).order_by(_pallet.c.code.desc()).limit(limit)
    return [_line(row) for row in connection.execute(question)]


def by_codes(connection: Connection, wanted: Iterable[str]) -> list[PalletLine]:
    """Pallets with these codes, in the order of their codes."""
    question = _question().where(_pallet.c.code.in_(list(wanted))).order_by(_pallet.c.code)
    return [_line(row) for row in connection.execute(question)]


def on_load(connection: Connection, load: str) -> list[PalletLine]:
    """The pallets of a load."""
    question = _question().where(_pallet.c.load == load, _pallet.c.state != "withdrawn").order_by(_pallet.c.code)
    return [_line(row) for row in connection.execute(question)]


def in_place(connection: Connection, location: str) -> list[PalletLine]:
    """The pallets that stand in a place."""
    question = _question().where(_pallet.c.location == location, _pallet.c.state.in_(("open", "closed")))
    return [_line(row) for row in connection.execute(question.order_by(_pallet.c.code))]


def by_short(connection: Connection, short: str, limit: int = 20) -> list[str]:
    """The newest pallets with this short number."""
    question = select(_pallet.c.code).where(_pallet.c.short == short.zfill(4), _pallet.c.state != "withdrawn")
    return list(connection.scalars(question.order_by(_pallet.c.code.desc()).limit(limit)))


@dataclass(frozen=True, slots=True)
class HeldGoods:
    """What a pallet holds of one SKU."""

    category: str
    audience: str
    size: str
    season: str
    condition: str
    boxes: int
    quantity: int
    uncounted: int
    has_estimates: bool
    earliest_expiry: date | None


def goods_on(connection: Connection, pallet: str) -> list[HeldGoods]:
    """The contents of a pallet by SKU, most boxes first."""
    columns = (_sku.c.category, _sku.c.audience, _sku.c.size, _sku.c.season, _sku.c.condition)
    uncounted = func.count().filter(_content.c.quantity.is_(None))
    estimated = func.count().filter(_content.c.basis == "estimated")
    question = (
        select(
            *columns,
            func.count(func.distinct(_box.c.id)),
            func.coalesce(func.sum(_content.c.quantity), 0),
            uncounted,
            estimated,
            func.min(_content.c.expiry),
        )
        .join(_box, _box.c.id == _content.c.box_id)
        .join(_sku, _sku.c.id == _content.c.sku_id)
        .where(_box.c.pallet == pallet, _box.c.state.not_in(sorted(box_rules.GONE)))
        .group_by(*columns)
    )
    rows = [HeldGoods(*row[:6], int(row[6]), row[7], row[8] > 0, row[9]) for row in connection.execute(question)]
    return sorted(rows, key=lambda held: (-held.boxes, held.category, held.audience, held.size))


def earliest_expiry(connection: Connection, pallets: Sequence[str]) -> dict[str, date]:
    """The earliest expiry on each of these pallets, where there is one."""
    question = (
        select(_box.c.pallet, func.min(_content.c.expiry))
        .join(_content, _content.c.box_id == _box.c.id)
        .where(_box.c.pallet.in_(pallets), _box.c.state.not_in(sorted(box_rules.GONE)))
        .group_by(_box.c.pallet)
    )
    return {row[0]: row[1] for row in connection.execute(question) if row[1]}


def reserved_for(connection: Connection, lists: Sequence[str]) -> dict[str, int]:
    """How many boxes on each pallet are reserved for these need lists ("" is boxes without pallet)."""
    question = (
        select(_box.c.pallet, func.count(func.distinct(_box.c.id)))
        .join(_reservation, _reservation.c.box_id == _box.c.id)
        .where(_reservation.c.need_list.in_(lists), _box.c.state == box_rules.IN_STOCK)
        .group_by(_box.c.pallet)
    )
    return {row[0] or "": row[1] for row in connection.execute(question)}


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place with what stands in it."""

    code: str
    name: str
    zone: str
    note: str
    pallets: int
    boxes: int


def places(connection: Connection) -> list[PlaceLine]:
    """All places with the pallets and the loose boxes standing there."""
    counts = (
        select(_pallet.c.location, func.count().label("pallets"))
        .where(_pallet.c.state.in_(("open", "closed")))
        .group_by(_pallet.c.location)
        .subquery()
    )
    question = (
        select(_location, func.coalesce(counts.c.pallets, 0), func.coalesce(_tally.c.boxes, 0))
        .outerjoin(counts, counts.c.location == _location.c.code)
        .outerjoin(_tally, _tally.c.holder == _location.c.code)
        .order_by(_location.c.name)
    )
    return [PlaceLine(row.code, row.name, row.zone, row.note, row[-2], row[-1]) for row in connection.execute(question)]


def places_of(connection: Connection) -> dict[str, str]:
    """The names of the places where pallets stand, by the codes of the pallets."""
    question = select(_pallet.c.code, _location.c.name).join(_location, _location.c.code == _pallet.c.location)
    return {row.code: row.name for row in connection.execute(question)}


def named(connection: Connection) -> list[tuple[str, str]]:
    """Open pallets by their code and, where they have one, by the name in their note."""
    rows = connection.execute(select(_pallet.c.code, _pallet.c.note).where(_pallet.c.state == "open"))
    return [(key, row.code) for row in rows for key in (row.code, row.note) if key]
