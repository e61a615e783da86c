"""The journal is chained, ordered and never changed unnoticed."""

from itertools import pairwise

import pytest

from app.domain import boxes
from app.domain.events import GENESIS
from app.domain.phrases import UserError
from app.persistence.journal import Author
from app.persistence.queries import history
from tests import factories
from tests.persistence import raw


def journal_of(hall):
    with hall.workplace.read() as connection:
        return [event for batch in history.in_batches(connection, 100) for event in batch]


def own_events(hall):
    """The events of this test's station, without those that set the hub up."""
    return [event for event in journal_of(hall) if event.station == hall.workplace.station]


def test_every_event_is_chained_to_the_one_before_it(hall):
    for _ in range(3):
        factories.given_box(hall)
    events = own_events(hall)
    assert events[0].previous_hash == GENESIS
    assert [later.previous_hash for later in events[1:]] == [event.hash for event in events[:-1]]


def test_stations_have_chains_of_their_own_and_one_order(hall, target, open_at):
    other = open_at(target, station="s2")
    for at in (hall, other, hall, other):
        factories.given_box(at)
    for at in (hall, other):
        assert [event.station_seq for event in own_events(at)] == [1, 2]
    assert all(later.seq == event.seq + 1 for event, later in pairwise(journal_of(hall)))


def test_an_event_says_who_did_it_where_and_when(hall):
    hall.workplace.person = "Оксана"
    factories.given_box(hall)
    event = own_events(hall)[-1]
    assert (event.person, event.station) == ("Оксана", "s1")
    assert event.at.tzinfo is not None
    assert abs((hall.workplace.database.now() - event.at).total_seconds()) < 60


def test_the_events_of_one_action_are_numbered(hall):
    opened = factories.given_pallet(hall, factories.content())
    load = factories.given_load(hall)
    hall.loads.add_pallets(load.code, [opened.code])
    hall.loads.close(load.code)
    hall.loads.depart(load.code)
    departure = own_events(hall)[-3:]
    assert [event.kind for event in departure] == ["load.departed", "pallet.departed", "box.departed"]
    assert [event.step for event in departure] == [0, 1, 2]
    assert len({event.action for event in departure}) == 1


def test_an_event_stands_in_the_history_of_everything_it_speaks_of(hall):
    opened = factories.given_pallet(hall, factories.content())
    kinds = [event.kind for event in hall.history.of(opened.code)]
    assert kinds == ["box.registered", "pallet.opened"]


def test_letters_of_every_language_come_back_from_the_journal(hall):
    note = 'Müller „Львів“ 😀 "x" \\ \n'
    box = factories.given_box(hall, note=note)
    assert hall.boxes.get(box.code).note == note
    assert own_events(hall)[-1].payload["note"] == note
    assert factories.differences(hall) == ()


def test_a_failed_action_leaves_nothing_in_the_journal(hall, target):
    before = raw.count(target, "event")
    fact = boxes.register(factories.box())
    with pytest.raises(UserError, match="changed"):
        factories.fail_after(hall, fact)
    assert raw.count(target, "event") == before
    assert raw.count(target, "box") == 0


@pytest.mark.parametrize(
    "crime",
    [
        "UPDATE event SET person = 'nobody' WHERE seq = :seq",
        "UPDATE event SET payload = '{\"contents\": []}' WHERE seq = :seq",
        "UPDATE event SET at = '2020-01-01T00:00:00+00:00' WHERE seq = :seq",
        "DELETE FROM event WHERE seq = :seq",
    ],
)
def test_a_changed_or_removed_entry_is_found_by_the_check(hall, target, crime):
    for _ in range(3):
        factories.given_box(hall)
    raw.execute(target, crime, seq=own_events(hall)[1].seq)
    assert any("was changed, or one before it is missing" in found for found in factories.differences(hall))


def test_the_removal_of_the_last_entry_is_found_by_the_check(hall, target):
    factories.given_box(hall)
    raw.execute(target, "DELETE FROM event WHERE seq = :seq", seq=own_events(hall)[-1].seq)
    assert any(found.startswith("box: only in the read tables") for found in factories.differences(hall))


def test_whoever_acts_is_the_author_of_a_transaction(hall):
    with hall.workplace.write() as transaction:
        assert transaction.author == Author("s1", "Kim")
