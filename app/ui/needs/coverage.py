"""A bar that shows how a need line is served: exact, substitute, missing, in three textures."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.desk import Desk
from app.ui.needs.match_states import Shares
from app.ui.widgets.tables import RECORD

_EDGE, _HIGHEST = 6, 16


class CoverageBar(QStyledItemDelegate):
    """Paints the bar of a record, the words of its cell to the right of it; no bar where there is nothing to show.

    ``shades`` are the roles of the colours for what is full and what is hatched.
    """

    def __init__(
        self, desk: Desk, shares: "Callable[[Any], Shares | None]", shades: tuple[str, str] = ("good", "attention")
    ) -> None:
        super().__init__()
        self._desk, self._shares, self._shades = desk, shares, shades

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the frame of the cell with its words, then the bar in the room left of them."""
        super().paint(painter, option, index)
        words = option.fontMetrics.horizontalAdvance("100 %") + 2 * _EDGE  # pyright: ignore[reportAttributeAccessIssue]
        cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        height = min(_HIGHEST, cell.height() - 2 * _EDGE)
        area = QRect(cell.left() + _EDGE, 0, max(0, cell.width() - words - 2 * _EDGE), height)
        area.moveTop(cell.center().y() - height // 2)
        shares = self._shares(index.data(RECORD))
        if shares is not None:
            self._draw(painter, area, shares)

    def _draw(self, painter: QPainter, area: QRect, shares: Shares) -> None:
        colours = self._desk.colours
        painter.save()
        painter.fillRect(area, QBrush(QColor(colours.muted), Qt.BrushStyle.Dense6Pattern))
        exact = QRect(area.left(), area.top(), round(area.width() * shares.exact), area.height())
        full, hatched = (QColor(getattr(colours, name)) for name in self._shades)
        painter.fillRect(exact, full)
        rest = QRect(exact.right() + 1, area.top(), round(area.width() * shares.substitute), area.height())
        painter.fillRect(rest, QColor(colours.surface))
        painter.fillRect(rest, QBrush(hatched, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QColor(colours.muted))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()
