"""The sorting station: choose, count, finish; the keyboard is enough, and so is the scanner."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.asks import Asks
from app.ui.sort.current_box import CurrentBox
from app.ui.sort.destination import Destination
from app.ui.sort.field import Field
from app.ui.sort.goods import Goods
from app.ui.sort.hints import next_sentence
from app.ui.sort.keys import Keys
from app.ui.sort.last_actions import LastActions
from app.ui.sort.pile import Pile
from app.ui.sort.preset_bar import PresetBar
from app.ui.sort.questions import Questions
from app.ui.sort.scans import Scans
from app.ui.sort.work import Work
from app.ui.widgets.basics import Spoken, column, label, row

if TYPE_CHECKING:
    from app.domain.boxes import Box
    from app.domain.intake import IntakeRule
    from app.domain.presets import Preset
    from app.services.boxes import Registered
    from app.services.catalogue import Catalogue
    from app.services.hubs import PlaceLine
    from app.services.pallets import PalletSummary

    Rules = dict[str, IntakeRule]
    Read = tuple[Catalogue, list[Box], list[PalletSummary], list[PlaceLine], list[Preset], Rules, Box | None]


_LAID_OUT_MS = 40


class SortPage(Spoken):
    """Where volunteers register boxes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.goods, self.questions = Goods(desk), Questions(desk)
        self.presets, self.destination = PresetBar(desk), Destination(desk)
        self.pile = Pile(desk, self.destination.pallet)
        self.box, self.last, self.asks = CurrentBox(desk), LastActions(desk), Asks()
        self.work = Work(desk, self.destination.where)
        self._keys = Keys(self.goods, self.questions)
        self._scans = Scans(desk, self.work, self.destination, self.presets)
        self.on_scan, self.on_command = self._scans.on_scan, self._scans.on_command
        self.on_product = self._scans.product
        self._hint = label("hint", wrap=True)
        self._fresh = True
        self._scroll = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._scroll.timeout.connect(self._show_step)
        self._lay_out()
        self._connect()
        self._on_changed()
        Watch(self, desk.changes, {"box", "pallet", "location", "category", "preset", "intake"}, self._read)

    def _lay_out(self) -> None:
        top = row(self._hint, self.presets, spacing=8)
        top.setStretch(0, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.setContentsMargins(0, 0, 0, 0)
        left.addLayout(top)
        for widget in (self.asks, self.goods, self.questions):
            left.addWidget(widget)
        left.addStretch(1)
        self._left = left
        right = column(self.box, self.destination, self.pile, self.last, spacing=6)
        right.setStretch(0, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(16)
        self._area = _scrolled(left)
        whole.addWidget(self._area, 2)
        beside = _scrolled(right)
        beside.setMinimumWidth(right.minimumSize().width())
        whole.addWidget(beside, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        work = self.work
        self.goods.chosen.connect(work.choose_goods)
        self.goods.reopened.connect(work.other_goods)
        self.questions.answered.connect(self._on_answer)
        for widget in (self.questions, self.box):
            widget.finished.connect(work.finish)
        self.box.again.connect(work.same_again)
        self.box.another.connect(work.another_content)
        self.box.copies.connect(lambda number: work.show(drafts.with_copies(work.draft, number)))
        self.presets.chosen.connect(self._on_preset)
        self.presets.renewed.connect(self._on_renewed)
        self.pile.put_down.connect(self._scans.put_bag_down)
        self.pile.taken_up.connect(self._scans.take_bag)
        self.pile.emptied.connect(self._scans.empty_bag)
        self.asks.answered.connect(work.reply)
        self.questions.measure.begin.clicked.connect(lambda: self._scroll.start())
        work.changed.connect(self._on_changed)
        work.asked.connect(self._on_asked)
        work.finished.connect(self._on_finished)
        work.stuck.connect(self._on_stuck)

    def _read(self) -> None:
        hall, last = self._desk.hall, self.work.last
        self._desk.tasks.run(
            self,
            lambda: (
                hall.catalogue.current(), hall.box_parts.pile(), hall.pallets.in_states(("open",)),
                hall.places.all(), hall.presets.all(), hall.intake.rules(),
                hall.boxes.get(last.code) if last else None,
            ),
            self._show,
        )  # fmt: skip

    def _show(self, answer: "Read") -> None:
        catalogue, bags, pallets, places, presets, rules, last = answer
        if last is not None and last.state == "withdrawn":
            self.box.forget_done()
        self.destination.offer(pallets, places)
        self.goods.set_catalogue(catalogue)
        if rules != self.work.rules:
            self.work.rules = rules
            self.goods.mark_pace(lambda category: self._desk.hall.intake.in_force(self.work.rules, category))
        self.pile.show_bags(bags)
        self.presets.offer(presets)
        if self._fresh:
            self._fresh = False
            self.work.take_up()

    def _on_changed(self) -> None:
        work, draft = self.work, self.work.draft
        self._keys.forget()
        self.goods.show_picked(draft.category)
        self._left.setStretchFactor(self.goods, int(draft.category is None))
        self._left.setStretch(self._left.count() - 1, int(draft.category is not None))
        self.questions.show_draft(draft, work.habits.usual)
        self.box.show_draft(draft)
        self.pile.show_current(work.bag)
        self.on_language()
        self._focus_step()
        self._scroll.start()

    def _show_step(self) -> None:
        step, measure = drafts.next_step(self.work.draft), self.questions.measure
        if step != "goods":
            self._area.ensureWidgetVisible(measure if measure.isVisible() else self.questions.card_of(step), 0, 8)

    def on_language(self) -> None:
        """Say the next step in the language."""
        self._hint.setText(next_sentence(self.work.draft))
        self._hint.setAccessibleName(self._hint.text())

    def _focus_step(self, *, leave: bool = False) -> None:
        """Put the keyboard where the next step is; a field somebody types into is left only when asked to."""
        if self.work.concern is not None:
            return
        step, focus = drafts.next_step(self.work.draft), self.focusWidget()
        types = isinstance(focus, Field) and focus.isVisible() and not (focus is self.goods.search and step != "goods")
        if types and not (leave or self.work.draft.untouched):
            return
        field = self.questions.field_of(step or "amount")
        if field is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def _on_answer(self, name: str, value: str) -> None:
        if (name, value) == ("basis", "estimated"):
            self.work.estimate()
        else:
            self.work.answer(name, value)

    def _on_renewed(self, preset: "Preset | None") -> None:
        """The preset in force is another one, but the box in work stays as it is."""
        self.goods.limit(preset.group if preset else "")
        self.work.preset = preset

    def _on_preset(self, preset: "Preset | None") -> None:
        self.goods.limit(preset.group if preset else "")
        if preset is not None and preset.where:
            self.destination.send_to(preset.where)
        self.work.use_preset(preset)

    def _on_asked(self, concern: object) -> None:
        self.asks.ask(self.work.concern)
        self._hint.setVisible(concern is None)
        if concern is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_finished(self, done: "Registered") -> None:
        self.box.show_done(done)
        if self._desk.printing.automatic("box"):
            self._desk.printing.labels("box", [box.code for box in done.boxes])

    def _on_stuck(self) -> None:
        self._focus_step(leave=True)
        self._desk.notify(self._hint.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose in the current step, letters search goods, Enter finishes, Space repeats."""
        text = event.text()
        if self.work.concern is not None:
            self.asks.type(text, leaves=event.key() == Qt.Key.Key_Escape)
            return
        action = self._keys_to_actions().get(Qt.Key(event.key()))
        if action is not None:
            action()
        elif not (text and text.isprintable() and self._keys.type(text, self.work.draft)):
            super().keyPressEvent(event)

    def _keys_to_actions(self) -> dict[Qt.Key, Callable[[], object]]:
        key, work = Qt.Key, self.work
        return {
            key.Key_Return: work.finish, key.Key_Enter: work.finish, key.Key_Space: work.same_again,
            key.Key_Escape: work.back, key.Key_Backspace: work.back,
            key.Key_Up: lambda: self.goods.move_group(-1), key.Key_Down: lambda: self.goods.move_group(1),
            key.Key_F3: self.questions.measure.begin.click, key.Key_F4: self.box.ask_copies,
            key.Key_F5: work.another_content,
            key.Key_F6: lambda: work.answer("basis", "counted"), key.Key_F7: work.estimate,
            key.Key_F8: lambda: work.answer("basis", "unknown"), key.Key_F9: self.destination.open_pallet,
            key.Key_F10: lambda: self._desk.printing.again(1), key.Key_F11: self.presets.open,
            key.Key_F12: self._scans.put_bag_down,
        }  # fmt: skip

    def on_person(self) -> None:
        """Somebody else works here now: the box they left unfinished is taken up again."""
        self.work.take_up()

    def open_thing(self, noun: str, key: str) -> None:
        """Sorting shows nothing but its own box."""


def _scrolled(layout: QVBoxLayout) -> QScrollArea:
    holder = QWidget()
    holder.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area
