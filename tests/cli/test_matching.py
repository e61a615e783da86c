"""``palletwise match`` with its rules, lines and plan, and ``palletwise match-rules``."""

from dataclasses import fields

import pytest

from app.domain.match_rules import MatchRules
from app.matching import coverage
from tests import factories

JACKETS = "10 Winterjacken Damen"
TWO = "10 Winterjacken Damen\nNudeln 5 kg"


@pytest.fixture
def two_lines(file_hall):
    """A pallet with jackets and pasta, and a list that asks for both."""
    factories.given_pallet(file_hall, factories.content(), factories.pasta())
    return factories.given_list(file_hall, TWO)


@pytest.fixture
def jackets(file_hall):
    """Makes a list that asks for ten jackets, and boxes in the hall."""

    def given(*contents, text=JACKETS):
        factories.given_pallet(file_hall, *contents)
        return factories.given_list(file_hall, text)

    return given


def first(said):
    return said.document["lists"][0]["lines"][0]


def amounts(hall):
    return [factories.amounts(hall, kind)["reserved"] for kind in ("jacket_winter", "pasta")]


def test_only_some_lines_are_confirmed_and_released(palletwise, file_hall, two_lines):
    assert palletwise("match", two_lines, "--confirm", "--lines", "2").code == 0
    assert amounts(file_hall) == [0, 5000]
    assert palletwise("match", two_lines, "--confirm", "--lines", "1-2").code == 0
    assert amounts(file_hall) == [10, 5000]
    assert palletwise("match", two_lines, "--release", "--lines", "1, 1").code == 0
    assert amounts(file_hall) == [0, 5000]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--lines", "1"), "Name one need list when you choose lines."),
        (("N-014-00001", "--confirm", "--lines", "1,7"), "The list has no line 7."),
        (
            ("N-014-00001", "--confirm", "--lines", "first"),
            "“first” names no lines. Type their numbers, such as 1,3-5.",
        ),
        (("N-014-00001", "--tolerance", "50"), "A quantity may differ by 0 to 20 per cent."),
        (("N-014-00001", "--window", "0"), "Type 1 to 3650 days for goods that expire together."),
        (("N-014-00001", "--open-share", "101"), "Type 0 to 100 per cent for open lines, and no negative amounts."),
    ],
)
def test_what_makes_no_sense_is_refused(palletwise, file_hall, two_lines, args, said):
    answer = palletwise("match", *args)
    assert (answer.code, answer.err) == (1, f"{said}\n")
    assert amounts(file_hall) == [0, 0]


def test_no_pallet_at_all_is_wrong_usage(palletwise, two_lines):
    assert palletwise("match", two_lines, "--most-pallets", 0).code == 2


@pytest.mark.parametrize(
    ("option", "held"),
    [
        ("--no-unisex", {"audience": "unisex"}),
        ("--no-larger-size", {"size": "L"}),
        ("--no-all-season", {"season": "all_season"}),
        ("--no-mixed-sizes", {"size": "mixed"}),
        ("--no-worn", {"condition": "used"}),
    ],
)
def test_every_substitute_can_be_left_out(palletwise, jackets, option, held):
    code = jackets(factories.content(**held), text="10 Winterjacken Damen M Winter")
    assert first(palletwise("match", code, "--json"))["allocated"] == 10
    assert first(palletwise("match", code, option, "--json"))["allocated"] == 0
    assert first(palletwise("match", code, "--json"))["allocated"] == 10


def test_boxes_can_stay_whole(palletwise, jackets):
    code = jackets(factories.content(quantity=8), factories.content(quantity=5))
    assert palletwise("match", code, "--json").document["totals"]["opened"] == 1
    whole = palletwise("match", code, "--whole-boxes", "--json").document
    assert (whole["totals"]["opened"], whole["lists"][0]["lines"][0]["allocated"]) == (0, 8)
    near = palletwise("match", code, "--tolerance", 20, "--json").document
    assert (near["totals"]["opened"], near["lists"][0]["lines"][0]["allocated"]) == (0, 8)


def test_pallets_can_be_limited(palletwise, file_hall, jackets):
    factories.given_pallet(file_hall, factories.content(quantity=3))
    code = jackets(factories.content(quantity=7))
    assert palletwise("match", code, "--json").document["totals"]["pallets"] == 2
    few = palletwise("match", code, "--most-pallets", 1, "--json").document
    assert (few["totals"]["pallets"], few["lists"][0]["lines"][0]["allocated"]) == (1, 7)


