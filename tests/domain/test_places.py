"""The hub and the places in its hall."""

import pytest

from app.domain import places
from app.domain.phrases import UserError
from tests import factories


@pytest.mark.parametrize("number", [0, 1000, -1])
def test_a_hub_number_is_1_to_999(number):
    with pytest.raises(UserError, match="1 to 999"):
        places.check_hub(factories.hub(number=number))


def test_a_hub_needs_a_name():
    with pytest.raises(UserError, match="needs a name"):
        places.check_hub(factories.hub(name=" "))


@pytest.mark.parametrize(("name", "zone"), [("A-03-1", "A"), (" Ramp ", "Ramp"), ("Ü-1", "Ü")])
def test_a_place_belongs_to_the_zone_in_its_name(name, zone):
    place = places.new_location(factories.place_code(), name)
    assert (place.name, place.zone) == (name.strip(), zone)


def test_a_place_needs_a_name():
    with pytest.raises(UserError, match="needs a name"):
        places.new_location(factories.place_code(), "  ")
