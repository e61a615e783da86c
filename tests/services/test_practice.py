"""The practice hub is a hall of its own, made anew every time, and leaves nothing behind."""

import pytest

from app.bootstrap import open_hall
from app.services import practice
from tests import factories


@pytest.fixture
def database(tmp_path):
    return tmp_path / "data" / "practice.db"


def begin(database, language="uk", person="Оксана"):
    return practice.begin(lambda target: open_hall(target, "s1"), database, language, person)


def test_a_few_believable_boxes_and_one_open_pallet_stand_there(database):
    exercised = begin(database)
    hall = exercised.hall
    assert [summary.pallet.code for summary in hall.pallets.in_states()] == [exercised.pallet]
    assert len(hall.boxes.latest()) == 4
    hub = hall.hub.current()
    assert hub is not None
    assert (hub.name, hub.number) == ("Навчальний хаб", practice.HUB_NUMBER)
    assert hall.workplace.person == "Оксана"
    assert factories.differences(hall) == ()
    practice.end(exercised, database)


def test_its_codes_are_never_those_of_a_real_hub(database):
    exercised = begin(database)
    code = factories.given_box(exercised.hall).code
    assert code[1:4] == exercised.pallet[1:4] == str(practice.HUB_NUMBER)
    practice.end(exercised, database)


def test_the_first_undo_finds_nothing_to_take_back(database):
    exercised = begin(database)
    assert [action for action in exercised.hall.history.recent() if action.head.station == practice.STATION] == []
    practice.end(exercised, database)


def test_every_start_is_a_fresh_one_and_the_end_leaves_no_file(database):
    exercised = begin(database)
    factories.given_box(exercised.hall)
    exercised.hall.close()
    again = begin(database)
    assert len(again.hall.boxes.latest()) == 4
    assert again.result().boxes == 0
    practice.end(again, database)
    assert list(database.parent.glob("practice.db*")) == []


def test_the_pallet_code_on_the_screen_is_a_whole_qr(database):
    exercised = begin(database)
    side, runs = practice.qr_cells(exercised.pallet)
    assert side >= 21
    assert (0, 0, 7) in runs
    assert all(left >= 0 and left + length <= side and 0 <= row < side for left, row, length in runs)
    practice.end(exercised, database)
