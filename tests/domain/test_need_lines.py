"""Lines cut in two and joined: numbers, places and answers stay."""

from dataclasses import replace

import pytest

from app.domain import need_lines as rules
from app.domain import needs, undo
from app.domain.phrases import UserError
from tests import factories

TEXT = "10 Winterjacken, 5 Decken"
JACKETS = needs.NeedLine(1, 1, "10 Winterjacken", "read", "jacket_winter", quantity=10, quantity_kind="exact")
BLANKETS = needs.NeedLine(2, 1, "5 Decken", "read", "blanket", quantity=5, quantity_kind="exact")


def one_line(**changes):
    line = replace(needs.NeedLine(3, 4, TEXT, start=2, end=2 + len(TEXT)), **changes)
    return factories.need_list(factories.need_line(), line)


def split(before, at=16, parts=((JACKETS,), (BLANKETS,))):
    fact = rules.split(before, 3, at, parts)
    return factories.after(before, fact), fact


def test_both_halves_stand_where_they_stood():
    after, _ = split(one_line())
    told = [(line.number, line.category, line.source_line, line.start) for line in after.lines]
    assert told == [(1, "jacket_winter", 1, 0), (3, "jacket_winter", 4, 2), (4, "blanket", 4, 18)]
    assert after.lines[-1].end == 2 + len(TEXT)


def test_a_half_nobody_understands_is_kept_as_it_is():
    after, _ = split(one_line(), parts=((), (BLANKETS,)))
    assert (needs.line_of(after, 3).text, needs.line_of(after, 3).status) == (TEXT[:16], "unknown")


def test_an_answer_stays_with_the_first_half():
    after, _ = split(one_line(status="read", category="towel"), parts=((), (BLANKETS,)))
    assert [needs.line_of(after, number).category for number in (3, 4)] == ["towel", "blanket"]


def test_deadline_and_haste_of_a_line_hold_for_both_halves():
    after, _ = split(one_line(urgent=True, deadline=factories.TODAY))
    assert {(line.urgent, line.deadline) for line in after.lines[1:]} == {(True, factories.TODAY)}


@pytest.mark.parametrize("at", [0, len(TEXT), 99])
def test_a_half_without_words_is_refused(at):
    with pytest.raises(UserError, match="between two goods"):
        split(one_line(), at)


def two_lines(upper, lower):
    return factories.need_list(replace(upper, number=1, source_line=1), replace(lower, number=2, source_line=2))


def joined(before, read=None, reserved=()):
    fact = rules.join(before, 2, frozenset(reserved), read)
    return factories.after(before, fact), fact


def test_the_upper_line_keeps_its_number_and_takes_the_words_below():
    after, _ = joined(two_lines(needs.NeedLine(1, 1, "Decken,"), needs.NeedLine(2, 2, "20 Stück")), BLANKETS)
    (line,) = after.lines
    assert (line.number, line.text, line.category, line.source_line) == (1, "Decken, 20 Stück", "blanket", 1)


def test_what_was_answered_above_counts_and_what_is_missing_comes_from_below():
    upper = replace(BLANKETS, quantity=None, quantity_kind="open", text="Decken")
    lower = needs.NeedLine(2, 2, "20 Stück", quantity=20, quantity_kind="exact", unit="pc")
    (line,) = joined(two_lines(upper, lower), JACKETS)[0].lines
    assert (line.category, line.quantity, line.unit) == ("blanket", 20, "pc")


def test_a_heading_above_becomes_a_question_with_the_line_below():
    heading = needs.NeedLine(1, 1, "Decken", "set_aside", reason="heading")
    (line,) = joined(two_lines(heading, needs.NeedLine(2, 2, "warme")))[0].lines
    assert line.status == "ask"


def test_a_line_with_reservations_is_not_joined_away():
    with pytest.raises(UserError, match="Release it first"):
        joined(two_lines(JACKETS, BLANKETS), reserved=[2])
    with pytest.raises(UserError, match="no line above"):
        rules.join(two_lines(JACKETS, BLANKETS), 1, frozenset(), None)


def test_splitting_and_joining_are_taken_back_whole():
    before = one_line()
    after, fact = split(before)
    assert factories.after(after, undo.inverse(factories.event(fact))) == before
    before = two_lines(JACKETS, BLANKETS)
    after, fact = joined(before)
    assert factories.after(after, undo.inverse(factories.event(fact))) == before
