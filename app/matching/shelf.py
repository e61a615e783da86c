"""What is left of the stock while lines are served, in groups of interchangeable goods.

Whether goods serve a line is asked once a group, and what a group holds is kept as sums, so that a
line never looks at a box it cannot use.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from app.matching.thin_fitting import Fit, fit
from app.matching.thin_model import Allocation, Offer, Question, Want


@dataclass(slots=True)
class Group:
    """Offers of one category, audience, size and season; sums are in steps."""

    sample: Offer
    offers: list[Offer] = field(default_factory=list[Offer])
    left: int = 0
    taken: int = 0
    reserved: int = 0
    elsewhere: int = 0
    expired: int = 0

    def add(self, offer: Offer, today: date) -> None:
        """Sort an offer in: usable ones are kept, others only counted with their reason."""
        self.reserved += offer.reserved
        expiry = offer.content.expiry
        if not offer.available:
            self.elsewhere += offer.free or 0
        elif expiry is not None and expiry < today:
            self.expired += offer.free or 0
        else:
            self.offers.append(offer)
            self.left += offer.free or 0


class Shelf:
    """The groups of every category, and what has been taken of them."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._taken: dict[tuple[str, int], int] = defaultdict(int)
        self._gone: set[tuple[str, int]] = set()
        self._groups: dict[str, dict[tuple[str, str, str], Group]] = defaultdict(dict)
        self.pallets: set[str] = set()
        for offer in sorted(question.offers, key=lambda offer: (offer.box, offer.number)):
            content = offer.content
            key = (content.audience, content.size, content.season)
            group = self._groups[content.category].setdefault(key, Group(offer))
            group.add(offer, question.today)

    def fits(self, want: Want) -> Iterator[tuple[Group, Fit]]:
        """Every group of the wanted category, with how it serves the line."""
        category, rules = self._question.categories[want.category], self._question.rules
        for group in self._groups[want.category].values():
            yield group, fit(want, group.sample.content, category, rules)

    def left(self, offer: Offer) -> int:
        """How much of a counted offer is left."""
        return max(0, (offer.free or 0) - self._taken[offer.box, offer.number])

    def is_whole(self, offer: Offer) -> bool:
        """Whether an uncounted offer can still be given."""
        return offer.free is None and not offer.reserved and (offer.box, offer.number) not in self._gone

    def usable(self, want: Want) -> Iterable[tuple[Offer, Fit, Group]]:
        """The offers that serve a line and keep long enough, with something left."""
        for group, found in self.fits(want):
            if found.serves:
                for offer in group.offers:
                    if keeps(offer, want) and (self.left(offer) or self.is_whole(offer)):
                        yield offer, found, group

    def take(self, offer: Offer, quantity: int | None, found: Fit, group: Group) -> Allocation:
        """Give a part of an offer to a line."""
        key = (offer.box, offer.number)
        if quantity is None:
            self._gone.add(key)
        else:
            self._taken[key] += quantity
            group.left -= quantity
            group.taken += quantity
        self.pallets.add(offer.pallet)
        kind = "substitute" if found.rule else "exact"
        return Allocation(offer.box, offer.number, offer.pallet, quantity, kind, found.rule, offer.content)

    def tidy(self, groups: Iterable[Group]) -> None:
        """Forget offers of which nothing is left."""
        for group in groups:
            group.offers = [offer for offer in group.offers if self.left(offer) or self.is_whole(offer)]


def keeps(offer: Offer, want: Want) -> bool:
    """Whether goods still keep on the day the line needs them."""
    expiry = offer.content.expiry
    return expiry is None or want.usable_from is None or expiry >= want.usable_from
