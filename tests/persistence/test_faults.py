"""When the disk, the file or the server fails, a sentence says so and nothing is lost."""

import sqlite3
from contextlib import closing, contextmanager

import pytest
from sqlalchemy.engine import URL
from sqlalchemy.exc import OperationalError, ProgrammingError

from app.domain.phrases import UserError
from app.persistence import faults, migrations
from app.persistence.database import Database
from app.services.hall import assemble
from app.services.workplace import Workplace
from tests import factories
from tests.persistence import raw


def pragma(hall, text):
    """Set something on the one connection that writes."""
    connection = hall.workplace.database._writer.raw_connection()
    try:
        connection.cursor().execute(f"PRAGMA {text}")
    finally:
        connection.close()


@contextmanager
def read_only(file):
    """The hub in a file that may be read and not written."""
    address = URL.create("sqlite", database=f"file:{file}", query={"mode": "ro", "uri": "true"})
    hall = assemble(Workplace(Database(address), "s1", "Kim"))
    yield hall
    hall.close()


def test_a_full_disk_is_said_and_every_finished_box_is_kept(file_hall, hub_file):
    pages = raw.execute(str(hub_file), "PRAGMA page_count")[0][0]
    pragma(file_hall, f"max_page_count={pages + 8}")
    done: list[str] = []
    with pytest.raises(UserError, match="The disk is full"):
        done.extend(factories.given_box(file_hall, note="x" * 500).code for _ in range(200))
    assert done
    pragma(file_hall, "max_page_count=1000000")
    done.append(factories.given_box(file_hall).code)
    assert {row[0] for row in raw.execute(str(hub_file), "SELECT code FROM box")} == set(done)
    assert factories.differences(file_hall) == ()


def test_a_read_only_file_is_said_and_can_still_be_read(file_hall, hub_file):
    box = factories.given_box(file_hall)
    with read_only(hub_file) as hall:
        with pytest.raises(UserError, match="cannot be written"):
            factories.given_box(hall)
        assert hall.boxes.get(box.code) == box
    assert raw.count(str(hub_file), "box") == 1


def test_a_file_that_somebody_else_writes_is_said_and_free_again_later(file_hall, hub_file):
    pragma(file_hall, "busy_timeout=20")
    with closing(sqlite3.connect(hub_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="Somebody else is writing"):
            factories.given_box(file_hall)
        other.execute("ROLLBACK")
    factories.given_box(file_hall)
    assert raw.count(str(hub_file), "box") == 1


def test_a_folder_in_place_of_the_file_is_said(tmp_path):
    database = Database(tmp_path)
    with pytest.raises(UserError, match="cannot be opened"), database.read():
        pass
    database.close()


def test_a_damaged_file_is_said(file_hall, hub_file, open_at):
    factories.given_box(file_hall)
    file_hall.workplace.database.tidy()
    file_hall.close()
    with hub_file.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096 * 60)
    with pytest.raises(UserError, match="damaged"):
        open_at(hub_file).stock.lines()


@pytest.mark.parametrize(
    "address", ["postgresql://palletwise@127.0.0.1:1/hub", "postgresql://no-such-host.invalid/hub"]
)
def test_a_server_that_is_not_there_is_said(address):
    database = Database(address)
    with pytest.raises(UserError, match="server cannot be reached"), database.read():
        pass
    with pytest.raises(UserError, match="server cannot be reached"):
        migrations.bring_up_to_date(database.url)
    database.close()


def test_a_database_that_is_not_on_the_server_is_said(cluster):
    database = Database(cluster.url("no_such_hub"))
    with pytest.raises(UserError, match="does not know this hub"), database.read():
        pass
    database.close()


@pytest.mark.parametrize("target", ["postgres"], indirect=True)
def test_a_connection_that_was_cut_is_made_anew(hall, target):
    box = factories.given_box(hall)
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    assert raw.execute(target, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
    assert hall.boxes.get(box.code) == box
    factories.given_box(hall)
    assert raw.count(target, "box") == 2


def test_a_mistake_of_the_program_is_no_sentence():
    mistake = ProgrammingError("SELECT x", {}, Exception("no such column: x"))
    assert faults.explain(mistake) is mistake


def test_a_fault_is_recognised_whatever_its_capitals():
    fault = OperationalError("COMMIT", {}, Exception("could not extend file: No space left on device"))
    assert "disk is full" in str(faults.explain(fault))
