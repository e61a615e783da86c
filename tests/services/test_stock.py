"""The stock says what is here, what is free and what nobody counted."""

from app.domain.quantities import Total
from tests import factories


def only_line(hall, *categories):
    (line,) = hall.stock.lines(categories)
    return line


def test_boxes_of_one_kind_are_summed(hall):
    factories.given_box(hall)
    factories.given_box(hall, factories.content(quantity=5, basis="estimated"))
    line = only_line(hall)
    assert (line.boxes, line.quantity, line.estimated) == (2, 45, 5)
    assert line.total == Total(45, estimated=True)


def test_uncounted_boxes_are_told_and_never_summed_as_zero(hall):
    factories.given_box(hall)
    for _ in range(2):
        factories.given_box(hall, factories.uncounted())
    line = only_line(hall)
    assert (line.boxes, line.quantity, line.uncounted) == (3, 40, 2)
    assert line.total.is_at_least
    assert line.free == Total(40, unknown=2)


def test_reserved_goods_are_here_and_not_free(hall):
    factories.given_match(hall, factories.content())
    line = only_line(hall, "jacket_winter")
    assert (line.quantity, line.reserved, line.free.known) == (40, 10, 30)


def test_an_uncounted_box_that_is_reserved_is_not_free(hall):
    factories.given_match(hall, factories.uncounted(), text="Winterjacken Damen")
    line = only_line(hall, "jacket_winter")
    assert (line.total.unknown, line.free.unknown) == (1, 0)


def test_every_content_of_a_box_counts_for_its_own_kind(hall):
    factories.given_box(hall, factories.content(), factories.content(size="L", quantity=3), factories.pasta())
    found = [(line.category, line.size, line.boxes, line.quantity) for line in hall.stock.lines()]
    assert found == [("jacket_winter", "L", 1, 3), ("jacket_winter", "M", 1, 40), ("pasta", "", 1, 25_000)]


def test_the_stock_of_some_categories_only(hall):
    factories.given_box(hall)
    factories.given_box(hall, factories.pasta())
    assert only_line(hall, "pasta").category == "pasta"


def test_what_departed_is_no_longer_here_and_comes_back_with_undo(hall):
    load = factories.given_full_load(hall)
    hall.loads.close(load.code)
    hall.loads.depart(load.code)
    assert hall.stock.lines() == []
    hall.history.undo_last()
    assert only_line(hall).quantity == 40
