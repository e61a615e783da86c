"""Where finished boxes go: a pallet, a place, or nowhere yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.domain import codes
from app.ui.desk import Desk
from app.ui.widgets.basics import Spoken, button, label, row

if TYPE_CHECKING:
    from app.domain.pallets import Pallet
    from app.services.hubs import PlaceLine
    from app.services.pallets import PalletSummary

_NOWHERE = ""
_KEY = "sort/where"


class Destination(Spoken):
    """A line with the pallet or place; its button ``pallet`` opens a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._where = QComboBox()
        self.pallet = button("", symbol="plus", colour=desk.colours.text)
        caption = label("muted")
        line = row(caption, self._where, spacing=8)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.say(caption.setText, lambda: self.tr("Goes to"))
        self.say(self._where.setAccessibleName, lambda: self.tr("Where the box goes"))
        self.say(self.pallet.setText, lambda: self.tr("New pallet (F9)"))
        self._where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for each in (self.pallet, self._where):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._where.activated.connect(lambda _place: self._keep())
        self.pallet.clicked.connect(self.open_pallet)

    def offer(self, pallets: "list[PalletSummary]", places: "list[PlaceLine]") -> None:
        """Offer open pallets and places; the chosen one stays chosen while it is there."""
        kept = str(self._where.currentData() or self._desk.settings.value(_KEY, _NOWHERE))
        self._where.clear()
        self._where.addItem(self.tr("no place yet"), _NOWHERE)
        for summary in pallets:
            place = f", {summary.location}" if summary.location else ""
            name = self.tr("Pallet {number}").format(number=codes.short(summary.pallet.code))
            self._where.addItem(name + place, summary.pallet.code)
        for place in places:
            self._where.addItem(self.tr("Place {name}").format(name=place.name), place.code)
        self.send_to(kept)

    def send_to(self, code: str) -> None:
        """Send the next boxes to a pallet or place; one that is not open any more is said."""
        if not self.choose(code) and code:
            self._keep()
            text = self.tr("{number} is no longer open. Choose where the next boxes go.")
            self._desk.notify(text.format(number=codes.short(code)))

    def choose(self, code: str) -> bool:
        """Send the next boxes to a pallet or place; False if it is not on offer."""
        found = self._where.findData(code)
        self._where.setCurrentIndex(max(0, found))
        if found >= 0:
            self._keep()
        return found >= 0

    def _keep(self) -> None:
        self._desk.settings.setValue(_KEY, str(self._where.currentData() or _NOWHERE))

    def open_pallet(self) -> None:
        """Open a new pallet where the boxes go now, and send the next ones there."""
        _, place = self.where()
        self._desk.tasks.run(self, lambda: self._desk.hall.pallets.open("eur", place), self._use_pallet)

    def _use_pallet(self, pallet: "Pallet") -> None:
        self._desk.settings.setValue(_KEY, pallet.code)
        self._where.setCurrentIndex(-1)
        hall = self._desk.hall
        self._desk.tasks.run(
            self, lambda: (hall.pallets.in_states(("open",)), hall.places.all()), lambda found: self.offer(*found)
        )

    def where(self) -> tuple[str | None, str | None]:
        """The chosen pallet or place: (pallet, location)."""
        code = str(self._where.currentData() or "")
        if not code:
            return None, None
        return (code, None) if codes.type_of(code) == codes.CodeType.PALLET else (None, code)

    def told(self) -> str:
        """Where the boxes go, in words."""
        return self._where.currentText()
