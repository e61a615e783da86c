"""Every event is told in a sentence that names what it is about."""

import ast
from pathlib import Path

import pytest

from app.domain import boxes, entries, needs, telling, undo
from app.domain.events import Fact
from app.domain.languages import Language
from app.domain.saying import say
from app.paths import ROOT
from tests import factories
from tests.domain.test_undo import DEEDS

CATEGORIES = {"jacket_winter": factories.category()}
PLACES = {factories.place_code(): "A-01"}


def told(fact, language="en"):
    phrase = telling.tell(factories.event(fact), CATEGORIES, PLACES)
    return say(phrase, language, lambda _context, text, _count: text)


def kinds_in_source():
    """Every kind of event that any rule can record."""
    sources = [*(ROOT / "app" / "domain").glob("*.py"), *(ROOT / "app" / "services").glob("*.py")]
    for node in (node for source in sources for node in ast.walk(ast.parse(Path(source).read_text("utf-8")))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Fact":
            kind = node.args[0]
            if isinstance(kind, ast.Constant):
                yield str(kind.value)


def test_every_kind_that_is_recorded_has_a_sentence():
    found = set(kinds_in_source())
    assert len(found) >= 25
    assert found <= telling.KINDS


def test_every_kind_that_undo_records_has_a_sentence():
    taken_back = {undo.inverse(factories.event(fact)).kind for _, fact in DEEDS}
    assert taken_back <= telling.KINDS


@pytest.mark.parametrize("noun", ["location", "partner", "category", "hub"])
@pytest.mark.parametrize("verb", ["defined", "amended", "removed"])
def test_every_plain_record_has_its_sentences(noun, verb):
    assert f"{noun}.{verb}" in telling.KINDS


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("before", "fact"), DEEDS, ids=[fact.kind for _, fact in DEEDS])
def test_every_deed_is_told_without_gaps(before, fact, language):
    sentence = told(fact, language)
    assert sentence.strip()
    assert "{" not in sentence
    assert "something was noted" not in sentence


def test_a_registered_box_is_told_with_its_goods_and_pallet():
    fact = boxes.register(factories.box(pallet=factories.pallet_code()))
    assert told(fact) == "Box 0001: 40 × Winter jackets, women, M → pallet 0001"
    assert "40 × Winterjacken, Männer" in told(boxes.register(factories.box(factories.content(audience="men"))), "de")


def test_an_uncounted_box_is_told_with_a_question_mark():
    assert "? × Winter jackets" in told(boxes.register(factories.box(factories.uncounted())))


def test_a_box_in_a_place_is_told_with_the_name_of_the_place():
    assert told(boxes.place(factories.box(), None, factories.place_code())) == "Box 0001 → place A-01"


def test_a_box_taken_off_its_pallet_is_told_to_have_no_place():
    on = factories.box(pallet=factories.pallet_code())
    assert told(boxes.place(on, None, None)) == "Box 0001 → no place yet"


def test_a_reservation_names_its_list_and_line():
    assert told(boxes.reserve(factories.box(), factories.reservation())) == "Box 0001 reserved for N-014-00001, line 1"


def test_a_removed_place_is_told_by_its_name():
    place = factories.location()
    assert told(entries.remove("location", place.code, place)) == "Place A-01 removed"


def test_a_category_that_is_no_longer_there_is_told_by_its_key():
    assert "unicorn" in told(boxes.register(factories.box(factories.content(category="unicorn"))))


def test_an_event_of_a_newer_program_is_told_all_the_same():
    assert told(Fact("box.painted", factories.box_code())) == "0001: something was noted"


def test_a_list_is_told_by_its_number():
    assert told(needs.close(factories.need_list())) == "Need list N-014-00001 closed"
