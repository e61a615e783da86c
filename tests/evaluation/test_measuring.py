"""The figures of tiny lists, worked out by hand."""

from decimal import Decimal

import pytest

from app.domain.needs import Candidate
from app.domain.reading_result import ReadItem
from app.services.catalogue import shipped_categories
from tests.evaluation.aligning import align
from tests.evaluation.labels import label_of
from tests.evaluation.measuring import measure

CATEGORIES = {category.key: category for category in shipped_categories()}


def label(text="Decken", category: str | None = "blanket", **more):
    return label_of({"line": 1, "text": text, "category": category, "quantity": None, "excluded": False, **more})


def read(text="Decken", category="blanket", **more):
    return ReadItem(1, text, "read", category, (Candidate(category, 1.0),), **more)


def asked(*candidates, text="Decken", status="ask"):
    return ReadItem(1, text, status, "", tuple(Candidate(key, 0.4) for key in candidates))


def figures(labels, items):
    return measure(align(labels, items), CATEGORIES)


def test_a_right_answer_is_recall_and_precision():
    found = figures([label()], [read()])
    assert (found.rate("recall"), found.rate("precision"), found.rate("silent wrong assignment")) == (1, 1, 0)
    assert found.mistakes == []


def test_a_wrong_answer_is_silent():
    found = figures([label()], [read(category="duvet")])
    assert (found.rate("recall"), found.rate("precision"), found.rate("silent wrong assignment")) == (0, 0, 1)
    assert [(each.kind, each.expected, each.got) for each in found.mistakes] == [("silent", "blanket", "duvet")]


def test_a_question_with_the_answer_is_recall_but_needless_where_the_answer_is_clear():
    found = figures([label()], [asked("blanket", "duvet")])
    assert (found.rate("recall"), found.rate("needless question"), found.rate("questions")) == (1, 1, 1)
    assert found.rate("right category in the question") == 1


@pytest.mark.parametrize("unclear", [{"category": ["blanket", "duvet"]}, {"ask_ok": True}])
def test_a_question_is_not_needless_where_a_dispatcher_would_ask_too(unclear):
    found = figures([label(**unclear)], [asked("blanket", "duvet")])
    assert (found.rate("recall"), found.rate("needless question")) == (1, 0)


def test_what_nobody_can_know_is_right_as_a_question_only():
    assert figures([label(category=None)], [asked(status="unknown")]).rate("recall") == 1
    assert figures([label(category=None)], [read()]).rate("silent wrong assignment") == 1


def test_a_question_without_the_answer_is_no_recall():
    found = figures([label()], [asked("towel")])
    assert (found.rate("recall"), found.rate("found"), found.rate("right category in the question")) == (0, 1, 0)


def test_nothing_and_set_aside_are_missed():
    assert figures([label()], []).rate("missed") == 1
    assert figures([label()], [ReadItem(1, "Decken", "set_aside")]).rate("missed") == 1


def test_goods_made_of_a_greeting_are_silent_errors_and_questions_about_it_idle():
    found = figures([], [read("Liebe Grüße"), asked(text="Hallo", status="unknown")])
    assert (found.counts["silent"], found.counts["idle"]) == (1, 1)


def test_money_set_aside_is_no_mistake():
    money = ReadItem(1, "Geldspenden", "set_aside")
    assert figures([], [money, read("Bargeld", "not_handled")]).mistakes == []


def test_goods_told_twice_are_no_silent_error_but_cost_precision():
    found = figures([label("schwarzer Tee", "tea")], [read("schwarzer Tee", "tea"), read("Tee", "tea")])
    assert (found.rate("silent wrong assignment"), found.rate("precision")) == (0, 0.5)


@pytest.mark.parametrize(
    ("asked_for", "got", "right"),
    [
        ({"quantity": 2000, "unit": "kg"}, {"quantity": Decimal(2), "unit": "t"}, True),
        ({"quantity": 40}, {"quantity": Decimal(40)}, True),
        ({"quantity": 40, "unit": "pc"}, {"quantity": Decimal(40)}, True),
        ({"quantity": 40, "unit": "box"}, {"quantity": Decimal(40)}, False),
        ({"quantity": 40, "unit": "pc"}, {"quantity": Decimal(4), "unit": "pc"}, False),
        ({"quantity": None}, {"quantity": Decimal(5), "unit": "l"}, False),
        ({"quantity": 5, "or": [{"quantity": 6}]}, {"quantity": Decimal(6)}, True),
        ({"quantity": 0.5, "unit": "pallet"}, {"quantity": Decimal("0.5"), "unit": "pallet"}, True),
    ],
)
def test_quantities_agree_in_kilograms_litres_or_counts(asked_for, got, right):
    found = figures([label(**asked_for)], [read(**got)])
    assert found.rate("quantity accuracy") == right
    assert found.rate("quantity wrong without a question") == (not right)


def test_details_are_judged_where_either_side_says_something():
    silent = figures([label()], [read()])
    assert silent.counts["sizes"] == silent.counts["audience"] == silent.counts["excluded"] == 0
    wrong = figures([label(sizes=["S"], excluded=True)], [read(sizes=("S", "M"), audience="men")])
    assert [wrong.rate(f"{name} accuracy") for name in ("size", "audience", "exclusion")] == [0, 0, 0]
    assert figures([label(sizes=["M", "S"])], [read(sizes=("S", "M"))]).rate("size accuracy") == 1


def test_what_is_null_is_not_judged():
    found = figures([label(sizes=None, audience=None)], [read(sizes=("S",), audience="men")])
    assert found.counts["sizes"] == found.counts["audience"] == 0
