"""What the poster for the hall door says, ready to print."""

from dataclasses import dataclass
from datetime import date

from app.domain.languages import Words

SIZES = {"a4": (210.0, 297.0), "a3": (297.0, 420.0)}
"""The papers a poster is printed on, upright, in millimetres."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Goods or a group on the poster: why, what of a group is taken otherwise, and the last day of the rule."""

    group: str
    name: Words
    reason: Words | None = None
    exceptions: Words | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """Everything of one pace: go, slow or stop."""

    pace: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Poster:
    """What a poster says; the language of the hub stands first and largest."""

    hub: str
    address: str
    language: str
    on: date
    bands: tuple[Band, ...]
