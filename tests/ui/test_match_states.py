"""What can be said about proposed lines, wishes and pallets without a window."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.match_rules import NEVER, KeepBack, MatchRules
from app.matching.model import Allocation, Losses
from app.services.proposals import Asked, PalletUse, Proposal, ProposedLine, Totals, Wishes
from app.ui.needs import wish_words
from app.ui.needs.amount_words import percent
from app.ui.needs.chips import with_words
from app.ui.needs.cures import cured
from app.ui.needs.match_states import (
    OPEN,
    SHORT,
    SUBSTITUTED,
    TESTS,
    UNMATCHED,
    Shares,
    bar_of,
    changed_lines,
    coverage_of,
    is_understood,
    shares_of,
    steps_of,
    untouched,
)  # fmt: skip
from app.ui.needs.match_table import ranges
from tests import factories

PALLET = int(factories.pallet_code())
TOTALS = Totals(1, 1, 0, 1, 0, 1, 0, 0, 1, 1.0, {"pc": 10})


def part(serial: int = 1, quantity: int | None = 10, rule: str = "") -> Allocation:
    kind = "substitute" if rule else "exact"
    return Allocation(factories.box_code(serial), 0, PALLET, quantity, kind, rule, factories.content())


def line(*parts: Allocation, number: int = 1, wanted: int | None = 10, **changes: Any) -> ProposedLine:
    """A line that wants ten and gets what the parts give."""
    given = sum(each.quantity or 0 for each in parts)
    missing = 0 if wanted is None else max(0, wanted - given - changes.get("already", 0))
    made = ProposedLine(
        factories.LIST_CODE, factories.need_line(number=number), wanted, "pc", 0, parts, given, missing, (), Losses(),
    )  # fmt: skip
    return replace(made, **changes)


def proposal(*lines: ProposedLine) -> Proposal:
    return Proposal((factories.LIST_CODE,), lines, (), TOTALS, (), True, MatchRules(), Wishes())


def use(holder: int, share: float) -> PalletUse:
    return PalletUse(holder, str(holder), "A-01", 3, 1, False, 2, share, True)


@pytest.mark.parametrize(
    ("made", "passes"),
    [
        (line(part()), set()),
        (line(part(quantity=4)), {SHORT}),
        (line(part(quantity=4, rule="unisex")), {SHORT, SUBSTITUTED}),
        (line(part(), wanted=None), {OPEN}),
        (line(wanted=None), {OPEN}),
        (line(wanted=None, losses=None), {UNMATCHED}),
        (line(wanted=5, losses=None, already=5, shortfall=0), set()),
    ],
    ids=["served", "short", "substituted", "open", "open without stock", "not understood", "reserved already"],
)
def test_every_chip_shows_the_lines_it_names(made: ProposedLine, passes: set[str]):
    names = {SHORT, SUBSTITUTED, OPEN, UNMATCHED}
    assert {name for name in names if TESTS[name](made)} == passes


def test_the_bar_shows_what_is_exact_what_substitutes_and_what_is_missing():
    assert shares_of(100, 50, 20) == Shares(0.5, 0.2)
    assert shares_of(100, 150, 0) == Shares(1.0, 0.0)
    assert shares_of(None, 3, 1) == Shares(0.75, 0.25)
    assert shares_of(None, 0, 0) == Shares(0.0, 0.0)
    assert coverage_of(line(part(quantity=3), part(2, 2, "unisex"), already=4)) == Shares(0.7, 0.2)
    assert coverage_of(line(part())).whole == 1.0
    assert bar_of(line(wanted=None, losses=None)) is None
    assert bar_of(line()) == Shares(0.0, 0.0)


def test_lines_that_get_something_else_are_found_even_where_the_amount_is_the_same():
    before = proposal(line(part()), line(part(2), number=2), line(number=3))
    after = proposal(line(part()), line(part(3), number=2), line(part(4, 2), number=3), line(number=4))
    assert {number for _code, number in changed_lines(before, after)} == {2, 3, 4}
    assert changed_lines(before, before) == frozenset()


def test_the_ladder_adds_up_and_pallets_left_out_stand_below_it():
    steps = steps_of([use(1, 0.5), use(2, 0.3), use(3, 0.2)])
    assert [(step.number, round(step.running, 2)) for step in steps] == [(1, 0.5), (2, 0.8), (3, 1.0)]
    assert steps[1].shares == Shares(0.5, 0.3)
    (closed,) = untouched({2: use(2, 0.3)}, frozenset({2, 9}))
    assert (closed.number, closed.use.boxes, closed.use.share, closed.shares) == (0, 0, 0.0, None)


def test_little_is_never_shown_as_nothing_nor_nearly_all_as_everything():
    assert [percent(value) for value in (0.0, 0.004, 0.01, 0.29, 0.999, 1.0)] == [
        "0 %", "< 1 %", "1 %", "29 %", "99 %", "100 %",
    ]  # fmt: skip


def test_a_list_is_understood_when_anything_in_it_can_be_looked_for():
    unknown = Asked(factories.LIST_CODE, factories.need_line(status="unknown"), "pc")
    assert not is_understood([unknown])
    assert is_understood([unknown, replace(unknown, already=3)])


def test_rows_are_selected_in_runs():
    assert ranges([5, 1, 2, 3, 9]) == [(1, 3), (5, 5), (9, 9)]
    assert ranges([]) == []


def test_rows_say_all_of_the_words():
    rows = ["winter jackets", "winter shoes", "summer shoes"]
    assert with_words(rows, "Shoe WIN", str) == ["winter shoes"]
    assert with_words(rows, "  ", str) == rows


def test_a_line_is_held_and_let_go_box_by_box_or_whole():
    made = line(part(), part(2))
    held = wish_words.toggle_line(Wishes(), made)
    assert len(held.pins) == 2
    assert wish_words.is_pinned(held, made.key)
    one = wish_words.toggle_part(held, made, made.allocations[0])
    assert [pin.part.box for pin in one.pins] == [factories.box_code(2)]
    assert wish_words.toggle_line(one, made) == Wishes()


def test_lines_left_out_together_come_back_together():
    keys = frozenset({(factories.LIST_CODE, 1), (factories.LIST_CODE, 2)})
    some = wish_words.toggle_left_out(Wishes(), frozenset(list(keys)[:1]))
    every = wish_words.toggle_left_out(some, keys)
    assert every.left_out == keys
    assert wish_words.toggle_left_out(every, keys) == Wishes()


def test_a_pallet_is_first_or_left_alone_never_both():
    first = wish_words.toggle_first(Wishes(), PALLET)
    closed = wish_words.toggle_closed(first, PALLET)
    assert (closed.first, closed.closed) == (frozenset(), frozenset({PALLET}))
    assert wish_words.toggle_closed(closed, PALLET) == Wishes()


def test_every_wish_is_said_and_taken_back_alone():
    made = proposal(line(part()))
    wishes = wish_words.toggle_first(wish_words.toggle_line(Wishes(), made.lines[0]), PALLET)
    wishes = replace(wishes, most_holders=3)
    told = wish_words.WishWords().all(made, wishes)
    assert len(told) == 3
    assert told[0].words.endswith("10 Winterjacken Damen")
    assert told[0].without.pins == ()
    assert told[2].without == replace(wishes, most_holders=None)


@pytest.mark.parametrize(
    ("before", "switch", "after"),
    [
        (MatchRules(larger_size=NEVER), "larger_size", MatchRules()),
        (MatchRules(whole_boxes=True), "whole_boxes", MatchRules()),
        (MatchRules(tolerance=10), "tolerance", MatchRules()),
        (
            MatchRules(keep_back=(KeepBack("pasta", 5), KeepBack("blanket", 9))), "keep_back",
            MatchRules(keep_back=(KeepBack("blanket", 9),)),
        ),
        (MatchRules(), "", MatchRules()),
    ],
    ids=["substitute", "whole boxes", "tolerance", "kept back", "no matter of the rules"],
)  # fmt: skip
def test_a_cure_changes_one_rule(before: MatchRules, switch: str, after: MatchRules):
    assert cured(before, switch, "pasta") == after
