"""The last day of a rule: typed in short, or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QToolButton, QWidgetAction

from app.domain import last_days
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.widgets.amounts import day
from app.ui.widgets.basics import Spoken, button, column, kind, label, row, scaled

_PAST_SHOWN = 42


class UntilField(Spoken):
    """A field for a day, with what it means below.

    Signals:
        entered: Enter, or a day of the calendar.
    """

    entered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.calendar = _calendar()
        self._pick = button("", symbol="calendar", colour=desk.colours.text)
        self._menu = QMenu(self)
        self._meaning = label("muted", wrap=True)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self.calendar)
        self._menu.addAction(action)
        line = row(self.field, self._pick)
        line.setStretch(0, 1)
        layout = column(spacing=4)
        layout.addLayout(line)
        layout.addWidget(self._meaning)
        self.setLayout(layout)
        self.say(self.field.setPlaceholderText, lambda: self.tr("+7, Friday, 30.11."))
        self.say(self.field.setAccessibleName, lambda: self.tr("Until when"))
        self.say(self._pick.setAccessibleName, lambda: self.tr("Choose from a calendar"))
        self.say(self._pick.setToolTip, lambda: self.tr("Choose from a calendar"))
        self.on_language()
        self.field.textChanged.connect(lambda _text: self.explain())
        self.field.returnPressed.connect(self.entered)
        self.calendar.clicked.connect(self._on_picked)
        self._pick.clicked.connect(self._show_calendar)

    def on_language(self) -> None:
        """Name days and months in the language, and write them in the colours of the look."""
        self.calendar.setLocale(QLocale(str(self._desk.voice.language)))
        plain = QTextCharFormat()
        plain.setForeground(QColor(self._desk.colours.text))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, plain)
        self.explain()

    def show_day(self, value: date | None) -> None:
        """Show a day, or that there is none."""
        self.field.setText(day(value))

    def day(self) -> date | None:
        """The day that was typed; what is no day is refused in a sentence."""
        return last_days.parse(self.field.text(), self._desk.hall.workplace.today())

    def explain(self) -> bool:
        """Say which day is meant, or why it is none; returns whether it can be used."""
        try:
            meant = self.day()
        except UserError as error:
            kind(self._meaning, "attention")
            self._meaning.setText(self._desk.voice.say(error.phrase))
            return False
        kind(self._meaning, "muted")
        if meant is None:
            self._meaning.setText(self.tr("Empty: until you change it."))
        else:
            spoken = QLocale(str(self._desk.voice.language)).toString(_of(meant), "dddd, dd.MM.yyyy")
            self._meaning.setText(self.tr("Last day: {day}").format(day=spoken))
        return True

    def _show_calendar(self) -> None:
        today = _of(self._desk.hall.workplace.today())
        self.calendar.setMinimumDate(today)
        muted = QTextCharFormat()
        muted.setForeground(QColor(self._desk.colours.line))
        for back in range(1, _PAST_SHOWN + 1):
            self.calendar.setDateTextFormat(today.addDays(-back), muted)
        self._menu.popup(self._pick.mapToGlobal(self._pick.rect().bottomLeft()))
        self.calendar.setFocus()

    def _on_picked(self, picked: QDate) -> None:
        self._menu.hide()
        self.show_day(date(picked.year(), picked.month(), picked.day()))
        self.entered.emit()


def _calendar() -> QCalendarWidget:
    """A calendar in our look, large enough to press with a finger."""
    made = QCalendarWidget()
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setMinimumSize(scaled(380), scaled(300))
    made.setStyleSheet(
        "QTableView::item { padding: 0; } #qt_calendar_navigationbar { background: transparent; }"
        " QToolButton { background: transparent; border: 0; padding: 6px 10px; font-weight: bold; }"
    )
    for name, text in (("qt_calendar_prevmonth", "◀"), ("qt_calendar_nextmonth", "▶")):
        arrow = made.findChild(QToolButton, name)
        if arrow is not None:
            arrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            arrow.setText(text)
    return made


def _of(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
