"""Reserving exactly what was proposed, or saying what changed meanwhile."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from app.domain import boxes as box_rules
from app.domain import codes
from app.domain import needs as need_rules
from app.domain.boxes import DEPARTED, IN_STOCK, Box, Content, Reservation
from app.domain.catalogue import Category
from app.domain.events import Fact
from app.domain.needs import NeedList
from app.domain.pallets import Pallet
from app.domain.phrases import UserError, mark
from app.matching.model import Allocation, LineKey
from app.persistence.database import Transaction
from app.services.match_asking import asked_lines
from app.services.match_results import question_of
from app.services.proposals import Asked, Proposal, ProposedLine
from app.services.workplace import required


def chosen_lines(proposal: Proposal, only: Collection[LineKey] | None) -> list[ProposedLine]:
    """The lines to reserve for: all that get something, or only these."""
    chosen = [line for line in proposal.lines if line.allocations and (only is None or line.key in only)]
    if not chosen:
        raise UserError(mark("Errors", "There is nothing to reserve: no line can be served."))
    return chosen


def matched_heads(transaction: Transaction, lines: Collection[ProposedLine]) -> list[Fact]:
    """What the histories of the lists say; a list closed meanwhile refuses."""
    facts: list[Fact] = []
    for code in sorted({line.need_list for line in lines}):
        need_list: NeedList = required(transaction, "need_list", code)
        parts = [part for line in lines if line.need_list == code for part in line.allocations]
        boxes, pallets = {part.box for part in parts}, {part.pallet for part in parts if part.pallet}
        facts.append(need_rules.confirm_match(need_list, len(boxes), len(pallets)))
    return facts


def refuse_changed_lines(
    transaction: Transaction,
    proposal: Proposal,
    lines: Collection[ProposedLine],
    categories: Mapping[str, Category],
    today: date,
) -> None:
    """Refuse when a line asks for something else by now, or got something meanwhile."""
    if question_of(proposal).today != today:
        raise UserError(mark("Errors", "This proposal is of another day. Match again."))
    before = {(entry.need_list, entry.line.number): entry for entry in proposal.asked}
    wanted = sorted({line.need_list for line in lines})
    present = asked_lines(transaction.connection, wanted, categories, today)
    now = {(entry.need_list, entry.line.number): entry for entry in present}
    for line in lines:
        _refuse_changed_line(line, before[line.key], now.get(line.key))


def _refuse_changed_line(line: ProposedLine, before: Asked, now: Asked | None) -> None:
    if now is not None and now.line == before.line and now.want == before.want:
        return
    if now is None or now.line != before.line:
        text = mark("Errors", "Line {line} of list {code} was changed meanwhile. Match again.")
    elif now.already >= before.already + line.allocated and now.want != before.want:
        text = mark("Errors", "What is proposed for line {line} of list {code} is reserved already.")
    elif now.already != before.already:
        text = mark("Errors", "Line {line} of list {code} got or lost reserved goods meanwhile. Match again.")
    else:
        text = mark("Errors", "Priority or recipient of list {code} changed meanwhile. Match again.")
    raise UserError(text, line=line.line.number, code=line.need_list)


def reservations(transaction: Transaction, lines: Collection[ProposedLine]) -> list[Fact]:
    """A reservation for every part proposed; refuses when a box is not as it was proposed."""
    parts = [(line, part) for line in lines for part in line.allocations]
    boxes: dict[str, Box] = transaction.find_all("box", sorted({part.box for _, part in parts}))
    pallets: dict[str, Pallet] = transaction.find_all("pallet", sorted({part.pallet for _, part in parts} - {""}))
    facts: list[Fact] = []
    for line, part in parts:
        box = boxes.get(part.box)
        if box is None:
            raise UserError(mark("Errors", "Box {box} is gone. Match again."), box=codes.short(part.box))
        _refuse_changed_box(part, box, pallets.get(part.pallet))
        kept = Reservation(part.number, line.need_list, line.line.number, part.quantity, part.kind, part.rule)
        _refuse_taken(box, kept, line)
        facts.append(box_rules.reserve(box, kept))
        boxes[part.box] = box_rules.with_reservation(box, kept)
    return facts


def _refuse_changed_box(part: Allocation, box: Box, pallet: Pallet | None) -> None:
    if box.state == DEPARTED:
        raise UserError(mark("Errors", "Box {box} has departed meanwhile. Match again."), box=codes.short(box.code))
    if box.state != IN_STOCK:
        raise UserError(
            mark("Errors", "Box {box} was taken out of the stock meanwhile. Match again."), box=codes.short(box.code)
        )
    if int(box.pallet or box.location or 0) != part.holder:
        raise UserError(mark("Errors", "Box {box} was moved meanwhile. Match again."), box=codes.short(box.code))
    if pallet is not None and pallet.load:
        raise UserError(
            mark("Errors", "Pallet {pallet} was put on load {load} meanwhile. Match again."),
            pallet=codes.short(pallet.code), load=codes.short(pallet.load),
        )  # fmt: skip
    held = box.contents[part.number] if part.number < len(box.contents) else None
    if held != part.content:
        _refuse_other_content(box, held, part.content)


def _refuse_other_content(box: Box, held: Content | None, proposed: Content) -> None:
    recounted = held is not None and held == replace(proposed, quantity=held.quantity, basis=held.basis)
    if recounted:
        raise UserError(mark("Errors", "Box {box} was counted anew meanwhile. Match again."), box=codes.short(box.code))
    raise UserError(
        mark("Errors", "Box {box} does not hold what was proposed any more. Match again."), box=codes.short(box.code)
    )


def _refuse_taken(box: Box, kept: Reservation, line: ProposedLine) -> None:
    content = box.contents[kept.content]
    others = [part for part in box.reservations if part.content == kept.content]
    free = None if content.quantity is None else content.quantity - box.reserved(kept.content)
    enough = not others if free is None or kept.quantity is None else kept.quantity <= free
    if enough:
        return
    rivals = sorted({part.need_list for part in others} - {line.need_list}) or [line.need_list]
    text = mark("Errors", "Box {box} was reserved by somebody else meanwhile, for list {list}. Match again.")
    raise UserError(text, box=codes.short(box.code), list=rivals[0])
