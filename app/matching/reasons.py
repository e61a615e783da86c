"""What a line misses, split over its reasons so that the parts add up."""

from typing import NamedTuple

from app.matching.model import LineMatch

NO_MORE = "no_more"
"""The reason of what is missing without any stock behind it."""


class Reason(NamedTuple):
    """Why a part of a line is missing.

    ``amount`` is the part, ``stock`` all the stock behind this reason, both in steps.
    """

    name: str
    amount: int
    stock: int


def accounted(line: LineMatch) -> tuple[Reason, ...]:
    """What a line misses, split over its reasons: their amounts sum exactly to it.

    What the dispatcher can change at once comes first, what nobody has comes last.
    """
    missing, parts = line.shortfall, list[Reason]()
    for name, stock in stock_behind(line):
        amount = min(stock, missing)
        if amount > 0:
            parts.append(Reason(name, amount, stock))
            missing -= amount
    return (*parts, Reason(NO_MORE, missing, missing)) if missing else tuple(parts)


def stock_behind(line: LineMatch) -> tuple[tuple[str, int], ...]:
    """The stock behind every reason, in the order in which they account for what is missing."""
    losses = line.losses
    first = sum(rival.amount for rival in line.rivals if rival.priority >= line.want.priority)
    last = sum(rival.amount for rival in line.rivals) - first
    first = min(first, losses.taken)
    last = min(last, losses.taken - first)
    whole, kept = _withheld(line)
    return (
        ("forbidden", losses.forbidden),
        ("over_limit", losses.over_limit),
        ("left_whole", whole),
        ("kept_back", kept),
        ("unused", unused(line)),
        ("taken_first", first),
        ("taken_last", last),
        ("taken", losses.taken - first - last),
        ("reserved", losses.reserved),
        ("elsewhere", losses.elsewhere),
        ("too_short", losses.too_short),
        ("expired", losses.expired),
    )


def _withheld(line: LineMatch) -> tuple[int, int]:
    """What stays in boxes that would be opened, and what is kept back; of an open line within its budget only."""
    whole, kept = line.losses.left_whole, line.losses.kept_back
    if line.want.quantity is not None:
        return whole, kept
    room = max(0, (line.budget or 0) - line.allocated)
    return min(whole, room), min(kept, room)


def unused(line: LineMatch) -> int:
    """Free stock that fits and that neither a line nor a rule of the dispatcher claims."""
    return line.free_for_line - line.allocated - line.losses.taken - sum(_withheld(line))
