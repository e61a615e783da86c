"""A match never promises what is not there, and always says the same."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.greedy import match
from app.matching.thin_fitting import fit
from app.matching.thin_model import Rules
from tests import factories
from tests.matching.questions import CATEGORIES, QUANTITIES, QUESTIONS, answer, ask, stocks, wishes


def parts_of(question):
    """Every allocation with the line it serves and the offer it takes from."""
    offers = {(offer.box, offer.number): offer for offer in question.offers}
    return [(line.want, part, offers[part.box, part.number]) for line in match(question) for part in line.allocations]


@given(QUESTIONS)
def test_no_box_gives_more_than_is_free_in_it(question):
    taken = Counter()
    for _, part, offer in parts_of(question):
        taken[offer.box] += part.quantity or 0
        assert part.quantity is None or part.quantity > 0
        assert taken[offer.box] <= (offer.free or 0)


@given(QUESTIONS)
def test_an_uncounted_box_goes_to_one_open_line_at_most(question):
    whole = [(want, offer) for want, part, offer in parts_of(question) if part.quantity is None]
    assert len({offer.box for _, offer in whole}) == len(whole)
    for want, offer in whole:
        assert want.quantity is None
        assert offer.free is None


@given(QUESTIONS)
def test_a_line_gets_at_most_what_it_asks_for(question):
    for line in match(question):
        assert line.want.quantity is None or line.allocated <= line.want.quantity


@given(QUESTIONS)
def test_what_is_given_and_what_is_missing_make_up_what_was_asked_for(question):
    for line in match(question):
        if line.want.quantity is None:
            assert line.shortfall == 0
        else:
            assert line.allocated + line.shortfall == line.want.quantity


@given(QUESTIONS)
def test_only_what_serves_is_given_and_by_the_rule_that_is_named(question):
    for want, part, offer in parts_of(question):
        found = fit(want, offer.content, CATEGORIES[want.category], question.rules)
        assert offer.content.category == want.category
        assert found.serves
        assert (part.rule, part.kind) == (found.rule, "substitute" if found.rule else "exact")


@given(QUESTIONS)
def test_nothing_expired_too_short_or_on_a_load_is_given(question):
    for want, _, offer in parts_of(question):
        assert offer.available
        expiry = offer.content.expiry
        assert expiry is None or expiry >= max(question.today, want.usable_from or question.today)


@given(QUESTIONS, st.randoms(use_true_random=False))
def test_the_order_of_the_stock_and_of_the_lines_changes_nothing(question, chance):
    offers, wants = list(question.offers), list(question.wants)
    chance.shuffle(offers)
    chance.shuffle(wants)
    shuffled = match(replace(question, offers=tuple(offers), wants=tuple(wants)))
    by_line = {(line.want.need_list, line.want.line): line for line in shuffled}
    assert [by_line[want.need_list, want.line] for want in question.wants] == list(match(question))


@given(QUESTIONS)
def test_every_line_is_answered_in_its_order(question):
    assert tuple(line.want for line in match(question)) == question.wants


@given(wishes(QUANTITIES), stocks(), stocks())
def test_more_stock_never_serves_a_line_less(wants, here, arriving):
    more = (*here, *(replace(offer, box=factories.box_code(100 + at)) for at, offer in enumerate(arriving)))
    before, after = match(ask(wants[0], offers=here))[0], match(ask(wants[0], offers=more))[0]
    assert before.allocated <= after.allocated


@given(wishes(QUANTITIES), stocks())
def test_a_single_line_gets_all_that_fits_until_it_has_enough(wants, here):
    line = match(ask(wants[0], offers=here))[0]
    assert line.allocated == min(line.want.quantity or 0, line.free_for_line)


def boxes_of(*lines):
    return [[(part.box, part.quantity) for part in line.allocations] for line in lines]


def test_what_expires_first_leaves_first():
    late, soon = (factories.pasta(quantity=10, expiry=factories.TODAY + timedelta(days=days)) for days in (300, 40))
    offers = factories.offer(1, 10, late), factories.offer(2, 10, soon)
    lines = answer(factories.want(category="pasta", quantity=10), offers=offers)
    assert boxes_of(*lines) == [[(factories.box_code(2), 10)]]


def test_exact_goods_leave_before_substitutes():
    unisex = factories.content(audience="unisex", quantity=10)
    offers = factories.offer(1, 10, unisex), factories.offer(2, 10)
    lines = answer(factories.want(audience="women", quantity=10), offers=offers)
    assert boxes_of(*lines) == [[(factories.box_code(2), 10)]]


def test_an_urgent_line_is_served_first_whatever_its_place():
    calm, urgent = factories.want(line=1, quantity=40), factories.want(line=2, quantity=40, urgent=True)
    first, second = answer(calm, urgent, offers=(factories.offer(1, 40),))
    assert (first.allocated, second.allocated) == (0, 40)


def test_lines_with_a_quantity_come_before_open_ones():
    open_line, counted = factories.want(line=1, quantity=None), factories.want(line=2, quantity=40)
    first, second = answer(open_line, counted, offers=(factories.offer(1, 40),))
    assert (first.allocated, second.allocated) == (0, 40)


@pytest.mark.parametrize(("share", "given"), [(0.0, 0), (0.5, 40), (1.0, 80)])
def test_an_open_line_takes_the_allowed_share(share, given):
    offers = tuple(factories.offer(serial, 20) for serial in range(1, 5))
    line = answer(factories.want(quantity=None), offers=offers, rules=Rules(open_share=share))[0]
    assert line.allocated == given


def test_open_lines_of_one_kind_share_evenly():
    wants = tuple(factories.want(line=line, quantity=None) for line in (1, 2))
    offers = tuple(factories.offer(serial, 20) for serial in range(1, 5))
    assert [line.allocated for line in answer(*wants, offers=offers)] == [20, 20]


def test_uncounted_boxes_go_to_open_lines_only():
    offers = tuple(factories.offer(serial, None) for serial in (1, 2))
    counted = answer(factories.want(quantity=10), offers=offers)[0]
    open_line = answer(factories.want(quantity=None), offers=offers)[0]
    assert counted.allocations == ()
    assert boxes_of(open_line) == [[(factories.box_code(1), None)]]


def test_a_reserved_uncounted_box_is_not_given_again():
    offers = (factories.offer(1, None, reserved=1),)
    assert answer(factories.want(quantity=None), offers=offers)[0].allocations == ()


def test_whole_boxes_leave_before_one_is_opened():
    offers = factories.offer(1, 60), factories.offer(2, 30), factories.offer(3, 12)
    line = answer(factories.want(quantity=42), offers=offers)[0]
    assert boxes_of(line) == [[(factories.box_code(2), 30), (factories.box_code(3), 12)]]


def test_the_fullest_pallet_is_fetched_first():
    small = factories.offer(1, 40)
    big = [factories.offer(serial, 40, pallet=factories.pallet_code(2)) for serial in (2, 3)]
    line = answer(factories.want(quantity=80), offers=(small, *big))[0]
    assert {part.pallet for part in line.allocations} == {factories.pallet_code(2)}


def test_what_is_taken_by_one_line_is_not_given_to_the_next():
    wants = factories.want(line=1, quantity=30), factories.want(line=2, quantity=30)
    first, second = answer(*wants, offers=(factories.offer(1, 40),))
    assert (first.allocated, second.allocated) == (30, 10)
    assert second.losses.taken - second.allocated == 30
