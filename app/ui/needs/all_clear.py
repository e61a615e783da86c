"""What stands above the items when no question is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.ui.desk import Desk
from app.ui.widgets.basics import Spoken, button, card, label, row

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AllClear(Spoken):
    """Says that everything is answered, and leads on to the match.

    Signals:
        match_wanted: go on to the match.
    """

    match_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._words = label("done", wrap=True)
        self.go = button("primary", symbol="arrow-right", colour=desk.colours.on_accent)
        inside = row(self._words, self.go, margins=12)
        inside.setStretch(0, 1)
        self.setLayout(row(card(inside)))
        self.say(self._words.setText, lambda: self.tr("✓ All clear: every line is understood or set aside."))
        self.say(self.go.setText, lambda: self.tr("Go on to match (Enter)"))
        self.go.clicked.connect(self.match_wanted)

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter goes on."""
        if event.key() in _ENTER:
            self.match_wanted.emit()
        return event.key() in _ENTER
