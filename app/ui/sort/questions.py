"""Steps two and on of sorting: for whom, size, season, how many, until when."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.domain.sku import Audience, Basis, Condition, Packaging, Season
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.draft import NO_EXPIRY, Draft
from app.ui.widgets.basics import Spoken, button, card, label, row, scaled
from app.ui.widgets.tiles import Options

_SEASONS = (Season.WINTER, Season.SUMMER, Season.ALL_SEASON)
_AUDIENCES = tuple(audience for audience in Audience if audience != Audience.NONE)


class Questions(Spoken):
    """Asks only what the goods need.

    Signals:
        answered: carries the name of the field and its value.
        finished: Enter in the last field.
    """

    answered = Signal(str, str)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = Draft()
        self.options = {"audience": Options(116), "size": Options(84), "season": Options(150)}
        self._basis = Options(130)
        self.amount = QLineEdit()
        self.expiry = QLineEdit()
        self._no_date = button("chip")
        self._unit = label("big")
        self.batch, self.weight = QLineEdit(), QLineEdit()
        self.condition, self.packaging = QComboBox(), QComboBox()
        self._cards: dict[str, QFrame] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._build_cards()
        self._connect()

    def _build_cards(self) -> None:
        self._card("audience", self.options["audience"])
        self._card("size", self.options["size"])
        self._card("season", self.options["season"])
        self.amount.setProperty("kind", "amount")
        self.amount.setFixedWidth(scaled(190))
        self._card("amount", _line(self.amount, self._unit, self._basis, stretch=2))
        self.expiry.setProperty("kind", "large")
        self.expiry.setFixedWidth(scaled(190))
        self._card("expiry", _line(self.expiry, self._no_date, None, stretch=2))
        self._batch_title, self._weight_title = label("muted"), label("muted")
        more = _line(
            self.condition, self.packaging, self._weight_title, self.weight, self._batch_title, self.batch, stretch=-1
        )
        self._card("more", more)
        self.say(self.expiry.setPlaceholderText, lambda: self.tr("06/27"))
        self.say(self._no_date.setText, lambda: self.tr("no date"))
        self.say(self.amount.setAccessibleName, lambda: self.tr("How many?"))
        self.say(self.expiry.setAccessibleName, lambda: self.tr("Date of expiry"))
        self.say(self.batch.setAccessibleName, lambda: self.tr("Batch"))
        self.say(self.weight.setAccessibleName, lambda: self.tr("Weight in kg"))
        self.say(self._weight_title.setText, lambda: self.tr("kg"))
        self.say(self._batch_title.setText, lambda: self.tr("Batch"))
        self.say(self.condition.setAccessibleName, lambda: self.tr("Condition"))
        self.say(self.packaging.setAccessibleName, lambda: self.tr("Packaging"))

    def _card(self, name: str, body: QWidget) -> None:
        titles = {
            "audience": lambda: self.tr("For whom?"),
            "size": lambda: self.tr("Size"),
            "season": lambda: self.tr("Season"),
            "amount": lambda: self.tr("How many?"),
            "expiry": lambda: self.tr("Good until"),
            "more": lambda: self.tr("More (optional)"),
        }
        title = label("heading")
        title.setFixedWidth(scaled(150))
        title.setWordWrap(True)
        self.say(title.setText, titles[name])
        line = row(title, body, spacing=8, margins=10)
        line.setStretch(1, 1)
        self._cards[name] = card(line)
        self._layout.addWidget(self._cards[name])

    def _connect(self) -> None:
        for name, options in self.options.items():
            options.chosen.connect(partial(self.answered.emit, name))
        self._basis.chosen.connect(self._on_basis)
        self._no_date.clicked.connect(lambda: (self.expiry.setText(NO_EXPIRY), self.answered.emit("expiry", NO_EXPIRY)))
        for name, field in (
            ("quantity", self.amount),
            ("expiry", self.expiry),
            ("batch", self.batch),
            ("weight", self.weight),
        ):
            field.textEdited.connect(partial(self.answered.emit, name))
            field.returnPressed.connect(self.finished)
        for name, box in (("condition", self.condition), ("packaging", self.packaging)):
            box.activated.connect(partial(self._on_box, name, box))
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _on_box(self, name: str, box: QComboBox, _place: int) -> None:
        self.answered.emit(name, str(box.currentData()))

    def _on_basis(self, basis: str) -> None:
        if basis == Basis.UNKNOWN:
            self.amount.clear()
        self.answered.emit("basis", basis)
        if basis != Basis.UNKNOWN:
            self.amount.setFocus()

    def show_draft(self, draft: Draft) -> None:
        """Ask what this draft needs."""
        self._draft = draft
        self.on_language()
        self.setVisible(draft.category is not None)
        needed = drafts.steps(draft)
        for name, each in self._cards.items():
            each.setVisible(name in needed or name == "more")
        for field, text in ((self.amount, draft.quantity), (self.expiry, draft.expiry), (self.batch, draft.batch)):
            if field.text() != text:
                field.setText(text)
        if self.weight.text() != draft.weight:
            self.weight.setText(draft.weight)
        has_batch = bool(draft.category and draft.category.batch)
        self.batch.setVisible(has_batch)
        self._batch_title.setVisible(has_batch)
        self.show_basis(draft)

    def show_basis(self, draft: Draft) -> None:
        """Show how the amount is known."""
        self._draft = draft
        self._basis.mark(draft.basis)

    def on_language(self) -> None:
        """Offer the values in the language."""
        voice, draft = self._desk.voice, self._draft
        if draft.category is None:
            return
        self.options["audience"].offer([(value, voice.term("audience", value)) for value in _AUDIENCES])
        sizes = drafts.size_options(draft)
        self.options["size"].offer([(value, voice.size(value)) for value in sizes], keys=not drafts.types_values(sizes))
        self.options["season"].offer([(value, voice.term("season", value)) for value in _SEASONS])
        self._basis.offer([(value, voice.term("basis", value)) for value in Basis], keys=False)
        self._basis.mark(draft.basis)
        for name in ("audience", "size", "season"):
            self.options[name].mark(getattr(draft, name))
        self._unit.setText(voice.term("unit", draft.category.unit))
        conditions = [value for value in Condition if draft.category.can_be_used or value == Condition.NEW]
        _offer(self.condition, [(value, voice.term("condition", value)) for value in conditions], draft.condition)
        _offer(self.packaging, [(value, voice.term("packaging", value)) for value in Packaging], draft.packaging)

    def options_of(self, step: str | None) -> list[str]:
        """The values on offer in a step."""
        return self.options[step].values if step in self.options else []

    def field_of(self, step: str | None) -> QLineEdit | None:
        """The field to type into in a step."""
        return {"amount": self.amount, "expiry": self.expiry}.get(step or "")


def _line(*widgets: QWidget | None, stretch: int) -> QWidget:
    holder = QWidget()
    line = row(*widgets, spacing=8)
    if stretch >= 0:
        line.setStretch(stretch, 1)
    holder.setLayout(line)
    return holder


def _offer(box: QComboBox, options: list[tuple[str, str]], value: str) -> None:
    box.clear()
    for key, words in options:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(value)))
