"""How this computer prints each kind of label: printer, paper, copies, and where a begun sheet goes on."""

from dataclasses import replace

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QScrollArea, QSizePolicy, QWidget

from app.domain.phrases import mark
from app.services.print_queue import ALONE, KINDS
from app.services.rendering import papers
from app.ui.desk import Desk
from app.ui.printing.choices import (
    MOST_COPIES,
    RESOLUTIONS,
    Choice,
    keep_choice,
    load_choice,
    paper_title,
    title,
)
from app.ui.printing.sheet_picture import SheetPicture
from app.ui.printing.testing import print_check_page
from app.ui.widgets.basics import Spoken, Text, button, card, column, label, row, scaled

BESIDE = 122
"""Room for the picture of a sheet, kept free where there is none, so that the fields stand below one another."""

AUTOMATIC = {
    "box": mark("KindCard", "Print when a box is finished"),
    "pallet": mark("KindCard", "Print when a pallet is closed"),
}


class PrintingTab(Spoken):
    """One card for each kind of label."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards = {kind: KindCard(desk, kind) for kind in KINDS}
        advice = label("muted", wrap=True)
        self._look, self._list = (
            button(symbol="refresh-cw", colour=desk.colours.text),
            button(symbol="printer", colour=desk.colours.text),
        )
        holder = QWidget()
        holder.setLayout(column(*self.cards.values(), None, spacing=12))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        head = row(advice, self._look, self._list, spacing=8)
        head.setStretch(0, 1)
        whole = column(spacing=12)
        whole.addLayout(head)
        whole.addWidget(area, 1)
        self.setLayout(whole)
        self.say(
            advice.setText,
            lambda: self.tr("These settings belong to this computer. Without a printer, labels open as PDF."),
        )
        self.say(self._look.setText, lambda: self.tr("Look for printers"))
        self.say(self._list.setText, lambda: self.tr("Labels …"))
        self._look.clicked.connect(self._offer_printers)
        self._list.clicked.connect(lambda: desk.printing.show())
        desk.printing.changed.connect(self.read)

    def read(self, _waiting: int = 0) -> None:
        """Show the choices again; a sheet may have been counted on."""
        if self.isVisible():
            for shown in self.cards.values():
                shown.show_choice()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for printers when somebody comes to choose one."""
        super().showEvent(event)
        self._offer_printers()

    def _offer_printers(self) -> None:
        names = self._desk.printing.feeder.printers.names()
        for shown in self.cards.values():
            shown.offer(names)


