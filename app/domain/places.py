"""Places in the hall (zone-row-bay) and the hub itself."""

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
    """One donation warehouse. ``number`` is 1 to 999, given once by the network."""

    name: str
    number: int
    address: str = ""
    country: str = "DE"
    contact: str = ""
    phone: str = ""
    register_no: str = ""
    eori: str = ""
    language: str = "de"


def check_hub(hub: Hub) -> None:
    """Refuse a hub without a name or with an impossible number."""
    if not hub.name.strip():
        raise UserError(mark("Errors", "The hub needs a name."))
    if not 1 <= hub.number <= 999:
        raise UserError(mark("Errors", "The hub number is 1 to 999."))


def new_location(code: str, name: str) -> Location:
    """A place named like ``A-03-1``; its zone is the part before the first dash."""
    plain = name.strip()
    if not plain:
        raise UserError(mark("Errors", "The place needs a name such as A-03."))
    return Location(code, plain, plain.partition("-")[0])
