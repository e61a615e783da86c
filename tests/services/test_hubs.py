"""The hub, its places and its partners."""

import pytest

from app.domain.phrases import UserError
from tests import factories


@pytest.fixture
def empty_hall(empty_target, open_at):
    return open_at(empty_target)


def test_a_hub_is_set_up_with_catalogue_and_places(empty_hall):
    hub = empty_hall.hub.set_up(factories.hub(), ("A-01", "Ramp"))
    assert empty_hall.hub.current() == hub
    assert len(empty_hall.catalogue.current().categories) > 300
    assert [place.name for place in empty_hall.places.all()] == ["A-01", "Ramp"]
    assert factories.differences(empty_hall) == ()


def test_before_the_set_up_everything_else_says_so(empty_hall):
    assert empty_hall.hub.current() is None
    for act in (
        lambda: empty_hall.pallets.open("eur", None),
        lambda: empty_hall.places.add("A-01"),
        lambda: factories.given_partner(empty_hall),
        lambda: empty_hall.labels.blank(1),
    ):
        with pytest.raises(UserError, match="not set up yet"):
            act()


@pytest.mark.parametrize(("changes", "said"), [({"number": 0}, "1 to 999"), ({"name": " "}, "needs a name")])
def test_an_impossible_hub_is_refused(empty_hall, changes, said):
    with pytest.raises(UserError, match=said):
        empty_hall.hub.set_up(factories.hub(**changes))
    assert empty_hall.hub.current() is None


def test_a_hub_is_set_up_once(hall):
    with pytest.raises(UserError, match="set up already"):
        hall.hub.set_up(factories.hub(name="Zweites"))


def test_a_hub_changes_its_name_and_keeps_its_number(hall):
    hall.hub.change(factories.hub(name="Neu"))
    current = hall.hub.current()
    assert current
    assert current.name == "Neu"
    with pytest.raises(UserError, match="printed labels"):
        hall.hub.change(factories.hub(number=15))


def test_a_change_of_the_hub_to_itself_is_not_recorded(hall):
    hall.hub.change(factories.hub())
    assert [event.kind for event in hall.history.of("hub")] == ["hub.defined"]


def test_a_place_is_added_renamed_and_found(hall):
    place = hall.places.add("C-07-2")
    assert (place.zone, hall.places.find("c-07-2")) == ("C", place)
    renamed = hall.places.rename(place.code, "D-01")
    assert hall.places.find(place.code) == renamed
    assert renamed.zone == "D"


def test_two_places_never_share_a_name(hall):
    place = hall.places.add("C-07")
    for act in (lambda: hall.places.add(" c-07 "), lambda: hall.places.rename(place.code, "a-01")):
        with pytest.raises(UserError, match="There is a place"):
            act()
    assert hall.places.rename(place.code, "c-07").name == "c-07"


def test_an_unknown_place_is_said(hall):
    with pytest.raises(UserError, match="There is no place Keller"):
        hall.places.find("Keller")


def test_a_place_counts_what_stands_there(hall):
    first = hall.places.all()[0]
    factories.given_pallet(hall, factories.content())
    factories.given_box(hall, location=first.code)
    again = hall.places.all()[0]
    assert (again.pallets, again.boxes) == (1, 1)


def test_a_partner_gets_a_code_and_is_found_by_it_and_by_name(hall):
    partner = factories.given_partner(hall)
    assert partner.code == "P-014-00001"
    assert hall.partners.find(partner.code) == hall.partners.find("HOSPITAL no. 4 ") == partner


def test_two_partners_never_share_a_name(hall):
    factories.given_partner(hall)
    other = factories.given_partner(hall, name="Other")
    for act in (
        lambda: factories.given_partner(hall, name="hospital NO. 4"),
        lambda: hall.partners.change(factories.partner(code=other.code)),
    ):
        with pytest.raises(UserError, match="There is a partner"):
            act()


def test_a_partner_changes_and_the_others_stay(hall):
    partner, other = factories.given_partner(hall), factories.given_partner(hall, name="Other")
    hall.partners.change(factories.partner(code=partner.code, phone="+380 57"))
    assert [entry.phone for entry in hall.partners.all()] == ["+380 57", other.phone]


def test_a_partner_without_name_or_place_in_the_book_is_refused(hall):
    with pytest.raises(UserError, match="needs a name"):
        factories.given_partner(hall, name=" ")
    with pytest.raises(UserError, match="There is no partner"):
        hall.partners.change(factories.partner(code="P-014-00099"))
    with pytest.raises(UserError, match="There is no partner Nobody"):
        hall.partners.find("Nobody")
