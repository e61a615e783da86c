"""Original and items: the list as it came, beside what was understood, and the open questions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.domain.quantities import Total
from app.ui.desk import Desk
from app.ui.needs import line_values as values
from app.ui.needs.line_form import edit_line
from app.ui.needs.panes import Panes
from app.ui.needs.question_bar import BACK, EDIT, MATCH, MERGE, SKIP, SPLIT, QuestionBar, question_of
from app.ui.needs.review import Review
from app.ui.needs.split_words import SplitWords
from app.ui.needs.wanted import is_question, open_questions, same_question
from app.ui.widgets.amounts import amount
from app.ui.widgets.basics import Spoken, column

if TYPE_CHECKING:
    from app.domain.needs import NeedLine, NeedList
    from app.services.stock import StockLine


class Items(Spoken):
    """Shows a list and asks what only a person can know.

    Signals:
        match_wanted: everything is answered, go on to the match.
    """

    match_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: NeedLine | None = None
        self.review, self.bar, self.panes = Review(desk), QuestionBar(desk), Panes(desk)
        whole = column(self.bar, spacing=8)
        whole.addWidget(self.panes, 1)
        self.setLayout(whole)
        self.split = SplitWords(desk, self, self.bar)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.review.changed.connect(self._refresh)
        self.bar.answered.connect(self._on_answered)
        self.bar.wanted.connect(self._on_wanted)
        self.split.chosen.connect(self.review.split)
        self.split.left.connect(self.take_keyboard)
        self.panes.pointed.connect(self._on_pointed)
        self.panes.table.form_wanted.connect(self._open_form)
        self.panes.table.edited.connect(self._on_edited)

    def show_list(self, need_list: "NeedList") -> None:
        """Show another list, or the same one as it stands now."""
        before = self.review.need_list
        if before is None or before.code != need_list.code:
            self._asked = None
            self.split.hide()
            self.panes.begin()
        self.review.show(need_list)

    def take_keyboard(self) -> None:
        """From now on keys answer the open question."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_language(self) -> None:
        """Say everything again."""
        if self.review.need_list is not None:
            self._refresh()

    def _line(self) -> "NeedLine | None":
        """The line that is asked about, as it stands now."""
        return self.review.line(self._asked.number) if self._asked is not None else None

    def _refresh(self) -> None:
        need_list = self.review.need_list
        assert need_list is not None, "news about a list only"
        self.panes.show_list(need_list)
        current = self._line()
        if current is None or not is_question(current):
            current = self.review.next_question(self._asked)
        self._ask(current, again=current is not None and current == self._asked)

    def _ask(self, line: "NeedLine | None", *, again: bool = False) -> None:
        """Ask about a line, and show where it stands on both sides; ``again`` leaves the person where they are."""
        need_list = self.review.need_list
        if line is None or need_list is None:
            self.bar.ask(None)
            return
        self._asked = line
        others = open_questions(need_list)
        counts = (len(same_question(line, others)), len(others), self.review.total)
        self.bar.ask(question_of(line, need_list, counts))
        if not again:
            self.panes.point(line.number)
        keys, stock = self.bar.candidates, self._desk.hall.stock
        if keys:
            self._desk.tasks.run(self, lambda: stock.lines(keys), lambda lines: self._show_stock(keys, lines))

    def _show_stock(self, keys: tuple[str, ...], lines: "Sequence[StockLine]") -> None:
        if self.bar.candidates == keys:
            self.bar.show_free({key: self._free(key, lines) for key in keys})

    def _free(self, key: str, lines: "Sequence[StockLine]") -> str:
        category = self._desk.hall.catalogue.current().categories.get(key)
        found = [line.free for line in lines if line.category == key]
        if category is None or not found:
            return self.tr("none here")
        return self.tr("{amount} free").format(amount=amount(self._desk.voice, sum(found, Total()), category.unit))

    def _on_answered(self, category: str, only_this: bool) -> None:  # noqa: FBT001  a Qt slot
        line, need_list = self._line(), self.review.need_list
        if line is not None and need_list is not None:
            also = [] if only_this else same_question(line, open_questions(need_list))
            self.take_keyboard()
            self.review.answer(line, category, also)

    def _on_wanted(self, action: str) -> None:
        line = self._line()
        if action == MATCH:
            self.match_wanted.emit()
        elif line is not None:
            actions = {
                SKIP: lambda: self._ask(self.review.next_question(line)),
                BACK: lambda: self._ask(self.review.next_question(line, -1)),
                EDIT: lambda: self._open_form(line),
                MERGE: lambda: self.review.merge(line.number),
                SPLIT: lambda: self._start_splitting(line),
            }
            actions[action]()

    def _start_splitting(self, line: "NeedLine") -> None:
        if not self.split.ask(line):
            self._desk.notify(self.tr("This line is one word only, it cannot be cut."))

    def _open_form(self, line: "NeedLine") -> None:
        need_list = self.review.need_list
        if need_list is not None:
            edit_line(self, self._desk, need_list.code, line)

    def _on_pointed(self, number: int) -> None:
        line = self.review.line(number)
        if line is not None and is_question(line):
            self._ask(line)

    def _on_edited(self, before: "NeedLine", after: "NeedLine", key: str) -> None:
        if key == values.GOODS:
            self.review.answer(before, after.category)
        else:
            self.review.correct(after)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer the open question by a key; False leaves it to others."""
        return self.isVisible() and self.review.need_list is not None and self.bar.take_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field wanted answer the open question."""
        if not self.take_key(event):
            super().keyPressEvent(event)
