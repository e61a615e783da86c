"""The need lists of the hub, and how new ones come in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from app.domain.needs import OPEN
from app.ui.desk import Desk
from app.ui.needs.head import LOUD
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
        all_wanted: show the needs of all lists together.
        opened: a list was clicked, or opened by Enter, to work in it.
        blank_wanted: save a blank list to send out.
    """

    chosen = Signal(str)
    file_wanted = Signal()
    text_wanted = Signal()
    states_changed = Signal()
    all_wanted = Signal()
    opened = Signal()
    blank_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: Sequence[NeedListLine] = ()
        self._list = QListWidget()
        self._list.setSpacing(2)
        self._file = button("primary", symbol="folder-open", colour=desk.colours.on_accent)
        self._text = button("", symbol="clipboard-list", colour=desk.colours.text)
        self.everything = button("", symbol="layers", colour=desk.colours.text)
        self._blank = button("small")
        self.closed = QCheckBox()
        title = label("title")
        shown = (title, self._file, self._text, self.everything, self._list, self.closed, self._blank)
        self.setLayout(column(*shown, spacing=8))
        self.say(title.setText, lambda: self.tr("Need lists"))
        self.say(self._file.setText, lambda: self.tr("Read a file …"))
        self.say(self._text.setText, lambda: self.tr("Paste text …"))
        self.say(self.closed.setText, lambda: self.tr("Show closed lists too"))
        self.say(self._blank.setText, lambda: self.tr("Blank list …"))
        self.say(self._blank.setToolTip, lambda: self.tr("Save a blank need list in three languages to send out."))
        self._blank.clicked.connect(self.blank_wanted)
        self.say(self.everything.setText, lambda: self.tr("All needs together"))
        self.say(self._list.setAccessibleName, lambda: self.tr("Need lists"))
        self.everything.clicked.connect(self.all_wanted)
        self._list.itemClicked.connect(lambda item: self._on_current(item, None))
        for done in (self._list.itemClicked, self._list.itemActivated):
            done.connect(lambda _item: self.opened.emit())
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
            card, spoken = self._card(line)
            item.setSizeHint(QSize(0, card.sizeHint().height()))
            self._list.addItem(item)
            self._list.setItemWidget(item, card)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if line.code == current:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)

    def _card(self, line: "NeedListLine") -> tuple[QWidget, str]:
        """A list in a few rows, and the same as one sentence for people who hear it."""
        voice, holder = self._desk.voice, QWidget()
        sender = line.partner_name or line.code
        who = f"{sender} → {line.recipient_name}" if line.recipient_name else sender
        state = "" if line.state == OPEN else voice.term("state.need_list", line.state)
        loud = voice.term("priority", line.priority) if line.priority in LOUD else state
        lines = self.tr("%n line(s)", "", line.lines)
        questions = self.tr("%n open question(s)", "", line.questions) if line.questions else ""
        served = self.tr("{served} of {goods} served").format(served=line.served, goods=line.goods)
        stale = voice.say(line.stale) if line.stale else ""
        layout = column(spacing=2, margins=8)
        for left, right in (
            (Elided("heading", who), label("muted", day(line.received))),
            (Elided("", line.title or line.code), label("attention" if loud != state else "muted", loud)),
            (Elided("muted", served if line.goods else lines), label("attention", questions)),
        ):
            pair = row(left, right)
            pair.setStretch(0, 1)
            layout.addLayout(pair)
        if stale:
            warning = label("attention", stale, wrap=True)
            warning.setMinimumHeight(2 * warning.fontMetrics().lineSpacing())
            layout.addWidget(warning)
        holder.setLayout(layout)
        told = (line.code, who, line.title, loud, served, questions, stale)
        return holder, ", ".join(part for part in told if part)
