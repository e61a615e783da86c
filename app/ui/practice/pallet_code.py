"""The code of the practice pallet on the screen: to scan, or to click on."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from app.services import practice
from app.ui.widgets.basics import scaled

_QUIET = 4
_LARGE, _SMALL = 174, 96


class PalletCode(QAbstractButton):
    """A QR code, dark on white in every look, that can be scanned off the screen; a click does the same."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self._side, self._runs = practice.qr_cells(code)
        self.be_large(large=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def be_large(self, *, large: bool) -> None:
        """Take the room there is beside the pages, or less below them."""
        side = scaled(_LARGE if large else _SMALL)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw whole pixels for every module, so that a scanner reads it."""
        del event
        modules = self._side + 2 * _QUIET
        pixels = max(1, min(self.width(), self.height()) // modules)
        left = (self.width() - pixels * modules) // 2 + pixels * _QUIET
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        for start, row, length in self._runs:
            dark = QRect(left + start * pixels, left + row * pixels, length * pixels, pixels)
            painter.fillRect(dark, QColor("black"))
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
