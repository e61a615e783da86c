"""A keyboard with a clock of its own, at a window that only writes down what it gets."""

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from app.ui.scan_learning import Heard
from app.ui.scanner import Scanner

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
SCAN_CODE = 30
Typed = tuple[int, str, Qt.KeyboardModifier]


class Paper(QWindow):
    """A window that writes down its keys."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[Typed] = []
        self.ups = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.keys.append((event.key(), event.text(), event.modifiers()))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.ups += 1

    @property
    def text(self) -> str:
        return "".join(text for _, text, _ in self.keys)


class Keyboard:
    """Presses keys at given times; the scanner's patience runs out by the same clock."""

    def __init__(self, settings: QSettings) -> None:
        self.scanner, self.paper = Scanner(settings), Paper()
        self.scanner.watch(self.paper)
        self.now = 1000
        self.said: list[tuple[str, str]] = []
        self.heard: list[Heard] = []
        for name in ("scanned", "unreadable", "foreign"):
            getattr(self.scanner, name).connect(lambda text, name=name: self.said.append((name, text)))
        self.scanner.heard.connect(self.heard.append)

    def wait(self, milliseconds: int) -> None:
        """Let time pass."""
        silence = self.scanner._silence
        if silence.isActive() and milliseconds > silence.interval():
            self.scanner._judge()
        self.now += milliseconds

    def press(self, text: str, key: int = Qt.Key.Key_A, held: Qt.KeyboardModifier = NONE, *, repeat: bool = False):
        """Press and release one key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held, SCAN_CODE, 0, 0, text, repeat)
            event.setTimestamp(self.now)
            QCoreApplication.sendEvent(self.paper, event)

    def type(self, text: str, *gaps: int, caps: bool = False) -> None:
        """Type a text with these pauses after its characters; capital letters are shifted."""
        for number, character in enumerate(text):
            shown = character.swapcase() if caps and len(character.swapcase()) == 1 else character
            self.press(shown, held=SHIFT if character.isupper() else NONE)
            self.wait(gaps[number % len(gaps)])

    def end(self, *keys: Qt.Key, gap: int = 5) -> None:
        """Press the keys that end a scan, then let go."""
        for key in keys:
            self.press("\t" if key == Qt.Key.Key_Tab else "\r", key)
            self.wait(gap)
        self.wait(1000)
