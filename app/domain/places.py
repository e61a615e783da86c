"""Places in the hall (zone-row-bay) and the hub itself."""

import re
from dataclasses import dataclass

from app.domain.phrases import UserError, mark


@dataclass(frozen=True, slots=True)
class Location:
    """A place in the hall, with the code on its label."""

    code: str
    name: str
    zone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Hub:
    """One donation warehouse. ``number`` is 1 to 999, given once by the network.

    ``gs1_prefix`` is the GS1 company prefix (7 to 10 digits) of a hub that has one; only then pallets get an SSCC.
    """

    name: str
    number: int
    address: str = ""
    country: str = "DE"
    contact: str = ""
    phone: str = ""
    register_no: str = ""
    eori: str = ""
    language: str = "de"
    gs1_prefix: str = ""


def check_hub(hub: Hub) -> None:
    """Refuse a hub without a name or with an impossible number."""
    if not hub.name.strip():
        raise UserError(mark("Errors", "The hub needs a name."))
    if not 1 <= hub.number <= 999:
        raise UserError(mark("Errors", "The hub number is 1 to 999."))
    if hub.gs1_prefix and not re.fullmatch(r"[0-9]{7,10}", hub.gs1_prefix):
        raise UserError(mark("Errors", "A GS1 company prefix has 7 to 10 digits."))


def new_location(code: str, name: str) -> Location:
    """A place named like ``A-03-1``; its zone is the part before the first dash."""
    plain = name.strip()
    if not plain:
        raise UserError(mark("Errors", "The place needs a name such as A-03."))
    return Location(code, plain, plain.partition("-")[0])
