"""The goods catalogue: searched, edited, imported and exported."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from app.domain.catalogue import EXPORT_FLAGS, HAZARDS, Category
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.widgets.asking import Form, open_file, save_file
from app.ui.widgets.basics import Spoken, button, column, label, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.catalogue import CatalogueImport

TEXTS = ("name_de", "name_uk", "name_en", "syn_de", "syn_uk", "syn_en", "syn_ru", "hs6", "un_hint", "avg_kg")


class CatalogueTab(Spoken):
    """A table of categories."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        voice = desk.voice
        columns = [
            Column(lambda: self.tr("Name"), lambda entry: voice.name(entry.name), width=280),
            Column(lambda: self.tr("Group"), self._group, width=220),
            Column(lambda: self.tr("Unit"), lambda entry: voice.term("unit", entry.unit), width=90),
            Column(lambda: self.tr("Key"), lambda entry: entry.key, width=180),
            Column(lambda: self.tr("HS"), lambda entry: entry.hs6, width=90),
            Column(
                lambda: self.tr("kg each"), lambda entry: "" if entry.avg_kg is None else f"{entry.avg_kg:g}",
                lambda entry: entry.avg_kg or 0.0, right=True, width=90,
            ),
        ]  # fmt: skip
        self.table = Table("catalogue", columns, desk.settings)
        self.filter = QLineEdit()
        self._edit, self._import, self._export = button("primary"), button(), button()
        self._report = label("attention", wrap=True)
        self._report.hide()
        layout = column(spacing=8)
        line = row(self.filter, self._edit, self._import, self._export)
        layout.addLayout(line)
        layout.addWidget(self._report)
        layout.addWidget(self.table)
        self.setLayout(layout)
        self._speak()

    def _speak(self) -> None:
        self.say(self.filter.setPlaceholderText, lambda: self.tr("Search goods in any language"))
        self.say(self.filter.setAccessibleName, lambda: self.tr("Search goods"))
        self.say(self._edit.setText, lambda: self.tr("Edit …"))
        self.say(self._import.setText, lambda: self.tr("Import CSV …"))
        self.say(self._export.setText, lambda: self.tr("Export CSV …"))
        self.filter.textChanged.connect(lambda _text: self.read())
        self._edit.clicked.connect(lambda: self.ask(self.table.current()))
        self.table.chosen.connect(self.ask)
        self._import.clicked.connect(self._choose_file)
        self._export.clicked.connect(self._save_file)

    def _group(self, category: Category) -> str:
        return self._desk.voice.name(self._desk.hall.catalogue.current().group(category.group).name)

    def read(self) -> None:
        """Show the categories that fit the search."""
        catalogue, text = self._desk.hall.catalogue.current(), self.filter.text().strip()
        self.table.show_records(catalogue.search(text, 60) if text else list(catalogue.categories.values()))

    def ask(self, category: Category | None) -> None:
        """Open the form of a category."""
        if category is None:
            return
        form = Form(self, self._desk.voice.name(category.name))
        titles = {
            "name_de": self.tr("Name in German"), "name_uk": self.tr("Name in Ukrainian"),
            "name_en": self.tr("Name in English"), "syn_de": self.tr("Other German words (;)"),
            "syn_uk": self.tr("Other Ukrainian words (;)"), "syn_en": self.tr("Other English words (;)"),
            "syn_ru": self.tr("Russian words (;)"), "hs6": self.tr("HS code, six digits"),
            "un_hint": self.tr("UN number"), "avg_kg": self.tr("kg each"),
        }  # fmt: skip
        for name in TEXTS:
            value = getattr(category, name)
            form.text(name, titles[name], "" if value is None else str(value))
        tiers = [("1", self.tr("a tile on the sorting page")), ("2", self.tr("found by search only"))]
        form.choice("tier", self.tr("Shown as"), tiers, str(category.tier))
        hazards = [(key, self._desk.voice.term("hazard", key) if key else "–") for key in sorted(HAZARDS)]
        form.choice("hazard", self.tr("Hazard"), hazards, category.hazard)
        flags = [(key, self._desk.voice.term("export", key) if key else "–") for key in sorted(EXPORT_FLAGS)]
        form.choice("export_flag", self.tr("Export rule"), flags, category.export_flag)
        form.on_submit(lambda: self._submit(form, category))
        form.open()

    def _submit(self, form: Form, category: Category) -> None:
        values = {name: value.strip() for name, value in form.values().items()}
        try:
            weight = float(values.pop("avg_kg").replace(",", ".") or 0)
        except ValueError:
            form.refuse(self.tr("The weight is a number of kilograms such as 1.1."))
            return
        tier = int(values.pop("tier"))
        after = replace(category, **values, tier=tier, avg_kg=weight or None)

        def refuse(error: BaseException) -> None:
            if isinstance(error, UserError):
                form.refuse(self._desk.voice.say(error.phrase))

        service = self._desk.hall.catalogue
        self._desk.tasks.run(self, lambda: service.change(after), lambda _saved: form.accept(), refuse)

    def _choose_file(self) -> None:
        path = open_file(self, self.tr("Import the catalogue"), self.tr("Tables (*.csv)"))
        if path is not None:
            service = self._desk.hall.catalogue
            self._desk.tasks.run(self, lambda: service.import_file(path), self._show_report)

    def _show_report(self, found: "CatalogueImport") -> None:
        text = self.tr("{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.").format(
            added=found.added, changed=found.changed, unchanged=found.unchanged, bad=len(found.bad)
        )
        line = self.tr("Line {line}: {reason}")
        rows = [line.format(line=bad.line, reason=self._desk.voice.say(bad.reason)) for bad in found.bad[:20]]
        self._report.setText("\n".join([text, *rows]))
        self._report.show()

    def _save_file(self) -> None:
        path = save_file(self, self.tr("Export the catalogue"), "catalogue.csv", self.tr("Tables (*.csv)"))
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the catalogue to a file."""
        done = self.tr("Saved: {file}").format(file=path)
        service = self._desk.hall.catalogue
        self._desk.tasks.run(self, lambda: service.export_file(path), lambda _path: self._desk.notify(done))
