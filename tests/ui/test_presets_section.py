"""A lead saves presets, shares them as a file, and prints their codes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.aliases import Alias
from app.domain.presets import Preset
from app.ui.settings.codes import CodesTab
from app.ui.settings.preset_form import PresetForm
from app.ui.settings.presets import PresetsTab
from tests import factories
from tests.ui.conftest import Start
from tests.ui.driving import Driver

WOMEN = Preset("", "Women, winter", "CLO", audience="women", season="winter")
EAN = "4006381333931"


def section(driver: Driver, key: str) -> Any:
    found = driver.page("settings").open_section(key)
    driver.settle()
    return found


@pytest.fixture
def tab(driver: Driver) -> PresetsTab:
    return section(driver, "presets")


def form_of(driver: Driver) -> PresetForm:
    found = driver.dialog()
    assert isinstance(found, PresetForm)
    return found


def rows(table: Any) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(form: PresetForm, name: str, value: str) -> None:
    field: Any = form.fields[name]
    field.setCurrentIndex(field.findData(value))


def submit(driver: Driver, form: PresetForm) -> None:
    form._submit()
    driver.settle()


def test_an_empty_section_says_what_presets_are_for(tab: PresetsTab):
    assert tab._stack.currentIndex() == 1
    assert not tab.print.isEnabled()


def test_a_preset_is_added_with_goods_and_a_pallet(driver: Driver, tab: PresetsTab):
    pallet = driver.hall.pallets.open("eur", driver.hall.places.all()[0].code)
    tab.add.click()
    driver.settle()
    form = form_of(driver)
    driver.write("Bags")
    form.goods.setFocus()
    driver.write("schlafs")
    driver.press(Qt.Key.Key_Return)
    assert form.goods.text() == "Sleeping bags"
    assert form.group.currentData() == "BED"
    choose(form, "condition", "new")
    choose(form, "where", pallet.code)
    submit(driver, form)
    assert form._reason.text() == ""
    (preset,) = driver.hall.presets.all()
    assert (preset.name, preset.group, preset.category) == ("Bags", "BED", "sleeping_bag")
    assert (preset.condition, preset.where) == ("new", pallet.code)
    assert rows(tab.table) == [["Bags", "Sleeping bags, new", f"Pallet {pallet.code[8:12]}"]]


def test_goods_that_were_typed_but_not_chosen_are_asked_for(driver: Driver, tab: PresetsTab):
    tab.add.click()
    driver.settle()
    form = form_of(driver)
    driver.write("Bags")
    form.goods.setFocus()
    driver.write("schlafs")
    submit(driver, form)
    assert form._reason.text() == "Choose the goods from the list, or clear the field."
    form.goods.clear()
    submit(driver, form)
    assert [preset.category for preset in driver.hall.presets.all()] == [""]


def test_a_preset_without_a_name_is_refused_in_its_form(driver: Driver, tab: PresetsTab):
    tab.add.click()
    driver.settle()
    submit(driver, form_of(driver))
    assert "needs a name" in form_of(driver)._reason.text()
    form_of(driver).reject()


def test_a_preset_is_changed_and_removed(driver: Driver, tab: PresetsTab):
    saved = driver.hall.presets.save(WOMEN)
    driver.settle()
    tab.table.selectRow(0)
    tab.edit.click()
    driver.settle()
    form = form_of(driver)
    assert form.values()["season"] == "winter"
    choose(form, "season", "summer")
    submit(driver, form)
    assert driver.hall.presets.all() == [replace(saved, season="summer")]
    tab.remove.click()
    driver.settle()
    assert driver.hall.presets.all() == []
    assert tab._stack.currentIndex() == 1


def test_a_pallet_that_is_closed_meanwhile_stays_in_the_form(driver: Driver, tab: PresetsTab):
    pallet = factories.given_pallet(driver.hall, factories.content())
    driver.hall.presets.save(Preset("", "Women", where=pallet.code))
    driver.hall.pallets.close(pallet.code)
    driver.settle()
    tab.table.selectRow(0)
    tab.edit.click()
    driver.settle()
    submit(driver, form_of(driver))
    assert driver.hall.presets.all()[0].where == pallet.code


def test_presets_are_written_and_taken_in(
    driver: Driver, tab: PresetsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    saved = driver.hall.presets.save(WOMEN)
    file = tmp_path / "presets.json"
    tab.export_to(file)
    driver.settle()
    assert driver.strip() == f"Saved: {file}"
    driver.hall.presets.remove(saved.code)
    monkeypatch.setattr("app.ui.settings.presets.open_file", lambda *_: file)
    tab.take_in.click()
    driver.settle()
    assert driver.strip() == "Presets: 1 added, 0 changed, 0 unchanged."
    assert [preset.name for preset in driver.hall.presets.all()] == ["Women, winter"]
    file.write_text("{}", "utf-8")
    tab.take_in.click()
    driver.settle()
    assert "This is no file of presets" in driver.strip()


def test_the_codes_of_presets_are_printed(driver: Driver, tab: PresetsTab, monkeypatch: pytest.MonkeyPatch):
    shown: list[str] = []
    monkeypatch.setattr("app.ui.files.QDesktopServices.openUrl", lambda url: shown.append(url.toLocalFile()))
    driver.hall.presets.save(WOMEN)
    driver.settle()
    tab.print.click()
    driver.settle()
    assert [Path(name).read_bytes()[:4] for name in shown] == [b"%PDF"]


@pytest.fixture
def codes_tab(driver: Driver) -> CodesTab:
    return section(driver, "codes")


def test_bound_codes_are_listed_filtered_and_forgotten(driver: Driver, codes_tab: CodesTab):
    assert codes_tab._stack.currentIndex() == 1
    box = factories.given_box(driver.hall)
    for alias in (
        Alias(EAN, "product", "pasta", 7500, "Penne"),
        Alias("40063813", "product", "diapers"),
        Alias("XK-77", "box", box.code),
    ):
        driver.hall.aliases.bind(alias)
    driver.settle()
    assert rows(codes_tab.table) == [
        ["40063813", "Diapers", "is asked", ""], [EAN, "Pasta", "7.5 kg", "Penne"], ["XK-77", "Box 0001", "", ""],
    ]  # fmt: skip
    codes_tab.filter.setText("penne pas")
    assert [row[0] for row in rows(codes_tab.table)] == [EAN]
    codes_tab.table.selectRow(0)
    codes_tab.forget.click()
    driver.settle()
    assert driver.hall.aliases.find(EAN) is None


def test_codes_are_written_and_taken_in(
    driver: Driver, codes_tab: CodesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "codes.csv"
    driver.hall.aliases.bind(Alias(EAN, "product", "pasta", 7500))
    codes_tab.export_to(file)
    driver.settle()
    file.write_text(file.read_text("utf-8-sig") + "40063813,product,unicorn,,\n", "utf-8")
    driver.hall.aliases.forget(EAN)
    monkeypatch.setattr("app.ui.settings.codes.open_file", lambda *_: file)
    codes_tab.take_in.click()
    driver.settle()
    assert driver.hall.aliases.find(EAN) == Alias(EAN, "product", "pasta", 7500)
    assert codes_tab._report.text().startswith("1 added, 0 changed, 0 unchanged, 1 refused.\nLine 3: ")


@pytest.mark.parametrize("language", ["de", "uk", "en"])
@pytest.mark.parametrize("key", ["presets", "codes"])
def test_nothing_is_clipped_on_a_small_laptop(start: Start, hub_file: Path, key: str, language: str):
    driver = start(hub_file, language=language, page="settings")
    driver.hall.presets.save(WOMEN)
    driver.hall.aliases.bind(Alias(EAN, "product", "pasta", 7500))
    driver.window.resize(1366, 768)
    shown = section(driver, key)
    assert (driver.window.width(), driver.window.height()) == (1366, 768)
    buttons = [each for each in shown.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons if each.width() < each.sizeHint().width() - 1] == []
