"""The scanner filter: holds fast keys back, recognises scans, replays everything else.

It sits on the windows themselves, before any widget or shortcut sees a key, so that a scan never
lands in a text field and its Enter never presses a button.
"""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.scans import Kind
from app.ui.plain_keys import PlainKeys
from app.ui.scan_buffer import LEARNING, ScanBuffer, Stroke, Verdict
from app.ui.scan_learning import Heard, Learnt, recall, remember

_CERTAINLY_FAST = 3
"""So many held keys are no person's; from then on dead keys are not to be put together with the next letter."""
_TAIL_MS = 200
"""How long after a scan the keys that end it may still come: a late Enter, or the second of CR LF."""
_SILENT_KEYS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr, Qt.Key.Key_Mode_switch}
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_WORDLESS_KEYS = {
    Qt.Key.Key_Dead_Grave: "`", Qt.Key.Key_Dead_Acute: "´", Qt.Key.Key_Dead_Circumflex: "^",
    Qt.Key.Key_Dead_Diaeresis: "¨", Qt.Key.Key_Dead_Caron: "ˇ", Qt.Key.Key_Dead_Abovering: "°",
    0: "\ufffd",
}  # fmt: skip
"""Characters of keys that come without one: dead keys, and a key that Qt does not know (``µ`` under Caps Lock)."""
_GROUP_SEPARATOR = "\x1d"
_ENDS: dict[int, str] = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Tab: "tab"}
_END_TEXTS = {"\r": "enter", "\n": "enter", "\t": "tab"}


def _end_of(event: QKeyEvent) -> str:
    """How a key ends a scan, also as a control character; empty for any other key."""
    if event.key() == Qt.Key.Key_Backtab:
        return ""
    return _ENDS.get(event.key()) or _END_TEXTS.get(event.text(), "")


def _character_of(event: QKeyEvent) -> str:
    """The character a key types; empty for keys that do something else. Ctrl and Alt together are AltGr."""
    if event.modifiers() & _COMMAND_KEYS not in (Qt.KeyboardModifier.NoModifier, _COMMAND_KEYS):
        return ""
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else _WORDLESS_KEYS.get(event.key(), "")


def _stroke_of(event: QKeyEvent, character: str) -> Stroke:
    """What the buffer wants to know; only a real keyboard tells the truth about Shift."""
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) if event.nativeScanCode() else None
    return Stroke(character, event.timestamp(), shifted)


def _is_separator(event: QKeyEvent) -> bool:
    """Whether this is how scanners send the separator inside a GS1 code."""
    return event.key() == Qt.Key.Key_F8 or event.text() == _GROUP_SEPARATOR


