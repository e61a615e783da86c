"""Taking a need list in: what was understood, and who asks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from app.domain.needs import AROUND
from app.domain.partners import Partner
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.tables import Column, Table

if TYPE_CHECKING:
    from app.domain.reading_result import ReadItem
    from app.services.needs import Imported, ReadSource


class PasteText(QDialog):
    """A place to paste a message into."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste a need list"))
        self.resize(720, 480)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("Paste the message here, as it came: any language, any form."))
        self.text.setAccessibleName(self.tr("Need list"))
        read = button("primary")
        read.setText(self.tr("Read"))
        read.clicked.connect(self.accept)
        layout = column(self.text, spacing=8, margins=16)
        layout.addLayout(row(None, read))
        self.setLayout(layout)


class TakingIn(QDialog):
    """Shows what was read and asks who sent it.

    Signals:
        taken: carries what was imported.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, source: "ReadSource", partners: list[Partner]) -> None:
        super().__init__(parent)
        self._desk, self._source = desk, source
        self.setWindowTitle(self.tr("Take a need list in"))
        self.resize(1000, 620)
        self.partner = QComboBox()
        self.partner.setEditable(True)
        self.partner.setAccessibleName(self.tr("Who asks?"))
        self.partner.addItem("", "")
        for partner in partners:
            self.partner.addItem(partner.name, partner.code)
        self.title = QLineEdit(source.name)
        self.title.setAccessibleName(self.tr("Title"))
        self._reason = label("wrong", wrap=True)
        self.table = Table("taking_in", self._columns(), desk.settings)
        self.table.show_records(source.reading.items)
        self._take = button("primary")
        self._lay_out()

    def _lay_out(self) -> None:
        states = [item.status for item in self._source.reading.items]
        read = label("good", self.tr("%n line(s) understood", "", states.count("read")))
        ask = label("attention", self.tr("%n line(s) to check", "", states.count("ask")))
        unknown = label("wrong", self.tr("%n line(s) not recognised", "", states.count("unknown")))
        aside = label("muted", self.tr("%n line(s) set aside", "", len(self._source.reading.ignored)))
        for shown, status in ((ask, "ask"), (unknown, "unknown")):
            shown.setVisible(status in states)
        advice = label("muted", self.tr("Nothing is lost: every line is kept and can be corrected after taking in."))
        self._take.setText(self.tr("Take in"))
        self._take.clicked.connect(self._submit)
        cancel = button()
        cancel.setText(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout = column(spacing=12, margins=16)
        layout.addLayout(row(read, ask, unknown, aside, None, spacing=16))
        layout.addWidget(self.table, 1)
        layout.addWidget(advice)
        who = row(label("", self.tr("Who asks?")), self.partner, label("", self.tr("Title")), self.title, spacing=8)
        who.setStretch(1, 1)
        who.setStretch(3, 1)
        layout.addLayout(who)
        layout.addWidget(self._reason)
        layout.addLayout(row(None, cancel, self._take))
        self.setLayout(layout)
        self.partner.setFocus()

    def _columns(self) -> list[Column]:
        voice, catalogue = self._desk.voice, self._desk.hall.catalogue.current()

        def goods(item: "ReadItem") -> str:
            if item.category:
                return voice.name(catalogue.name(item.category))
            return " / ".join(voice.name(catalogue.name(entry.category)) for entry in item.candidates)

        def wanted(item: "ReadItem") -> str:
            if item.quantity is None:
                return self.tr("open")
            return f"{item.quantity:f} {voice.term('unit', item.unit)}"

        return [
            Column(lambda: self.tr("Line"), lambda item: str(item.line), lambda item: item.line, width=60),
            Column(lambda: self.tr("Text"), lambda item: item.text.strip(AROUND), stretch=True),
            Column(lambda: self.tr("State"), lambda item: voice.term("status", item.status), width=150),
            Column(lambda: self.tr("Goods"), goods, width=260),
            Column(lambda: self.tr("Wanted"), wanted, width=120),
        ]

    def _submit(self) -> None:
        name = self.partner.currentText().strip()
        if not name:
            self._reason.setText(self.tr("Choose or type who asks for these goods."))
            return
        hall, source, title = self._desk.hall, self._source, self.title.text().strip()

        def take() -> object:
            known = [partner for partner in hall.partners.all() if partner.name.casefold() == name.casefold()]
            partner = known[0] if known else hall.partners.add(Partner("", name))
            return hall.needs.import_list(source, partner.code, title)

        self._desk.tasks.run(self, take, self._on_taken, self._refuse)

    def _on_taken(self, imported: "Imported") -> None:
        self.taken.emit(imported)
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._reason.setText(self._desk.voice.say(error.phrase))
