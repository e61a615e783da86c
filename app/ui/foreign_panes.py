"""The two answers to what a foreign code stands for: a box or pallet of this hub, or a product."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import codes, units
from app.domain.aliases import Alias, AliasNoun
from app.domain.codes import CodeType
from app.domain.phrases import UserError, mark
from app.domain.telling import goods_of
from app.ui.desk import Desk
from app.ui.widgets.basics import column, label, row, scaled
from app.ui.widgets.goods_field import GoodsField

if TYPE_CHECKING:
    from app.domain.boxes import Box
    from app.services.hall import Hall
    from app.services.pallets import PalletSummary

_LOOK_UP_MS = 250
_NOUNS = {CodeType.BOX: AliasNoun.BOX, CodeType.PALLET: AliasNoun.PALLET}


class ThingPane(QWidget):
    """Finds a box or a pallet by its label or its short number.

    Signals:
        changed: another thing is found, or none any more.
        refused: what was typed is nothing here; carries the error.
        recognised: a whole code says by itself what it is; carries the kind of thing.
        finished: Enter, when the thing is found.
    """

    changed = Signal()
    refused = Signal(object)
    recognised = Signal(object)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._noun = AliasNoun.BOX
        self.target = ""
        self.field = QLineEdit()
        self.field.setProperty("kind", "large")
        self.field.setPlaceholderText(self.tr("Scan its label, or type its number"))
        self.field.setAccessibleName(self.tr("Number"))
        self._found = label("", wrap=True)
        self._delay = QTimer(self, singleShot=True, interval=_LOOK_UP_MS)
        self.setLayout(column(self.field, self._found, None, spacing=8))
        self.field.textEdited.connect(lambda _text: self._on_typed())
        self.field.returnPressed.connect(lambda: self.finished.emit() if self.target else self.look_up())
        self._delay.timeout.connect(self.look_up)

    def begin(self, noun: AliasNoun) -> None:
        """Look for a box, or for a pallet, from now on."""
        if noun != self._noun:
            self._noun = noun
            self.field.clear()
            self._forget()

    def take(self, code: str) -> None:
        """Take a scanned code as if it was typed."""
        self.field.setText(codes.human(code))
        self._forget()
        self.look_up()

    def _on_typed(self) -> None:
        self._forget()
        self._delay.start()

    def _forget(self) -> None:
        self.target = ""
        self._found.clear()
        self.changed.emit()

    def look_up(self) -> None:
        """Find what was typed."""
        self._delay.stop()
        text = self.field.text().strip()
        digits = codes.strip_noise(text)
        if codes.is_valid(digits) and codes.type_of(digits) in _NOUNS:
            self._noun = _NOUNS[codes.type_of(digits)]
            self.recognised.emit(self._noun)
        hall, noun = self._desk.hall, self._noun
        if text and not self.target:
            find = _find_box if noun == AliasNoun.BOX else _find_pallet
            show = self._show_box if noun == AliasNoun.BOX else self._show_pallet
            self._desk.tasks.run(self, lambda: find(hall, text), partial(show, text), self.refused.emit)

    def _show_box(self, text: str, box: "Box") -> None:
        goods = self._desk.voice.name(goods_of(box.contents, self._desk.hall.catalogue.current().categories))
        told = self.tr("✓ Box {number}: {goods}").format(number=codes.short(box.code), goods=goods)
        self._show(text, box.code, told)

    def _show_pallet(self, text: str, summary: "PalletSummary") -> None:
        told = self.tr("✓ Pallet {number}: %n box(es)", "", summary.boxes)
        self._show(text, summary.pallet.code, told.format(number=codes.short(summary.pallet.code)))

    def _show(self, text: str, code: str, told: str) -> None:
        if text == self.field.text().strip():
            self.target = code
            self._found.setText(told)
            self.changed.emit()

    def effect(self) -> str:
        """What scanning the foreign code does from now on."""
        number = codes.short(self.target)
        if self._noun == AliasNoun.BOX:
            return self.tr("From now on, scanning this code means box {number}.").format(number=number)
        return self.tr("From now on, scanning this code means pallet {number}.").format(number=number)

    def answer(self, code: str) -> Alias:
        """What the foreign code stands for."""
        return Alias(code, self._noun, self.target)


def _find_box(hall: "Hall", text: str) -> "Box":
    return hall.boxes.get(hall.search.find_box(text) if codes.is_short(text) else text)


def _find_pallet(hall: "Hall", text: str) -> "PalletSummary":
    if codes.is_short(text):
        found = [hit.key for hit in hall.search.find(text) if hit.noun == AliasNoun.PALLET]
        if not found:
            raise UserError(mark("Errors", "There is no pallet {code} in this hub. Check the label."), code=text)
        return hall.pallets.details(found[0]).summary
    return hall.pallets.details(codes.parse(text)).summary


class ProductPane(QWidget):
    """Goods, what one package of the product holds, and what is printed on it.

    Signals:
        changed: other goods or another quantity.
        finished: Enter in the last fields.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.goods, self.quantity, self.note = GoodsField(desk), QLineEdit(), QLineEdit()
        self._unit = label("big")
        for field in (self.goods, self.quantity, self.note):
            field.setProperty("kind", "large")
        title = label("", self.tr("In one package"))
        self.quantity.setFixedWidth(scaled(150))
        self.quantity.setPlaceholderText(self.tr("is asked"))
        self.note.setPlaceholderText(self.tr("What is printed on it, may stay empty"))
        self.goods.setAccessibleName(self.tr("Goods"))
        self.quantity.setAccessibleName(self.tr("In one package"))
        self.note.setAccessibleName(self.tr("What is printed on it"))
        layout = column(self.goods, spacing=8)
        layout.addLayout(row(title, self.quantity, self._unit, None))
        layout.addWidget(self.note)
        self.setLayout(layout)
        self.goods.picked.connect(self._on_goods)
        self.quantity.textChanged.connect(lambda _text: self.changed.emit())
        for field in (self.quantity, self.note):
            field.returnPressed.connect(self.finished)

    def _on_goods(self, category: object) -> None:
        unit = self.goods.category.unit if self.goods.category else ""
        self._unit.setText(self._desk.voice.term("unit", unit) if unit else "")
        if category is not None:
            self.quantity.setFocus()
        self.changed.emit()

    @property
    def target(self) -> str:
        """The key of the chosen goods, empty as long as there are none."""
        return self.goods.category.key if self.goods.category else ""

    def show_alias(self, alias: Alias) -> None:
        """Show what a product stands for now."""
        category = self._desk.hall.catalogue.current().categories.get(alias.target)
        if category is not None:
            self.goods.pick(category)
            known = "" if alias.quantity is None else units.from_steps(alias.quantity, category.unit)
            self.quantity.setText(str(known))
        self.note.setText(alias.label)

    def effect(self) -> str:
        """What scanning the product does from now on."""
        goods, amount = self.goods.text(), self.quantity.text().strip()
        if not amount:
            told = self.tr("From now on, scanning it at the station chooses {goods}. The quantity is asked.")
            return told.format(goods=goods)
        told = self.tr("From now on, scanning it at the station fills in {goods}, {quantity} {unit}.")
        return told.format(goods=goods, quantity=amount, unit=self._unit.text())

    def answer(self, code: str) -> Alias:
        """What the foreign code stands for; a quantity that is no number is refused in a sentence."""
        category, amount = self.goods.category, self.quantity.text().strip()
        assert category is not None, "there is nothing to keep before goods are chosen"
        quantity = units.to_steps(amount, category.unit) if amount else None
        return Alias(code, AliasNoun.PRODUCT, category.key, quantity, self.note.text().strip())
