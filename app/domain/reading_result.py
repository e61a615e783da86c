"""What a need list was understood to say."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.needs import Candidate


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of the original, numbered from 1; a table row keeps its cells."""

    number: int
    text: str
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One thing asked for.

    ``quantity`` is in ``unit`` as written (12.5 tonnes) and None when open; ``start`` and ``end`` are where ``text``
    stands in its line; ``recipient`` is the place or unit a heading above names.
    """

    line: int
    text: str
    status: str
    category: str = ""
    candidates: tuple[Candidate, ...] = ()
    audience: str = ""
    sizes: tuple[str, ...] = ()
    size_min: str = ""
    size_max: str = ""
    season: str = ""
    quantity: Decimal | None = None
    quantity_kind: str = "open"
    unit: str = ""
    urgent: bool = False
    excluded: bool = False
    restricted: str = ""
    start: int = 0
    end: int = 0
    deadline: date | None = None
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class IgnoredLine:
    """A stretch of a line that asks for nothing, and why.

    The reason is heading, comment, empty, header, total, prose, money, service, works, contact or not_goods.
    """

    line: int
    text: str
    reason: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """Every character of the original belongs to an item or to an ignored line."""

    language: str
    items: tuple[ReadItem, ...]
    ignored: tuple[IgnoredLine, ...]
