"""Who works at this station: remembers people and their languages on this computer, and changes over to another."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.domain.languages import Language
from app.domain.people import Person
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.ui.frame.people import Picker

LANGUAGES = {Language.GERMAN: "Deutsch", Language.UKRAINIAN: "Українська", Language.ENGLISH: "English"}
_RECENT = 12


class Memory:
    """What this computer remembers of the people at it."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def code(self) -> str:
        """The code of the person who is here now; empty for nobody and for a name that is on no list."""
        return str(self._settings.value("people/now", ""))

    def keep(self, name: str, code: str) -> None:
        """Remember who is here now."""
        self._settings.setValue("person", name)
        self._settings.setValue("people/now", code)
        if code:
            recent = [code, *(other for other in self._recent() if other != code)]
            self._settings.setValue("people/recent", " ".join(recent[:_RECENT]))

    def _recent(self) -> list[str]:
        return str(self._settings.value("people/recent", "")).split()

    def in_order(self, people: Sequence[Person]) -> list[Person]:
        """People as this station knows them: who was here last comes first, the others by name."""
        places = {code: place for place, code in enumerate(self._recent())}
        return sorted(people, key=lambda person: places.get(person.code, len(places)))

    def language_of(self, person: Person) -> str:
        """The language a person used here last, or the one on the list."""
        kept = str(self._settings.value(f"people/languages/{person.code}", ""))
        return kept if kept in set(Language) else person.language

    def keep_language(self, code: str, language: str) -> None:
        """Remember the language somebody chose here; an empty one means that of the list again."""
        if code:
            self._settings.setValue(f"people/languages/{code}", language)


class Crew(QObject):
    """Changes the person at this station.

    Signals:
        changed: somebody else works here now; carries the first name, empty for nobody.
        language_wanted: carries the language of the person who came.
        practice_wanted: somebody wants to practise.
    """

    changed = Signal(str)
    language_wanted = Signal(str)
    practice_wanted = Signal()

    def __init__(self, owner: QWidget, desk: Desk) -> None:
        super().__init__(owner)
        self._owner, self._desk = owner, desk
        self.memory = Memory(desk.settings)
        self._picker: Picker | None = None
        desk.changes.committed.connect(self._on_committed)

    def ask(self) -> None:
        """Show the names to choose from."""
        if self._picker is None:
            self._desk.tasks.run(self, self._desk.hall.people.all, self._show_names)

    def _show_names(self, people: Sequence[Person]) -> None:
        if self._picker is None:
            self._open(people).open()

    def greet(self, badge: Person) -> None:
        """Somebody scanned a badge: they work here at once, or after their PIN."""
        if self._picker is None and not badge.pin:
            self._desk.tasks.run(self, lambda: self._desk.hall.people.arrive(badge), self._on_arrived)
            return
        self._desk.tasks.run(self, self._desk.hall.people.all, lambda people: self._ask_pin(people, badge))

    def _ask_pin(self, people: Sequence[Person], badge: Person) -> None:
        picker = self._picker or self._open(people)
        picker.take(badge)
        picker.open()

    def _open(self, people: Sequence[Person]) -> "Picker":
        from app.ui.frame.people import Picker  # noqa: PLC0415  the window stands before anybody opens it

        picker = Picker(self._owner.window(), self._desk, self.memory.in_order(people), self.memory.code)
        picker.arrived.connect(self._on_arrived)
        picker.left.connect(self._on_left)
        picker.practice_wanted.connect(self.practice_wanted)
        picker.finished.connect(self._on_closed)
        self._picker = picker
        return picker

    def _on_closed(self) -> None:
        if self._picker is not None:
            self._picker.deleteLater()
            self._picker = None
            self._owner.window().activateWindow()

    def _on_arrived(self, person: Person) -> None:
        language = self.memory.language_of(person)
        self.memory.keep(person.name, person.code)
        self.language_wanted.emit(language)
        self.changed.emit(person.name)
        self._desk.notify(self.tr("{name} works here now.").format(name=person.name))

    def _on_left(self) -> None:
        self.memory.keep("", "")
        self.changed.emit("")
        self._desk.notify(self.tr("Nobody works at this station now."))

    def chose_language(self, language: str) -> None:
        """The person who is here wants another language, also next time."""
        self.memory.keep_language(self.memory.code, language)

    def _on_committed(self, nouns: frozenset[str]) -> None:
        if "person" in nouns and self.memory.code:
            self._desk.tasks.run(self, self._desk.hall.people.all, self._follow)

    def _follow(self, people: Sequence[Person]) -> None:
        here = next((person for person in people if person.code == self.memory.code), None)
        if here is not None and here.name != self._desk.hall.workplace.person:
            self._desk.hall.workplace.person = here.name
            self.memory.keep(here.name, here.code)
            self.changed.emit(here.name)
