"""Station presets: what a station always sorts, saved under a name and shared."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from app.domain import codes
from app.domain.phrases import UserError
from app.domain.presets import Preset
from app.ui.desk import Desk
from app.ui.files import show_pdf
from app.ui.settings.preset_form import VALUES, PresetForm, is_pallet
from app.ui.widgets.asking import open_file, save_file
from app.ui.widgets.basics import Empty, Spoken, button, column, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.hubs import PlaceLine
    from app.services.pallets import PalletSummary
    from app.services.stations import PresetImport


class PresetsTab(Spoken):
    """A table of presets."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names: dict[str, str] = {}
        columns = [
            Column(lambda: self.tr("Name"), lambda preset: preset.name, width=220),
            Column(lambda: self.tr("Fixed"), self._fixed, stretch=True, width=220),
            Column(lambda: self.tr("Boxes go to"), self._where, width=190),
        ]
        self.table = Table("presets", columns, desk.settings)
        colour = desk.colours.text
        self.add, self.edit, self.remove = button("primary"), button(), button()
        self.print = button("", symbol="printer", colour=colour)
        self.take_in = button("", symbol="upload", colour=colour)
        self.give_out = button("", symbol="download", colour=colour)
        self._stack = QStackedWidget()
        self._build()

    def _build(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty(
                lambda: self.tr("No presets yet"),
                lambda: self.tr(
                    "A preset fixes what a station always sorts, such as women's winter clothing: then a box is size,"
                    " quantity and done. Add one, or import those of another hub."
                ),
            )
        )
        layout = column(spacing=8)
        layout.addLayout(row(self.add, self.edit, self.remove, None, self.print, self.take_in, self.give_out))
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self.say(self.add.setText, lambda: self.tr("Add …"))
        self.say(self.edit.setText, lambda: self.tr("Edit …"))
        self.say(self.remove.setText, lambda: self.tr("Remove"))
        self.say(self.print.setText, lambda: self.tr("Print codes"))
        self.say(self.take_in.setText, lambda: self.tr("Import …"))
        self.say(self.give_out.setText, lambda: self.tr("Export …"))
        self.add.clicked.connect(lambda: self.ask(Preset("", "")))
        self.edit.clicked.connect(lambda: self.ask(self.table.current()))
        self.remove.clicked.connect(self._remove)
        self.table.chosen.connect(self.ask)
        self.table.pointed.connect(lambda _preset: self._enable())
        self.print.clicked.connect(lambda: show_pdf(self._desk, self, "presets.pdf", self._desk.hall.sheets.presets))
        self.take_in.clicked.connect(self._choose_file)
        self.give_out.clicked.connect(self._save_file)
        self._enable()

    def _enable(self) -> None:
        chosen, some = self.table.current() is not None, bool(self.table.model_.records)
        for each in (self.edit, self.remove):
            each.setEnabled(chosen)
        for each in (self.print, self.give_out):
            each.setEnabled(some)

    def _fixed(self, preset: Preset) -> str:
        voice, catalogue = self._desk.voice, self._desk.hall.catalogue.current()
        groups = {group.key: group.name for group in catalogue.groups}
        goods = catalogue.name(preset.category) if preset.category else groups.get(preset.group)
        values = [(name, getattr(preset, name)) for name in VALUES]
        told = [voice.name(goods)] if goods else []
        return ", ".join([*told, *(voice.term(name, value) for name, value in values if value)])

    def _where(self, preset: Preset) -> str:
        if not preset.where:
            return self.tr("chosen at the station")
        if is_pallet(preset.where):
            return self.tr("Pallet {number}").format(number=codes.short(preset.where))
        return self._names.get(preset.where, codes.human(preset.where))

    def read(self) -> None:
        """Read the presets again."""
        hall = self._desk.hall
        self._desk.tasks.run(self, lambda: (hall.presets.all(), hall.history.names()), self._show)

    def _show(self, answer: tuple[list[Preset], dict[str, str]]) -> None:
        presets, self._names = answer
        self.table.show_records(presets)
        self._stack.setCurrentIndex(0 if presets else 1)
        self._enable()

    def ask(self, preset: Preset | None) -> None:
        """Open the form of a preset."""
        hall = self._desk.hall
        if preset is not None:
            self._desk.tasks.run(
                self,
                lambda: (hall.pallets.in_states(("open",)), hall.places.all()),
                lambda found: self._open_form(preset, found),
            )

    def _open_form(self, preset: Preset, found: "tuple[list[PalletSummary], list[PlaceLine]]") -> None:
        form = PresetForm(self, self._desk, preset)
        form.offer_places(*found)
        form.on_submit(lambda: self._submit(form))
        form.open()

    def _submit(self, form: PresetForm) -> None:
        after, service = form.preset(), self._desk.hall.presets
        if after is None:
            return

        def refuse(error: BaseException) -> None:
            if isinstance(error, UserError):
                form.refuse(self._desk.voice.say(error.phrase))

        self._desk.tasks.run(self, lambda: service.save(after), lambda _saved: form.accept(), refuse)

    def _remove(self) -> None:
        preset = self.table.current()
        if preset is not None:
            self._desk.tasks.run(self, lambda: self._desk.hall.presets.remove(preset.code))

    def _choose_file(self) -> None:
        path = open_file(self, self.tr("Import presets"), self.tr("Presets (*.json)"))
        if path is not None:
            service = self._desk.hall.presets
            self._desk.tasks.run(self, lambda: service.import_file(path), self._on_taken_in)

    def _on_taken_in(self, found: "PresetImport") -> None:
        text = self.tr("Presets: {added} added, {changed} changed, {unchanged} unchanged.")
        self._desk.notify(text.format(added=found.added, changed=found.changed, unchanged=found.unchanged))

    def _save_file(self) -> None:
        path = save_file(self, self.tr("Export presets"), "presets.json", self.tr("Presets (*.json)"))
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the presets to a file."""
        done, service = self.tr("Saved: {file}").format(file=path), self._desk.hall.presets
        self._desk.tasks.run(self, lambda: service.export_file(path), lambda _path: self._desk.notify(done))
