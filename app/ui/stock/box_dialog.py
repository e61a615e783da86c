"""One box: its label, what is in it, what happened to it, and what can be corrected."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from app.domain import codes, units
from app.domain.phrases import UserError
from app.domain.sku import Basis
from app.domain.telling import goods_of, tell
from app.ui.desk import Desk
from app.ui.stock.box_parts import MergeForm, SplitForm
from app.ui.widgets.amounts import box_weight
from app.ui.widgets.asking import Form
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.pictures import LabelPicture

if TYPE_CHECKING:
    from app.domain.boxes import Box
    from app.domain.events import Event


class BoxDialog(QDialog):
    """Opened from lists and scans."""

    def __init__(self, parent: QWidget, desk: Desk, code: str) -> None:
        super().__init__(parent)
        self._desk, self._code = desk, code
        self._box: Box | None = None
        self.setWindowTitle(self.tr("Box {box}").format(box=codes.short(code)))
        self.resize(860, 560)
        self._title, self._facts = label("title", wrap=True), label("", wrap=True)
        self._history = QListWidget()
        self._history.setWordWrap(True)
        self._picture = LabelPicture()
        self._correct, self._print, self._withdraw, self._close = button(), button(), button(), button("primary")
        self._split, self._merge = button(), button()
        self._lay_out()
        self._read()

    def _lay_out(self) -> None:
        self._correct.setText(self.tr("Correct …"))
        self._print.setText(self.tr("Print label"))
        self._withdraw.setText(self.tr("Withdraw"))
        self._split.setText(self.tr("Split …"))
        self._merge.setText(self.tr("Empty another one into it …"))
        self._close.setText(self.tr("Close"))
        left = column(self._title, self._facts, label("heading", self.tr("History")), self._history, spacing=8)
        left.addLayout(row(self._split, self._merge, None))
        left.addLayout(row(self._print, self._correct, self._withdraw, None, self._close))
        whole = row(spacing=16, margins=16)
        whole.addLayout(left, 3)
        whole.addWidget(self._picture, 2)
        self.setLayout(whole)
        self._correct.clicked.connect(self._ask_correction)
        self._print.clicked.connect(self._show_label)
        self._close.clicked.connect(self.accept)
        self._withdraw.clicked.connect(self._take_out)
        self._split.clicked.connect(lambda: self._open(SplitForm))
        self._merge.clicked.connect(lambda: self._open(MergeForm))

    def _read(self) -> None:
        hall, code = self._desk.hall, self._code
        self._desk.tasks.run(
            self, lambda: (hall.boxes.get(code), hall.history.of(code), hall.history.names()), self._show
        )

    def _show(self, answer: "tuple[Box, list[Event], dict[str, str]]") -> None:
        box, events, names = answer
        self._box = box
        voice, categories = self._desk.voice, self._desk.hall.catalogue.current().categories
        goods = voice.name(goods_of(box.contents, categories))
        self._title.setText(goods or voice.term("state.box", box.state))
        where = codes.short(box.pallet) if box.pallet else names.get(box.location or "", "–")
        weight = box_weight(voice, box.weight_g)
        parts = [codes.human(box.code), voice.term("state.box", box.state), where, weight, box.note]
        self._facts.setText(" · ".join(part for part in parts if part))
        self._history.clear()
        for event in events:
            when = event.at.astimezone().strftime("%d.%m.%Y %H:%M")
            sentence = voice.say(tell(event, categories, names))
            self._history.addItem(f"{when}  {event.person}  {sentence}")
        in_stock = box.state == "in_stock"
        for each in (self._correct, self._split, self._merge):
            each.setEnabled(in_stock)
        self._withdraw.setEnabled(in_stock or box.state == "to_sort")
        self._desk.tasks.run(self, lambda: self._desk.hall.labels.preview(box), self._picture.show_picture)

    def _show_label(self) -> None:
        if self._box is not None:
            self._desk.printing.labels("box", [self._box.code])

    def _open(self, form: "type[SplitForm | MergeForm]") -> None:
        if self._box is not None:
            form(self, self._desk, self._box, lambda _box: self._read()).open()

    def _take_out(self) -> None:
        self._desk.tasks.run(self, lambda: self._desk.hall.boxes.withdraw(self._code), lambda _none: self._read())

    def _ask_correction(self) -> None:
        box = self._box
        if box is None:
            return
        content = box.contents[0]
        category = self._desk.hall.catalogue.current().category(content.category)
        known = "" if content.quantity is None else str(units.from_steps(content.quantity, category.unit))
        weighed = box.weight_basis == Basis.COUNTED and box.weight_g is not None
        form = Form(self, self.tr("Correct the box"), self.tr("Save"))
        form.text("quantity", self.tr("How many?"), known)
        form.choice("basis", self.tr("Known how"), self._bases(), content.basis)
        form.text("weight", self.tr("Weight in kg"), str((box.weight_g or 0) / 1000) if weighed else "")
        form.text("note", self.tr("Note"), box.note)
        form.on_submit(lambda: self._submit(form, box, category.unit))
        form.open()

    def _bases(self) -> list[tuple[str, str]]:
        return [(value.value, self._desk.voice.term("basis", value)) for value in Basis]

    def _submit(self, form: Form, box: "Box", unit: str) -> None:
        voice, values = self._desk.voice, form.values()
        try:
            after = _corrected(box, values, unit)
        except UserError as error:
            form.refuse(voice.say(error.phrase))
            return

        def done(_box: object) -> None:
            form.accept()
            self._read()

        self._desk.tasks.run(
            self, lambda: self._desk.hall.boxes.correct(after), done,
            lambda error: form.refuse(voice.say(error.phrase)) if isinstance(error, UserError) else None,
        )  # fmt: skip


def _corrected(box: "Box", values: dict[str, str], unit: str) -> "Box":
    unknown = values["basis"] == Basis.UNKNOWN or not values["quantity"].strip()
    quantity = None if unknown else units.to_steps(values["quantity"], unit)
    first = replace(box.contents[0], quantity=quantity, basis=Basis.UNKNOWN if unknown else values["basis"])
    weight = units.to_steps(values["weight"], "kg") if values["weight"].strip() else None
    basis = Basis.UNKNOWN if weight is None else Basis.COUNTED
    return replace(
        box, contents=(first, *box.contents[1:]), weight_g=weight, weight_basis=basis, note=values["note"].strip()
    )
