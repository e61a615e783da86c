"""The stop and go list: which goods the hall takes gladly, only a little, or not at the moment."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QPushButton, QScrollArea, QStackedWidget

from app.domain.intake import IntakeRule
from app.domain.languages import Language
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.files import show_pdf
from app.ui.stock.rule_columns import rule_columns
from app.ui.stock.rule_form import PACE_KEYS, RuleForm
from app.ui.widgets.basics import Empty, Spoken, button, card, column, row, scaled
from app.ui.widgets.tables import Table

if TYPE_CHECKING:
    from app.services.intake import IntakeLine

_FILTER_MS = 120


class StopAndGo(Spoken):
    """Left the goods that have a rule, or those searched for; right the rule of the chosen ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._key, self._shown = "", ""
        self.filter = QLineEdit()
        self.table = Table("stop_and_go", rule_columns(desk), desk.settings)
        self.form = RuleForm(desk)
        self.text = button("", symbol="copy", colour=desk.colours.text)
        self.poster = button("", symbol="printer", colour=desk.colours.text)
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._delay = QTimer(self, singleShot=True, interval=_FILTER_MS)
        self._build()
        self._connect()
        Watch(self, desk.changes, {"intake", "category"}, self.read)

    def _build(self) -> None:
        self.filter.setProperty("kind", "large")
        self.filter.setClearButtonEnabled(True)
        self._left.addWidget(self.table)
        self._left.addWidget(
            Empty(
                lambda: self.tr("All goods are taken as usual."),
                lambda: self.tr(
                    "Mark what is urgently needed, what is enough for now and what is not accepted. Volunteers see it"
                    " at the tile, donors on the poster and on the web page. Type the goods above to begin."
                ),
            )
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        self._right.addWidget(card(column(area)))
        self._right.addWidget(
            Empty(lambda: self.tr("No goods chosen"), lambda: self.tr("Type goods, or choose a row on the left."))
        )
        self._right.setMinimumWidth(scaled(270))
        self._right.setMaximumWidth(scaled(390))
        head = row(self.filter, self.text, self.poster)
        head.setStretch(0, 1)
        left = column(spacing=8)
        left.addLayout(head)
        left.addWidget(self._left, 1)
        whole = row(spacing=16)
        whole.addLayout(left, 2)
        whole.addWidget(self._right, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.say(self.filter.setPlaceholderText, lambda: self.tr("Type goods or a group to mark, in any language"))
        self.say(self.filter.setAccessibleName, lambda: self.tr("Goods to mark"))
        self.say(self.text.setText, lambda: self.tr("Copy text"))
        self.say(self.poster.setText, lambda: self.tr("Poster"))
        self.filter.textChanged.connect(lambda _text: self._delay.start())
        self.filter.returnPressed.connect(self._begin)
        self._delay.timeout.connect(self.read)
        for watched in (self.filter, self.table):
            watched.installEventFilter(self)
        self.table.pointed.connect(self._on_line)
        self.table.chosen.connect(lambda _line: self.form.begin())
        self.form.decided.connect(self._decide)
        self.form.lifted.connect(self._lift)
        self.form.left.connect(self._next)
        papers, languages = _menu(self.poster), _menu(self.text)
        self._offer(papers, lambda: self.tr("Poster A4"), partial(self._show_poster, "a4"))
        self._offer(papers, lambda: self.tr("Poster A3"), partial(self._show_poster, "a3"))
        self._offer(languages, lambda: self.tr("Text in German"), partial(self._copy_text, Language.GERMAN))
        self._offer(languages, lambda: self.tr("Text in Ukrainian"), partial(self._copy_text, Language.UKRAINIAN))
        self._offer(languages, lambda: self.tr("Text in English"), partial(self._copy_text, Language.ENGLISH))

    def _offer(self, menu: QMenu, text: Callable[[], str], act: Callable[[], None]) -> None:
        action = menu.addAction("")
        self.say(action.setText, text)
        action.triggered.connect(act)

    def on_language(self) -> None:
        """Name everything in the language."""
        self.table.show_records(self.table.model_.records)

    def read(self) -> None:
        """Read the list again, or what is searched for."""
        text, intake = self.filter.text().strip(), self._desk.hall.intake
        self._desk.tasks.run(self, lambda: (text, intake.search(text) if text else intake.lines()), self._show)

    def _show(self, answer: "tuple[str, list[IntakeLine]]") -> None:
        text, lines = answer
        if text != self.filter.text().strip():
            return
        self._shown = text
        self.table.show_records(lines)
        self._left.setCurrentIndex(0 if lines or text else 1)
        self._right.setVisible(bool(lines or text))
        keys = [line.key for line in lines]
        if lines:
            self.table.selectRow(keys.index(self._key) if self._key in keys else 0)
        self._on_line(self.table.current())

    def _on_line(self, line: "IntakeLine | None") -> None:
        self._right.setCurrentIndex(1 if line is None else 0)
        if line is not None:
            self._key = line.key
            self.form.show_line(line)

    def _begin(self) -> None:
        """Go on to the rule of the first goods, as soon as they are found."""
        if self._shown == self.filter.text().strip():
            self._begin_chosen()
            return
        self._delay.stop()
        self.read()
        self._desk.tasks.run(self, lambda: None, lambda _none: self._begin_chosen())

    def _begin_chosen(self) -> None:
        if self.table.current() is not None:
            self.form.begin()

    def _next(self) -> None:
        self.filter.clear()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, rule: IntakeRule) -> None:
        self._desk.tasks.run(self, lambda: self._desk.hall.intake.decide(rule))

    def _lift(self, key: str) -> None:
        self._desk.tasks.run(self, lambda: self._desk.hall.intake.lift(key))

    def _show_poster(self, size: str, *_checked: bool) -> None:
        show_pdf(self._desk, self, f"poster_{size}.pdf", lambda: self._desk.hall.posters.poster(size))

    def _copy_text(self, language: Language, *_checked: bool) -> None:
        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._desk.notify(self.tr("Copied. Paste the text into the web page or the message."))

        self._desk.tasks.run(self, lambda: self._desk.hall.posters.web_text(language), copied)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field for goods."""
        super().showEvent(event)
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the current row with 1, 2 and 3; go from the field into the list with the arrow."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.table and event.text() in PACE_KEYS and self.table.current() is not None:
                self.form.decide(PACE_KEYS[event.text()])
                return True
            if watched is self.filter and event.key() == Qt.Key.Key_Down:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self.filter and event.key() == Qt.Key.Key_Escape:
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)


def _menu(opener: QPushButton) -> QMenu:
    menu = QMenu(opener)
    opener.setMenu(menu)
    return menu
