"""Matching: what stock serves which need line, explained; confirmed and released."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.domain import boxes as box_rules
from app.domain import need_revisions
from app.domain import needs as need_rules
from app.domain.boxes import IN_STOCK, Box, Content, Reservation
from app.domain.catalogue import Category
from app.domain.conversion import convert
from app.domain.events import Fact
from app.domain.needs import NeedLine, NeedList, Priority
from app.domain.pallets import Pallet
from app.domain.partners import Partner
from app.domain.phrases import Phrase, UserError, mark
from app.domain.terms import term
from app.domain.units import from_steps
from app.matching import greedy
from app.matching import thin_explaining as explaining
from app.matching.thin_model import Allocation, LineMatch, Losses, Offer, Question, Rules, Want
from app.persistence.database import Connection, Transaction
from app.persistence.queries import needs, records, stock
from app.persistence.queries.needs import Kept
from app.services.catalogue import CatalogueService
from app.services.workplace import Workplace, required

NEVER_MATCHED = frozenset({"licence", "narc"})


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """A need line with what is proposed for it; amounts are in steps of ``unit``."""

    need_list: str
    line: NeedLine
    wanted: int | None
    unit: str
    already: int
    allocations: tuple[Allocation, ...]
    allocated: int
    shortfall: int
    sentences: tuple[Phrase, ...]
    losses: Losses | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could leave today for some lists. Nothing is reserved until it is confirmed."""

    lists: tuple[str, ...]
    lines: tuple[ProposedLine, ...]

    @property
    def boxes(self) -> int:
        """How many boxes it touches."""
        return len({part.box for line in self.lines for part in line.allocations})

    @property
    def pallets(self) -> int:
        """How many pallets it touches."""
        return len({part.pallet for line in self.lines for part in line.allocations if part.pallet})


@dataclass(frozen=True, slots=True)
class _Asked:
    need_list: NeedList
    line: NeedLine
    want: Want | None
    unit: str
    already: int
    remark: Phrase | None


class MatchService:
    """Proposals, reservations and releases."""

    def __init__(self, workplace: Workplace, catalogue: CatalogueService) -> None:
        self._workplace = workplace
        self._catalogue = catalogue

    @staticmethod
    def rules(**switches: Any) -> Rules:
        """What a dispatcher allows, by its switches."""
        return Rules(**switches)

    def propose(self, lists: Sequence[str] = (), rules: Rules | None = None) -> Proposal:
        """Match the open lines of lists (all open lists without names) against the free stock."""
        categories = self._catalogue.current().categories
        with self._workplace.read() as connection:
            wanted = tuple(lists) or tuple(sorted(line.code for line in needs.lists(connection)))
            asked = self._asked(connection, wanted)
            kinds = tuple(sorted({entry.want.category for entry in asked if entry.want}))
            offers = _offers(connection, kinds)
        wants = tuple(entry.want for entry in asked if entry.want)
        question = Question(wants, offers, categories, rules or Rules(), self._workplace.today())
        found = {(match.want.need_list, match.want.line): match for match in greedy.match(question)}
        lines = [_proposed(entry, found.get((entry.need_list.code, entry.line.number))) for entry in asked]
        return Proposal(wanted, tuple(lines))

    def _asked(self, connection: Connection, wanted: tuple[str, ...]) -> list[_Asked]:
        kept = needs.coverage(connection, wanted)
        asked: list[_Asked] = []
        for code in wanted:
            need_list = needs.one(connection, code)
            if need_list is None:
                raise UserError(mark("Errors", "There is no need list {code} in this hub."), code=code)
            partner = records.one(connection, Partner, need_list.consignee)
            days = partner.min_shelf_life_days if partner else 0
            asked += [
                self._ask(need_list, line, kept.get((code, line.number), (0, 0))[0], days)
                for line in need_list.lines
                if line.status != need_rules.SET_ASIDE
            ]
        return asked

    def _ask(self, need_list: NeedList, line: NeedLine, already: int, days: int) -> _Asked:
        category = self._catalogue.current().categories.get(line.category)
        obstacle = _obstacle(line, category)
        if obstacle or category is None:
            return _Asked(need_list, line, None, line.unit, already, obstacle)
        converted = None if line.quantity is None else convert(line.quantity, line.unit, category, line.audience)
        if line.quantity is not None and converted is None:
            text = mark("Match", "Asked for in “{unit}”: type how much that is in {expected}.")
            return _Asked(
                need_list, line, None, line.unit, already, Phrase("Match", text, _unit_words(line.unit, category.unit))
            )
        steps = None if converted is None else converted.steps - already
        if already and (steps is None or steps <= 0):
            text = mark("Match", "Reserved for this line already: {amount}.")
            remark = Phrase("Match", text, {"amount": from_steps(already, category.unit)})
            return _Asked(need_list, line, None, category.unit, already, remark)
        factor = converted.factor if converted else None
        want = Want(
            need_list.code, line.number, line.category, line.audience, frozenset(line.sizes), line.season, steps,
            line.urgent, self._workplace.today() + timedelta(days=days) if category.expiry else None,
            Priority(need_list.priority).rank,
        )  # fmt: skip
        return _Asked(need_list, line, want, category.unit, already, factor)

    def confirm(self, proposal: Proposal) -> int:
        """Reserve exactly what was proposed, or nothing when something changed meanwhile; returns boxes."""
        with self._workplace.write() as transaction:
            heads = [
                need_rules.confirm_match(required(transaction, "need_list", code), proposal.boxes, proposal.pallets)
                for code in proposal.lists
            ]
            reservations = _reservations(transaction, proposal)
            if not reservations:
                raise UserError(mark("Errors", "There is nothing to reserve: no line can be served."))
            transaction.record([*heads, *reservations])
        return proposal.boxes

    def release(self, code: str, line: int | None = None) -> int:
        """Free everything that is reserved for a list, or for one line of it, and on no load yet; returns boxes."""
        with self._workplace.write() as transaction:
            need_list = required(transaction, "need_list", code)
            kept = [part for part in needs.kept_for(transaction.connection, code) if part.state == IN_STOCK]
            loaded = _on_a_load(transaction, kept)
            boxes: dict[str, Box] = transaction.find_all("box", sorted({part.box for part in kept} - loaded))
            parts = [
                (box, part)
                for box in boxes.values()
                for part in box.reservations
                if part.need_list == code and line in {None, part.line}
            ]
            if not parts:
                raise UserError(mark("Errors", "Nothing is reserved for this list, or it is on a load already."))
            freed = len({box.code for box, _ in parts})
            facts = [box_rules.release(box, part) for box, part in parts]
            facts += _settled(
                need_list, {part.line for _, part in parts}, {part.line for part in kept if part.box in loaded}
            )
            transaction.record([need_rules.release_match(need_list, freed), *facts])
        return freed

    def kept(self, code: str) -> list[Kept]:
        """What is reserved for a list or has departed for it."""
        with self._workplace.read() as connection:
            return needs.kept_for(connection, code)


