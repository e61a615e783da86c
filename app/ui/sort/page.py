"""The sorting station: choose, count, finish; the keyboard is enough."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain import codes
from app.domain.phrases import UserError
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.current_box import CurrentBox
from app.ui.sort.draft import Draft
from app.ui.sort.goods import Goods
from app.ui.sort.hints import next_sentence
from app.ui.sort.keys import Keys
from app.ui.sort.last_boxes import LastBoxes
from app.ui.sort.questions import Questions
from app.ui.widgets.basics import Spoken, label

if TYPE_CHECKING:
    from app.domain.boxes import Box
    from app.domain.catalogue import Category
    from app.services.boxes import Registered
    from app.services.catalogue import Catalogue
    from app.services.hubs import PlaceLine
    from app.services.pallets import PalletSummary


class SortPage(Spoken):
    """Where volunteers register boxes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = Draft()
        self._last: Box | None = None
        self._label = ""
        self._busy = False
        self.goods = Goods(desk)
        self.questions = Questions(desk)
        self._keys = Keys(self.goods, self.questions)
        self.box = CurrentBox(desk)
        self.last = LastBoxes(desk)
        self._hint = label("hint", wrap=True)
        self._lay_out()
        self._connect()
        self.show_draft(self._draft)
        Watch(self, desk.changes, {"box", "pallet", "location", "category"}, self._read)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._hint)
        left.addWidget(self.goods)
        left.addWidget(self.questions)
        left.addStretch(1)
        self._left = left
        holder = QWidget()
        holder.setLayout(left)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.box, 1)
        right.addWidget(self.last)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(16)
        whole.addWidget(area, 3)
        whole.addLayout(right, 2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.goods.chosen.connect(self._on_goods)
        self.goods.reopened.connect(lambda: self.show_draft(Draft()))
        self.questions.answered.connect(self._on_answer)
        self.questions.finished.connect(self.finish)
        self.box.finish.connect(self.finish)
        self.box.again.connect(self.same_again)

    def _read(self) -> None:
        hall = self._desk.hall
        self._desk.tasks.run(
            self,
            lambda: (
                hall.catalogue.current(),
                hall.boxes.latest(),
                hall.pallets.in_states(("open",)),
                hall.places.all(),
            ),
            self._show,
        )

    def _show(self, answer: "tuple[Catalogue, list[Box], list[PalletSummary], list[PlaceLine]]") -> None:
        catalogue, boxes, pallets, places = answer
        self.goods.set_catalogue(catalogue)
        self.last.show_boxes(boxes)
        self.box.offer_places(pallets, places)

    def show_draft(self, draft: Draft) -> None:
        """Show another draft and what to do next."""
        self._draft = draft
        self._keys.forget()
        self.goods.show_picked(draft.category)
        self._left.setStretchFactor(self.goods, int(draft.category is None))
        self._left.setStretch(3, int(draft.category is not None))
        self.questions.show_draft(draft)
        self.box.show_draft(draft)
        self.on_language()
        self._focus_step()

    def on_language(self) -> None:
        """Say the next step in the language."""
        self._hint.setText(next_sentence(drafts.next_step(self._draft)))
        self._hint.setAccessibleName(self._hint.text())

    def _focus_step(self) -> None:
        step = drafts.next_step(self._draft)
        field = self.questions.field_of(step)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.goods.search.hasFocus() or step != "goods":
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_goods(self, category: "Category") -> None:
        self.show_draft(drafts.start(category))

    def _on_answer(self, name: str, value: str) -> None:
        if name == "audience":
            self.show_draft(drafts.with_audience(self._draft, value))
        elif name in {"size", "season", "condition", "packaging"}:
            self.show_draft(replace(self._draft, **{name: value}))
        else:
            self._draft = drafts.answered(self._draft, name, value)
            self.questions.show_basis(self._draft)
            self.box.show_draft(self._draft)
            self.on_language()

    def finish(self) -> None:
        """Register the box, or go to the step that is missing."""
        if drafts.next_step(self._draft) is not None:
            self._focus_step()
            return
        self._register(self._draft)

    def same_again(self) -> None:
        """Register the last box once more."""
        if self._last is None:
            return
        category = self._desk.hall.catalogue.current().category(self._last.contents[0].category)
        self._register(drafts.again(self._last, category))

    def _register(self, draft: Draft) -> None:
        if self._busy:
            return
        try:
            box = drafts.to_box(draft, *self.box.where)
        except UserError as error:
            self._desk.tasks.refused.emit(error)
            return
        self._busy = True
        boxes, label_code = self._desk.hall.boxes, self._label
        self._desk.tasks.run(self, lambda: boxes.register(box, label_code), self._on_registered, self._on_refused)

    def _on_refused(self, _error: object) -> None:
        self._busy = False
        self._label = ""

    def _on_registered(self, done: "Registered") -> None:
        self._busy = False
        self._label = ""
        self._last = done.box
        self.box.allow_again()
        self.show_draft(Draft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose in the current step, letters search goods, Enter finishes, Space repeats."""
        text = event.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish()
        elif event.key() == Qt.Key.Key_Space:
            self.same_again()
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace}:
            self.show_draft(drafts.back(self._draft))
        elif not (text and text.isprintable() and self._keys.type(text, self._draft)):
            super().keyPressEvent(event)

    def on_scan(self, noun: str, key: str) -> bool:
        """A scanned pallet or place becomes where the next boxes go, a blank label that of this box."""
        if noun == "blank":
            self._label = key
            self._desk.notify(self.tr("This box gets label {number}.").format(number=codes.short(key)))
            if drafts.next_step(self._draft) is None:
                self.finish()
            return True
        if noun in {"pallet", "location"} and self.box.choose(key):
            self._desk.notify(self.tr("The next boxes go there."))
            return True
        return False

    def open_thing(self, noun: str, key: str) -> None:
        """Sorting shows nothing but its own box."""
