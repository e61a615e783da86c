"""Small widgets with one look: labels, buttons, cards, empty states."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import icon
from app.ui.theme import BASE_POINTS

_OF_THE_SCREEN = 0.95

Text = Callable[[], str]
Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)


class Spoken(QWidget):
    """A widget whose words follow the language of the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[tuple[Callable[[str], object], Text]] = []

    def say(self, setter: Callable[[str], object], text: Text) -> None:
        """Set a text now, and again whenever the language changes."""
        self._said.append((setter, text))
        setter(text())

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            for setter, text in self._said:
                setter(text())
            self.on_language()
        super().changeEvent(event)

    def on_language(self) -> None:
        """Show again what depends on data and language."""


def scaled(pixels: int) -> int:
    """A width made for our type size, in the type size of the person."""
    return round(pixels * QApplication.font().pointSizeF() / BASE_POINTS)


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size made for our type size, never larger than its screen has room for."""
    window.resize(QSize(scaled(width), scaled(height)).boundedTo(window.screen().availableSize() * _OF_THE_SCREEN))


def kind(widget: QWidget, name: str) -> None:
    """Give a widget a rule of the style sheet, also later on."""
    if widget.property("kind") != name:
        widget.setProperty("kind", name)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def label(name: str = "", text: str = "", *, wrap: bool = False) -> QLabel:
    """A label of a kind (title, heading, muted, …)."""
    made = QLabel(text)
    made.setProperty("kind", name)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


class Elided(QLabel):
    """A label that shortens what does not fit; the whole text is its tool tip."""

    def __init__(self, name: str = "", text: str = "") -> None:
        super().__init__()
        self.setObjectName("elided")
        self.setProperty("kind", name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.whole = ""
        self.tell(text)

    def tell(self, text: str) -> None:
        """Show another text."""
        self.whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._shorten()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the room there is now."""
        super().resizeEvent(event)
        self._shorten()


def button(name: str = "", *, symbol: str = "", colour: str = "") -> QPushButton:
    """A button of a kind (primary, flat, tile, …), with an icon if named."""
    made = QPushButton()
    made.setProperty("kind", name)
    made.setAutoDefault(False)
    if symbol:
        made.setIcon(icon(symbol, colour))
        made.setIconSize(QSize(20, 20))
    return made


def card(layout: QLayout | None = None) -> QFrame:
    """A framed surface."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    if layout is not None:
        frame.setLayout(layout)
    return frame


def row(*widgets: QWidget | None, spacing: int = 8, margins: int = 0) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    return _filled(QHBoxLayout(), widgets, spacing, margins)


def column(*widgets: QWidget | None, spacing: int = 8, margins: int = 0) -> QVBoxLayout:
    """Widgets below one another; None is a stretch."""
    return _filled(QVBoxLayout(), widgets, spacing, margins)


def _filled(layout: Box, widgets: Iterable[QWidget | None], spacing: int, margins: int) -> Box:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margins, margins, margins, margins)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def clear(layout: QLayout) -> None:
    """Remove every widget from a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Empty(Spoken):
    """What stands where nothing is yet: what this is for and how to begin."""

    def __init__(self, title: Text, advice: Text) -> None:
        super().__init__()
        heading, text = label("heading"), label("muted", wrap=True)
        for each in (heading, text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column(None, heading, text, None, spacing=8, margins=24))
        self.say(heading.setText, title)
        self.say(text.setText, advice)
