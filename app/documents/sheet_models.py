"""What command sheets, preset sheets, badges and position stickers say, ready to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.languages import Words

MOST_GOODS = 36
"""How many categories a command sheet has room for."""


@dataclass(frozen=True, slots=True)
class Front:
    """What every page of a sheet says: whose it is, from when, and in which order of languages."""

    hub: str
    printed_on: date
    languages: Sequence[str]


@dataclass(frozen=True, slots=True)
class Goods:
    """A category of the catalogue as its card shows it."""

    key: str
    group: str
    name: Words


@dataclass(frozen=True, slots=True)
class CommandSheet:
    """A command sheet of a hub; ``hub_number`` stands in every code."""

    front: Front
    hub_number: int
    goods: tuple[Goods, ...]


@dataclass(frozen=True, slots=True)
class PresetCard:
    """A preset as its card shows it; ``fixes`` says in words what the station need not ask."""

    code: str
    name: str
    group: str
    fixes: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """Somebody's badge."""

    code: str
    name: str
    hub: str


@dataclass(frozen=True, slots=True)
class Sticker:
    """What a position sticker tells; ``code`` is the pallet's, what is not known yet is empty and left out."""

    code: str
    position: str
    load: str
    consignee: str
    unloading_place: str
    plate: str
