"""A match line by line: exact before substitute, first expiring first, few pallets, whole boxes.

Lines of urgent lists and urgent lines come first, then lists by their priority; open lines come last.
The same question always gives the same answer.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from app.matching.shelf import Group, Shelf, keeps
from app.matching.thin_fitting import Fit
from app.matching.thin_model import Allocation, LineMatch, Losses, Offer, Question, Want

_FAR = date.max
_WINDOW_DAYS = 30
_URGENT = 3
Usable = tuple[Offer, Fit, Group]


def match(question: Question) -> tuple[LineMatch, ...]:
    """Serve every line as far as the offers go; results stand in the order of the lines."""
    shelf = Shelf(question)
    order = sorted(question.wants, key=_rank)
    open_lines = [want for want in order if want.quantity is None]
    results = {_key(want): _serve(want, want.quantity, shelf, question) for want in order if want.quantity is not None}
    budgets = _open_budgets(open_lines, shelf, question)
    for want in open_lines:
        results[_key(want)] = _serve(want, budgets[_key(want)], shelf, question)
    return tuple(results[_key(want)] for want in question.wants)


def _key(want: Want) -> tuple[str, int]:
    return want.need_list, want.line


def _rank(want: Want) -> tuple[int, bool, str, int]:
    priority = _URGENT if want.urgent else want.priority
    return -priority, not want.urgent, want.need_list, want.line


def _open_budgets(open_lines: Sequence[Want], shelf: Shelf, question: Question) -> dict[tuple[str, int], int]:
    """How much each open line may take: the open lines of a category share the allowed part of what is left."""
    lines_of: dict[str, int] = defaultdict(int)
    for want in open_lines:
        lines_of[want.category] += 1
    budgets: dict[tuple[str, int], int] = {}
    for want in open_lines:
        free = sum(shelf.left(offer) for offer, _, _ in shelf.usable(want))
        budgets[_key(want)] = int(free * question.rules.open_share / lines_of[want.category])
    return budgets


def _window(offer: Offer, today: date) -> int:
    expiry = offer.content.expiry
    return (expiry - today).days // _WINDOW_DAYS if expiry else (_FAR - today).days


def _serve(want: Want, budget: int | None, shelf: Shelf, question: Question) -> LineMatch:
    usable = list(shelf.usable(want))
    free = sum(shelf.left(offer) for offer, _, _ in usable)
    tiers: dict[tuple[float, int], list[Usable]] = defaultdict(list)
    for entry in usable:
        tiers[entry[1].penalty, _window(entry[0], question.today)].append(entry)
    remaining = budget or 0
    allocations: list[Allocation] = []
    for key in sorted(tiers) if remaining else ():
        for part in _take_from(tiers[key], remaining, shelf):
            allocations.append(part)
            remaining -= part.quantity or 0
        if remaining <= 0:
            break
    if want.quantity is None:
        allocations += _take_uncounted(usable, shelf, question.rules.open_share)
    losses = _losses(want, shelf)
    if allocations:
        shelf.tidy(group for group, found in shelf.fits(want) if found.serves)
    return LineMatch(want, tuple(_merged(allocations)), losses, free)


def _take_from(tier: list[Usable], remaining: int, shelf: Shelf) -> Iterable[Allocation]:
    on_pallet: dict[str, int] = defaultdict(int)
    for offer, _, _ in tier:
        on_pallet[offer.pallet] += shelf.left(offer)

    def rank(entry: Usable) -> tuple[bool, int, str, int, str, int]:
        offer = entry[0]
        known = offer.pallet in shelf.pallets and bool(offer.pallet)
        return not known, -on_pallet[offer.pallet], offer.pallet, -shelf.left(offer), offer.box, offer.number

    ordered = sorted(tier, key=rank)
    for offer, found, group in ordered:
        left = shelf.left(offer)
        if 0 < left <= remaining:
            remaining -= left
            yield shelf.take(offer, left, found, group)
            if not remaining:
                return
    yield from _take_part(ordered, remaining, shelf)


def _take_part(ordered: list[Usable], remaining: int, shelf: Shelf) -> Iterable[Allocation]:
    """Open one box for the rest: one on a pallet that is fetched anyway, else the smallest that is enough."""
    enough = [entry for entry in ordered if shelf.left(entry[0]) >= remaining]
    if enough:
        best = min(enough, key=lambda entry: (entry[0].pallet not in shelf.pallets, shelf.left(entry[0]), entry[0].box))
        yield shelf.take(best[0], remaining, best[1], best[2])


def _take_uncounted(usable: list[Usable], shelf: Shelf, share: float) -> list[Allocation]:
    whole = [entry for entry in usable if shelf.is_whole(entry[0])]
    ordered = sorted(whole, key=lambda entry: (entry[1].penalty, entry[0].pallet not in shelf.pallets, entry[0].box))
    chosen = ordered[: int(len(ordered) * share + 0.5)]
    return [shelf.take(offer, None, found, group) for offer, found, group in chosen]


def _merged(parts: list[Allocation]) -> list[Allocation]:
    merged: dict[tuple[str, int], Allocation] = {}
    for part in parts:
        key = (part.box, part.number)
        if key in merged and part.quantity is not None:
            merged[key] = replace(merged[key], quantity=(merged[key].quantity or 0) + part.quantity)
        else:
            merged[key] = part
    return list(merged.values())


def _losses(want: Want, shelf: Shelf) -> Losses:
    sums: dict[str, int] = defaultdict(int)
    not_fitting: dict[str, int] = defaultdict(int)
    for group, found in shelf.fits(want):
        if not found.serves:
            not_fitting[found.obstacle] += group.left
            continue
        for name in ("reserved", "taken", "elsewhere", "expired"):
            sums[name] += getattr(group, name)
        if want.usable_from:
            sums["too_short"] += sum(shelf.left(offer) for offer in group.offers if not keeps(offer, want))
    return Losses(**sums, not_fitting={name: amount for name, amount in sorted(not_fitting.items()) if amount})
