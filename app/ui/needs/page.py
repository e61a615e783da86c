"""The needs page: lists on the left, one list with its items and its match on the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget

from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.needs.intake import Intake
from app.ui.needs.items import Items
from app.ui.needs.line_form import edit_line
from app.ui.needs.lists import Lists
from app.ui.needs.match import Match
from app.ui.widgets.basics import Empty, Spoken, button, column, label, row, scaled

if TYPE_CHECKING:
    from app.domain.needs import NeedList
    from app.services.needs import NeedListLine


class NeedsPage(Spoken):
    """Where need lists become reservations."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._code = ""
        self._list: NeedList | None = None
        self.lists, self.items, self.match = Lists(desk), Items(desk), Match(desk)
        self.intake = Intake(self, desk)
        self._title, self._close = label("title"), button()
        self.tabs = QTabWidget()
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        Watch(self, desk.changes, {"need_list", "box", "partner", "load"}, self._read)

    def _lay_out(self) -> None:
        self.tabs.addTab(self.items, "")
        self.tabs.addTab(self.match, "")
        chosen = Spoken()
        layout = column(spacing=8)
        layout.addLayout(row(self._title, None, self._close))
        layout.addWidget(self.tabs, 1)
        chosen.setLayout(layout)
        empty = Empty(
            lambda: self.tr("No need list chosen"),
            lambda: self.tr("Read a file or paste a message: text or a spreadsheet, in any language, as it came."),
        )
        self._right.addWidget(empty)
        self._right.addWidget(chosen)
        split = QSplitter()
        split.addWidget(self.lists)
        split.addWidget(self._right)
        split.setSizes([280, 940])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        self.lists.setMinimumWidth(scaled(250))
        self.setLayout(column(split, margins=16))
        self.say(lambda text: self.tabs.setTabText(0, text), lambda: self.tr("Original and items"))
        self.say(lambda text: self.tabs.setTabText(1, text), lambda: self.tr("Match"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.lists.chosen.connect(self.show_list)
        self.lists.file_wanted.connect(self.intake.choose_file)
        self.lists.text_wanted.connect(self.intake.paste)
        self.intake.taken.connect(self.show_list)
        self.lists.states_changed.connect(self._read)
        self.items.assigned.connect(self._assign)
        self.items.edit_wanted.connect(lambda line: edit_line(self, self._desk, self._code, line))
        self.match.changed.connect(self._propose)
        self.match.confirm_wanted.connect(self._confirm)
        self.match.release_wanted.connect(self._release)
        self._close.clicked.connect(self._toggle_closed)

    def _read(self) -> None:
        needs, code = self._desk.hall.needs, self._code
        states = ("open", "closed") if self.lists.closed.isChecked() else ("open",)
        self._desk.tasks.run(self, lambda: (needs.lists(states), needs.get(code) if code else None), self._show)

    def _show(self, answer: "tuple[list[NeedListLine], NeedList | None]") -> None:
        lines, need_list = answer
        self.lists.show_lists(lines, self._code)
        if need_list is not None and need_list.code == self._code:
            self._list = need_list
            self.items.show_list(need_list)
            self._right.setCurrentIndex(1)
            self.on_language()
            self._propose()

    def on_language(self) -> None:
        """Name the list in the language."""
        if self._list is not None:
            self._title.setText(f"{self._list.title or self._list.code}  ({self._list.code})")
            is_open = self._list.state == "open"
            self._close.setText(self.tr("Close the list") if is_open else self.tr("Open the list again"))

    def show_list(self, code: str) -> None:
        """Show a list on the right."""
        self._code = code
        self._read()

    def _propose(self) -> None:
        if self._code:
            matches, code, rules = self._desk.hall.matches, self._code, self.match.rules()
            self._desk.tasks.run(
                self, lambda: (matches.propose([code], rules), matches.kept(code)), self.match.show_proposal
            )

    def _confirm(self) -> None:
        proposal = self.match.proposal
        if proposal is not None:
            self._desk.tasks.run(self, lambda: self._desk.hall.matches.confirm(proposal))

    def _release(self) -> None:
        self._desk.tasks.run(self, lambda: self._desk.hall.matches.release(self._code))

    def _toggle_closed(self) -> None:
        needs, code = self._desk.hall.needs, self._code
        is_open = self._list is not None and self._list.state == "open"
        self._desk.tasks.run(self, lambda: needs.close(code) if is_open else needs.reopen(code))

    def _assign(self, number: int, category: str) -> None:
        needs, code = self._desk.hall.needs, self._code
        self._desk.tasks.run(self, lambda: needs.assign(code, number, category))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys 1 to 5 answer the open question, 0 says it is no goods."""
        text = event.text()
        if self.tabs.currentIndex() == 0 and text in set("12345") and self.items.answer(int(text) - 1):
            return
        if self.tabs.currentIndex() == 0 and text == "0":
            self.items.answer_none()
            return
        super().keyPressEvent(event)

    def open_thing(self, noun: str, key: str) -> None:
        """Show a need list."""
        if noun == "need_list":
            self.show_list(key)

    def on_scan(self, noun: str, key: str) -> bool:
        """Scans belong to other pages."""
        del noun, key
        return False
