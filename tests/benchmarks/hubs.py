"""Hubs of any size, made through the real journal and projector, kept in a folder for the next run."""

import shutil
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import insert

from app.bootstrap import open_hall
from app.domain import boxes, codes, loads, pallets
from app.domain.boxes import Box
from app.domain.codes import CodeType
from app.domain.events import Fact
from app.domain.loads import Load
from app.domain.pallets import Pallet
from app.domain.places import Hub
from app.paths import MIGRATIONS
from app.persistence import tables
from app.persistence.database import Transaction
from app.persistence.tables import table_of
from app.services.hall import Hall
from tests.benchmarks.stock import SEED, TODAY, Stock

NUMBER = 14
PLACES = tuple(f"{zone}-{row:02d}-{bay}" for zone in "ABCDEFGH" for row in range(1, 11) for bay in range(1, 6))
STATION = "bench"
_AT_ONCE = 2000
_ON_PALLET = (18, 36)
_OPEN_PALLETS = 12
_DEPARTED = 0.25
Say = Callable[[str], None]


@dataclass(slots=True)
class Filling:
    """What is given out so far while a hub is being filled."""

    hall: Hall
    stock: Stock
    places: list[str]
    boxes: int = 0
    pallets: int = 0
    loads: int = 0

    def facts(self, wanted: int) -> list[Fact]:
        """What happened to the next boxes: registered on pallets, some of which left with a load."""
        facts: list[Fact] = []
        self.loads += 1
        load = Load(codes.make(CodeType.LOAD, NUMBER, self.loads), created_on=TODAY)
        facts.append(loads.create(load))
        end = self.boxes + wanted
        while self.boxes < end:
            facts += self._pallet(min(self.stock.chance.randint(*_ON_PALLET), end - self.boxes), load.code)
        return [*facts, Fact("load.closed", load.code), Fact("load.departed", load.code, {"on": TODAY.isoformat()})]

    def _pallet(self, count: int, load: str) -> list[Fact]:
        self.pallets += 1
        place = self.places[self.pallets % len(self.places)]
        pallet = Pallet(codes.make(CodeType.PALLET, NUMBER, self.pallets), location=place)
        serials = range(self.boxes + 1, self.boxes + count + 1)
        self.boxes += count
        held = self.stock.boxes([codes.make(CodeType.BOX, NUMBER, serial) for serial in serials], pallet.code)
        facts = [pallets.open_pallet(pallet), *(boxes.register(box) for box in held)]
        facts.append(pallets.close(pallet, self.stock.chance.randint(90, 200), "none", count))
        return [*facts, *_departure(pallet, held, load)] if self.stock.chance.random() < _DEPARTED else facts


def _departure(pallet: Pallet, held: list[Box], load: str) -> list[Fact]:
    leaving = [boxes.depart(box, load) for box in held]
    return [pallets.put_on_load(pallet, load), Fact("pallet.departed", pallet.code, {"load": load}), *leaving]


def _lease_the_rest(transaction: Transaction, filling: Filling) -> None:
    """Serials used here are given out, so that stations go on behind them."""
    used = {CodeType.BOX: filling.boxes, CodeType.PALLET: filling.pallets, CodeType.LOAD: filling.loads}
    rows = [
        {"station": "past", "code_type": int(kind), "next": last + 1, "end": last + 1} for kind, last in used.items()
    ]
    transaction.connection.execute(insert(table_of(tables.SerialBlock)), rows)


def fill(file: Path, size: int, say: Say) -> None:
    """Make a hub with this many boxes."""
    hall = open_hall(file, STATION, "Kim")
    hall.hub.set_up(Hub("Benchlager", NUMBER, "Musterstraße 1, 44139 Dortmund"), PLACES)
    filling = Filling(hall, Stock(SEED), [place.code for place in hall.places.all()])
    while filling.boxes < size:
        with hall.workplace.write() as transaction:
            transaction.record(filling.facts(min(_AT_ONCE, size - filling.boxes)))
        if filling.boxes % 20_000 == 0:
            say(f"  {filling.boxes:,} of {size:,} boxes")
            hall.workplace.database.tidy()
    with hall.workplace.write() as transaction:
        _lease_the_rest(transaction, filling)
    for number in range(_OPEN_PALLETS):
        hall.pallets.open("eur", filling.places[number])
    hall.close()


@cache
def _version() -> int:
    """A number for how hubs are made: other tables or another stock make kept hubs useless."""
    made_by = [*sorted((MIGRATIONS / "versions").glob("*.py")), Path(__file__).with_name("stock.py"), Path(__file__)]
    return zlib.crc32(b"".join(file.read_bytes() for file in made_by))


@dataclass(frozen=True, slots=True)
class Hubs:
    """The hubs of one run, in a folder."""

    folder: Path
    say: Say

    def file(self, size: int) -> Path:
        """The file of a hub, made when it is not there yet; it is never written afterwards."""
        file = self.folder / f"hub-{size}-{_version():08x}.db"
        if not file.exists():
            self.say(f"filling a hub with {size:,} boxes …")
            beside = file.with_suffix(".part")
            clear(beside)
            fill(beside, size, self.say)
            beside.replace(file)
        return file

    @contextmanager
    def copy(self, size: int) -> Iterator[Path]:
        """A hub that may be written; it is gone afterwards."""
        target = self.folder / "copy.db"
        clear(target)
        shutil.copyfile(self.file(size), target)
        try:
            yield target
        finally:
            clear(target)

    @contextmanager
    def hall(self, size: int) -> Iterator[Hall]:
        """The services of a hub that may be written."""
        with self.copy(size) as file:
            hall = open_hall(file, STATION, "Kim")
            try:
                yield hall
            finally:
                hall.close()


def clear(file: Path) -> None:
    """Remove a database with its log."""
    for suffix in ("", "-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
