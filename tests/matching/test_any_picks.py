"""Whatever is asked of whatever stock: nothing is promised that is not there, allowed and fit for the line."""

from collections import Counter
from dataclasses import asdict, replace
from typing import NamedTuple

import pytest
from hypothesis import assume, given

from app.domain.units import steps_per_unit
from app.matching.model import Allocation, BoxRow, Match, Pin, Want
from tests.matching import goods, oracle
from tests.matching.any_worlds import CODES, EXAMPLES, wished_worlds
from tests.matching.asking import content_for_oracle, line_for_oracle, penalties_of
from tests.matching.worlds import TODAY, World, changed, quick, solved


class Pick(NamedTuple):
    """A part of a content for a line, and the content it is taken from."""

    want: Want
    part: Allocation
    row: BoxRow


def picks_of(world: World, match: Match) -> list[Pick]:
    rows = {row.key: row for row in world.boxes}
    return [Pick(line.want, part, rows[part.box, part.number]) for line in match.lines for part in line.allocations]


def no_content_is_promised_beyond_what_is_free(world, match):
    taken = Counter()
    for _, part, row in picks_of(world, match):
        assert (part.quantity is None) == (row.free is None)
        assert part.quantity is None or (type(part.quantity) is int and part.quantity > 0)
        taken[row.key] += part.quantity or 1
    free = {row.key: 1 if row.free is None else row.free for row in world.boxes}
    assert all(amount <= free[key] for key, amount in taken.items())


def every_line_is_answered_in_its_order(world, match):
    assert tuple(line.want for line in match.lines) == world.wants


def a_line_takes_a_content_once_and_says_what_it_is(world, match):
    for _, part, row in picks_of(world, match):
        assert (part.holder, part.content) == (row.holder, row.content)
    for line in match.lines:
        assert max(Counter((part.box, part.number) for part in line.allocations).values(), default=0) <= 1


def no_line_gets_more_than_it_asked_and_the_tolerance(world, match):
    for line in match.lines:
        if line.want.quantity is not None:
            assert line.allocated * 100 <= line.want.quantity * (100 + world.rules.tolerance)
            assert all(part.quantity is not None for part in line.allocations)


def every_pick_fits_its_line_by_the_rules_it_names(world, match):
    penalties = penalties_of(world.rules)
    for want, part, row in picks_of(world, match):
        category = asdict(goods.CATEGORIES[want.category])
        penalty, used = oracle.fit(line_for_oracle(want), content_for_oracle(row), category, penalties)
        assert penalty < 100
        assert part.rule == "+".join(used)
        assert part.kind == ("substitute" if used else "exact")


def nothing_expired_is_given_and_all_keeps_until_the_line_needs_it(world, match):
    for want, _, row in picks_of(world, match):
        assert not row.expiry or row.expiry >= TODAY.isoformat()
        if goods.CATEGORIES[want.category].expiry and want.usable_from and row.expiry:
            assert row.expiry >= want.usable_from.isoformat()


def what_is_away_closed_or_forbidden_stays_and_lines_left_out_get_nothing(world, match):
    wishes = world.question.wishes
    forbidden = {row.key for row in wishes.forbidden}
    for want, part, row in picks_of(world, match):
        assert part.holder not in world.question.stock.away | wishes.closed
        assert row.key not in forbidden
        assert want.key not in wishes.left_out


def no_more_pallets_and_places_are_visited_than_allowed(world, match):
    limit = world.question.wishes.most_holders
    assert limit is None or len(match.holders) <= limit


def the_answer_says_what_it_visits_and_which_boxes_stay_open(world, match):
    picks = picks_of(world, match)
    left = Counter({row.key: row.free or 0 for row in world.boxes})
    for _, part, row in picks:
        left[row.key] -= part.quantity or 0
    assert match.holders == tuple(sorted({part.holder for _, part, _ in picks}))
    assert match.visits == len({(want.need_list, part.holder) for want, part, _ in picks})
    assert match.opened == len({row.box for _, _, row in picks if left[row.key]})


def with_whole_boxes_only_no_content_is_taken_in_part(world, match):
    if world.rules.whole_boxes:
        taken = Counter()
        picks = picks_of(world, match)
        for _, part, row in picks:
            taken[row.key] += part.quantity or 0
        assert all(row.free is None or taken[row.key] == row.free for _, _, row in picks)


def all_lines_together_leave_what_is_kept_back(world, match):
    given_of = Counter()
    for want, part, _ in picks_of(world, match):
        given_of[want.category] += part.quantity or 0
    for category, amount in given_of.items():
        free = sum(row.free or 0 for row in world.usable() if row.content.category == category)
        assert amount <= max(0, free - world.rules.kept_back(category))


def open_lines_take_their_share_of_what_others_leave_and_no_more_than_the_cap(world, match):
    left, taken = Counter(), Counter()
    for row in world.usable():
        left[row.content.category] += row.free or 0
    for line in match.lines:
        if line.want.quantity is None:
            taken[line.want.category] += line.allocated
            assert line.allocated <= (line.budget or 0)
            unit = steps_per_unit(goods.CATEGORIES[line.want.category].unit)
            assert not world.rules.open_cap or line.allocated <= world.rules.open_cap * unit
        else:
            left[line.want.category] -= line.allocated
    assert all(amount * 100 <= max(0, left[key]) * world.rules.open_share for key, amount in taken.items())


HARD_RULES = (
    no_content_is_promised_beyond_what_is_free,
    every_line_is_answered_in_its_order,
    a_line_takes_a_content_once_and_says_what_it_is,
    no_line_gets_more_than_it_asked_and_the_tolerance,
    every_pick_fits_its_line_by_the_rules_it_names,
    nothing_expired_is_given_and_all_keeps_until_the_line_needs_it,
    what_is_away_closed_or_forbidden_stays_and_lines_left_out_get_nothing,
    no_more_pallets_and_places_are_visited_than_allowed,
    the_answer_says_what_it_visits_and_which_boxes_stay_open,
    with_whole_boxes_only_no_content_is_taken_in_part,
    all_lines_together_leave_what_is_kept_back,
    open_lines_take_their_share_of_what_others_leave_and_no_more_than_the_cap,
)


@pytest.mark.parametrize("answer", [solved, quick])
@EXAMPLES
@given(world=wished_worlds())
def test_every_answer_keeps_every_hard_rule(answer, world):
    match = answer(world)
    for rule in HARD_RULES:
        rule(world, match)


@EXAMPLES
@given(wished_worlds(), CODES)
def test_a_pinned_part_is_given_to_its_line_and_breaks_no_hard_rule(world, code):
    before = solved(world)
    every = [Pin(*line.want.key, part) for line in before.lines for part in line.allocations]
    assume(every)
    pin = every[code % len(every)]
    pinned = changed(world, wishes=replace(world.question.wishes, pins=(pin,)))
    after = solved(pinned)
    held = [
        part.quantity or 0
        for line in after.lines
        for part in line.allocations
        if (*line.want.key, part.box, part.number) == (pin.need_list, pin.line, pin.part.box, pin.part.number)
    ]
    assert [quantity >= (pin.part.quantity or 0) for quantity in held] == [True]
    no_content_is_promised_beyond_what_is_free(pinned, after)
    no_line_gets_more_than_it_asked_and_the_tolerance(pinned, after)
    every_pick_fits_its_line_by_the_rules_it_names(pinned, after)
