"""The yardstick of writing: the rows of one registered box by bare sqlite3, in one transaction."""

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from app.domain import codes
from app.domain.codes import CodeType
from app.domain.ids import new_id
from app.persistence import engine
from tests.benchmarks.hubs import NUMBER, STATION

_FIRST_SERIAL = 90_000_000
_PAGE = b"\0" * 4096
_TALLY = (
    "INSERT INTO tally (holder, boxes, weight_g, unweighed, estimated) VALUES (?, 1, ?, 0, 1) ON CONFLICT (holder) "
    "DO UPDATE SET boxes = boxes + 1, weight_g = weight_g + excluded.weight_g, estimated = estimated + 1"
)
_STOCK = (
    "INSERT INTO stock (sku_id, boxes, quantity, estimated, uncounted, reserved, uncounted_reserved) "
    "VALUES (?, 1, ?, 0, 0, 0, 0) ON CONFLICT (sku_id) "
    "DO UPDATE SET boxes = boxes + 1, quantity = quantity + excluded.quantity"
)
_LEARNT = (
    "INSERT INTO learnt (sku_id, packaging, boxes, quantity, weighed, weighed_quantity, weighed_g) "
    "VALUES (?, ?, 1, ?, 0, 0, 0) ON CONFLICT (sku_id, packaging) "
    "DO UPDATE SET boxes = boxes + 1, quantity = quantity + excluded.quantity"
)
_SERIAL = "UPDATE serialblock SET next = next + 1 WHERE station = ? AND code_type = ? RETURNING next - 1"


def connect(file: Path) -> sqlite3.Connection:
    """A connection that keeps its promises as the program's own does."""
    connection = sqlite3.connect(file, isolation_level=None)
    for pragma in (*engine._PRAGMAS, f"wal_autocheckpoint={engine.CHECKPOINT_PAGES}"):
        connection.execute(f"PRAGMA {pragma}")
    connection.row_factory = sqlite3.Row
    return connection


@dataclass(frozen=True, slots=True)
class BoxRows:
    """The rows one box leaves in every table."""

    event: tuple[Any, ...]
    mentions: list[tuple[Any, ...]]
    box: tuple[Any, ...]
    contents: list[tuple[Any, ...]]
    weight_g: int
    holder: str
    packaging: str


def _insert(table: str, names: Sequence[str]) -> str:
    quoted = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table} ({quoted}) VALUES ({', '.join('?' * len(names))})"


class RawHub:
    """Writes the rows of boxes that were registered before once more, under new codes."""

    def __init__(self, file: Path) -> None:
        self.connection = connect(file)
        self._serial = _FIRST_SERIAL
        self._sql = {name: self._insert_into(name) for name in ("event", "mention", "box", "content")}

    def __enter__(self) -> "RawHub":
        """Return itself."""
        return self

    def __exit__(self, *_error: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Let go of the file."""
        self.connection.close()

    def _columns(self, table: str) -> list[str]:
        names = [row["name"] for row in self.connection.execute(f"PRAGMA table_info({table})")]
        return names[1:] if table == "box" else names

    def _insert_into(self, table: str) -> str:
        return _insert(table, self._columns(table))

    def rows_of(self, boxes: Sequence[str]) -> list[BoxRows]:
        """The rows of these boxes, ready to be written under new codes."""
        seq = self.connection.execute("SELECT max(seq) FROM event").fetchone()[0]
        return [self._rows_of(code, seq + place) for place, code in enumerate(boxes, start=1)]

    def _rows_of(self, code: str, seq: int) -> BoxRows:
        ask = self.connection.execute
        self._serial += 1
        own = codes.make(CodeType.BOX, NUMBER, self._serial)
        event = dict(ask("SELECT * FROM event WHERE subject = ?", (code,)).fetchone())
        mentions = ask("SELECT subject FROM mention WHERE seq = ?", (event["seq"],)).fetchall()
        event |= {"seq": seq, "id": new_id(), "subject": own, "station": "raw", "station_seq": seq}
        box = dict(ask("SELECT * FROM box WHERE code = ?", (code,)).fetchone())
        contents = ask("SELECT * FROM content WHERE box_id = ? ORDER BY number", (box.pop("id"),)).fetchall()
        box |= {"code": own, "short": codes.short(own)}
        return BoxRows(
            tuple(event.values()), [(row["subject"], seq) for row in mentions], tuple(box.values()),
            [tuple(row)[1:] for row in contents], box["weight_g"] or 0, box["pallet"], box["packaging"],
        )  # fmt: skip

    def write(self, rows: BoxRows) -> None:
        """Write one box: the code taken, the journal, the box with its contents, the sums."""
        run, many = self.connection.execute, self.connection.executemany
        run("BEGIN IMMEDIATE")
        run(_SERIAL, (STATION, int(CodeType.BOX))).fetchone()
        run(self._sql["event"], rows.event)
        many(self._sql["mention"], rows.mentions)
        box_id = run(self._sql["box"], rows.box).lastrowid
        many(self._sql["content"], [(box_id, *row) for row in rows.contents])
        run(_TALLY, (rows.holder, rows.weight_g))
        many(_STOCK, [(row[1], row[3] or 0) for row in rows.contents])
        many(_LEARNT, [(row[1], rows.packaging, row[3]) for row in rows.contents if row[4] == "counted"])
        run("COMMIT")


class BareFile:
    """A file that grows page by page, each page safe on the disk before the next."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb", buffering=0)

    def write(self) -> None:
        """One page and one sync."""
        self._file.write(_PAGE)
        getattr(os, "fdatasync", os.fsync)(self._file.fileno())

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
