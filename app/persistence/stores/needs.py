"""Need lists: a header row and a row a line."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from app.domain import records
from app.domain.needs import Candidate, NeedLine, NeedList, in_order
from app.persistence import tables
from app.persistence.stores import upsert
from app.persistence.tables import table_of

_list = table_of(tables.NeedList)
_line = table_of(tables.NeedLine)
_LIST_FIELDS = [entry.name for entry in fields(NeedList) if entry.name != "lines"]
_LINE_FIELDS = [entry.name for entry in fields(NeedLine)]
_LINES_OF = select(*(_line.c[name] for name in _LINE_FIELDS), _line.c.need_list)


def line_of(values: Sequence[Any]) -> NeedLine:
    """The values of a row, in the order of the fields, as the need line it holds."""
    told = dict(zip(_LINE_FIELDS, values, strict=True))
    told["candidates"] = tuple(records.decode(Candidate, entry) for entry in told["candidates"])
    told["sizes"] = tuple(told["sizes"])
    return NeedLine(**told)


class NeedListStore:
    """Keeps need lists with their lines."""

    def load(self, connection: Connection, subjects: Iterable[str]) -> dict[str, NeedList]:
        """The lists with these codes, as far as they exist."""
        wanted = list(subjects)
        lines: dict[str, list[NeedLine]] = {code: [] for code in wanted}
        for *values, code in connection.execute(_LINES_OF.where(_line.c.need_list.in_(wanted))):
            lines[code].append(line_of(values))
        heads = connection.execute(select(_list).where(_list.c.code.in_(wanted)))
        return {
            row.code: NeedList(**{name: row._mapping[name] for name in _LIST_FIELDS}, lines=in_order(lines[row.code]))
            for row in heads
        }

    def save(self, connection: Connection, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Write the changed headers and lines, and strike out the lines that are no more."""
        states = [state for state in after.values() if state]
        upsert.put(connection, _list, [{name: getattr(state, name) for name in _LIST_FIELDS} for state in states])
        changed = [
            _line_row(state.code, line)
            for state in states
            for line in set(state.lines).difference(before[state.code].lines if before.get(state.code) else ())
        ]
        upsert.put(connection, _line, sorted(changed, key=lambda row: (row["need_list"], row["number"])))
        for state in states:
            if before.get(state.code):
                gone = {line.number for line in before[state.code].lines} - {line.number for line in state.lines}
                _strike_out(connection, state.code, sorted(gone))


def _strike_out(connection: Connection, code: str, gone: list[int]) -> None:
    if gone:
        statement = delete(_line).where(_line.c.need_list == code, _line.c.number == bindparam("gone"))
        connection.execute(statement, [{"gone": number} for number in gone])


def _line_row(code: str, line: NeedLine) -> dict[str, Any]:
    row = {name: getattr(line, name) for name in _LINE_FIELDS}
    row["candidates"] = [records.encode(entry) for entry in line.candidates]
    row["sizes"] = list(line.sizes)
    return {"need_list": code, **row}
