"""A match line by line: exact before substitute, first expiring first, few pallets, whole boxes.

Urgent lines come first, open lines last. The same question always gives the same answer.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.matching.fitting import Fit, fit
from app.matching.model import Allocation, LineMatch, Losses, Offer, Question, Want

_FAR = date.max
_WINDOW_DAYS = 30


@dataclass(slots=True)
class _Shelf:
    """What is left of the offers while lines are served."""

    offers: dict[str, list[Offer]]
    taken: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))
    gone: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])
    pallets: set[str] = field(default_factory=set[str])

    def left(self, offer: Offer) -> int:
        return max(0, (offer.free or 0) - self.taken[offer.box, offer.number])

    def take(self, offer: Offer, quantity: int | None, found: Fit) -> Allocation:
        key = (offer.box, offer.number)
        if quantity is None:
            self.gone.add(key)
        else:
            self.taken[key] += quantity
        self.pallets.add(offer.pallet)
        kind = "substitute" if found.rule else "exact"
        return Allocation(offer.box, offer.number, offer.pallet, quantity, kind, found.rule, offer.content)


def match(question: Question) -> tuple[LineMatch, ...]:
    """Serve every line as far as the offers go; results stand in the order of the lines."""
    by_category: dict[str, list[Offer]] = defaultdict(list)
    for offer in sorted(question.offers, key=lambda offer: (offer.box, offer.number)):
        by_category[offer.content.category].append(offer)
    shelf = _Shelf(by_category)
    order = sorted(question.wants, key=_rank)
    open_lines = [want for want in order if want.quantity is None]
    results = {_key(want): _serve(want, want.quantity, shelf, question) for want in order if want.quantity is not None}
    budgets = _open_budgets(open_lines, shelf, question)
    for want in open_lines:
        results[_key(want)] = _serve(want, budgets[_key(want)], shelf, question)
    return tuple(results[_key(want)] for want in question.wants)


def _key(want: Want) -> tuple[str, int]:
    return want.need_list, want.line


def _rank(want: Want) -> tuple[bool, str, int]:
    return not want.urgent, want.need_list, want.line


def _open_budgets(open_lines: Sequence[Want], shelf: _Shelf, question: Question) -> dict[tuple[str, int], int]:
    """How much each open line may take: the open lines of a category share the allowed part of what is left."""
    lines_of: dict[str, int] = defaultdict(int)
    for want in open_lines:
        lines_of[want.category] += 1
    budgets: dict[tuple[str, int], int] = {}
    for want in open_lines:
        free = sum(shelf.left(offer) for offer, _ in _fitting(want, shelf, question))
        budgets[_key(want)] = int(free * question.rules.open_share / lines_of[want.category])
    return budgets


def _fits(want: Want, shelf: _Shelf, question: Question) -> Iterable[tuple[Offer, Fit]]:
    category = question.categories[want.category]
    known: dict[tuple[str, str, str], Fit] = {}
    for offer in shelf.offers.get(want.category, ()):
        content = offer.content
        key = (content.audience, content.size, content.season)
        if key not in known:
            known[key] = fit(want, content, category, question.rules)
        yield offer, known[key]


def _fitting(want: Want, shelf: _Shelf, question: Question) -> list[tuple[Offer, Fit]]:
    return [
        (offer, found)
        for offer, found in _fits(want, shelf, question)
        if found.serves and offer.available and _keeps(offer, want, question.today)
    ]


def _keeps(offer: Offer, want: Want, today: date) -> bool:
    expiry = offer.content.expiry
    return expiry is None or expiry >= max(today, want.usable_from or today)


def _window(offer: Offer, today: date) -> int:
    expiry = offer.content.expiry
    return (expiry - today).days // _WINDOW_DAYS if expiry else (_FAR - today).days


def _serve(want: Want, budget: int | None, shelf: _Shelf, question: Question) -> LineMatch:
    fitting = _fitting(want, shelf, question)
    free = sum(shelf.left(offer) for offer, _ in fitting)
    tiers: dict[tuple[float, int], list[tuple[Offer, Fit]]] = defaultdict(list)
    for offer, found in fitting:
        tiers[found.penalty, _window(offer, question.today)].append((offer, found))
    remaining = budget or 0
    allocations: list[Allocation] = []
    for key in sorted(tiers):
        for part in _take_from(tiers[key], remaining, shelf):
            allocations.append(part)
            remaining -= part.quantity or 0
        if remaining <= 0:
            break
    if want.quantity is None:
        allocations += _take_uncounted(fitting, shelf, question.rules.open_share)
    losses = _losses(want, shelf, question)
    return LineMatch(want, tuple(_merged(allocations)), losses, free)


def _take_from(tier: list[tuple[Offer, Fit]], remaining: int, shelf: _Shelf) -> Iterable[Allocation]:
    on_pallet: dict[str, int] = defaultdict(int)
    for offer, _ in tier:
        on_pallet[offer.pallet] += shelf.left(offer)

    def rank(pair: tuple[Offer, Fit]) -> tuple[bool, int, str, int, str, int]:
        offer = pair[0]
        known = offer.pallet in shelf.pallets and bool(offer.pallet)
        return not known, -on_pallet[offer.pallet], offer.pallet, -shelf.left(offer), offer.box, offer.number

    ordered = sorted(tier, key=rank)
    for offer, found in ordered:
        left = shelf.left(offer)
        if 0 < left <= remaining:
            remaining -= left
            yield shelf.take(offer, left, found)
    yield from _take_part(ordered, remaining, shelf)


def _take_part(ordered: list[tuple[Offer, Fit]], remaining: int, shelf: _Shelf) -> Iterable[Allocation]:
    """Open one box for the rest: one on a pallet that is fetched anyway, else the smallest that is enough."""
    if remaining <= 0:
        return
    enough = [pair for pair in ordered if shelf.left(pair[0]) >= remaining]
    if enough:
        best = min(enough, key=lambda pair: (pair[0].pallet not in shelf.pallets, shelf.left(pair[0]), pair[0].box))
        yield shelf.take(best[0], remaining, best[1])


def _take_uncounted(fitting: list[tuple[Offer, Fit]], shelf: _Shelf, share: float) -> list[Allocation]:
    uncounted = [
        pair
        for pair in fitting
        if pair[0].free is None and not pair[0].reserved and (pair[0].box, pair[0].number) not in shelf.gone
    ]
    ordered = sorted(uncounted, key=lambda pair: (pair[1].penalty, pair[0].pallet not in shelf.pallets, pair[0].box))
    return [shelf.take(offer, None, found) for offer, found in ordered[: int(len(ordered) * share + 0.5)]]


def _merged(parts: list[Allocation]) -> list[Allocation]:
    merged: dict[tuple[str, int], Allocation] = {}
    for part in parts:
        key = (part.box, part.number)
        if key in merged and part.quantity is not None:
            merged[key] = replace(merged[key], quantity=(merged[key].quantity or 0) + part.quantity)
        else:
            merged[key] = part
    return list(merged.values())


def _losses(want: Want, shelf: _Shelf, question: Question) -> Losses:
    sums: dict[str, int] = defaultdict(int)
    not_fitting: dict[str, int] = defaultdict(int)
    for offer, found in _fits(want, shelf, question):
        left = shelf.left(offer)
        if not found.serves:
            not_fitting[found.obstacle] += left
            continue
        sums["reserved"] += offer.reserved
        sums["taken"] += shelf.taken[offer.box, offer.number]
        if not offer.available:
            sums["elsewhere"] += left
        elif not _keeps(offer, want, question.today):
            sums["expired" if _has_expired(offer, question.today) else "too_short"] += left
    return Losses(**sums, not_fitting={name: amount for name, amount in sorted(not_fitting.items()) if amount})


def _has_expired(offer: Offer, today: date) -> bool:
    return offer.content.expiry is not None and offer.content.expiry < today
