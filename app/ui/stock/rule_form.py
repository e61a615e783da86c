"""How gladly goods are taken: go, slow or stop, why, and until when."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QPushButton

from app.domain.intake import LONGEST_REASON, REASONS, IntakeRule, Pace, read_reason, reason_words
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.icons import icon
from app.ui.stock.until_field import UntilField
from app.ui.widgets.basics import Spoken, button, column, label

if TYPE_CHECKING:
    from app.services.intake import IntakeLine

PACE_KEYS = {"1": Pace.GO, "2": Pace.SLOW, "3": Pace.STOP}
SYMBOLS = {Pace.GO: "check", Pace.SLOW: "triangle-alert", Pace.STOP: "x"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RuleForm(Spoken):
    """Changes the rule of one kind of goods; everything is kept at once, without a button to save.

    Signals:
        decided: a rule changed; carries it.
        lifted: the goods are taken as usual again; carries their key.
        left: the last field was finished.
    """

    decided = Signal(object)
    lifted = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._line: IntakeLine | None = None
        self._kept: IntakeRule | None = None
        self._name, self._group = label("heading", wrap=True), label("muted", wrap=True)
        self.paces: dict[Pace, QPushButton] = {pace: button("option") for pace in Pace}
        self.reason = QComboBox()
        self.until = UntilField(desk)
        self.lift = button("flat", symbol="undo-2", colour=desk.colours.text)
        self._build()

    def _build(self) -> None:
        reason_title, until_title, keys = label("muted"), label("muted"), label("muted", wrap=True)
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setMinimumContentsLength(8)
        typed = self.reason.lineEdit()
        assert typed is not None, "an editable box has a field"
        self._typed = typed
        typed.setMaxLength(LONGEST_REASON)
        for pace, each in self.paces.items():
            each.setCheckable(True)
            each.setIconSize(QSize(22, 22))
            each.clicked.connect(partial(self.decide, pace))
        layout = column(self._name, self._group, *self.paces.values(), spacing=8, margins=12)
        for widget in (reason_title, self.reason, until_title, self.until, self.lift):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(keys)
        self.setLayout(layout)
        self.say(reason_title.setText, lambda: self.tr("Why?"))
        self.say(until_title.setText, lambda: self.tr("Until when?"))
        self.say(keys.setText, lambda: self.tr("Keys: 1, 2 and 3 mark, Enter goes on, Esc goes back."))
        self.say(self.reason.setAccessibleName, lambda: self.tr("Why?"))
        self.say(typed.setPlaceholderText, lambda: self.tr("may stay empty"))
        self.say(self.lift.setText, lambda: self.tr("Take as usual again"))
        self.reason.activated.connect(lambda _place: self._keep())
        typed.editingFinished.connect(self._keep)
        typed.returnPressed.connect(lambda: self.until.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.until.field.editingFinished.connect(self._keep)
        self.until.entered.connect(self._on_until)
        self.lift.clicked.connect(self._on_lift)
        self.on_language()

    def on_language(self) -> None:
        """Name paces and reasons in the language."""
        voice, colours = self._desk.voice, self._desk.colours
        tints = {Pace.GO: colours.good, Pace.SLOW: colours.attention, Pace.STOP: colours.wrong}
        for key, pace in PACE_KEYS.items():
            words = voice.term("pace", pace)
            self.paces[pace].setText(self.tr("{pace}   {key}").format(pace=words, key=key))
            self.paces[pace].setAccessibleName(words)
            self.paces[pace].setIcon(icon(SYMBOLS[pace], tints[pace]))
        typed = read_reason(self._typed.text())
        self.reason.clear()
        for reason in ("", *REASONS):
            self.reason.addItem(voice.name(reason_words(reason)), reason)
        self._show_reason(typed)
        if self._line is not None:
            self.show_line(self._line)

    def _show_reason(self, reason: str) -> None:
        self._typed.setText(self._desk.voice.name(reason_words(reason)))
        self._typed.setCursorPosition(0)

    def show_line(self, line: "IntakeLine") -> None:
        """Show other goods, or the same ones with the rule they have now; what is being typed stays."""
        is_other = self._line is None or self._line.key != line.key
        self._line, self._kept = line, line.rule
        groups = {group.key: group.name for group in self._desk.hall.catalogue.current().groups}
        name = self._desk.voice.name(line.name)
        self._name.setText(name)
        whole = self.tr("The whole group") if line.is_group else self._desk.voice.name(groups[line.group])
        self._group.setText(whole)
        for pace, each in self.paces.items():
            each.setChecked(line.rule is not None and line.rule.pace == pace)
        if is_other or not self._typed.hasFocus():
            self._show_reason(line.rule.reason if line.rule else "")
        if is_other or not self.until.field.hasFocus():
            self.until.show_day(line.rule.until if line.rule else None)
        self.lift.setEnabled(line.rule is not None)

    def decide(self, pace: Pace, *_checked: bool) -> None:
        """Take the goods so from now on, with the reason and the day that stand in the fields."""
        line = self._line
        if line is None:
            return
        rule = IntakeRule(line.key, pace, read_reason(self._typed.text()), self._day())
        for each, made in self.paces.items():
            made.setChecked(each == pace)
        if rule != self._kept:
            self._kept = rule
            self.decided.emit(rule)

    def _day(self) -> date | None:
        """The day in the field; one that is none leaves the day as it was, and the field says why."""
        try:
            return self.until.day()
        except UserError:
            return self._kept.until if self._kept else None

    def _keep(self) -> None:
        """Keep what was typed, once the goods are marked."""
        if self._kept is not None:
            self.decide(Pace(self._kept.pace))

    def _on_until(self) -> None:
        if self.until.explain():
            self._keep()
            self.left.emit()

    def _on_lift(self) -> None:
        if self._line is not None:
            self._kept = None
            self.lifted.emit(self._line.key)

    def begin(self) -> None:
        """Put the cursor on the first answer."""
        rule = self._kept
        self.paces[Pace(rule.pace) if rule else Pace.GO].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1, 2 and 3, go on with Enter, go back with Escape."""
        focused = next((pace for pace, each in self.paces.items() if each.hasFocus()), None)
        pace = PACE_KEYS.get(event.text()) or (focused if event.key() in _ENTER else None)
        if pace is not None:
            self.decide(pace)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
