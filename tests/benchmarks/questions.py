"""Questions to a hub: each against the plainest SQL that reads the same rows."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence

from app.bootstrap import open_hall
from app.services.hall import Hall
from tests.benchmarks.hubs import STATION, Hubs
from tests.benchmarks.raw import connect
from tests.benchmarks.table import Row
from tests.benchmarks.timing import middle_ms

_TIMES = 15
_STOCK = (
    "SELECT category, audience, size, season, condition, boxes, quantity, estimated, uncounted, reserved, "
    "uncounted_reserved FROM stock JOIN sku ON sku.id = stock.sku_id WHERE boxes > 0"
)
_HISTORY = (
    "SELECT * FROM event WHERE subject = :box UNION SELECT * FROM event WHERE seq IN "
    "(SELECT seq FROM mention WHERE subject = :box) ORDER BY seq DESC"
)
_PALLET = (
    "SELECT box.*, content.*, sku.* FROM box JOIN content ON content.box_id = box.id JOIN sku ON sku.id = sku_id "
    "WHERE box.pallet = :pallet ORDER BY box.id, number"
)
_RECENT = "SELECT * FROM event WHERE step = 0 ORDER BY seq DESC LIMIT 30"


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """The overview, a box, a pallet and the short history at the largest hub."""
    size = max(sizes)
    with hubs.copy(size) as file:
        hall, raw = open_hall(file, STATION, "Kim"), connect(file)
        raw.row_factory = None
        try:
            yield from _rows(hall, raw, size)
        finally:
            hall.close()
            raw.close()


def _rows(hall: Hall, raw: sqlite3.Connection, size: int) -> Iterator[Row]:
    box, pallet = raw.execute("SELECT code, pallet FROM box WHERE id = ?", (size // 2,)).fetchone()
    known = {"box": box, "pallet": pallet}
    lines = f"{len(hall.stock.lines()):,} lines"
    questions: list[tuple[str, Callable[[], object], str, float | None]] = [
        (f"stock overview ({lines})", hall.stock.lines, _STOCK, 2),
        ("history of a box", lambda: hall.history.of(box), _HISTORY, None),
        ("a pallet's details", lambda: hall.pallets.details(pallet), _PALLET, None),
        ("last 30 actions", hall.history.recent, _RECENT, None),
    ]
    for name, question, sql, goal in questions:
        ours = middle_ms(question, _TIMES)
        plain = middle_ms(lambda sql=sql: raw.execute(sql, known).fetchall(), _TIMES)
        yield Row(f"{name}, {size:,} boxes", ours, plain, "ms", "bare SQL", goal)
