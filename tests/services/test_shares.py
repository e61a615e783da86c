"""Two proposals side by side, pallets by what they bring, and who gets what: from proposals made by hand."""

from dataclasses import replace

import pytest

from app.matching.model import Rival
from app.services.differences import compare, effect_of
from app.services.ladders import rungs
from app.services.shares import shares
from tests import factories
from tests.services.proposed import FIRST, SECOND, THIRD, line, pallet_use, part, proposal


def rival(code: str, amount: int = 4, number: int = 1) -> Rival:
    return Rival(code, number, 1, amount)


def pasta_line(code: str = SECOND, given: int = 0):
    asked = factories.need_line(category="pasta", audience="", quantity=8_000, unit="kg", text="8 kg Nudeln")
    return line(code, 1, line=asked, wanted=8_000, unit="kg", allocated=given, shortfall=8_000 - given)


def test_an_effect_is_the_new_less_the_old():
    old = proposal(line(FIRST, 1, part(4)), line(FIRST, 2, part(6)), line(FIRST, 3))
    new = proposal(line(FIRST, 1, part(10)), line(FIRST, 2, part(5)), line(FIRST, 3))
    totals = {"short": 3, "opened": 2, "boxes": 3, "pallets": 4, "places": 1, "given": {"pc": 10, "kg": 1000}}
    old = replace(old, totals=replace(old.totals, **totals))
    totals = {"short": 2, "opened": 0, "boxes": 3, "pallets": 5, "places": 0, "given": {"pc": 15, "kg": 1000}}
    new = replace(new, totals=replace(new.totals, **totals))
    effect = effect_of(old, new)
    assert (effect.lines_better, effect.lines_worse, effect.short) == (1, 1, -1)
    assert (effect.opened, effect.boxes, effect.pallets, effect.places) == (-2, 0, 1, -1)
    assert effect.given == {"pc": 5}
    assert effect.coverage == pytest.approx(5 / 30, abs=1e-5)
    assert not effect.is_nothing
    assert effect_of(old, old).is_nothing


def test_one_more_uncounted_box_is_better():
    old, new = proposal(line(FIRST, 1, part(None))), proposal(line(FIRST, 1, part(None), part(None, serial=2)))
    assert effect_of(old, new).lines_better == 1
    assert effect_of(new, old).lines_worse == 1


def test_coverage_is_compared_by_the_old_weights():
    lines = (line(FIRST, 1, part(10)), line(SECOND))
    old = proposal(*lines, priorities={FIRST: 3})
    heavier = replace(old.rules, weights=(1, 2, 4, 16))
    new = replace(old, rules=heavier, totals=replace(old.totals, coverage=16 / 18))
    assert effect_of(old, new).coverage == 0


def test_only_lines_that_differ_are_compared():
    same, short = line(FIRST, 1, part(10)), line(FIRST, 2)
    full, substituted = line(FIRST, 2, part(10)), line(FIRST, 3, part(4, "unisex"))
    found = compare(proposal(same, short, line(FIRST, 3, part(4))), proposal(same, full, substituted))
    assert [(entry.line, entry.first, entry.second) for entry in found.lines] == [(2, 0, 10), (3, 4, 4)]
    assert found.lines[1].substitutes == (0, 4)
    assert (found.lines[0].asked, found.lines[0].wanted, found.lines[0].unit) == ("10 Winterjacken Damen", 10, "pc")


def test_lines_of_a_list_that_only_one_proposal_has_are_told():
    one, both = proposal(line(FIRST, 1, part(4))), proposal(line(FIRST, 1, part(4)), line(SECOND, 1, part(3)))
    (entry,) = compare(one, both).lines
    assert (entry.need_list, entry.first, entry.second) == (SECOND, None, 3)
    (entry,) = compare(both, one).lines
    assert (entry.need_list, entry.first, entry.second) == (SECOND, 3, None)


def test_coverage_grows_pallet_by_pallet_from_what_is_reserved():
    made = proposal(line(FIRST, 1, part(5), already=2, shortfall=3))
    climbed = rungs(replace(made, pallets=(pallet_use(1, 0.8), pallet_use(2, 0.2))))
    assert [rung.number for rung in climbed] == [1, 2]
    assert [rung.coverage for rung in climbed] == pytest.approx([0.6, 0.7])
    assert climbed[0].code == factories.pallet_code(1)


def test_every_list_is_told_what_it_gets():
    made = proposal(line(FIRST, 1, part(4)), line(FIRST, 2, part(10)), pasta_line(given=8_000))
    first, second = shares(made).lists
    assert (first.need_list, first.lines, first.short) == (FIRST, 2, 1)
    assert (first.coverage, first.given, first.missing) == (0.7, {"pc": 14}, {"pc": 6})
    assert (second.coverage, second.given, second.missing) == (1.0, {"kg": 8_000}, {})


def test_lists_that_share_by_priority_are_told_with_their_weights():
    urgent, normal = (
        line(FIRST, 1, part(9), rivals=(rival(SECOND, 1),)),
        line(SECOND, 1, part(1), rivals=(rival(FIRST),)),
    )
    (contest,) = shares(proposal(normal, urgent, priorities={FIRST: 3})).contests
    assert (contest.category, contest.unit, contest.by_priority) == ("jacket_winter", "pc", True)
    told = [(party.need_list, party.weight, party.wanted, party.got) for party in contest.parties]
    assert told == [(FIRST, 8, 10, 9), (SECOND, 2, 10, 1)]


def test_equal_lists_share_in_proportion():
    first, second = line(FIRST, 1, part(5), rivals=(rival(SECOND),)), line(SECOND, 1, part(5), rivals=(rival(FIRST),))
    (contest,) = shares(proposal(first, second)).contests
    assert not contest.by_priority


def test_chains_of_rivals_are_one_contest_and_a_list_is_no_rival_of_itself():
    lines = (
        line(FIRST, 1, part(4), rivals=(rival(SECOND),)), line(SECOND, 1, part(4), rivals=(rival(THIRD),)),
        line(THIRD, 1, part(4)), line(THIRD, 2, rivals=(rival(THIRD),)),
    )  # fmt: skip
    (contest,) = shares(proposal(*lines)).contests
    assert [party.lines for party in contest.parties] == [(1,), (1,), (1, 2)]
    alone = proposal(line(FIRST, 1, rivals=(rival(FIRST, number=2),)), line(FIRST, 2, part(4)))
    assert shares(alone).contests == ()


def test_an_open_line_wants_no_number():
    opened = line(FIRST, 1, part(4), wanted=None, shortfall=0)
    (contest,) = shares(proposal(opened, line(SECOND, 1, rivals=(rival(FIRST),)))).contests
    assert {party.need_list: party.wanted for party in contest.parties} == {FIRST: None, SECOND: 10}
