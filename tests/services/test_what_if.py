"""What if: other rules, one more pallet, another list, and the goods that are missing most."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.intake import IntakeRule
from app.domain.match_rules import MatchRules
from app.domain.phrases import UserError
from app.domain.rule_switches import SWITCHES
from app.matching.model import MostWanted, Wishes
from tests import factories
from tests.services.proposed import line, proposal

JACKETS = "10 Winterjacken Damen"
HEAD = "Testlager, Musterstraße 1, 44139 Dortmund"


def jackets(**changes):
    return factories.content(**changes)


def given_priority(hall, code, priority):
    hall.needs.change_head(replace(hall.needs.get(code), priority=priority))
    return code


def most_wanted(*categories, **changes):
    return proposal(wanted=tuple(MostWanted(key, "", frozenset(), "", 5, 2.0, **changes) for key in categories))


@pytest.fixture
def unisex(hall):
    """A proposal that serves a line for women with jackets for everybody."""
    factories.given_pallet(hall, jackets(audience="unisex", quantity=10))
    return hall.matches.propose([factories.given_list(hall, JACKETS)])


def test_other_rules_are_tried_on_the_same_stock(hall, unisex):
    effect = hall.what_if.effect(unisex, replace(unisex.rules, unisex=100))
    assert (effect.lines_better, effect.lines_worse, effect.short) == (0, 1, 1)
    assert (effect.given, effect.boxes, effect.pallets, effect.coverage) == ({"pc": -10}, -1, -1, -1.0)
    assert hall.matches.rules() == MatchRules()


def test_every_switch_has_an_effect_of_its_own(hall, unisex):
    effects = hall.what_if.effects(unisex)
    assert tuple(effects) == SWITCHES
    assert [switch for switch, effect in effects.items() if not effect.is_nothing] == ["unisex"]
    assert effects["unisex"] == hall.what_if.effect_of_switch(unisex, "unisex")


def test_longer_days_to_keep_are_tried_for_some_lists(hall):
    soon = hall.workplace.today() + timedelta(days=30)
    factories.given_pallet(hall, factories.pasta(expiry=soon))
    mine, other = factories.given_list(hall, "Nudeln 10 kg"), factories.given_list(hall, "Nudeln 5 kg")
    made = hall.matches.propose([mine, other])
    assert hall.what_if.effect_of_days(made, [mine], 60).given == {"kg": -10_000}
    assert hall.what_if.effect_of_days(made, [mine, other], 60).lines_worse == 2
    assert hall.what_if.effect_of_days(made, [mine, other], 20).is_nothing


def test_whole_boxes_leave_an_open_box_out(hall):
    factories.given_pallet(hall, jackets(quantity=6), jackets(quantity=6))
    made = hall.matches.propose([factories.given_list(hall, JACKETS)])
    effect = hall.what_if.effect_of_switch(made, "whole_boxes")
    assert (effect.opened, effect.boxes, effect.given) == (-1, -1, {"pc": -4})


def test_two_proposals_are_compared(hall, unisex):
    strict = hall.matches.again(unisex, rules=replace(unisex.rules, unisex=100))
    found = hall.what_if.compare(unisex, strict)
    assert (found.first, found.second) == (unisex.totals, strict.totals)
    (entry,) = found.lines
    assert (entry.first, entry.second, entry.substitutes) == (10, 0, (10, 0))


@pytest.fixture
def two_pallets(hall):
    """Thirty jackets on one pallet and ten trousers on another, all wanted."""
    jacket_pallet = factories.given_pallet(hall, jackets(quantity=30))
    trousers = jackets(category="trousers", season="none", quantity=10)
    trouser_pallet = factories.given_pallet(hall, trousers)
    code = factories.given_list(hall, "30 Winterjacken Damen\n10 Hosen Damen")
    return code, jacket_pallet.code, trouser_pallet.code


def test_the_ladder_climbs_by_what_each_pallet_brings(hall, two_pallets):
    code, *pallets = two_pallets
    ladder = hall.what_if.ladder(hall.matches.propose([code]))
    assert [rung.code for rung in ladder.rungs] == pallets
    assert [rung.coverage for rung in ladder.rungs] == pytest.approx([0.75, 1.0])
    assert (ladder.limit, ladder.beyond) == (None, None)


def test_beyond_a_limit_stands_what_one_more_pallet_would_bring(hall, two_pallets):
    code, _, trouser_pallet = two_pallets
    limited = hall.matches.propose([code], wishes=Wishes(most_holders=1))
    ladder = hall.what_if.ladder(limited)
    assert (len(ladder.rungs), ladder.limit) == (1, 1)
    assert ladder.beyond.codes == (trouser_pallet,)
    assert (ladder.beyond.effect.lines_better, ladder.beyond.effect.given) == (1, {"pc": 10})
    assert ladder.beyond.effect.coverage == pytest.approx(0.25)
    enough = hall.matches.propose([code], wishes=Wishes(most_holders=2))
    assert hall.what_if.ladder(enough).beyond is None


def test_lists_that_compete_are_told_who_got_what(hall):
    factories.given_pallet(hall, jackets(quantity=12))
    urgent = given_priority(hall, factories.given_list(hall, JACKETS), "urgent")
    normal = factories.given_list(hall, JACKETS)
    found = hall.what_if.shares(hall.matches.propose([normal, urgent]))
    assert {share.need_list: share.given.get("pc", 0) for share in found.lists} == {urgent: 10, normal: 2}
    (contest,) = found.contests
    assert contest.by_priority
    assert [(party.need_list, party.wanted, party.got) for party in contest.parties] == [
        (urgent, 10, 10), (normal, 10, 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", f"Das fehlt uns gerade\n{HEAD} · Stand {{day}}\n\n- Winterjacken: 6 Stück für Frauen\n"),
        ("uk", f"Чого нам зараз бракує\n{HEAD} · Станом на {{day}}\n\n- Куртки зимові: 6 шт. для жінок\n"),
        ("en", f"What we are short of\n{HEAD} · As of {{day}}\n\n- Winter jackets: 6 pcs for women\n"),
    ],
)
def test_the_public_is_asked_for_what_is_missing(hall, language, told):
    factories.given_pallet(hall, jackets(quantity=4))
    made = hall.matches.propose([factories.given_list(hall, JACKETS)])
    text = hall.what_if.appeal(made, language).replace("\xa0", " ")
    assert text.startswith(told.format(day=f"{hall.workplace.today():%d.%m.%Y}"))


def test_what_is_wanted_most_is_asked_for_first(hall):
    low = given_priority(hall, factories.given_list(hall, "50 Decken"), "low")
    urgent = given_priority(hall, factories.given_list(hall, "5 Schlafsäcke"), "urgent")
    text = hall.what_if.appeal(hall.matches.propose([low, urgent]), "en")
    assert text.index("Sleeping bags: 5") < text.index("Blankets: 50")


def test_nobody_is_asked_for_goods_that_stand_in_the_hall(hall, two_pallets):
    code, *_ = two_pallets
    limited = hall.matches.propose([code], wishes=Wishes(most_holders=1))
    with pytest.raises(UserError, match="no need to ask"):
        hall.what_if.appeal(limited, "en")
    assert hall.what_if.welcome(limited) == 0


def test_what_the_dispatcher_left_out_is_not_asked_for(hall):
    factories.given_pallet(hall, jackets(quantity=10))
    code = factories.given_list(hall, JACKETS)
    made = hall.matches.propose([code], wishes=Wishes(left_out=frozenset({(code, 1)})))
    with pytest.raises(UserError, match="no need to ask"):
        hall.what_if.appeal(made, "en")


def test_open_lines_that_get_nothing_are_asked_for_without_a_number(hall):
    factories.given_pallet(hall, jackets(quantity=10))
    made = hall.matches.propose([factories.given_list(hall, "Winterjacken Damen\nSchlafsäcke")])
    text = hall.what_if.appeal(made, "en")
    assert "- Sleeping bags: as much as possible\n" in text
    assert "jackets" not in text
    assert hall.what_if.welcome(made) == 1
    none_for_them = hall.matches.again(made, rules=replace(made.rules, open_share=0))
    with pytest.raises(UserError, match="no need to ask"):
        hall.what_if.appeal(none_for_them, "en")


def test_medicine_is_never_asked_for_at_the_door(hall):
    categories = hall.catalogue.current().categories
    medicine = next(key for key, category in categories.items() if category.export_flag == "med")
    text = hall.what_if.appeal(most_wanted(medicine, "pasta"), "en")
    assert "Pasta" in text
    assert categories[medicine].name_en not in text


def test_an_appeal_is_saved(file_hall, tmp_path):
    file = file_hall.what_if.write(tmp_path / "appeal.txt", "Чого нам бракує\n")
    assert file.read_text("utf-8") == "Чого нам бракує\n"


def test_missing_goods_go_on_the_stop_and_go_list(hall):
    made = most_wanted("pasta", "blanket")
    assert hall.what_if.welcome(made, ["pasta", "towel"]) == 1
    assert hall.intake.rules() == {"pasta": IntakeRule("pasta", "go", "urgent")}
    assert hall.what_if.welcome(made) == 1
    assert set(hall.intake.rules()) == {"pasta", "blanket"}


def test_without_a_gap_nothing_is_asked_for(hall):
    with pytest.raises(UserError, match="no need to ask"):
        hall.what_if.appeal(proposal(line()), "de")
