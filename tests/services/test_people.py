"""The people at a station: who works, in which language, behind which PIN."""

from dataclasses import replace

import pytest

from app.domain.people import Person
from app.domain.phrases import UserError
from tests import factories


def test_somebody_new_is_on_the_list_of_every_station(hall, target, open_at):
    oksana = hall.people.add(" Оксана ", "uk")
    assert oksana.name == "Оксана"
    assert open_at(target, station="s2").people.all() == [oksana]
    assert factories.differences(hall) == ()


def test_a_badge_leads_to_its_person(hall):
    oksana = hall.people.add("Оксана", "uk")
    assert hall.search.scanned(oksana.code).record == oksana


def test_what_somebody_does_carries_their_name(hall):
    hall.people.arrive(hall.people.add("Jonas", "de"))
    box = factories.given_box(hall)
    hall.people.leave()
    hall.boxes.withdraw(box.code)
    assert [event.person for event in hall.history.of(box.code)] == ["", "Jonas"]


def test_a_pin_is_asked_and_never_kept_as_it_is(hall):
    jonas = hall.people.add("Jonas", "de", "4711")
    assert "4711" not in jonas.pin
    with pytest.raises(UserError, match="PIN is not right"):
        hall.people.arrive(jonas, "1234")
    assert hall.workplace.person == "Kim"
    hall.people.arrive(jonas, "4711")
    assert hall.workplace.person == "Jonas"


def test_a_removed_pin_is_not_asked_any_more(hall):
    jonas = hall.people.add("Jonas", "de", "4711")
    hall.people.arrive(hall.people.change(replace(jonas, pin="")))
    assert hall.workplace.person == "Jonas"


@pytest.mark.parametrize(
    ("name", "language", "pin", "said"),
    [
        (" ", "de", "", "first name"),
        ("J" * 41, "de", "", "first name"),
        ("Jonas", "fr", "", "Choose German"),
        ("Jonas", "de", "12", "4 to 8 digits"),
        ("Jonas", "de", "12a4", "4 to 8 digits"),
    ],
)
def test_who_cannot_be_listed_is_told_why(hall, name, language, pin, said):
    with pytest.raises(UserError, match=said):
        hall.people.add(name, language, pin)
    assert hall.people.all() == []


def test_two_people_of_one_name_are_told_apart(hall):
    hall.people.add("Anna", "de")
    with pytest.raises(UserError, match="first letter of the last name"):
        hall.people.add("anna", "uk")
    hall.people.add("Anna K", "uk")
    assert [person.name for person in hall.people.all()] == ["Anna", "Anna K"]


def test_somebody_taken_off_the_list_stays_in_the_journal(hall):
    anna = hall.people.add("Anna", "de")
    hall.people.arrive(anna)
    box = factories.given_box(hall)
    hall.people.remove(anna.code)
    assert hall.people.all() == []
    assert hall.history.of(box.code)[0].person == "Anna"
    with pytest.raises(UserError, match="a command this hub does not know"):
        hall.search.scanned(anna.code)


def test_nobody_is_changed_who_is_gone(hall):
    with pytest.raises(UserError, match="no longer listed"):
        hall.people.change(Person("51400000000199", "Anna"))
