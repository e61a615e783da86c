"""Boxes taken apart and put together: the pile to sort, splitting and merging."""

from dataclasses import replace

from app.domain import codes, records
from app.domain.boxes import IN_STOCK, TO_SORT, Box, Content, register
from app.domain.events import Fact
from app.domain.phrases import UserError, mark
from app.domain.sku import Basis


def receive(bag: Box) -> Fact:
    """An unsorted bag is put on the pile to sort; nobody knows yet what is in it."""
    if bag.contents:
        raise UserError(mark("Errors", "A bag on the pile has no known contents. Register it as a box."))
    payload = records.encode(replace(bag, state=TO_SORT))
    del payload["code"]
    return Fact("box.received", bag.code, payload)


def resolve(bag: Box) -> Fact:
    """A bag of the pile is empty: everything in it became boxes or waste."""
    if bag.state != TO_SORT:
        raise UserError(mark("Errors", "Box {box} is not on the pile to sort."), box=codes.short(bag.code))
    return Fact("box.resolved", bag.code)


def split_off(box: Box, taken: tuple[int | None, ...], into: str) -> tuple[Fact, Fact]:
    """Take a part of each content (in steps; None takes nothing) out into a new box that stands beside the old one."""
    _require_whole(box)
    pairs = [_cut(content, part) for content, part in zip(box.contents, taken, strict=True)]
    left = tuple(rest for rest, _ in pairs if rest is not None)
    own = tuple(part for _, part in pairs if part is not None)
    if not own or not left:
        raise UserError(mark("Errors", "Type how many go into the new box: at least one, and not all of them."))
    values, was = records.difference(box, replace(box, contents=left, weight_g=None, weight_basis=Basis.UNKNOWN))
    new = replace(
        box, code=into, contents=own, origin=box.code, reservations=(), weight_g=None, weight_basis=Basis.UNKNOWN
    )
    return Fact("box.corrected", box.code, {"values": values, "was": was}), register(new)


def _cut(content: Content, part: int | None) -> tuple[Content | None, Content | None]:
    if not part:
        return content, None
    if content.quantity is None:
        raise UserError(mark("Errors", "Count what is in the box before you split it."))
    if part < 0 or part > content.quantity:
        raise UserError(mark("Errors", "Type how many go into the new box: at least one, and not all of them."))
    rest = replace(content, quantity=content.quantity - part) if part < content.quantity else None
    return rest, replace(content, quantity=part)


def merge(box: Box, other: Box) -> tuple[Fact, Fact]:
    """Empty another box into this one; its label is no longer needed."""
    _require_whole(box)
    _require_whole(other)
    if box.code == other.code:
        raise UserError(mark("Errors", "Scan another box: this is the same one."))
    contents = list(box.contents)
    for content in other.contents:
        _add(contents, content)
    after = replace(box, contents=tuple(contents), weight_g=None, weight_basis=Basis.UNKNOWN)
    values, was = records.difference(box, after)
    return Fact("box.corrected", box.code, {"values": values, "was": was}), Fact(
        "box.merged", other.code, {"into": box.code}
    )


def _add(contents: list[Content], content: Content) -> None:
    for place, held in enumerate(contents):
        alike = replace(held, quantity=content.quantity, basis=content.basis) == content
        if alike and not held.serial and held.quantity is not None and content.quantity is not None:
            both_counted = held.basis == content.basis == Basis.COUNTED
            basis = Basis.COUNTED if both_counted else Basis.ESTIMATED
            contents[place] = replace(held, quantity=held.quantity + content.quantity, basis=basis)
            return
    contents.append(content)


def _require_whole(box: Box) -> None:
    if box.state != IN_STOCK:
        raise UserError(mark("Errors", "Box {box} is not in stock."), box=codes.short(box.code))
    if box.reservations:
        raise UserError(
            mark("Errors", "Box {box} is reserved for a need list. Release it first."), box=codes.short(box.code)
        )
