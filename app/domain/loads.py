"""Loads: the pallets that leave together in one vehicle."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain import codes, partners, records
from app.domain.events import Fact
from app.domain.partners import Partner
from app.domain.phrases import Phrase, UserError, mark

COMPOSING = "composing"
CLOSED = "closed"
DEPARTED = "departed"
WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class VehicleKind:
    """Pallet places (EUR), payload in kg and loading metres."""

    key: str
    places: int
    payload_kg: int
    loading_metres: float


VEHICLES = {
    kind.key: kind
    for kind in (
        VehicleKind("semi_trailer", 33, 24_000, 13.6),
        VehicleKind("road_train", 36, 24_000, 14.8),
        VehicleKind("truck_12", 17, 5_500, 7.2),
        VehicleKind("truck_7_5", 14, 2_800, 6.0),
        VehicleKind("van_3_5", 8, 1_000, 4.5),
        VehicleKind("box_van", 4, 1_000, 3.5),
        VehicleKind("car_trailer", 3, 1_800, 3.0),
    )
}


@dataclass(frozen=True, slots=True)
class Load:
    """A load as it stands now. ``licence_no`` and ``enduse_proof`` name the papers for controlled goods."""

    code: str
    state: str = COMPOSING
    vehicle: str = "semi_trailer"
    consignee: str | None = None
    unloading_place: str = ""
    plate: str = ""
    trailer_plate: str = ""
    driver: str = ""
    carrier: str = ""
    seal: str = ""
    licence_no: str = ""
    enduse_proof: str = ""
    note: str = ""
    created_on: date | None = None
    departed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """What a load carries, as far as its closing depends on it."""

    pallets: int
    kg_at_least: float
    places: float
    export_flags: frozenset[str]


def _check_vehicle(load: Load) -> None:
    if load.vehicle not in VEHICLES:
        raise UserError(
            mark("Errors", "“{vehicle}” is not a kind of vehicle. Choose one of: {vehicles}."),
            vehicle=load.vehicle,
            vehicles=", ".join(VEHICLES),
        )


def create(load: Load) -> Fact:
    """A new load to compose."""
    _check_vehicle(load)
    payload = records.encode(load)
    del payload["code"]
    return Fact("load.created", load.code, payload)


def require_composing(load: Load) -> None:
    """Only a load that is being composed changes."""
    if load.state == CLOSED:
        raise UserError(mark("Errors", "Load {load} is closed. Open it again first."), load=codes.short(load.code))
    if load.state != COMPOSING:
        raise UserError(mark("Errors", "Load {load} has already departed."), load=codes.short(load.code))


def change(before: Load, after: Load) -> Fact:
    """Change vehicle, consignee, plates or notes; what happened to the load meanwhile stays."""
    require_composing(before)
    _check_vehicle(after)
    kept = replace(after, state=before.state, created_on=before.created_on, departed_on=before.departed_on)
    values, was = records.difference(before, kept)
    return Fact("load.amended", before.code, {"values": values, "was": was, "consignee": after.consignee})


def missing_before_closing(load: Load, consignee: Partner | None, contents: Contents) -> list[Phrase]:
    """Everything that still keeps the load from being closed, one sentence each."""
    missing: list[Phrase] = []
    if not contents.pallets:
        missing.append(Phrase("Errors", mark("Errors", "The load is empty. Add a pallet.")))
    missing += _consignee_problems(consignee)
    vehicle = VEHICLES[load.vehicle]
    if contents.places > vehicle.places + 0.01:
        text = mark("Errors", "The pallets need {needed} places, the vehicle has {places}. Take pallets off.")
        missing.append(Phrase("Errors", text, {"needed": round(contents.places, 1), "places": vehicle.places}))
    if contents.kg_at_least > vehicle.payload_kg:
        text = mark("Errors", "The load weighs at least {kg} kg, the vehicle carries {payload} kg. Take pallets off.")
        missing.append(Phrase("Errors", text, {"kg": round(contents.kg_at_least), "payload": vehicle.payload_kg}))
    return missing + _export_problems(load, contents.export_flags)


def _consignee_problems(consignee: Partner | None) -> list[Phrase]:
    if consignee is None:
        return [Phrase("Errors", mark("Errors", "The load has no consignee. Choose who receives it."))]
    gaps = partners.missing_for_papers(consignee)
    text = mark("Errors", "The consignee {name} lacks: {gap}. Add it under partners.")
    return [Phrase("Errors", text, {"name": consignee.name, "gap": gap}) for gap in gaps]


def _export_problems(load: Load, flags: frozenset[str]) -> list[Phrase]:
    missing: list[Phrase] = []
    if flags & {"licence", "narc"} and not load.licence_no:
        text = mark("Errors", "The load carries goods that need an export licence. Enter its number.")
        missing.append(Phrase("Errors", text))
    if "enduse" in flags and not load.enduse_proof:
        text = mark("Errors", "The load carries generators or vehicles. Enter the end-use proof.")
        missing.append(Phrase("Errors", text))
    if "refuse" in flags:
        missing.append(
            Phrase("Errors", mark("Errors", "The load carries goods that must not be exported. Take them off."))
        )
    return missing


def fill(load: Load, need_list: str, boxes: int) -> Fact:
    """Everything reserved for a need list comes onto the load; the pallets say so themselves."""
    return Fact("load.filled", load.code, {"need_list": need_list, "boxes": boxes})


def close(load: Load, missing: list[Phrase]) -> Fact:
    """The load is complete; nothing changes on it any more."""
    require_composing(load)
    if missing:
        raise UserError.of(missing[0])
    return Fact("load.closed", load.code, {"consignee": load.consignee})


def reopen(load: Load) -> Fact:
    """A closed load is composed again."""
    if load.state != CLOSED:
        raise UserError(mark("Errors", "Load {load} is not closed."), load=codes.short(load.code))
    return Fact("load.reopened", load.code)


def depart(load: Load, on: date) -> Fact:
    """The vehicle leaves; everything on it leaves the stock."""
    if load.state != CLOSED:
        raise UserError(mark("Errors", "Close load {load} before it departs."), load=codes.short(load.code))
    return Fact("load.departed", load.code, {"on": on.isoformat(), "consignee": load.consignee})


def fold(state: Load | None, kind: str, payload: Mapping[str, Any], subject: str) -> Load | None:
    """A load after one more event."""
    if kind == "load.created":
        return records.decode(Load, {"code": subject, **payload})
    if state is None:
        return None
    match kind:
        case "load.amended":
            return records.amend(state, payload["values"])
        case "load.closed" | "load.returned":
            return replace(state, state=CLOSED, departed_on=None)
        case "load.reopened" | "load.restored":
            return replace(state, state=COMPOSING)
        case "load.departed":
            return replace(state, state=DEPARTED, departed_on=date.fromisoformat(payload["on"]))
        case "load.withdrawn":
            return replace(state, state=WITHDRAWN)
        case _:
            return state
