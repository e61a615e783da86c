"""The two sides of a list: the original on the left, the items on the right, one pointing at the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSplitter, QWidget

from app.ui.desk import Desk
from app.ui.needs.chips import ALL
from app.ui.needs.line_filter import LineFilter
from app.ui.needs.line_table import LineTable
from app.ui.needs.line_words import note_of
from app.ui.needs.original import Original
from app.ui.widgets.basics import Spoken, column, kind, label, row

if TYPE_CHECKING:
    from app.domain.needs import NeedLine, NeedList

_WRAPS = "needs/wrap"


class Panes(Spoken):
    """Shows a list on both sides.

    Signals:
        pointed: the person turned to a line on either side; carries its number.
    """

    pointed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list: NeedList | None = None
        self.original, self.table, self.filter = Original(desk), LineTable(desk), LineFilter(desk)
        self.wraps = QCheckBox()
        self._note = label("muted", wrap=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        left, right = QWidget(), QWidget()
        name = label("heading")
        source = column(spacing=4)
        source.addLayout(row(name, None, self.wraps))
        source.addWidget(self.original, 1)
        left.setLayout(source)
        items = column(self.filter, spacing=4)
        items.addWidget(self.table, 1)
        items.addWidget(self._note)
        right.setLayout(items)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([420, 580])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        self.setLayout(column(split, spacing=0))
        self.say(name.setText, lambda: self.tr("Original"))
        self.say(self.original.setAccessibleName, lambda: self.tr("Original"))
        self.say(self.table.setAccessibleName, lambda: self.tr("Items"))
        self.say(self.wraps.setText, lambda: self.tr("Wrap long lines"))
        self.wraps.setChecked(str(self._desk.settings.value(_WRAPS, "no")) == "yes")
        self.original.set_wrapping(on=self.wraps.isChecked())

    def _connect(self) -> None:
        self.filter.changed.connect(self._show_rows)
        self.original.pointed.connect(self._on_original)
        self.table.pointed.connect(self._on_row)
        self.table.refused.connect(self._show_note)
        self.wraps.toggled.connect(self._on_wrapped)

    def _on_wrapped(self, on: bool) -> None:  # noqa: FBT001  a Qt slot
        self._desk.settings.setValue(_WRAPS, "yes" if on else "no")
        self.original.set_wrapping(on=on)

    def begin(self) -> None:
        """Another list comes: show all of it."""
        self.filter.text.clear()
        self.filter.choose(ALL)

    def show_list(self, need_list: "NeedList") -> None:
        """Show a list as it stands."""
        self._list = need_list
        self.original.show_list(need_list)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._list is not None:
            self.table.show_records(self.filter.pick(self._list.lines))

    def point(self, number: int) -> None:
        """Mark a line on both sides."""
        self.original.mark(number)
        self.table.point(number)
        self._show_note("")

    def _on_original(self, number: int) -> None:
        self.table.point(number)
        self._show_note("")
        self.pointed.emit(number)

    def _on_row(self, line: "NeedLine | None") -> None:
        if line is not None and not self.table.quiet:
            self.original.mark(line.number)
            self._show_note("")
            self.pointed.emit(line.number)

    def _show_note(self, reason: str) -> None:
        line: NeedLine | None = self.table.current()
        note = reason or (note_of(line) if line is not None else "")
        kind(self._note, "wrong" if reason or (line is not None and line.restricted) else "muted")
        self._note.setText(note)
        self._note.setVisible(bool(note))
