"""Questions about need lists."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from app.domain.boxes import DEPARTED
from app.domain.needs import NeedList
from app.persistence import tables
from app.persistence.stores.needs import NeedListStore
from app.persistence.tables import table_of

_list = table_of(tables.NeedList)
_line = table_of(tables.NeedLine)
_partner = table_of(tables.Partner)
_reservation = table_of(tables.Reservation)
_box = table_of(tables.Box)
_content = table_of(tables.Content)


@dataclass(frozen=True, slots=True)
class NeedListLine:
    """A need list as lists show it."""

    code: str
    title: str
    partner: str
    partner_name: str
    received: date | None
    state: str
    lines: int
    questions: int


def lists(connection: Connection, states: tuple[str, ...] = ("open",)) -> list[NeedListLine]:
    """Need lists in some states, newest first, with the lines that still need an answer."""
    asked = func.count(_line.c.number).filter(_line.c.status.in_(("ask", "unknown")), ~_line.c.excluded)
    question = (
        select(
            _list.c.code,
            _list.c.title,
            _list.c.partner,
            _partner.c.name,
            _list.c.received,
            _list.c.state,
            func.count(_line.c.number),
            asked,
        )
        .outerjoin(_partner, _partner.c.code == _list.c.partner)
        .outerjoin(_line, _line.c.need_list == _list.c.code)
        .where(_list.c.state.in_(states))
        .group_by(_list.c.code, _list.c.title, _list.c.partner, _partner.c.name, _list.c.received, _list.c.state)
        .order_by(_list.c.code.desc())
    )
    rows = connection.execute(question)
    return [NeedListLine(*row[:3], row[3] or "", *row[4:]) for row in rows]


@dataclass(frozen=True, slots=True)
class Kept:
    """A reservation with where its box is."""

    box: str
    state: str
    load: str | None
    pallet: str | None
    content: int
    line: int
    quantity: int | None
    whole: int | None
    kind: str
    rule: str


def kept_for(connection: Connection, need_list: str) -> list[Kept]:
    """Everything reserved for a list, or already departed with a load, in the order of its lines."""
    question = (
        select(
            _box.c.code,
            _box.c.state,
            _box.c.load,
            _box.c.pallet,
            _reservation.c.content,
            _reservation.c.line,
            _reservation.c.quantity,
            _content.c.quantity,
            _reservation.c.kind,
            _reservation.c.rule,
        )
        .join(_box, _box.c.id == _reservation.c.box_id)
        .join(
            _content,
            (_content.c.box_id == _reservation.c.box_id) & (_content.c.number == _reservation.c.content),
        )
        .where(_reservation.c.need_list == need_list)
        .order_by(_reservation.c.line, _box.c.code, _reservation.c.number)
    )
    return [Kept(*row) for row in connection.execute(question)]


def coverage(connection: Connection, lists_wanted: tuple[str, ...]) -> dict[tuple[str, int], tuple[int, int]]:
    """Reserved and departed quantity by list and line."""
    departed = func.sum(_reservation.c.quantity).filter(_box.c.state == DEPARTED)
    question = (
        select(_reservation.c.need_list, _reservation.c.line, func.sum(_reservation.c.quantity), departed)
        .join(_box, _box.c.id == _reservation.c.box_id)
        .where(_reservation.c.need_list.in_(lists_wanted))
        .group_by(_reservation.c.need_list, _reservation.c.line)
    )
    return {(row[0], row[1]): (int(row[2] or 0), int(row[3] or 0)) for row in connection.execute(question)}


def lists_on_load(connection: Connection, load: str) -> list[str]:
    """The need lists that boxes on the pallets of a load are reserved for."""
    pallet = table_of(tables.Pallet)
    question = (
        select(_reservation.c.need_list)
        .join(_box, _box.c.id == _reservation.c.box_id)
        .join(pallet, pallet.c.code == _box.c.pallet)
        .where(pallet.c.load == load)
        .distinct()
    )
    return sorted(connection.scalars(question))


def one(connection: Connection, code: str) -> NeedList | None:
    """A need list with its lines."""
    return NeedListStore().load(connection, [code]).get(code)
