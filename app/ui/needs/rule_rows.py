"""The rows of the rules: a control, and beside it what it would change before anything is changed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QCheckBox, QRadioButton, QSpinBox, QWidget

from app.ui.icons import icon
from app.ui.needs.effect_words import EffectWords
from app.ui.voice import Voice
from app.ui.widgets.basics import Elided, Spoken, Text, button, column, kind, label, row, scaled

if TYPE_CHECKING:
    from app.services.differences import Effect

PAUSE_MS = 400
"""So long nobody types before a number is thought about."""
_SIDE_BY_SIDE, _ON_ONE_LINE, _SWITCH_WIDTH, _PARTS_WIDTH = 760, 460, 340, 480
"""Widths of the panel from which effects stand beside their controls and numbers beside their titles."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RuleRow(Spoken):
    """A control with its effect: beside it where there is room, else below.

    ``name`` is that of the question the effect answers.
    """

    def __init__(self, name: str, voice: Voice, control: QWidget, parts: "Parts | None" = None) -> None:
        super().__init__()
        self.name, self._voice, self._control = name, voice, control
        self._words = EffectWords(voice)
        self._effect: Effect | None = None
        self.loses = False
        self.effect = label("muted", wrap=True)
        self.effect.setObjectName("effect")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._parts, self._wide = parts or control, _PARTS_WIDTH if parts else _SWITCH_WIDTH
        self._box.addWidget(self._parts)
        self._box.addWidget(self.effect, 1)
        self.setLayout(self._box)
        self.setFocusProxy(control)
        self.forget()

    def forget(self) -> None:
        """Say nothing: there is nothing to be changed here now."""
        self._effect = None
        self._say("")

    def wait(self) -> None:
        """Say that the answer is on its way."""
        self._effect = None
        self._say("…")

    def tell(self, effect: "Effect | None") -> None:
        """Say what a change would bring, or nothing where nobody knows."""
        self._say("")
        self._effect = effect
        self.on_language()

    def refuse(self, reason: str) -> None:
        """Say why this cannot be."""
        self._effect = None
        self._say(reason, "wrong")

    def on_language(self) -> None:
        """Say the effect in the language."""
        if self._effect is not None:
            self._say(self._words.loss(self._effect) if self.loses else self._words.gain(self._effect))

    def _say(self, text: str, look: str = "muted") -> None:
        kind(self.effect, look)
        self.effect.setText(text)
        self.effect.setVisible(bool(text))
        self._control.setAccessibleDescription(text)

    def arrange(self, width: int) -> None:
        """Put the effect below the control in a narrow panel."""
        wide = width >= scaled(_SIDE_BY_SIDE)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._parts.setMinimumWidth(scaled(self._wide) if wide else 0)
        if isinstance(self._parts, Parts):
            self._parts.arrange(on_one_line=width >= scaled(_ON_ONE_LINE))
        self.effect.setIndent(-1 if wide else scaled(24))


class Parts(QWidget):
    """A title or a field, and what belongs to it beside it, or below in a very narrow panel."""

    def __init__(self, first: QWidget, others: Sequence[QWidget]) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addWidget(first)
        self._box.addLayout(row(*others, None))
        self._box.addStretch(1)
        self.setLayout(self._box)

    def arrange(self, *, on_one_line: bool) -> None:
        """Put all of it on one line or on two."""
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if on_one_line else QBoxLayout.Direction.TopToBottom)


class SwitchRow(RuleRow):
    """A check box, or one of several round buttons.

    Signals:
        flipped: a person set it the other way; carries how it stands now.
    """

    flipped = Signal(bool)

    def __init__(self, name: str, voice: Voice, title: Text, *, one_of_many: bool = False) -> None:
        self.box: QAbstractButton = QRadioButton() if one_of_many else QCheckBox()
        super().__init__(name, voice, self.box)
        self.say(self.box.setText, title)
        self.box.setMinimumHeight(scaled(26))
        self.box.clicked.connect(self.flipped)

    def set_on(self, *, on: bool) -> None:
        """Show how it stands; nobody is told."""
        self.box.setChecked(on)
        self.loses = on


