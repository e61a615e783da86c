"""The hub's own data, its safety copy, and what program this is."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QLineEdit

from app import __version__
from app.domain.places import Hub
from app.ui.desk import Desk
from app.ui.widgets.asking import save_file
from app.ui.widgets.basics import Spoken, button, card, column, label, row

if TYPE_CHECKING:
    from app.services.maintenance import CheckResult

FIELDS = ("name", "address", "country", "contact", "phone", "register_no", "eori", "gs1_prefix")


class HubTab(Spoken):
    """Name and address as the papers print them; backup and check."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hub: Hub | None = None
        self.fields = {name: QLineEdit() for name in FIELDS}
        self.save, self._backup, self._check = button("primary"), button(), button()
        self._form = QFormLayout()
        self._form.setSpacing(12)
        self._about = label("muted", wrap=True)
        self._build()

    def _build(self) -> None:
        titles = {
            "name": lambda: self.tr("Name of the hub"), "address": lambda: self.tr("Address"),
            "country": lambda: self.tr("Country (two letters)"), "contact": lambda: self.tr("Contact"),
            "phone": lambda: self.tr("Phone"), "register_no": lambda: self.tr("Register number"),
            "eori": lambda: self.tr("EORI"), "gs1_prefix": lambda: self.tr("GS1 company prefix (if you have one)"),
        }  # fmt: skip
        for name, field in self.fields.items():
            caption = label()
            caption.setBuddy(field)
            self.say(caption.setText, titles[name])
            self.say(field.setAccessibleName, titles[name])
            self._form.addRow(caption, field)
        layout = column(spacing=16, margins=16)
        layout.addLayout(self._form)
        layout.addLayout(row(self.save, None))
        safety = column(self._about, spacing=12, margins=16)
        safety.addLayout(row(self._backup, self._check, None))
        self.setLayout(column(card(layout), card(safety), None, spacing=16))
        self.say(self.save.setText, lambda: self.tr("Save"))
        self.say(self._backup.setText, lambda: self.tr("Back up …"))
        self.say(self._check.setText, lambda: self.tr("Check the data"))
        self.save.clicked.connect(self._save)
        self._backup.clicked.connect(self._back_up)
        self._check.clicked.connect(self._run_check)
        self.on_language()

    def on_language(self) -> None:
        """Say what program and data this is."""
        text = self.tr("Palletwise {version}. Everything is kept in {database}")
        database = self._desk.hall.workplace.database.url.render_as_string()
        self._about.setText(text.format(version=__version__, database=database))

    def read(self) -> None:
        """Read the hub's data again."""
        self._desk.tasks.run(self, self._desk.hall.hub.current, self.show_hub)

    def show_hub(self, hub: Hub | None) -> None:
        """Show the hub's data."""
        self._hub = hub
        for name, field in self.fields.items():
            field.setText(getattr(hub, name) if hub else "")

    def _save(self) -> None:
        if self._hub is not None:
            after = replace(self._hub, **{name: field.text().strip() for name, field in self.fields.items()})
            self._desk.tasks.run(self, lambda: self._desk.hall.hub.change(after))

    def _back_up(self) -> None:
        path = save_file(self, self.tr("Back up the hub"), "palletwise-backup.db", self.tr("Backups (*.db)"))
        if path is not None:
            done = self.tr("Saved: {file}").format(file=path)
            service = self._desk.hall.maintenance
            self._desk.tasks.run(self, lambda: service.backup(path), lambda _path: self._desk.notify(done))

    def _run_check(self) -> None:
        tasks = self._desk.tasks
        tasks.run(self, lambda: self._desk.hall.maintenance.check(tasks.report_progress), self._show_check)

    def _show_check(self, found: "CheckResult") -> None:
        if found.differences:
            self._desk.notify(self.tr("%n difference(s) found. Restore a backup.", "", len(found.differences)))
        else:
            self._desk.notify(self.tr("%n event(s) checked, everything agrees.", "", found.events))
