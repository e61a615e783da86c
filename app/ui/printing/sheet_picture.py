"""A small picture of a sheet with several labels; a click says which label is the next free one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.ui.widgets.basics import scaled

if TYPE_CHECKING:
    from app.services.labels import Sheet

_SIDE = 116
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SheetPicture(QWidget):
    """Shows which labels of a sheet are used and which is next.

    Signals:
        chosen: another label is the next one; carries how many are used before it.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self.used = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sheet(self, sheet: "Sheet", used: int) -> None:
        """Show a sheet whose first ``used`` labels are used."""
        self._sheet, self.used = sheet, used
        side = scaled(_SIDE) / max(sheet.width, sheet.height)
        self.setFixedSize(QSize(round(sheet.width * side) + 4, round(sheet.height * side) + 4))
        self.update()

    def cell(self, place: int) -> QRectF:
        """Where a label stands in the picture; places are counted from 0, row by row."""
        if self._sheet is None:
            return QRectF()
        row, column = divmod(place, self._sheet.columns)
        width, height = (self.width() - 4) / self._sheet.columns, (self.height() - 4) / self._sheet.rows
        return QRectF(2 + column * width, 2 + row * height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw used labels crossed out, the next one full, the rest empty."""
        del event
        if self._sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self._sheet.count):
            self._draw(painter, place)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _draw(self, painter: QPainter, place: int) -> None:
        colour, room = self.palette().color, self.cell(place).adjusted(2, 2, -2, -2)
        painter.setPen(colour(QPalette.ColorRole.Text))
        is_next = place == self.used
        painter.setBrush(colour(QPalette.ColorRole.Highlight if is_next else QPalette.ColorRole.Base))
        painter.drawRect(room)
        if place < self.used:
            painter.drawLine(room.topLeft(), room.bottomRight())
            painter.drawLine(room.topRight(), room.bottomLeft())
            return
        painter.setPen(colour(QPalette.ColorRole.HighlightedText if is_next else QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The label under the pointer is the next one."""
        for place in range(self._sheet.count if self._sheet else 0):
            if self.cell(place).contains(event.position()):
                self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from label to label."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and self._sheet is not None:
            self._choose(min(max(self.used + step, 0), self._sheet.count - 1))
        else:
            super().keyPressEvent(event)

    def _choose(self, used: int) -> None:
        if used != self.used:
            self.used = used
            self.update()
            self.chosen.emit(used)
