"""The main window: the frame, and the pages in it."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.frame.rail import Entry, Rail
from app.ui.frame.search_box import focus_search
from app.ui.frame.strip import Strip
from app.ui.frame.top_bar import TopBar
from app.ui.switchboard import Switchboard

TIDY_MS = 2000


PAGE_OF = {
    "box": "stock", "category": "stock", "location": "stock", "pallet": "pallets", "need_list": "needs",
    "load": "loads", "partner": "settings",
}  # fmt: skip


class MainWindow(QMainWindow):
    """Places the pages and passes scans on."""

    def __init__(self, desk: Desk, entries: list[Entry], make: Callable[[str], QWidget]) -> None:
        super().__init__()
        self.desk = desk
        self._make = make
        self._pages: dict[str, Any] = {}
        self.top = TopBar(desk)
        self.rail = Rail(entries, desk.colours)
        self.strip = Strip(desk)
        self._stack = QStackedWidget()
        self.switchboard = Switchboard(self)
        self._tidy = QTimer(self, singleShot=True, interval=TIDY_MS)
        self._lay_out()
        self._connect()
        self.show_page(str(desk.settings.value("page", entries[0].key)))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget, stretch in ((self.top, 0), (self._stack, 1), (self.strip, 0)):
            right.addWidget(widget, stretch)
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        holder = QWidget()
        holder.setProperty("kind", "page")
        holder.setLayout(whole)
        self.setCentralWidget(holder)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.top.search.opened.connect(self.open_thing)
        QShortcut(QKeySequence("Ctrl+F"), self, lambda: focus_search(self.top.search))
        self.top.person_changed.connect(lambda _name: self._on_person())
        self.desk.changes.committed.connect(self._on_committed)
        self._tidy.timeout.connect(self._on_idle)

    def _on_person(self) -> None:
        for page in self._pages.values():
            if hasattr(page, "on_person"):
                page.on_person()

    def _on_committed(self, _nouns: object) -> None:
        self._tidy.start()

    def _on_idle(self) -> None:
        self.desk.tasks.run(self, self.desk.hall.workplace.database.tidy)

    def show_page(self, key: str) -> QWidget:
        """Bring a page to the front, made when first asked for."""
        if key not in self._pages:
            self._pages[key] = self._make(key)
            self._stack.addWidget(self._pages[key])
        _ask_for_room(self._pages[key], self._pages.values())
        self._stack.setCurrentWidget(self._pages[key])
        self.rail.mark(key)
        self.desk.settings.setValue("page", key)
        self._focus(self._pages[key])
        return self._pages[key]

    def _focus(self, page: QWidget) -> None:
        wants_keys = page.focusPolicy() != Qt.FocusPolicy.NoFocus
        (page if wants_keys else self.top.search.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_thing(self, noun: str, key: str) -> None:
        """Show a thing on the page where it belongs."""
        page: Any = self.show_page(PAGE_OF[noun])
        page.open_thing(noun, key)

    @property
    def page(self) -> Any:
        """The page in front."""
        return self._stack.currentWidget()

    def restore(self) -> None:
        """Take the size and place of last time."""
        geometry = self.desk.settings.value("window")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        else:
            self.resize(1280, 800)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place, and finish what is being written."""
        self.desk.settings.setValue("window", self.saveGeometry())
        self.desk.tasks.stop()
        super().closeEvent(event)


def _ask_for_room(front: QWidget, pages: Iterable[QWidget]) -> None:
    """Only the page in front says how small the window may become."""
    for page in pages:
        wanted = QSizePolicy.Policy.Preferred if page is front else QSizePolicy.Policy.Ignored
        page.setSizePolicy(wanted, wanted)
