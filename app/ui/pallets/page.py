"""The pallets page: cards on the left, one pallet on the right."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QStackedWidget

from app.domain import codes
from app.domain.pallets import KINDS
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.pallets.cards import PalletCards
from app.ui.pallets.details import PalletView
from app.ui.widgets.asking import Form
from app.ui.widgets.basics import Empty, Spoken, button, column, label, row, scaled

if TYPE_CHECKING:
    from app.domain.boxes import Box
    from app.domain.pallets import Pallet
    from app.services.hubs import PlaceLine
    from app.services.pallets import PalletDetails, PalletSummary

STACKABLE = ("none", "light", "full")


class PalletsPage(Spoken):
    """Where leads build and move pallets."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._code = ""
        self._summaries: list[PalletSummary] = []
        self.cards = PalletCards(desk)
        self.view = PalletView(desk)
        self._title, self._new = label("title"), button("primary", symbol="plus", colour=desk.colours.on_accent)
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        Watch(self, desk.changes, {"box", "pallet", "load", "location"}, self._read)

    def _lay_out(self) -> None:
        left = Spoken()
        layout = column(spacing=8)
        layout.addLayout(row(self._title, None, self._new))
        layout.addWidget(self.cards, 1)
        left.setLayout(layout)
        self._right.addWidget(
            Empty(
                lambda: self.tr("No pallet chosen"),
                lambda: self.tr("Open a new pallet, scan a pallet label, or choose one on the left."),
            )
        )
        self._right.addWidget(self.view)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self._right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 5)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        left.setMinimumWidth(scaled(330))
        self.setLayout(column(split, margins=16))
        self.say(self._title.setText, lambda: self.tr("Pallets"))
        self.say(self._new.setText, lambda: self.tr("Open pallet …"))

    def _connect(self) -> None:
        self.cards.chosen.connect(self.show_pallet)
        self._new.clicked.connect(self._open_new)
        self.view.wanted.connect(self._on_wanted)
        self.view.box_typed.connect(self._put_on)
        self.view.take_off_wanted.connect(self._take_off)

    def _read(self) -> None:
        hall, code = self._desk.hall, self._code
        self._desk.tasks.run(
            self,
            lambda: (hall.pallets.in_states(), hall.pallets.details(code) if code else None),
            self._show,
        )

    def _show(self, answer: "tuple[list[PalletSummary], PalletDetails | None]") -> None:
        self._summaries, details = answer
        self.cards.show_pallets(self._summaries, self._code)
        if details is not None and details.summary.pallet.code == self._code:
            self.view.show_details(details)
            self._right.setCurrentWidget(self.view)

    def on_language(self) -> None:
        """Name everything in the language."""
        self.cards.show_pallets(self._summaries, self._code)

    def show_pallet(self, code: str) -> None:
        """Show a pallet on the right."""
        self._code = code
        self._read()

    def open_thing(self, noun: str, key: str) -> None:
        """Show the pallet that was searched or scanned."""
        if noun == "pallet":
            self.show_pallet(key)
            self.cards.choose(key)

    def on_scan(self, noun: str, key: str) -> bool:
        """A pallet opens, a box is put on the open one, a place takes it."""
        if noun == "pallet":
            self.open_thing(noun, key)
            return True
        if noun == "box" and self._code:
            self._put_on(key)
            return True
        if noun == "location" and self._code:
            self._desk.tasks.run(self, lambda: self._desk.hall.pallets.move(self._code, key))
            return True
        return False

    def _put_on(self, text: str) -> None:
        hall, code = self._desk.hall, self._code

        def place() -> object:
            digits = text if not codes.is_short(text) else hall.search.find_box(text)
            return hall.boxes.place(digits, code)

        self._desk.tasks.run(self, place, lambda _box: self.view.field.clear())

    def _take_off(self, boxes: "list[Box]") -> None:
        for box in boxes:
            self._desk.tasks.run(self, lambda code=box.code: self._desk.hall.boxes.take_off(code))

    def _open_new(self) -> None:
        hall = self._desk.hall
        self._desk.tasks.run(self, hall.places.all, self._ask_new)

    def _ask_new(self, places: "list[PlaceLine]") -> None:
        voice = self._desk.voice
        form = Form(self, self.tr("Open a pallet"), self.tr("Open pallet"))
        form.choice("kind", self.tr("Kind"), [(key, voice.term("pallet", key)) for key in KINDS])
        form.choice("place", self.tr("Place"), [("", "–"), *((place.code, place.name) for place in places)])

        def submit() -> None:
            values = form.values()
            form.accept()
            self._desk.tasks.run(
                self,
                lambda: self._desk.hall.pallets.open(values["kind"], values["place"] or None),
                lambda pallet: self.show_pallet(pallet.code),
            )

        form.on_submit(submit)
        form.open()

    def _on_wanted(self, name: str) -> None:
        hall, code, tasks = self._desk.hall, self._code, self._desk.tasks
        match name:
            case "close":
                self._ask_close()
            case "move":
                tasks.run(self, hall.places.all, self._ask_place)
            case "labels":
                self._desk.printing.labels("pallet", [code])
            case "reopen":
                tasks.run(self, lambda: hall.pallets.reopen(code))
            case "withdraw":
                tasks.run(self, lambda: hall.pallets.withdraw(code), lambda _none: self._forget())
            case _:
                pass

    def _forget(self) -> None:
        self._code = ""
        self._right.setCurrentIndex(0)

    def _ask_close(self) -> None:
        voice = self._desk.voice
        form = Form(self, self.tr("Close the pallet"), self.tr("Close pallet"))
        form.text("height", self.tr("Height in cm"), hint=self.tr("15 to 260, may stay empty"))
        form.choice(
            "stackable", self.tr("What may stand on it"), [(key, voice.term("stackable", key)) for key in STACKABLE]
        )

        def closed(pallet: "Pallet") -> None:
            form.accept()
            if self._desk.printing.automatic("pallet"):
                self._desk.printing.labels("pallet", [pallet.code])

        def submit() -> None:
            values = form.values()
            height = values["height"].strip()
            if height and not height.isdigit():
                form.refuse(self.tr("The height is a whole number of centimetres."))
                return
            self._desk.tasks.run(
                self,
                lambda: self._desk.hall.pallets.close(self._code, int(height) if height else None, values["stackable"]),
                closed,
                lambda error: form.refuse(voice.say(error.phrase)),
            )

        form.on_submit(submit)
        form.open()

    def _ask_place(self, places: "list[PlaceLine]") -> None:
        form = Form(self, self.tr("Move the pallet"), self.tr("Move"))
        form.choice("place", self.tr("Place"), [(place.code, place.name) for place in places])

        def submit() -> None:
            place = form.values()["place"]
            form.accept()
            self._desk.tasks.run(self, lambda: self._desk.hall.pallets.move(self._code, place))

        form.on_submit(submit)
        form.open()
