"""Every line gets its sentences: what serves it, what is missing and why."""

from datetime import timedelta

import pytest
from hypothesis import given

from app.domain.saying import say
from app.matching.explaining import explain
from app.matching.greedy import match
from app.matching.model import Rules
from tests import factories
from tests.matching.questions import QUESTIONS, answer


def spoken(line, unit="pc"):
    return [say(phrase, "en", lambda _context, text, _count: text) for phrase in explain(line, unit)]


def sentences(want, *offers, unit="pc", rules=None):
    return spoken(answer(want, offers=offers, rules=rules)[0], unit)


@given(QUESTIONS)
def test_every_line_is_explained_without_gaps(question):
    for line in match(question):
        said = spoken(line)
        assert said
        assert all(sentence.strip() and "{" not in sentence for sentence in said)


@given(QUESTIONS)
def test_every_shortfall_has_a_cause(question):
    for line in match(question):
        if line.shortfall:
            assert len(explain(line, "pc")) > 1


def test_a_served_line_says_how_many_pallets_to_visit():
    assert sentences(factories.want(), factories.offer()) == ["All 10 can be given; pallets to visit: 1."]


def test_an_empty_hall_is_said():
    assert sentences(factories.want()) == ["None of 10 can be given.", "The hall has none of these goods."]


def test_a_short_line_says_how_much_is_missing():
    assert sentences(factories.want(quantity=50), factories.offer(1, 40)) == [
        "40 of 50 can be given, 10 are missing.",
        "The hall has no more of these goods.",
    ]


@pytest.mark.parametrize(
    ("offer", "cause"),
    [
        (factories.offer(1, 5, reserved=35), "35 are reserved already."),
        (factories.offer(1, 40, available=False), "40 stand on a load already."),
        (factories.offer(1, 40, factories.content(audience="men")), "40 are there for other people."),
        (factories.offer(1, 40, factories.content(size="XL")), "40 are there in other sizes."),
        (factories.offer(1, 40, factories.content(season="summer")), "40 are there for another season."),
    ],
)
def test_stock_that_does_not_serve_is_named_with_its_reason(offer, cause):
    want = factories.want(quantity=100, audience="women", sizes=frozenset({"M"}), season="winter")
    assert cause in sentences(want, offer)


def test_expired_and_soon_expiring_stock_is_told_apart():
    old, soon = (factories.pasta(quantity=8000, expiry=factories.TODAY + timedelta(days=days)) for days in (-1, 10))
    want = factories.want(category="pasta", quantity=9000, usable_from=factories.TODAY + timedelta(days=60))
    said = sentences(want, factories.offer(1, 8000, old), factories.offer(2, 8000, soon), unit="kg")
    assert said == [
        "None of 9 can be given.",
        "8 have expired.",
        "8 expire before the recipient may accept them.",
    ]


def test_what_other_lines_take_is_said():
    wants = factories.want(line=1, quantity=30, urgent=True), factories.want(line=2, quantity=30)
    second = answer(*wants, offers=(factories.offer(1, 40),))[1]
    assert spoken(second) == ["10 of 30 can be given, 20 are missing.", "30 go to other lines."]


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (factories.content(audience="unisex"), "10 of it are unisex."),
        (factories.content(size="L"), "10 of it are one size larger."),
        (factories.content(season="all_season"), "10 of it are for all seasons."),
        (factories.content(size="M+L"), "10 of it come in boxes that hold other sizes too."),
    ],
)
def test_substitutes_are_named(held, said):
    want = factories.want(audience="women", sizes=frozenset({"M"}), season="winter")
    assert said in sentences(want, factories.offer(1, 40, held))


def test_an_open_line_says_what_is_proposed():
    everything = Rules(open_share=1.0)
    assert sentences(factories.want(quantity=None), factories.offer(), rules=everything) == [
        "No quantity was asked for: 40 of 40 free ones are proposed."
    ]
    assert sentences(factories.want(quantity=None), factories.offer(1, None), rules=everything) == [
        "No quantity was asked for: 0 of 0 free ones and 1 uncounted boxes."
    ]
    assert sentences(factories.want(quantity=None)) == [
        "No quantity was asked for, and nothing fitting is free.",
        "The hall has none of these goods.",
    ]
