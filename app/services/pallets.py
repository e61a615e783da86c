"""Pallets: opened, filled, closed and moved."""

from dataclasses import dataclass
from datetime import date

from app.domain import boxes as box_rules
from app.domain import codes, weights
from app.domain import pallets as rules
from app.domain.boxes import Box
from app.domain.codes import CodeType
from app.domain.pallets import Pallet
from app.domain.weights import Weight
from app.persistence.database import Connection, Transaction
from app.persistence.queries import boxes, pallets
from app.persistence.queries.pallets import HeldGoods, PalletLine
from app.persistence.stores.boxes import BoxStore
from app.persistence.stores.skus import SkuKeys
from app.services.workplace import Workplace, new_code, not_here, required


@dataclass(frozen=True, slots=True)
class PalletSummary:
    """A pallet as cards and lists show it."""

    pallet: Pallet
    boxes: int
    gross: Weight
    location: str
    earliest_expiry: date | None = None


@dataclass(frozen=True, slots=True)
class PalletDetails:
    """A pallet with everything on it."""

    summary: PalletSummary
    goods: tuple[HeldGoods, ...]
    boxes: tuple[Box, ...]


def summary_of(line: PalletLine, expiry: date | None) -> PalletSummary:
    """A pallet line as a summary."""
    gross = weights.gross(line.pallet, line.weight_g, unweighed=line.unweighed, estimated=line.estimated > 0)
    return PalletSummary(line.pallet, line.boxes, gross, line.location, expiry)


def with_expiry(connection: Connection, lines: list[PalletLine]) -> list[PalletSummary]:
    """Pallet lines as summaries with the earliest expiry of each."""
    expiry = pallets.earliest_expiry(connection, [line.pallet.code for line in lines])
    return [summary_of(line, expiry.get(line.pallet.code)) for line in lines]


@dataclass(frozen=True, slots=True)
class PalletService:
    """What happens to pallets."""

    workplace: Workplace

    def open(self, kind: str, location: str | None) -> Pallet:
        """A new pallet in a place."""
        with self.workplace.write() as transaction:
            if location:
                required(transaction, "location", location)
            pallet = Pallet(new_code(transaction, CodeType.PALLET), kind, location=location)
            transaction.record([rules.open_pallet(pallet)])
        return pallet

    def move(self, code: str, location: str) -> Pallet:
        """Carry a pallet to another place."""
        with self.workplace.write() as transaction:
            pallet = required(transaction, "pallet", code)
            required(transaction, "location", location)
            transaction.record([rules.move(pallet, location)])
            return required(transaction, "pallet", code)

    def close(self, code: str, height_cm: int | None = None, stackable: str = "none") -> Pallet:
        """A full pallet takes no more boxes."""
        with self.workplace.write() as transaction:
            pallet = required(transaction, "pallet", code)
            held = len(boxes.codes_on_pallet(transaction.connection, code))
            transaction.record([rules.close(pallet, height_cm, stackable, held)])
            return required(transaction, "pallet", code)

    def reopen(self, code: str) -> Pallet:
        """A closed pallet takes boxes again."""
        with self.workplace.write() as transaction:
            transaction.record([rules.reopen(required(transaction, "pallet", code))])
            return required(transaction, "pallet", code)

    def withdraw(self, code: str) -> None:
        """Remove an empty pallet that was opened by mistake."""
        with self.workplace.write() as transaction:
            held = len(boxes.codes_on_pallet(transaction.connection, code))
            transaction.record([rules.withdraw(required(transaction, "pallet", code), held)])

    def put_on(self, code: str, box_codes: list[str]) -> int:
        """Put boxes onto an open pallet in one go; returns how many."""
        with self.workplace.write() as transaction:
            rules.require_open(required(transaction, "pallet", code))
            found = [required(transaction, "box", codes.parse(box)) for box in box_codes]
            _require_source_pallets_open(transaction, found, code)
            transaction.record([box_rules.place(box, code, None) for box in found])
        return len(found)

    def in_states(self, states: tuple[str, ...] = ("open", "closed")) -> list[PalletSummary]:
        """Pallets in some states, newest first."""
        with self.workplace.read() as connection:
            return with_expiry(connection, pallets.lines(connection, states))

    def details(self, code: str) -> PalletDetails:
        """A pallet with its goods and boxes."""
        with self.workplace.read() as connection:
            return details_of(connection, code)


def details_of(connection: Connection, code: str) -> PalletDetails:
    """A pallet with its goods and boxes, in an open transaction."""
    lines = pallets.by_codes(connection, [code])
    if not lines:
        raise not_here("pallet", code)
    held = BoxStore(SkuKeys()).load(connection, boxes.codes_on_pallet(connection, code))
    summary = with_expiry(connection, lines)[0]
    ordered = tuple(held[key] for key in sorted(held))
    return PalletDetails(summary, tuple(pallets.goods_on(connection, code)), ordered)


def _require_source_pallets_open(transaction: Transaction, found: list[Box], target: str) -> None:
    for source in {box.pallet for box in found} - {None, target}:
        rules.require_open(required(transaction, "pallet", str(source)))