class KindCard(Spoken):
    """The choices for one kind; each is kept at once."""

    def __init__(self, desk: Desk, kind: str) -> None:
        super().__init__()
        self._desk, self._kind = desk, kind
        self._names: list[str] = []
        self.printer, self.paper, self.dots = QComboBox(), QComboBox(), QComboBox()
        self.copies, self.automatic, self.test = QComboBox(), QCheckBox(), button()
        self.sheet, self._used = SheetPicture(), label("muted", wrap=True)
        self.automatic.setVisible(kind in AUTOMATIC)
        self._lay_out()
        self._connect()
        self.on_language()

    def _lay_out(self) -> None:
        heading = label("heading")
        self.say(heading.setText, lambda: title(self._kind))
        left = column(spacing=8)
        left.addLayout(row(heading, None, self.test))
        left.addLayout(self._fields())
        left.addLayout(row(self.automatic, None))
        left.addWidget(self._used)
        beside = QWidget()
        beside.setLayout(row(None, self.sheet))
        if is_roomy():
            beside.setFixedWidth(scaled(BESIDE))
        whole = row(spacing=16, margins=12)
        whole.addLayout(left, 1)
        whole.addWidget(beside)
        self.setLayout(column(card(whole)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(self.test.setText, lambda: self.tr("Check the size …"))
        self.say(
            self.test.setToolTip,
            lambda: self.tr("Prints a page with bars of exactly 50 and 100 mm. Lay a ruler on them."),
        )
        if self._kind in AUTOMATIC:
            self.say(self.automatic.setText, lambda: self.tr(AUTOMATIC[self._kind]))
        self.say(self.sheet.setAccessibleName, lambda: self.tr("Next free label of the sheet"))
        self.say(self.sheet.setToolTip, lambda: self.tr("Click the label that is printed next."))

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        fields: list[tuple[QWidget, Text, int]] = [
            (self.printer, lambda: self.tr("Printer"), 3), (self.paper, lambda: self.tr("Paper"), 3),
            (self.dots, lambda: self.tr("Dots per inch"), 2), (self.copies, lambda: self.tr("Copies"), 1),
        ]  # fmt: skip
        in_a_row = 4 if is_roomy() else 2
        for number, (field, caption, stretch) in enumerate(fields):
            line, place = divmod(number, in_a_row)
            named = label("muted")
            named.setBuddy(field)
            self.say(named.setText, caption)
            self.say(field.setAccessibleName, caption)
            grid.addWidget(named, 2 * line, place)
            grid.addWidget(field, 2 * line + 1, place)
            grid.setColumnStretch(place, max(stretch, grid.columnStretch(place)))
        for field in (self.printer, self.paper):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(8)
        return grid

    def _connect(self) -> None:
        self.printer.activated.connect(lambda _place: self._keep(printer=self.printer.currentData()))
        self.paper.activated.connect(lambda _place: self._keep(sheet=self.paper.currentData(), used=0))
        self.dots.activated.connect(lambda _place: self._keep(dpi=self.dots.currentData()))
        self.copies.activated.connect(lambda _place: self._keep(copies=self.copies.currentData()))
        self.automatic.clicked.connect(lambda wanted: self._keep(automatic=wanted))
        self.sheet.chosen.connect(lambda used: self._keep(used=used))
        self.test.clicked.connect(lambda: print_check_page(self._desk, self, self._kind))

    def offer(self, names: list[str]) -> None:
        """Offer these printers."""
        self._names = names
        self.on_language()

    def on_language(self) -> None:
        """Name what can be chosen in the language."""
        chosen = load_choice(self._desk.settings, self._kind).printer
        missing = [] if chosen in {"", *self._names} else [chosen]
        _fill(
            self.printer,
            [("", self.tr("PDF only")), *((name, name) for name in self._names),
             *((name, self.tr("{printer} (not connected)").format(printer=name)) for name in missing)],
        )  # fmt: skip
        _fill(self.paper, [(key, paper_title(key)) for key in papers()])
        _fill(self.dots, [(dpi, str(dpi) if dpi else self.tr("as the printer says")) for dpi in RESOLUTIONS])
        _fill(self.copies, [(copies, str(copies)) for copies in range(1, MOST_COPIES + 1)])
        self.show_choice()

    def show_choice(self) -> None:
        """Show what is chosen now."""
        choice = load_choice(self._desk.settings, self._kind)
        self.printer.setCurrentIndex(max(self.printer.findData(choice.printer), 0))
        self.paper.setCurrentIndex(self.paper.findData(choice.sheet))
        self.dots.setCurrentIndex(self.dots.findData(choice.dpi))
        self.copies.setCurrentIndex(self.copies.findData(choice.copies))
        self.automatic.setChecked(choice.automatic)
        self._show_sheet(choice)
        for field in (self.dots, self.automatic):
            field.setEnabled(bool(choice.printer))
        self.copies.setEnabled(self._kind not in ALONE)

    def _show_sheet(self, choice: Choice) -> None:
        sheet = papers()[choice.sheet]
        self.sheet.setVisible(sheet.count > 1)
        self._used.setVisible(sheet.count > 1)
        self.sheet.show_sheet(sheet, choice.used)
        text = self.tr("%n label(s) of the first sheet are used.", "", choice.used)
        self._used.setText(text)

    def _keep(self, **changes: object) -> None:
        settings = self._desk.settings
        keep_choice(settings, self._kind, replace(load_choice(settings, self._kind), **changes))
        self.show_choice()
        self._desk.printing.retry()


def is_roomy() -> bool:
    """Whether all fields of a kind find room beside one another in the person's type size."""
    return scaled(100) < 150


def _fill(box: QComboBox, options: list[tuple[object, str]]) -> None:
    box.clear()
    for key, words in options:
        box.addItem(words, key)
