"""What is reserved for a list comes onto the load: whole pallets as they are, the rest gathered."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain import composing
from tests import factories

WHOLE = factories.reservation(quantity=40)


def reserved_box(serial, pallet=None, part=WHOLE, **changes):
    return factories.box(code=factories.box_code(serial), pallet=pallet, reservations=(part,), **changes)


def plan(*boxes, others=(), pallets=None):
    """The plan for reserved boxes; ``others`` stand on the same pallets and are not reserved."""
    kept = {box.code: box for box in boxes}
    found = pallets or {code: factories.pallet(code=code) for code in {box.pallet for box in boxes} - {None}}
    on_pallet = {code: [box.code for box in (*boxes, *others) if box.pallet == code] for code in found}
    return composing.plan(factories.LIST_CODE, kept, found, on_pallet)


def test_a_pallet_that_is_wholly_reserved_leaves_as_it_stands():
    pallet = factories.pallet_code()
    made = plan(reserved_box(1, pallet), reserved_box(2, pallet))
    assert (made.whole_pallets, made.gathered) == ((pallet,), ())


def test_a_pallet_with_another_box_on_it_is_picked_from():
    pallet = factories.pallet_code()
    made = plan(reserved_box(1, pallet), others=[factories.box(code=factories.box_code(2), pallet=pallet)])
    assert (made.whole_pallets, made.gathered) == ((), ((factories.box_code(1),),))


def test_a_pallet_with_a_partly_reserved_box_is_picked_from():
    made = plan(reserved_box(1, factories.pallet_code(), factories.reservation(quantity=39)))
    assert not made.whole_pallets


def test_boxes_without_a_pallet_are_gathered():
    assert plan(reserved_box(1), reserved_box(2)).gathered == ((factories.box_code(1), factories.box_code(2)),)


def test_what_is_on_a_load_already_stays_there():
    pallet = factories.pallet(load=factories.load_code(9))
    made = plan(reserved_box(1, pallet.code), pallets={pallet.code: pallet})
    assert (made.whole_pallets, made.gathered) == ((), ())


def test_a_pallet_reserved_for_another_list_does_not_leave():
    other = factories.reservation(quantity=40, need_list="N-014-00002")
    assert not composing.is_wholly_for(reserved_box(1, part=other), factories.LIST_CODE)


def test_a_box_shared_by_two_lists_is_wholly_for_neither():
    parts = factories.reservation(quantity=20), factories.reservation(quantity=20, need_list="N-014-00002")
    box = factories.box(reservations=parts)
    assert not composing.is_wholly_for(box, factories.LIST_CODE)
    assert not composing.is_wholly_for(box, "N-014-00002")


def test_an_uncounted_box_reserved_whole_leaves_whole():
    box = factories.box(factories.uncounted(), reservations=(factories.reservation(quantity=None),))
    assert composing.is_wholly_for(box, factories.LIST_CODE)


def test_a_box_with_an_unreserved_content_does_not_leave_whole():
    box = factories.box(factories.content(), factories.pasta(), reservations=(WHOLE,))
    assert not composing.is_wholly_for(box, factories.LIST_CODE)


@given(st.lists(st.integers(0, 90_000) | st.none(), min_size=1, max_size=120))
def test_gathered_pallets_are_neither_overfull_nor_overweight_and_carry_every_box(weights):
    boxes = [reserved_box(serial, weight_g=grams) for serial, grams in enumerate(weights, start=1)]
    made = plan(*boxes)
    by_code = {box.code: box for box in boxes}
    assert sorted(code for group in made.gathered for code in group) == sorted(by_code)
    for group in made.gathered:
        assert 0 < len(group) <= composing.BOXES_A_PALLET
        assert sum(by_code[code].weight_g or 0 for code in group) <= composing.GATHERED_LIMIT_G