def test_open_lines_take_a_share_or_as_much_as_the_cap(palletwise, jackets):
    code = jackets(factories.content(quantity=40), text="Winterjacken Damen")
    line = first(palletwise("match", code, "--json"))
    assert (line["wanted"], line["allocated"], line["shortfall"]) == (None, 20, 0)
    assert first(palletwise("match", code, "--open-share", 100, "--json"))["allocated"] == 40
    assert first(palletwise("match", code, "--open-cap", 7, "--json"))["allocated"] == 7


def test_the_plan_by_pallet_is_shown_when_asked_for(palletwise, two_lines):
    document = palletwise("match", two_lines, "--plan", "--json").document
    (use,) = document["plan"]
    assert (use["place"], use["boxes"], use["opened"], use["whole"], use["lines"]) == ("A-01", 2, 2, False, 2)
    said = palletwise("match", two_lines, "--plan").out.splitlines()
    assert said[-1] == "Pallet 0001 in A-01: boxes 2, of these opened 2, lines 2, part 100 %"
    assert said[-2] == "Covered: 100 % of what is asked for."


def test_looking_longer_says_when_nothing_better_was_found(palletwise, two_lines):
    said = palletwise("match", two_lines, "--tidy", "--json")
    assert said.err == "No plan with fewer pallets was found.\n"
    assert said.out == palletwise("match", two_lines, "--improve", "--json").out


def test_without_the_solver_the_quick_answer_serves_and_says_so(palletwise, two_lines, monkeypatch):
    exact = palletwise("match", two_lines, "--json")
    assert (exact.document["totals"]["exact"], exact.err) == (True, "")
    monkeypatch.setattr(coverage, "has_solver", lambda: False)
    quick = palletwise("match", two_lines, "--json")
    assert quick.document["totals"]["exact"] is False
    assert quick.err == "Without the solver the quick answer serves. It may give a little less.\n"
    assert quick.document["lists"] == exact.document["lists"]


def test_a_short_line_names_the_cure(palletwise, jackets):
    code = jackets(factories.content(audience="unisex"))
    line = first(palletwise("match", code, "--no-unisex", "--json"))
    assert (line["already"], line["cure"]) == (0, "Allow unisex goods: that can bring 10 of the 10 missing.")
    assert line["cure"] in palletwise("match", code, "--no-unisex").out


def test_the_rules_are_shown_as_they_can_be_typed(palletwise):
    said = palletwise("match-rules", "show").out.splitlines()
    assert len(said) == len(fields(MatchRules))
    assert said[0] == "unisex=5  (unisex goods count so many per cent less; 100: never)"


def test_rules_are_kept_for_the_hub(palletwise, file_hall, jackets):
    code = jackets(factories.content(audience="unisex"))
    place = file_hall.places.all()[0]
    given = ("unisex=100", "keep_back=pasta:2.5,towel:20", f"hard_places={place.name}", "whole_boxes=yes")
    said = palletwise("match-rules", "set", *given, "weights=1,1,2,3")
    assert said.out == f"Rules kept: {given[0]} whole_boxes=yes {given[1]} weights=1,1,2,3 {given[2]}\n"
    told = palletwise("match-rules", "show", "--json").document
    assert (told["unisex"], told["keep_back"], told["hard_places"]) == (100, {"pasta": 2.5, "towel": 20}, [place.name])
    assert first(palletwise("match", code, "--json"))["allocated"] == 0
    assert file_hall.matches.rules().kept_back("pasta") == 2500
    assert palletwise("match-rules", "set", "unisex=100").out == "The rules were so already.\n"
    assert palletwise("match-rules", "set", "keep_back=").out == "Rules kept: keep_back=\n"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("speed=5", "There is no rule speed."),
        ("unisex=much", "“much” is not a whole number."),
        ("unisex=7", "in steps of 5"),
        ("whole_boxes=maybe", "Type yes or no"),
        ("keep_back=unicorn:5", "There is no category unicorn"),
        ("keep_back=pasta:many", "“many” is not a number"),
        ("hard_places=Nowhere", "There is no place Nowhere"),
        ("weights=1,2", "Priorities count 1 to 16"),
    ],
)
def test_rules_that_mean_nothing_are_refused(palletwise, rule, said):
    answer = palletwise("match-rules", "set", rule)
    assert answer.code == 1
    assert said in answer.err
    assert palletwise("match-rules", "show", "--json").document["unisex"] == MatchRules().unisex
