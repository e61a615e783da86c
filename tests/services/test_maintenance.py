"""Check, backup and restore."""

import sqlite3
from contextlib import closing

import pytest

from app.domain.phrases import UserError
from app.persistence.queries.boxes import BoxFilter
from app.services.maintenance import restore
from tests import factories


def test_a_sound_hub_passes_the_check(hall):
    factories.given_match(hall)
    found = hall.maintenance.check()
    assert found.differences == ()
    assert found.events > 350


def test_a_check_changes_nothing(hall):
    factories.given_box(hall)
    before = [hall.stock.lines(), hall.maintenance.check().events]
    assert [hall.stock.lines(), hall.maintenance.check().events] == before


def test_a_backup_is_a_whole_hub(file_hall, open_at, tmp_path):
    box = factories.given_box(file_hall)
    copy = file_hall.maintenance.backup(tmp_path / "folder" / "backup.db")
    restored = open_at(copy)
    assert restored.boxes.get(box.code) == box
    assert factories.differences(restored) == ()
    assert [path.name for path in copy.parent.iterdir() if path.suffix == ".part"] == []


def test_a_backup_while_others_write_is_sound(file_hall, hub_file, open_at, tmp_path):
    with closing(sqlite3.connect(hub_file, isolation_level=None)) as writing:
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("DELETE FROM box")
        copy = file_hall.maintenance.backup(tmp_path / "backup.db")
        writing.execute("ROLLBACK")
    assert factories.differences(open_at(copy)) == ()


def test_a_backup_onto_the_hub_itself_is_refused(file_hall, hub_file):
    with pytest.raises(UserError, match="other than the hub"):
        file_hall.maintenance.backup(hub_file)


def test_a_backup_into_a_place_that_cannot_be_written_is_said(file_hall, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        file_hall.maintenance.backup(tmp_path / "file" / "backup.db")


@pytest.mark.parametrize("target", ["postgres"], indirect=True)
def test_a_server_is_backed_up_on_the_server(hall, tmp_path):
    with pytest.raises(UserError, match="pg_dump"):
        hall.maintenance.backup(tmp_path / "backup.db")


def test_a_restored_hub_is_as_it_was_and_the_other_is_kept(file_hall, hub_file, open_at, tmp_path):
    before = factories.given_box(file_hall)
    copy = file_hall.maintenance.backup(tmp_path / "backup.db")
    after = factories.given_box(file_hall)
    file_hall.close()
    kept = restore(copy, hub_file)
    assert kept
    assert boxes_of(open_at(hub_file)) == [before.code]
    assert boxes_of(open_at(kept)) == [after.code, before.code]


def boxes_of(hall):
    return [box.code for box in hall.boxes.page(hall.boxes.ids(BoxFilter())).values()][::-1]


def test_restoring_twice_keeps_both_former_hubs(file_hall, hub_file, tmp_path):
    copy = file_hall.maintenance.backup(tmp_path / "backup.db")
    file_hall.close()
    first, second = restore(copy, hub_file), restore(copy, hub_file)
    assert first != second
    assert first and first.exists()  # noqa: PT018
    assert second and second.exists()  # noqa: PT018


def test_a_restore_where_no_hub_was_keeps_nothing(file_hall, open_at, tmp_path):
    box = factories.given_box(file_hall)
    copy = file_hall.maintenance.backup(tmp_path / "backup.db")
    assert restore(copy, tmp_path / "new" / "hub.db") is None
    assert open_at(tmp_path / "new" / "hub.db").boxes.get(box.code) == box


def test_a_damaged_hub_is_replaced_and_kept_all_the_same(file_hall, open_at, tmp_path):
    box = factories.given_box(file_hall)
    copy = file_hall.maintenance.backup(tmp_path / "backup.db")
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(b"\xff" * 50_000)
    kept = restore(copy, damaged)
    assert kept
    assert kept.read_bytes() == b"\xff" * 50_000
    assert open_at(damaged).boxes.get(box.code) == box


@pytest.mark.parametrize("content", [b"", b"Sehr geehrte Damen und Herren" * 100])
def test_what_is_no_backup_is_refused_and_the_hub_stays(file_hall, hub_file, tmp_path, content):
    wrong = tmp_path / "backup.db"
    wrong.write_bytes(content)
    before = hub_file.read_bytes()
    with pytest.raises(UserError, match="not a backup"):
        restore(wrong, hub_file)
    assert hub_file.read_bytes() == before


def test_a_backup_that_is_not_there_is_said(hub_file, tmp_path):
    with pytest.raises(UserError, match="There is no file"):
        restore(tmp_path / "nothing.db", hub_file)


def test_a_hub_is_not_restored_from_itself(file_hall, hub_file):
    factories.given_box(file_hall)
    file_hall.close()
    with pytest.raises(UserError, match="other than the hub"):
        restore(hub_file, hub_file)
