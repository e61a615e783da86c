"""Boxes: registered at the sorting station, put onto pallets, corrected, withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain import boxes as rules
from app.domain import codes, pallets, sizes, weights
from app.domain.averages import Average
from app.domain.boxes import Box, Content
from app.domain.codes import CodeType
from app.domain.events import Fact
from app.domain.phrases import UserError, mark
from app.domain.sku import Sku
from app.persistence.database import Transaction
from app.persistence.queries import averages, boxes
from app.persistence.queries.boxes import BoxFilter
from app.services.catalogue import CatalogueService
from app.services.workplace import Workplace, new_codes, not_here, required


@dataclass(frozen=True, slots=True)
class Registered:
    """The boxes finished at once (mostly one) and the action that made them."""

    boxes: tuple[Box, ...]
    action: str

    @property
    def box(self) -> Box:
        """The only box, or the first of several."""
        return self.boxes[0]


MOST_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class BoxService:
    """What happens to boxes."""

    workplace: Workplace
    catalogue: CatalogueService

    def register(self, draft: Box, code: str = "", count: int = 1) -> Registered:
        """Finished boxes get codes (or one takes that of a pre-printed label) and join the stock, all or none.

        ``count`` is 1 to 100 identical boxes.
        """
        if not 1 <= count <= MOST_AT_ONCE or (code and count > 1):
            raise UserError(mark("Errors", "Finish 1 to 100 identical boxes at a time, each with a label of its own."))
        checked = self._checked(draft)
        with self.workplace.write() as transaction:
            box = self._with_weight(transaction, checked)
            taken = [self._free_code(transaction, code)] if code else new_codes(transaction, CodeType.BOX, count)
            events = transaction.record([self._registration(transaction, replace(box, code=own)) for own in taken])
        return Registered(tuple(transaction.state_after(event, None) for event in events), events[0].action)

    @staticmethod
    def _free_code(transaction: Transaction, code: str) -> str:
        own = codes.parse_box(code)
        if transaction.is_known(own):
            raise UserError(mark("Errors", "The label {code} is in use already. Take another one."), code=code)
        return own

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
        return replace(draft, contents=tuple(contents))

    def _with_weight(self, transaction: Transaction, box: Box) -> Box:
        skus = () if weights.is_weighed(box) else {content.sku for content in box.contents}
        learnt = {sku: averages.of_sku(transaction.connection, sku).g_each_step for sku in skus}
        return weights.with_estimate(box, self.catalogue.current().categories, learnt)

    def usual(self, sku: Sku, packaging: str) -> Average:
        """What boxes of this SKU usually hold; until enough are known, boxes of its category and audience."""
        with self.workplace.read() as connection:
            own = averages.of_sku(connection, sku, packaging)
            return own if own.each_box else averages.of_kind(connection, sku, packaging)

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
        with self.workplace.write() as transaction:
            checked = self._with_weight(transaction, self._checked(after))
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
