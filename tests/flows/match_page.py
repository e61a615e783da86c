"""The match page with a hall of its own, and hands that shape, read and confirm."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.needs.match import Match
from tests import factories
from tests.ui.driving import Driver

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LIST = """60 Winterjacken Damen M
30 Schlafsäcke
Winterjacken Männer
blorbelfix
"""
BAGS = {"category": "sleeping_bag", "audience": "none", "size": "", "season": "none"}
MEN = {"audience": "men", "size": "L"}


def stock(driver: Driver) -> list[str]:
    """Three pallets: two with jackets, one with sleeping bags and jackets for men; returns their codes."""
    hall = driver.hall
    pallets = [
        factories.given_pallet(hall, factories.content()),
        factories.given_pallet(hall, factories.content()),
        factories.given_pallet(hall, factories.content(quantity=12, **BAGS), factories.content(quantity=20, **MEN)),
    ]
    return [pallet.code for pallet in pallets]


@pytest.fixture
def pallets(driver: Driver) -> list[str]:
    return stock(driver)


@pytest.fixture
def match(driver: Driver, pallets: list[str]) -> Match:
    """The match of a list of four lines, with the keyboard in its lines."""
    return open_match(driver, factories.given_list(driver.hall, LIST))


def open_match(driver: Driver, code: str) -> Match:
    page = driver.page("needs")
    page.show_list(code)
    driver.settle()
    page.tabs.setCurrentWidget(page.match)
    calm(driver)
    page.match.lines.take_keyboard()
    return page.match


def calm(driver: Driver) -> None:
    """Wait until nothing is asked or thought about any more."""
    driver.settle()
    driver.qtbot.waitUntil(lambda: not driver.program.tasks.thinking, timeout=10_000)
    driver.settle()


def key(driver: Driver, match: Match, code: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    """Press a key together with others, where the keyboard is now."""
    QTest.keyClick(match.window().focusWidget() or match, code, keys)
    calm(driver)


def press(driver: Driver, *keys: Any) -> None:
    driver.press(*keys)
    calm(driver)


def go_to(match: Match, words: str) -> None:
    """Make the line with these words the current one."""
    lines = match.lines.table.model_.records
    match.lines.table.point(next(place for place, line in enumerate(lines) if words in line.line.text))


def texts(table: Any, column: int) -> list[str]:
    return [str(table.model().index(row, column).data() or "") for row in range(table.model().rowCount())]


def line_of(match: Match, words: str) -> Any:
    assert match.proposal is not None
    return next(line for line in match.proposal.lines if words in line.line.text)


def boxes_of(match: Match, words: str) -> set[str]:
    return {part.box for part in line_of(match, words).allocations}


def scope(match: Match) -> tuple[int, bool]:
    """For how many lines the button reserves, and whether these are all."""
    text = match.head.confirm.text()
    return int("".join(filter(str.isdigit, text))), "all" in text


def reserved(driver: Driver) -> int:
    return sum(factories.amounts(driver.hall, kind)["reserved"] for kind in ("jacket_winter", "sleeping_bag"))
