"""Serials of codes, leased to stations in blocks so that two stations never print the same code."""

from sqlalchemy import Connection, bindparam, func, select

from app.domain.codes import FIRST_SERIAL, LAST_SERIAL
from app.domain.phrases import UserError, mark
from app.persistence import tables
from app.persistence.tables import table_of

BLOCK = 10_000
_block = table_of(tables.SerialBlock)


_mine = (_block.c.station == bindparam("of_station")) & (_block.c.code_type == bindparam("of_type"))
_use_one = (
    _block.update()
    .where(_mine, _block.c.next < _block.c.end)
    .values(next=_block.c.next + 1)
    .returning(_block.c.next - 1)
)
_start_block = _block.update().where(_mine)


def take(connection: Connection, station: str, code_type: int) -> int:
    """The next serial of a station; a new block of 10,000 is leased when its block is used up."""
    whose = {"of_station": station, "of_type": int(code_type)}
    serial = connection.execute(_use_one, whose).scalar_one_or_none()
    return serial if serial is not None else _lease(connection, whose)


def _lease(connection: Connection, whose: dict[str, object]) -> int:
    last = connection.scalar(select(func.max(_block.c.end)).where(_block.c.code_type == whose["of_type"]))
    first = last or FIRST_SERIAL
    if first + BLOCK > LAST_SERIAL:
        raise UserError(mark("Errors", "This hub has used up its codes. Give it a new hub number."))
    block = {"next": first + 1, "end": first + BLOCK}
    if not connection.execute(_start_block.values(block), whose).rowcount:
        key = {"station": whose["of_station"], "code_type": whose["of_type"]}
        connection.execute(_block.insert(), {**key, **block})
    return first
