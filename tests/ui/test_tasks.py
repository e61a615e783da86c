"""The worker keeps calls in order; thinking goes on beside it and can be given up at any time."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.phrases import UserError
from app.ui.tasks import Tasks

LONG_MS = 10_000


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def patient(begun: threading.Event) -> Any:
    """A thought that ends only when it is given up."""

    def think(stopped: Any) -> str:
        begun.set()
        while not stopped():
            threading.Event().wait(0.002)
        return "given up"

    return think


def begin(tasks: Tasks, owner: QObject, heard: list[Any]) -> None:
    """Begin a thought that does not end by itself."""
    begun = threading.Event()
    tasks.think(owner, patient(begun), heard.append)
    assert begun.wait(LONG_MS / 1000)


def test_scans_are_not_held_up_by_thinking(tasks: Tasks, qtbot: QtBot):
    owner, heard, read = QObject(), [], []
    begin(tasks, owner, heard)
    for number in range(5):
        tasks.run(owner, lambda number=number: number, read.append)
    qtbot.waitUntil(lambda: tasks.idle, timeout=LONG_MS)
    assert read == [0, 1, 2, 3, 4]
    assert tasks.thinking
    assert heard == []


def test_a_thought_brings_its_result_to_the_window(tasks: Tasks, qtbot: QtBot):
    owner, heard = QObject(), []

    def keep(result: str) -> None:
        heard.append((result, threading.current_thread() is threading.main_thread()))

    tasks.think(owner, lambda stopped: f"better {stopped()}", keep)
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG_MS)
    assert heard == [("better False", True)]
    assert not tasks.thinking


def test_what_is_given_up_ends_and_is_never_heard_of(tasks: Tasks, qtbot: QtBot):
    owner, heard = QObject(), []
    begin(tasks, owner, heard)
    tasks.give_up(owner)
    assert not tasks.thinking
    tasks.think(owner, lambda _stopped: "next", heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG_MS)
    assert heard == ["next"]


def test_a_newer_thought_takes_the_place_of_an_older_one_of_the_same_owner(tasks: Tasks, qtbot: QtBot):
    owner, heard = QObject(), []
    begin(tasks, owner, heard)
    begin(tasks, owner, heard)
    tasks.think(owner, lambda _stopped: "newest", heard.append)
    qtbot.waitUntil(lambda: not tasks.thinking, timeout=LONG_MS)
    assert heard == ["newest"]


def test_thoughts_of_several_owners_follow_one_another(tasks: Tasks, qtbot: QtBot):
    first, second, heard = QObject(), QObject(), []
    begin(tasks, first, heard)
    tasks.think(second, lambda _stopped: "second", heard.append)
    qtbot.wait(20)
    assert heard == []
    tasks.give_up(first)
    qtbot.waitUntil(lambda: not tasks.thinking, timeout=LONG_MS)
    assert heard == ["second"]


def test_a_result_that_was_ready_when_it_was_given_up_is_dropped(tasks: Tasks, qtbot: QtBot):
    owner, heard, done = QObject(), [], threading.Event()
    tasks.think(owner, lambda _stopped: done.set(), heard.append)
    assert done.wait(LONG_MS / 1000)
    tasks.give_up(owner)
    qtbot.wait(30)
    assert heard == []


def test_a_thought_whose_owner_is_gone_is_not_told(tasks: Tasks, qtbot: QtBot):
    owner, heard, go = QObject(), [], threading.Event()
    tasks.think(owner, lambda _stopped: go.wait(LONG_MS / 1000), heard.append)
    shiboken6.delete(owner)
    go.set()
    qtbot.waitUntil(lambda: not tasks.thinking, timeout=LONG_MS)
    assert heard == []


@pytest.mark.parametrize(("error", "signal"), [(UserError("No."), "refused"), (ValueError("ours"), "broken")])
def test_errors_of_a_thought_are_told_as_those_of_a_call(tasks: Tasks, qtbot: QtBot, error: Exception, signal: str):
    owner, heard, otherwise, told = QObject(), [], [], []
    getattr(tasks, signal).connect(told.append)

    def fail(_stopped: Any) -> None:
        raise error

    tasks.think(owner, fail, heard.append, otherwise.append)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG_MS)
    assert told == otherwise == [error]
    assert heard == []


def test_the_end_of_the_program_does_not_wait_for_a_thought(qtbot: QtBot):
    tasks, owner, heard = Tasks(), QObject(), []
    begin(tasks, owner, heard)
    tasks.stop()
    tasks.think(owner, lambda _stopped: "too late", heard.append)
    qtbot.wait(20)
    assert heard == []
    assert not tasks.thinking
