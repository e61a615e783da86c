"""Pallets as cards: number, place, boxes, weight, earliest expiry."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.domain import codes
from app.ui.desk import Desk
from app.ui.widgets.amounts import day, weight
from app.ui.widgets.basics import column, label, row

if TYPE_CHECKING:
    from app.services.pallets import PalletSummary

_CODE = Qt.ItemDataRole.UserRole
CARD_HEIGHT = 84


class PalletCards(QListWidget):
    """A list of pallets to choose from.

    Signals:
        chosen: carries the code of a pallet.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setSpacing(2)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._on_current)

    def _on_current(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            self.chosen.emit(item.data(_CODE))

    def show_pallets(self, summaries: "Sequence[PalletSummary]", current: str) -> None:
        """Show pallets; the current one stays chosen."""
        self.blockSignals(True)
        self.clear()
        for summary in summaries:
            item = QListWidgetItem()
            item.setData(_CODE, summary.pallet.code)
            item.setSizeHint(QSize(0, max(CARD_HEIGHT, self.fontMetrics().height() * 4 + 12)))
            self.addItem(item)
            self.setItemWidget(item, self._card(summary))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, codes.short(summary.pallet.code))
            if summary.pallet.code == current:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def choose(self, code: str) -> bool:
        """Make a pallet the current one; False if it is not in the list."""
        for place in range(self.count()):
            item = self.item(place)
            if item.data(_CODE) == code:
                self.setCurrentItem(item)
                return True
        return False

    def _until(self, expiry: date | None) -> str:
        return self.tr("until {date}").format(date=day(expiry)) if expiry else ""

    def _card(self, summary: "PalletSummary") -> QWidget:
        voice, pallet = self._desk.voice, summary.pallet
        number = label("heading", codes.short(pallet.code))
        state = label("good" if pallet.state == "open" else "muted", voice.term("state.pallet", pallet.state))
        place = label("muted", summary.location or "–")
        boxes = self.tr("%n box(es)", "", summary.boxes)
        facts = label("", f"{boxes} · {weight(self._desk.voice, summary.gross)}")
        until = label("muted", self._until(summary.earliest_expiry))
        loaded = self.tr("on load {load}").format(load=codes.short(pallet.load)) if pallet.load else ""
        holder = QWidget()
        layout = column(spacing=2, margins=8)
        layout.addLayout(row(number, label("muted", voice.term("pallet", pallet.kind)), None, state))
        layout.addLayout(row(facts, None, until))
        layout.addLayout(row(place, None, label("attention", loaded)))
        holder.setLayout(layout)
        return holder
