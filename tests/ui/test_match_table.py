"""A thousand proposed lines in the table: nothing is put together that nobody looks at, nothing is lost."""

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from app.domain.phrases import Phrase
from app.services.proposals import ProposedLine
from app.ui.needs.match_columns import MatchColumns
from app.ui.needs.match_table import MatchTable
from tests import factories
from tests.ui.driving import Driver
from tests.ui.test_match_states import line, part, proposal

MANY = 1000
MOST_MS = 250
"""Ten times what it takes, for a busy computer; a sentence for every line would take longer."""


def lines(shift: int = 0) -> list[ProposedLine]:
    said = (Phrase("Match", "All {wanted} can be given; pallets to visit: {pallets}.", {"wanted": 10, "pallets": 1}),)
    return [
        line(part(number, (number * 7 + shift) % 11), number=number, sentences=said) for number in range(1, MANY + 1)
    ]


@pytest.fixture
def columns(driver: Driver) -> MatchColumns:
    return MatchColumns(driver.window.desk)


@pytest.fixture
def table(driver: Driver, columns: MatchColumns) -> Any:
    made = MatchTable(driver.window.desk, columns)
    driver.qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    show(made, columns, lines())
    driver.settle()
    return made


def show(table: MatchTable, columns: MatchColumns, shown: list[ProposedLine]) -> None:
    columns.begin(proposal(*shown), frozenset())
    table.show_lines(shown, several=False)


def test_sentences_are_put_together_for_lines_in_sight_only(table: MatchTable, columns: MatchColumns, driver: Driver):
    assert 0 < columns.said < 60
    table.scrollToBottom()
    driver.settle()
    assert columns.said < 120
    assert "10 can be given" in table.model().index(MANY - 1, 5).data()


def test_a_thousand_lines_are_shown_at_once_even_sorted_and_all_selected(table: MatchTable, columns: MatchColumns):
    table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    table.selectAll()
    begun = time.thread_time()
    show(table, columns, lines(1))
    assert (time.thread_time() - begun) * 1000 < MOST_MS
    assert len(table.marked_keys) == MANY


def test_a_line_stays_current_and_selected_wherever_it_stands(table: MatchTable, columns: MatchColumns):
    table.point(500)
    key = table.current().key
    table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert table.current().key == key
    show(table, columns, lines(3))
    assert table.current().key == key
    assert table.marked_keys == {key}
    show(table, columns, [each for each in lines() if each.key != key])
    assert table.current() is table.model_.records[0]


def test_lines_are_sorted_both_ways_and_back(table: MatchTable):
    table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    given = [each.allocated for each in table.model_.records]
    assert given == sorted(given, reverse=True)
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [each.line.number for each in table.model_.records] == list(range(1, MANY + 1))


def test_the_bar_and_the_signs_are_said_in_words(table: MatchTable, columns: MatchColumns):
    shown = lines()
    columns.begin(proposal(*shown), frozenset({shown[0].key}))
    table.show_lines(shown, several=False)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert not table.isColumnHidden(0)
    assert table.model().index(0, 0).data(role) == "changed since you looked"
    assert table.model().index(0, 4).data(role) == "exactly: 7 pcs, missing: 3 pcs"


def test_rows_keep_the_rules_of_models(table: MatchTable, qtmodeltester: ModelTester):
    qtmodeltester.check(table.model_)


def test_a_chosen_order_is_not_asked_of_the_proxy(table: MatchTable):
    table.horizontalHeader().setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    assert table._sorted.sortColumn() == -1
    assert table.model().index(0, 2).data() == factories.need_line().asked
