"""What the station asks before it takes something in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.averages import Average
from app.domain.intake import IntakeRule
from app.domain.languages import Language
from app.ui.sort import concerns
from app.ui.sort.draft import Draft
from app.ui.voice import Voice
from tests import factories

USUAL = Average(10, 220)
NOTHING = Average()
VOICE = Voice(Language.ENGLISH)


def _kinds(content: object, usual: Average = NOTHING) -> list[str]:
    found = concerns.about_content(content, usual, factories.TODAY, factories.category(), "Winter jackets")  # pyright: ignore[reportArgumentType]
    return [concern.kind for concern in found]


@pytest.mark.parametrize(("days", "kinds"), [(-1, ["expired"]), (0, ["soon"]), (59, ["soon"]), (60, [])])
def test_only_dates_near_or_past_are_asked_about(days: int, kinds: list[str]):
    assert _kinds(factories.pasta(expiry=factories.TODAY + timedelta(days=days))) == kinds


def test_only_odd_quantities_are_asked_about():
    assert _kinds(factories.content(quantity=400), USUAL) == ["unusual"]
    assert _kinds(factories.content(quantity=30), USUAL) == []
    assert _kinds(factories.uncounted(), USUAL) == []


def test_only_a_stop_is_asked_about():
    assert concerns.about_goods(IntakeRule("coat", "slow"), "Coats", VOICE) is None
    assert concerns.about_goods(None, "Coats", VOICE) is None
    stop = concerns.about_goods(IntakeRule("coat", "stop", "no_space"), "Coats", VOICE)
    assert stop is not None
    assert stop.sentence == "Coats are not accepted at the moment (no space). Take them all the same?"


def test_a_question_answered_with_yes_is_not_asked_again():
    found = [concerns.Concern("expired", "", ()), concerns.Concern("unusual", "", ())]
    assert concerns.next_open(found, {"expired"}) == found[1]
    assert concerns.next_open(found, {"expired", "unusual"}) is None


def test_correcting_empties_only_the_doubtful_field():
    draft = replace(Draft(), expiry="0620", quantity="400")
    assert concerns.corrected(draft, "expired") == replace(draft, expiry="")
    assert concerns.corrected(draft, "unusual") == replace(draft, quantity="")
