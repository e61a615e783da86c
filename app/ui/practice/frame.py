"""The coloured frame around a window in which nothing is real."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QWidget

from app.ui.desk import Desk
from app.ui.practice.coach import WIDTH, Coach
from app.ui.practice.finish import Finish
from app.ui.theme import COLOURS, Theme
from app.ui.widgets.basics import Spoken, column, label, row, scaled

_EDGE = 6
_PAGES = 920
"""The width in which the pages are pleasant to work with."""


class PracticeFrame(Spoken):
    """The pages with the coach beside them, a banner above, all framed in the colour of the current thing."""

    def __init__(self, desk: Desk, pages: QWidget, coach: Coach, finish: Finish) -> None:
        super().__init__()
        self._desk, self._pages, self._coach = desk, pages, coach
        self.setObjectName("practice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.stack = QStackedWidget()
        self._build(finish)
        pages.installEventFilter(self)
        self.on_language()

    def _build(self, finish: Finish) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._pages)
        side = QFrame()
        side.setProperty("kind", "rail")
        side.setLayout(column(self._coach, spacing=0))
        both = QWidget()
        both.setProperty("kind", "page")
        both.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(area, 1)
        self._body.addWidget(side)
        both.setLayout(self._body)
        self.stack.addWidget(both)
        self.stack.addWidget(finish)
        words = label("heading")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setObjectName("practiceWords")
        self.say(words.setText, lambda: self.tr("Practice: nothing here is real"))
        banner = row(words, margins=4)
        whole = column(spacing=0, margins=_EDGE)
        whole.addLayout(banner)
        whole.addWidget(self.stack, 1)
        self.setLayout(whole)

    def on_language(self) -> None:
        """Wear the colours of the look; the words on the bright colour are dark in every look."""
        dark = COLOURS[Theme.LIGHT].text
        colour = self._desk.colours.current
        self.setStyleSheet(f"#practice {{ background: {colour}; }} #practiceWords {{ color: {dark}; }}")

    def fit(self) -> None:
        """Stand the coach beside the pages, or below them where they need the whole width."""
        room = self.width() - 2 * _EDGE - scaled(WIDTH)
        beside = max(self._pages.minimumSizeHint().width(), scaled(_PAGES)) <= room
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._body.direction():
            self._body.setDirection(direction)
        self._coach.stand(beside=beside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when another page needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is now."""
        super().resizeEvent(event)
        self.fit()
