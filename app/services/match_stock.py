"""The stock a match is made on: sums first, then the boxes of the chosen pallets and places."""

import gc
from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any, cast

from app.domain.match_rules import MatchRules
from app.matching.matcher import Plan
from app.matching.model import BoxRow, Cell, Pin, Stock, Want, Wishes
from app.persistence.database import Connection
from app.persistence.queries import cells

_tuple_of: Any = cast("Any", tuple).__new__
"""Makes a row without looking at it: there may be hundreds of thousands."""


def stock_for(connection: Connection, categories: Collection[str], rules: MatchRules) -> Stock:
    """What is in stock of some categories, by SKU, pallet and expiry."""
    wanted = sorted(categories)
    found = tuple(map(partial(_tuple_of, Cell), cells.cells(connection, wanted)))
    far = cells.at_places(connection, rules.hard_places)
    return Stock(cells.kinds(connection, wanted), found, cells.away(connection), far)


def boxes_for(connection: Connection, plan: Plan) -> list[BoxRow]:
    """What the boxes on the planned pallets and places hold."""
    return list(map(partial(_tuple_of, BoxRow), cells.boxes_of(connection, plan.places)))


def rows_of(connection: Connection, boxes: Collection[str]) -> list[BoxRow]:
    """What these boxes hold, as far as they are in stock."""
    return list(map(partial(_tuple_of, BoxRow), cells.contents_of(connection, sorted(boxes))))


def is_as_planned(connection: Connection, plan: Plan, rows: Iterable[BoxRow]) -> bool:
    """Whether what stands on the planned pallets is still what the plan was made on."""
    stock, places = plan.question.stock, plan.places
    differences: dict[tuple[int, int, str], list[int]] = {}
    for cell in stock.cells:
        if cell[:2] in places:
            differences[cell.kind, cell.holder, cell.expiry] = [cell.free, cell.reserved, cell.uncounted]
    for row in rows:
        left = differences.get((row.kind, row.holder, row.expiry))
        if left is None:
            return False
        left[0] -= row.free or 0
        left[1] -= row.reserved
        left[2] -= row.free is None
    return not any(map(any, differences.values())) and cells.away(connection) == stock.away


@contextmanager
def without_collecting() -> Generator[None]:
    """Do not look for garbage meanwhile: a match makes hundreds of thousands of small things, and keeps them.

    Afterwards what was made counts as old, so that it is not all looked at at once while the window waits.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if was_on:
            gc.enable()


def true_wishes(connection: Connection, wishes: Wishes, wants: Sequence[Want]) -> Wishes:
    """The wishes without those about lines that are not asked, or boxes that are not as they were."""
    boxes = {pin.part.box for pin in wishes.pins} | {row.box for row in wishes.forbidden}
    if not boxes:
        return wishes
    rows = {row.key: row for row in rows_of(connection, boxes)}
    asked = {want.key: want.category for want in wants}
    pins = tuple(_true_pins(wishes.pins, rows, asked))
    forbidden = tuple(rows[row.key] for row in wishes.forbidden if row.key in rows)
    return replace(wishes, pins=pins, forbidden=forbidden)


def _true_pins(
    pins: Iterable[Pin], rows: dict[tuple[str, int], BoxRow], asked: dict[tuple[str, int], str]
) -> Iterable[Pin]:
    held: dict[tuple[str, int], int] = defaultdict(int)
    for pin in pins:
        row = rows.get((pin.part.box, pin.part.number))
        is_asked = asked.get((pin.need_list, pin.line)) == pin.part.content.category
        if row is None or not is_asked or (row.content, row.holder) != (pin.part.content, pin.part.holder):
            continue
        if pin.part.quantity is None:
            enough = row.free is None
        else:
            enough = row.free is not None and held[row.key] + pin.part.quantity <= row.free
        if enough:
            held[row.key] += pin.part.quantity or 0
            yield pin
