"""The list under review: what the hub keeps, and what was answered here a moment ago."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.need_lines import answered
from app.ui.desk import Desk
from app.ui.needs.wanted import is_question, open_questions

if TYPE_CHECKING:
    from app.domain.needs import NeedLine, NeedList


class Review(QObject):
    """Shows every answer at once and keeps it on the worker; what was refused goes back to what it was.

    Signals:
        changed: the list says something else now.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kept: NeedList | None = None
        self._shown: NeedList | None = None
        self._given: dict[int, NeedLine] = {}
        self._total = 0

    @property
    def need_list(self) -> "NeedList | None":
        """The list with the answers just given."""
        if self._shown is None and self._kept is not None:
            lines = tuple(self._given.get(line.number, line) for line in self._kept.lines)
            self._shown = replace(self._kept, lines=lines) if self._given else self._kept
        return self._shown

    @property
    def total(self) -> int:
        """How many questions the list had since it was opened."""
        return self._total

    def line(self, number: int) -> "NeedLine | None":
        """A line by its number; None when the list has it no longer."""
        need_list = self.need_list
        return next((line for line in need_list.lines if line.number == number), None) if need_list else None

    def show(self, need_list: "NeedList") -> None:
        """Take the list as the hub keeps it; another list begins to count anew."""
        before = self.need_list
        if before is None or before.code != need_list.code:
            self._given, self._total = {}, 0
        else:
            known = {line.number: line for line in before.lines}
            same = tuple(old if (old := known.get(line.number)) == line and old else line for line in need_list.lines)
            need_list = replace(need_list, lines=same)
        self._kept = need_list
        self._total = max(self._total, len(open_questions(need_list)))
        self._tell()

    def _tell(self) -> None:
        self._shown = None
        self.changed.emit()

    def answer(self, line: "NeedLine", category: str, also: "Sequence[NeedLine]" = ()) -> None:
        """Say what a line means, and others in the same words; one action that can be taken back."""
        known = self._desk.hall.catalogue.current()
        chosen = known.category(category) if category else None
        needs, code, numbers = self._desk.hall.needs, self._code, [other.number for other in also]
        after = [answered(each, chosen) for each in (line, *also)]
        self._keep(after, lambda: needs.assign(code, line.number, category, numbers))

    def correct(self, after: "NeedLine") -> None:
        """Keep a line as a person corrected it."""
        needs, code = self._desk.hall.needs, self._code
        self._keep([after], lambda: needs.correct_line(code, after))

    def split(self, number: int, at: int) -> None:
        """Cut a line in two at a place in its text."""
        needs, code = self._desk.hall.needs, self._code
        self._desk.tasks.run(self, lambda: needs.split_line(code, number, at))

    def merge(self, number: int) -> None:
        """Make a line one with the line above."""
        needs, code = self._desk.hall.needs, self._code
        self._desk.tasks.run(self, lambda: needs.merge_lines(code, number))

    @property
    def _code(self) -> str:
        assert self._kept is not None, "only a list that is shown is corrected"
        return self._kept.code

    def _keep(self, lines: "Sequence[NeedLine]", call: Callable[[], object]) -> None:
        given = {line.number: line for line in lines}
        self._given |= given
        self._tell()
        self._desk.tasks.run(self, call, lambda _kept: self._forget(given), lambda _error: self._take_back(given))

    def _forget(self, given: "dict[int, NeedLine]") -> None:
        """What was given is kept now; every list read from here on says it by itself."""
        assert self._kept is not None, "something was given for it"
        done = {number for number, line in given.items() if self._given.get(number) is line}
        self._kept = replace(
            self._kept, lines=tuple(given[line.number] if line.number in done else line for line in self._kept.lines)
        )
        for number in done:
            del self._given[number]
        self._shown = None

    def _take_back(self, given: "dict[int, NeedLine]") -> None:
        for number, line in given.items():
            if self._given.get(number) is line:
                del self._given[number]
        self._tell()

    def next_question(self, line: "NeedLine | None", step: int = 1) -> "NeedLine | None":
        """The open question after a line (or before it), beginning again at the other end; None without any.

        The line may be gone, joined with another: then its place in the original counts.
        """
        lines = self.need_list.lines if self.need_list else ()
        questions = [each for each in lines if is_question(each)]
        if line is None:
            return next(iter(questions), None)
        others = [each for each in questions if each.number != line.number]
        after = [each for each in others if _place_of(each) > _place_of(line)]
        before = others[: len(others) - len(after)]
        round_about = [*after, *before] if step > 0 else [*before[::-1], *after[::-1]]
        itself = [each for each in questions if each.number == line.number]
        return next(iter([*round_about, *itself]), None)


def _place_of(line: "NeedLine") -> tuple[bool, int, int, int]:
    return (not line.source_line, line.source_line, line.start, line.number)
