"""Measure instead of reading the tag: centimetres in, size out."""

from PySide6.QtCore import Qt, Signal

from app.domain import measuring
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.sort.draft import Draft
from app.ui.sort.field import Field
from app.ui.widgets.basics import Spoken, button, card, column, label, row, scaled
from app.ui.widgets.tiles import Options


class Measure(Spoken):
    """A card that opens under the sizes; its button ``begin`` stands beside them.

    Signals:
        measured: carries the size.
    """

    measured = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = Draft()
        self._way = ""
        self._open = False
        self.begin = button("small", symbol="ruler", colour=desk.colours.text)
        self._ways = Options(190)
        self.field = Field()
        self.field.setProperty("kind", "large")
        self.field.setFixedWidth(scaled(110))
        self._told = label("muted", wrap=True)
        layout = column(self._ways, spacing=8, margins=12)
        line = row(self.field, self._told, spacing=12)
        line.setStretch(1, 1)
        layout.addLayout(line)
        self.setLayout(column(card(layout)))
        self.begin.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(self.begin.setText, lambda: self.tr("Measure (F3)"))
        self.say(self.field.setAccessibleName, lambda: self.tr("Measure"))
        self.begin.clicked.connect(self.open)
        self._ways.chosen.connect(self._choose_way)
        self.field.returnPressed.connect(self._take)
        self.field.textEdited.connect(lambda _text: self._explain())
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Measure the goods of this draft, as long as their size is asked."""
        self._draft = draft
        can = bool(self._ways_now()) and not draft.size
        self.begin.setVisible(can)
        if not can:
            self._close()
        self.setVisible(can and self._open)

    def _ways_now(self) -> tuple[str, ...]:
        if self._draft.category is None or not self._draft.audience:
            return ()
        return measuring.ways(self._draft.category, self._draft.audience)

    def open(self) -> None:
        """Ask for the measure."""
        ways = self._ways_now()
        if not ways or self._draft.size:
            return
        self._open = True
        self.show()
        self._choose_way(ways[0])

    def _close(self) -> None:
        self._open = False
        self.hide()
        self.field.clear()

    def _choose_way(self, way: str) -> None:
        self._way = way
        self.on_language()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_language(self) -> None:
        """Offer the ways to measure in the language."""
        ways = self._ways_now()
        self._ways.offer([(way, self._desk.voice.term("measure", way)) for way in ways])
        self._ways.mark(self._way)
        self._ways.setVisible(len(ways) > 1)
        self._explain()

    def _explain(self) -> None:
        """Say how to measure, and which size that is, while it is typed."""
        category = self._draft.category
        if category is None:
            return
        how = self._desk.voice.term("measure", self._way)
        if self._way == "flat":
            how = f"{self._desk.voice.term('garment', measuring.garment_of(category))}, {how}"
        size = self._size()
        found = self.tr("{how}: this is size {size}. Enter takes it.").format(how=how, size=size)
        self._told.setText(found if size else how)

    def _size(self) -> str:
        category = self._draft.category
        if category is None or not self.field.text().strip():
            return ""
        try:
            measured = measuring.number(self.field.text())
            return measuring.size_for(category, self._draft.audience, self._way, measured)
        except UserError:
            return ""

    def _take(self) -> None:
        category, typed = self._draft.category, self.field.text()
        if category is None or not typed.strip():
            return
        try:
            size = measuring.size_for(category, self._draft.audience, self._way, measuring.number(typed))
        except UserError as error:
            self._desk.tasks.refused.emit(error)
            return
        self._close()
        self.measured.emit(size)
