"""Who, which size, which season and how worn: what serves, by which rule, and what never does."""

from dataclasses import replace

import pytest

from app.domain import sizes
from app.domain.match_rules import NEVER, SUBSTITUTES, MatchRules
from app.domain.sku import Sku
from tests.matching.worlds import STRICT, line_of, row, solved, want, world

GROUPS = {"clothing": "jacket_winter", "shoe": "shoes_winter", "glove": "gloves", "hat": "hat_winter"}
JACKET = Sku("jacket_winter", "women", "M", "winter", "good")


def rule_of(asked, held, rules=None):
    """The rule by which goods serve a line, empty for exact ones, None for goods that are not given."""
    match = solved(world(asked, row(1, held), rules=rules))
    parts = line_of(match).allocations
    return parts[0].rule if parts else None


@pytest.mark.parametrize(
    ("wanted", "held", "rule"),
    [
        ("", "men", ""), ("none", "women", ""), ("men", "none", ""), ("women", "women", ""), ("unisex", "unisex", ""),
        ("children", "girls", ""), ("children", "boys", ""), ("children", "children", ""),
        ("men", "unisex", "unisex"), ("women", "unisex", "unisex"), ("girls", "children", "unisex"),
        ("boys", "children", "unisex"), ("baby", "children", "unisex"),
        ("men", "women", None), ("unisex", "men", None), ("unisex", "women", None), ("children", "baby", None),
        ("children", "unisex", None), ("girls", "boys", None), ("girls", "unisex", None), ("men", "boys", None),
    ],
)  # fmt: skip
def test_for_whom_goods_are(wanted, held, rule):
    goods = replace(JACKET, audience=held, size="")
    assert rule_of(want(audience=wanted), goods) == rule
    assert rule_of(want(audience=wanted), goods, STRICT) == ("" if rule == "" else None)


@pytest.mark.parametrize(
    ("wanted", "held", "rule"),
    [
        ("", "summer", ""), ("none", "winter", ""), ("winter", "none", ""), ("summer", "summer", ""),
        ("winter", "all_season", "all_season"), ("summer", "all_season", "all_season"),
        ("all_season", "winter", None), ("all_season", "summer", None), ("winter", "summer", None),
    ],
)  # fmt: skip
def test_a_winter_need_may_take_all_season_goods_but_not_the_other_way_round(wanted, held, rule):
    assert rule_of(want(season=wanted), replace(JACKET, season=held)) == rule


@pytest.mark.parametrize(
    ("system", "wanted", "held", "rule"),
    [
        ("clothing", "", "M", ""), ("clothing", "M", "M", ""), ("clothing", "M+L", "L", ""),
        ("clothing", "M", "", "mixed_sizes"),
        ("clothing", "M", "mixed", "mixed_sizes"), ("clothing", "M", "unknown", "mixed_sizes"),
        ("clothing", "M+L", "M+L", ""), ("clothing", "M", "M+L", "mixed_sizes"),
        ("clothing", "S+M", "M+L", "mixed_sizes"),
        ("clothing", "M", "L", "larger_size"), ("clothing", "M", "S", None), ("clothing", "M", "XL", None),
        ("clothing", "S+L", "M+XL", "larger_size"), ("clothing", "M", "L+XL", None), ("clothing", "S+M", "L+XL", None),
        ("clothing", "4XL", "5XL", "larger_size"), ("clothing", "5XL", "XS", None), ("clothing", "XS", "5XL", None),
        ("clothing", "5XL", "4XL", None), ("clothing", "176", "XS", None),
        ("shoe", "42", "42", ""), ("shoe", "42", "43", None), ("shoe", "42", "42+43", "mixed_sizes"),
        ("glove", "XL", "6", None), ("glove", "6", "6.5", "larger_size"), ("glove", "9", "10", "larger_size"),
        ("glove", "L", "XL", "larger_size"), ("glove", "10", "XS", None), ("glove", "XL+6", "6.5", "larger_size"),
        ("hat", "baby", "child", "larger_size"), ("hat", "child", "S", None), ("hat", "S", "M", "larger_size"),
        ("hat", "XL", "baby", None),
    ],
)  # fmt: skip
def test_which_size_serves(system, wanted, held, rule):
    asked = want(category=GROUPS[system], sizes=sizes.expand(wanted))
    assert rule_of(asked, Sku(GROUPS[system], "unisex", held, "winter")) == rule


