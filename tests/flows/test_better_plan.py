"""A better plan is looked for behind the match: told, taken, taken back, stopped; and no solver at all."""

import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.services.proposals import Proposal
from app.ui.needs.match import Match
from tests.flows.match_page import go_to, line_of, press
from tests.ui.driving import Driver


def fewer(proposal: Proposal) -> Proposal:
    """The same plan with one pallet less to visit."""
    return replace(proposal, totals=replace(proposal.totals, pallets=proposal.totals.pallets - 1))


@pytest.fixture
def improving(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Says what the search for a better plan finds; such stock is rare and takes long to make."""

    def improve(found: Any) -> None:
        monkeypatch.setattr(driver.hall.matches, "improve", found)

    return improve


def test_a_better_plan_is_told_and_the_first_one_stays_within_reach(
    driver: Driver, match: Match, improving: Callable[[Any], None]
):
    improving(lambda proposal, _stopped: fewer(proposal))
    go_to(match, "Schlaf")
    press(driver, Qt.Key.Key_F5)
    assert "1 pallet" in match.notices.text
    assert match.proposal is match.maker.better
    assert match.lines.table.current().line.text == "30 Schlafsäcke"
    match.notices.act("first plan")()
    assert match.proposal is match.maker.first
    match.notices.act("better plan")()
    assert match.proposal is match.maker.better


def test_the_search_for_a_better_plan_ends_by_the_button_and_with_the_page(
    driver: Driver, match: Match, improving: Callable[[Any], None]
):
    ended = []

    def search(_proposal: Proposal, stopped: Callable[[], bool]) -> None:
        while not stopped():
            threading.Event().wait(0.002)
        ended.append(True)

    improving(search)
    match.maker.propose()
    driver.settle()
    assert "fewer pallets" in match.head.sums.state.text()
    match.head.sums.stop.click()
    driver.qtbot.waitUntil(lambda: ended == [True], timeout=5000)
    assert match.head.sums.state.text() == ""
    match.maker.propose()
    driver.settle()
    driver.page("sort")
    driver.qtbot.waitUntil(lambda: ended == [True, True], timeout=5000)
    assert not driver.program.tasks.thinking
    driver.page("needs")
    assert match.maker.thought.thinking
    match.head.sums.stop.click()


def test_without_the_solver_the_quick_answer_serves_and_says_so(
    driver: Driver, match: Match, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "highspy", None)
    press(driver, Qt.Key.Key_F5)
    assert "Quick answer" in match.notices.text
    assert line_of(match, "Damen").allocated == 60
