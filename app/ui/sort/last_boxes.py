"""The last finished boxes, each with undo and its label."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import codes
from app.domain.telling import goods_of
from app.ui.desk import Desk
from app.ui.files import show_pdf
from app.ui.widgets.basics import Spoken, button, card, clear, column, label, row

if TYPE_CHECKING:
    from app.domain.boxes import Box

SHOWN = 4


class LastBoxes(Spoken):
    """What this hub finished lately."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._boxes: list[Box] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        title = label("heading")
        layout = column(title, spacing=4, margins=12)
        layout.addLayout(self._rows)
        self.setLayout(column(card(layout)))
        self.say(title.setText, lambda: self.tr("Last boxes"))

    def show_boxes(self, boxes: "list[Box]") -> None:
        """Show other boxes."""
        self._boxes = boxes
        self.on_language()

    def on_language(self) -> None:
        """Say the boxes in the language."""
        clear(self._rows)
        if not self._boxes:
            self._rows.addWidget(label("muted", self.tr("No box yet."), wrap=True))
        for box in self._boxes[:SHOWN]:
            self._rows.addWidget(self._line(box))

    def _line(self, box: "Box") -> QWidget:
        categories = self._desk.hall.catalogue.current().categories
        goods = self._desk.voice.name(goods_of(box.contents, categories))
        number = label("heading", codes.short(box.code))
        text = label("", goods, wrap=True)
        shown = button("flat", symbol="printer", colour=self._desk.colours.text)
        shown.setToolTip(self.tr("Label as PDF"))
        shown.setAccessibleName(self.tr("Label of box {box}").format(box=codes.short(box.code)))
        shown.clicked.connect(partial(self._show_label, box))
        undo = button("flat", symbol="undo-2", colour=self._desk.colours.text)
        undo.setToolTip(self.tr("Undo"))
        undo.setAccessibleName(self.tr("Take back box {box}").format(box=codes.short(box.code)))
        undo.clicked.connect(partial(self._take_back, box))
        line = row(number, text, shown, undo, spacing=8)
        line.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _take_back(self, box: "Box") -> None:
        self._desk.tasks.run(self, lambda: self._desk.hall.boxes.withdraw(box.code))

    def _show_label(self, box: "Box") -> None:
        show_pdf(self._desk, self, f"box_{box.code}.pdf", lambda: self._desk.hall.labels.boxes([box]))
