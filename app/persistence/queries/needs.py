"""Questions about need lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, Subquery, and_, func, or_, select

from app.domain.boxes import DEPARTED
from app.domain.needs import GONE, OPEN, READ, NeedList
from app.domain.phrases import Phrase
from app.persistence import tables
from app.persistence.stores.needs import NeedListStore
from app.persistence.tables import table_of

_list = table_of(tables.NeedList)
_line = table_of(tables.NeedLine)
_partner = table_of(tables.Partner)
_reservation = table_of(tables.Reservation)
_box = table_of(tables.Box)
_content = table_of(tables.Content)

MOST_COMPARED = 500
"""The lines of a list looked at to find the same request of another sender."""


@dataclass(frozen=True, slots=True)
class NeedListLine:
    """A need list as lists show it.

    ``goods`` lines are understood and asked for; for ``served`` of them something is reserved or has departed.
    ``stale`` says why somebody should ask whether it still holds.
    """

    code: str
    title: str
    partner: str
    partner_name: str
    received: date | None
    state: str
    lines: int
    questions: int
    recipient: str = ""
    recipient_name: str = ""
    priority: str = "normal"
    valid_until: date | None = None
    confirmed: date | None = None
    goods: int = 0
    served: int = 0
    stale: Phrase | None = None

    @property
    def consignee_name(self) -> str:
        """Who the goods go to."""
        return self.recipient_name or self.partner_name


def lists(connection: Connection, states: tuple[str, ...] = ("open",)) -> list[NeedListLine]:
    """Need lists in some states, newest first, with the lines that still need an answer."""
    wanted = _list.c.state.in_(states)
    lines, served = _line_counts(wanted), _served_counts(wanted)
    recipient = _partner.alias()
    question = (
        select(
            _list.c.code, _list.c.title, _list.c.partner, func.coalesce(_partner.c.name, ""), _list.c.received,
            _list.c.state, func.coalesce(lines.c.lines, 0), func.coalesce(lines.c.questions, 0), _list.c.recipient,
            func.coalesce(recipient.c.name, ""), _list.c.priority, _list.c.valid_until, _list.c.confirmed,
            func.coalesce(lines.c.goods, 0), func.coalesce(served.c.served, 0),
        )
        .outerjoin(_partner, _partner.c.code == _list.c.partner)
        .outerjoin(recipient, recipient.c.code == _list.c.recipient)
        .outerjoin(lines, lines.c.need_list == _list.c.code)
        .outerjoin(served, served.c.need_list == _list.c.code)
        .where(wanted)
        .order_by(_list.c.code.desc())
    )  # fmt: skip
    return [NeedListLine(*row) for row in connection.execute(question)]


def _line_counts(wanted: ColumnElement[bool]) -> Subquery:
    """Lines, open questions and understood goods of every wanted list."""
    asked = func.count(_line.c.number).filter(_line.c.status.in_(("ask", "unknown")), ~_line.c.excluded)
    understood = func.count(_line.c.number).filter(_line.c.status == READ, ~_line.c.excluded, _line.c.reason != GONE)
    question = select(
        _line.c.need_list, func.count(_line.c.number).label("lines"), asked.label("questions"),
        understood.label("goods"),
    )  # fmt: skip
    chosen = question.join(_list, _list.c.code == _line.c.need_list).where(wanted)
    return chosen.group_by(_line.c.need_list).subquery()


def _served_counts(wanted: ColumnElement[bool]) -> Subquery:
    """The number of lines of every wanted list for which something is reserved or has departed."""
    question = select(_reservation.c.need_list, func.count(_reservation.c.line.distinct()).label("served"))
    chosen = question.join(_list, _list.c.code == _reservation.c.need_list).where(wanted)
    return chosen.group_by(_reservation.c.need_list).subquery()


def of_sender(connection: Connection, partner: str) -> list[NeedList]:
    """The open need lists of a sender with their lines, newest first."""
    codes = connection.scalars(select(_list.c.code).where(_list.c.partner == partner, _list.c.state == OPEN)).all()
    found = NeedListStore().load(connection, codes)
    return [found[code] for code in sorted(found, reverse=True)]


@dataclass(frozen=True, slots=True)
class Overlap:
    """A list of another sender, with how many lines of the one asked about it has too."""

    code: str
    title: str
    partner_name: str
    received: date | None
    consignee: str
    shared: int


def overlaps(connection: Connection, need_list: NeedList, since: date, likeness: float) -> list[Overlap]:
    """Open lists of other senders since a day that ask for the same goods in nearly the same quantity.

    ``likeness`` is how near two quantities must be, 0 to 1; open quantities are alike. Of a very long list only its
    first lines are compared, as many as ``MOST_COMPARED``.
    """
    asked = [_list.c.state == OPEN, _list.c.partner != need_list.partner, _list.c.received >= since]
    others = list(connection.scalars(select(_list.c.code).where(*asked)))
    numbers = [line.number for line in need_list.lines if line.is_goods][:MOST_COMPARED]
    if not others or not numbers:
        return []
    own, other = _line.alias(), _line.alias()
    alike = or_(
        and_(own.c.quantity.is_(None), other.c.quantity.is_(None)),
        and_(own.c.quantity >= other.c.quantity * likeness, other.c.quantity >= own.c.quantity * likeness),
    )
    same = and_(other.c.category == own.c.category, other.c.audience == own.c.audience, other.c.unit == own.c.unit)
    consignee = func.coalesce(func.nullif(_list.c.recipient, ""), _list.c.partner)
    question = (
        select(
            _list.c.code, _list.c.title, func.coalesce(_partner.c.name, ""), _list.c.received, consignee,
            func.count(own.c.number.distinct()),
        )
        .select_from(own)
        .join(other, and_(same, alike))
        .join(_list, _list.c.code == other.c.need_list)
        .outerjoin(_partner, _partner.c.code == _list.c.partner)
        .where(own.c.need_list == need_list.code, own.c.status == READ, ~own.c.excluded, own.c.reason != GONE)
        .where(own.c.number <= max(numbers), other.c.need_list.in_(others))
        .where(other.c.status == READ, ~other.c.excluded, other.c.reason != GONE)
        .group_by(_list.c.code, _list.c.title, _partner.c.name, _list.c.received, _list.c.recipient, _list.c.partner)
        .order_by(_list.c.code)
    )  # fmt: skip
    return [Overlap(*row) for row in connection.execute(question)]


def reserved_lines(connection: Connection, need_list: str) -> frozenset[int]:
    """The numbers of the lines of a list for which something is reserved or has departed."""
    question = select(_reservation.c.line).where(_reservation.c.need_list == need_list).distinct()
    return frozenset(connection.scalars(question))


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
    return some(connection, [code]).get(code)


def some(connection: Connection, codes: Sequence[str]) -> dict[str, NeedList]:
    """Need lists with their lines, as far as they exist."""
    return NeedListStore().load(connection, codes)
