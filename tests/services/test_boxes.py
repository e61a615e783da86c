"""What a volunteer does with boxes."""

from dataclasses import replace

import pytest

from app.domain import codes
from app.domain.phrases import UserError
from app.persistence.queries.boxes import BoxFilter
from tests import factories


def test_a_finished_box_gets_a_code_and_joins_the_stock(hall):
    box = factories.given_box(hall)
    assert codes.is_valid(box.code)
    assert hall.boxes.get(box.code) == box
    assert (box.state, box.registered_on) == ("in_stock", hall.workplace.today())
    assert factories.amounts(hall, "jacket_winter")["quantity"] == 40


def test_a_box_is_found_by_its_code_as_it_was_scanned(hall):
    box = factories.given_box(hall)
    assert hall.boxes.get(f"]C1{codes.human(box.code)} ") == box


def test_a_size_is_stored_as_the_catalogue_knows_it(hall):
    box = factories.given_box(hall, factories.content(size="s-l"))
    assert box.contents[0].size == "S+M+L"


def test_a_box_that_was_not_weighed_has_an_estimated_weight(hall):
    box = factories.given_box(hall)
    assert (box.weight_basis, box.weight_g) == ("estimated", 40 * 1100 + 600)


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ({"contents": ()}, "is empty"),
        ({"contents": (factories.content(category="unicorn"),)}, "no category unicorn"),
        ({"contents": (factories.content(size="98"),)}, "is not a size"),
        ({"contents": (factories.content(quantity=0),)}, "at least one piece"),
        ({"pallet": factories.pallet_code(77)}, "no pallet"),
    ],
)
def test_an_impossible_box_is_refused_and_leaves_nothing(hall, draft, said):
    with pytest.raises(UserError, match=said):
        hall.boxes.register(replace(factories.draft(), **draft))
    assert hall.boxes.latest() == []
    assert hall.stock.lines() == []


def test_a_closed_pallet_refuses_boxes(hall):
    opened = factories.given_pallet(hall, factories.content())
    box = factories.given_box(hall)
    hall.pallets.close(opened.code)
    for put in (
        lambda: factories.given_box(hall, pallet=opened.code),
        lambda: hall.boxes.place(box.code, pallet=opened.code),
        lambda: hall.pallets.put_on(opened.code, [box.code]),
    ):
        with pytest.raises(UserError, match="is closed"):
            put()
    assert hall.pallets.details(opened.code).summary.boxes == 1


def test_a_box_does_not_leave_a_closed_pallet(hall):
    opened = factories.given_pallet(hall, factories.content())
    box = hall.pallets.details(opened.code).boxes[0]
    other = factories.given_pallet(hall)
    hall.pallets.close(opened.code)
    for take in (
        lambda: hall.boxes.take_off(box.code),
        lambda: hall.boxes.place(box.code, location=hall.places.all()[0].code),
        lambda: hall.pallets.put_on(other.code, [box.code]),
    ):
        with pytest.raises(UserError, match="is closed"):
            take()


def test_a_box_taken_off_stands_where_its_pallet_stands(hall):
    opened = factories.given_pallet(hall, factories.content())
    box = hall.boxes.take_off(hall.pallets.details(opened.code).boxes[0].code)
    assert (box.pallet, box.location) == (None, opened.location)
    with pytest.raises(UserError, match="is on no pallet"):
        hall.boxes.take_off(box.code)


def test_a_blank_label_is_bound_to_the_box_it_is_stuck_on(hall):
    hall.labels.blank(3)
    box = hall.boxes.register(factories.draft(), factories.box_code(2)).box
    assert box.code == factories.box_code(2)
    assert factories.given_box(hall).code == factories.box_code(4)


def test_a_label_in_use_is_not_used_again(hall):
    box = factories.given_box(hall)
    with pytest.raises(UserError, match="in use already"):
        hall.boxes.register(factories.draft(), box.code)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (factories.pallet_code(), "not the code of a box"),
        (factories.wrong_digit(factories.box_code()), "a digit is wrong"),
        ("Karton 7", "a digit is wrong"),
    ],
)
def test_only_the_label_of_a_box_can_be_bound(hall, code, said):
    with pytest.raises(UserError, match=said):
        hall.boxes.register(factories.draft(), code)


