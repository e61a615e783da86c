"""Every line gets its sentences: what serves it, what is missing and why."""

from datetime import timedelta

import pytest
from hypothesis import given

from app.domain.saying import say
from app.matching.greedy import match
from app.matching.thin_explaining import explain
from app.matching.thin_model import Rules
from tests import factories
from tests.matching.questions import QUESTIONS, answer


def spoken(line, unit="pc"):
    return [say(phrase, "en", lambda _context, text, _count: text) for phrase in explain(line, unit)]


def sentences(want, *offers, unit="pc", rules=None):
    return spoken(answer(want, offers=offers, rules=rules)[0], unit)


def says(said, words, amount):
    """Whether one of the sentences says these words with this amount."""
    return any(words in sentence.casefold() and str(amount) in sentence for sentence in said)


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
    assert says(sentences(factories.want(), factories.offer()), "pallets to visit", 1)


def test_an_empty_hall_is_said():
    said = sentences(factories.want())
    assert says(said, "none of", 10)
    assert says(said, "none of these goods", "")


def test_a_short_line_says_how_much_is_missing():
    said = sentences(factories.want(quantity=50), factories.offer(1, 40))
    assert says(said, "40 of 50", 10)
    assert says(said, "no more of these goods", "")


@pytest.mark.parametrize(
    ("offer", "words", "amount"),
    [
        (factories.offer(1, 5, reserved=35), "reserved", 35),
        (factories.offer(1, 40, available=False), "on a load", 40),
        (factories.offer(1, 40, factories.content(audience="men")), "other people", 40),
        (factories.offer(1, 40, factories.content(size="XL")), "other sizes", 40),
        (factories.offer(1, 40, factories.content(season="summer")), "another season", 40),
    ],
)
def test_stock_that_does_not_serve_is_named_with_its_reason(offer, words, amount):
    want = factories.want(quantity=100, audience="women", sizes=frozenset({"M"}), season="winter")
    assert says(sentences(want, offer), words, amount)


def test_expired_and_soon_expiring_stock_is_told_apart():
    old, soon = (factories.pasta(quantity=8000, expiry=factories.TODAY + timedelta(days=days)) for days in (-1, 10))
    want = factories.want(category="pasta", quantity=9000, usable_from=factories.TODAY + timedelta(days=60))
    said = sentences(want, factories.offer(1, 8000, old), factories.offer(2, 8000, soon), unit="kg")
    assert says(said, "none of", 9)
    assert says(said, "expired", 8)
    assert says(said, "before the recipient", 8)


def test_what_other_lines_take_is_said():
    wants = factories.want(line=1, quantity=30, urgent=True), factories.want(line=2, quantity=30)
    second = answer(*wants, offers=(factories.offer(1, 40),))[1]
    assert says(spoken(second), "missing", 20)
    assert says(spoken(second), "other lines", 30)


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (factories.content(audience="unisex"), "unisex"),
        (factories.content(size="L"), "one size larger"),
        (factories.content(season="all_season"), "all seasons"),
        (factories.content(size="M+L"), "other sizes too"),
    ],
)
def test_substitutes_are_named(held, words):
    want = factories.want(audience="women", sizes=frozenset({"M"}), season="winter")
    assert says(sentences(want, factories.offer(1, 40, held)), words, 10)


def test_an_open_line_says_what_is_proposed():
    everything = Rules(open_share=1.0)
    want = factories.want(quantity=None)
    assert says(sentences(want, factories.offer(), rules=everything), "40 of 40", 40)
    assert says(sentences(want, factories.offer(1, None), rules=everything), "uncounted", 1)
    assert says(sentences(want), "nothing fitting is free", "")
