"""Boxes with their contents and reservations, and the sums kept of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from app.domain import averages, boxes, codes
from app.domain.boxes import Box, Content, Reservation
from app.domain.sku import Basis
from app.persistence import tables
from app.persistence.stores import upsert
from app.persistence.stores.skus import SkuKeys
from app.persistence.tables import table_of

_box = table_of(tables.Box)
_content = table_of(tables.Content)
_reservation = table_of(tables.Reservation)
_sku = table_of(tables.Sku)
_stock = table_of(tables.Stock)
_tally = table_of(tables.Tally)
_learnt = table_of(tables.Learnt)
_BOX_FIELDS = [entry.name for entry in fields(Box) if entry.name not in {"contents", "reservations"}]
_RESERVATION_FIELDS = [entry.name for entry in fields(Reservation)]
_STOCK_FIELDS = ("boxes", "quantity", "estimated", "uncounted", "reserved", "uncounted_reserved")
_TALLY_FIELDS = ("boxes", "weight_g", "unweighed", "estimated")
_LEARNT_FIELDS = tuple(entry.name for entry in fields(averages.Average))
_KEYS_AT_ONCE = 500


class BoxStore:
    """Keeps boxes, the stock by SKU and the tallies by pallet and place."""

    def __init__(self, skus: SkuKeys) -> None:
        self._skus = skus

    def load(self, connection: Connection, subjects: Iterable[str]) -> dict[str, Box]:
        """The boxes with these codes, as far as they exist."""
        wanted = sorted(subjects)
        found: dict[str, Box] = {}
        for start in range(0, len(wanted), _KEYS_AT_ONCE):
            found |= self._load_some(connection, wanted[start : start + _KEYS_AT_ONCE])
        return found

    def _load_some(self, connection: Connection, wanted: list[str]) -> dict[str, Box]:
        rows = connection.execute(select(_box).where(_box.c.code.in_(wanted)).with_for_update()).all()
        ids = [row.id for row in rows]
        contents = _contents(connection, ids)
        reservations = _reservations(connection, ids)
        return {
            row.code: Box(
                **{name: row._mapping[name] for name in _BOX_FIELDS},
                contents=tuple(contents[row.id]),
                reservations=tuple(reservations[row.id]),
            )
            for row in rows
        }

    def save(self, connection: Connection, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Write the new states and move the sums by the difference."""
        ids = self._save_boxes(connection, before, after)
        self._save_parts(connection, ids, before, after)
        upsert.add_up(connection, _tally, _difference(before, after, _tallies, ("holder",), _TALLY_FIELDS))
        sums = _difference(before, after, self._stock_of, ("sku_id",), _STOCK_FIELDS)
        upsert.add_up(connection, _stock, sums)
        taught = _difference(before, after, self._taught_by, ("sku_id", "packaging"), _LEARNT_FIELDS)
        upsert.add_up(connection, _learnt, taught)

    def _save_boxes(
        self, connection: Connection, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> dict[str, int]:
        new = [_box_row(state) for code, state in after.items() if before.get(code) is None]
        ids: dict[str, int] = {}
        if new:
            statement = insert(_box).returning(_box.c.code, _box.c.id, sort_by_parameter_order=True)
            ids |= {row.code: row.id for row in connection.execute(statement, new)}
        for code, state in after.items():
            old = before.get(code)
            if old is not None:
                statement = _box.update().where(_box.c.code == code).values(_box_row(state))
                ids[code] = connection.execute(statement.returning(_box.c.id)).scalar_one()
        return ids

    def _save_parts(
        self,
        connection: Connection,
        ids: Mapping[str, int],
        before: Mapping[str, Any],
        after: Mapping[str, Any],
    ) -> None:
        states = [state for state in (*before.values(), *after.values()) if state is not None]
        skus = {content.sku for state in states for content in state.contents}
        self._skus.learn(connection, skus)
        for table, rows_of in ((_content, self._content_rows), (_reservation, _reservation_rows)):
            old = {code: rows_of(ids[code], before[code]) if before.get(code) else [] for code in after}
            new = {code: rows_of(ids[code], state) for code, state in after.items()}
            changed = [code for code in after if old[code] != new[code]]
            stale = [ids[code] for code in changed if old[code]]
            if stale:
                connection.execute(delete(table).where(table.c.box_id.in_(stale)))
            rows = [row for code in changed for row in new[code]]
            if rows:
                connection.execute(insert(table), rows)

    def _content_rows(self, box_id: int, box: Box) -> list[dict[str, Any]]:
        return [
            {
                "box_id": box_id, "number": number, "sku_id": self._skus.key(content.sku),
                "in_stock": box.state == boxes.IN_STOCK, "quantity": content.quantity, "basis": content.basis,
                "reserved": box.reserved(number) or int(_is_kept_whole(box, number)), "expiry": content.expiry,
                "batch": content.batch, "serial": content.serial, "holder": _holder_number(box),
            }
            for number, content in enumerate(box.contents)
        ]  # fmt: skip

    def _taught_by(self, box: Box) -> list[tuple[tuple[int, str], tuple[int, ...]]]:
        return [
            ((self._skus.key(sku), packaging), tuple(getattr(taught, name) for name in _LEARNT_FIELDS))
            for (sku, packaging), taught in averages.teaches(box)
        ]

    def _stock_of(self, box: Box) -> list[tuple[tuple[int], tuple[int, ...]]]:
        if box.state != boxes.IN_STOCK:
            return []
        return [
            ((self._skus.key(content.sku),), _stock_sums(box, number, content))
            for number, content in enumerate(box.contents)
        ]


def _stock_sums(box: Box, number: int, content: Content) -> tuple[int, ...]:
    quantity = content.quantity or 0
    estimated = quantity if content.basis == Basis.ESTIMATED else 0
    uncounted = int(content.quantity is None)
    return (1, quantity, estimated, uncounted, box.reserved(number), int(_is_kept_whole(box, number)))


def _is_kept_whole(box: Box, number: int) -> bool:
    uncounted = box.contents[number].quantity is None
    return uncounted and any(part.content == number for part in box.reservations)


def _holder(box: Box) -> str:
    return box.pallet or box.location or ""


def _holder_number(box: Box) -> int | None:
    return int(_holder(box) or 0) or None


def _tallies(box: Box) -> list[tuple[tuple[str], tuple[int, ...]]]:
    holder = _holder(box)
    if box.state in boxes.GONE or not holder:
        return []
    weighed = box.weight_g is not None
    return [((holder,), (1, box.weight_g or 0, int(not weighed), int(box.weight_basis == Basis.ESTIMATED)))]


def _difference(
    before: Mapping[str, Any], after: Mapping[str, Any], parts_of: Any, keys: Sequence[str], names: Sequence[str]
) -> list[dict[str, Any]]:
    sums: dict[Any, list[int]] = defaultdict(lambda: [0] * len(names))
    for states, sign in ((before, -1), (after, 1)):
        for code in after:
            state = states.get(code)
            for holder, values in parts_of(state) if state else ():
                sums[holder] = [old + sign * value for old, value in zip(sums[holder], values, strict=True)]
    return [
        dict(zip((*keys, *names), (*holder, *values), strict=True))
        for holder, values in sorted(sums.items())
        if any(values)
    ]


def _box_row(box: Box) -> dict[str, Any]:
    return {**{name: getattr(box, name) for name in _BOX_FIELDS}, "short": codes.short(box.code)}


def _reservation_rows(box_id: int, box: Box) -> list[dict[str, Any]]:
    return [
        {"box_id": box_id, "number": number, **{name: getattr(part, name) for name in _RESERVATION_FIELDS}}
        for number, part in enumerate(box.reservations)
    ]


def _contents(connection: Connection, ids: list[int]) -> dict[int, list[Content]]:
    question = (
        select(_content, _sku.c.category, _sku.c.audience, _sku.c.size, _sku.c.season, _sku.c.condition)
        .join(_sku, _sku.c.id == _content.c.sku_id)
        .where(_content.c.box_id.in_(ids))
        .order_by(_content.c.box_id, _content.c.number)
    )
    found: dict[int, list[Content]] = defaultdict(list)
    for row in connection.execute(question):
        found[row.box_id].append(content_of(row))
    return found


def content_of(row: Any) -> Content:
    """A row of content and SKU columns as the content it holds."""
    return Content(
        category=row.category,
        audience=row.audience,
        size=row.size,
        season=row.season,
        condition=row.condition,
        quantity=row.quantity,
        basis=row.basis,
        expiry=row.expiry,
        batch=row.batch,
        serial=row.serial,
    )


def _reservations(connection: Connection, ids: list[int]) -> dict[int, list[Reservation]]:
    question = select(_reservation).where(_reservation.c.box_id.in_(ids))
    found: dict[int, list[Reservation]] = defaultdict(list)
    for row in connection.execute(question.order_by(_reservation.c.box_id, _reservation.c.number)):
        found[row.box_id].append(Reservation(**{name: row._mapping[name] for name in _RESERVATION_FIELDS}))
    return found
