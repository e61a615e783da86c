"""An answer says of every line what is given, what is missing and why, and its amounts add up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import needs, replies
from app.domain.needs import Candidate
from app.domain.replies import MISSING, OFFERED, READY, RESTRICTED, SENT, UNCLEAR, Supply
from app.domain.weights import Weight
from tests import factories

CATEGORIES = {
    "jacket_winter": factories.category(),
    "pasta": factories.pasta_category(avg_kg=None),
    "body_armour": factories.category(key="body_armour", export_flag="licence"),
    "generator_petrol": factories.category(key="generator_petrol", export_flag="enduse"),
}
LINE = factories.need_line()


def supply(quantity: int | None = 10, section=OFFERED, **changes):
    basis = "unknown" if quantity is None else "counted"
    return replace(Supply(1, section, factories.box_code(), quantity, basis), **changes)


def said(line=LINE, *supplies, reasons=("none",)):
    return replies.statements(line, CATEGORIES, supplies, reasons)


def parts(line=LINE, *supplies):
    return [(entry.section, entry.amount.known if entry.amount else None) for entry in said(line, *supplies)]


def reply(*lines, **changes):
    found = tuple(entry for line in lines or (LINE,) for entry in said(line))
    answer = replies.Reply(
        factories.need_list(*lines), factories.partner(), factories.hub(), factories.TODAY, "de", found
    )
    return replace(answer, **changes)


@st.composite
def anything_given(draw):
    made = supply(
        draw(st.none() | st.integers(1, 40)), draw(st.sampled_from([SENT, READY, OFFERED])),
        box=factories.box_code(draw(st.integers(1, 5))), load=draw(st.sampled_from(["", factories.load_code()])),
        lacks_proof=draw(st.booleans()),
    )  # fmt: skip
    return replace(made, basis="estimated") if made.quantity and draw(st.booleans()) else made


@given(
    st.none() | st.integers(1, 120), st.lists(anything_given(), max_size=6),
    st.sampled_from(["jacket_winter", "body_armour", "generator_petrol"]),
)  # fmt: skip
def test_the_parts_of_a_line_add_up_to_what_was_wanted(wanted, supplies, category):
    found = said(replace(LINE, quantity=wanted, category=category), *supplies)
    given_away = sum(part.quantity or 0 for part in supplies)
    told = sum(entry.amount.known for entry in found if entry.amount)
    assert told == max(wanted or 0, given_away)
    assert found
    keys = [(entry.section, entry.load, entry.reasons) for entry in found]
    assert len(keys) == len(set(keys))


def test_what_is_sent_reserved_free_and_missing_stands_apart():
    supplies = (supply(1, SENT, load=factories.load_code()), supply(2, READY), supply(3))
    assert parts(LINE, *supplies) == [(READY, 2), (SENT, 1), (OFFERED, 3), (MISSING, 4)]


def test_each_load_is_told_by_itself_with_its_day():
    first, second = factories.load_code(1), factories.load_code(2)
    found = said(LINE, supply(4, SENT, load=second, day=factories.TODAY), supply(6, SENT, load=first))
    assert [(entry.load, entry.amount.known, entry.day) for entry in found if entry.amount] == [
        (first, 6, None), (second, 4, factories.TODAY),
    ]  # fmt: skip


def test_boxes_and_pallets_are_counted_once_and_weights_add_up():
    box = factories.box_code(7)
    shared = supply(3, READY, box=box, pallet=factories.pallet_code(), weight=Weight(5_000))
    (entry,) = said(LINE, shared, replace(shared, quantity=7, weight=Weight(unweighed=1)))
    assert (entry.boxes, entry.pallets, entry.weight) == (1, 1, Weight(5_000, unweighed=1))


def test_substitutes_are_named_with_their_amounts():
    (entry,) = said(LINE, supply(4, rule="unisex"), supply(6, rule="larger_size+unisex"))
    assert {rule: amount.known for rule, amount in entry.substitutes} == {"unisex": 10, "larger_size": 6}


def test_an_open_line_says_what_can_be_given_and_never_what_is_missing():
    open_line = replace(LINE, quantity=None, quantity_kind="open")
    assert parts(open_line, supply(12), supply(None)) == [(OFFERED, 12)]
    assert parts(open_line) == [(MISSING, None)]


def test_uncounted_boxes_make_the_missing_amount_doubtful():
    assert said(LINE, supply(4), supply(None))[-1].reasons == ("none", "perhaps_less")


def test_licence_goods_are_refused_and_never_called_missing():
    assert parts(replace(LINE, category="body_armour")) == [(RESTRICTED, 10)]


def test_end_use_goods_are_given_only_with_a_proof():
    line = replace(LINE, category="generator_petrol")
    assert parts(line, supply(2, lacks_proof=True)) == [(RESTRICTED, 2), (MISSING, 8)]
    (kept, _) = said(line, supply(2, READY, lacks_proof=True))
    assert (kept.section, kept.reasons) == (READY, ("enduse",))


@pytest.mark.parametrize(
    "line",
    [
        replace(LINE, excluded=True),
        replace(LINE, status=needs.SET_ASIDE, reason="heading"),
        replace(LINE, reason=needs.GONE),
    ],
    ids=["not needed", "heading", "gone"],
)
def test_what_nobody_asks_for_is_not_answered(line):
    assert said(line, supply()) == ()


def test_what_is_reserved_for_a_line_that_is_gone_is_told():
    (entry,) = said(replace(LINE, reason=needs.GONE), supply(4, READY))
    assert (entry.section, entry.reasons) == (READY, (needs.GONE,))


@pytest.mark.parametrize("reason", ["money", "service", "works"])
def test_who_asks_for_no_goods_hears_why_not(reason):
    (entry,) = said(replace(LINE, status=needs.SET_ASIDE, category="", reason=reason))
    assert (entry.section, entry.reasons) == (RESTRICTED, (reason,))


def test_an_open_question_is_asked_back_with_what_may_be_meant():
    line = replace(LINE, status=needs.ASK, category="", candidates=(Candidate("pasta", 0.5), Candidate("gone", 0.4)))
    (entry,) = said(line)
    assert (entry.section, [words.en for words in entry.candidates]) == (UNCLEAR, ["Pasta"])


def test_an_amount_nobody_can_convert_is_asked_back():
    reserved, asked = said(replace(LINE, quantity=3, unit="roll", category="pasta"), supply(4, READY))
    assert (reserved.section, reserved.unit) == (READY, "kg")
    assert (asked.section, asked.reasons, asked.unit, asked.wanted) == (UNCLEAR, ("unit", "kg"), "roll", 3)


@pytest.mark.parametrize(
    ("lost", "served", "reasons"),
    [
        ({}, False, ("none",)),
        ({}, True, ("no_more",)),
        ({"keeps": 5, "promised": 3, "size": 0}, False, ("keeps", "promised")),
        ({"audience": 2, "uncounted": 1}, True, ("audience", "uncounted")),
    ],
)
def test_the_reasons_are_what_stands_in_the_way(lost, served, reasons):
    assert replies.why_no_more(lost, served=served) == reasons


@pytest.mark.parametrize(
    ("written_in", "country", "language"),
    [
        ("de", "UA", "de"),
        ("uk", "PL", "uk"),
        ("ru", "", "uk"),
        ("ru", "DE", "de"),
        ("pl", "PL", "en"),
        ("", "UA", "uk"),
    ],
)
def test_the_answer_is_in_the_language_of_the_sender(written_in, country, language):
    need_list = factories.need_list(language=written_in)
    assert replies.language_for(need_list, factories.partner(country=country)) == language


def test_the_journal_notes_language_form_and_counts():
    fact = replies.answered(reply(LINE, replace(LINE, number=2, status=needs.ASK), note="bis Freitag"), "pdf")
    assert fact.kind == "need_list.answered"
    assert fact.payload == {
        "form": "pdf", "language": "de", "counts": {MISSING: 1, UNCLEAR: 1}, "short": 1, "note": "bis Freitag",
    }  # fmt: skip


def test_every_line_is_answered_once_in_its_order():
    second = replace(LINE, number=2)
    assert [line.number for line in reply(second, LINE).answered] == [1, 2]
