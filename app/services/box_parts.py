"""The pile to sort, and boxes taken apart or put together."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain import box_parts as rules
from app.domain import codes, pallets
from app.domain.boxes import Box
from app.domain.codes import CodeType
from app.domain.sku import Packaging
from app.persistence.database import Transaction
from app.persistence.queries import boxes
from app.services.workplace import Workplace, new_code, required


@dataclass(frozen=True, slots=True)
class BoxPartService:
    """What happens to whole boxes and bags besides registering them."""

    workplace: Workplace

    def receive(self, note: str = "", location: str | None = None, packaging: str = Packaging.BAG) -> Box:
        """Put an unsorted bag on the pile; its label says only that it waits."""
        with self.workplace.write() as transaction:
            bag = Box(
                new_code(transaction, CodeType.BOX), packaging=packaging, location=location, note=note.strip(),
                registered_on=self.workplace.today(),
            )  # fmt: skip
            event = transaction.record([rules.receive(bag)])[0]
            return transaction.state_after(event, None)

    def pile(self) -> list[Box]:
        """The bags that wait to be sorted, oldest first."""
        with self.workplace.read() as connection:
            waiting = boxes.to_sort(connection)
            found = {box.code: box for box in boxes.by_codes(connection, waiting)}
        return [found[code] for code in waiting]

    def resolve(self, scanned: str) -> Box:
        """A bag of the pile is empty."""
        with self.workplace.write() as transaction:
            bag = required(transaction, "box", codes.parse(scanned))
            transaction.record([rules.resolve(bag)])
            return required(transaction, "box", bag.code)

    def split(self, scanned: str, taken: Sequence[int | None]) -> Box:
        """Take a part of each content (in steps) out of a box into a new one; returns the new one."""
        with self.workplace.write() as transaction:
            box = required(transaction, "box", codes.parse(scanned))
            _require_loose(transaction, box)
            corrected, registered = rules.split_off(box, tuple(taken), new_code(transaction, CodeType.BOX))
            transaction.record([corrected, registered])
            return required(transaction, "box", registered.subject)

    def merge(self, into: str, scanned: str) -> Box:
        """Empty one box into another; returns the one that stays."""
        with self.workplace.write() as transaction:
            box = required(transaction, "box", codes.parse(into))
            other = required(transaction, "box", codes.parse(scanned))
            for each in (box, other):
                _require_loose(transaction, each)
            transaction.record(list(rules.merge(box, other)))
            return required(transaction, "box", box.code)


def _require_loose(transaction: Transaction, box: Box) -> None:
    if box.pallet:
        pallets.require_open(required(transaction, "pallet", box.pallet))
