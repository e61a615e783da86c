"""Writes a hall of any size into a hub's file in one go: the read tables only, without a journal.

What registers a box is measured elsewhere; a match reads no journal. The same shape gives the same bytes.
"""

import json
import os
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import astuple, fields
from datetime import timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from app.domain import boxes, codes
from app.domain.catalogue import Category
from app.domain.codes import CodeType
from app.domain.needs import READ, Priority
from app.domain.sku import Basis, Sku
from app.paths import MIGRATIONS
from app.persistence import engine, migrations
from app.services.catalogue import shipped_categories
from tests.benchmarks.halls_of_stock import Asked, Hall, Holding, Part, Shape
from tests.benchmarks.hubs import NUMBER, PLACES, TODAY, Hubs, clear

_AT_ONCE = 20_000
_PARTNERS = (("P-014-00001", 0), ("P-014-00002", 30), ("P-014-00003", 60), ("P-014-00004", 90), ("P-014-00005", 180))
_PRIORITIES = (Priority.NORMAL, Priority.LOW, Priority.HIGH, Priority.NORMAL, Priority.URGENT)
_OLD_LIST = "N-014-99999"
TEN_LINES = "N-014-90010"
"""A list of ten lines that is closed, so that no match takes it in unasked."""
_LOADS = 20
_BIG = ("box", "content", "reservation")
_BOX = ("id", "code", "short", "state", "packaging", "weight_g", "weight_basis", "pallet", "location", "load", "donor",
        "note", "registered_on", "origin")  # fmt: skip
_CONTENT = ("box_id", "number", "sku_id", "in_stock", "quantity", "basis", "reserved", "expiry", "batch", "serial",
            "holder")  # fmt: skip
_RESERVATION = ("box_id", "number", "content", "need_list", "line", "quantity", "kind", "rule")
Rows = dict[str, list[tuple[Any, ...]]]


def file_of(hubs: Hubs, shape: Shape) -> Path:
    """The file of a hall of this shape, made when it is not there yet; it is never written afterwards."""
    file = hubs.folder / f"{shape.name}-{shape.boxes}-{_version():08x}.db"
    if not file.exists():
        hubs.say(f"filling hall {shape.name} with {shape.boxes:,} boxes …")
        beside = file.with_suffix(".part")
        write(beside, shape)
        beside.replace(file)
    return file


@cache
def _version() -> int:
    """A number for how these halls are made: other tables or other draws make kept files useless."""
    own = (Path(__file__), Path(__file__).with_name("halls_of_stock.py"), Path(__file__).with_name("stock.py"))
    made_by = [*sorted((MIGRATIONS / "versions").glob("*.py")), *own]
    return zlib.crc32(b"".join(file.read_bytes() for file in made_by))


def write(file: Path, shape: Shape) -> None:
    """Make a hub of this shape; a file that is there is replaced."""
    clear(file)
    migrations.bring_up_to_date(engine.url_of(file))
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-262144", "temp_store=MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        _records(connection)
        hall = Hall(shape)
        _need_lists(connection, list(hall.lines()), shape)
        indexes = _drop_indexes(connection)
        _Stock(connection).fill(hall.holdings())
        for sql in indexes:
            connection.execute(sql)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=WAL")
    with file.open("rb+") as whole:
        os.fsync(whole.fileno())


