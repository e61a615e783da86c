"""Scan or search: one field that finds everything; results drop down grouped by noun."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from app.domain import codes
from app.domain.catalogue import Category
from app.domain.loads import Load
from app.domain.partners import Partner
from app.domain.places import Location
from app.ui.desk import Desk
from app.ui.widgets.basics import Spoken, column

if TYPE_CHECKING:
    from app.services.search import Hit

_DELAY_MS = 120
_HIT = Qt.ItemDataRole.UserRole


class SearchBox(Spoken):
    """The field in the top bar.

    Signals:
        opened: a thing was chosen; carries its noun and key.
    """

    opened = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = QLineEdit()
        self.field.setProperty("kind", "large")
        self.field.setClearButtonEnabled(True)
        self.say(self.field.setPlaceholderText, lambda: self.tr("Scan or search …"))
        self.say(self.field.setAccessibleName, lambda: self.tr("Scan or search"))
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._search)
        self._panel: QFrame | None = None
        self._list = QListWidget()
        self.setLayout(column(self.field))
        self.field.textEdited.connect(lambda _text: self._delay.start())
        self.field.returnPressed.connect(self._on_return)
        self.field.installEventFilter(self)
        self._list.itemActivated.connect(self._open)
        self._list.itemClicked.connect(self._open)

    def _make_panel(self) -> QFrame:
        panel = QFrame(self.window())
        panel.setProperty("kind", "card")
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return panel

    def _search(self) -> None:
        text = self.field.text()
        if not text.strip():
            self._hide()
            return
        search = self._desk.hall.search
        self._desk.tasks.run(self, lambda: (text, search.find(text)), self._show)

    def _show(self, answer: "tuple[str, list[Hit]]") -> None:
        text, hits = answer
        if text != self.field.text() or not self.field.hasFocus():
            return
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(self._describe(hit))
            item.setData(_HIT, (hit.noun, hit.key))
            self._list.addItem(item)
        if not hits:
            nothing = QListWidgetItem(self.tr("Nothing found. Try a code, a short number or another word."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        self._list.setCurrentRow(0)
        self._place()

    def _place(self) -> None:
        if self._panel is None:
            self._panel = self._make_panel()
        corner = self.mapTo(self.window(), self.rect().bottomLeft())
        rows = min(self._list.count(), 12)
        height = self._list.sizeHintForRow(0) * rows + 24
        self._panel.setGeometry(corner.x(), corner.y(), max(self.width(), 480), height)
        self._panel.show()
        self._panel.raise_()

    def _describe(self, hit: "Hit") -> str:
        voice = self._desk.voice
        names = {
            "box": self.tr("Box"), "pallet": self.tr("Pallet"), "load": self.tr("Load"), "location": self.tr("Place"),
            "partner": self.tr("Partner"), "need_list": self.tr("Need list"), "category": self.tr("Goods"),
        }  # fmt: skip
        match hit.record:
            case Category() as category:
                name = voice.name(category.name)
            case Location(name=name) | Partner(name=name):
                pass
            case Load(code=code):
                name = codes.short(code)
            case _:
                name = codes.short(hit.key) if codes.is_valid(hit.key) else hit.key
        return f"{names[hit.noun]}:  {name}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the results with the arrow keys; Escape closes them."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            QTimer.singleShot(150, self._hide)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_open():
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(self._list.count() - 1, row)))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._hide()
                return True
        return super().eventFilter(watched, event)

    def _is_open(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def _hide(self) -> None:
        if self._panel is not None:
            self._panel.hide()

    def _on_return(self) -> None:
        item = self._list.currentItem()
        if self._is_open() and item is not None:
            self._open(item)
            return
        text = self.field.text()
        search = self._desk.hall.search
        if text.strip():
            self._desk.tasks.run(self, lambda: search.find(text), self._open_first)

    def _open_first(self, hits: "list[Hit]") -> None:
        if hits:
            self._finish(hits[0].noun, hits[0].key)
        else:
            self._desk.notify(self.tr("Nothing found. Try a code, a short number or another word."))

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(_HIT)
        if found:
            self._finish(*found)

    def _finish(self, noun: str, key: str) -> None:
        self._hide()
        self.field.clear()
        self.opened.emit(noun, key)


def focus_search(box: SearchBox) -> None:
    """Put the cursor into the search field."""
    box.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    box.field.selectAll()
