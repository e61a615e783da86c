"""The scanner filter: holds fast digits back, recognises scans, replays everything else.

It sits on the windows themselves, before any widget or shortcut sees a key, so that a scan never
lands in a text field and its Enter never presses a button.
"""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from app.ui.scan_buffer import FAST_MS, SILENCE_MS, ScanBuffer, Verdict

_TERMINATORS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_SILENT_KEYS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock}


class Scanner(QObject):
    """Watches the focused window.

    Signals:
        scanned: a valid code arrived; carries its digits.
        unreadable: a scan arrived that is no code of ours; carries what came.
    """

    scanned = Signal(str)
    unreadable = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buffer = ScanBuffer()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._replaying = False
        self._swallow_until = 0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self._on_silence)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.watch)

    def rest(self) -> None:
        """Listen no more, because the program ends."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self.watch)
            for window in application.allWindows():
                window.removeEventFilter(self)

    def watch(self, window: QWindow | None) -> None:
        """Listen to the keys of a window."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold, recognise or let pass one key."""
        if self._replaying or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWindow) or event.key() in _SILENT_KEYS:
            return False
        if event.key() in _TERMINATORS:
            return self._on_terminator(event.timestamp())
        if event.isAutoRepeat() or event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self._replay()
            return False
        return self._on_character(watched, event)

    def _on_character(self, window: QWindow, event: QKeyEvent) -> bool:
        now = event.timestamp()
        verdict = self._buffer.key(event.text()[:1], now) if event.text() else Verdict.REPLAY
        if verdict is Verdict.REPLAY:
            self._replay()
            verdict = self._buffer.key(event.text()[:1], now) if event.text() else Verdict.PASS
        if verdict is not Verdict.HOLD:
            return False
        self._held.append((window, event.clone()))
        self._silence.start()
        return True

    def _on_terminator(self, now: int) -> bool:
        if not self._held:
            swallow = self._clock.elapsed() < self._swallow_until
            self._swallow_until = 0
            return swallow
        verdict = self._buffer.end(now)
        return self._finish(verdict)

    def _on_silence(self) -> None:
        self._finish(self._buffer.judge())

    def _finish(self, verdict: Verdict) -> bool:
        if verdict not in {Verdict.SCAN, Verdict.UNREADABLE}:
            self._replay()
            return False
        self._silence.stop()
        self._held.clear()
        self._swallow_until = self._clock.elapsed() + 2 * FAST_MS
        digits = self._buffer.clear()
        (self.scanned if verdict is Verdict.SCAN else self.unreadable).emit(digits)
        return True

    def _replay(self) -> None:
        self._silence.stop()
        held, self._held = self._held, []
        self._buffer.clear()
        self._replaying = True
        try:
            for window, event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False
