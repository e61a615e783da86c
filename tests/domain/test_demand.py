"""All open needs together: what is asked, what is free, what is short, what nobody asks for."""

from datetime import timedelta

import pytest

from app.domain import demand as rules
from app.domain.demand import Ask, Askers, Held, Idle
from app.domain.quantities import Total
from tests import factories

CATEGORIES = {"jacket_winter": factories.category(), "pasta": factories.pasta_category()}


def ask(**changes):
    return Ask(**{"category": "jacket_winter", "quantity": 10, "unit": "pc", **changes})


def open_ask(**changes):
    return ask(quantity=0, open_lines=1, **changes)


def gathered(*asks, held=()):
    return rules.gather(asks, {"jacket_winter": Askers(2, 1)}, held, CATEGORIES)


def held(quantity, category="jacket_winter", audience="women", size="M", unknown=0):
    return Held(category, audience, size, Total(quantity, unknown=unknown))


def test_demand_is_summed_over_lists_less_what_is_reserved():
    asks = ask(), ask(quantity=30, reserved=12, is_served=True), ask(reserved=10, is_served=True)
    (found,) = gathered(*asks, held=[held(20)])
    assert (found.asked, found.free.known, found.missing) == (28, 20, 8)
    assert found.askers == Askers(2, 1)


def test_open_lines_are_counted_and_never_summed():
    (found,) = gathered(open_ask(), open_ask(), ask())
    assert (found.asked, found.open_lines) == (10, 2)
    assert gathered(open_ask(is_served=True)) == ()


def test_another_unit_is_converted_or_told_as_it_is():
    (jackets,) = gathered(ask(quantity=11_000, unit="kg"), ask(quantity=3, unit="box"))
    assert (jackets.asked, jackets.elsewise) == (10, ((3, "box"),))


def test_the_nearest_day_and_the_highest_priority_count():
    day = factories.TODAY
    asks = ask(wanted_by=day + timedelta(days=9), priority=2), ask(wanted_by=day), ask(priority=0)
    (found,) = gathered(*asks)
    assert (found.wanted_by, found.priority) == (day, 2)


def test_parts_tell_audiences_and_sizes_apart_with_the_stock_that_fits():
    asks = ask(audience="women", sizes=("M", "L")), ask(audience="men", quantity=4)
    stock = held(5), held(7, size="M+XL"), held(2, audience="men"), held(9, audience="women", size="L")
    (found,) = gathered(*asks, held=stock)
    assert [(part.audience, part.asked, part.free.known) for part in found.parts] == [("men", 4, 2), ("women", 10, 14)]
    assert found.free.known == 23
    assert gathered(ask())[0].parts == ()


def test_goods_that_left_the_catalogue_are_left_out():
    assert gathered(ask(category="unicorn")) == ()


def test_what_is_short_stands_in_the_order_of_haste_and_share():
    found = gathered(
        ask(), ask(category="pasta", quantity=10_000, unit="kg", priority=3), held=[held(4), held(9_000, "pasta")]
    )
    assert [(entry.category, round(entry.share_missing, 1)) for entry in rules.wanted(found)] == [
        ("pasta", 0.1), ("jacket_winter", 0.6),
    ]  # fmt: skip
    assert rules.wanted(gathered(ask(), held=[held(10)])) == ()


@pytest.mark.parametrize(("stock", "short"), [((), True), ((held(1),), False), ((held(0, unknown=1),), False)])
def test_an_open_wish_is_short_only_when_nothing_is_there(stock, short):
    assert bool(rules.wanted(gathered(open_ask(), held=stock))) is short


def test_much_that_nobody_asks_for_is_told_by_boxes_or_weight():
    many, few = Idle("jacket_winter", 21, 1, Total(40)), Idle("jacket_winter", 20, 1, Total(40))
    heavy = Idle("pasta", 3, 2, Total(701_000))
    assert rules.idle([few, heavy, many], CATEGORIES) == (many, heavy)
    assert round(Idle("pasta", 54, 2, Total()).pallet_loads, 1) == 1.5
