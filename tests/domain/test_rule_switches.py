"""Each rule of matching flipped by itself."""

import pytest

from app.domain.match_rules import SUBSTITUTES, MatchRules, check_rules
from app.domain.rule_switches import SWITCHES, TOLERANCE, WHOLE_BOXES, flipped


@pytest.mark.parametrize("switch", SWITCHES)
def test_a_switch_changes_one_rule_and_leaves_good_rules(switch):
    usual = MatchRules()
    other = flipped(usual, switch)
    check_rules(other)
    assert [name for name in SWITCHES if getattr(other, name) != getattr(usual, name)] == [switch]


@pytest.mark.parametrize("switch", [*SUBSTITUTES, WHOLE_BOXES])
def test_flipped_twice_it_is_as_before(switch):
    usual = MatchRules()
    assert flipped(flipped(usual, switch), switch) == usual


def test_a_substitute_that_was_allowed_is_forbidden():
    assert flipped(MatchRules(unisex=40), "unisex").unisex == 100
    assert flipped(MatchRules(unisex=100), "unisex").unisex == MatchRules().unisex


def test_the_tolerance_goes_on_by_steps():
    rules, seen = MatchRules(), []
    for _ in range(4):
        rules = flipped(rules, TOLERANCE)
        seen.append(rules.tolerance)
    assert seen == [5, 10, 20, 0]
    assert flipped(MatchRules(tolerance=7), TOLERANCE).tolerance == 10