class Scanner(QObject):
    """Watches the focused window.

    Signals:
        scanned: a valid code of ours arrived; carries its digits.
        unreadable: a scan arrived that was to be a code of ours; carries what came.
        foreign: a code of somebody else arrived; carries what the scanner sent, less its AIM prefix.
        heard: a scan arrived while learning; carries what is known about it, and no other signal is sent.
    """

    scanned = Signal(str)
    unreadable = Signal(str)
    foreign = Signal(str)
    heard = Signal(object)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.learnt = recall(settings)
        self._buffer = ScanBuffer()
        self._learner: QWidget | None = None
        self._learning = False
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._ends: list[str] = []
        self._plainly = PlainKeys(self)
        self._passing = False
        self._ended_ms: int | None = None
        self._silence = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._silence.timeout.connect(self._late.start)
        self._late.timeout.connect(self._judge)
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

    def adopt(self, learnt: Learnt) -> None:
        """Follow what was learnt about the scanner of this computer from now on, also after the next start."""
        self.learnt = learnt
        remember(self._settings, learnt)

    def learn_for(self, learner: QWidget) -> None:
        """While this widget is in front, tell everything about a scan instead of acting on it."""
        self._learner = learner

    def _set_mind(self) -> None:
        """Decide how to hear the next keys."""
        learner = self._learner
        self._learning = learner is not None and shiboken6.isValid(learner) and _is_in_front(learner)
        self._buffer.pace = LEARNING if self._learning else self.learnt.pace
        self._buffer.layout = "" if self._learning else self.learnt.layout

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold, recognise or let pass one key."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWindow) or event.key() in _SILENT_KEYS:
            return False
        if self._passing:
            self._passing = False
            return False
        return self._on_press(watched, event) if kind == QEvent.Type.KeyPress else self._on_release(watched, event)

    def _on_press(self, window: QWindow, event: QKeyEvent) -> bool:
        end, character = _end_of(event), _character_of(event)
        if end:
            return self._on_end(window, event, end)
        if event.isAutoRepeat() or not character:
            return self._on_other(window, event)
        if character == " " and not self._held:
            return False
        stroke = _stroke_of(event, character)
        if self._ends or self._add(stroke) is Verdict.APART:
            self._judge()
            self._add(stroke)
        self._hold(window, event)
        return True

    def _add(self, stroke: Stroke) -> Verdict:
        if not self._held:
            self._set_mind()
        return self._buffer.key(stroke)

    def _on_other(self, window: QWindow, event: QKeyEvent) -> bool:
        inside = len(self._buffer.strokes) >= _CERTAINLY_FAST and not event.isAutoRepeat() and _is_separator(event)
        if inside:
            self._hold(window, event)
        else:
            self._judge()
        return inside

    def _on_end(self, window: QWindow, event: QKeyEvent, end: str) -> bool:
        if not self._held:
            return self._ended_ms is not None and 0 <= event.timestamp() - self._ended_ms <= _TAIL_MS
        if self._learning:
            self._ends.append(end)
            self._hold(window, event)
            return True
        if not self._judge():
            return False
        self._ended_ms = event.timestamp()
        return True

    def _on_release(self, window: QWindow, event: QKeyEvent) -> bool:
        """A key goes up: not before it went down, where that is held back."""
        pressed = (held for _, held in self._held if held.type() == QEvent.Type.KeyPress)
        if not any(_same_key(held, event) for held in pressed):
            return False
        self._held.append((window, event.clone()))
        return True

    def _hold(self, window: QWindow, event: QKeyEvent) -> None:
        self._held.append((window, event.clone()))
        self._late.stop()
        self._silence.start(self._buffer.wait_ms())
        if len(self._buffer.strokes) == _CERTAINLY_FAST:
            self._plainly.begin(QGuiApplication.focusObject())

    def _judge(self) -> bool:
        """Say what the held keys are; returns whether they were a scan. Typing goes where it was meant to go."""
        self._silence.stop()
        self._late.stop()
        held, self._held = self._held, []
        ends, self._ends = self._ends, []
        if not held:
            return False
        self._plainly.end()
        reading = self._buffer.reading()
        strokes = self._buffer.take()
        if reading.kind is Kind.TYPING:
            self._replay(held)
            return False
        self._ended_ms = strokes[-1].at_ms
        self._tell(Heard(reading, tuple(strokes), tuple(ends)))
        return True

    def _tell(self, heard: Heard) -> None:
        if self._learning:
            self.heard.emit(heard)
            return
        signals = {Kind.OURS: self.scanned, Kind.MISREAD: self.unreadable, Kind.FOREIGN: self.foreign}
        signals[heard.reading.kind].emit(heard.reading.text)

    def _replay(self, held: list[tuple[QWindow, QKeyEvent]]) -> None:
        for window, event in held:
            if shiboken6.isValid(window):
                self._passing = True
                QCoreApplication.sendEvent(window, event)
                self._passing = False


def _is_in_front(widget: QWidget) -> bool:
    return widget.isVisible() and QApplication.activeModalWidget() in {None, widget.window()}


def _same_key(one: QKeyEvent, other: QKeyEvent) -> bool:
    if one.nativeScanCode():
        return one.nativeScanCode() == other.nativeScanCode()
    return one.key() == other.key()
