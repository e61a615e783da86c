"""Large buttons in rows: tiles with wrapped words, and options with their keys."""

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.basics import Elided, button, clear, label, row, scaled

TILE_WIDTH, TILE_HEIGHT = 150, 96
_LARGEST, _SMALLEST = 12, 7
_EDGES = 34
_GAP = 8


class Tile(QPushButton):
    """A large button with wrapped words and its key in the corner; a note stands below, hatched when it warns."""

    def __init__(self, text: str, key: str, colour: str, note: str = "", *, hatched: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self.setMinimumSize(scaled(TILE_WIDTH), scaled(TILE_HEIGHT))
        self.setAccessibleName(f"{text}, {note}" if note else text)
        self.setToolTip(f"{text}\n{note}" if note else text)
        self._hatched = hatched
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = QLabel(text)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setStyleSheet(f"border-left: 5px solid {colour}; padding-left: 6px; font-size: {_points(self, text)}pt;")
        below = Elided("attention", note)
        corner = label("key" if key else "", key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 8, 4)
        layout.setSpacing(0)
        layout.addWidget(words, 1)
        bottom = row(below, corner, spacing=4)
        bottom.setStretch(0, 1)
        layout.addLayout(bottom)
        for each in (words, below, corner):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hatch goods that are not accepted at the moment."""
        super().paintEvent(event)
        if self._hatched:
            painter = QPainter(self)
            colour = self.palette().color(QPalette.ColorRole.Mid)
            painter.fillRect(self.rect().adjusted(2, 2, -2, -2), QBrush(colour, Qt.BrushStyle.BDiagPattern))


def _points(widget: QWidget, text: str) -> int:
    """The largest type in which every word of a tile fits on a line of its own."""
    font = widget.font()
    base = font.pointSizeF()
    room = scaled(TILE_WIDTH) - _EDGES
    widest = max(QFontMetrics(font).horizontalAdvance(word) for word in text.replace("-", "- ").split())
    return max(_SMALLEST, min(scaled(_LARGEST), int(base * room / widest)))


class FlowGrid(QWidget):
    """Widgets in as many columns as there is room for; a wide one takes several."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = scaled(width)
        self._columns = 0
        self._items: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def minimumSizeHint(self) -> QSize:
        """One column is enough; the rows follow from the room there is."""
        widest = max((item.minimumSizeHint().width() for item in self._items), default=0)
        return QSize(max(self._width, widest), self._grid.minimumSize().height())

    def fill(self, items: Sequence[QWidget]) -> None:
        """Show other widgets."""
        clear(self._grid)
        self._items = list(items)
        self._columns = 0
        self._place()

    def _place(self) -> None:
        columns = max(1, (self.width() + _GAP) // (self._width + _GAP))
        if columns == self._columns or not self._items:
            return
        self._columns = columns
        while self._grid.count():
            self._grid.takeAt(0)
        row = column = 0
        for item in self._items:
            span = min(columns, self._span(item))
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.addWidget(item, row, column, 1, span)
            column += span
        for each in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(each, int(each < columns))
            self._grid.setColumnMinimumWidth(each, self._width if each < columns else 0)
        self.updateGeometry()

    def _span(self, item: QWidget) -> int:
        """How many columns a widget needs."""
        return max(1, math.ceil((item.minimumSizeHint().width() + _GAP) / (self._width + _GAP)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is now."""
        super().resizeEvent(event)
        self._place()


class Options(QWidget):
    """A choice of a few values as buttons in rows.

    Signals:
        chosen: a value was chosen; carries it.
    """

    chosen = Signal(str)

    def __init__(self, width: int = 104) -> None:
        super().__init__()
        self._flow = FlowGrid(width)
        self._buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._flow)

    def offer(self, options: Sequence[tuple[str, str]], keys: Sequence[str] = ()) -> None:
        """Offer values with their words, each with the key that chooses it."""
        self._buttons = {}
        for number, (value, words) in enumerate(options):
            made = button("option")
            key = keys[number] if number < len(keys) else ""
            made.setText(f"{words}  {key.upper()}" if key else words)
            made.setAccessibleName(words)
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(partial(self.chosen.emit, value))
            self._buttons[value] = made
        self._flow.fill(list(self._buttons.values()))

    def mark(self, value: str) -> None:
        """Show which value is chosen."""
        for key, each in self._buttons.items():
            each.setChecked(key == value)

    @property
    def values(self) -> list[str]:
        """The values on offer."""
        return list(self._buttons)
