"""Large buttons in rows: tiles with wrapped words, and options with their keys."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.basics import button, clear, label, scaled

TILE_WIDTH, TILE_HEIGHT = 150, 96
_LARGEST, _SMALLEST = 12, 7
_EDGES = 34


class Tile(QPushButton):
    """A large button with wrapped words and its key in the corner."""

    def __init__(self, text: str, key: str, colour: str) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self.setMinimumSize(scaled(TILE_WIDTH), scaled(TILE_HEIGHT))
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = QLabel(text)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setStyleSheet(f"border-left: 5px solid {colour}; padding-left: 6px; font-size: {_points(self, text)}pt;")
        corner = label("muted", key)
        corner.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 8, 4)
        layout.setSpacing(0)
        layout.addWidget(words, 1)
        layout.addWidget(corner)
        for each in (words, corner):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _points(widget: QWidget, text: str) -> int:
    """The largest type in which every word of a tile fits on a line of its own."""
    font = widget.font()
    base = font.pointSizeF()
    room = scaled(TILE_WIDTH) - _EDGES
    widest = max(QFontMetrics(font).horizontalAdvance(word) for word in text.replace("-", "- ").split())
    return max(_SMALLEST, min(scaled(_LARGEST), int(base * room / widest)))


class FlowGrid(QWidget):
    """Widgets of one width in as many columns as there is room for."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = scaled(width)
        self._columns = 0
        self._items: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)

    def fill(self, items: Sequence[QWidget]) -> None:
        """Show other widgets."""
        clear(self._grid)
        self._items = list(items)
        self._columns = 0
        self._place()

    def _place(self) -> None:
        columns = max(1, (self.width() + 8) // (self._width + 8))
        if columns == self._columns or not self._items:
            return
        self._columns = columns
        while self._grid.count():
            self._grid.takeAt(0)
        for place, item in enumerate(self._items):
            self._grid.addWidget(item, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))

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

    def offer(self, options: Sequence[tuple[str, str]], *, keys: bool = True) -> None:
        """Offer values with their words; the first nine show their key."""
        self._buttons = {}
        for number, (value, words) in enumerate(options, start=1):
            made = button("option")
            made.setText(f"{words}  {number}" if keys and number <= 9 else words)
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
