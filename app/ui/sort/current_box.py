"""The box being sorted, as a picture of its label, and the finishing buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSpinBox

from app.domain import codes
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.draft import MOST_COPIES, Draft
from app.ui.widgets.basics import Spoken, button, card, column, kind, label, row
from app.ui.widgets.pictures import LabelPicture

if TYPE_CHECKING:
    from app.domain.boxes import Box
    from app.services.boxes import Registered

_DRAW_DELAY_MS = 80


class CurrentBox(Spoken):
    """Shows what will be printed, and what was just finished.

    Signals:
        finished: the box is done.
        again: the last box once more.
        another: the box holds something else as well.
        copies: so many identical boxes; carries the number.
    """

    finished = Signal()
    again = Signal()
    another = Signal()
    copies = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = Draft()
        self._finished: Registered | None = None
        self._title = label("heading", wrap=True)
        self._picture = LabelPicture()
        self._done, self._again, self._another = button("finish"), button("large"), button("")
        self._times = label("muted")
        self._copies = QSpinBox()
        self._draw = QTimer(self, singleShot=True, interval=_DRAW_DELAY_MS)
        self._draw.timeout.connect(self._render)
        self._build()

    def _build(self) -> None:
        self._copies.setRange(1, MOST_COPIES)
        self._copies.setPrefix("× ")
        layout = column(self._title, self._picture, self._done, self._again, spacing=8, margins=12)
        layout.setStretch(1, 1)
        line = row(self._another, self._times, self._copies, spacing=8)
        line.setStretch(0, 1)
        layout.addLayout(line)
        self.setLayout(column(card(layout)))
        self.say(self._done.setText, lambda: self.tr("Box done  ⏎"))
        self.say(self._again.setText, lambda: self.tr("Same again  (Space)"))
        self.say(self._another.setText, lambda: self.tr("Also in it …  (F5)"))
        self.say(self._another.setToolTip, lambda: self.tr("A mixed box: choose what else is in it"))
        self.say(self._times.setText, lambda: self.tr("Boxes (F4)"))
        self.say(self._copies.setAccessibleName, lambda: self.tr("How many identical boxes"))
        for each in (self._done, self._again, self._another, self._copies):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._done.clicked.connect(self.finished)
        self._again.clicked.connect(self.again)
        self._another.clicked.connect(self.another)
        self._copies.valueChanged.connect(self.copies)
        self._copies.editingFinished.connect(self._leave_copies)
        self._again.setEnabled(False)

    def _leave_copies(self) -> None:
        parent = self.parentWidget()
        if parent is not None and self._copies.hasFocus():
            parent.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_copies(self) -> None:
        """Type how many identical boxes there are."""
        self._copies.setFocus(Qt.FocusReason.OtherFocusReason)
        self._copies.selectAll()

    def show_draft(self, draft: Draft) -> None:
        """Show another draft; its picture follows a moment later."""
        self._draft = draft
        if not draft.untouched:
            self._finished = None
        ready = drafts.next_step(draft) is None and not draft.untouched
        self._done.setEnabled(ready)
        self._another.setEnabled(ready)
        self._copies.blockSignals(True)
        self._copies.setValue(draft.copies)
        self._copies.blockSignals(False)
        self.on_language()
        self._draw.start()

    def show_done(self, done: "Registered") -> None:
        """Show what was just finished, large, until the next box is begun."""
        self._finished = done
        self._again.setEnabled(True)
        self.on_language()
        self._draw.start()

    def forget_done(self) -> None:
        """What was just finished was taken back: show the next box instead."""
        if self._finished is not None:
            self._finished = None
            self.on_language()
            self._draw.start()

    def on_language(self) -> None:
        """Say what the picture shows."""
        if self._finished is None:
            kind(self._title, "heading")
            self._title.setText(self.tr("This box"))
            return
        kind(self._title, "done")
        shorts = ", ".join(codes.short(box.code) for box in self._finished.boxes[:3])
        more = len(self._finished.boxes) - 3
        text = self.tr("✓ Box {numbers} is done").format(numbers=shorts)
        self._title.setText(f"{text} (+{more})" if more > 0 else text)

    def _render(self) -> None:
        box = self._shown()
        if box is None:
            self._picture.show_picture(None)
            self._picture.setText(self.tr("The label of the box appears here."))
            return
        self._desk.tasks.run(self, lambda: self._desk.hall.labels.preview(box), self._picture.show_picture)

    def _shown(self) -> "Box | None":
        if self._finished is not None:
            return self._finished.box
        return drafts.preview(self._draft, self._desk.hall.workplace.today())
