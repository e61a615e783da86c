"""A newer version of a list: what is new, gone or changed, before a person takes it in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.need_revisions import Change, Kind
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.needs.wanted import describe_sizes, describe_wanted
from app.ui.widgets.basics import Empty, button, column, label, resize_within_screen, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.domain.need_revisions import Difference
    from app.domain.needs import NeedLine
    from app.services.needs import ReadSource

ORDER = (Kind.NEW, Kind.GONE, Kind.AMOUNT, Kind.CHANGED, Kind.SAME)


class DifferenceDialog(QDialog):
    """Shows what a newer version changes; it is taken in as such, or as a list of its own.

    Signals:
        revised: the version was taken in; carries the code of the list.
        own_wanted: it shall be a list of its own.
    """

    revised = Signal(str)
    own_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        code: str,
        answer: "tuple[ReadSource, Difference]",
        *,
        may_be_own: bool = True,
    ) -> None:
        super().__init__(parent)
        self._desk, self._code = desk, code
        self._source, self._difference = answer
        self.setWindowTitle(self.tr("Newer version of {code}").format(code=code))
        resize_within_screen(self, 1000, 600)
        self.table = Table("need_difference", self._columns(), desk.settings)
        self.table.setAccessibleName(self.tr("What changes"))
        self.accept_version, self.own = button("primary"), button()
        self.own.setVisible(may_be_own)
        self._reason = label("wrong", wrap=True)
        self._reason.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        found = self._difference
        changed = len(found.of(Kind.AMOUNT)) + len(found.of(Kind.CHANGED))
        counts = (
            label("good", self.tr("%n new line(s)", "", len(found.of(Kind.NEW)))),
            label("wrong", self.tr("%n line(s) gone", "", len(found.of(Kind.GONE)))),
            label("attention", self.tr("%n line(s) changed", "", changed)),
            label("muted", self.tr("%n line(s) as before", "", len(found.of(Kind.SAME)))),
        )
        kept = self.tr("Answers and reservations stay. What is reserved for a gone line is kept until you release it.")
        advice = label("muted", kept, wrap=True)
        self.accept_version.setText(self.tr("Take in as newer version"))
        self.own.setText(self.tr("Take in as a list of its own"))
        cancel = button()
        cancel.setText(self.tr("Cancel"))
        self.accept_version.clicked.connect(self._revise)
        self.own.clicked.connect(self._take_own)
        cancel.clicked.connect(self.reject)
        layout = column(spacing=12, margins=16)
        layout.addLayout(row(*counts, None, spacing=16))
        layout.addWidget(self._body(), 1)
        for widget in (advice, self._reason):
            layout.addWidget(widget)
        layout.addLayout(row(None, cancel, self.own, self.accept_version))
        self.setLayout(layout)
        self.accept_version.setDefault(True)
        self.accept_version.setFocus()

    def _body(self) -> QWidget:
        if self._difference.is_empty:
            return Empty(
                lambda: self.tr("Nothing changed"),
                lambda: self.tr("Both versions ask for the same. Taking it in notes the day it came."),
            )
        changes = [change for kind in ORDER for change in self._difference.of(kind)]
        self.table.show_records(changes)
        return self.table

    def _columns(self) -> list[Column]:
        colours = self._desk.colours
        shades = {Kind.NEW: colours.good, Kind.GONE: colours.wrong, Kind.SAME: colours.muted}
        words = {
            Kind.NEW: self.tr("new"), Kind.GONE: self.tr("gone"), Kind.AMOUNT: self.tr("other quantity"),
            Kind.CHANGED: self.tr("changed"), Kind.SAME: self.tr("as before"),
        }  # fmt: skip

        def shade(change: Change) -> str:
            return shades.get(change.kind, colours.attention)

        return [
            Column(
                lambda: self.tr("What"), lambda change: words[change.kind],
                lambda change: ORDER.index(change.kind), colour=shade, width=150,
            ),
            Column(lambda: self.tr("Line"), lambda change: change.line.asked, stretch=True),
            Column(lambda: self.tr("Before"), lambda change: self._told(change.before), width=250),
            Column(lambda: self.tr("Now"), lambda change: self._told(change.after), colour=shade, width=250),
        ]  # fmt: skip

    def _told(self, line: "NeedLine | None") -> str:
        if line is None:
            return "–"
        voice, catalogue = self._desk.voice, self._desk.hall.catalogue.current()
        goods = voice.name(catalogue.name(line.category)) if line.category else voice.term("status", line.status)
        wanted = describe_wanted(line, voice, self.tr("open"))
        return ", ".join(part for part in (wanted, goods, voice.audience(line.audience), describe_sizes(line)) if part)

    def _revise(self) -> None:
        revisions, code, source = self._desk.hall.revisions, self._code, self._source
        self._desk.tasks.run(self, lambda: revisions.revise(code, source), self._on_revised, self._refuse)

    def _on_revised(self, _difference: object) -> None:
        self.revised.emit(self._code)
        self.accept()

    def _take_own(self) -> None:
        self.own_wanted.emit()
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._reason.setText(self._desk.voice.say(error.phrase))
            self._reason.show()
