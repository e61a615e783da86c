"""Two small pages of the picker: typing a PIN, and joining as somebody new."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.people import LONGEST_NAME, Person
from app.ui.frame.crew import LANGUAGES
from app.ui.widgets.basics import Spoken, button, column, label, row, scaled
from app.ui.widgets.tiles import Options


def pin_field() -> QLineEdit:
    """A field for 4 to 8 digits that nobody can read over a shoulder."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,8}")))
    field.setProperty("kind", "large")
    return field


class PinEntry(Spoken):
    """Asks a person for the PIN.

    Signals:
        typed: carries the person and what was typed.
        back: somebody else, after all.
    """

    typed = Signal(object, str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._person: Person | None = None
        self._title, self._text, self._reason = label("title", wrap=True), label("big", wrap=True), label("wrong")
        self._reason.setWordWrap(True)
        self.field = pin_field()
        self.field.setMaximumWidth(scaled(260))
        self._back, self._done = button(), button("primary")
        layout = column(self._title, self._text, spacing=12)
        layout.addLayout(row(self.field, None))
        layout.addWidget(self._reason)
        layout.addStretch(1)
        layout.addLayout(_buttons(self._back, self._done))
        self.setLayout(layout)
        self.say(self._text.setText, lambda: self.tr("Type your PIN and press Enter."))
        self.say(self.field.setAccessibleName, lambda: self.tr("PIN"))
        self.say(self._back.setText, lambda: self.tr("Back"))
        self.say(self._done.setText, lambda: self.tr("That is me"))
        self._back.clicked.connect(self.back)
        self._done.clicked.connect(self._submit)
        self.field.returnPressed.connect(self._submit)

    def ask(self, person: Person) -> None:
        """Ask another person."""
        self._person = person
        self._title.setText(self.tr("Hello, {name}").format(name=person.name))
        self._reason.clear()
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        self.typed.emit(self._person, self.field.text())

    def refuse(self, reason: str) -> None:
        """Say that the PIN is wrong; the next one can be typed at once."""
        self._reason.setText(reason)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class Newcomer(Spoken):
    """Asks somebody new for a first name, a language and, if they like, a PIN.

    Signals:
        filled: carries name, language and PIN.
        back: not new, after all.
    """

    filled = Signal(str, str, str)
    back = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.name, self.pin = QLineEdit(), pin_field()
        self.name.setProperty("kind", "large")
        self.name.setMaxLength(LONGEST_NAME)
        self.pin.setMaximumWidth(scaled(260))
        self.languages = Options(180)
        self.languages.offer([(key.value, words) for key, words in LANGUAGES.items()])
        self._reason = label("wrong", wrap=True)
        self._back, self._done = button(), button("primary")
        self._build()
        self._choose(language)

    def _build(self) -> None:
        title, language, pin = label("title"), label("heading"), label("heading")
        layout = column(title, self.name, language, self.languages, pin, spacing=12)
        layout.addLayout(row(self.pin, None))
        layout.addWidget(self._reason)
        layout.addStretch(1)
        layout.addLayout(_buttons(self._back, self._done))
        self.setLayout(layout)
        self.say(title.setText, lambda: self.tr("Welcome! What is your first name?"))
        self.say(self.name.setAccessibleName, lambda: self.tr("First name"))
        self.say(language.setText, lambda: self.tr("Language"))
        self.say(pin.setText, lambda: self.tr("PIN (optional, 4 to 8 digits)"))
        self.say(self.pin.setAccessibleName, lambda: self.tr("PIN (optional, 4 to 8 digits)"))
        self.say(self._back.setText, lambda: self.tr("Back"))
        self.say(self._done.setText, lambda: self.tr("Start work"))
        self.languages.chosen.connect(self._choose)
        self._back.clicked.connect(self.back)
        for pressed in (self._done.clicked, self.name.returnPressed, self.pin.returnPressed):
            pressed.connect(self._submit)

    def _choose(self, language: str) -> None:
        self._language = language
        self.languages.mark(language)

    def ask(self, typed: str) -> None:
        """Begin with what was typed already."""
        self.name.setText(typed)
        self.pin.clear()
        self._reason.clear()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        self.filled.emit(self.name.text(), self._language, self.pin.text())

    def refuse(self, reason: str) -> None:
        """Say why this did not work; everything typed stays."""
        self._reason.setText(reason)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)


def _buttons(back: QWidget, done: QWidget) -> QHBoxLayout:
    return row(back, None, done)
