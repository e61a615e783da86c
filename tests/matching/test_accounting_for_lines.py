"""What is missing adds up, the sentences say it in numbers, and the cure is the one that helps most for least."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.match_rules import SUBSTITUTES, MatchRules
from app.domain.phrases import Phrase
from app.domain.saying import say
from app.matching.explaining import accounted, cure, explain
from app.matching.model import LineMatch, Losses, Near
from tests.matching.explained import LARGER, MEN, RULES, WHOLE, line, part, rival

STEPS = st.integers(0, 60)
NEAR = st.builds(
    Near, st.integers(1, 9), st.just("size"), st.sampled_from(["+1", "-1", "+2", "-2", "+3", "-7", ""]),
    st.sampled_from(["", "larger_size"]), st.integers(1, 60),
)  # fmt: skip
NAMES = [
    "taken", "reserved", "elsewhere", "expired", "too_short", "kept_back", "forbidden", "left_whole", "over_limit",
    "uncounted",
]  # fmt: skip
LOSSES = st.builds(Losses, **dict.fromkeys(NAMES, STEPS), near=st.lists(NEAR, max_size=5).map(tuple))
ALL_RULES = st.builds(MatchRules, whole_boxes=st.booleans(), tolerance=st.sampled_from([0, 10]))


QUANTITIES = st.integers(1, 200)
ANY_QUANTITY = QUANTITIES | st.none()


@st.composite
def lines(draw: Any, quantities: Any = QUANTITIES) -> LineMatch:
    """Any line with any losses, taken by any others."""
    given_parts = [part(quantity) for quantity in draw(st.lists(st.integers(1, 60), max_size=3))]
    rivals = tuple(rival(draw(STEPS), draw(st.integers(0, 3)), number) for number in range(2, draw(st.integers(2, 5))))
    made = line(draw(quantities), *given_parts, free_for_line=draw(st.integers(0, 300)), rivals=rivals)
    return replace(made, losses=draw(LOSSES))


def spoken(match: LineMatch, unit: str = "pc", rules: MatchRules = RULES) -> list[str]:
    return [english(phrase) for phrase in explain(match, unit, rules)]


def english(phrase: Phrase) -> str:
    return say(phrase, "en", lambda _context, text, _count: text)


def remedy(match: LineMatch, rules: MatchRules = RULES) -> tuple[str, str]:
    """The switch of the cure and what it says."""
    found = cure(match, "pc", rules)
    assert found is not None
    return found.switch, english(found.phrase)


@given(lines())
def test_the_reasons_sum_exactly_to_what_is_missing(match: LineMatch):
    assert sum(reason.amount for reason in accounted(match)) == match.shortfall


@given(lines())
def test_no_reason_claims_more_than_the_stock_behind_it(match: LineMatch):
    for reason in accounted(match):
        assert 0 < reason.amount <= reason.stock


@given(lines())
def test_the_stock_behind_the_reasons_is_all_there_is(match: LineMatch):
    stock = {reason.name: reason.stock for reason in accounted(match)}
    taken = sum(stock.get(name, 0) for name in ("taken", "taken_first", "taken_last"))
    assert taken <= match.losses.taken
    for name in {"reserved", "elsewhere", "expired", "too_short", "kept_back", "forbidden"} & set(stock):
        assert stock[name] == getattr(match.losses, name)


@given(lines())
def test_nothing_is_called_missing_in_the_hall_while_a_reason_has_stock_left(match: LineMatch):
    reasons = {reason.name: reason for reason in accounted(match)}
    if "no_more" in reasons:
        assert all(reason.amount == reason.stock for reason in reasons.values())


@given(lines())
def test_the_amounts_that_are_said_sum_to_what_is_missing(match: LineMatch):
    said = [sentence for sentence in spoken(match)[1:] if not sentence.startswith(("Boxes that", "More than"))]
    amounts = [int(number) for sentence in said for number in re.findall(r": (\d+)(?: \(\d+ in all\))?\.$", sentence)]
    if any(sentence.startswith("The hall has") for sentence in said):
        assert amounts == []
    else:
        assert sum(amounts) == match.shortfall


@given(lines(ANY_QUANTITY), ALL_RULES, st.sampled_from(["pc", "kg"]))
def test_every_line_is_told_without_gaps(match: LineMatch, rules: MatchRules, unit: str):
    for sentence in spoken(match, unit, rules):
        assert re.fullmatch(r"\S.*\S\.", sentence)
        assert not re.search(r"[{}]|None\b(?! of)|  ", sentence)


@given(lines(), ALL_RULES)
def test_a_cure_promises_no_more_than_is_missing(match: LineMatch, rules: MatchRules):
    found = cure(match, "pc", rules)
    assert (found is None) == (match.shortfall == 0)
    if found is not None and "amount" in found.phrase.values:
        assert 0 <= int(str(found.phrase.values["amount"])) <= match.shortfall


@given(lines(), ALL_RULES)
def test_a_cure_names_a_rule_of_the_dispatcher_or_none(match: LineMatch, rules: MatchRules):
    found = cure(match, "pc", rules)
    switches = {"", *SUBSTITUTES, "whole_boxes", "tolerance", "keep_back"}
    assert found is None or found.switch in switches


def test_the_first_sentence_alone_says_the_outcome():
    assert spoken(line(40, part()))[0] == "All 40 can be given, from one pallet."
    assert spoken(line(260, part(132), reserved=128))[0] == "132 of 260 can be given, 128 missing."
    assert spoken(line(12))[0] == "None of 12 can be given."
    outcome = spoken(line(None, part(20), part(None), free_for_line=40, budget=20))[0]
    assert all(word in outcome for word in ("free 40", "proposed 20", "uncounted boxes: 1", "50%"))


def test_a_served_line_hears_of_no_losses():
    assert len(spoken(line(40, part(), reserved=20, taken=30, near=(LARGER,)))) == 1


def test_the_part_missing_is_never_taken_for_all_of_the_stock():
    assert "Reserved already: 26 (40 in all)." in spoken(line(50, part(24), reserved=40))


def test_other_lines_are_told_apart_by_their_priority():
    shared = line(100, taken=70, priority=2, rivals=(rival(30, 3), rival(20, 2, 3), rival(15, 1, 4)))
    assert [(reason.name, reason.amount) for reason in accounted(shared)] == [
        ("taken_first", 50), ("taken_last", 15), ("taken", 5), ("no_more", 30),
    ]  # fmt: skip


def test_at_most_three_kinds_of_similar_goods_are_named_the_nearest_first():
    near = (Near(4, "season", "summer", "", 9), MEN, Near(2, "size", "-1", "", 12), LARGER)
    said = spoken(line(12, near=near))[-1]
    assert said == "Similar, but not allowed: one size larger (55), one size smaller (12), for men (40)."


def test_goods_without_words_for_them_are_still_named():
    near = (Near(1, "audience", "staff", "", 3), Near(2, "season", "", "", 4))
    assert "for other people (3), for another season (4)" in spoken(line(12, near=near))[-1]


def near_by(switch: str, amount: int) -> Near:
    return Near(1, "size", "+1", switch, amount)


@pytest.mark.parametrize("switch", SUBSTITUTES)
def test_a_switch_that_brings_something_is_the_cure(switch: str):
    named, said = remedy(
        line(20, near=(near_by(switch, 5), near_by(switch, 3)), kept_back=20, reserved=20, uncounted=2)
    )
    assert named == switch
    assert "8 of the 20" in said


def test_of_switches_the_one_that_brings_most_is_the_cure_and_the_first_of_equals():
    assert remedy(line(20, near=(near_by("unisex", 5), near_by("worn", 9))))[0] == "worn"
    assert remedy(line(20, near=(near_by("worn", 90), near_by("unisex", 40))))[0] == "unisex"


def test_a_rule_about_boxes_is_the_cure_when_it_brings_more_than_a_switch():
    short = line(20, near=(near_by("unisex", 5),), left_whole=15)
    assert remedy(short, WHOLE)[0] == "whole_boxes"
    assert remedy(short, MatchRules(tolerance=5))[0] == "tolerance"


@pytest.mark.parametrize(
    ("losses", "words"),
    [
        ({"over_limit": 15}, "one more pallet"),
        ({"forbidden": 15}, "left out"),
        ({"free_for_line": 15}, "once more"),
        ({"uncounted": 3, "kept_back": 15, "reserved": 15}, "uncounted boxes (3)"),
        ({"reserved": 15}, "released"),
        ({"taken": 15, "elsewhere": 3, "expired": 3}, "donations or another hub for the 20 missing"),
    ],
)
def test_what_is_no_matter_of_the_rules_has_no_switch(losses: dict[str, int], words: str):
    switch, said = remedy(line(20, **losses))
    assert switch == ""
    assert words in said


def test_keeping_less_back_is_a_cure_by_the_rules():
    assert remedy(line(20, kept_back=15, reserved=12))[0] == "keep_back"


def test_a_line_that_misses_nothing_needs_no_cure():
    assert cure(line(40, part()), "pc", RULES) is None
    assert cure(line(None, reserved=40), "pc", RULES) is None
