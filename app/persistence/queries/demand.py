"""Questions about all open needs together."""

import json
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Subquery, Text, case, cast, func, or_, select

from app.domain.demand import Ask, Askers
from app.domain.needs import GONE, OPEN, READ, WITHDRAWN, Priority
from app.persistence import tables
from app.persistence.tables import table_of

_list = table_of(tables.NeedList)
_line = table_of(tables.NeedLine)
_reservation = table_of(tables.Reservation)
_box = table_of(tables.Box)
_content = table_of(tables.Content)
_sku = table_of(tables.Sku)
CONSIGNEE = func.coalesce(func.nullif(_list.c.recipient, ""), _list.c.partner)


def asks(connection: Connection, today: date) -> list[Ask]:
    """What the understood lines of all open lists still ask for, summed by goods, audience, sizes and unit.

    Lines for which something is reserved or departed come one by one, as no sum says what each of them lacks.
    """
    kept, rank = _kept(), _rank()
    wanted_by = func.coalesce(_line.c.deadline, _list.c.valid_until)
    kind = (_line.c.category, _line.c.audience, cast(_line.c.sizes, Text), _line.c.unit)
    sums = select(
        *kind, func.coalesce(func.sum(_line.c.quantity), 0), func.count().filter(_line.c.quantity.is_(None)),
        func.max(rank), func.min(wanted_by),
    )  # fmt: skip
    untouched = _wanted(sums, kept, today).where(kept.c.line.is_(None)).group_by(*kind)
    single = select(
        *kind, func.coalesce(_line.c.quantity, 0), case((_line.c.quantity.is_(None), 1), else_=0), rank, wanted_by,
        kept.c.quantity,
    )  # fmt: skip
    begun = _wanted(single, kept, today).where(kept.c.line.is_not(None))
    return [
        *(_ask(tuple(row)) for row in connection.execute(untouched)),
        *(_ask(tuple(row), is_served=True) for row in connection.execute(begun)),
    ]


def _ask(row: Sequence[Any], *, is_served: bool = False) -> Ask:
    """A row of either question; only lines something is reserved for end with how much that is."""
    category, audience, sizes, unit, quantity, open_lines, rank, wanted_by, *reserved = row
    kept = int(reserved[0] or 0) if is_served else 0
    return Ask(
        category, audience, _sizes(sizes), unit, int(quantity), open_lines, rank, wanted_by, kept, is_served=is_served
    )


def askers(connection: Connection, today: date) -> dict[str, Askers]:
    """How many lists and recipients ask for each category and have not got all of it."""
    kept = _kept()
    lacking = or_(kept.c.line.is_(None), _line.c.quantity > func.coalesce(kept.c.quantity, 0))
    question = select(_line.c.category, func.count(_list.c.code.distinct()), func.count(CONSIGNEE.distinct()))
    rows: Any = connection.execute(_wanted(question, kept, today).where(lacking).group_by(_line.c.category))
    return {row[0]: Askers(row[1], row[2]) for row in rows}


def _kept() -> Subquery:
    """What is reserved or has departed for the lines of open lists."""
    question = select(
        _reservation.c.need_list, _reservation.c.line, func.sum(_reservation.c.quantity).label("quantity")
    )
    chosen = question.join(_list, _list.c.code == _reservation.c.need_list).where(_list.c.state == OPEN)
    return chosen.group_by(_reservation.c.need_list, _reservation.c.line).subquery()


def _wanted(question: Any, kept: Subquery, today: date) -> Any:
    """The understood lines of open lists that are wanted on a day."""
    return (
        question.select_from(_line)
        .join(_list, _list.c.code == _line.c.need_list)
        .outerjoin(kept, (kept.c.need_list == _line.c.need_list) & (kept.c.line == _line.c.number))
        .where(_list.c.state == OPEN, _line.c.status == READ, ~_line.c.excluded, _line.c.reason != GONE)
        .where(or_(_line.c.deadline.is_(None), _line.c.deadline >= today))
    )


def _rank() -> ColumnElement[int]:
    """The priority of a line as a number: that of its list, or urgent."""
    ranks = [(_list.c.priority == priority, priority.rank) for priority in Priority]
    return case((_line.c.urgent, Priority.URGENT.rank), *ranks, else_=Priority.NORMAL.rank)


@lru_cache(maxsize=10_000)
def _sizes(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def asked_since(connection: Connection, day: date) -> frozenset[str]:
    """The categories that any list since a day, or any open list, asks for."""
    question = (
        select(_line.c.category)
        .join(_list, _list.c.code == _line.c.need_list)
        .where(_list.c.state != WITHDRAWN, or_(_list.c.received >= day, _list.c.state == OPEN), ~_line.c.excluded)
        .distinct()
    )
    return frozenset(connection.scalars(question))


def whereabouts(connection: Connection, categories: tuple[str, ...]) -> dict[str, tuple[int, int]]:
    """The number of boxes in stock that hold goods of these categories, and of the pallets they stand on."""
    question = (
        select(_sku.c.category, func.count(_content.c.box_id.distinct()), func.count(_box.c.pallet.distinct()))
        .join(_content, _content.c.sku_id == _sku.c.id)
        .join(_box, _box.c.id == _content.c.box_id)
        .where(_sku.c.category.in_(categories), _content.c.in_stock)
        .group_by(_sku.c.category)
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(question)}
