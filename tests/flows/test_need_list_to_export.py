"""From a need list in a file to a load with its papers, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from python_calamine import CalamineWorkbook

from app.domain.partners import Partner
from tests import factories
from tests.ui.driving import Driver

LIST = """Guten Tag, wir brauchen:
1. Winterjacken Damen, Gr. M – 60 Stück
2. Спальні мішки – 20 шт
3. blorbelfix
"""


@pytest.fixture
def stocked(driver: Driver) -> Driver:
    pallet = driver.hall.pallets.open("eur", None)
    for _ in range(2):
        driver.hall.boxes.register(factories.box(pallet=pallet.code))
    driver.hall.boxes.register(
        factories.box(
            contents=(factories.content(category="sleeping_bag", audience="none", size="", season="none", quantity=12),)
        )
    )
    driver.settle()
    return driver


def _take_in(driver: Driver, tmp_path: Path) -> None:
    file = tmp_path / "bedarf.txt"
    file.write_text(LIST, "utf-8")
    page = driver.page("needs")
    page.intake.read(lambda: driver.hall.needs.reader().read_file(file))
    driver.settle()
    dialog = driver.dialog()
    dialog.partner.setEditText("Hospital Charkiw")  # pyright: ignore[reportAttributeAccessIssue]
    dialog._take.click()  # pyright: ignore[reportAttributeAccessIssue]
    driver.settle()


def test_the_whole_way(stocked: Driver, tmp_path: Path):
    _take_in(stocked, tmp_path)
    page = stocked.page("needs")
    page.tabs.setCurrentWidget(page.match)
    stocked.settle()
    lines = {line.line.text.split(".")[0].strip(): line for line in page.match.proposal.lines}
    assert lines["1"].allocated == 60
    assert lines["2"].shortfall == 8
    assert "8 missing" in page.match.lines.columns.sentence(lines["2"])
    assert "say first which goods" in page.match.lines.columns.sentence(lines["3"])

    page.match.head.confirm.click()
    stocked.settle()
    assert "boxes reserved" in stocked.strip()
    assert all(line.allocated == 0 for line in page.match.proposal.lines)

    _make_load(stocked)
    stocked.page("loads").export_to(tmp_path / "out")
    stocked.settle()
    book = CalamineWorkbook.from_path(str(next((tmp_path / "out").glob("load_*.xlsx"))))
    assert book.sheet_names == ["LOAD", "PALLETS", "LINES", "DANGEROUS"]
    rows = book.get_sheet_by_name("LINES").to_python()
    quantities = {row[rows[0].index("key")]: row[rows[0].index("qty")] for row in rows[1:]}
    assert quantities["sleeping_bag"] == 12
    assert quantities["jacket_winter"] == 60


def _make_load(driver: Driver) -> None:
    hall = driver.hall
    partner = hall.partners.find("Hospital Charkiw")
    page = driver.page("loads")
    load = hall.loads.create(factories.load(code="", consignee=partner.code))
    page.show_load(load.code)
    driver.settle()
    hall.loads.compose(load.code, hall.needs.lists()[0].code)
    driver.settle()
    page.view._buttons["close"].click()
    driver.settle()
    assert "lacks: address" in driver.strip()
    hall.partners.change(
        Partner(**{**_fields(partner), "address": "Kharkiv", "country": "UA", "recipient_no": "2026-1"})
    )
    page.view._buttons["close"].click()
    driver.settle()
    assert hall.loads.details(load.code).load.state == "closed"
    page.view._buttons["depart"].click()
    driver.settle()
    assert hall.loads.details(load.code).load.state == "departed"
    assert sum(line.boxes for line in hall.stock.lines()) == 1


def _fields(partner: Partner) -> dict[str, object]:
    return {name: getattr(partner, name) for name in Partner.__slots__}


def test_an_open_question_is_answered_by_a_key(stocked: Driver, tmp_path: Path):
    _take_in(stocked, tmp_path)
    page = stocked.page("needs")
    assert "blorbelfix" in page.items.bar.asked.text()
    stocked.press("/", *"soap", Qt.Key.Key_Return)
    need_list = stocked.hall.needs.lists()[0]
    answered = [line for line in stocked.hall.needs.get(need_list.code).lines if "blorbelfix" in line.text]
    assert answered[0].category == "soap"
    assert need_list.questions == 0


def test_a_broken_file_is_said_and_nothing_changes(stocked: Driver, tmp_path: Path):
    file = tmp_path / "photo.txt"
    file.write_bytes(bytes(range(256)) * 40)
    stocked.page("needs").intake.read(lambda: stocked.hall.needs.reader().read_file(file))
    stocked.settle()
    assert stocked.strip().startswith("✗")
    assert stocked.hall.needs.lists() == []
