"""The vehicle from above with its pallet places, drawn to scale of places."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import codes
from app.domain.pallets import KINDS
from app.ui.theme import Colours

ROWS = 3
_SMALL_VEHICLE = 8


def places_of(pallets: list[tuple[str, str]], places: int) -> list[tuple[str, float]]:
    """The pallets (code, kind) as (short number, places taken), as far as the vehicle's places go."""
    shown: list[tuple[str, float]] = []
    used = 0.0
    for code, kind in pallets:
        share = KINDS[kind].places
        if used + share > places + 0.01:
            break
        shown.append((codes.short(code), share))
        used += share
    return shown


class VehicleView(QWidget):
    """Places from the front (left) to the doors (right); taken ones carry the pallet's number."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._places, self._taken = 0, list[tuple[str, float]]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide and low, as a trailer is."""
        return QSize(560, 150)

    def show_load(self, places: int, pallets: list[tuple[str, str]]) -> None:
        """Show other pallets."""
        self._places, self._taken = places, places_of(pallets, places)
        numbers = ", ".join(short for short, _ in self._taken)
        self.setAccessibleName(f"{len(self._taken)} / {places}: {numbers}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the places."""
        del event
        if not self._places:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = ROWS if self._places > _SMALL_VEHICLE else 2
        columns = -(-self._places // rows)
        width, height = (self.width() - 24) / columns, (self.height() - 16) / rows
        painter.setPen(QColor(self._colours.muted))
        painter.drawRoundedRect(QRectF(4, 4, self.width() - 8, self.height() - 8), 6, 6)
        for place in range(self._places):
            column, row = divmod(place, rows)
            self._draw_place(painter, QRectF(12 + column * width, 8 + row * height, width, height), place)
        painter.end()

    def _draw_place(self, painter: QPainter, area: QRectF, place: int) -> None:
        inner = area.adjusted(2, 2, -2, -2)
        if place < len(self._taken):
            painter.fillRect(inner, QColor(self._colours.accent))
            painter.setPen(QColor(self._colours.on_accent))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self._taken[place][0])
        else:
            painter.setPen(QColor(self._colours.line))
            painter.drawRect(inner)
