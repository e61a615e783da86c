"""What this station sorts: the chosen preset, changed with one click or a scan."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from app.ui.desk import Desk
from app.ui.widgets.basics import Spoken, button, row

if TYPE_CHECKING:
    from app.domain.presets import Preset

_KEY = "sort/preset"


class PresetBar(Spoken):
    """A button with the presets of the hub; it hides while there is none.

    Signals:
        chosen: somebody chose a preset, or none; carries it.
        renewed: the chosen preset was changed or removed by a lead, or is that of last time; carries it.
    """

    chosen = Signal(object)
    renewed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presets: list[Preset] = []
        self._current: Preset | None = None
        self._button = button("", symbol="tags", colour=desk.colours.text)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self._button.setMenu(self._menu)
        self.setLayout(row(self._button))

    def offer(self, presets: "list[Preset]") -> None:
        """Offer the presets of the hub; the one of last time is chosen again when the station starts."""
        first = not self._presets
        self._presets = presets
        code = self._current.code if self._current else str(self._desk.settings.value(_KEY, "")) if first else ""
        found = next((preset for preset in presets if preset.code == code), None)
        if found != self._current:
            self._keep(found)
            self.renewed.emit(found)
        self.on_language()

    def _keep(self, preset: "Preset | None") -> None:
        self._current = preset
        self._desk.settings.setValue(_KEY, preset.code if preset else "")

    def choose(self, preset: "Preset | None") -> None:
        """Sort by a preset from now on."""
        self._keep(preset)
        self.on_language()
        self.chosen.emit(preset)

    def open(self) -> None:
        """Show the presets to choose from."""
        if self.isVisible():
            self._button.showMenu()

    def on_language(self) -> None:
        """Say what the station sorts."""
        self.setVisible(bool(self._presets))
        name = self._current.name if self._current else self.tr("everything")
        self._button.setText(self.tr("Sorts here: {preset}  (F11)").format(preset=name))
        self._menu.clear()
        for preset in self._presets:
            self._menu.addAction(preset.name, partial(self.choose, preset))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Everything"), partial(self.choose, None))