def test_a_code_that_came_with_a_label_is_left_out_later(hall):
    hall.boxes.register(factories.draft(), factories.box_code(1))
    hall.boxes.register(factories.draft(), factories.box_code(2))
    assert [factories.given_box(hall).code for _ in range(2)] == [factories.box_code(3), factories.box_code(4)]


def test_a_correction_moves_the_stock_with_it(hall):
    box = factories.given_box(hall)
    hall.boxes.correct(replace(box, contents=(factories.content(size="L", quantity=30),)))
    assert [(line.size, line.quantity) for line in hall.stock.lines()] == [("L", 30)]
    assert hall.boxes.get(box.code).weight_g == 30 * 1100 + 600


def test_a_correction_keeps_what_others_did_meanwhile(hall):
    box = factories.given_box(hall)
    opened = factories.given_pallet(hall)
    hall.boxes.place(box.code, pallet=opened.code)
    code = factories.given_list(hall)
    hall.matches.confirm(hall.matches.propose([code]))
    hall.boxes.correct(replace(box, note="Spende Schule"))
    now = hall.boxes.get(box.code)
    assert (now.note, now.pallet, now.reserved(0)) == ("Spende Schule", opened.code, 10)
    assert hall.boxes.correct(replace(box, note="Spende Kita")) == hall.boxes.get(box.code)


def test_a_correction_of_nothing_is_not_recorded(hall):
    box = factories.given_box(hall)
    hall.boxes.correct(box)
    assert [event.kind for event in hall.history.of(box.code)] == ["box.registered"]


def test_a_withdrawn_box_is_out_of_the_stock_and_stays_in_the_history(hall):
    opened = factories.given_pallet(hall, factories.content())
    box = hall.pallets.details(opened.code).boxes[0]
    hall.boxes.withdraw(box.code)
    assert hall.stock.lines() == []
    assert hall.pallets.details(opened.code).summary.boxes == 0
    assert [event.kind for event in hall.history.of(box.code)] == ["box.withdrawn", "box.registered"]


def test_an_unknown_box_is_said(hall):
    for ask in (hall.boxes.get, hall.boxes.take_off):
        with pytest.raises(UserError, match="There is no box"):
            ask(factories.box_code(999))
    with pytest.raises(UserError, match="a digit is wrong"):
        hall.boxes.get(factories.wrong_digit(factories.box_code()))


LISTED = (
    (BoxFilter(), [3, 2, 1]),
    (BoxFilter(categories=("pasta",)), [3]),
    (BoxFilter(size="M"), [1]),
    (BoxFilter(audience="women"), [2, 1]),
    (BoxFilter(season="winter", condition="good"), [2, 1]),
    (BoxFilter(batch="L1"), [3]),
    (BoxFilter(expires_before=factories.TODAY.replace(year=2030)), [3]),
    (BoxFilter(digits="2"), [2]),
    (BoxFilter(digits=factories.box_code(1)), [1]),
    (BoxFilter(digits="77"), []),
)


def test_boxes_are_listed_newest_first_by_what_they_hold(hall):
    for held in (factories.content(), factories.content(size="L"), factories.pasta()):
        factories.given_box(hall, held)
    for wanted, found in LISTED:
        keys = hall.boxes.ids(wanted)
        page = hall.boxes.page(keys)
        assert [codes.serial_of(page[key].code) for key in keys] == found, wanted


def test_boxes_are_listed_by_where_they_are(hall):
    opened = factories.given_pallet(hall, factories.content())
    place = hall.places.all()[1].code
    loose = factories.given_box(hall, location=place)
    for wanted, count in ((BoxFilter(pallet=opened.code), 1), (BoxFilter(location=place), 1)):
        assert len(hall.boxes.ids(wanted)) == count
    hall.boxes.withdraw(loose.code)
    assert hall.boxes.ids(BoxFilter(location=place)) == []
    assert len(hall.boxes.ids(BoxFilter(location=place, in_stock_only=False))) == 1


def test_the_latest_boxes_come_first_and_are_limited(hall):
    made = [factories.given_box(hall).code for _ in range(4)]
    assert [box.code for box in hall.boxes.latest(3)] == made[:0:-1]
