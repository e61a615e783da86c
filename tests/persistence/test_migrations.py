"""Databases are brought to this program's version safely, and others are refused politely."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import NullPool, create_engine

from app.domain import boxes
from app.domain.phrases import UserError
from app.paths import MIGRATIONS
from app.persistence import engine, migrations
from app.persistence.schema import Row
from tests import factories
from tests.persistence import raw

REBUILDING = '''
"""Rebuild the table of boxes, as a later version may have to."""
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade():
    with op.batch_alter_table("box", recreate="always" if op.get_bind().dialect.name == "sqlite" else "auto") as table:
        table.add_column(sa.Column("colour", sa.String, nullable=False, server_default="brown"))
'''
FAILING = REBUILDING + '    raise RuntimeError("the power went off")\n'
HALF_DONE = """
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table("box", sa.Column("code", sa.String))
    raise RuntimeError("the power went off")
"""


@pytest.fixture
def later_program(tmp_path, monkeypatch):
    """Makes this program a later one, with one more migration."""

    def install(script, version="0005"):
        folder = tmp_path / "later"
        shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        for old in folder.glob(f"versions/{version}_*.py"):
            old.unlink()
        (folder / "versions" / f"{version}_later.py").write_text(script, "utf-8")
        monkeypatch.setattr(migrations, "MIGRATIONS", folder)
        monkeypatch.setattr(migrations, "HEAD", version)

    return install


def bring_up_to_date(target):
    migrations.bring_up_to_date(engine.url_of(target))


def version(target):
    return raw.execute(target, "SELECT version_num FROM alembic_version")[0][0]


def test_the_newest_migration_is_the_version_of_the_program():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == migrations.HEAD


def test_migrations_from_zero_make_the_tables_of_the_program(empty_target):
    bring_up_to_date(empty_target)
    with create_engine(engine.url_of(empty_target), poolclass=NullPool).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Row.metadata) == []
    assert version(empty_target) == migrations.HEAD


def test_a_new_database_can_be_set_up_and_used(empty_target, open_at):
    hall = open_at(empty_target)
    assert hall.hub.current() is None
    hall.hub.set_up(factories.hub())
    factories.given_box(hall)
    assert factories.differences(hall) == ()


def test_bringing_up_to_date_twice_changes_nothing(target):
    before = raw.count(target, "event")
    bring_up_to_date(target)
    assert raw.count(target, "event") == before


def test_an_upgrade_keeps_every_row(target, open_at, later_program):
    factories.given_match(open_at(target))
    tables = ("event", "box", "content", "reservation", "needline", "category")
    before = {table: raw.count(target, table) for table in tables}
    later_program(REBUILDING)
    bring_up_to_date(target)
    assert {table: raw.count(target, table) for table in tables} == before
    assert raw.execute(target, "SELECT DISTINCT colour FROM box") == [("brown",)]


def test_averages_are_learnt_from_boxes_of_an_older_version(hub_file, open_at):
    hall = open_at(hub_file)
    factories.given_box(hall)
    factories.given_box(hall, weight_g=9_600, weight_basis="counted")
    factories.given_box(hall, factories.uncounted())
    factories.given_box(hall, factories.content(), factories.pasta())
    learnt = raw.execute(hub_file, "SELECT * FROM learnt")
    hall.close()
    _migrate_to(hub_file, "0001")
    bring_up_to_date(hub_file)
    assert raw.execute(hub_file, "SELECT * FROM learnt") == learnt
    assert learnt[0][2:] == (2, 80, 1, 40, 9_000)
    kept = [found for found in factories.differences(open_at(hub_file)) if not found.startswith("category:")]
    assert kept == [], "the way down forgets the Polish words of the catalogue, and nothing else"


def test_contents_of_an_older_version_learn_where_they_stand_and_what_is_kept(target, open_at):
    hall = open_at(target)
    factories.given_match(hall)
    factories.given_box(hall, location=hall.places.all()[0].code)
    factories.given_box(hall)
    kept = factories.given_box(hall, factories.uncounted(), factories.uncounted())
    factories.given(hall, boxes.reserve(kept, factories.reservation(content=1, quantity=None)))
    question = "SELECT box_id, number, holder, reserved FROM content ORDER BY box_id, number"
    before = raw.execute(target, question)
    hall.close()
    _migrate_to(target, "0003")
    bring_up_to_date(target)
    assert raw.execute(target, question) == before
    assert len({row.holder for row in before}) == 3
    assert [row.reserved for row in before] == [10, 0, 0, 0, 1]


def _migrate_to(target, version):
    """Take a database down to the tables of an older version."""
    with create_engine(engine.url_of(target), poolclass=NullPool).connect() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(MIGRATIONS))
        command.downgrade(config, version)
        connection.commit()


def test_an_older_file_is_copied_before_it_is_upgraded(hub_file, later_program):
    later_program(REBUILDING)
    bring_up_to_date(hub_file)
    (copy,) = (hub_file.parent / "backups").glob("hub-before-upgrade-0004-*.db")
    assert (version(copy), version(hub_file)) == ("0004", "0005")


def test_a_failed_upgrade_leaves_the_old_file_as_it_was(hub_file, open_at, later_program):
    hall = open_at(hub_file)
    box = factories.given_box(hall)
    hall.close()
    later_program(FAILING)
    with pytest.raises(RuntimeError, match="power"):
        bring_up_to_date(hub_file)
    assert version(hub_file) == "0004"
    assert raw.execute(hub_file, "SELECT code FROM box") == [(box.code,)]


def test_a_first_start_that_was_interrupted_can_be_repeated(empty_target, monkeypatch, later_program):
    with monkeypatch.context():
        later_program(HALF_DONE, version="0001")
        for later in migrations.MIGRATIONS.glob("versions/000[2-9]_*.py"):
            later.unlink()
        with pytest.raises(RuntimeError, match="power"):
            bring_up_to_date(empty_target)
    monkeypatch.undo()
    bring_up_to_date(empty_target)
    assert version(empty_target) == migrations.HEAD


def test_only_the_last_five_copies_are_kept(hub_file, later_program):
    folder = hub_file.parent / "backups"
    folder.mkdir()
    for day in range(1, 8):
        (folder / f"hub-before-upgrade-0000-2026010{day}-000000.db").touch()
    later_program(REBUILDING)
    bring_up_to_date(hub_file)
    kept = sorted(path.name for path in folder.iterdir())
    assert len(kept) == 5
    assert kept[-1].startswith("hub-before-upgrade-0004-")


def test_a_newer_database_is_refused_politely_and_left_alone(target):
    raw.execute(target, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UserError, match="newer Palletwise"):
        bring_up_to_date(target)
    assert version(target) == "9999"


def test_a_file_that_is_no_database_is_refused(tmp_path):
    letter = tmp_path / "letter.db"
    letter.write_text("Sehr geehrte Damen und Herren, " * 100)
    with pytest.raises(UserError, match="not a Palletwise database"):
        bring_up_to_date(letter)
    assert letter.read_text().startswith("Sehr geehrte")


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path):
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE box (id INTEGER)")
    with pytest.raises(UserError, match="not a Palletwise database"):
        bring_up_to_date(other)
    assert raw.execute(str(other), "SELECT name FROM sqlite_master") == [("box",)]


def test_an_empty_file_becomes_a_hub(tmp_path):
    empty = tmp_path / "empty.db"
    empty.touch()
    bring_up_to_date(empty)
    assert version(empty) == migrations.HEAD
