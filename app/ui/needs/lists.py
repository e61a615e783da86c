"""The need lists of the hub, and how new ones come in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from app.ui.desk import Desk
from app.ui.widgets.amounts import day
from app.ui.widgets.basics import Elided, Spoken, button, column, label, row

if TYPE_CHECKING:
    from app.services.needs import NeedListLine

_CODE = Qt.ItemDataRole.UserRole


class Lists(Spoken):
    """Chooses a need list.

    Signals:
        chosen: carries the code of a list.
        file_wanted: read a file.
        text_wanted: read pasted text.
        states_changed: closed lists shall be shown or not.
    """

    chosen = Signal(str)
    file_wanted = Signal()
    text_wanted = Signal()
    states_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: Sequence[NeedListLine] = ()
        self._list = QListWidget()
        self._list.setSpacing(2)
        self._file = button("primary", symbol="folder-open", colour=desk.colours.on_accent)
        self._text = button("", symbol="clipboard-list", colour=desk.colours.text)
        self.closed = QCheckBox()
        title = label("title")
        self.setLayout(column(title, self._file, self._text, self._list, self.closed, spacing=8))
        self.say(title.setText, lambda: self.tr("Need lists"))
        self.say(self._file.setText, lambda: self.tr("Read a file …"))
        self.say(self._text.setText, lambda: self.tr("Paste text …"))
        self.say(self.closed.setText, lambda: self.tr("Show closed lists too"))
        self._file.clicked.connect(self.file_wanted)
        self._text.clicked.connect(self.text_wanted)
        self.closed.toggled.connect(lambda _on: self.states_changed.emit())
        self._list.currentItemChanged.connect(self._on_current)

    def _on_current(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            self.chosen.emit(item.data(_CODE))

    def show_lists(self, lines: "Sequence[NeedListLine]", current: str) -> None:
        """Show other lists; the current one stays chosen."""
        self._lines = lines
        self._list.blockSignals(True)
        self._list.clear()
        for line in lines:
            item = QListWidgetItem()
            item.setData(_CODE, line.code)
            item.setSizeHint(QSize(0, max(84, self.fontMetrics().height() * 4 + 12)))
            self._list.addItem(item)
            self._list.setItemWidget(item, self._card(line))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.code} {line.partner_name}")
            if line.code == current:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)

    def _card(self, line: "NeedListLine") -> QWidget:
        questions = self.tr("%n open question(s)", "", line.questions) if line.questions else ""
        state = "" if line.state == "open" else self._desk.voice.term("state.need_list", line.state)
        holder = QWidget()
        layout = column(spacing=2, margins=8)
        head = row(Elided("heading", line.partner_name or line.code), label("muted", day(line.received)))
        head.setStretch(0, 1)
        layout.addLayout(head)
        named = row(Elided("", line.title or line.code), label("muted", state))
        named.setStretch(0, 1)
        layout.addLayout(named)
        lines = self.tr("%n line(s)", "", line.lines)
        counts = row(Elided("muted", lines), label("attention", questions))
        counts.setStretch(0, 1)
        layout.addLayout(counts)
        holder.setLayout(layout)
        return holder
