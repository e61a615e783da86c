"""The top bar: search, hub, person, language and look."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu

from app.ui.desk import Desk
from app.ui.frame.crew import LANGUAGES, Crew
from app.ui.frame.search_box import SearchBox
from app.ui.icons import icon
from app.ui.theme import Theme
from app.ui.widgets.basics import Spoken, button, column, label, row

HEIGHT = 60


class TopBar(Spoken):
    """Above every page.

    Signals:
        language_chosen: carries the language.
        theme_chosen: carries the look.
        person_changed: somebody else works here now; carries the first name, empty for nobody.
        practice_wanted: somebody wants to practise.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    person_changed = Signal(str)
    practice_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.search = SearchBox(desk)
        self.crew = Crew(self, desk)
        self._hub = label("muted")
        colour = desk.colours.text
        self._person = button("flat", symbol="user", colour=colour)
        self._language = button("flat", symbol="languages", colour=colour)
        self._look = button("flat", symbol="contrast", colour=colour)
        frame = QFrame()
        frame.setProperty("kind", "bar")
        frame.setMinimumHeight(HEIGHT)
        line = row(self.search, None, self._hub, self._person, self._language, self._look, spacing=8, margins=8)
        line.setStretch(0, 3)
        frame.setLayout(line)
        self.setLayout(column(frame))
        self._menus()
        self._people()
        self.show_hub()

    def _menus(self) -> None:
        languages = QMenu(self)
        for language, name in LANGUAGES.items():
            action = QAction(name, languages)
            action.triggered.connect(partial(self._choose_language, language.value))
            languages.addAction(action)
        self._language.setMenu(languages)
        looks = QMenu(self)
        titles = {
            Theme.LIGHT: lambda: self.tr("Light"),
            Theme.DARK: lambda: self.tr("Dark"),
            Theme.CONTRAST: lambda: self.tr("High contrast"),
        }
        for theme, title in titles.items():
            action = QAction(looks)
            self.say(action.setText, title)
            action.triggered.connect(partial(self.theme_chosen.emit, theme.value))
            looks.addAction(action)
        self._look.setMenu(looks)
        self.say(self._look.setAccessibleName, lambda: self.tr("Look"))
        self.say(self._look.setToolTip, lambda: self.tr("Look"))
        self.say(self._language.setAccessibleName, lambda: self.tr("Language"))

    def _people(self) -> None:
        key = QKeySequence("F2")
        self._person.clicked.connect(self.crew.ask)
        self._person.setToolTip(key.toString(QKeySequence.SequenceFormat.NativeText))
        QShortcut(key, self, self.crew.ask)
        self.crew.language_wanted.connect(self.language_chosen)
        self.crew.changed.connect(lambda _name: self.on_language())
        self.crew.changed.connect(self.person_changed)
        self.crew.practice_wanted.connect(self.practice_wanted)

    def _choose_language(self, language: str) -> None:
        self.crew.chose_language(language)
        self.language_chosen.emit(language)

    def show_hub(self) -> None:
        """Show the hub, the person and the language."""
        hub = self._desk.hall.hub.current()
        self._hub.setText(f"{hub.number:03d} · {hub.name}" if hub else "")
        self.on_language()

    def on_language(self) -> None:
        """Say person and language again."""
        self._person.setText(self._desk.hall.workplace.person or self.tr("Who are you?"))
        self._language.setText(LANGUAGES[self._desk.voice.language])
        colour = self._desk.colours.text
        for each, symbol in ((self._person, "user"), (self._language, "languages"), (self._look, "contrast")):
            each.setIcon(icon(symbol, colour))
