"""What is learnt from answers: who said what, when it holds for everybody, how it is told and taken back."""

import pytest

from app.domain import entries, learnt_words, telling, undo
from app.domain.learnt_words import LearntWord
from app.domain.saying import say
from tests import factories

HOSPITAL, SHELTER = "P-014-00001", "P-014-00002"
CATEGORIES = {"jacket_winter": factories.category(), "towel": factories.category(key="towel", name_en="Towels")}
NAMES = {HOSPITAL: "Lviv hospital"}


def word(category="towel", sender=HOSPITAL, phrase="flauschi", **changes):
    return LearntWord(learnt_words.key_of(sender, phrase), sender, phrase, phrase.title(), category, **changes)


def learnt(before, after):
    fact = learnt_words.learn(before, after)
    assert fact is not None
    return fact


def told(fact):
    phrase = telling.tell(factories.event(fact), CATEGORIES, NAMES)
    return say(phrase, "en", lambda _context, text, _count: text)


def test_another_person_confirms_and_the_same_one_does_not():
    first = learnt_words.answered(None, word(), "Kim")
    assert (first.times, first.people) == (1, "Kim")
    assert learnt_words.answered(first, word(), "Kim") == first
    second = learnt_words.answered(first, word(), "Oksana")
    assert (second.times, second.people) == (2, "Kim\tOksana")
    other = learnt_words.answered(second, word("jacket_winter"), "Kim")
    assert (other.times, other.people, other.category) == (1, "Kim", "jacket_winter")


@pytest.mark.parametrize(
    ("words", "sure", "offered"),
    [
        ([word()], {}, {"flauschi": ("towel",)}),
        ([word(times=2)], {"flauschi": "towel"}, {}),
        ([word(), word(sender=SHELTER)], {"flauschi": "towel"}, {}),
        ([word(times=3), word("coat", SHELTER)], {}, {"flauschi": ("towel", "coat")}),
        ([word(), word("coat", SHELTER), word("coat", "P-3")], {}, {"flauschi": ("coat", "towel")}),
        ([word(times=5), word("coat", sender="")], {"flauschi": "coat"}, {}),
        ([word(""), word("", SHELTER)], {"flauschi": ""}, {}),
        ([word("")], {}, {"flauschi": ()}),
    ],
)
def test_what_holds_for_everybody(words, sure, offered):
    found = learnt_words.agreement(words)
    assert (found.sure, found.offered) == (sure, offered)


def test_what_was_learnt_is_told():
    defined = learnt(None, word())
    assert told(defined) == "“Flauschi” means Towels for Lviv hospital"
    confirmed = learnt(word(), word(times=2, people="Kim\tOksana"))
    assert told(confirmed) == "“Flauschi” means Towels for Lviv hospital"
    no_goods = learnt(None, word("", sender=""))
    assert told(no_goods) == "“Flauschi” means no goods for everybody"
    changed = learnt(word(), word("jacket_winter"))
    assert told(undo.inverse(factories.event(changed))) == "“Flauschi” means Towels for Lviv hospital"
    assert told(undo.inverse(factories.event(defined))) == "“Flauschi” is asked again for Lviv hospital"
    assert learnt_words.learn(word(), word()) is None
    columns = learnt_words.column_map(HOSPITAL, "f1", ["Was"], ["article"])
    assert told(entries.define("column_map", columns.key, columns)) == "Columns of a table remembered for Lviv hospital"


@pytest.mark.parametrize(
    ("before", "after"),
    [(None, word()), (word(), word("jacket_winter")), (word(), word(times=2, people="Kim\tOksana"))],
)
def test_what_was_learnt_is_taken_back(before, after):
    fact = learnt(before, after)
    assert factories.after(before, fact) == after
    assert factories.after(after, undo.inverse(factories.event(fact))) == before
