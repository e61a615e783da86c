"""Asking what other rules would change: one question after the other, none of them for a proposal that is gone."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.services.differences import Effect
    from app.services.proposals import Proposal

Question = Callable[["Proposal"], "Effect"]
"""What to think about a proposal."""


class EffectQueue(QObject):
    """Questions by the name of the control that asks them; while nobody can see the panel they wait.

    Signals:
        found: carries the name and the effect, None when there is no answer.
    """

    found = Signal(str, object)

    def __init__(self, desk: Desk, panel: QWidget) -> None:
        super().__init__(panel)
        self._desk, self._panel = desk, panel
        self._proposal: Proposal | None = None
        self._waiting: dict[str, Question] = {}
        self._asked = ""
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on when the panel is shown."""
        if event.type() == QEvent.Type.Show:
            self.go_on()
        return super().eventFilter(watched, event)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The controls that still wait, in the order in which they are answered."""
        return tuple(self._waiting)

    def begin(self, proposal: "Proposal | None") -> None:
        """Forget every question; the next ones are about this proposal."""
        self._proposal, self._waiting, self._asked = proposal, {}, ""

    def ask(self, questions: Mapping[str, Question], *, first: bool = False) -> None:
        """Ask more, after what waits already or before it."""
        kept = {name: question for name, question in self._waiting.items() if name not in questions}
        self._waiting = {**questions, **kept} if first else {**kept, **questions}
        self.go_on()

    def go_on(self) -> None:
        """Think about the next question, if somebody can see the panel and no other is thought about."""
        proposal = self._proposal
        if self._asked or proposal is None or not self._waiting or not self._panel.isVisible():
            return
        name = next(iter(self._waiting))
        question = self._waiting.pop(name)
        self._asked = name
        self._desk.tasks.think(
            self,
            lambda stopped: None if stopped() or proposal is not self._proposal else question(proposal),
            lambda effect: self._answer(proposal, name, effect),
            lambda _error: self._answer(proposal, name, None),
        )

    def _answer(self, proposal: "Proposal", name: str, effect: "Effect | None") -> None:
        if proposal is not self._proposal:
            return
        self._asked = ""
        if name not in self._waiting:
            self.found.emit(name, effect)
        self.go_on()
