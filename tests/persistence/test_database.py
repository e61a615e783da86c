"""Transactions are whole or not at all, and say what they changed."""

import shutil

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from app.domain import boxes
from app.domain.phrases import UserError
from app.persistence import tables
from app.persistence.database import Database
from app.persistence.tables import table_of
from tests import factories


def test_a_commit_says_which_nouns_changed(hall):
    heard = []
    hall.workplace.database.on_commit(heard.append)
    opened = factories.given_pallet(hall, factories.content())
    hall.pallets.close(opened.code)
    assert heard == [{"pallet"}, {"box"}, {"pallet"}]


def test_a_failed_action_and_a_question_say_nothing(hall):
    heard = []
    hall.workplace.database.on_commit(heard.append)
    with pytest.raises(UserError):
        hall.boxes.register(factories.draft(factories.content(quantity=0)))
    hall.stock.lines()
    hall.labels.blank(1)
    assert heard == []


def test_after_a_failed_action_the_next_one_works(hall):
    new_kind = factories.content(condition="used", size="5XL")
    with pytest.raises(UserError):
        factories.fail_after(hall, boxes.register(factories.box(new_kind)))
    factories.given_box(hall, new_kind)
    assert factories.differences(hall) == ()


def test_a_question_cannot_write(file_hall):
    with pytest.raises((DBAPIError, UserError)), file_hall.workplace.read() as connection:
        connection.execute(table_of(tables.Hub).delete())
    assert file_hall.hub.current() is not None


def test_a_question_to_a_file_sees_one_moment(file_hall):
    question = select(table_of(tables.Box).c.code)
    with file_hall.workplace.read() as connection:
        assert connection.execute(question).all() == []
        factories.given_box(file_hall)
        assert connection.execute(question).all() == []
    with file_hall.workplace.read() as connection:
        assert len(connection.execute(question).all()) == 1


def test_tidying_moves_the_log_into_the_file(file_hall, hub_file, open_at, tmp_path):
    box = factories.given_box(file_hall)
    file_hall.workplace.database.tidy()
    alone = open_at(shutil.copyfile(hub_file, tmp_path / "without its log.db"))
    assert alone.boxes.get(box.code) == box


def test_tidying_a_server_does_no_harm(hall):
    hall.workplace.database.tidy()
    factories.given_box(hall)


def test_the_clock_of_the_database_dates_what_happens(hub_file):
    database = Database(hub_file, clock=lambda: factories.NOW)
    assert database.now() == factories.NOW
    database.close()
