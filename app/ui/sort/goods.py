"""Step one of sorting: what is it? Groups, tiles, and a search over all words."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea

from app.domain.catalogue import Category
from app.domain.group_colours import colour_of
from app.domain.intake import IntakeRule, Pace, reason_words
from app.ui.desk import Desk
from app.ui.sort.field import Field
from app.ui.sort.typing import tile_keys
from app.ui.widgets.basics import Spoken, button, card, column, label, row, scaled
from app.ui.widgets.tiles import TILE_WIDTH, FlowGrid, Tile

if TYPE_CHECKING:
    from app.services.catalogue import Catalogue

_KEY = Qt.ItemDataRole.UserRole


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
        self._rules: Callable[[Category], IntakeRule | None] = lambda _category: None
        self._only = ""
        self._groups = QListWidget()
        self._groups.setFixedWidth(scaled(230))
        self._groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._groups.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._groups.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.search = Field()
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
        self.say(self._again.setText, lambda: self.tr("Other goods  (Esc)"))
        self.say(self._groups.setAccessibleName, lambda: self.tr("Groups of goods"))
        self.say(self._groups.setToolTip, lambda: self.tr("Another group: arrow up or down"))
        self._again.clicked.connect(self.reopened)
        self._groups.currentItemChanged.connect(lambda _now, _before: self._show_group())
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(lambda: self.pick(0))

    def set_catalogue(self, catalogue: "Catalogue") -> None:
        """Offer the goods of a catalogue."""
        if catalogue is not self._catalogue:
            self._catalogue = catalogue
            self.on_language()

    def on_language(self) -> None:
        """Name groups and goods in the language."""
        if self._catalogue is None:
            return
        row_now = max(0, self._groups.currentRow())
        self._groups.blockSignals(True)
        self._groups.clear()
        for group in self._catalogue.groups:
            if self._only not in {"", group.key}:
                continue
            item = QListWidgetItem(self._desk.voice.name(group.name))
            item.setData(_KEY, group.key)
            item.setToolTip(item.text())
            self._groups.addItem(item)
        self._groups.setCurrentRow(min(row_now, self._groups.count() - 1))
        self._groups.blockSignals(False)
        self._groups.setVisible(not self._only)
        self._show_group()
        self.show_picked(self._picked)

    def limit(self, group: str) -> None:
        """Offer only one group, because the preset of the station says so; empty offers all."""
        if group != self._only:
            self._only = group
            self.on_language()

    def mark_pace(self, rule_for: "Callable[[Category], IntakeRule | None]") -> None:
        """Show on every tile what the stop and go list says about it."""
        self._rules = rule_for
        self._show(self._shown)

    def move_group(self, step: int) -> None:
        """The next or the previous group."""
        self._groups.setCurrentRow(max(0, min(self._groups.count() - 1, self._groups.currentRow() + step)))

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
            found = self._catalogue.search(text, 24 if self._only else 9)
            self._show([kind for kind in found if self._only in {"", kind.group}][:9])
        else:
            self._show_group()

    def _show(self, kinds: list[Category]) -> None:
        self._shown = kinds
        tiles: list[Tile] = []
        for category, key in zip(kinds, tile_keys(len(kinds)), strict=False):
            rule = self._rules(category)
            pace = self._desk.voice.term("pace", rule.pace) if rule and rule.pace != Pace.GO else ""
            tile = Tile(
                self._desk.voice.name(category.name), key, colour_of(category.group), pace,
                hatched=rule is not None and rule.pace == Pace.STOP,
            )  # fmt: skip
            tile.clicked.connect(partial(self.chosen.emit, category))
            if rule is not None:
                tile.setToolTip(f"{tile.toolTip()}\n{self._why(rule)}".strip())
            tiles.append(tile)
        self._tiles.fill(tiles)

    def _why(self, rule: IntakeRule) -> str:
        """The reason of a rule and its last day."""
        until = self.tr("until {day}").format(day=rule.until.strftime("%d.%m.%Y")) if rule.until else ""
        reason = self._desk.voice.name(reason_words(rule.reason)) if rule.reason else ""
        return ", ".join(part for part in (reason, until) if part)

    @property
    def keys(self) -> list[str]:
        """The keys of the tiles on show."""
        return tile_keys(len(self._shown))

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
        self._head.setVisible(category is not None)
        self._name.setText(self._desk.voice.name(category.name) if category else "")
        if category is not None:
            self.search.clear()


def _beside(groups: QListWidget, area: QScrollArea) -> Spoken:
    holder = Spoken()
    line = row(groups, area, spacing=12)
    line.setStretch(1, 1)
    holder.setLayout(line)
    return holder
