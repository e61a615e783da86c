"""What scanned commands do at the sorting station, so that it needs no key at all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.commands import Command
from app.domain.sku import Basis
from app.ui.sort import concerns
from app.ui.sort import draft as drafts
from app.ui.sort.draft import NO_EXPIRY
from app.ui.sort.work import Work

if TYPE_CHECKING:
    from app.ui.desk import Desk


class Orders:
    """Carries commands out; ``elsewhere`` are those that are not about the box itself."""

    def __init__(self, desk: "Desk", work: Work, elsewhere: dict[str, Callable[[], object]]) -> None:
        self._desk, self._work = desk, work
        self._simple: dict[str, Callable[[], object]] = {
            "finish": work.finish, "again": work.same_again, "add_content": work.another_content,
            "other_goods": work.other_goods, "estimated": work.estimate,
            "counted": lambda: work.answer("basis", Basis.COUNTED),
            "unknown": lambda: work.answer("basis", Basis.UNKNOWN),
            "plus_1": lambda: self._count(1), "plus_10": lambda: self._count(10), "minus_1": lambda: self._count(-1),
            "no_expiry": lambda: work.answer("expiry", NO_EXPIRY),
            "expiry_6m": lambda: work.answer("expiry", "+6m"), "expiry_12m": lambda: work.answer("expiry", "+12m"),
            "yes": lambda: self._reply(yes=True), "no": lambda: self._reply(yes=False),
            **elsewhere,
        }  # fmt: skip

    def carry_out(self, command: Command) -> bool:
        """Do what a command says; False when it cannot be done now, such as a size these goods do not have."""
        if command.name in self._simple:
            self._simple[command.name]()
            return True
        if command.name == "copies":
            self._work.show(drafts.with_copies(self._work.draft, int(command.value)))
            return True
        return self._choose(command)

    def _choose(self, command: Command) -> bool:
        work = self._work
        if command.name == "category":
            work.choose_goods(self._desk.hall.catalogue.current().category(command.value))
            return True
        fits = {
            "audience": "audience" in drafts.steps(work.draft),
            "size": command.value in drafts.size_options(work.draft),
            "season": "season" in drafts.steps(work.draft),
        }
        if fits.get(command.name):
            work.answer(command.name, command.value)
        return bool(fits.get(command.name))

    def _count(self, more: int) -> None:
        self._work.show(drafts.plus(self._work.draft, more))

    def _reply(self, *, yes: bool) -> None:
        if self._work.concern is not None:
            answers = self._work.concern.answers
            self._work.reply(self._work.concern.kind, concerns.YES if yes else answers[1])
