"""A bar that shows how a need line is served: exact, substitute, missing, in three textures."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme import Colours
from app.ui.widgets.tables import RECORD


@dataclass(frozen=True, slots=True)
class Shares:
    """Parts of what is wanted, 0 to 1."""

    exact: float
    substitute: float


def shares_of(wanted: int | None, exact: int, substitute: int) -> Shares:
    """How a line is served; an open line counts what it gets as all of it."""
    whole = wanted if wanted else exact + substitute
    return Shares(min(1.0, exact / whole), min(1.0, substitute / whole)) if whole else Shares(0.0, 0.0)


class CoverageBar(QStyledItemDelegate):
    """Paints the bar of a proposed line."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the frame of the cell, then the bar."""
        super().paint(painter, option, index)
        line = index.data(RECORD)
        exact = sum(part.quantity or 0 for part in line.allocations if part.kind == "exact") + line.already
        substitute = sum(part.quantity or 0 for part in line.allocations if part.kind == "substitute")
        area = option.rect.adjusted(6, 10, -6, -10)  # pyright: ignore[reportAttributeAccessIssue]
        self._draw(painter, area, shares_of(line.wanted, exact, substitute))

    def _draw(self, painter: QPainter, area: QRect, shares: Shares) -> None:
        colours = self._colours
        painter.save()
        painter.fillRect(area, QBrush(QColor(colours.line), Qt.BrushStyle.Dense6Pattern))
        exact = QRect(area.left(), area.top(), round(area.width() * shares.exact), area.height())
        painter.fillRect(exact, QColor(colours.good))
        rest = QRect(exact.right() + 1, area.top(), round(area.width() * shares.substitute), area.height())
        painter.fillRect(rest, QBrush(QColor(colours.attention), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QColor(colours.muted))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()
