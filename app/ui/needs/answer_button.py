"""A button for one of the goods a line may mean."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy


class Answer(QPushButton):
    """Names goods with their key; how much of it is free stands beside them or below."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "option")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name = self._held = ""

    def tell(self, name: str, held: str) -> None:
        """Show goods, and how much of them is free."""
        self._name, self._held = name, held
        whole = f"{name}  ·  {held}" if held else name
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self._shorten()

    def _shorten(self) -> None:
        metrics, room = self.fontMetrics(), self.width() - 28
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        held = metrics.elidedText(self._held, Qt.TextElideMode.ElideRight, room)
        beside = f"{self._name}  ·  {self._held}"
        self.setText(beside if held and metrics.horizontalAdvance(beside) <= room else f"{name}\n{held}".strip())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is now."""
        super().resizeEvent(event)
        self._shorten()
