"""The settings page: a list of sections on the left, the chosen one on the right."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from app.domain.phrases import mark
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.settings.catalogue import CatalogueTab
from app.ui.settings.codes import CodesTab
from app.ui.settings.hub import HubTab
from app.ui.settings.partners import Partners
from app.ui.settings.people import PeopleTab
from app.ui.settings.presets import PresetsTab
from app.ui.settings.printing import PrintingTab
from app.ui.settings.scanner import ScannerTab
from app.ui.settings.words import WordsTab
from app.ui.widgets.basics import Spoken, column, label, row, scaled

SECTIONS: tuple[tuple[str, str, Callable[[Desk], QWidget]], ...] = (
    ("partners", mark("SettingsPage", "Partners"), Partners),
    ("catalogue", mark("SettingsPage", "Goods"), CatalogueTab),
    ("people", mark("SettingsPage", "People"), PeopleTab),
    ("presets", mark("SettingsPage", "Presets"), PresetsTab),
    ("codes", mark("SettingsPage", "Foreign codes"), CodesTab),
    ("words", mark("SettingsPage", "Learnt words"), WordsTab),
    ("printing", mark("SettingsPage", "Printing"), PrintingTab),
    ("scanner", mark("SettingsPage", "Scanner"), ScannerTab),
    ("hub", mark("SettingsPage", "Hub"), HubTab),
)
"""Every section: its key, its title and the widget it is made of. A section has a method ``read``."""
NOUNS = {"partner", "category", "hub", "preset", "person", "alias", "word", "column_map"}


_ROW = 40


class SettingsPage(Spoken):
    """What rarely changes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setFixedWidth(scaled(210))
        self._stack = QStackedWidget()
        self.sections: dict[str, Any] = {}
        for key, _, make in SECTIONS:
            self.sections[key] = make(desk)
            self._stack.addWidget(self.sections[key])
            item = QListWidgetItem()
            item.setSizeHint(QSize(0, scaled(_ROW)))
            self._list.addItem(item)
        self._list.currentRowChanged.connect(self._show_section)
        self._list.setCurrentRow(0)
        title = label("title")
        body = row(self._list, self._stack, spacing=16)
        whole = column(title, spacing=8, margins=16)
        whole.addLayout(body, 1)
        self.setLayout(whole)
        self.say(title.setText, lambda: self.tr("Settings"))
        self.say(self._list.setAccessibleName, lambda: self.tr("Settings"))
        self.on_language()
        Watch(self, desk.changes, NOUNS, self._read)

    def _show_section(self, place: int) -> None:
        self._stack.setCurrentIndex(place)

    def _read(self) -> None:
        for section in self.sections.values():
            section.read()

    def on_language(self) -> None:
        """Name the sections, and what they show, in the language."""
        for place, (_, title, _) in enumerate(SECTIONS):
            self._list.item(place).setText(QCoreApplication.translate("SettingsPage", title))
        self._read()

    def open_section(self, key: str) -> QWidget:
        """Bring a section to the front."""
        self._list.setCurrentRow(list(self.sections).index(key))
        return self.sections[key]

    def open_thing(self, noun: str, key: str) -> None:
        """Show a partner."""
        partners = self.sections["partners"]
        self.open_section("partners")
        for number, partner in enumerate(partners.table.model_.records):
            if noun == "partner" and partner.code == key:
                partners.table.selectRow(number)

    def on_scan(self, noun: str, key: str) -> bool:
        """Scans belong to other pages."""
        del noun, key
        return False
