"""What one row of a table asks for: one thing, one for each size it has a number under, or one for each line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.reading import amounts
from app.domain.reading.amounts import Amount
from app.domain.reading.headers import AUDIENCE_RUN, ITEM, QUANTITY, RECEIVED, SIZE_RUN, Columns
from app.domain.reading.words import plain, words
from app.domain.reading_result import SourceLine

_NOTHING = re.compile(r"[-–—]{1,3}|0+(?:[.,]0+)?(?: ?[^\W\d]{1,6}\.?)?")
_NO = frozenset(words("nein kein keine keiner nichts no none nil ні немає нема нет нету не nie brak"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a row asks for: where its piece of the row begins, its goods, its number and its run's size."""

    start: int
    article: str
    count: str
    size: str = ""
    audience: str = ""


def places_of(line: SourceLine) -> list[int]:
    """Where each cell begins in the text of its row."""
    found: list[int] = []
    at = 0
    for cell in line.cells:
        place = line.text.find(cell.replace("\n", " "), at) if cell else at
        found.append(at if place < 0 else place)
        at = found[-1] + len(cell)
    return found


def entries_of(line: SourceLine, columns: Columns, cells: Sequence[str]) -> list[Entry]:
    """What a row asks for; nothing when it says of all its numbers that none is needed."""
    article = columns.cell(cells, ITEM)
    filled = [at for at in columns.runs if at < len(cells) and cells[at].strip()]
    if filled:
        places = places_of(line)
        wanted = [at for at in filled if not is_nothing(cells[at])]
        return [_run_entry(places[at], article, cells[at], columns.roles[at]) for at in wanted]
    count = columns.cell(cells, QUANTITY)
    names, counts = article.split("\n"), count.split("\n")
    if len(names) > 1 and len(names) == len(counts):
        begin = places_of(line)[columns.place(ITEM)]
        starts = [begin + sum(len(name) + 1 for name in names[:at]) for at in range(len(names))]
        pairs = zip(starts, names, counts, strict=True)
        return [Entry(start, name, each) for start, name, each in pairs if not is_nothing(each)]
    return [] if is_nothing(count) or _is_covered(columns, cells) else [Entry(0, article, count)]


def _run_entry(start: int, article: str, count: str, role: str) -> Entry:
    said = {kind: role.partition(kind)[2].partition(" ")[0] for kind in (AUDIENCE_RUN,) if kind in role}
    size = role.partition(SIZE_RUN)[2].partition(f" {AUDIENCE_RUN}")[0] if SIZE_RUN in role else ""
    return Entry(start, article, count, size, said.get(AUDIENCE_RUN, ""))


def is_nothing(cell: str) -> bool:
    """Whether a cell under a number says that none is needed: a dash, 0, no."""
    text = plain(cell).strip()
    named = words(text)
    return _NOTHING.fullmatch(text) is not None or (len(named) == 1 and named[0] in _NO)


def amount_in(cell: str, language: str) -> Amount | None:
    """The amount in a cell under a number, the one with a unit first."""
    found = amounts.amounts(plain(cell), language)
    return next((amount for amount in found if amount.unit), found[0]) if found else None


def _is_covered(columns: Columns, cells: Sequence[str]) -> bool:
    """Whether as much has arrived as is needed."""
    needed, had = (amount_in(columns.cell(cells, role), "") for role in (QUANTITY, RECEIVED))
    return needed is not None and had is not None and had.value >= needed.value > 0
