"""Steps two and on of sorting: for whom, size, season, how many, until when."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.domain.averages import Average
from app.domain.sku import Audience, Basis, Season
from app.domain.units import from_steps
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.draft import NO_EXPIRY, Draft
from app.ui.sort.field import AmountField
from app.ui.sort.measure import Measure
from app.ui.sort.more import More
from app.ui.sort.typing import option_keys
from app.ui.widgets.basics import Spoken, button, card, column, label, row, scaled
from app.ui.widgets.tiles import Options

_SEASONS = (Season.WINTER, Season.SUMMER, Season.ALL_SEASON)
_AUDIENCES = tuple(audience for audience in Audience if audience != Audience.NONE)
_BASIS_KEYS = ("F6", "F7", "F8")
_TITLE = 144


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
        self._offered: dict[str, tuple[object, ...]] = {}
        self.options = {"audience": Options(70), "size": Options(42), "season": Options(70)}
        self._basis = Options(60)
        self.amount, self.expiry = AmountField(), AmountField()
        self._no_date = button("chip")
        self._unit, self._usual = label("big"), label("muted", wrap=True)
        self.measure = Measure(desk)
        self.more = More(desk)
        self._cards: dict[str, QFrame] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._build_cards()
        self._connect()

    def _build_cards(self) -> None:
        for name, options in self.options.items():
            self._card(name, options)
        self._layout.insertWidget(2, self.measure)
        self.amount.setProperty("kind", "amount")
        self.amount.setFixedWidth(scaled(150))
        self._card("amount", _line(self.amount, self._unit, self._basis, stretch=2))
        self._layout.addWidget(self._usual)
        self.expiry.setProperty("kind", "large")
        self.expiry.setFixedWidth(scaled(190))
        self._card("expiry", _line(self.expiry, self._no_date, None, stretch=2))
        self._card("more", self.more)
        self.say(self.expiry.setPlaceholderText, lambda: self.tr("06/27"))
        self.say(self._no_date.setText, lambda: self.tr("no date"))
        self.say(self.amount.setAccessibleName, lambda: self.tr("How many?"))
        self.say(self.expiry.setAccessibleName, lambda: self.tr("Date of expiry"))

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
        title.setFixedWidth(scaled(_TITLE))
        title.setWordWrap(True)
        self.say(title.setText, titles[name])
        head = column(title, spacing=2)
        if name == "size":
            self.measure.begin.setFixedWidth(scaled(_TITLE))
            head.addWidget(self.measure.begin)
        line = row(spacing=8, margins=10)
        line.addLayout(head)
        line.addWidget(body, 1)
        self._cards[name] = card(line)
        self._layout.addWidget(self._cards[name])

    def _connect(self) -> None:
        for name, options in self.options.items():
            options.chosen.connect(partial(self.answered.emit, name))
        self._basis.chosen.connect(partial(self.answered.emit, "basis"))
        self._no_date.clicked.connect(partial(self.answered.emit, "expiry", NO_EXPIRY))
        for name, field in (("quantity", self.amount), ("expiry", self.expiry)):
            field.textEdited.connect(partial(self.answered.emit, name))
            field.returnPressed.connect(self.finished)
        self.measure.measured.connect(partial(self.answered.emit, "size"))
        self.more.answered.connect(self.answered)
        self.more.finished.connect(self.finished)

    def show_draft(self, draft: Draft, usual: Average) -> None:
        """Ask what this draft needs, and say what boxes of this kind usually hold."""
        self._draft = draft
        self.setVisible(draft.category is not None)
        self._offer_all()
        needed = drafts.steps(draft)
        for name, each in self._cards.items():
            each.setVisible(name in needed or name == "more")
        for field, text in ((self.amount, draft.quantity), (self.expiry, draft.expiry)):
            if field.text() != text and not (field.hasFocus() and _typed_more(field.text(), draft)):
                field.setText(text)
        self.more.show_draft(draft)
        self.measure.show_draft(draft)
        self._show_usual(usual)

    def _show_usual(self, usual: Average) -> None:
        category = self._draft.category
        known = usual.each_box is not None and category is not None
        self._usual.setVisible(known)
        if known and category is not None:
            text = self.tr("Usually about {count}, known from %n counted box(es). F7 takes it.", "", usual.boxes)
            self._usual.setText(text.format(count=from_steps(usual.each_box or 0, category.unit)))

    def on_language(self) -> None:
        """Offer the values in the language."""
        self._offered.clear()
        self._offer_all()

    def _offer_all(self) -> None:
        voice, draft = self._desk.voice, self._draft
        if draft.category is None:
            return
        sizes = drafts.size_options(draft)
        self._offer("audience", [(value, voice.term("audience", value)) for value in _AUDIENCES])
        self._offer("size", [(value, voice.size(value)) for value in sizes])
        self._offer("season", [(value, voice.term("season", value)) for value in _SEASONS])
        bases = tuple((value, voice.term("basis", value)) for value in Basis)
        if self._offered.get("basis") != bases:
            self._offered["basis"] = bases
            self._basis.offer(bases, _BASIS_KEYS)
        self._basis.mark(draft.basis)
        self._unit.setText(voice.term("unit", draft.category.unit))

    def _offer(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        """Offer the values of a step, made anew only when they are others."""
        if self._offered.get(name) != tuple(options):
            self._offered[name] = tuple(options)
            self.options[name].offer(options, option_keys([value for value, _ in options]))
        self.options[name].mark(getattr(self._draft, name))

    def options_of(self, step: str | None) -> list[str]:
        """The values on offer in a step."""
        return self.options[step].values if step in self.options else []

    def card_of(self, step: str | None) -> QWidget:
        """The part of the page where a step is answered; with nothing left to answer, that of the amount."""
        return self._cards.get(step or "amount", self._cards["amount"])

    def field_of(self, step: str | None) -> QLineEdit | None:
        """The field to type into in a step."""
        return {"amount": self.amount, "expiry": self.expiry}.get(step or "")


def _typed_more(text: str, draft: Draft) -> bool:
    """Whether the field holds a way of typing the amount (~40, 40x12) that the draft already understood."""
    return bool(text) and drafts.with_quantity(draft, text) == draft


def _line(*widgets: QWidget | None, stretch: int) -> QWidget:
    holder = QWidget()
    line = row(*widgets, spacing=8)
    line.setStretch(stretch, 1)
    holder.setLayout(line)
    return holder
