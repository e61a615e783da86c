"""Which pages there are, and how each is made when it is first shown."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.frame.rail import Entry
from app.ui.main_window import MainWindow


def _entries() -> list[Entry]:
    translate = QCoreApplication.translate
    return [
        Entry("sort", "shirt", lambda: translate("Rail", "Sort")),
        Entry("pallets", "layers", lambda: translate("Rail", "Pallets")),
        Entry("stock", "boxes", lambda: translate("Rail", "Stock")),
        Entry("needs", "clipboard-list", lambda: translate("Rail", "Needs")),
        Entry("loads", "truck", lambda: translate("Rail", "Loads")),
        Entry("settings", "settings", lambda: translate("Rail", "Settings")),
    ]


def _make(desk: Desk, key: str) -> QWidget:
    match key:
        case "sort":
            from app.ui.sort.page import SortPage as Page  # noqa: PLC0415
        case "pallets":
            from app.ui.pallets.page import PalletsPage as Page  # noqa: PLC0415
        case "stock":
            from app.ui.stock.page import StockPage as Page  # noqa: PLC0415
        case "needs":
            from app.ui.needs.page import NeedsPage as Page  # noqa: PLC0415
        case "loads":
            from app.ui.loads.page import LoadsPage as Page  # noqa: PLC0415
        case _:
            from app.ui.settings.page import SettingsPage as Page  # noqa: PLC0415
    return Page(desk)


def make_window(desk: Desk) -> MainWindow:
    """The main window of a hub."""
    window = MainWindow(desk, _entries(), lambda key: _make(desk, key))
    window.setWindowTitle("Palletwise")
    return window
