"""Without the solver the quick answer serves: it gives nearly as much and says that it is not exact."""

from unittest.mock import patch

import highspy
from hypothesis import given

from app.domain.sku import Sku
from app.matching import matcher
from tests.matching.any_worlds import EXAMPLES, nothing_kept, worlds
from tests.matching.worlds import PALLETS, amounts, changed, quick, row, solved, want, world

JACKET = Sku("jacket_winter", "women", "M", "winter")


@EXAMPLES
@given(worlds())
def test_the_quick_answer_covers_a_third_of_what_is_possible_at_worst_and_does_not_call_it_exact(oracle, world):
    match, best = quick(world), oracle.best(world)
    assert best <= 3 * match.value <= 3 * best
    assert not match.exact or best == 0


@EXAMPLES
@given(worlds(under=nothing_kept))
def test_a_single_line_gets_as_much_without_the_solver(world):
    one = changed(world, wants=world.wants[:1])
    assert amounts(quick(one)) == amounts(solved(one))


SHORT = world(want(1, 30), want(2, 30, priority=3), row(1, JACKET, 40), row(2, JACKET, 10, PALLETS[1]))


def test_a_solver_that_gives_up_leaves_the_quick_answer(monkeypatch):
    before = quick(SHORT)
    monkeypatch.setattr(highspy.Highs, "run", lambda solver: None)
    assert solved(SHORT) == before
    assert (before.exact, sum(amounts(before))) == (False, 50)


def test_without_the_solver_thinking_longer_finds_nothing():
    with patch.dict("sys.modules", {"highspy": None}):
        plan = matcher.plan(SHORT.question)
        assert (plan.exact, matcher.improve(plan, lambda: False)) == (False, None)


def test_the_solver_answers_again_after_it_was_missing():
    assert (quick(SHORT).exact, solved(SHORT).exact) == (False, True)
