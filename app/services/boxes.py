"""Boxes: registered at the sorting station, put onto pallets, corrected, withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain import boxes as rules
from app.domain import codes, pallets, sizes, weights
from app.domain.boxes import Box, Content
from app.domain.codes import CodeType
from app.domain.events import Fact
from app.domain.phrases import UserError, mark
from app.persistence.database import Transaction
from app.persistence.queries import boxes
from app.persistence.queries.boxes import BoxFilter
from app.services.catalogue import CatalogueService
from app.services.workplace import Workplace, new_code, not_here, required


@dataclass(frozen=True, slots=True)
class Registered:
    """A finished box and the action that made it."""

    box: Box
    action: str


@dataclass(frozen=True, slots=True)
class BoxService:
    """What happens to boxes."""

    workplace: Workplace
    catalogue: CatalogueService

    def register(self, draft: Box, code: str = "") -> Registered:
        """A finished box gets a code (or takes that of a pre-printed label) and joins the stock."""
        checked = self._checked(draft)
        with self.workplace.write() as transaction:
            own = codes.parse_box(code) if code else new_code(transaction, CodeType.BOX)
            if code and transaction.is_known(own):
                raise UserError(mark("Errors", "The label {code} is in use already. Take another one."), code=code)
            fact = self._registration(transaction, replace(checked, code=own))
            event = transaction.record([fact])[0]
        return Registered(transaction.state_after(event, None), event.action)

    def _registration(self, transaction: Transaction, box: Box) -> Fact:
        if box.pallet:
            pallets.require_open(required(transaction, "pallet", box.pallet))
        return rules.register(replace(box, registered_on=self.workplace.today()))

    def _checked(self, draft: Box) -> Box:
        catalogue = self.catalogue.current()
        contents: list[Content] = []
        for content in draft.contents:
            category = catalogue.category(content.category)
            size = sizes.parse(category.size_system, content.audience, content.size)
            contents.append(replace(content, size=size))
        return weights.with_estimate(replace(draft, contents=tuple(contents)), catalogue.categories)

    def place(self, scanned: str, pallet: str | None = None, location: str | None = None) -> Box:
        """Put a box onto an open pallet, or into a place without pallet."""
        with self.workplace.write() as transaction:
            box = required(transaction, "box", codes.parse(scanned))
            for carrier in {box.pallet, pallet} - {None}:
                pallets.require_open(required(transaction, "pallet", str(carrier)))
            transaction.record([rules.place(box, pallet, location)])
            return required(transaction, "box", box.code)

    def take_off(self, scanned: str) -> Box:
        """Take a box off its pallet; it stands where the pallet stands."""
        with self.workplace.write() as transaction:
            box = required(transaction, "box", codes.parse(scanned))
            if not box.pallet:
                raise UserError(mark("Errors", "Box {box} is on no pallet."), box=codes.short(box.code))
            pallet = required(transaction, "pallet", box.pallet)
            pallets.require_open(pallet)
            transaction.record([rules.place(box, None, pallet.location)])
            return required(transaction, "box", box.code)

    def correct(self, after: Box) -> Box:
        """Correct contents, weight or note of a box."""
        checked = self._checked(after)
        with self.workplace.write() as transaction:
            before = required(transaction, "box", after.code)
            if before != checked:
                transaction.record([rules.correct(before, checked)])
            return required(transaction, "box", after.code)

    def withdraw(self, code: str) -> None:
        """Take a box out of the stock that should not be there."""
        with self.workplace.write() as transaction:
            transaction.record([rules.withdraw(required(transaction, "box", code))])

    def get(self, code: str) -> Box:
        """A box by its code."""
        digits = codes.parse(code)
        with self.workplace.read() as connection:
            found = boxes.by_code(connection, digits)
        if found is None:
            raise not_here("box", digits)
        return found

    @staticmethod
    def wanted(**fields: Any) -> BoxFilter:
        """A filter for lists of boxes, by its fields."""
        return BoxFilter(**fields)

    def ids(self, wanted: BoxFilter, limit: int | None = None) -> list[int]:
        """Keys of the boxes that fit a filter, newest first."""
        with self.workplace.read() as connection:
            return boxes.ids(connection, wanted, limit)

    def page(self, keys: Sequence[int]) -> dict[int, Box]:
        """A page of boxes by key."""
        with self.workplace.read() as connection:
            return boxes.by_ids(connection, keys)

    def latest(self, limit: int = 8) -> list[Box]:
        """The last finished boxes of the hub, newest first."""
        with self.workplace.read() as connection:
            keys = boxes.ids(connection, BoxFilter(), limit)
            found = boxes.by_ids(connection, keys)
        return [found[key] for key in keys if key in found]
