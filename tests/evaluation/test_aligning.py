"""A label finds the item that answers it, by its line and its words."""

from app.domain.reading_result import ReadItem
from tests.evaluation.aligning import align
from tests.evaluation.labels import Label


def answers(labels, items):
    return [item and item.text for _, item in align(labels, items).pairs]


def test_the_same_goods_on_two_lines_are_told_apart_by_the_line():
    labels = [Label(2, "Decken"), Label(3, "Decken")]
    items = [ReadItem(3, "Decken, 5 Stück", "read"), ReadItem(2, "- Decken", "read")]
    assert answers(labels, items) == ["- Decken", "Decken, 5 Stück"]


def test_most_of_the_words_decide_within_a_line():
    labels = [Label(1, "сухе молоко"), Label(1, "молоко")]
    items = [ReadItem(1, "молоко", "read"), ReadItem(1, "та сухе молоко", "read")]
    assert answers(labels, items) == ["та сухе молоко", "молоко"]


def test_one_item_for_two_goods_leaves_one_of_them_missed():
    found = align([Label(1, "tea"), Label(1, "coffee")], [ReadItem(1, "tea and coffee", "read")])
    assert [item is None for _, item in found.pairs] == [False, True]


def test_a_wrapped_item_may_be_told_on_the_next_line():
    assert answers([Label(4, "Постельное белье")], [ReadItem(5, "белье 40 шт", "read")]) == ["белье 40 шт"]
    assert answers([Label(4, "Постельное белье")], [ReadItem(6, "белье 40 шт", "read")]) == [None]


def test_a_list_without_lines_is_aligned_by_its_words_alone():
    assert answers([Label(None, "baby carriers")], [ReadItem(31, "- baby carriers approx. 10", "ask")]) != [None]


def test_what_is_left_over_knows_the_label_it_repeats():
    found = align(
        [Label(1, "red lentils")],
        [ReadItem(1, "red lentils", "read"), ReadItem(1, "lentils", "read"), ReadItem(1, "Best wishes", "unknown")],
    )
    assert [(item.text, kin and kin.text) for item, kin in found.spare] == [
        ("lentils", "red lentils"),
        ("Best wishes", None),
    ]
