"""Step one of sorting: what is it? Groups, tiles, and a search over all words."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QScrollArea

from app.domain.catalogue import Category
from app.domain.group_colours import colour_of
from app.ui.desk import Desk
from app.ui.widgets.basics import Spoken, button, card, column, label, row, scaled
from app.ui.widgets.tiles import TILE_WIDTH, FlowGrid, Tile

if TYPE_CHECKING:
    from app.services.catalogue import Catalogue

_KEY = Qt.ItemDataRole.UserRole
KEYS = "123456789"


class Goods(Spoken):
    """Chooses a category.

    Signals:
        chosen: carries the category.
        reopened: the person wants to choose again.
    """

    chosen = Signal(object)
    reopened = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._catalogue: Catalogue | None = None
        self._shown: list[Category] = []
        self._picked: Category | None = None
        self._groups = QListWidget()
        self._groups.setFixedWidth(scaled(230))
        self._groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._groups.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._groups.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.search = QLineEdit()
        self.search.setProperty("kind", "large")
        self.search.setClearButtonEnabled(True)
        self._tiles = FlowGrid(TILE_WIDTH)
        self._name = label("big")
        self._again = button("flat", symbol="pencil", colour=desk.colours.text)
        self._build()

    def _build(self) -> None:
        title = label("heading")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._tiles)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = card(column(self.search, _beside(self._groups, area), spacing=12, margins=12))
        self._head = card(row(title, self._name, None, self._again, spacing=12, margins=8))
        self.setLayout(column(self._head, self._body, spacing=8))
        self.say(title.setText, lambda: self.tr("What is it?"))
        self.say(self.search.setPlaceholderText, lambda: self.tr("Or type: winter ja… – in any language"))
        self.say(self.search.setAccessibleName, lambda: self.tr("Search goods"))
        self.say(self._again.setText, lambda: self.tr("Change"))
        self._again.clicked.connect(self.reopened)
        self._groups.currentItemChanged.connect(lambda _now, _before: self._show_group())
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(lambda: self.pick(0))

    def set_catalogue(self, catalogue: "Catalogue") -> None:
        """Offer the goods of a catalogue."""
        self._catalogue = catalogue
        self.on_language()

    def on_language(self) -> None:
        """Name groups and goods in the language."""
        if self._catalogue is None:
            return
        row_now = max(0, self._groups.currentRow())
        self._groups.clear()
        for group in self._catalogue.groups:
            item = QListWidgetItem(self._desk.voice.name(group.name))
            item.setData(_KEY, group.key)
            item.setToolTip(item.text())
            self._groups.addItem(item)
        self._groups.setCurrentRow(row_now)
        self.show_picked(self._picked)

    def _show_group(self) -> None:
        item = self._groups.currentItem()
        if item is None or self._catalogue is None or self.search.text():
            return
        kinds = self._catalogue.categories.values()
        self._show([kind for kind in kinds if kind.group == item.data(_KEY) and kind.tier == 1])

    def _on_typed(self, text: str) -> None:
        if self._catalogue is None:
            return
        if text.strip():
            self._show(self._catalogue.search(text, 12))
        else:
            self._show_group()

    def _show(self, kinds: list[Category]) -> None:
        self._shown = kinds
        tiles: list[Tile] = []
        for number, category in enumerate(kinds):
            key = KEYS[number] if number < len(KEYS) else ""
            tile = Tile(self._desk.voice.name(category.name), key, colour_of(category.group))
            tile.clicked.connect(partial(self.chosen.emit, category))
            tiles.append(tile)
        self._tiles.fill(tiles)

    def pick(self, place: int) -> bool:
        """Choose the tile at a place, as its key does."""
        if place < len(self._shown):
            self.chosen.emit(self._shown[place])
            return True
        return False

    def show_picked(self, category: Category | None) -> None:
        """Fold to the chosen goods, or open to choose."""
        self._picked = category
        self._body.setVisible(category is None)
        self._again.setVisible(category is not None)
        self._name.setText(self._desk.voice.name(category.name) if category else "")
        if category is not None:
            self.search.clear()


def _beside(groups: QListWidget, area: QScrollArea) -> Spoken:
    holder = Spoken()
    line = row(groups, area, spacing=12)
    line.setStretch(1, 1)
    holder.setLayout(line)
    return holder
