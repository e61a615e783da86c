"""What expires first leaves first, as exactly as the dispatcher wishes."""

from collections import Counter
from datetime import date

from hypothesis import given

from app.matching import matcher
from tests.matching import goods
from tests.matching.any_worlds import EXAMPLES, worlds
from tests.matching.worlds import TODAY, answered, quick

PERISHING = worlds(mixes=[("pasta",), ("bandage",), ("gown_protective",)], open_lines=True)
"""Few kinds of goods with many dates, asked for by lines that need them to keep until many days."""


def window_of(row, days):
    return (date.fromisoformat(row.expiry) - TODAY).days // days if row.expiry else 10**9


def inversions(world, match):
    """Picks beside older goods of the same kind that stay, though they serve the line as well."""
    left = Counter({row.key: row.free or 0 for row in world.usable()})
    rows = {row.key: row for row in world.boxes}
    parts = [
        (line.want, rows[part.box, part.number], part.quantity)
        for line in match.lines
        for part in line.allocations
        if part.quantity
    ]
    for _, row, quantity in parts:
        left[row.key] -= quantity
    days, found = world.rules.window_days, []
    for want, row, _ in parts:
        until = want.usable_from.isoformat() if want.usable_from and goods.CATEGORIES[want.category].expiry else ""
        found += [
            (want, row, other)
            for other in world.usable()
            if other.kind == row.kind and left[other.key] and other.expiry and other.expiry >= until
            and window_of(other, days) < window_of(row, days)
        ]  # fmt: skip
    return found


@EXAMPLES
@given(PERISHING)
def test_no_older_goods_stay_behind_that_would_do_as_well(world):
    plan = matcher.plan(world.question)
    better = matcher.improve(plan, lambda: False)
    assert inversions(world, answered(plan, world.boxes)) == []
    assert better is None or inversions(world, answered(better, world.boxes)) == []


@EXAMPLES
@given(PERISHING)
def test_the_quick_answer_leaves_no_older_goods_behind(world):
    assert inversions(world, quick(world)) == []
