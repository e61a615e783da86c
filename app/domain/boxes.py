"""Boxes: the smallest unit with a label, and everything that can happen to one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain import codes, records
from app.domain.events import Fact
from app.domain.phrases import UserError, mark
from app.domain.sku import Basis, Condition, Packaging, Season, Sku

IN_STOCK = "in_stock"
DEPARTED = "departed"
WITHDRAWN = "withdrawn"
TO_SORT = "to_sort"
RESOLVED = "resolved"
MERGED = "merged"
GONE = frozenset({WITHDRAWN, RESOLVED, MERGED})
"""States of a box that no longer stands anywhere: nothing of it is left under its own label."""


@dataclass(frozen=True, slots=True)
class Content:
    """A quantity (in steps of the category's unit) of one SKU inside one box."""

    category: str
    audience: str = "none"
    size: str = ""
    season: str = Season.NONE
    condition: str = Condition.GOOD
    quantity: int | None = None
    basis: str = Basis.UNKNOWN
    expiry: date | None = None
    batch: str = ""
    serial: str = ""

    @property
    def sku(self) -> Sku:
        """What kind of stock it is."""
        return Sku(self.category, self.audience, self.size, self.season, self.condition)


@dataclass(frozen=True, slots=True)
class Reservation:
    """A part of a content kept for a need line; quantity None is the whole of an uncounted content."""

    content: int
    need_list: str
    line: int
    quantity: int | None
    kind: str = "exact"
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A box as it stands now. It is on a pallet, in a place, or nowhere yet.

    ``origin`` is the bag or box its contents were taken out of.
    """

    code: str
    state: str = IN_STOCK
    contents: tuple[Content, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    packaging: str = Packaging.CARTON
    weight_g: int | None = None
    weight_basis: str = Basis.UNKNOWN
    pallet: str | None = None
    location: str | None = None
    load: str | None = None
    donor: str = ""
    note: str = ""
    registered_on: date | None = None
    origin: str = ""

    def reserved(self, content: int) -> int:
        """How much of a content is kept for need lines, in steps."""
        quantity = self.contents[content].quantity or 0
        parts = [part for part in self.reservations if part.content == content]
        return sum(quantity if part.quantity is None else part.quantity for part in parts)


def _require_in_stock(box: Box) -> None:
    if box.state == DEPARTED:
        raise UserError(mark("Errors", "Box {box} has already departed."), box=codes.short(box.code))
    if box.state == WITHDRAWN:
        raise UserError(mark("Errors", "Box {box} was withdrawn. Register the goods again."), box=codes.short(box.code))
    if box.state in GONE:
        raise UserError(
            mark("Errors", "Box {box} was emptied. Its label is not valid any more."), box=codes.short(box.code)
        )


def check_content(content: Content) -> None:
    """Refuse a content that contradicts itself."""
    if (content.quantity is None) != (content.basis == Basis.UNKNOWN):
        raise UserError(mark("Errors", "Give a quantity, or mark it as unknown."))
    if content.quantity is not None and content.quantity <= 0:
        raise UserError(mark("Errors", "A box holds at least one piece. Type the quantity."))


def register(box: Box) -> Fact:
    """A finished box gets its label and belongs to the stock."""
    if not box.contents:
        raise UserError(mark("Errors", "The box is empty. Choose what is in it."))
    for content in box.contents:
        check_content(content)
    payload = records.encode(replace(box, state=IN_STOCK))
    del payload["code"]
    return Fact("box.registered", box.code, payload)


def place(box: Box, pallet: str | None, location: str | None) -> Fact:
    """Put a box onto a pallet, or into a place without one."""
    _require_in_stock(box)
    if (pallet, location) == (box.pallet, box.location):
        raise UserError(mark("Errors", "Box {box} is there already."), box=codes.short(box.code))
    was = {"pallet": box.pallet, "location": box.location}
    return Fact("box.placed", box.code, {"pallet": pallet, "location": location, "was": was})


def correct(before: Box, after: Box) -> Fact:
    """Correct what a box holds, weighs or notes; not below what is reserved, wherever the box is by now."""
    _require_in_stock(before)
    after = replace(
        after, state=before.state, reservations=before.reservations, pallet=before.pallet, location=before.location,
        load=before.load, registered_on=before.registered_on,
    )  # fmt: skip
    for number, content in enumerate(after.contents):
        check_content(content)
        held = sum(part.quantity or 0 for part in before.reservations if part.content == number)
        if content.quantity is not None and content.quantity < held:
            raise UserError(
                mark("Errors", "{amount} of box {box} are reserved. Release them first."),
                amount=held,
                box=codes.short(before.code),
            )
    values, was = records.difference(before, after)
    return Fact("box.corrected", before.code, {"values": values, "was": was})


def withdraw(box: Box) -> Fact:
    """Take a box out of the stock, or a bag off the pile, because it was registered by mistake."""
    _require_in_stock(box)
    if box.reservations:
        raise UserError(
            mark("Errors", "Box {box} is reserved for a need list. Release it first."),
            box=codes.short(box.code),
        )
    return Fact("box.withdrawn", box.code)


def reserve(box: Box, part: Reservation) -> Fact:
    """Keep a part of a box for a need line; never more than is free."""
    _require_in_stock(box)
    content = box.contents[part.content]
    taken = any(other.content == part.content for other in box.reservations)
    if part.quantity is None:
        too_much = taken
    else:
        too_much = content.quantity is None or box.reserved(part.content) + part.quantity > content.quantity
    if too_much:
        raise UserError(
            mark("Errors", "Box {box} was reserved by somebody else meanwhile. Match again."),
            box=codes.short(box.code),
        )
    return Fact("box.reserved", box.code, records.encode(part))


def with_reservation(box: Box, part: Reservation) -> Box:
    """The box with a part more kept for a need line."""
    return replace(box, reservations=(*box.reservations, part))


def release(box: Box, part: Reservation) -> Fact:
    """Free what was kept for a need line."""
    return Fact("box.released", box.code, records.encode(part))


def depart(box: Box, load: str) -> Fact:
    """A box leaves the hall with its load."""
    _require_in_stock(box)
    return Fact("box.departed", box.code, {"load": load})


def split(box: Box, part: Reservation, into: str, pallet: str) -> tuple[Fact, Fact]:
    """Take the reserved part of a box out into a new box of its own, on the pallet it is gathered on."""
    content = box.contents[part.content]
    left = _without_part(box, part)
    left = replace(left, weight_g=_share(box, left))
    values, was = records.difference(box, left)
    own = Box(
        code=into, contents=(replace(content, quantity=part.quantity),), reservations=(replace(part, content=0),),
        packaging=box.packaging, pallet=pallet, donor=box.donor, registered_on=box.registered_on,
        weight_g=None if box.weight_g is None else box.weight_g - (left.weight_g or 0),
        weight_basis=Basis.UNKNOWN if box.weight_g is None else Basis.ESTIMATED,
    )  # fmt: skip
    return Fact("box.corrected", box.code, {"values": values, "was": was}), register(own)


def _without_part(box: Box, part: Reservation) -> Box:
    content = box.contents[part.content]
    before, after = box.contents[: part.content], box.contents[part.content + 1 :]
    others = _without(box.reservations, part)
    rest = (content.quantity or 0) - (part.quantity or 0)
    if rest:
        return replace(box, contents=(*before, replace(content, quantity=rest), *after), reservations=others)
    moved = tuple(
        replace(other, content=other.content - 1) if other.content > part.content else other for other in others
    )
    return replace(box, contents=(*before, *after), reservations=moved)


def _share(box: Box, left: Box) -> int | None:
    before = sum(content.quantity or 0 for content in box.contents)
    after = sum(content.quantity or 0 for content in left.contents)
    return round(box.weight_g * after / before) if box.weight_g is not None and before else box.weight_g


def fold(state: Box | None, kind: str, payload: Mapping[str, Any], subject: str) -> Box | None:
    """A box after one more event."""
    if kind in {"box.registered", "box.received"}:
        return records.decode(Box, {"code": subject, **payload})
    if state is None:
        return None
    match kind:
        case "box.placed":
            return replace(state, pallet=payload["pallet"], location=payload["location"])
        case "box.corrected":
            return records.amend(state, payload["values"])
        case "box.reserved":
            return with_reservation(state, records.decode(Reservation, dict(payload)))
        case "box.released":
            part = records.decode(Reservation, dict(payload))
            return replace(state, reservations=_without(state.reservations, part))
        case _:
            return _fold_state(state, kind, payload)


def _fold_state(state: Box, kind: str, payload: Mapping[str, Any]) -> Box:
    match kind:
        case "box.departed":
            return replace(state, state=DEPARTED, load=payload["load"])
        case "box.returned" | "box.restored" | "box.separated" | "box.unresolved":
            return replace(state, state=IN_STOCK if state.contents else TO_SORT, load=None)
        case "box.withdrawn":
            return replace(state, state=WITHDRAWN)
        case "box.resolved":
            return replace(state, state=RESOLVED)
        case "box.merged":
            return replace(state, state=MERGED)
        case _:
            return state


def _without(parts: tuple[Reservation, ...], gone: Reservation) -> tuple[Reservation, ...]:
    kept = list(parts)
    if gone in kept:
        kept.remove(gone)
    return tuple(kept)
