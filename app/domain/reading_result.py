"""What a need list was understood to say."""

from dataclasses import dataclass
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
    """One thing asked for. ``quantity`` is in ``unit`` as written (12.5 tonnes) and None when open."""

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


@dataclass(frozen=True, slots=True)
class IgnoredLine:
    """A line that asks for nothing: its reason is heading, comment, empty, header, total or prose."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Every character of the original belongs to an item or to an ignored line."""

    language: str
    items: tuple[ReadItem, ...]
    ignored: tuple[IgnoredLine, ...]
