"""Icons of one set (Lucide), drawn in the colour of the look."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import RESOURCES

_SIZE = 48


@cache
def icon(name: str, colour: str) -> QIcon:
    """An icon by its file name."""
    source = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", QColor(colour).name())
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, _SIZE, _SIZE))
    painter.end()
    return QIcon(pixmap)
