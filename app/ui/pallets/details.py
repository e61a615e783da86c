"""One pallet: what is on it, its boxes, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QTabWidget

from app.domain import codes, pallets
from app.domain.quantities import Total
from app.domain.telling import goods_of
from app.ui.desk import Desk
from app.ui.widgets.amounts import amount, box_weight, day, weight
from app.ui.widgets.basics import Spoken, button, card, column, label, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.pallets import HeldGoods, PalletDetails

ACTIONS = ("close", "reopen", "move", "labels", "withdraw")


class PalletView(Spoken):
    """Shows a pallet.

    Signals:
        wanted: an action was chosen; carries its name.
        box_typed: the code of a box to put on was typed.
        take_off_wanted: carries the boxes to take off.
    """

    wanted = Signal(str)
    box_typed = Signal(str)
    take_off_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.details: PalletDetails | None = None
        self._title, self._facts = label("title"), label("big", wrap=True)
        self.field = QLineEdit()
        self.field.setProperty("kind", "large")
        self._buttons = {name: button("primary" if name == "close" else "") for name in ACTIONS}
        self._take_off = button()
        self.goods = Table("pallet_goods", self._goods_columns(), desk.settings)
        self.boxes = Table("pallet_boxes", self._box_columns(), desk.settings)
        self.boxes.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self._build()

    def _build(self) -> None:
        tabs = QTabWidget()
        tabs.addTab(self.goods, "")
        boxes = Spoken()
        held = column(self.boxes, spacing=8)
        held.addLayout(row(self._take_off, None))
        boxes.setLayout(held)
        tabs.addTab(boxes, "")
        self.say(lambda text: tabs.setTabText(0, text), lambda: self.tr("Contents"))
        self.say(lambda text: tabs.setTabText(1, text), lambda: self.tr("Boxes"))
        layout = column(self._title, self._facts, spacing=8, margins=16)
        layout.addLayout(row(*self._buttons.values(), None))
        layout.addWidget(self.field)
        layout.addWidget(tabs, 1)
        self.setLayout(column(card(layout)))
        titles = {
            "close": lambda: self.tr("Close pallet …"),
            "reopen": lambda: self.tr("Open again"),
            "move": lambda: self.tr("Move to …"),
            "labels": lambda: self.tr("Print labels"),
            "withdraw": lambda: self.tr("Withdraw"),
        }
        for name, text in titles.items():
            self.say(self._buttons[name].setText, text)
            self._buttons[name].clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
        self.say(self._take_off.setText, lambda: self.tr("Take selected boxes off"))
        self.say(
            self.field.setPlaceholderText, lambda: self.tr("Put a box on: scan it, or type its code and press Enter")
        )
        self.say(self.field.setAccessibleName, lambda: self.tr("Code of a box to put on"))
        self.field.returnPressed.connect(self._on_return)
        self._take_off.clicked.connect(lambda: self.take_off_wanted.emit(self.boxes.selected()))

    def _goods_columns(self) -> list[Column]:
        voice = self._desk.voice
        names = self._desk.hall.catalogue.current

        def unit(held: "HeldGoods") -> str:
            return names().category(held.category).unit

        return [
            Column(lambda: self.tr("Goods"), lambda held: voice.name(names().name(held.category)), stretch=True),
            Column(lambda: self.tr("For"), lambda held: voice.audience(held.audience), width=110),
            Column(lambda: self.tr("Size"), lambda held: voice.size(held.size), width=90),
            Column(
                lambda: self.tr("Amount"),
                lambda held: amount(voice, Total(held.quantity, held.has_estimates, held.uncounted), unit(held)),
                lambda held: held.quantity, right=True, width=130,
            ),
            Column(
                lambda: self.tr("Boxes"), lambda held: str(held.boxes), lambda held: held.boxes, right=True, width=80
            ),
            Column(lambda: self.tr("Good until"), lambda held: day(held.earliest_expiry), width=110),
        ]  # fmt: skip

    def _box_columns(self) -> list[Column]:
        voice, names = self._desk.voice, self._desk.hall.catalogue.current
        return [
            Column(lambda: self.tr("Box"), lambda box: codes.short(box.code), width=80),
            Column(
                lambda: self.tr("Contents"),
                lambda box: voice.name(goods_of(box.contents, names().categories)), stretch=True,
            ),
            Column(
                lambda: self.tr("Weight"),
                lambda box: box_weight(voice, box.weight_g),
                lambda box: box.weight_g or 0, right=True, width=100,
            ),
            Column(lambda: self.tr("Reserved"), lambda box: self.tr("yes") if box.reservations else "", width=90),
        ]  # fmt: skip

    def _on_return(self) -> None:
        text = self.field.text().strip()
        if text:
            self.box_typed.emit(text)

    def show_details(self, details: "PalletDetails") -> None:
        """Show another pallet."""
        self.details = details
        self.goods.show_records(details.goods)
        self.boxes.show_records(details.boxes)
        self.on_language()

    def on_language(self) -> None:
        """Say the facts in the language."""
        if self.details is None:
            return
        summary, voice = self.details.summary, self._desk.voice
        pallet = summary.pallet
        self._title.setText(self.tr("Pallet {number}").format(number=codes.short(pallet.code)))
        parts = [
            voice.term("state.pallet", pallet.state), voice.term("pallet", pallet.kind), summary.location or "–",
            self.tr("%n box(es)", "", summary.boxes), weight(voice, summary.gross),
            voice.term("stackable", pallet.stackable),
        ]  # fmt: skip
        if pallet.load:
            parts.append(self.tr("on load {load}").format(load=codes.short(pallet.load)))
        self._facts.setText(" · ".join(parts))
        is_open = pallet.state == pallets.OPEN
        is_here = pallet.state in {pallets.OPEN, pallets.CLOSED}
        shown = {"close": is_open, "reopen": pallet.state == pallets.CLOSED, "move": is_here, "labels": True,
                 "withdraw": is_open and not summary.boxes}  # fmt: skip
        for name, visible in shown.items():
            self._buttons[name].setVisible(visible)
        self.field.setVisible(is_open)
        self._take_off.setVisible(is_open)
