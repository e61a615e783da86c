"""The practice hub: a scratch hall in a file of its own, made anew for every exercise and thrown away after it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.documents import symbols
from app.domain import exercise
from app.domain.boxes import Box, Content
from app.domain.exercise import Result
from app.domain.languages import Words
from app.domain.places import Hub
from app.domain.sku import Basis
from app.persistence.queries import history
from app.services.demo import clear
from app.services.hall import Hall

HUB_NUMBER = 999
"""The number on the labels of practice boxes; a real hub tells them at once from its own."""
STATION = "practice"
_OTHER_STATION = "hall"
_NAME = Words("Übungslager", "Навчальний хаб", "Practice hub")
_PLACES = ("A-01", "A-02", "A-03", "B-01")
_STOCK = (
    Content("blanket", season="winter", quantity=25, basis=Basis.COUNTED),
    Content("sleeping_bag", season="winter", quantity=12, basis=Basis.COUNTED),
    Content("soap", condition="new", quantity=120, basis=Basis.ESTIMATED),
    Content("sweater", audience="men", size="L", season="winter", quantity=35, basis=Basis.COUNTED),
)
_ON_PALLET = 2


@dataclass(frozen=True, slots=True)
class Exercise:
    """One run of the guided exercise in its scratch hall; ``pallet`` is the open pallet to fill."""

    hall: Hall
    pallet: str
    began: int

    def result(self) -> Result:
        """What was done since the beginning."""
        with self.hall.workplace.read() as connection:
            everything = [event for batch in history.in_batches(connection, 500) for event in batch]
        return exercise.judge([event for event in everything if event.seq > self.began])


def begin(open_hall: Callable[[str], Hall], database: Path, language: str, person: str) -> Exercise:
    """Make the scratch hall anew for a person who speaks a language."""
    clear(database)
    hall = open_hall(str(database))
    pallet = _furnish(hall, language)
    hall.workplace.station, hall.workplace.person = STATION, person
    with hall.workplace.read() as connection:
        began = history.length(connection)
    return Exercise(hall, pallet, began)


def end(exercised: Exercise, database: Path) -> None:
    """Throw the scratch hall away."""
    exercised.hall.close()
    clear(database)


def _furnish(hall: Hall, language: str) -> str:
    """A few boxes and an open pallet, as if another station had worked here; the first undo is not theirs."""
    hall.workplace.station, hall.workplace.person = _OTHER_STATION, ""
    hall.hub.set_up(Hub(_NAME.in_language(language), HUB_NUMBER, language=language), _PLACES)
    place = hall.places.find(_PLACES[0]).code
    pallet = hall.pallets.open("eur", place).code
    for number, content in enumerate(_STOCK):
        box = Box("", contents=(content,))
        where = replace(box, pallet=pallet) if number < _ON_PALLET else replace(box, location=place)
        hall.boxes.register(where)
    return pallet


def qr_cells(code: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """A code as a QR for the screen: modules a side, and the dark runs as (left, row from the top, length)."""
    path, side = symbols.qr(code)
    runs = [run.split() for run in path.split(" re") if run.strip()]
    return side, tuple((int(left), side - 1 - int(row), int(length)) for left, row, length, _ in runs)
