"""One load: vehicle, bars, coverage, what is missing, and its papers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from app.domain import codes, stowage
from app.domain.loads import CLOSED, COMPOSING, VEHICLES
from app.ui.desk import Desk
from app.ui.loads.vehicle import VehicleView
from app.ui.widgets.amounts import weight
from app.ui.widgets.basics import Spoken, button, card, column, kind, label, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.services.loads import LoadDetails

ACTIONS = ("facts", "compose", "close", "reopen", "depart", "papers")
STATES = ("composing", "closed", "departed")


class LoadView(Spoken):
    """Shows a load.

    Signals:
        wanted: an action was chosen; carries its name.
        take_off_wanted: carries the pallets to take off.
    """

    wanted = Signal(str)
    take_off_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.details: LoadDetails | None = None
        self._title, self._stepper = label("title"), label("muted")
        self._facts, self._missing, self._coverage = label("", wrap=True), label("", wrap=True), label("", wrap=True)
        self._vehicle = VehicleView(desk.colours)
        self._places, self._weight = QProgressBar(), QProgressBar()
        self._buttons = {name: button("primary" if name in {"close", "depart", "papers"} else "") for name in ACTIONS}
        self._take_off, self._stickers = button(), button("", symbol="printer", colour=desk.colours.text)
        self._positions: dict[str, str] = {}
        self.pallets = Table("load_pallets", self._columns(), desk.settings)
        self.pallets.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self._build()

    def _build(self) -> None:
        layout = column(spacing=8, margins=16)
        moves = [self._buttons[name] for name in ("reopen", "close", "depart")]
        layout.addLayout(row(self._title, None, *moves))
        for widget in (
            self._stepper,
            self._facts,
            self._vehicle,
            self._places,
            self._weight,
            self._coverage,
            self._missing,
        ):
            layout.addWidget(widget)
        layout.addLayout(row(*[self._buttons[name] for name in ("facts", "compose", "papers")], None))
        layout.addWidget(self.pallets, 1)
        layout.addLayout(row(self._take_off, None, self._stickers))
        self.setLayout(column(card(layout)))
        titles = {
            "facts": lambda: self.tr("Details …"),
            "compose": lambda: self.tr("Add from a match …"),
            "close": lambda: self.tr("Close load"),
            "reopen": lambda: self.tr("Open again"),
            "depart": lambda: self.tr("Depart"),
            "papers": lambda: self.tr("Papers and files …"),
        }
        for name, text in titles.items():
            self.say(self._buttons[name].setText, text)
            self._buttons[name].clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
        self.say(self._take_off.setText, lambda: self.tr("Take selected pallets off"))
        self.say(self._stickers.setText, lambda: self.tr("Position stickers"))
        self._stickers.clicked.connect(lambda: self.wanted.emit("stickers"))
        self._take_off.clicked.connect(lambda: self.take_off_wanted.emit(self.pallets.selected()))

    def _columns(self) -> list[Column]:
        voice = self._desk.voice
        return [
            Column(lambda: self.tr("Position"), lambda entry: self._positions.get(entry.pallet.code, ""), width=80),
            Column(lambda: self.tr("Pallet"), lambda entry: codes.short(entry.pallet.code), width=80),
            Column(lambda: self.tr("Kind"), lambda entry: voice.term("pallet", entry.pallet.kind), width=150),
            Column(
                lambda: self.tr("Boxes"), lambda entry: str(entry.boxes), lambda entry: entry.boxes,
                right=True, width=80,
            ),
            Column(
                lambda: self.tr("Gross"), lambda entry: weight(voice, entry.gross), lambda entry: entry.gross.grams,
                right=True, width=110,
            ),
            Column(lambda: self.tr("Place"), lambda entry: entry.location or "–", width=120),
            Column(lambda: self.tr("State"), lambda entry: voice.term("state.pallet", entry.pallet.state), width=120),
        ]  # fmt: skip

    def show_details(self, details: "LoadDetails") -> None:
        """Show another load."""
        self.details = details
        kinds = [entry.pallet.kind for entry in details.pallets]
        standing = stowage.positions(details.load.vehicle, kinds)
        self._positions = {entry.pallet.code: at for entry, at in zip(details.pallets, standing, strict=True)}
        self.pallets.show_records(details.pallets)
        vehicle = VEHICLES[details.load.vehicle]
        self._vehicle.show_load(vehicle.places, [(entry.pallet.code, entry.pallet.kind) for entry in details.pallets])
        self.on_language()

    def on_language(self) -> None:
        """Say the facts in the language."""
        details = self.details
        if details is None:
            return
        load, voice = details.load, self._desk.voice
        self._title.setText(self.tr("Load {number}").format(number=codes.short(load.code)))
        names = [(voice.term("state.load", state), state == load.state) for state in STATES]
        self._stepper.setText("  →  ".join(f"[ {name} ]" if current else name for name, current in names))
        parts = (voice.term("vehicle", load.vehicle), details.consignee.name if details.consignee else "", load.plate,
                 load.trailer_plate, load.driver)  # fmt: skip
        self._facts.setText(" · ".join(part for part in parts if part))
        self._show_bars(details)
        self._coverage.setText("\n".join(self._covered(each.title or each.need_list, each.lines_served, each.lines)
                                         for each in details.coverage))  # fmt: skip
        self._show_missing(details)
        shown = {
            "facts": load.state == COMPOSING, "compose": load.state == COMPOSING, "close": load.state == COMPOSING,
            "reopen": load.state == CLOSED, "depart": load.state == CLOSED, "papers": bool(details.pallets),
        }  # fmt: skip
        for name, visible in shown.items():
            self._buttons[name].setVisible(visible)
        self._take_off.setVisible(load.state == COMPOSING)
        self._stickers.setEnabled(bool(details.pallets))

    def _covered(self, title: str, served: int, lines: int) -> str:
        return self.tr("{title}: {served} of {lines} lines").format(title=title, served=served, lines=lines)

    def _show_bars(self, details: "LoadDetails") -> None:
        vehicle = VEHICLES[details.load.vehicle]
        places = self.tr("{used} of {all} places").format(
            used=self._desk.voice.number(details.places), all=vehicle.places
        )
        kilos = self.tr("{weight} of {payload} kg").format(
            weight=weight(self._desk.voice, details.weight), payload=self._desk.voice.number(vehicle.payload_kg)
        )
        for bar, part, whole, text in (
            (self._places, details.places, vehicle.places, places),
            (self._weight, details.weight.kg, vehicle.payload_kg, kilos),
        ):
            bar.setMaximum(1000)
            bar.setValue(min(1000, round(1000 * part / whole)))
            bar.setFormat(text)
            bar.setAccessibleName(text)
            kind(bar, "over" if part > whole + 0.01 else "")

    def _show_missing(self, details: "LoadDetails") -> None:
        if details.load.state != COMPOSING:
            self._missing.setText("")
        elif details.missing:
            sentences = [self._desk.voice.say(phrase) for phrase in details.missing]
            self._missing.setText("\n".join(f"•  {sentence}" for sentence in sentences))
            kind(self._missing, "attention")
        else:
            self._missing.setText(self.tr("✓ Nothing is missing: the load can be closed."))
            kind(self._missing, "good")
