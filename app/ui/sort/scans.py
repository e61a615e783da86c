"""What a scan means at the sorting station, and what is done with unsorted bags."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain import codes
from app.domain.commands import Command
from app.domain.presets import Preset
from app.domain.telling import goods_of
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.destination import Destination
from app.ui.sort.orders import Orders
from app.ui.sort.preset_bar import PresetBar
from app.ui.sort.work import Work

if TYPE_CHECKING:
    from app.domain.boxes import Box


class Scans(QObject):
    """Turns scans into what they mean here; every wrong one says what it is."""

    def __init__(self, desk: Desk, work: Work, destination: Destination, presets: PresetBar) -> None:
        super().__init__()
        self._desk, self._work, self._destination, self._presets = desk, work, destination, presets
        self._orders = Orders(
            desk, work,
            {
                "undo": self._undo, "new_pallet": destination.open_pallet, "print_again": self._print_again,
                "bag_empty": self.empty_bag,
            },
        )  # fmt: skip

    def _undo(self) -> None:
        self._desk.tasks.run(self, self._desk.hall.history.undo_last)

    def _print_again(self) -> None:
        self._desk.printing.again(1)

    def on_scan(self, noun: str, key: str) -> bool:
        """A scanned pallet or place becomes where the next boxes go, a blank label that of this box."""
        if noun == "blank":
            return self._use_label(key)
        if noun == "box":
            self._desk.tasks.run(self, lambda: self._desk.hall.boxes.get(key), self._on_box)
            return True
        if noun in {"pallet", "location"}:
            self._send_to(noun, key)
            return True
        return False

    def _use_label(self, key: str) -> bool:
        self._work.label = key
        self._desk.notify(self.tr("This box gets label {number}.").format(number=codes.short(key)))
        if drafts.next_step(self._work.draft) is None and not self._work.draft.untouched:
            self._work.finish()
        return True

    def _send_to(self, noun: str, key: str) -> None:
        if self._destination.choose(key):
            self._desk.notify(self.tr("The next boxes go to: {where}").format(where=self._destination.told()))
        elif noun == "pallet":
            text = self.tr("This is pallet {number}. It is not open, so no box goes onto it.")
            self._wrong(text.format(number=codes.short(key)))

    def _on_box(self, box: "Box") -> None:
        if box.state == "to_sort":
            self.take_bag(box.code)
            return
        voice = self._desk.voice
        goods = voice.name(goods_of(box.contents, self._desk.hall.catalogue.current().categories))
        text = self.tr("This is box {number}: {goods} ({state}). It is finished already.")
        state = voice.term("state.box", box.state)
        self._wrong(text.format(number=codes.short(box.code), goods=goods, state=state))

    def _wrong(self, sentence: str) -> None:
        self._desk.sounds.play("wrong")
        self._desk.notify(sentence)

    def on_command(self, record: object) -> bool:
        """A scanned command or preset does what it says."""
        if isinstance(record, Preset):
            self._presets.choose(record)
            self._desk.notify(self.tr("This station sorts: {preset}").format(preset=record.name))
        elif isinstance(record, Command) and not self._orders.carry_out(record):
            self._wrong(self.tr("These goods do not have that. Choose what is on the page."))
        return isinstance(record, Preset | Command)

    def put_bag_down(self) -> None:
        """An unsorted bag gets a label and waits."""
        _, place = self._destination.where()
        self._desk.tasks.run(self, lambda: self._desk.hall.box_parts.receive(location=place), self._on_bag)

    def _on_bag(self, bag: "Box") -> None:
        self._desk.sounds.play("done")
        self._desk.printing.labels("box", [bag.code])

    def take_bag(self, code: str) -> None:
        """Sort a bag of the pile now: the boxes finished from here on come from it."""
        self._work.bag = code
        self._work.changed.emit()

    def empty_bag(self) -> None:
        """Everything in the bag became boxes."""
        bag = self._work.bag
        if bag:
            self._desk.tasks.run(self, lambda: self._desk.hall.box_parts.resolve(bag), self._on_empty)

    def _on_empty(self, _bag: object) -> None:
        self._desk.sounds.play("done")
        self.take_bag("")

    def product(self, category: str, quantity: str) -> None:
        """A product of another maker's code is in the box."""
        self._work.choose_goods(self._desk.hall.catalogue.current().category(category))
        if quantity:
            self._work.answer("quantity", quantity)