class Number(QSpinBox):
    """A number that scrolling past does not change, and that Escape takes back.

    Signals:
        done: Enter was pressed.
        left: Escape was pressed.
    """

    done = Signal()
    left = Signal()

    def __init__(self, least: int, most: int, step: int = 1) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(scaled(96))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter applies, Escape takes back what was typed."""
        if event.key() in _ENTER:
            self.interpretText()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape and self.property("pending"):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NumberRow(RuleRow):
    """A number with its title; another number is thought about first and applied by a button or Enter.

    Signals:
        considered: another number stands there and nobody types any more; carries it.
        applied: the number shall be in force; carries it.
    """

    considered = Signal(int)
    applied = Signal(int)

    def __init__(self, name: str, voice: Voice, title: Text, field: Number, last: QWidget | None = None) -> None:
        self.field, self._title, self.apply = field, label(wrap=True), button()
        self._last = last
        super().__init__(name, voice, field, Parts(self._title, [field, self.apply, *([last] if last else [])]))
        self._value = field.value()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._title.setMinimumWidth(scaled(170))
        self._title.setBuddy(field)
        self.say(self._title.setText, title)
        self.say(field.setAccessibleName, title)
        self.say(self.apply.setText, lambda: self.tr("Apply"))
        self._pause.timeout.connect(lambda: self.considered.emit(self.field.value()))
        field.valueChanged.connect(self._on_typed)
        field.done.connect(self._apply)
        field.left.connect(lambda: field.setValue(self._value))
        self.apply.clicked.connect(self._apply)
        self._show_pending()

    @property
    def is_pending(self) -> bool:
        """Whether another number stands there than is in force."""
        return self.field.value() != self._value

    def set_value(self, value: int) -> None:
        """Show what is in force; nobody is told. A number that is typed and not yet applied stays."""
        keeps, self._value = self.is_pending and value != self.field.value(), value
        if keeps:
            self._on_typed()
            return
        self._pause.stop()
        self.field.blockSignals(True)
        self.field.setValue(value)
        self.field.blockSignals(False)
        self._show_pending()
        self.forget()

    def refuse(self, reason: str) -> None:
        """Say why this cannot be; it cannot be applied either."""
        super().refuse(reason)
        self.apply.setEnabled(False)

    def _on_typed(self) -> None:
        self._show_pending()
        if self.is_pending:
            self.wait()
            self._pause.start()
        else:
            self._pause.stop()
            self.forget()

    def _show_pending(self) -> None:
        self.apply.setEnabled(self.is_pending)
        self.apply.setVisible(self.is_pending)
        if self._last is not None:
            self._last.setVisible(not self.is_pending)
        self.field.setProperty("pending", self.is_pending)

    def _apply(self) -> None:
        if self.is_pending and self.apply.isEnabled():
            self._pause.stop()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.applied.emit(self.field.value())


class Fold(Spoken):
    """A part of the rules that is folded away, with what is in force beside its name.

    Signals:
        opened: it was unfolded.
    """

    opened = Signal()

    def __init__(self, title: Text, body: QWidget, colour: str) -> None:
        super().__init__()
        self._title, self._colour, self._body = title, colour, body
        self.head, self._now = button("flat"), Elided("muted")
        self.head.setCheckable(True)
        self.head.setIconSize(QSize(16, 16))
        self.head.setStyleSheet("text-align: left; font-weight: bold; padding: 4px 6px;")
        line = row(self.head, self._now, spacing=4)
        line.setStretch(1, 1)
        layout = column(spacing=4)
        layout.addLayout(line)
        layout.addWidget(body)
        self.setLayout(layout)
        self.say(self.head.setText, title)
        self.head.toggled.connect(lambda on: self._on_toggled(on=on))
        self._on_toggled(on=False)

    @property
    def is_open(self) -> bool:
        """Whether its rows can be seen."""
        return self.head.isChecked()

    def tell(self, text: str) -> None:
        """Say what is in force."""
        self._now.tell(text)
        self.head.setAccessibleDescription(text)

    def _on_toggled(self, *, on: bool) -> None:
        self._body.setVisible(on)
        self.head.setIcon(icon("chevron-down" if on else "chevron-right", self._colour))
        if on:
            self.opened.emit()
