"""Two stations work in one hub at once, and neither spoils the other's work."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.phrases import UserError
from tests import factories


@pytest.fixture
def other(target, open_at):
    return open_at(target, station="s2", person="Іван")


def test_boxes_of_two_stations_have_codes_of_their_own(hall, other):
    with ThreadPoolExecutor(2) as workers:
        made = list(workers.map(lambda at: [factories.given_box(at).code for _ in range(12)], [hall, other]))
    assert len({code for codes in made for code in codes}) == 24
    assert factories.amounts(hall, "jacket_winter")["boxes"] == 24
    assert factories.differences(hall) == ()


def test_two_stations_fill_one_pallet(hall, other):
    opened = factories.given_pallet(hall)
    with ThreadPoolExecutor(2) as workers:
        list(workers.map(lambda at: [factories.given_box(at, pallet=opened.code) for _ in range(10)], [hall, other]))
    assert hall.pallets.details(opened.code).summary.boxes == 20
    assert factories.differences(hall) == ()


def test_one_box_is_put_on_one_pallet_only(hall, other):
    box = factories.given_box(hall)
    pallets = [factories.given_pallet(hall).code for _ in range(2)]
    with ThreadPoolExecutor(2) as workers:
        list(workers.map(lambda at, code: at.boxes.place(box.code, pallet=code), [hall, other], pallets))
    assert sorted(hall.pallets.details(code).summary.boxes for code in pallets) == [0, 1]
    assert factories.differences(hall) == ()


def test_two_matches_at_once_never_promise_the_same_goods(hall, other):
    factories.given_box(hall, factories.content(quantity=15))
    lists = [factories.given_list(hall) for _ in range(2)]
    proposals = [at.matches.propose([code]) for at, code in zip((hall, other), lists, strict=True)]

    def confirm(at, proposal):
        try:
            return at.matches.confirm(proposal)
        except UserError:
            return 0

    with ThreadPoolExecutor(2) as workers:
        assert sorted(workers.map(confirm, [hall, other], proposals)) == [0, 1]
    assert factories.amounts(hall, "jacket_winter")["reserved"] == 10
    assert factories.differences(hall) == ()


def test_what_one_station_does_the_other_sees(hall, other):
    box = factories.given_box(hall)
    assert other.boxes.get(box.code) == box
    hall.boxes.withdraw(box.code)
    assert other.stock.lines() == []
    assert [action.head.person for action in other.history.recent()] == []
    assert {event.person for event in other.history.of(box.code)} == {"Kim"}