def test_sizes_for_children_and_for_adults_are_no_neighbours():
    asked = want(audience="children", sizes=frozenset({"176"}))
    assert rule_of(asked, replace(JACKET, audience="none", size="XS")) is None
    assert rule_of(asked, replace(JACKET, audience="girls", size="176")) == ""
    assert rule_of(want(sizes=frozenset({"98"})), replace(JACKET, audience="girls", size="104")) == "larger_size"


@pytest.mark.parametrize(("text", "held"), [("L-S", "M"), ("43-42", "43"), ("6,5-7,5", "7")])
def test_a_range_serves_whichever_way_round_it_was_written(text, held):
    system = "glove" if "," in text else "shoe" if text[0].isdigit() else "clothing"
    asked = want(category=GROUPS[system], sizes=sizes.expand(sizes.parse(system, "unisex", text)))
    assert rule_of(asked, Sku(GROUPS[system], "unisex", held, "winter"), STRICT) == ""


def test_a_size_that_is_not_on_the_scale_is_never_held():
    assert rule_of(want(sizes=frozenset({"99"})), JACKET) is None


def test_goods_without_sizes_serve_whatever_size_is_asked():
    asked = want(category="blanket", sizes=frozenset({"M"}))
    assert rule_of(asked, Sku("blanket", "none", "mixed", "none"), STRICT) == ""


@pytest.mark.parametrize(("penalty", "rule"), [(0, ""), (5, "worn"), (95, "worn"), (NEVER, None)])
def test_worn_goods_serve_plainly_at_a_cost_or_never(penalty, rule):
    assert rule_of(want(), replace(JACKET, condition="used"), MatchRules(worn=penalty)) == rule
    assert rule_of(want(), JACKET, MatchRules(worn=penalty)) == ""


def test_substitutes_add_up_and_together_may_be_too_much():
    asked = want(audience="men", sizes=frozenset({"M"}), season="winter")
    held = Sku("jacket_winter", "unisex", "L", "all_season", "used")
    costly = MatchRules(unisex=25, larger_size=25, all_season=25, worn=20)
    assert rule_of(asked, held, costly) == "unisex+larger_size+all_season+worn"
    assert solved(world(asked, row(1, held), rules=costly)).value == 2 * 10 * 5
    assert rule_of(asked, held, replace(costly, worn=25)) is None


def test_with_every_substitute_off_only_exact_goods_are_given():
    asked, others = want(audience="women", sizes=frozenset({"M"})), [("unisex", "L"), ("women", "mixed")]
    boxes = [row(serial, replace(JACKET, audience=who, size=size)) for serial, (who, size) in enumerate(others, 2)]
    match = solved(world(replace(asked, quantity=100), row(1, JACKET), *boxes, rules=STRICT))
    assert line_of(match).allocated == 40


def test_with_every_substitute_free_all_count_alike_and_are_still_named():
    asked = want(audience="women", sizes=frozenset({"M"}), season="winter", quantity=80)
    held = row(1, JACKET), row(2, Sku("jacket_winter", "unisex", "L", "all_season", "used"))
    match = solved(world(asked, *held, rules=MatchRules(**dict.fromkeys(SUBSTITUTES, 0))))
    assert (line_of(match).allocated, match.value) == (80, 80 * 2 * 100)
    assert sorted(part.rule for part in line_of(match).allocations) == ["", "unisex+larger_size+all_season"]


def test_a_penalty_beyond_a_hundred_forbids_and_never_counts_against():
    asked = want(audience="women", season="winter")
    held = row(1, Sku("jacket_winter", "unisex", "M", "all_season"))
    match = solved(world(asked, held, rules=MatchRules(unisex=95, all_season=95)))
    assert (line_of(match).allocations, match.value) == ((), 0)


def test_exact_goods_go_before_substitutes_and_lighter_ones_before_heavier():
    asked = want(audience="women", sizes=frozenset({"M"}), quantity=60)
    boxes = [row(serial, replace(JACKET, size=size), 25) for serial, size in enumerate(("mixed", "L", "M"), 1)]
    parts = line_of(solved(world(asked, *boxes))).allocations
    assert {part.rule: part.quantity for part in parts} == {"": 25, "larger_size": 25, "mixed_sizes": 10}


@pytest.mark.parametrize(("all_season", "switch"), [(10, "mixed_sizes"), (95, "")])
def test_a_switch_is_named_only_where_it_would_help(all_season, switch):
    asked = want(audience="women", sizes=frozenset({"M"}), season="winter")
    goods = replace(JACKET, size="mixed", season="all_season")
    match = solved(world(asked, row(1, goods), rules=MatchRules(mixed_sizes=NEVER, all_season=all_season)))
    (near,) = line_of(match).losses.near
    assert (near.obstacle, near.switch) == ("mixed_sizes", switch)
