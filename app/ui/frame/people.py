"""The picker: who works here now? Choose a first name, type a PIN where one is set, or join as somebody new."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QLineEdit, QPushButton, QScrollArea, QStackedWidget, QWidget

from app.domain.languages import Language
from app.domain.people import Person
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.frame.crew import LANGUAGES
from app.ui.frame.joining import Newcomer, PinEntry
from app.ui.widgets.basics import Spoken, button, column, label, row, scaled
from app.ui.widgets.tiles import TILE_WIDTH, FlowGrid

_KEYS = "123456789"
_SIZE = (720, 520)


def fitting(people: Sequence[Person], typed: str) -> list[Person]:
    """The people of whose name a part begins with what was typed."""
    wanted = typed.strip().casefold()
    return [
        person
        for person in people
        if person.name.casefold().startswith(wanted)
        or any(p.startswith(wanted) for p in person.name.casefold().split())
    ]


class NameTile(QPushButton):
    """A large first name, what is known of the person below it, and its key in the corner."""

    def __init__(self, name: str, below: str, key: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(f"{name}, {below}" if below else name)
        self.setToolTip(name)
        self.setMinimumSize(scaled(TILE_WIDTH), scaled(84))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words, known, corner = label("heading", name, wrap=True), label("muted", below), label("muted", key)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(_tile_layout(words, known, corner))

    def nextCheckState(self) -> None:
        """Only the picker marks a tile."""


def _tile_layout(words: QLabel, known: QLabel, corner: QLabel) -> QLayout:
    layout = column(words, spacing=0, margins=8)
    layout.setStretch(0, 1)
    layout.addLayout(row(known, None, corner, spacing=4))
    for each in (words, known, corner):
        each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return layout


class Names(Spoken):
    """The first names as tiles.

    Signals:
        chosen: carries the person.
        new_wanted: somebody is not on the list; carries what was typed.
        left: nobody works here now.
        practice_wanted: somebody wants to practise first.
    """

    chosen = Signal(object)
    new_wanted = Signal(str)
    left = Signal()
    practice_wanted = Signal()

    def __init__(self, desk: Desk, people: Sequence[Person], now: str) -> None:
        super().__init__()
        self._people, self._now = people, now
        self._tiles: list[QPushButton] = []
        self._marked = 0
        self.field = QLineEdit()
        self.field.setProperty("kind", "large")
        self.field.installEventFilter(self)
        self._flow = FlowGrid(TILE_WIDTH)
        self._nobody = button("flat", symbol="lock", colour=desk.colours.text)
        self._practise = button("", symbol="play", colour=desk.colours.text)
        self._build()
        self._show()

    def _build(self) -> None:
        title, area = label("title"), QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._flow)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = column(title, self.field, area, spacing=12)
        layout.setStretch(2, 1)
        layout.addLayout(row(self._practise, None, self._nobody))
        self.setLayout(layout)
        self.say(title.setText, lambda: self.tr("Who works here now?"))
        self.say(self.field.setPlaceholderText, lambda: self.tr("Type the first letters of your name"))
        self.say(self.field.setAccessibleName, lambda: self.tr("Search your name"))
        self.say(self._practise.setText, lambda: self.tr("Practise for five minutes"))
        self.say(self._nobody.setText, lambda: self.tr("Nobody (leave the station)"))
        self._nobody.setVisible(bool(self._now))
        self.field.textEdited.connect(self._on_typed)
        self.field.returnPressed.connect(self._choose_marked)
        self._nobody.clicked.connect(self.left)
        self._practise.clicked.connect(self.practice_wanted)

    def _show(self) -> None:
        shown = fitting(self._people, self.field.text())
        self._tiles = [self._tile(person, number) for number, person in enumerate(shown)]
        typed = self.field.text().strip()
        name = self.tr("+ {name} is new here").format(name=typed) if typed and not shown else self.tr("+ I am new here")
        new = NameTile(name, "")
        new.clicked.connect(lambda: self.new_wanted.emit("" if shown else typed))
        self._tiles.append(new)
        self._flow.fill(self._tiles)
        self._mark(0)

    def _tile(self, person: Person, number: int) -> NameTile:
        language = LANGUAGES[Language(person.language)]
        below = self.tr("here now") if person.code == self._now else language
        tile = NameTile(person.name, f"{below} · PIN" if person.pin else below, _KEYS[number : number + 1])
        tile.clicked.connect(partial(self.chosen.emit, person))
        return tile

    def on_language(self) -> None:
        """Name the tiles in the language."""
        self._show()

    def _mark(self, place: int) -> None:
        self._marked = max(0, min(place, len(self._tiles) - 1))
        for number, tile in enumerate(self._tiles):
            tile.setChecked(number == self._marked)

    def _choose_marked(self) -> None:
        self._tiles[self._marked].click()

    def _on_typed(self, text: str) -> None:
        place = _KEYS.find(text) if text else -1
        if 0 <= place < len(self._tiles) - 1:
            self.field.clear()
            self._tiles[place].click()
            return
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move the mark that Enter chooses."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self._mark(self._marked + step)
                return True
        return super().eventFilter(watched, event)


class Picker(QDialog):
    """Changes the person at the station.

    Signals:
        arrived: somebody works here now; carries the person.
        left: nobody works here now.
        practice_wanted: somebody wants to practise first.
    """

    arrived = Signal(object)
    left = Signal()
    practice_wanted = Signal()

    def __init__(self, parent: QWidget, desk: Desk, people: Sequence[Person], now: str) -> None:
        super().__init__(parent)
        self._desk, self._people = desk, people
        self.setWindowTitle(self.tr("Who works here now?"))
        self.names, self.pin, self.newcomer = Names(desk, people, now), PinEntry(), Newcomer(desk.voice.language)
        self._pages = QStackedWidget()
        for page in (self.names, self.pin, self.newcomer):
            self._pages.addWidget(page)
        self.setLayout(column(self._pages, margins=24))
        self.resize(*(min(scaled(wanted), room) for wanted, room in zip(_SIZE, parent.size().toTuple(), strict=True)))
        self._connect()

    def _connect(self) -> None:
        self.names.chosen.connect(self.take)
        self.names.new_wanted.connect(self._welcome)
        self.names.left.connect(self._leave)
        self.names.practice_wanted.connect(self._practise)
        self.pin.typed.connect(self._arrive)
        self.newcomer.filled.connect(self._join)
        for page in (self.pin, self.newcomer):
            page.back.connect(self._show_names)

    def take(self, person: Person) -> None:
        """Let somebody work here: at once, or after the PIN."""
        if person.pin:
            self.pin.ask(person)
            self._pages.setCurrentWidget(self.pin)
        else:
            self._arrive(person, "")

    def on_scan(self, noun: str, key: str) -> None:
        """A scanned badge chooses its person."""
        badge = next((person for person in self._people if person.code == key), None)
        if noun == "command" and badge is not None:
            self.take(badge)

    def _arrive(self, person: Person, pin: str) -> None:
        people = self._desk.hall.people
        self._try(lambda: people.arrive(person, pin))

    def _join(self, name: str, language: str, pin: str) -> None:
        people = self._desk.hall.people
        self._try(lambda: people.arrive(people.add(name, language, pin), pin))

    def _try(self, arrive: Callable[[], Person]) -> None:
        """Let somebody arrive; what is wrong is said here in place and not in the strip of the window."""

        def call() -> Person | UserError:
            try:
                return arrive()
            except UserError as error:
                return error

        self._desk.tasks.run(self, call, self._on_answer)

    def _on_answer(self, answer: Person | UserError) -> None:
        page = self._pages.currentWidget()
        if isinstance(answer, Person):
            self.accept()
            self.arrived.emit(answer)
        elif isinstance(page, PinEntry | Newcomer):
            page.refuse(self._desk.voice.say(answer.phrase))

    def _welcome(self, typed: str) -> None:
        self.newcomer.ask(typed)
        self._pages.setCurrentWidget(self.newcomer)

    def _show_names(self) -> None:
        self._pages.setCurrentWidget(self.names)
        self.names.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._desk.tasks.run(self, self._desk.hall.people.leave, lambda _none: self._on_left())

    def _on_left(self) -> None:
        self.accept()
        self.left.emit()

    def reject(self) -> None:
        """Escape goes back to the names first, then closes."""
        if self._pages.currentWidget() is self.names:
            super().reject()
        else:
            self._show_names()

    def _practise(self) -> None:
        self.accept()
        self.practice_wanted.emit()
