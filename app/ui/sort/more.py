"""What may be said of a box besides: condition, packaging, weight, batch and serial number."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.domain.sku import Condition, Packaging
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.draft import Draft
from app.ui.sort.field import Field
from app.ui.widgets.basics import Spoken, label, row, scaled

_WIDTHS = {"weight": 80, "batch": 120, "serial": 150}


class More(Spoken):
    """A line of optional fields.

    Signals:
        answered: carries the name of the field and its value.
        finished: Enter in a field.
    """

    answered = Signal(str, str)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = Draft()
        self.condition, self.packaging = QComboBox(), QComboBox()
        self.fields = {name: Field() for name in ("weight", "batch", "serial")}
        self._titles = {name: label("muted") for name in self.fields}
        layout: QHBoxLayout = row(self.condition, self.packaging, spacing=8)
        for name, field in self.fields.items():
            layout.addWidget(self._titles[name])
            field.setFixedWidth(scaled(_WIDTHS[name]))
            layout.addWidget(field)
            field.textEdited.connect(partial(self.answered.emit, name))
            field.returnPressed.connect(self.finished)
        layout.addStretch(1)
        self.setLayout(layout)
        for name, box in (("condition", self.condition), ("packaging", self.packaging)):
            box.activated.connect(partial(self._on_box, name, box))
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._name()

    def _name(self) -> None:
        captions = {
            "weight": lambda: self.tr("kg"), "batch": lambda: self.tr("Batch"), "serial": lambda: self.tr("Serial no."),
        }  # fmt: skip
        for name, caption in captions.items():
            self.say(self._titles[name].setText, caption)
        self.say(self.fields["weight"].setAccessibleName, lambda: self.tr("Weight in kg"))
        self.say(self.fields["batch"].setAccessibleName, captions["batch"])
        self.say(self.fields["serial"].setAccessibleName, captions["serial"])
        self.say(self.condition.setAccessibleName, lambda: self.tr("Condition"))
        self.say(self.packaging.setAccessibleName, lambda: self.tr("Packaging"))

    def _on_box(self, name: str, box: QComboBox, _place: int) -> None:
        self.answered.emit(name, str(box.currentData()))

    def show_draft(self, draft: Draft) -> None:
        """Show what this draft says, and only the fields its goods need."""
        self._draft = draft
        needed = {
            "weight": True, "batch": bool(draft.category and draft.category.batch),
            "serial": bool(draft.category and drafts.is_large(draft.category)),
        }  # fmt: skip
        for name, field in self.fields.items():
            field.setVisible(needed[name])
            self._titles[name].setVisible(needed[name])
            if field.text() != getattr(draft, name):
                field.setText(getattr(draft, name))
        self.on_language()

    def on_language(self) -> None:
        """Offer the values in the language."""
        voice, draft = self._desk.voice, self._draft
        if draft.category is None:
            return
        conditions = [value for value in Condition if draft.category.can_be_used or value == Condition.NEW]
        _offer(self.condition, [(value, voice.term("condition", value)) for value in conditions], draft.condition)
        _offer(self.packaging, [(value, voice.term("packaging", value)) for value in Packaging], draft.packaging)


def _offer(box: QComboBox, options: list[tuple[str, str]], value: str) -> None:
    if [(box.itemData(place), box.itemText(place)) for place in range(box.count())] != options:
        box.clear()
        for key, words in options:
            box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(value)))
