"""What is reserved for need lines or has left for them, by the goods it is."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from app.domain.boxes import DEPARTED
from app.persistence import tables
from app.persistence.tables import table_of

_reservation = table_of(tables.Reservation)
_box = table_of(tables.Box)
_content = table_of(tables.Content)
_sku = table_of(tables.Sku)


class KeptGoods(NamedTuple):
    """Goods of one category kept for a need line, in steps; ``departed`` is the part that has left.

    ``whole`` is the number of uncounted contents among them, ``whole_departed`` how many of these have left.
    """

    category: str
    quantity: int
    departed: int
    whole: int
    whole_departed: int


def kept_goods(connection: Connection, lists: Sequence[str]) -> dict[tuple[str, int], tuple[KeptGoods, ...]]:
    """What is kept for the lines of some lists, by list and line, in the order of the categories."""
    gone = _box.c.state == DEPARTED
    uncounted = _reservation.c.quantity.is_(None)
    question = (
        select(
            _reservation.c.need_list, _reservation.c.line, _sku.c.category, func.sum(_reservation.c.quantity),
            func.sum(_reservation.c.quantity).filter(gone), func.count().filter(uncounted),
            func.count().filter(uncounted, gone),
        )
        .join(_box, _box.c.id == _reservation.c.box_id)
        .join(
            _content, (_content.c.box_id == _reservation.c.box_id) & (_content.c.number == _reservation.c.content)
        )
        .join(_sku, _sku.c.id == _content.c.sku_id)
        .where(_reservation.c.need_list.in_(lists))
        .group_by(_reservation.c.need_list, _reservation.c.line, _sku.c.category)
        .order_by(_reservation.c.need_list, _reservation.c.line, _sku.c.category)
    )  # fmt: skip
    found: dict[tuple[str, int], list[KeptGoods]] = defaultdict(list)
    for code, line, category, quantity, left, whole, whole_left in connection.execute(question):
        found[code, line].append(KeptGoods(category, int(quantity or 0), int(left or 0), whole, whole_left))
    return {key: tuple(goods) for key, goods in found.items()}
