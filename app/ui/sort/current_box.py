"""The box being sorted, as a picture of its label, with where it goes and the finishing buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox

from app.domain import codes
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.draft import Draft
from app.ui.widgets.basics import Spoken, button, card, column, label, row
from app.ui.widgets.pictures import LabelPicture

if TYPE_CHECKING:
    from app.domain.pallets import Pallet
    from app.services.hubs import PlaceLine
    from app.services.pallets import PalletSummary

_DRAW_DELAY_MS = 80
_NOWHERE = ""


class CurrentBox(Spoken):
    """Shows what will be printed.

    Signals:
        finish: the box is done.
        again: the last box once more.
    """

    finish = Signal()
    again = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = Draft()
        self._picture = LabelPicture()
        self._where = QComboBox()
        self._done = button("finish")
        self._again = button("large")
        self._pallet = button("", symbol="plus", colour=desk.colours.text)
        self._draw = QTimer(self, singleShot=True, interval=_DRAW_DELAY_MS)
        self._draw.timeout.connect(self._render)
        self._build()

    def _build(self) -> None:
        where = label("muted")
        line = row(where, self._where, self._pallet, spacing=8)
        line.setStretch(1, 1)
        layout = column(self._picture, spacing=8, margins=12)
        layout.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self._done)
        layout.addWidget(self._again)
        self.setLayout(column(card(layout)))
        self.say(where.setText, lambda: self.tr("Goes to"))
        self.say(self._where.setAccessibleName, lambda: self.tr("Where the box goes"))
        self.say(self._pallet.setText, lambda: self.tr("New pallet"))
        self.say(self._done.setText, lambda: self.tr("Box done  ⏎"))
        self.say(self._again.setText, lambda: self.tr("Same again  (Space)"))
        for each in (self._done, self._again, self._pallet, self._where):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._done.clicked.connect(self.finish)
        self._again.clicked.connect(self.again)
        self._pallet.clicked.connect(self._open_pallet)
        self._again.setEnabled(False)

    def show_draft(self, draft: Draft) -> None:
        """Show another draft; its picture follows a moment later."""
        self._draft = draft
        self._done.setEnabled(drafts.next_step(draft) is None)
        self._draw.start()

    def _render(self) -> None:
        box = drafts.preview(self._draft)
        if box is None:
            self._picture.show_picture(None)
            self._picture.setText(self.tr("The label of the box appears here."))
            return
        self._desk.tasks.run(self, lambda: self._desk.hall.labels.preview(box), self._picture.show_picture)

    def allow_again(self) -> None:
        """There is a last box now."""
        self._again.setEnabled(True)

    def offer_places(self, pallets: "list[PalletSummary]", places: "list[PlaceLine]") -> None:
        """Offer open pallets and places; the chosen one stays chosen."""
        kept = self._where.currentData() or self._desk.settings.value("sort/where", _NOWHERE)
        self._where.blockSignals(True)
        self._where.clear()
        self._where.addItem(self.tr("no place yet"), _NOWHERE)
        for summary in pallets:
            place = f", {summary.location}" if summary.location else ""
            name = self.tr("Pallet {number}").format(number=codes.short(summary.pallet.code))
            self._where.addItem(name + place, summary.pallet.code)
        for place in places:
            self._where.addItem(self.tr("Place {name}").format(name=place.name), place.code)
        self._where.blockSignals(False)
        self.choose(str(kept))

    def choose(self, code: str) -> bool:
        """Send the next boxes to a pallet or place; False if it is not on offer."""
        found = self._where.findData(code)
        self._where.setCurrentIndex(max(0, found))
        if found >= 0:
            self._desk.settings.setValue("sort/where", code)
        return found >= 0

    def _open_pallet(self) -> None:
        _, place = self.where
        self._desk.tasks.run(self, lambda: self._desk.hall.pallets.open("eur", place), self._use_pallet)

    def _use_pallet(self, pallet: "Pallet") -> None:
        self._desk.settings.setValue("sort/where", pallet.code)
        self._where.setCurrentIndex(-1)
        hall = self._desk.hall
        self._desk.tasks.run(
            self,
            lambda: (hall.pallets.in_states(("open",)), hall.places.all()),
            lambda found: self.offer_places(*found),
        )

    @property
    def where(self) -> tuple[str | None, str | None]:
        """The chosen pallet or place: (pallet, location)."""
        code = str(self._where.currentData() or "")
        if not code:
            return None, None
        return (code, None) if codes.type_of(code) == codes.CodeType.PALLET else (None, code)
