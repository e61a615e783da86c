"""The needs page: lists on the left, one list with its items and its match on the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget

from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.needs.answer import Answer, save_blank_list
from app.ui.needs.demand import DemandPanel
from app.ui.needs.head import Head
from app.ui.needs.head_form import HeadForm
from app.ui.needs.history import History
from app.ui.needs.intake import Intake
from app.ui.needs.items import Items
from app.ui.needs.lists import Lists
from app.ui.needs.match import Match
from app.ui.needs.versions import Versions
from app.ui.widgets.basics import Empty, Spoken, column, scaled

if TYPE_CHECKING:
    from app.domain.needs import NeedList
    from app.domain.partners import Partner
    from app.services.need_revisions import Likeness
    from app.services.needs import NeedListLine

    Read = tuple[list[NeedListLine], NeedList | None, list[Partner], tuple[Likeness, ...]]

LIST, EVERYTHING = 1, 2


class NeedsPage(Spoken):
    """Where need lists become reservations."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._code = ""
        self._list: NeedList | None = None
        self._partners: list[Partner] = []
        self.lists, self.items, self.match = Lists(desk), Items(desk), Match(desk)
        self.head, self.history, self.demand = Head(desk), History(desk), DemandPanel(desk)
        self.intake, self.versions = Intake(self, desk), Versions(self, desk)
        self.tabs = QTabWidget()
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        Watch(self, desk.changes, {"need_list", "box", "partner", "load"}, self._read)

    def _lay_out(self) -> None:
        self.tabs.addTab(self.items, "")
        self.tabs.addTab(self.match, "")
        self.tabs.addTab(self.history, "")
        chosen = Spoken()
        layout = column(self.head, spacing=8)
        layout.addWidget(self.tabs, 1)
        chosen.setLayout(layout)
        empty = Empty(
            lambda: self.tr("No need list chosen"),
            lambda: self.tr("Read a file or paste a message: text or a spreadsheet, in any language, as it came."),
        )
        self._right.addWidget(empty)
        self._right.addWidget(chosen)
        self._right.addWidget(self.demand)
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
        self.say(lambda text: self.tabs.setTabText(2, text), lambda: self.tr("History"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.lists.chosen.connect(self.show_list)
        self.lists.opened.connect(self.items.take_keyboard)
        self.lists.file_wanted.connect(self.intake.choose_file)
        self.lists.text_wanted.connect(self.intake.paste)
        self.intake.taken.connect(self._on_taken)
        self.lists.states_changed.connect(self._read)
        self.items.match_wanted.connect(lambda: self.tabs.setCurrentWidget(self.match))
        self.tabs.currentChanged.connect(lambda _tab: self._fill_tab())
        self.match.items_wanted.connect(self._go_to_items)
        self._connect_head()

    def _connect_head(self) -> None:
        needs, tasks = self._desk.hall.needs, self._desk.tasks
        self.head.toggled.connect(self._toggle_closed)
        self.head.edit_wanted.connect(self._edit)
        self.head.still_holds.connect(lambda: tasks.run(self, lambda: needs.confirm_still_holds(self._code)))
        self.head.version_wanted.connect(lambda: self.versions.choose_file(self._code))
        self.head.twin_wanted.connect(self.show_list)
        self.head.answer_wanted.connect(lambda: Answer(self, self._desk, self._code).open())
        self.lists.blank_wanted.connect(lambda: save_blank_list(self, self._desk))
        self.versions.revised.connect(self._on_taken)
        self.lists.all_wanted.connect(lambda: self._right.setCurrentIndex(EVERYTHING))
        self.demand.left.connect(lambda: self._right.setCurrentIndex(LIST if self._list else 0))

    def _read(self) -> None:
        needs, code = self._desk.hall.needs, self._code
        states = ("open", "closed") if self.lists.closed.isChecked() else ("open",)
        partners, revisions = self._desk.hall.partners, self._desk.hall.revisions

        def read() -> "Read":
            need_list, alike = (needs.get(code), revisions.duplicates(code)) if code else (None, ())
            return needs.lists(states), need_list, partners.all(), alike

        self._desk.tasks.run(self, read, self._show)

    def _show(self, answer: "Read") -> None:
        lines, need_list, self._partners, alike = answer
        self.lists.show_lists(lines, self._code)
        if need_list is not None and need_list.code == self._code:
            self._list = need_list
            self.items.show_list(need_list)
            names = {partner.code: partner.name for partner in self._partners}
            self.head.show_list(need_list, names, next(iter(alike), None))
            if self._right.currentIndex() != EVERYTHING:
                self._right.setCurrentIndex(LIST)
            self._fill_tab()

    def show_list(self, code: str) -> None:
        """Show a list on the right."""
        if self._right.currentIndex() == EVERYTHING:
            self._right.setCurrentIndex(LIST if self._list else 0)
        self._code = code
        self._read()

    def _edit(self) -> None:
        if self._list is not None:
            HeadForm(self, self._desk, self._list, self._partners).open()

    def _fill_tab(self) -> None:
        """Read what the tab in front shows besides the list."""
        if self.tabs.currentWidget() is self.history:
            self.history.read(self._code)
        if self._list is not None:
            self.match.follow(self._list.code)

    def _go_to_items(self) -> None:
        self.tabs.setCurrentWidget(self.items)
        self.items.take_keyboard()

    def _toggle_closed(self) -> None:
        needs, code = self._desk.hall.needs, self._code
        is_open = self._list is not None and self._list.state == "open"
        self._desk.tasks.run(self, lambda: needs.close(code) if is_open else needs.reopen(code))

    def _on_taken(self, code: str) -> None:
        self._go_to_items()
        self.show_list(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody wanted answer the open question."""
        if not self.items.take_key(event):
            super().keyPressEvent(event)

    def open_thing(self, noun: str, key: str) -> None:
        """Show a need list."""
        if noun == "need_list":
            self.show_list(key)

    def on_scan(self, noun: str, key: str) -> bool:
        """Scans belong to other pages."""
        del noun, key
        return False
