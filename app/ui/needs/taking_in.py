"""Taking a need list in: what was understood, who asks, and for whom."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QLineEdit, QWidget

from app.domain.partners import Partner
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.needs.column_strip import ColumnStrip
from app.ui.needs.difference import DifferenceDialog
from app.ui.needs.document_kind import looks_like_report
from app.ui.needs.preview import Preview
from app.ui.needs.reading_again import ReadingAgain
from app.ui.widgets.basics import button, column, label, resize_within_screen, row

if TYPE_CHECKING:
    from app.domain.need_revisions import Difference
    from app.services.needs import ReadSource

NEEDS, REPORT = "needs", "report"


class TakingIn(QDialog):
    """Shows what was read and asks who sent it.

    Signals:
        taken: a list was taken in; carries its code.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget, desk: Desk, source: "ReadSource", partners: "Sequence[Partner]") -> None:
        super().__init__(parent)
        self._desk, self._partners = desk, partners
        self._older: tuple[str, Difference | None] = ("", None)
        self.setWindowTitle(self.tr("Take a need list in"))
        self.reading = ReadingAgain(desk, source)
        self.columns, self.preview = ColumnStrip(), Preview(desk)
        self.partner, self.recipient = self._people(self.tr("Who asks?")), self._people(self.tr("For whom?"))
        self.title, self.kind = QLineEdit(source.title or source.name), QComboBox()
        self.parts, self.version, self.compare = QCheckBox(), label("attention", wrap=True), button()
        self._hint, self._reason = label("attention", wrap=True), label("wrong", wrap=True)
        self._take, self._cancel = button("primary"), button()
        self._build()
        self._connect()
        self._show(None)
        self._offer_version("", None)
        self._begin_with_sender(source)

    def _people(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setEditable(True)
        made.setAccessibleName(name)
        made.setMinimumContentsLength(18)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.addItem("", "")
        for partner in self._partners:
            made.addItem(partner.name, partner.code)
        return made

    def _build(self) -> None:
        resize_within_screen(self, 1000, 660)
        for words, key in ((self.tr("A need list"), NEEDS), (self.tr("A report of goods received or sent"), REPORT)):
            self.kind.addItem(words, key)
        self.kind.setAccessibleName(self.tr("What is it?"))
        self.title.setAccessibleName(self.tr("Title"))
        edit = self.recipient.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("the sender"))
        form = QGridLayout()
        form.setSpacing(8)
        fields = (
            (self.tr("Who asks?"), self.partner), (self.tr("For whom?"), self.recipient),
            (self.tr("Title"), self.title), (self.tr("What is it?"), self.kind),
        )  # fmt: skip
        for place, (words, field) in enumerate(fields):
            form.addWidget(label("", words), place // 2, place % 2 * 2)
            form.addWidget(field, place // 2, place % 2 * 2 + 1)
        form.setColumnStretch(1, 1)
        form.setColumnStretch(3, 1)
        advice = label(
            "muted", self.tr("Nothing is lost: every line is kept and can be corrected after taking in."), wrap=True
        )
        self._cancel.setText(self.tr("Cancel"))
        layout = column(self.columns, self.preview, advice, self._hint, spacing=8, margins=16)
        layout.setStretch(1, 1)
        layout.addLayout(form)
        layout.addWidget(self.parts)
        newer = row(self.version, self.compare)
        newer.setStretch(0, 1)
        layout.addLayout(newer)
        layout.addWidget(self._reason)
        layout.addLayout(row(None, self._cancel, self._take))
        self.setLayout(layout)
        self.partner.setFocus()

    def _connect(self) -> None:
        self.reading.changed.connect(self._show)
        self.reading.versioned.connect(self._offer_version)
        self.columns.changed.connect(self.reading.say_columns)
        self.partner.currentTextChanged.connect(lambda _text: self.reading.say_sender(self._code_of(self.partner)))
        self.kind.currentIndexChanged.connect(lambda _place: self._show_kind())
        self.parts.toggled.connect(lambda on: self.recipient.setEnabled(not on))
        self.compare.clicked.connect(self._show_version)
        self._take.clicked.connect(self._submit)
        self._cancel.clicked.connect(self.reject)

    def _begin_with_sender(self, source: "ReadSource") -> None:
        """A mail says who sent it; their address counts more than their name."""
        by_address = [
            each.name
            for each in self._partners
            if source.address and source.address.casefold() in each.email.casefold()
        ]
        self.partner.setEditText(by_address[0] if by_address else source.sender)
        self.reading.read()

    def _code_of(self, people: QComboBox) -> str:
        """The code of a partner by the name that stands in a field; empty for a new one."""
        name = people.currentText().strip().casefold()
        return next(
            (each.code for each in self._partners if name and name in {each.name.casefold(), each.name_uk.casefold()}),
            "",
        )

    def _show(self, columns: object) -> None:
        source = self.reading.source
        self.preview.show_reading(source.reading)
        self.columns.show_columns(columns)  # pyright: ignore[reportArgumentType]
        self._recipients = tuple(dict.fromkeys(item.recipient for item in source.reading.items if item.recipient))
        self.parts.setVisible(len(self._recipients) > 1)
        words = self.tr("Make %n list(s), one for each recipient: {names}", "", len(self._recipients))
        self.parts.setText(words.format(names=", ".join(self._recipients[:4])))
        self.parts.setToolTip(", ".join(self._recipients))
        self._show_kind()

    def _show_kind(self) -> None:
        source, is_report = self.reading.source, self.kind.currentData() == REPORT
        if is_report:
            hint = self.tr("A report asks for nothing: it is closed again and nothing of it is kept.")
        elif looks_like_report(line.text for line in source.lines):
            hint = self.tr("This may be a report of goods already received or sent. Please say what it is.")
        elif source.skipped:
            hint = self.tr("Not read, because they hold no list: {names}").format(names=", ".join(source.skipped))
        else:
            hint = ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._take.setText(self.tr("Close, keep nothing") if is_report else self.tr("Take in"))
        self._take.setEnabled(is_report or bool(source.reading.items or source.reading.ignored))

    def _offer_version(self, code: str, difference: "Difference | None") -> None:
        self._older = (code, difference)
        for each in (self.version, self.compare):
            each.setVisible(bool(code))
        self.version.setText(self.tr("This looks like a newer version of {list} of this sender.").format(list=code))
        self.compare.setText(self.tr("Show what changes …"))

    def _show_version(self) -> None:
        code, difference = self._older
        if difference is not None:
            dialog = DifferenceDialog(self, self._desk, code, (self.reading.source, difference))
            dialog.revised.connect(self._on_taken)
            dialog.own_wanted.connect(self._submit)
            dialog.open()

    def _submit(self) -> None:
        if self.kind.currentData() == REPORT:
            self._desk.notify(self.tr("A report of goods: nothing was taken in."))
            self.reject()
            return
        name = self.partner.currentText().strip()
        if not name:
            self._reason.setText(self.tr("Choose or type who asks for these goods."))
            self.partner.setFocus()
            return
        self._take.setEnabled(False)
        self._desk.tasks.run(self, self._call(name), self._on_taken, self._refuse)

    def _call(self, name: str) -> Callable[[], str]:
        hall, reading, title, address = (
            self._desk.hall,
            self.reading,
            self.title.text().strip(),
            self.reading.source.address,
        )
        parts, recipient = self.parts.isChecked(), self.recipient.currentText().strip()

        def known(wanted: str, email: str = "") -> str:
            found = [
                each
                for each in hall.partners.all()
                if wanted.casefold() in {each.name.casefold(), each.name_uk.casefold()}
            ]
            return (found[0] if found else hall.partners.add(Partner("", wanted, email=email))).code

        def take() -> str:
            sender = known(name, address)
            source = reading.final(sender)()
            if parts:
                return hall.needs.import_lists(source, sender, title)[0].code
            return hall.needs.import_list(source, sender, title, known(recipient) if recipient else "").code

        return take

    def _on_taken(self, code: str) -> None:
        self.taken.emit(code)
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        self._take.setEnabled(True)
        if isinstance(error, UserError):
            self._reason.setText(self._desk.voice.say(error.phrase))
