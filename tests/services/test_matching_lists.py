"""What a line asks for by now: days, priorities, and what is reserved for it, also after the list was edited."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests import factories

JACKETS = "10 Winterjacken Damen"


def line_of(hall, code, number=1):
    return next(line for line in hall.needs.get(code).lines if line.number == number)


def edit(hall, code, **changes):
    hall.needs.correct_line(code, replace(line_of(hall, code), **changes))


def proposed(hall, code):
    (line,) = hall.matches.propose([code]).lines
    return line


def said(line):
    return " ".join(sentence.text.format(**sentence.values) for sentence in line.sentences)


def test_a_quantity_lowered_below_what_is_reserved_says_how_much_to_release(hall):
    code = factories.given_match(hall)
    edit(hall, code, quantity=4)
    line = proposed(hall, code)
    assert (line.wanted, line.already, line.allocations, line.shortfall) == (4, 10, (), 0)
    assert "but only 4 are asked for now: release 6." in said(line)
    hall.matches.release(code, 1)
    assert proposed(hall, code).allocated == 4


def test_more_than_is_asked_for_that_has_left_cannot_be_released(hall):
    code = factories.given_match(hall)
    load = factories.given_load(hall)
    hall.loads.compose(load.code, code)
    hall.loads.close(load.code)
    hall.loads.depart(load.code)
    edit(hall, code, quantity=4)
    assert "have left for this line, but only 4 are asked for now." in said(proposed(hall, code))


def test_goods_reserved_for_what_a_line_asked_before_do_not_count(hall):
    code = factories.given_match(hall)
    factories.given_box(hall, factories.pasta())
    hall.needs.assign(code, 1, "pasta")
    edit(hall, code, quantity=5000, unit="kg")
    line = proposed(hall, code)
    assert (line.wanted, line.already, line.allocated) == (5000, 0, 5000)
    assert "Other goods than it asks for now are reserved" in said(line)
    hall.matches.release(code, 1)
    assert "Other goods" not in said(proposed(hall, code))


def test_goods_reserved_for_a_line_no_longer_needed_stay_visible(hall):
    code = factories.given_match(hall)
    edit(hall, code, excluded=True)
    line = proposed(hall, code)
    assert (line.already, line.allocations) == (10, ())
    assert [sentence.text.split(":")[0] for sentence in line.sentences] == [
        "Not needed, as the list says.",
        "{amount} {unit} are reserved for this line all the same",
    ]


def test_a_line_set_aside_is_shown_until_its_goods_are_released(hall):
    code = factories.given_match(hall)
    hall.needs.assign(code, 1, "")
    assert "Goods are reserved for this line all the same" in said(proposed(hall, code))
    hall.matches.release(code)
    assert hall.matches.propose([code]).lines == ()


def test_an_open_line_that_got_something_gets_no_more_by_itself(hall):
    factories.given_pallet(hall, *(factories.content(quantity=10) for _ in range(4)))
    code = factories.given_list(hall, "Winterjacken Damen")
    hall.matches.confirm(hall.matches.propose([code]))
    line = proposed(hall, code)
    assert (line.wanted, line.already, line.allocations) == (None, 20, ())
    assert "Reserved for this line already: 20." in said(line)


def test_an_open_line_that_got_uncounted_boxes_gets_no_more_by_itself(hall):
    factories.given_pallet(hall, factories.uncounted(), factories.uncounted())
    code = factories.given_list(hall, "Winterjacken Damen")
    assert hall.matches.confirm(hall.matches.propose([code])) == 1
    line = proposed(hall, code)
    assert (line.already, line.allocations) == (0, ())
    assert "Uncounted boxes reserved for this line already: 1." in said(line)


def test_a_line_that_asks_for_none_says_so(hall):
    factories.given_box(hall)
    code = factories.given_list(hall, JACKETS)
    edit(hall, code, quantity=0)
    assert "asks for none" in said(proposed(hall, code))


def test_a_line_whose_last_day_is_over_is_matched_and_asks(hall):
    factories.given_box(hall)
    code = factories.given_list(hall, JACKETS)
    day = hall.workplace.today() - timedelta(days=1)
    edit(hall, code, deadline=day)
    line = proposed(hall, code)
    assert line.allocated == 10
    assert f"Wanted until {day:%d.%m.%Y}: ask whether it still is." in said(line)
    edit(hall, code, deadline=hall.workplace.today())
    assert "Wanted until" not in said(proposed(hall, code))


@pytest.mark.parametrize(("keeps", "given"), [(39, 0), (40, 5000)])
def test_goods_keep_until_the_last_day_of_a_line_and_the_days_of_its_recipient(hall, keeps, given):
    today = hall.workplace.today()
    sender = factories.given_partner(hall, min_shelf_life_days=30)
    factories.given_box(hall, factories.pasta(expiry=today + timedelta(days=keeps)))
    code = factories.given_list(hall, "Nudeln 5 kg", sender)
    edit(hall, code, deadline=today + timedelta(days=10))
    assert proposed(hall, code).allocated == given


def test_an_urgent_line_of_a_low_list_counts_as_urgent(hall):
    factories.given_box(hall, factories.content(quantity=10))
    low, high = factories.given_list(hall, JACKETS), factories.given_list(hall, JACKETS)
    hall.needs.change_head(replace(hall.needs.get(low), priority="low"))
    hall.needs.change_head(replace(hall.needs.get(high), priority="high"))
    edit(hall, low, urgent=True)
    assert {line.need_list: line.allocated for line in hall.matches.propose([low, high]).lines} == {low: 10, high: 0}


def test_a_short_line_says_what_would_help(hall):
    factories.given_box(hall, factories.content(audience="unisex"))
    code = factories.given_list(hall, JACKETS)
    rules = replace(hall.matches.rules(), unisex=100)
    (line,) = hall.matches.propose([code], rules).lines
    assert (line.shortfall, line.cure.switch) == (10, "unisex")


def test_competing_lines_know_one_another(hall):
    factories.given_box(hall, factories.content(quantity=10))
    first, second = factories.given_list(hall, JACKETS), factories.given_list(hall, JACKETS)
    lines = hall.matches.propose([first, second]).lines
    assert [line.allocated for line in lines] == [5, 5]
    assert [(rival.need_list, rival.amount) for rival in lines[0].rivals] == [(second, 5)]
