"""Why a line gets no more: every step of the stock that fits it is accounted for, once."""

from dataclasses import asdict, replace

import pytest
from hypothesis import given

from app.domain.match_rules import NEVER, SUBSTITUTES
from tests.matching import goods, oracle
from tests.matching.any_worlds import EXAMPLES, nothing_kept, wished_worlds, worlds
from tests.matching.asking import content_for_oracle, line_for_oracle, penalties_of
from tests.matching.worlds import TODAY, changed, quick, solved

REASONS = (
    "taken", "reserved", "elsewhere", "expired", "too_short", "kept_back", "forbidden", "left_whole", "over_limit",
)  # fmt: skip


def fitting(world, want):
    """The contents that may serve a line, were they free, here and fresh."""
    asked, category = line_for_oracle(want), asdict(goods.CATEGORIES[want.category])
    penalties = penalties_of(world.rules)
    rows = [row for row in world.boxes if row.content.category == want.category]
    return [row for row in rows if oracle.fit(asked, content_for_oracle(row), category, penalties)[0] < 100]


def keeps(want, row):
    asked, category = line_for_oracle(want), asdict(goods.CATEGORIES[want.category])
    return oracle.keeps(asked, content_for_oracle(row), category, TODAY.isoformat())


def there(world, want):
    """All there is of the goods that may serve a line, in whatever state."""
    return sum((row.free or 0) + (row.reserved if row.free is not None else 0) for row in fitting(world, want))


def stated(line):
    """The sum of all reasons."""
    return sum(getattr(line.losses, name) for name in REASONS)


def short_lines(world, match):
    left_out = world.question.wishes.left_out
    return [line for line in match.lines if line.shortfall and line.want.key not in left_out]


@pytest.mark.parametrize("answer", [solved, quick])
@EXAMPLES
@given(world=wished_worlds())
def test_all_stock_that_fits_a_short_line_is_accounted_for_once(answer, world):
    usable = {row.key for row in world.usable()}
    for line in short_lines(world, answer(world)):
        assert line.allocated + line.shortfall == line.want.quantity
        assert line.allocated + stated(line) == there(world, line.want)
        assert line.shortfall <= stated(line) + max(0, line.want.quantity - there(world, line.want))
        if line.losses.over_limit == 0:
            could = [row for row in fitting(world, line.want) if row.key in usable and keeps(line.want, row)]
            assert line.free_for_line == sum(row.free for row in could)


@EXAMPLES
@given(worlds(under=nothing_kept))
def test_each_reason_says_its_own_amount_and_the_most_wanted_goods_are_those_missing(world):
    match = solved(world)
    short = {line.want.key: line.shortfall for line in match.lines if line.shortfall}
    assert {key for entry in match.wanted for key in entry.lines} == short.keys()
    assert all(entry.missing == sum(short[key] for key in entry.lines) for entry in match.wanted)
    assert all(entry.value > 0 for entry in match.wanted)
    for line in short_lines(world, match):
        rows = fitting(world, line.want)
        fresh = [row for row in rows if not row.expiry or row.expiry >= TODAY.isoformat()]
        here = [row for row in fresh if row.holder not in world.question.stock.away]
        keeping = [row for row in here if keeps(line.want, row)]
        losses, taken = line.losses, taken_by_others(line, match, {row.key for row in keeping})
        assert losses.reserved == sum(row.reserved for row in rows)
        assert losses.expired == sum(row.free or 0 for row in rows if row not in fresh)
        assert losses.elsewhere == sum(row.free or 0 for row in fresh if row not in here)
        assert losses.too_short == sum(row.free or 0 for row in here if row not in keeping)
        assert losses.uncounted == sum(row.free is None for row in keeping)
        assert losses.kept_back == losses.forbidden == losses.left_whole == losses.over_limit == 0
        assert losses.taken == sum(taken.values())
        assert {rival[:3]: rival.amount for rival in line.rivals} == taken


def slightly_dear(codes):
    """Substitutes that cost little or are forbidden, so that allowing one is enough to give it."""
    rules = nothing_kept(codes)
    return replace(rules, **{name: 15 if getattr(rules, name) < NEVER else NEVER for name in SUBSTITUTES})


def taken_by_others(line, match, fits):
    """What other lines got of some contents: (list, line, priority) and how much."""
    return {
        (*other.want.key, other.want.priority): amount
        for other in match.lines
        if other is not line
        and (amount := sum(part.quantity for part in other.allocations if (part.box, part.number) in fits))
    }


@EXAMPLES
@given(worlds(under=slightly_dear))
def test_near_goods_are_left_over_and_allowing_them_gives_more(world):
    match = solved(world)
    left = sum(row.free for row in world.usable()) - sum(line.allocated for line in match.lines)
    for line in short_lines(world, match):
        assert sum(near.amount for near in line.losses.near) <= left
        assert all(near.amount > 0 for near in line.losses.near)
        assert list(line.losses.near) == sorted(line.losses.near, key=lambda near: near.distance)
        for switch in {near.switch for near in line.losses.near} - {""}:
            assert solved(changed(world, rules=replace(world.rules, **{switch: 0}))).value > match.value
