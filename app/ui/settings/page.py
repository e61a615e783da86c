"""The settings page: hub, partners, goods."""

from PySide6.QtWidgets import QTabWidget

from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.settings.catalogue import CatalogueTab
from app.ui.settings.hub import HubTab
from app.ui.settings.partners import Partners
from app.ui.widgets.basics import Spoken, column, label


class SettingsPage(Spoken):
    """What rarely changes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.hub, self.partners, self.catalogue = HubTab(desk), Partners(desk), CatalogueTab(desk)
        self._tabs = QTabWidget()
        title = label("title")
        for widget in (self.partners, self.catalogue, self.hub):
            self._tabs.addTab(widget, "")
        self.setLayout(column(title, self._tabs, spacing=8, margins=16))
        self.say(title.setText, lambda: self.tr("Settings"))
        self.say(lambda text: self._tabs.setTabText(0, text), lambda: self.tr("Partners"))
        self.say(lambda text: self._tabs.setTabText(1, text), lambda: self.tr("Goods"))
        self.say(lambda text: self._tabs.setTabText(2, text), lambda: self.tr("Hub"))
        Watch(self, desk.changes, {"partner", "category", "hub"}, self._read)

    def _read(self) -> None:
        hall = self._desk.hall
        self._desk.tasks.run(self, hall.partners.all, self.partners.show_partners)
        self._desk.tasks.run(self, hall.hub.current, self.hub.show_hub)
        self._desk.tasks.run(self, hall.catalogue.current, self._show_catalogue)

    def _show_catalogue(self, _catalogue: object) -> None:
        self.catalogue.read()

    def on_language(self) -> None:
        """Name the goods in the language."""
        self.catalogue.read()

    def open_thing(self, noun: str, key: str) -> None:
        """Show a partner."""
        self._tabs.setCurrentIndex(0)
        for number, partner in enumerate(self.partners.table.model_.records):
            if noun == "partner" and partner.code == key:
                self.partners.table.selectRow(number)

    def on_scan(self, noun: str, key: str) -> bool:
        """Scans belong to other pages."""
        del noun, key
        return False