def _insert(connection: sqlite3.Connection, table: str, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    quoted = ", ".join(f'"{name}"' for name in names)
    connection.executemany(f"INSERT INTO {table} ({quoted}) VALUES ({', '.join('?' * len(names))})", rows)


def _drop_indexes(connection: sqlite3.Connection) -> list[str]:
    """The statements that make the dropped indexes again; sorted at the end they are made in a fraction of the time."""
    question = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (?, ?, ?)"
    found = connection.execute(f"{question} ORDER BY name", _BIG).fetchall()
    for name, _ in found:
        connection.execute(f'DROP INDEX "{name}"')
    return [sql for _, sql in found]


def _records(connection: sqlite3.Connection) -> None:
    """The hub, its places, its catalogue, the recipients and the loads that are being composed."""
    hub = {"code": "hub", "name": "Benchlager", "number": NUMBER, "country": "DE", "language": "de"}
    _put(connection, "hub", [hub])
    rooms = [{"code": _code(CodeType.LOCATION, number), "name": name, "zone": name[0]} for number, name in _places()]
    _put(connection, "location", rooms)
    columns = [entry.name for entry in fields(Category)]
    _insert(connection, "category", columns, [astuple(kind) for kind in shipped_categories()])
    partners = [
        {"code": code, "name": f"Лікарня № {number}", "role": "recipient", "country": "UA", "min_shelf_life_days": days}
        for number, (code, days) in enumerate(_PARTNERS, start=1)
    ]
    _put(connection, "partner", partners)
    composing = [
        {"code": _code(CodeType.LOAD, number), "state": "composing", "vehicle": "semi_trailer"}
        for number in range(1, _LOADS + 1)
    ]
    _put(connection, "load", composing)
    leased = [{"station": "past", "code_type": kind, "next": 10**7, "end": 10**7} for kind in (1, 2, 3, 4, 11, 12)]
    _put(connection, "serialblock", leased)


def _places() -> Iterator[tuple[int, str]]:
    return enumerate(PLACES, start=1)


def _code(kind: CodeType, serial: int) -> str:
    return codes.make(kind, NUMBER, serial)


def _put(connection: sqlite3.Connection, table: str, rows: Sequence[dict[str, Any]]) -> None:
    """Rows of a small table; columns without a value are empty where they may not be null."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    blank = {
        name: None if not needed or default is not None else 0 if kind.startswith(("INT", "BIG")) else ""
        for _, name, kind, needed, default, _ in columns
    }
    given = [name for _, name, *rest in columns if name in rows[0] or (rest[1] and rest[2] is None)]
    _insert(connection, table, given, [[row.get(name, blank[name]) for name in given] for row in rows])


def _need_lists(connection: sqlite3.Connection, asked: Sequence[Asked], shape: Shape) -> None:
    numbers = range(1, shape.lists + 1)
    heads = [_head(f"N-014-{number:05d}", number, "open") for number in numbers]
    lines = [_line(f"N-014-{number:05d}", line, entry) for number in numbers
             for line, entry in enumerate(asked[number - 1 :: shape.lists], start=1)]  # fmt: skip
    heads.append(_head(TEN_LINES, 1, "closed"))
    lines += [_line(TEN_LINES, line, entry) for line, entry in enumerate(asked[:10], start=1)]
    _put(connection, "needlist", heads)
    _put(connection, "needline", lines)


def _head(code: str, number: int, state: str) -> dict[str, Any]:
    return {
        "code": code, "partner": _PARTNERS[number % len(_PARTNERS)][0], "title": f"Список {number}", "language": "uk",
        "received": TODAY.isoformat(), "state": state, "priority": str(_PRIORITIES[number % 7 % len(_PRIORITIES)]),
        "revision": 1,
    }  # fmt: skip


def _line(need_list: str, number: int, asked: Asked) -> dict[str, Any]:
    return {
        "need_list": need_list, "number": number, "source_line": number,
        "text": asked.category.name_uk, "status": READ, "category": asked.category.key, "candidates": "[]",
        "audience": asked.audience, "sizes": json.dumps(asked.sizes, separators=(",", ":")), "season": asked.season,
        "quantity": asked.quantity, "quantity_kind": "exact", "unit": asked.category.unit,
        "urgent": int(asked.urgent), "excluded": 0, "start": 0, "end": 0,
    }  # fmt: skip


class _Stock:
    """Gives out codes and keys, and writes boxes in batches with the sums kept of them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._skus: dict[Sku, int] = {}
        self._sums: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0, 0])
        self._tally: dict[str, int] = {}
        self._pallets: list[dict[str, Any]] = []
        self._rows: Rows = {name: [] for name in _BIG}
        self._boxes = count(1)
        self._lines = count(1)
        self._rooms = [_code(CodeType.LOCATION, number) for number, _ in _places()]

    def fill(self, holdings: Iterable[Holding]) -> None:
        """Write all of it."""
        for number, holding in enumerate(holdings, start=1):
            self._hold(number, holding)
            if len(self._rows["box"]) >= _AT_ONCE:
                self._flush()
        self._flush()
        _put(self._connection, "pallet", self._pallets)
        columns = ("id", "category", "audience", "size", "season", "condition")
        _insert(self._connection, "sku", columns, [(key, *astuple(sku)) for sku, key in self._skus.items()])
        columns = ("sku_id", "boxes", "quantity", "estimated", "uncounted", "reserved", "uncounted_reserved")
        _insert(self._connection, "stock", columns, [(key, *sums) for key, sums in self._sums.items()])
        held = [(holder, boxes, boxes * 12_000, 0, boxes) for holder, boxes in self._tally.items()]
        _insert(self._connection, "tally", ("holder", "boxes", "weight_g", "unweighed", "estimated"), held)

    def _flush(self) -> None:
        for table, names in zip(_BIG, (_BOX, _CONTENT, _RESERVATION), strict=True):
            _insert(self._connection, table, names, self._rows[table])
            self._rows[table].clear()

    def _hold(self, number: int, holding: Holding) -> None:
        room = self._rooms[number % len(self._rooms)]
        pallet = location = None
        if not holding.loose:
            pallet = _code(CodeType.PALLET, number)
            load = _code(CodeType.LOAD, number % _LOADS + 1) if holding.on_load else None
            self._pallets.append(
                {"code": pallet, "short": codes.short(pallet), "kind": "eur", "state": "closed", "location": room,
                 "load": load, "stackable": "none"}
            )  # fmt: skip
        elif not holding.nowhere:
            location = room
        holder = pallet or location
        if holder:
            self._tally[holder] = self._tally.get(holder, 0) + sum(box is not None for box in holding.boxes)
        for box in holding.boxes:
            self._box(box, pallet, location)

    def _box(self, parts: list[Part] | None, pallet: str | None, location: str | None) -> None:
        key = next(self._boxes)
        code = _code(CodeType.BOX, key)
        registered = (TODAY - timedelta(days=key % 400)).isoformat()
        if parts is None:
            state, pallet, location = boxes.RESOLVED, None, None
        else:
            state = boxes.IN_STOCK
        self._rows["box"].append(
            (key, code, codes.short(code), state, "carton", 12_000, "estimated", pallet, location, None, "", "",
             registered, "")
        )  # fmt: skip
        where = pallet or location
        holder = int(where) if where else None
        reserved = 0
        for number, part in enumerate(parts or ()):
            self._rows["content"].append(
                (key, number, self._key(part), 1, part.quantity, part.basis, part.reserved, part.expiry or None, "",
                 "", holder)
            )  # fmt: skip
            if part.reserved:
                kept = None if part.quantity is None else part.reserved
                line = next(self._lines)
                self._rows["reservation"].append((key, reserved, number, _OLD_LIST, line, kept, "exact", ""))
                reserved += 1

    def _key(self, part: Part) -> int:
        key = self._skus.setdefault(part.sku, len(self._skus) + 1)
        sums, uncounted = self._sums[key], part.quantity is None
        sums[0] += 1
        sums[1] += part.quantity or 0
        sums[2] += (part.quantity or 0) if part.basis == Basis.ESTIMATED else 0
        sums[3] += int(uncounted)
        sums[4] += 0 if uncounted else part.reserved
        sums[5] += part.reserved if uncounted else 0
        return key
