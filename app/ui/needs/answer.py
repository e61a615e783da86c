"""The answer to a sender: looked at first, then copied, saved or mailed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QWidget

from app import paths
from app.domain.languages import Language
from app.domain.phrases import UserError
from app.domain.terms import term
from app.ui.desk import Desk
from app.ui.files import open_folder
from app.ui.widgets.asking import save_file
from app.ui.widgets.basics import button, column, label, resize_within_screen, row

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.replies import Reply
    from app.services.replies import Letter

_NOTE_LINES = 2
_LONGEST_LINK = 2000
"""What every mail program still takes as a link; Windows cuts longer ones."""


def mail_link(address: str, letter: "Letter") -> QUrl:
    """A link that opens the mail program; a body too long for a link is left out."""
    link = QUrl(f"mailto:{address}")
    for items in ([("subject", letter.subject), ("body", letter.body)], [("subject", letter.subject)], []):
        query = QUrlQuery()
        for key, value in items:
            query.addQueryItem(key, bytes(QUrl.toPercentEncoding(value).data()).decode())
        link.setQuery(query)
        if len(link.toEncoded().data()) <= _LONGEST_LINK:
            break
    return link


def save_blank_list(parent: QWidget, desk: Desk) -> None:
    """Ask where a blank need list goes, write it and open its folder."""
    title = QCoreApplication.translate("Answer", "Save a blank need list to send out")
    path = save_file(parent, title, str(paths.documents_folder() / "needs_потреби_bedarf.xlsx"), "XLSX (*.xlsx)")

    def saved(file: "Path") -> None:
        desk.notify(QCoreApplication.translate("Answer", "Blank list saved: {file}").format(file=file))
        open_folder(file.parent)

    if path is not None:
        desk.tasks.run(parent, lambda: desk.hall.replies.template(path), saved)


class Answer(QDialog):
    """Shows the answer to a need list in the sender's language and lets the person send it."""

    def __init__(self, parent: QWidget, desk: Desk, code: str) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reply: Reply | None = None
        self.setWindowTitle(self.tr("Answer to the sender"))
        resize_within_screen(self, 900, 620)
        self.preview, self.note, self.language = QPlainTextEdit(), QPlainTextEdit(), QComboBox()
        self._reason = label("wrong", wrap=True)
        self.copy, self.pdf, self.xlsx, self.mail = button("primary"), button(), button(), button()
        self._name_fields()
        self._name_buttons()
        self._lay_out()
        desk.tasks.run(self, lambda: desk.hall.replies.reply(code), self._begin, self._refuse)

    def _name_fields(self) -> None:
        for language in Language:
            name = self._desk.voice.name(term("language", language))
            self.language.addItem(name[:1].upper() + name[1:], str(language))
        self.language.setAccessibleName(self.tr("Language of the answer"))
        self.language.currentIndexChanged.connect(lambda _at: self._show())
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Answer to the sender"))
        self.note.setPlaceholderText(self.tr("A word of your own to the sender, if you like"))
        self.note.setAccessibleName(self.tr("Note to the sender"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * (_NOTE_LINES + 1))
        self.note.textChanged.connect(self._show)

    def _name_buttons(self) -> None:
        self.copy.setText(self.tr("Copy text"))
        self.pdf.setText(self.tr("Save PDF …"))
        self.xlsx.setText(self.tr("Save spreadsheet …"))
        self.mail.setText(self.tr("Open mail program"))
        self.copy.clicked.connect(self._copy)
        self.pdf.clicked.connect(lambda: self._save("pdf", "PDF (*.pdf)"))
        self.xlsx.clicked.connect(lambda: self._save("xlsx", "XLSX (*.xlsx)"))
        self.mail.clicked.connect(self._mail)
        self.mail.hide()
        for each in (self.copy, self.pdf, self.xlsx):
            each.setEnabled(False)

    def _lay_out(self) -> None:
        closing = button()
        closing.setText(self.tr("Close"))
        closing.clicked.connect(self.reject)
        self._reason.hide()
        layout = column(spacing=12, margins=16)
        layout.addLayout(row(label("", self.tr("Language of the answer")), self.language, None))
        layout.addWidget(self.note)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self._reason)
        layout.addLayout(row(closing, None, self.mail, self.xlsx, self.pdf, self.copy))
        self.setLayout(layout)

    def _begin(self, reply: "Reply") -> None:
        self._reply = reply
        self.mail.setVisible("@" in reply.partner.email)
        for each in (self.copy, self.pdf, self.xlsx):
            each.setEnabled(True)
        self.copy.setFocus()
        self.language.setCurrentIndex(self.language.findData(str(reply.language)))
        self._show()

    def reply(self) -> "Reply | None":
        """The answer in the language chosen, with the note typed; none before it is made."""
        if self._reply is None:
            return None
        return replace(self._reply, language=self.language.currentData(), note=self.note.toPlainText().strip())

    def _show(self) -> None:
        reply, replies = self.reply(), self._desk.hall.replies
        if reply is not None:
            self._desk.tasks.run(self, lambda: replies.text(reply), self.preview.setPlainText, self._refuse)

    def _copy(self) -> None:
        reply, replies = self.reply(), self._desk.hall.replies
        if reply is None:
            return

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._desk.notify(self.tr("The answer is copied. Paste it into the mail or the chat."))

        self._desk.tasks.run(self, lambda: (replies.note(reply, "text"), replies.text(reply))[1], copied, self._refuse)

    def _save(self, form: str, kinds: str) -> None:
        reply = self.reply()
        if reply is None:
            return
        name = paths.documents_folder() / self._desk.hall.replies.file_name(reply, form)
        path = save_file(self, self.tr("Save the answer"), str(name), kinds)
        if path is not None:
            self.save_to(form, path)

    def save_to(self, form: str, path: "Path") -> None:
        """Write the answer into a file and open its folder."""
        reply, replies = self.reply(), self._desk.hall.replies

        def saved(file: "Path") -> None:
            self._desk.notify(self.tr("Answer saved: {file}").format(file=file))
            open_folder(file.parent)

        if reply is not None:
            self._desk.tasks.run(self, lambda: replies.write(reply, form, path), saved, self._refuse)

    def _mail(self) -> None:
        reply, replies = self.reply(), self._desk.hall.replies
        if reply is None:
            return

        def written(answer: "tuple[Letter, str]") -> None:
            QGuiApplication.clipboard().setText(answer[1])
            QDesktopServices.openUrl(mail_link(reply.partner.email, answer[0]))
            self._desk.notify(self.tr("The mail program opens. Attach the PDF, or paste the answer: it is copied."))

        def write() -> "tuple[Letter, str]":
            replies.note(reply, "mail")
            return replies.mail(reply), replies.text(reply)

        self._desk.tasks.run(self, write, written, self._refuse)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._reason.setText(self._desk.voice.say(error.phrase))
            self._reason.show()
