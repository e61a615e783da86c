"""The loads page: loads and ready pallets on the left, one load on the right."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QStackedWidget

from app.domain import codes
from app.domain.loads import Load
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.files import open_folder
from app.ui.loads.details import LoadView
from app.ui.loads.facts import LoadForm
from app.ui.widgets.amounts import weight
from app.ui.widgets.asking import Form, choose_folder
from app.ui.widgets.basics import Empty, Spoken, button, column, label, row, scaled
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.partners import Partner
    from app.services.loads import LoadDetails, ReadyPallet
    from app.services.needs import NeedListLine
    from app.services.pallets import PalletSummary

_CODE = Qt.ItemDataRole.UserRole


class LoadsPage(Spoken):
    """Where pallets become a load, and the load its papers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._code = ""
        self._loads: list[Load] = []
        self.list, self.view = QListWidget(), LoadView(desk)
        self.ready = Table("ready_pallets", self._columns(), desk.settings)
        self.ready.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self._new, self._add = button("primary", symbol="plus", colour=desk.colours.on_accent), button()
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        Watch(self, desk.changes, {"load", "pallet", "box", "partner", "need_list"}, self._read)

    def _lay_out(self) -> None:
        title, ready_title = label("title"), label("heading", wrap=True)
        left = Spoken()
        layout = column(spacing=8)
        layout.addLayout(row(title, None, self._new))
        layout.addWidget(self.list, 1)
        layout.addWidget(ready_title)
        layout.addWidget(self.ready, 2)
        layout.addWidget(self._add)
        left.setLayout(layout)
        left.setMinimumWidth(scaled(330))
        self._right.addWidget(
            Empty(
                lambda: self.tr("No load chosen"),
                lambda: self.tr("Begin a load, then add what a match has reserved, or scan pallets onto it."),
            )
        )
        self._right.addWidget(self.view)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([400, 820])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        self.setLayout(column(split, margins=16))
        self.say(title.setText, lambda: self.tr("Loads"))
        self.say(ready_title.setText, lambda: self.tr("Pallets ready to load"))
        self.say(self._new.setText, lambda: self.tr("Begin a load …"))
        self.say(self._add.setText, lambda: self.tr("Add selected pallets to the load"))
        self.say(self.list.setAccessibleName, lambda: self.tr("Loads"))

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Pallet"), lambda entry: codes.short(entry.summary.pallet.code), width=70),
            Column(
                lambda: self.tr("Boxes"), lambda entry: str(entry.summary.boxes), lambda entry: entry.summary.boxes,
                right=True, width=70,
            ),
            Column(
                lambda: self.tr("Reserved"), lambda entry: str(entry.reserved or ""), lambda entry: entry.reserved,
                right=True, width=90,
            ),
            Column(lambda: self.tr("Gross"), lambda entry: weight(self._desk.voice, entry.summary.gross), width=90),
        ]  # fmt: skip

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda item, _before: item and self.show_load(item.data(_CODE)))
        self._new.clicked.connect(lambda: self._ask_facts(Load("")))
        self._add.clicked.connect(self._add_selected)
        self.view.wanted.connect(self._on_wanted)
        self.view.take_off_wanted.connect(self._take_off)

    def _read(self) -> None:
        loads, code = self._desk.hall.loads, self._code
        self._desk.tasks.run(
            self,
            lambda: (loads.in_states(), loads.ready_pallets(), loads.details(code) if code else None),
            self._show,
        )

    def _show(self, answer: "tuple[list[Load], list[ReadyPallet], LoadDetails | None]") -> None:
        self._loads, ready, details = answer
        self.ready.show_records(ready)
        self.on_language()
        if details is not None and details.load.code == self._code:
            self.view.show_details(details)
            self._right.setCurrentWidget(self.view)
        self._add.setEnabled(bool(self._code))

    def on_language(self) -> None:
        """Name the loads in the language."""
        self.list.blockSignals(True)
        self.list.clear()
        for load in self._loads:
            state = self._desk.voice.term("state.load", load.state)
            vehicle = self._desk.voice.term("vehicle", load.vehicle)
            item = QListWidgetItem(f"{codes.short(load.code)}  ·  {state}  ·  {vehicle}")
            item.setData(_CODE, load.code)
            self.list.addItem(item)
            if load.code == self._code:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def show_load(self, code: str) -> None:
        """Show a load on the right."""
        self._code = code
        self._read()

    def open_thing(self, noun: str, key: str) -> None:
        """Show the load that was searched or scanned."""
        if noun == "load":
            self.show_load(key)

    def on_scan(self, noun: str, key: str) -> bool:
        """A scanned pallet is put on the load, a scanned load is shown."""
        if noun == "load":
            self.show_load(key)
            return True
        if noun == "pallet" and self._code:
            self._desk.tasks.run(self, lambda: self._desk.hall.loads.add_pallets(self._code, [key]))
            return True
        return False

    def _add_selected(self) -> None:
        chosen = [entry.summary.pallet.code for entry in self.ready.selected()]
        if chosen and self._code:
            self._desk.tasks.run(self, lambda: self._desk.hall.loads.add_pallets(self._code, chosen))

    def _take_off(self, pallets: "list[PalletSummary]") -> None:
        for entry in pallets:
            code = entry.pallet.code
            self._desk.tasks.run(self, lambda code=code: self._desk.hall.loads.remove_pallet(self._code, code))

    def _on_wanted(self, name: str) -> None:
        loads, code, tasks = self._desk.hall.loads, self._code, self._desk.tasks
        match name:
            case "facts":
                if self.view.details is not None:
                    self._ask_facts(self.view.details.load)
            case "compose":
                tasks.run(self, self._desk.hall.needs.lists, self._ask_list)
            case "close":
                tasks.run(self, lambda: loads.close(code))
            case "reopen":
                tasks.run(self, lambda: loads.reopen(code))
            case "depart":
                tasks.run(self, lambda: loads.depart(code))
            case "stickers":
                self._desk.printing.labels("sticker", [code])
            case _:
                self._save_papers()

    def _ask_facts(self, load: Load) -> None:
        hall = self._desk.hall

        def read() -> "tuple[list[Partner], str]":
            return hall.partners.all(), load.consignee or hall.loads.likely_consignee(load.code)

        def ask(answer: "tuple[list[Partner], str]") -> None:
            partners, consignee = answer
            form = LoadForm(self, self._desk, replace(load, consignee=consignee), partners)
            save = hall.loads.change if load.code else hall.loads.create
            form.submit_to(save, lambda saved: self.show_load(saved.code))
            form.open()

        self._desk.tasks.run(self, read, ask)

    def _ask_list(self, lines: "list[NeedListLine]") -> None:
        if not lines:
            self._desk.notify(self.tr("There is no open need list. Read one on the page Needs."))
            return
        form = Form(self, self.tr("Add from a match"), self.tr("Add"))
        options = [(line.code, f"{line.consignee_name} – {line.title or line.code}") for line in lines]
        form.choice("list", self.tr("Need list"), options)

        def submit() -> None:
            need_list = form.values()["list"]
            self._desk.tasks.run(
                self,
                lambda: self._desk.hall.loads.compose(self._code, need_list),
                lambda _plan: form.accept(),
                lambda error: form.refuse(self._desk.voice.say(error.phrase)),
            )

        form.on_submit(submit)
        form.open()

    def _save_papers(self) -> None:
        folder = choose_folder(self, self.tr("Where shall papers and files go?"))
        if folder is not None:
            self.export_to(folder)

    def export_to(self, folder: "Path") -> None:
        """Write every paper and file of the load into a folder."""
        papers, code = self._desk.hall.papers, self._code

        def done(files: "list[Path]") -> None:
            self._desk.notify(self.tr("%n file(s) saved: {folder}", "", len(files)).format(folder=folder))
            open_folder(folder)

        self._desk.tasks.run(self, lambda: papers.export(code, folder), done)
