"""Every pallet of a load has its position on the vehicle."""

import pytest

from app.domain import stowage
from app.domain.loads import VEHICLES


def test_a_semi_trailer_holds_eleven_rows_of_three():
    found = stowage.positions("semi_trailer", ["eur"] * 33)
    assert found[:4] == ["1A", "1B", "1C", "2A"]
    assert found[-1] == "11C"
    assert len(set(found)) == 33


def test_narrow_vehicles_hold_two_side_by_side():
    assert stowage.positions("van_3_5", ["eur"] * 4) == ["1A", "1B", "2A", "2B"]


def test_the_trailer_of_a_road_train_counts_on():
    assert stowage.positions("road_train", ["eur"] * 19)[17:] == ["6C", "7A"]


@pytest.mark.parametrize("vehicle", VEHICLES)
def test_what_finds_no_place_has_no_position(vehicle):
    places = VEHICLES[vehicle].places
    found = stowage.positions(vehicle, ["eur"] * (places + 2))
    assert all(found[:places])
    assert found[places:] == ["", ""]


def test_half_pallets_share_a_position_and_large_ones_move_the_next_back():
    assert stowage.positions("semi_trailer", ["half", "half", "eur"]) == ["1A", "1A", "1B"]
    assert stowage.positions("semi_trailer", ["industrial"] * 5) == ["1A", "1B", "1C", "2A", "2C"]
    assert all(stowage.positions("semi_trailer", ["industrial"] * 26))
    assert all(stowage.positions("semi_trailer", ["half"] * 66))
