"""Every page in every language: nothing clipped, nothing wider than a volunteer's laptop."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QToolButton, QWidget

from app.bootstrap import open_hall
from app.domain.partners import Partner
from app.ui.sort import draft as drafts
from app.ui.sort.draft import Draft
from tests import factories
from tests.ui.conftest import Start
from tests.ui.driving import Driver

PAGES = ("sort", "pallets", "stock", "needs", "loads", "settings")
LAPTOP = (1366, 768)
LIST = "1. Winterjacken Damen, Gr. M – 60 Stück\n2. Спальні мішки – 20 шт\n3. blorbelfix\nHandschuhe\n"


@pytest.fixture(scope="module")
def busy_file(tmp_path_factory: pytest.TempPathFactory, hub_template: Path) -> Path:
    """A hub with something on every page."""
    file = tmp_path_factory.mktemp("busy") / "hub.db"
    file.write_bytes(hub_template.read_bytes())
    hall = open_hall(file, "s1", "Oksana")
    pallet = hall.pallets.open("eur", hall.places.all()[0].code)
    for size in ("M", "L", "XL"):
        content = factories.content(size=size)
        hall.boxes.register(factories.box(pallet=pallet.code, contents=(content,)))
    partner = hall.partners.add(Partner("", "Krankenhaus Nr. 4, Charkiw", country="UA"))
    taken = hall.needs.import_list(hall.needs.reader().read_text(LIST), partner.code, "Bedarf November")
    hall.matches.confirm(hall.matches.propose([taken.code]))
    load = hall.loads.create(factories.load(code="", consignee=partner.code))
    hall.loads.add_pallets(load.code, [pallet.code])
    hall.close()
    return file


def _show_everything(driver: Driver, page: str) -> QWidget:
    widget = driver.page(page)
    hall = driver.hall
    match page:
        case "pallets":
            widget.show_pallet(hall.pallets.in_states()[0].pallet.code)
        case "needs":
            widget.show_list(hall.needs.lists()[0].code)
        case "loads":
            widget.show_load(hall.loads.in_states()[0].code)
        case "sort":
            widget.work.show(_jacket_draft(driver))
        case _:
            pass
    driver.settle()
    return widget


def _jacket_draft(driver: Driver) -> Draft:
    return drafts.with_audience(drafts.start(driver.hall.catalogue.current().category("jacket_winter")), "women")


def _clipped(window: QWidget) -> list[str]:
    found: list[str] = []
    for kind in (QPushButton, QToolButton, QCheckBox, QLabel):
        for widget in window.findChildren(kind):
            if not widget.isVisible() or not widget.text() or (isinstance(widget, QLabel) and widget.wordWrap()):
                continue
            if widget.objectName() == "elided" or widget.width() >= widget.sizeHint().width() - 1:
                continue
            found.append(f"{type(widget).__name__} “{widget.text()}”: {widget.width()} of {widget.sizeHint().width()}")
    return found


@pytest.mark.parametrize("language", ["de", "uk", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_clipped(start: Start, busy_file: Path, page: str, language: str):
    driver = start(busy_file, language=language, page=page)
    driver.window.resize(*LAPTOP)
    _show_everything(driver, page)
    assert (driver.window.width(), driver.window.height()) == LAPTOP, "the page is larger than a laptop"
    assert _clipped(driver.window) == []


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_every_page_wears_every_look(start: Start, busy_file: Path, theme: str):
    driver = start(busy_file, theme=theme)
    for page in PAGES:
        widget = _show_everything(driver, page)
        assert not widget.grab().isNull()


def test_a_look_is_changed_while_running(start: Start, busy_file: Path):
    driver = start(busy_file)
    before = QApplication.palette().window().color()
    driver.window.top.theme_chosen.emit("dark")
    assert QApplication.palette().window().color() != before
    driver.window.top.theme_chosen.emit("light")


def test_everything_to_press_has_an_accessible_name(start: Start, busy_file: Path):
    driver = start(busy_file)
    nameless: list[str] = []
    for page in PAGES:
        _show_everything(driver, page)
        pressed = [*driver.window.findChildren(QPushButton), *driver.window.findChildren(QToolButton)]
        shown = [widget for widget in pressed if widget.isVisible()]
        nameless += [f"{page}: {widget}" for widget in shown if not (widget.text() or widget.accessibleName())]
    assert nameless == []
