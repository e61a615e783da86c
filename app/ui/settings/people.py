"""The people of the hall: first names, languages, PINs and badges."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from app.domain.languages import Language
from app.domain.people import Person, pin_hash
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.files import show_pdf
from app.ui.frame.crew import LANGUAGES, Memory
from app.ui.widgets.asking import Form
from app.ui.widgets.basics import Empty, Spoken, button, column, label, row
from app.ui.widgets.tables import Column, Table


class PeopleTab(Spoken):
    """A table of people."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        columns = [
            Column(lambda: self.tr("First name"), lambda person: person.name, width=280),
            Column(lambda: self.tr("Language"), lambda person: LANGUAGES[Language(person.language)], width=180),
            Column(lambda: self.tr("PIN"), lambda person: self.tr("yes") if person.pin else self.tr("no"), width=100),
        ]
        self.table = Table("people", columns, desk.settings)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._add, self._edit, self._remove = button("primary"), button(), button()
        self._badges = button("", symbol="printer", colour=desk.colours.text)
        self._empty = Empty(
            lambda: self.tr("Nobody is listed yet"),
            lambda: self.tr("Add the people of the hall here, or let everybody join at a station with F2."),
        )
        self._build()

    def _build(self) -> None:
        layout = column(spacing=8)
        layout.addLayout(row(self._add, self._edit, self._remove, None, self._badges))
        layout.addWidget(self.table)
        layout.addWidget(self._empty)
        note = label("muted", wrap=True)
        layout.addWidget(note)
        self.setLayout(layout)
        self.say(self._add.setText, lambda: self.tr("Add somebody …"))
        self.say(self._edit.setText, lambda: self.tr("Edit …"))
        self.say(self._remove.setText, lambda: self.tr("Remove from the list"))
        self.say(self._badges.setText, lambda: self.tr("Badges as PDF"))
        self.say(
            note.setText, lambda: self.tr("What somebody did stays in the journal, also after they left the list.")
        )
        self._add.clicked.connect(lambda: self.ask(Person("", "", self._desk.voice.language)))
        self._edit.clicked.connect(lambda: self.ask(self.table.current()))
        self._remove.clicked.connect(self._remove_chosen)
        self._badges.clicked.connect(self._print_badges)
        self.table.chosen.connect(self.ask)
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._allow())

    def read(self) -> None:
        """Read the people again."""
        self._desk.tasks.run(self, self._desk.hall.people.all, self.show_people)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show other people."""
        self.table.show_records(people)
        self.table.setVisible(bool(people))
        self._empty.setVisible(not people)
        self._badges.setEnabled(bool(people))
        self._allow()

    def _allow(self) -> None:
        chosen = self.table.selected()
        self._edit.setEnabled(len(chosen) == 1)
        self._remove.setEnabled(bool(chosen))

    def ask(self, person: Person | None) -> None:
        """Open the form of a person."""
        if person is None:
            return
        form = Form(self, person.name or self.tr("Add somebody"))
        form.text("name", self.tr("First name"), person.name)
        languages = [(key.value, words) for key, words in LANGUAGES.items()]
        form.choice("language", self.tr("Language"), languages, person.language)
        if person.pin:
            form.choice("kept", self.tr("PIN"), [("yes", self.tr("stays")), ("no", self.tr("Remove the PIN"))])
        field = form.text("pin", self.tr("New PIN"), hint=self.tr("4 to 8 digits, may stay empty"))
        field.setEchoMode(QLineEdit.EchoMode.Password)
        form.on_submit(lambda: self._submit(form, person))
        form.open()

    def _submit(self, form: Form, person: Person) -> None:
        values = form.values()
        people = self._desk.hall.people

        def save() -> Person:
            if not person.code:
                return people.add(values["name"], values["language"], values["pin"])
            kept = "" if values.get("kept") == "no" else person.pin
            pin = pin_hash(values["pin"]) or kept
            return people.change(replace(person, name=values["name"].strip(), language=values["language"], pin=pin))

        def done(saved: Person) -> None:
            if saved.language != person.language:
                Memory(self._desk.settings).keep_language(saved.code, "")
            form.accept()

        def refuse(error: BaseException) -> None:
            if isinstance(error, UserError):
                form.refuse(self._desk.voice.say(error.phrase))

        self._desk.tasks.run(self, save, done, refuse)

    def _remove_chosen(self) -> None:
        people, chosen = self._desk.hall.people, self.table.selected()
        self._desk.tasks.run(self, lambda: [people.remove(person.code) for person in chosen])

    def _print_badges(self) -> None:
        sheets = self._desk.hall.sheets
        codes = [person.code for person in self.table.selected() or self.table.model_.records]
        show_pdf(self._desk, self, "badges.pdf", lambda: sheets.badges(codes))
