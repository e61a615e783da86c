"""Two stations never print the same code."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain import codes
from app.domain.codes import CodeType
from app.domain.phrases import UserError
from app.persistence.serials import BLOCK
from tests import factories
from tests.persistence import raw


def serials_of(hall, count):
    made = []
    for _ in range(count):
        with hall.workplace.write() as transaction:
            made.append(transaction.new_serial(CodeType.BOX))
    return made


def test_a_station_counts_without_gaps(hall):
    first, *rest = serials_of(hall, 4)
    assert rest == [first + 1, first + 2, first + 3]


def test_two_stations_at_once_never_get_the_same_serial(hall, target, open_at):
    stations = [hall, open_at(target, station="s2"), open_at(target, station="s3")]
    with ThreadPoolExecutor(3) as workers:
        made = [serial for taken in workers.map(lambda at: serials_of(at, 15), stations) for serial in taken]
    assert len(set(made)) == len(made) == 45


def test_two_computers_under_one_name_share_a_block_without_meeting(hall, target, open_at):
    twin = open_at(target, station="s1")
    with ThreadPoolExecutor(2) as workers:
        made = [serial for taken in workers.map(lambda at: serials_of(at, 15), [hall, twin]) for serial in taken]
    assert len(set(made)) == len(made) == 30


def test_a_used_up_block_is_followed_by_one_nobody_has(hall, target, open_at):
    own = serials_of(hall, 1)[0]
    other = serials_of(open_at(target, station="s2"), 1)[0]
    raw.execute(target, "UPDATE serialblock SET next = \"end\" WHERE code_type = 1 AND station = 's1'")
    assert serials_of(hall, 1)[0] == max(own, other) + BLOCK


def test_types_of_codes_count_apart(hall):
    factories.given_box(hall)
    with hall.workplace.write() as transaction:
        assert transaction.new_serial(CodeType.PALLET) == codes.FIRST_SERIAL


def test_a_failed_action_gives_its_serial_back(hall):
    box = factories.given_box(hall)
    with pytest.raises(UserError):
        factories.given_box(hall, pallet=factories.pallet_code(77))
    assert codes.serial_of(factories.given_box(hall).code) == codes.serial_of(box.code) + 1


def test_a_hub_that_used_up_its_codes_says_so(hall, target):
    serials_of(hall, 1)
    raw.execute(target, 'UPDATE serialblock SET next = :last, "end" = :last', last=codes.LAST_SERIAL)
    with pytest.raises(UserError, match="used up its codes"):
        serials_of(hall, 1)
