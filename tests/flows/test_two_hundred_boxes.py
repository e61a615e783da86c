"""Two hundred boxes in a believable mix, by keys alone: how many keys a box takes, and how long the program.

``python3 run.py test tests/flows/test_two_hundred_boxes.py -s`` tells the figures.
"""

import random
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.raw import RawHub
from tests.benchmarks.timing import percentile
from tests.ui.driving import Driver

BOXES = 200
SEED = 11
ENTER, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape
Key = Qt.Key | str


@dataclass(frozen=True)
class Goods:
    """Goods as a volunteer reaches them: the keys that choose them and for whom, of their sizes and their season."""

    category: str
    keys: tuple[Key, ...]
    sizes: tuple[tuple[str, str], ...]
    share: int
    season: str = ""


LETTERS = (("S", "2"), ("M", "3"), ("L", "4"), ("XL", "5"))
HEIGHTS = (("98", "i"), ("104", "j"), ("110", "k"), ("116", "l"))
SHOES = (("38", "38"), ("39", "39"), ("40", "40"), ("42", "42"))
MIX = (
    Goods("jacket_winter", ("1", "1", "2"), LETTERS, 5),
    Goods("jacket_winter", ("1", "1", "5"), HEIGHTS, 3),
    Goods("sweater", (*"sweater", ENTER, "1"), LETTERS, 3, season="1"),
    Goods("shoes_winter", (*"winter shoes", ENTER, "1"), SHOES, 3),
    Goods("blanket", (*"blanket", ENTER), (), 3, season="1"),
    Goods("towel", (*"towel", ENTER), (), 2),
)


def mix(chance: random.Random) -> Iterator[tuple[Goods, str, str, bool]]:
    """The goods, size and number of one box after the other; goods come in runs, as out of a heap."""
    while True:
        goods = chance.choices(MIX, [each.share for each in MIX])[0]
        size, number = "", 0
        for place in range(chance.randint(4, 12)):
            again = place > 0 and chance.random() < 0.3
            if not again:
                size = chance.choice(goods.sizes)[1] if goods.sizes else ""
                number = chance.randint(16, 44)
            yield goods, size, str(number), again


class QuickTypist:
    """Types as fast as the program takes it; the keys say they are 200 ms apart."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.clock = 1_000_000

    def press(self, keys: list[Key]) -> float:
        """Press keys and wait until all is done; returns the seconds the program took."""
        begin = perf_counter()
        for key in keys:
            self._send(key)
        while not self.driver.program.tasks.idle:
            QApplication.processEvents()
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        return perf_counter() - begin

    def _send(self, key: Key) -> None:
        self.clock += 200
        text = key if isinstance(key, str) else {ENTER: "\r", SPACE: " "}.get(key, "")
        code = Qt.Key.Key_unknown if isinstance(key, str) else key
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(self.clock)
        QCoreApplication.sendEvent(self.driver.handle(), event)
        QApplication.processEvents()


def _keys_for(before: Goods | None, goods: Goods, size: str, number: str, *, again: bool) -> list[Key]:
    if again:
        return [SPACE]
    if goods is before:
        return [*size, *number, ENTER]
    return [*([ESCAPE] if before else []), *goods.keys, *size, *goods.season, *number, ENTER]


def test_two_hundred_boxes_by_keys_alone(driver: Driver, hub_file: Path, tmp_path: Path, capsys: Any):
    driver.page("sort").setFocus()
    driver.scan(driver.hall.pallets.open("eur", None).code)
    typist, chance = QuickTypist(driver), random.Random(SEED)
    counts, times, before = list[int](), list[float](), None
    told: list[tuple[str, str, str]] = []
    for (goods, size, number, again), _ in zip(mix(chance), range(BOXES), strict=False):
        keys = _keys_for(before, goods, size, number, again=again)
        times.append(1000 * typist.press(keys))
        counts.append(len(keys))
        told.append((goods.category, {key: name for name, key in goods.sizes}.get(size, ""), number))
        before = goods
    made = list(reversed(driver.hall.boxes.latest(BOXES + 1)))
    contents = [box.contents[0] for box in made]
    assert [(each.category, each.size, str(each.quantity)) for each in contents] == told
    assert median(counts) <= 4
    raw = _raw_times(driver, hub_file, tmp_path, [box.code for box in made])
    figures = (
        f"keys a box: mean {sum(counts) / BOXES:.1f}, median {median(counts):.0f}, most {max(counts)}",
        f"program time a box: median {median(times):.1f} ms, p99 {percentile(times, 0.99):.1f} ms",
        f"same rows by bare sqlite3: median {median(raw):.2f} ms, ratio {median(times) / median(raw):.1f}",
    )
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(figures) + "\n")


def _raw_times(driver: Driver, hub_file: Path, folder: Path, codes: list[str]) -> list[float]:
    """Milliseconds of writing the same rows by bare sqlite3, in a copy of the hub."""
    driver.hall.workplace.database.tidy()
    copy = folder / "copy.db"
    shutil.copyfile(hub_file, copy)
    times: list[float] = []
    with RawHub(copy) as raw:
        for rows in raw.rows_of(codes):
            begin = perf_counter()
            raw.write(rows)
            times.append(1000 * (perf_counter() - begin))
    return times
