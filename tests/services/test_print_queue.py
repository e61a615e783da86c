"""The labels of a computer survive whatever happens to it."""

import json
import os
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.phrases import Phrase, UserError
from app.services import rendering
from app.services.print_queue import FAILED, KEPT, PRINTED, WAITING, PrintQueue
from tests import factories

CODES = [factories.box_code(serial) for serial in range(1, 10)]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "printing" / "labels.json"


@pytest.fixture
def queue(file):
    return PrintQueue(file)


def codes_of(jobs):
    return [job.codes for job in jobs]


def test_a_label_waits_until_it_is_printed(queue):
    job = queue.add("box", CODES[:2], copies=3, person="Kim")
    assert (job.state, job.labels, job.person) == (WAITING, 6, "Kim")
    assert queue.waiting() == queue.unprinted() == [job]
    queue.printed(job.id)
    assert queue.unprinted() == []
    assert [(done.id, done.state) for done in queue.last(5)] == [(job.id, PRINTED)]


def test_everything_is_there_after_a_restart(queue, file):
    waits, done, refused = (
        queue.add(kind, [CODES[at]], person="Оксана") for at, kind in enumerate(("box", "place", "blank"))
    )
    queue.printed(done.id)
    reason = Phrase("Errors", "Box {box} was taken back and needs no label.", {"box": "0001"})
    queue.failed(refused.id, reason)
    after = PrintQueue(file)
    assert after.jobs() == queue.jobs()
    assert after.waiting() == [waits]
    assert [(job.state, job.reason) for job in after.unprinted()] == [(WAITING, None), (FAILED, reason)]
    assert after.set_aside is None


def test_a_file_half_written_in_a_power_cut_is_not_believed(queue, file):
    job = queue.add("box", CODES[:1])
    file.with_name(f".{file.name}.part").write_bytes(file.read_bytes()[:40])
    assert PrintQueue(file).waiting() == [job]


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\0" * 4096,
        b"\xff\xfe",
        b"[]",
        b'{"version": 1}',
        b'{"version": 9, "jobs": []}',
        b'{"version": 1, "jobs": [7]}',
    ],
)
def test_a_damaged_list_is_set_aside_and_kept(queue, file, damaged):
    queue.add("box", CODES[:1])
    file.write_bytes(damaged)
    after = PrintQueue(file)
    assert after.jobs() == []
    assert after.set_aside is not None
    assert after.set_aside.read_bytes() == damaged
    job = after.add("box", CODES[1:2])
    assert PrintQueue(file).waiting() == [job]


@pytest.mark.parametrize("cut", [0.25, 0.5, 0.9, 0.999])
def test_a_list_cut_anywhere_is_set_aside(queue, file, cut):
    queue.add("box", CODES)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * cut)])
    after = PrintQueue(file)
    assert after.jobs() == []
    assert after.set_aside is not None


def test_a_full_disk_is_said_and_loses_nothing(queue, file, monkeypatch):
    kept = queue.add("box", CODES[:1])

    def full(_number):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(UserError, match="No space left on device"):
            queue.add("box", CODES[1:2])
    assert queue.waiting() == PrintQueue(file).waiting() == [kept]
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_lies_on_paper_is_not_printed_twice_because_the_disk_is_full(queue, file, monkeypatch):
    job = queue.add("box", CODES[:1])

    def full(_number):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(UserError):
            queue.printed(job.id)
        assert queue.waiting() == []
    queue.add("box", CODES[1:2])
    assert codes_of(PrintQueue(file).last(5)) == [(CODES[0],)]


def test_two_windows_on_one_computer_lose_nothing_of_each_other(file):
    one, other = PrintQueue(file), PrintQueue(file)
    first, second, third = one.add("box", CODES[:1]), other.add("box", CODES[1:2]), one.add("box", CODES[2:3])
    other.printed(first.id)
    assert one.waiting() == other.waiting() == [second, third]


def test_the_last_labels_are_found_in_the_order_of_printing(queue):
    first, second, third = (
        queue.add(kind, codes) for kind, codes in (("box", CODES[:3]), ("place", CODES[3:4]), ("box", CODES[4:6]))
    )
    for job in (second, first, third):
        queue.printed(job.id)
    assert queue.newest(1) == [("box", (CODES[5],))]
    assert queue.newest(4) == [("box", tuple(CODES[1:3])), ("box", tuple(CODES[4:6]))]
    assert queue.newest(50) == [("place", (CODES[3],)), ("box", tuple(CODES[:3])), ("box", tuple(CODES[4:6]))]
    assert codes_of(queue.last(2)) == [tuple(CODES[4:6]), tuple(CODES[:3])]


def test_printing_again_keeps_the_printed_one_in_the_list(queue):
    job = queue.add("box", CODES[:1])
    queue.printed(job.id)
    queue.again([job.id])
    (again,) = queue.waiting()
    assert again.codes == job.codes
    assert again.id != job.id
    assert codes_of(queue.last(5)) == [job.codes]


def test_a_failed_label_is_tried_again_without_a_second_one(queue):
    job = queue.add("box", CODES[:1])
    queue.failed(job.id, Phrase("Errors", "why"))
    assert queue.waiting() == []
    queue.again([job.id])
    assert queue.jobs() == [job]


def test_labels_are_removed_one_by_one_or_together(queue):
    job, other = queue.add("place", CODES[:3]), queue.add("box", CODES[3:4])
    queue.drop(job.id, CODES[1:2])
    assert codes_of(queue.jobs()) == [(CODES[0], CODES[2]), other.codes]
    queue.drop(job.id, CODES)
    assert queue.jobs() == [other]
    queue.drop(other.id)
    assert queue.jobs() == []


def test_only_printed_jobs_are_forgotten_when_there_are_many(file):
    start = datetime(2026, 11, 22, tzinfo=UTC)
    clock = iter(start + timedelta(minutes=minute) for minute in range(10_000))
    queue = PrintQueue(file, lambda: next(clock))
    waits = queue.add("box", CODES[:1])
    done = [queue.add("box", [factories.box_code(serial)]) for serial in range(100, 100 + KEPT + 7)]
    queue.printed(*(job.id for job in done))
    assert codes_of(queue.last(KEPT + 50)) == codes_of(done[:6:-1])
    assert queue.waiting() == [waits]
    assert len(json.loads(file.read_bytes())["jobs"]) == KEPT + 1


def test_a_folder_nobody_may_write_into_is_said(tmp_path):
    (tmp_path / "printing").write_text("no folder")
    with pytest.raises(UserError, match="cannot be saved"):
        PrintQueue(tmp_path / "printing" / "labels.json").add("box", CODES[:1])


def test_the_codes_of_blank_labels_outlive_a_jam(file_hall, file):
    codes = file_hall.labels.lease_blanks(3)
    job = PrintQueue(file).add("blank", codes)
    (waiting,) = PrintQueue(file).waiting()
    assert waiting.codes == job.codes == codes
    assert rendering.draw(file_hall, "blank", waiting.codes) == rendering.draw(file_hall, "blank", codes)
    assert not set(codes) & set(file_hall.labels.lease_blanks(3))


def test_a_box_taken_back_gets_no_label(file_hall):
    made = factories.given_box(file_hall)
    file_hall.boxes.withdraw(made.code)
    with pytest.raises(UserError, match="taken back"):
        rendering.draw(file_hall, "box", [made.code])
