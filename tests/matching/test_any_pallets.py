"""Few pallets: none for nothing, nearly as few as there can be at once, and as few after thinking longer."""

from hypothesis import given
from hypothesis import strategies as st

from app.matching import matcher
from tests.matching.any_worlds import EXAMPLES, nothing_kept, worlds
from tests.matching.worlds import amounts, answered, changed

LASTING = worlds(dated=False, under=nothing_kept, most=9)


def plans_of(world):
    """The answer at once, and the one after thinking longer."""
    plan = matcher.plan(world.question)
    better = matcher.improve(plan, lambda: False)
    first = answered(plan, world.boxes)
    return first, first if better is None else answered(better, world.boxes)


def cost_of(world, match):
    far = world.question.stock.far
    return sum(world.rules.hard_cost if holder in far else 1 for holder in match.holders)


@EXAMPLES
@given(LASTING, st.booleans())
def test_the_pallets_are_at_most_one_too_many_at_once_and_none_too_many_later(oracle, world, some_are_far):
    far = frozenset(sorted({row.holder for row in world.boxes})[:2]) if some_are_far else frozenset()
    world = changed(world, far=far)
    first, later = plans_of(world)
    cheapest = oracle.lowest_cost(world, later)
    assert cost_of(world, first) <= cheapest + (world.rules.hard_cost if far else 1)
    assert cost_of(world, later) == cheapest
    for holder in first.holders:
        assert not oracle.still_serves(world, first, set(first.holders) - {holder})


@EXAMPLES
@given(worlds())
def test_thinking_longer_is_never_worse_covers_as_much_and_comes_to_an_end(world):
    plan = matcher.plan(world.question)
    better = matcher.improve(plan, lambda: False)
    assert matcher.improve(plan, lambda: True) is None
    if better is not None:
        first, later = answered(plan, world.boxes), answered(better, world.boxes)
        assert cost_of(world, later) < cost_of(world, first)
        assert (later.value, amounts(later)) == (first.value, amounts(first))
        assert matcher.improve(better, lambda: False) is None
