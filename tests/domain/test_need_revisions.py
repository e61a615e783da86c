"""A newer version of a list: every line is paired once, answers and reservations stay."""

from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import need_revisions as rules
from app.domain import needs, undo
from app.domain.need_revisions import Kind, Version
from app.domain.phrases import UserError
from tests import factories

GOODS = ("jacket_winter", "pasta", "blanket", "generator")
WORDS = ("Winterjacken", "Nudeln", "Decken", "Generatoren", "warme", "für Kinder", "ковдри теплі", "5 kW")


def line(number, text, **changes):
    return factories.need_line(number=number, source_line=number, text=text, **changes)


def unknown(number, text):
    return needs.NeedLine(number, number, text)


def compared(before, *lines):
    return rules.compare(factories.need_list(*before), lines)


def kinds(difference):
    return [(change.kind.value, change.line.text) for change in difference.changes]


def revised(before, lines, reserved=()):
    version = Version("new text", "de", factories.TODAY, tuple(lines))
    fact, difference = rules.revise(before, version, frozenset(reserved))
    return factories.after(before, fact), difference


def test_a_line_is_the_same_wherever_it_stands():
    old = [line(1, "10 Winterjacken Damen"), line(2, "Decken", category="blanket")]
    new = [line(1, "Decken", category="blanket"), line(2, "10 Winterjacken Damen")]
    difference = compared(old, *new)
    assert kinds(difference) == [("same", "Decken"), ("same", "10 Winterjacken Damen")]
    assert [entry.number for entry in difference.lines] == [2, 1]
    assert difference.is_empty


def test_another_quantity_is_told_from_and_to():
    difference = compared([line(1, "10 Winterjacken Damen")], line(1, "25 Winterjacken Damen", quantity=25))
    (change,) = difference.of(Kind.AMOUNT)
    assert change.before
    assert change.after
    assert (change.before.quantity, change.after.quantity, change.after.number) == (10, 25, 1)


def test_other_sizes_are_a_change_and_other_goods_a_new_line():
    old = [line(1, "10 Winterjacken Damen")]
    sizes = line(1, "10 Winterjacken Damen M", sizes=("M",))
    assert kinds(compared(old, sizes)) == [("changed", "10 Winterjacken Damen M")]
    other = line(1, "5 Generatoren", category="generator", audience="")
    assert kinds(compared(old, other)) == [("new", "5 Generatoren"), ("gone", "10 Winterjacken Damen")]


def test_a_new_line_gets_a_number_nobody_had():
    old = [line(1, "Decken", category="blanket"), line(7, "Nudeln", category="pasta")]
    difference = compared(old, line(1, "Seife", category="soap"))
    assert [change.after.number for change in difference.of(Kind.NEW) if change.after] == [8]


def test_lines_nobody_understood_are_paired_by_their_words_in_any_form():
    old = [unknown(1, "Einhornhörner 3 Stück, klein"), unknown(2, "рукавички гумові для лікарів")]
    new = [unknown(1, "рукавички гумові для лікаря"), unknown(2, "Einhornhorn groß, 4 Stück")]
    assert [change.before.number for change in compared(old, *new).changes if change.before] == [2, 1]


def test_what_was_answered_by_hand_stays_while_the_words_stay():
    answered = replace(unknown(1, "20 Flauschikus"), status="read", category="blanket", unit="pc", quantity=20)
    same = compared([answered], unknown(4, "20 Flauschikus")).lines[0]
    assert (same.category, same.status, same.quantity, same.number) == ("blanket", "read", 20, 1)
    read_again = replace(unknown(4, "30 Flauschikus"), quantity=30, quantity_kind="exact", unit="pc")
    more = compared([answered], read_again)
    assert more.changes[0].kind == Kind.AMOUNT
    assert (more.lines[0].category, more.lines[0].quantity) == ("blanket", 30)
    other = compared([answered], unknown(4, "20 Flauschikus rot")).lines[0]
    assert other.category == ""


def test_what_a_person_called_no_goods_stays_aside():
    aside = replace(unknown(1, "Vielen Dank an 3 Helfer"), status="set_aside", reason="not_goods")
    assert compared([aside], unknown(1, "Vielen Dank an 4 Helfer")).lines[0].status == "set_aside"


