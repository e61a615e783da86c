"""Widgets side by side in their own widths, in as many rows as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Begins a new row where there is no room for the next widget."""

    def __init__(self, items: Sequence[QWidget], gap: int = 4) -> None:
        super().__init__()
        self._items, self._gap = list(items), gap
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for item in self._items:
            item.setParent(self)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows; layouts ask for it hundreds of times."""
        if width not in self._heights:
            self._heights[width] = self._arrange(width, move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """The rows there are now."""
        return QSize(0, self.heightForWidth(max(1, self.width()))) if self.isVisible() else self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """One row of the widest widget."""
        sizes = [item.sizeHint() for item in self._items if not item.isHidden()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def arrange(self) -> None:
        """Set the widgets in rows again, because one got another width or was hidden."""
        self._heights.clear()
        self._arrange(self.width(), move=True)
        self.updateGeometry()

    def _arrange(self, width: int, *, move: bool) -> int:
        x = y = tallest = 0
        for item in self._items:
            if item.isHidden():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize())
            if x and x + size.width() > width:
                x, y, tallest = 0, y + tallest + self._gap, 0
            if move:
                item.setGeometry(x, y, size.width(), size.height())
            x, tallest = x + size.width() + self._gap, max(tallest, size.height())
        return y + tallest

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is now."""
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """Set them anew when one asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)
