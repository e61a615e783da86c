"""Loads: composed pallet by pallet, closed, departed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain import boxes as box_rules
from app.domain import composing
from app.domain import loads as rules
from app.domain import pallets as pallet_rules
from app.domain.boxes import IN_STOCK, Box
from app.domain.codes import CodeType
from app.domain.events import Fact
from app.domain.loads import Contents, Load
from app.domain.pallets import KINDS, Pallet
from app.domain.partners import Partner
from app.domain.phrases import Phrase, UserError, mark
from app.domain.weights import Weight
from app.persistence.database import Connection, Transaction
from app.persistence.queries import boxes, needs, pallets, records
from app.services.catalogue import CatalogueService
from app.services.pallets import PalletDetails, PalletSummary, details_of, with_expiry
from app.services.workplace import Workplace, new_code, not_here, required


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a need list a load brings, line by line in boxes reserved for it."""

    need_list: str
    title: str
    lines_served: int
    lines: int


@dataclass(frozen=True, slots=True)
class LoadDetails:
    """A load with its pallets, its totals and what is missing before it can close."""

    load: Load
    consignee: Partner | None
    pallets: tuple[PalletSummary, ...]
    boxes: int
    weight: Weight
    places: float
    coverage: tuple[Coverage, ...]
    missing: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class ReadyPallet:
    """A pallet that could join a load, with how many of its boxes are reserved for open lists."""

    summary: PalletSummary
    reserved: int


@dataclass(frozen=True, slots=True)
class LoadService:
    """What happens to loads."""

    workplace: Workplace
    catalogue: CatalogueService

    def create(self, draft: Load) -> Load:
        """A new load to compose; its code is given here."""
        with self.workplace.write() as transaction:
            if draft.consignee:
                required(transaction, "partner", draft.consignee)
            load = replace(draft, code=new_code(transaction, CodeType.LOAD), created_on=self.workplace.today())
            transaction.record([rules.create(load)])
        return load

    def change(self, after: Load) -> Load:
        """Change vehicle, consignee, plates or notes."""
        with self.workplace.write() as transaction:
            before = required(transaction, "load", after.code)
            if after.consignee:
                required(transaction, "partner", after.consignee)
            if before != after:
                transaction.record([rules.change(before, after)])
        return after

    def add_pallets(self, code: str, pallet_codes: Sequence[str]) -> int:
        """Add pallets to a load; returns how many."""
        with self.workplace.write() as transaction:
            rules.require_composing(required(transaction, "load", code))
            found = [required(transaction, "pallet", pallet) for pallet in pallet_codes]
            transaction.record([pallet_rules.put_on_load(pallet, code) for pallet in found])
        return len(found)

    def remove_pallet(self, code: str, pallet_code: str) -> None:
        """Take a pallet off a load."""
        with self.workplace.write() as transaction:
            rules.require_composing(required(transaction, "load", code))
            transaction.record([pallet_rules.take_off_load(required(transaction, "pallet", pallet_code), code)])

    def compose(self, code: str, need_list: str) -> composing.Plan:
        """Put everything reserved for a list onto the load: whole pallets as they are, the rest gathered."""
        with self.workplace.write() as transaction:
            load = required(transaction, "load", code)
            rules.require_composing(load)
            required(transaction, "need_list", need_list)
            kept = _kept_boxes(transaction, need_list)
            pallet_states = _pallets_of(transaction, kept)
            plan = composing.plan(need_list, kept, pallet_states, _boxes_on(transaction, pallet_states))
            if not plan.whole_pallets and not plan.gathered:
                raise UserError(mark("Errors", "Nothing is reserved for this list. Match it and confirm first."))
            facts = [rules.fill(load, need_list, len(kept))]
            facts += [pallet_rules.put_on_load(pallet_states[pallet], code) for pallet in plan.whole_pallets]
            transaction.record([*facts, *_gather(transaction, plan, kept, code)])
        return plan

    def in_states(self, states: tuple[str, ...] = ("composing", "closed", "departed")) -> list[Load]:
        """Loads in some states, newest first."""
        with self.workplace.read() as connection:
            found = records.everything(connection, Load, "code")
        return [load for load in reversed(found) if load.state in states]

    def details(self, code: str) -> LoadDetails:
        """A load with totals, coverage and what is missing."""
        with self.workplace.read() as connection:
            return self._details(connection, code)

    def _details(self, connection: Connection, code: str) -> LoadDetails:
        load = records.one(connection, Load, code)
        if load is None:
            raise not_here("load", code)
        consignee = records.one(connection, Partner, load.consignee) if load.consignee else None
        summaries = with_expiry(connection, pallets.on_load(connection, code))
        weight = sum((summary.gross for summary in summaries), Weight())
        contents = Contents(len(summaries), weight.kg, _places(summaries), self._flags(connection, summaries))
        missing = rules.missing_before_closing(load, consignee, contents)
        held = sum(summary.boxes for summary in summaries)
        return LoadDetails(
            load,
            consignee,
            tuple(summaries),
            held,
            weight,
            contents.places,
            _coverage(connection, code),
            tuple(missing),
        )

    def likely_consignee(self, code: str) -> str:
        """The recipient of the need lists on a load; empty when there is none or they differ."""
        with self.workplace.read() as connection:
            found = [needs.one(connection, need_list) for need_list in needs.lists_on_load(connection, code)]
        consignees = {need_list.consignee for need_list in found if need_list is not None}
        return consignees.pop() if len(consignees) == 1 else ""

    def _flags(self, connection: Connection, summaries: Sequence[PalletSummary]) -> frozenset[str]:
        categories = self.catalogue.current().categories
        held = {goods.category for summary in summaries for goods in pallets.goods_on(connection, summary.pallet.code)}
        return frozenset(categories[key].export_flag for key in held if key in categories) - {""}

    def pallets(self, code: str) -> tuple[PalletDetails, ...]:
        """Every pallet of a load with its boxes, for the papers."""
        with self.workplace.read() as connection:
            lines = pallets.on_load(connection, code)
            return tuple(details_of(connection, line.pallet.code) for line in lines)

    def ready_pallets(self) -> list[ReadyPallet]:
        """Pallets on no load, those with reserved boxes first."""
        with self.workplace.read() as connection:
            free = [line for line in pallets.lines(connection, ("open", "closed")) if line.pallet.load is None]
            lists = [line.code for line in needs.lists(connection)]
            reserved = pallets.reserved_for(connection, lists)
            summaries = with_expiry(connection, [line for line in free if line.boxes])
        ready = [ReadyPallet(summary, reserved.get(summary.pallet.code, 0)) for summary in summaries]
        return sorted(ready, key=lambda entry: (-entry.reserved, entry.summary.pallet.code))

    def close(self, code: str) -> Load:
        """The load is complete; its open pallets are closed with it."""
        with self.workplace.write() as transaction:
            details = self._details(transaction.connection, code)
            closing = [rules.close(details.load, list(details.missing))]
            closing += [
                pallet_rules.close(entry.pallet, entry.pallet.height_cm, entry.pallet.stackable, entry.boxes)
                for entry in details.pallets
                if entry.pallet.state == pallet_rules.OPEN
            ]
            transaction.record(closing)
            return required(transaction, "load", code)

    def reopen(self, code: str) -> Load:
        """A closed load is composed again."""
        with self.workplace.write() as transaction:
            transaction.record([rules.reopen(required(transaction, "load", code))])
            return required(transaction, "load", code)

    def depart(self, code: str, on: date | None = None) -> Load:
        """The vehicle leaves, with every pallet and box on it."""
        with self.workplace.write() as transaction:
            load = required(transaction, "load", code)
            lines = pallets.on_load(transaction.connection, code)
            facts: list[Fact] = [rules.depart(load, on or self.workplace.today())]
            for line in lines:
                facts.append(pallet_rules.depart(line.pallet))
                held = transaction.find_all("box", boxes.codes_on_pallet(transaction.connection, line.pallet.code))
                facts += [box_rules.depart(held[key], code) for key in sorted(held)]
            transaction.record(facts)
            return required(transaction, "load", code)