def test_a_line_that_is_gone_is_set_aside_and_comes_back_under_its_number():
    before = factories.need_list(line(1, "10 Winterjacken Damen"), line(2, "Decken", category="blanket"))
    without, difference = revised(before, [line(1, "Decken", category="blanket")])
    assert [change.line.number for change in difference.of(Kind.GONE)] == [1]
    gone = needs.line_of(without, 1)
    assert (gone.status, gone.reason, gone.source_line) == ("set_aside", "gone", 0)
    assert without.lines[-1] == gone
    again, _ = revised(without, [line(1, "10 Winterjacken Damen"), line(2, "Decken", category="blanket")])
    assert (needs.line_of(again, 1).status, needs.line_of(again, 1).reason) == ("read", "")
    assert again.revision == 3


def test_a_gone_line_with_reservations_stays_in_sight():
    before = factories.need_list(line(1, "10 Winterjacken Damen"), line(2, "Decken", category="blanket"))
    after, _ = revised(before, [line(1, "Decken", category="blanket")], reserved=[1])
    gone = needs.line_of(after, 1)
    assert (gone.status, gone.reason, gone.is_goods) == ("read", "gone", False)
    later, difference = revised(after, [line(1, "Decken", category="blanket")])
    assert needs.line_of(later, 1).status == "set_aside"
    assert difference.is_empty


def test_a_closed_list_takes_no_new_version():
    closed = replace(factories.need_list(), state=needs.CLOSED)
    with pytest.raises(UserError, match="Open it again"):
        revised(closed, [line(1, "Decken")])


def test_the_last_day_follows_the_deadlines_of_the_newer_version():
    before = factories.need_list(valid_until=factories.TODAY)
    late = line(1, "10 Winterjacken Damen", deadline=factories.TODAY.replace(month=12))
    assert revised(before, [late])[0].valid_until == late.deadline
    assert revised(before, [line(1, "Decken")])[0].valid_until == factories.TODAY


def test_the_share_in_common_counts_goods_once_each():
    old = [line(1, "Decken", category="blanket"), line(2, "Nudeln", category="pasta")]
    new = [line(1, "warme Decken", category="blanket"), line(2, "Decken", category="blanket")]
    assert rules.share_in_common(new, old) == 0.5
    assert rules.share_in_common([], old) == 0.0


def texts():
    return st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


@st.composite
def some_lines(draw):
    made = []
    for number in range(1, draw(st.integers(0, 12)) + 1):
        status = draw(st.sampled_from(["read", "read", "ask", "unknown", "set_aside"]))
        category = draw(st.sampled_from(GOODS)) if status == "read" else ""
        quantity = draw(st.sampled_from([None, 5, 40]))
        made.append(line(number, draw(texts()), status=status, category=category, quantity=quantity))
    return made


@given(some_lines(), some_lines())
def test_every_line_of_both_versions_is_told_exactly_once(old, new):
    difference = compared(old, *new) if old else rules.compare(replace(factories.need_list(), lines=()), new)
    assert sorted(change.before.number for change in difference.changes if change.before) == [
        entry.number for entry in old
    ]
    assert [change.after.text for change in difference.changes if change.after] == [entry.text for entry in new]
    numbers = [entry.number for entry in difference.lines]
    assert len(set(numbers)) == len(numbers)


@given(some_lines(), some_lines(), st.sets(st.integers(1, 12)))
def test_a_revision_never_loses_a_reserved_line_and_can_be_taken_back(old, new, reserved):
    before = replace(factories.need_list(), lines=tuple(old))
    held = reserved & {entry.number for entry in old}
    version = Version("new text", "de", factories.TODAY, tuple(new))
    fact, _ = rules.revise(before, version, held)
    after = factories.after(before, fact)
    assert held <= {entry.number for entry in after.lines}
    for entry in after.lines:
        if entry.reason == "gone" and entry.number in held:
            assert entry.status == needs.line_of(before, entry.number).status
    assert factories.after(after, undo.inverse(factories.event(fact))) == before


def test_five_thousand_lines_are_compared_in_a_moment():
    words = [f"{WORDS[place % 8]} Artikel {chr(97 + place % 26)}{place:x}" for place in range(5000)]
    old = [unknown(number, text) for number, text in enumerate(words, start=1)]
    new = [unknown(number, f"{text} neu") for number, text in enumerate(reversed(words), start=1)]
    begin = perf_counter()
    difference = compared(old, *new)
    took = perf_counter() - begin
    assert len(difference.changes) >= 5000
    assert took < 10  # comparing each with each takes a minute
