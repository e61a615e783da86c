"""Effects of rules and differences of plans in words; without a window."""

from dataclasses import replace

import pytest

from app.domain.languages import Language
from app.domain.match_rules import NEVER, SUBSTITUTES, KeepBack, MatchRules
from app.domain.partners import Partner
from app.services.differences import Comparison, Effect, LineDifference
from app.services.proposals import Totals
from app.ui.needs import compare_rows, rule_values
from app.ui.needs.compare_rows import BETTER, OTHER, WORSE
from app.ui.needs.effect_words import EffectWords
from app.ui.needs.shelf_lives import recipients
from app.ui.voice import Voice

NOTHING = Effect(0, 0, 0, {}, 0, 0, 0, 0, 0.0)
TOTALS = Totals(10, 8, 2, 20, 4, 6, 3, 1, 7, 0.8, {"pc": 100})


@pytest.fixture
def voice(qapp):
    made = Voice(Language.ENGLISH)
    yield made
    made.fall_silent()


@pytest.fixture
def words(voice):
    voice.speak(Language.ENGLISH)
    return EffectWords(voice)


def effect(**changes):
    return replace(NOTHING, **changes)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "changes nothing"),
        ({"lines_better": 3, "given": {"pc": 120}}, "120 pcs more for 3 lines"),
        ({"lines_better": 1, "given": {"pc": 12}, "opened": -14}, "12 pcs more for 1 line, 14 opened boxes fewer"),
        ({"pallets": -2}, "2 pallets fewer"),
        ({"lines_worse": 2, "given": {"kg": -1500, "pc": -4}}, "1,5 kg + 4 pcs less for 2 lines"),
        ({"lines_better": 1, "lines_worse": 1}, "more for 1 line, less for 1 line"),
        ({"given": {"pc": 3, "kg": -1000}}, "3 pcs more, 1 kg less"),
        ({"short": 1, "boxes": -2}, "1 more line short"),
        ({"short": -2}, "2 more lines in full"),
        ({"boxes": 1}, "1 box more"),
        ({"places": -1, "boxes": -3}, "1 place fewer to go to, 3 boxes fewer"),
        (
            {"lines_better": 1, "given": {"pc": 1}, "pallets": 1, "opened": 1, "short": -1},
            "1 pcs more for 1 line, 1 pallet more, 1 opened box more",
        ),
    ],
)
def test_an_effect_is_told_with_what_people_get_first(words, changes, told):
    assert words.gain(effect(**changes)) == told


def test_a_rule_in_force_says_what_would_be_without_it(words):
    assert words.loss(effect(pallets=1)) == "without it: 1 pallet more"
    assert words.loss(NOTHING) == "without it: changes nothing"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.GERMAN, "12 Stück mehr für 1 Position, 14 angebrochene Kartons weniger"),
        (Language.UKRAINIAN, "на 12 шт. більше для 1 позиції, на 14 відкритих коробок менше"),
    ],
)
def test_effects_speak_every_language(voice, language, told):
    voice.speak(language)
    assert EffectWords(voice).gain(effect(lines_better=1, given={"pc": 12}, opened=-14)) == told


def test_sums_say_which_plan_is_better(voice):
    after = replace(TOTALS, coverage=0.905, short=3, boxes=22, opened=1, pallets=6, given={"pc": 90, "kg": 2500})
    rows = compare_rows.total_rows(Comparison(TOTALS, after, ()), voice)
    found = {row.title: (row.first, row.second, row.difference, row.verdict) for row in rows}
    assert found["Covered"] == ("80 %", "90.5 %", "+10.5 %, better", BETTER)
    assert found["Given, kg"] == ("0", "2,5", "+2,5 kg, better", BETTER)
    assert found["Given, pcs"] == ("100", "90", "−10 pcs, worse", WORSE)
    assert found["Lines short"] == ("2", "3", "+1, worse", WORSE)
    assert found["Opened boxes"] == ("4", "1", "−3, better", BETTER)
    assert found["Boxes"] == ("20", "22", "+2", OTHER)
    assert found["Pallets"] == ("6", "6", "the same", OTHER)


def test_a_line_tells_what_each_plan_gives(voice):
    line = LineDifference("N-014-00001", 1, "10 jackets", 10, "pc", 4, 10, (0, 6), (0, 1))
    row = compare_rows.line_row(line, voice)
    assert (row.first, row.second, row.difference, row.verdict) == ("4", "10", "+6 pcs, better", BETTER)
    assert compare_rows.inexact_words(line) == "substitutes: 0 → 6, uncounted boxes: 0 → 1"
    beyond = compare_rows.line_row(replace(line, first=10, second=12), voice)
    assert (beyond.difference, beyond.verdict) == ("+2 pcs", OTHER)
    gone = compare_rows.line_row(replace(line, second=None), voice)
    assert (gone.second, gone.verdict) == ("–", WORSE)


@pytest.mark.parametrize("name", SUBSTITUTES)
def test_a_substitute_allowed_again_counts_as_before(name):
    saved = replace(MatchRules(), **{name: 45})
    off = rule_values.with_substitute(saved, name, allowed=False, before=saved)
    assert getattr(off, name) == NEVER
    assert not rule_values.is_allowed(off, name)
    assert rule_values.with_substitute(off, name, allowed=True, before=saved) == saved
    assert rule_values.with_substitute(off, name, allowed=True, before=off) == MatchRules()


def test_rows_of_the_rules_are_changed_one_at_a_time():
    rules = rule_values.with_keep_back(MatchRules(keep_back=(KeepBack("pasta", 5000),)), "blanket", 3)
    assert rules.keep_back == (KeepBack("blanket", 3), KeepBack("pasta", 5000))
    assert rule_values.with_keep_back(rules, "pasta", 0).keep_back == (KeepBack("blanket", 3),)
    assert rule_values.with_weight(rules, 3, 9).weights == (1, 2, 4, 9)
    assert rule_values.with_hard_places(rules, ["b", "a", "b"]).hard_places == ("a", "b")


def test_recipients_of_a_match_are_told_by_name():
    known = [Partner("P-2", "Zoo"), Partner("P-1", "Clinic"), Partner("P-3", "Donor")]
    found = recipients([("N-1", "P-1"), ("N-2", "P-2"), ("N-3", "P-1")], known)
    assert [(each.partner.name, each.lists) for each in found] == [("Clinic", ("N-1", "N-3")), ("Zoo", ("N-2",))]
