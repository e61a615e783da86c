"""Pallets: they carry boxes, stand in a place and leave with a load."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain import codes, records
from app.domain.events import Fact
from app.domain.phrases import UserError, mark

OPEN = "open"
CLOSED = "closed"
DEPARTED = "departed"
WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class PalletKind:
    """Footprint in cm, tare in kg, and the share of a EUR place it takes on a vehicle."""

    key: str
    length_cm: int
    width_cm: int
    tare_kg: int
    places: float


KINDS = {
    kind.key: kind
    for kind in (
        PalletKind("eur", 120, 80, 25, 1.0),
        PalletKind("industrial", 120, 100, 33, 33 / 26),
        PalletKind("half", 80, 60, 10, 0.5),
        PalletKind("cage", 124, 84, 85, 1.1),
    )
}
LIMIT_KG = 1500
HEAVY_KG = 1000
MAX_HEIGHT_CM = 260


@dataclass(frozen=True, slots=True)
class Pallet:
    """A pallet as it stands now. ``stackable`` says what may stand on it: none, light or full."""

    code: str
    kind: str = "eur"
    state: str = OPEN
    location: str | None = None
    load: str | None = None
    height_cm: int | None = None
    stackable: str = "none"
    note: str = ""


def _require(pallet: Pallet, *states: str) -> None:
    if pallet.state in states:
        return
    short = codes.short(pallet.code)
    match pallet.state:
        case "departed":
            raise UserError(mark("Errors", "Pallet {pallet} has already departed."), pallet=short)
        case "withdrawn":
            raise UserError(mark("Errors", "Pallet {pallet} was withdrawn. Open a new one."), pallet=short)
        case "closed":
            raise UserError(mark("Errors", "Pallet {pallet} is closed. Open it again first."), pallet=short)
        case _:
            raise UserError(mark("Errors", "Pallet {pallet} is still open. Close it first."), pallet=short)


def _require_no_load(pallet: Pallet) -> None:
    if pallet.load:
        raise UserError(
            mark("Errors", "Pallet {pallet} is on load {load}. Take it off the load first."),
            pallet=codes.short(pallet.code),
            load=codes.short(pallet.load),
        )


def require_open(pallet: Pallet) -> None:
    """Only an open pallet takes or gives boxes."""
    _require(pallet, OPEN)


def open_pallet(pallet: Pallet) -> Fact:
    """A new, empty pallet."""
    payload = records.encode(pallet)
    del payload["code"]
    return Fact("pallet.opened", pallet.code, payload)


def move(pallet: Pallet, location: str) -> Fact:
    """Carry a pallet to another place."""
    _require(pallet, OPEN, CLOSED)
    if pallet.location == location:
        raise UserError(mark("Errors", "Pallet {pallet} is there already."), pallet=codes.short(pallet.code))
    return Fact("pallet.moved", pallet.code, {"location": location, "was": {"location": pallet.location}})


def close(pallet: Pallet, height_cm: int | None, stackable: str, boxes: int) -> Fact:
    """A pallet is full; its height (cm, 15 to 260) and what may stand on it are noted."""
    require_open(pallet)
    if not boxes:
        raise UserError(
            mark("Errors", "Pallet {pallet} is empty. Put boxes on it first."),
            pallet=codes.short(pallet.code),
        )
    if height_cm is not None and not 15 <= height_cm <= MAX_HEIGHT_CM:
        raise UserError(mark("Errors", "A pallet is 15 to 260 cm high."))
    was = {"height_cm": pallet.height_cm, "stackable": pallet.stackable}
    return Fact("pallet.closed", pallet.code, {"height_cm": height_cm, "stackable": stackable, "was": was})


def reopen(pallet: Pallet) -> Fact:
    """A closed pallet takes boxes again, unless it is on a load."""
    _require(pallet, CLOSED)
    _require_no_load(pallet)
    kept = {"height_cm": pallet.height_cm, "stackable": pallet.stackable}
    return Fact("pallet.reopened", pallet.code, kept)


def put_on_load(pallet: Pallet, load: str) -> Fact:
    """Add a pallet to a load."""
    _require(pallet, OPEN, CLOSED)
    if pallet.load == load:
        raise UserError(mark("Errors", "Pallet {pallet} is on this load already."), pallet=codes.short(pallet.code))
    _require_no_load(pallet)
    return Fact("pallet.loaded", pallet.code, {"load": load})


def take_off_load(pallet: Pallet, load: str) -> Fact:
    """Take a pallet off a load; it stays where it stands."""
    _require(pallet, OPEN, CLOSED)
    if pallet.load != load:
        raise UserError(mark("Errors", "Pallet {pallet} is not on this load."), pallet=codes.short(pallet.code))
    return Fact("pallet.unloaded", pallet.code, {"load": load})


def depart(pallet: Pallet) -> Fact:
    """A pallet leaves the hall with its load."""
    _require(pallet, OPEN, CLOSED)
    return Fact("pallet.departed", pallet.code, {"load": pallet.load, "was": {"state": pallet.state}})


def withdraw(pallet: Pallet, boxes: int) -> Fact:
    """An empty pallet opened by mistake disappears from the hall."""
    _require(pallet, OPEN)
    _require_no_load(pallet)
    if boxes:
        raise UserError(
            mark("Errors", "There are boxes on pallet {pallet}. Take them off first."),
            pallet=codes.short(pallet.code),
        )
    return Fact("pallet.withdrawn", pallet.code)


def fold(state: Pallet | None, kind: str, payload: Mapping[str, Any], subject: str) -> Pallet | None:
    """A pallet after one more event."""
    if kind == "pallet.opened":
        return records.decode(Pallet, {"code": subject, **payload})
    if state is None:
        return None
    match kind:
        case "pallet.moved":
            return replace(state, location=payload["location"])
        case "pallet.closed":
            return replace(state, state=CLOSED, height_cm=payload["height_cm"], stackable=payload["stackable"])
        case "pallet.reopened":
            return replace(state, state=OPEN, **payload.get("was", {}))
        case "pallet.loaded":
            return replace(state, load=payload["load"])
        case "pallet.unloaded":
            return replace(state, load=None)
        case _:
            return _fold_state(state, kind, payload)


def _fold_state(state: Pallet, kind: str, payload: Mapping[str, Any]) -> Pallet:
    match kind:
        case "pallet.departed":
            return replace(state, state=DEPARTED)
        case "pallet.returned":
            return replace(state, state=payload["was"]["state"])
        case "pallet.withdrawn":
            return replace(state, state=WITHDRAWN)
        case "pallet.restored":
            return replace(state, state=OPEN)
        case _:
            return state