def _unit_words(written: str, expected: str) -> dict[str, object]:
    return {"unit": term("unit", written), "expected": term("unit", expected)}


def _on_a_load(transaction: Transaction, kept: Sequence[Kept]) -> set[str]:
    """Boxes whose pallet is on a load; they stay reserved until the pallet is taken off."""
    carriers = transaction.find_all("pallet", sorted({part.pallet for part in kept if part.pallet}))
    return {part.box for part in kept if part.pallet and carriers[part.pallet].load}


def _settled(need_list: NeedList, freed: set[int], loaded: set[int]) -> list[Fact]:
    """Lines that a newer version no longer has are set aside once nothing is reserved for them."""
    return [
        need_rules.correct_line(need_list, need_revisions.set_aside_gone(line))
        for line in need_list.lines
        if line.number in freed - loaded and line.reason == need_rules.GONE and line.status != need_rules.SET_ASIDE
    ]


def _obstacle(line: NeedLine, category: Category | None) -> Phrase | None:
    if line.reason == need_rules.GONE:
        return Phrase("Match", mark("Match", "No longer asked for since the newer version: release what is reserved."))
    if line.excluded:
        return Phrase("Match", mark("Match", "Not needed, as the list says."))
    if category is None or line.status != need_rules.READ:
        return Phrase("Match", mark("Match", "Not matched: say first which goods are meant."))
    if category.export_flag in NEVER_MATCHED:
        return Phrase("Match", mark("Match", "These goods need a licence; this hub does not supply them by itself."))
    return None


def _offers(connection: Connection, kinds: tuple[str, ...]) -> tuple[Offer, ...]:
    return tuple(
        Offer(
            entry.box, entry.number, entry.pallet, entry.content, _free(entry.content, entry.reserved), entry.reserved,
            entry.pallet_is_free,
        )
        for entry in stock.contents_of(connection, kinds)
    )  # fmt: skip


def _free(content: Content, reserved: int) -> int | None:
    return None if content.quantity is None else max(0, content.quantity - reserved)


def _proposed(asked: _Asked, found: LineMatch | None) -> ProposedLine:
    if found is None:
        sentences = (asked.remark,) if asked.remark else ()
        return ProposedLine(
            asked.need_list.code,
            asked.line,
            asked.line.quantity,
            asked.unit,
            asked.already,
            (),
            0,
            0,
            sentences,
        )
    wanted = None if found.want.quantity is None else found.want.quantity + asked.already
    sentences = explaining.explain(found, asked.unit)
    if asked.remark:
        sentences = (*sentences, asked.remark)
    return ProposedLine(
        asked.need_list.code, asked.line, wanted, asked.unit, asked.already, found.allocations, found.allocated,
        found.shortfall, sentences, found.losses,
    )  # fmt: skip


def _stands_as_proposed(part: Allocation, box: Box, pallet: Pallet | None) -> bool:
    same = (box.pallet or "") == part.pallet and box.contents[part.number : part.number + 1] == (part.content,)
    return same and (pallet is None or pallet.load is None)


def _reservations(transaction: Transaction, proposal: Proposal) -> list[Fact]:
    parts = [
        (
            part,
            Reservation(part.number, line.need_list, line.line.number, part.quantity, part.kind, part.rule),
        )
        for line in proposal.lines
        for part in line.allocations
    ]
    boxes: dict[str, Box] = transaction.find_all("box", sorted({part.box for part, _ in parts}))
    pallets: dict[str, Pallet] = transaction.find_all("pallet", sorted({part.pallet for part, _ in parts} - {""}))
    facts: list[Fact] = []
    for part, reservation in parts:
        box = boxes.get(part.box)
        if box is None or not _stands_as_proposed(part, box, pallets.get(part.pallet)):
            raise UserError(mark("Errors", "The stock changed meanwhile. Match again."))
        facts.append(box_rules.reserve(box, reservation))
        boxes[part.box] = box_rules.with_reservation(box, reservation)
    return facts