def _places(summaries: Sequence[PalletSummary]) -> float:
    return round(sum(KINDS[summary.pallet.kind].places for summary in summaries), 3)


def _coverage(connection: Connection, code: str) -> tuple[Coverage, ...]:
    found: list[Coverage] = []
    on_load = {line.pallet.code for line in pallets.on_load(connection, code)}
    for list_code in needs.lists_on_load(connection, code):
        need_list = needs.one(connection, list_code)
        if need_list is None:
            continue
        kept = needs.kept_for(connection, list_code)
        served = {part.line for part in kept if part.pallet in on_load}
        wanted = [line for line in need_list.lines if line.category and line.is_goods]
        found.append(Coverage(list_code, need_list.title, len(served), len(wanted)))
    return tuple(found)


def _kept_boxes(transaction: Transaction, need_list: str) -> dict[str, Box]:
    kept = [part for part in needs.kept_for(transaction.connection, need_list) if part.state == IN_STOCK]
    return transaction.find_all("box", sorted({part.box for part in kept}))


def _pallets_of(transaction: Transaction, kept: dict[str, Box]) -> dict[str, Pallet]:
    carriers = sorted({box.pallet for box in kept.values() if box.pallet})
    return transaction.find_all("pallet", carriers)


def _boxes_on(transaction: Transaction, found: dict[str, Pallet]) -> dict[str, list[str]]:
    return {code: boxes.codes_on_pallet(transaction.connection, code) for code in found}


def _gather(transaction: Transaction, plan: composing.Plan, kept: dict[str, Box], load: str) -> list[Fact]:
    """Open new pallets for the boxes that must be fetched one by one, splitting those only partly reserved."""
    facts: list[Fact] = []
    for group in plan.gathered:
        pallet = Pallet(new_code(transaction, CodeType.PALLET))
        facts += [pallet_rules.open_pallet(pallet), pallet_rules.put_on_load(pallet, load)]
        for code in group:
            facts += _fetch(transaction, kept[code], pallet.code, plan.need_list)
    return facts


def _fetch(transaction: Transaction, box: Box, pallet: str, need_list: str) -> list[Fact]:
    if composing.is_wholly_for(box, need_list):
        return [box_rules.place(box, pallet, None)]
    facts: list[Fact] = []
    while part := next((part for part in box.reservations if part.need_list == need_list), None):
        corrected, taken = box_rules.split(box, part, new_code(transaction, CodeType.BOX), pallet)
        facts += [corrected, taken]
        box = box_rules.fold(box, corrected.kind, corrected.payload, box.code) or box
    return facts
