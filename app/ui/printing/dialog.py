"""The dialog “Labels”: what waits, what was printed last, and what can be done with it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialog, QSpinBox, QWidget

from app.domain import codes
from app.domain.phrases import UserError, mark
from app.services import rendering
from app.services.labels import MOST_BLANKS
from app.services.print_queue import FAILED, PRINTED, WAITING, Job
from app.ui.printing.pdf import Row, open_rows
from app.ui.widgets.asking import Form
from app.ui.widgets.basics import button, column, kind, label, row, scaled
from app.ui.widgets.pictures import LabelPicture
from app.ui.widgets.tables import RECORD, Column, Table

if TYPE_CHECKING:
    from app.services.labels import Picture
    from app.ui.desk import Desk
    from app.ui.printing.printing import Printing

PREVIEW_DPI = 130
MOST_LAST = 99
NAMES = {
    "box": mark("Printing", "Box {number}"),
    "pallet": mark("Printing", "Pallet {number}"),
    "place": mark("Printing", "Place {number}"),
    "blank": mark("Printing", "Blank label {number}"),
    "sticker": mark("Printing", "Load stickers {number}"),
}


class LabelsDialog(QDialog):
    """Opened when labels wait, or one is wanted once more."""

    def __init__(self, parent: QWidget | None, desk: "Desk", printing: "Printing") -> None:
        super().__init__(parent)
        self._desk, self._printing = desk, printing
        self._places: dict[str, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Labels"))
        room = self.screen().availableGeometry()
        self.resize(min(scaled(1080), room.width() - 40), min(scaled(620), room.height() - 80))
        self._state, self._retry = label("heading", wrap=True), button(symbol="refresh-cw", colour=desk.colours.text)
        self.table = Table("labels", self._columns(), desk.settings)
        self.table.model_.setParent(self.table)
        self.table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self._picture, self._title, self._reason = LabelPicture(), label("heading"), label("wrong", wrap=True)
        self._print = button("primary", symbol="printer", colour=desk.colours.on_accent)
        self._pdf, self._remove, self._blanks, self._close = button(), button(), button(), button()
        self.number, self._last = QSpinBox(), button()
        self._lay_out()
        self._connect()
        self._read()

    def _columns(self) -> list[Column]:
        states = {WAITING: self.tr("waits"), FAILED: self.tr("not possible"), PRINTED: self.tr("printed")}
        colours = {WAITING: self._desk.colours.attention, FAILED: self._desk.colours.wrong, PRINTED: ""}
        return [
            Column(
                lambda: self.tr("State"), lambda each: states[each[0].state],
                colour=lambda each: colours[each[0].state], width=150,
            ),
            Column(lambda: self.tr("Label"), self._name, width=180),
            Column(
                lambda: self.tr("When"), lambda each: f"{each[0].at.astimezone():%d.%m. %H:%M}",
                lambda each: each[0].at, width=120,
            ),
            Column(lambda: self.tr("Who"), lambda each: each[0].person, width=120, stretch=True),
        ]  # fmt: skip

    def _name(self, each: Row) -> str:
        job, code = each
        number = self._places.get(code) or codes.short(code)
        return QCoreApplication.translate("Printing", NAMES[job.kind]).format(number=number)

    def _lay_out(self) -> None:
        self._retry.setText(self.tr("Try again now"))
        self._print.setText(self.tr("Print again"))
        self._pdf.setText(self.tr("Open as PDF"))
        self._remove.setText(self.tr("Remove from the list"))
        self._blanks.setText(self.tr("Blank labels …"))
        self._close.setText(self.tr("Close"))
        self.number.setRange(1, MOST_LAST)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setAccessibleName(self.tr("How many of the last labels"))
        self._picture.setMinimumWidth(scaled(220))
        head = row(self._state, self._retry, spacing=16)
        head.setStretch(0, 1)
        middle = row(self.table, spacing=16)
        middle.setStretch(0, 3)
        beside = column(self._title, self._reason, spacing=8)
        beside.addWidget(self._picture, 1)
        middle.addLayout(beside, 2)
        whole = column(spacing=12, margins=16)
        whole.addLayout(head)
        whole.addLayout(middle, 1)
        whole.addLayout(row(self._print, self._pdf, self._remove, None))
        whole.addLayout(row(self.number, self._last, self._blanks, None, self._close))
        self.setLayout(whole)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._retry.clicked.connect(self._printing.retry)
        self._print.clicked.connect(lambda: self._printing.reprint(self._chosen()))
        self._pdf.clicked.connect(lambda: open_rows(self._desk, self, self._chosen()))
        self._remove.clicked.connect(lambda: self._printing.remove(self._chosen()))
        self._last.clicked.connect(lambda: self._printing.again(self.number.value()))
        self._blanks.clicked.connect(self._ask_blanks)
        self._close.clicked.connect(self.accept)
        self.number.valueChanged.connect(self._name_last)
        self.table.pointed.connect(self._preview)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._allow())
        self._printing.changed.connect(self._read)
        self._name_last(1)

    def _name_last(self, number: int) -> None:
        self._last.setText(self.tr("Print the last %n label(s) again", "", number))

    def _read(self, _waiting: int = 0) -> None:
        hall, queue = self._desk.hall, self._printing.queue

        def read() -> tuple[list[Job], dict[str, str]]:
            return queue.jobs(), {place.code: place.name for place in hall.places.all()}

        self._desk.tasks.run(self, read, self._show)

    def _show(self, answer: tuple[list[Job], dict[str, str]]) -> None:
        jobs, self._places = answer
        chosen = {(job.id, code) for job, code in self._chosen()}
        rows = rows_of(jobs)
        self.table.show_records(rows)
        self._choose(chosen or {(job.id, code) for job, code in rows[:1]})
        waiting = sum(job.labels for job in jobs if job.state != PRINTED)
        calm = self.tr("%n label(s) wait.", "", waiting) if waiting else self.tr("Everything is printed.")
        self._state.setText(self._printing.sentence() or calm)
        kind(self._state, "attention" if waiting else "heading")
        self._retry.setVisible(bool(waiting))
        self._last.setEnabled(any(job.state == PRINTED for job in jobs))
        self._allow()

    def _choose(self, wanted: set[tuple[str, str]]) -> None:
        """Stay on the same labels when the list changes."""
        selection, model = self.table.selectionModel(), self.table.model()
        flags = QItemSelectionModel.SelectionFlag
        selection.clear()
        for number in range(model.rowCount()):
            job, code = model.index(number, 0).data(RECORD)
            if (job.id, code) in wanted:
                selection.setCurrentIndex(model.index(number, 0), flags.Select | flags.Rows)

    def _chosen(self) -> list[Row]:
        return self.table.selected()

    def _allow(self) -> None:
        for each in (self._print, self._pdf, self._remove):
            each.setEnabled(bool(self._chosen()))

    def _preview(self, chosen: Row | None) -> None:
        if chosen is None:
            self._picture.show_picture(None)
            self._title.clear()
            self._reason.clear()
            return
        job, code = chosen
        self._title.setText(self._name(chosen))
        self._reason.setText(self._desk.voice.say(job.reason) if job.reason else "")
        self._reason.setVisible(job.reason is not None)
        hall = self._desk.hall

        def draw() -> "Picture | None":
            try:
                return rendering.picture(rendering.draw(hall, job.kind, [code]).pdf, PREVIEW_DPI)
            except UserError:
                return None

        self._desk.tasks.run(self, draw, self._picture.show_picture)

    def _ask_blanks(self) -> None:
        form = Form(self, self.tr("Blank labels"), self.tr("Print"))
        form.text("count", self.tr("How many?"), "8", self.tr("1 to 1000"))

        def submit() -> None:
            text = form.values()["count"].strip()
            if text.isdigit() and 1 <= int(text) <= MOST_BLANKS:
                form.accept()
                self._printing.blanks(int(text))
            else:
                form.refuse(self.tr("Type a number from 1 to 1000."))

        form.on_submit(submit)
        form.open()


def rows_of(jobs: Sequence[Job]) -> list[Row]:
    """The labels of a list: what is not on paper first, the oldest on top; then the printed ones, the newest on top."""
    unprinted = [(job, code) for job in jobs if job.state != PRINTED for code in job.codes]
    printed = [(job, code) for job in jobs if job.state == PRINTED for code in job.codes]
    return unprinted + printed[::-1]
