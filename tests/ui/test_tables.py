"""The table models keep Qt's rules."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.ui.stock.box_list import PAGE, BoxModel
from app.ui.widgets.tables import RECORD, SORT, Column, RecordModel
from tests import factories
from tests.ui.driving import Driver

COLUMNS = [
    Column(lambda: "Name", lambda row: row[0]),
    Column(lambda: "Number", lambda row: f"{row[1]} kg", lambda row: row[1], right=True),
]


def test_a_record_model_keeps_the_rules(qtmodeltester: ModelTester):
    model = RecordModel(COLUMNS)
    model.set_records([("b", 2), ("a", 10)])
    qtmodeltester.check(model)


def test_columns_sort_by_their_value_not_their_text():
    model = RecordModel(COLUMNS)
    model.set_records([("b", 2), ("a", 10)])
    assert model.index(1, 1).data() == "10 kg"
    assert model.index(1, 1).data(SORT) == 10
    assert model.index(0, 0).data(RECORD) == ("b", 2)


def test_a_long_list_reads_only_the_rows_that_are_shown(driver: Driver, qtbot: QtBot, tmp_path: Path):
    for _ in range(PAGE + 20):
        driver.hall.boxes.register(factories.box())
    page = driver.page("stock")
    page._tabs.setCurrentIndex(1)
    driver.settle()
    model = page.boxes.model()
    assert isinstance(model, BoxModel)
    assert model.rowCount() == PAGE + 20
    assert list(model._pages) == [0]
    assert model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) != "…"
    assert model.index(PAGE + 1, 0).data(Qt.ItemDataRole.DisplayRole) == "…"
    driver.settle()
    assert model.index(PAGE + 1, 0).data(Qt.ItemDataRole.DisplayRole) != "…"


def test_copied_rows_are_tab_separated_text(driver: Driver):
    driver.hall.boxes.register(factories.box())
    page = driver.page("stock")
    table = page.overview.goods
    table.selectRow(0)
    assert table.as_text().split("\t")[:2] == ["Winter jackets", "women"]
