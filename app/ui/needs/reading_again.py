"""A list that is about to be taken in: read again as more is known of its sender and its columns."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.desk import Desk
from app.ui.needs.column_strip import columns_of

if TYPE_CHECKING:
    from app.domain.need_revisions import Difference
    from app.domain.reading.headers import Columns
    from app.services.needs import ReadSource
    from app.services.reading import Reader


class ReadingAgain(QObject):
    """Holds the source and what a person said about it.

    Signals:
        changed: it was read again; carries the columns of its table, None without one.
        versioned: whether it looks like a newer version of a list; carries the list's code (empty for none) and what
            would change.
    """

    changed = Signal(object)
    versioned = Signal(str, object)

    def __init__(self, desk: Desk, source: "ReadSource") -> None:
        super().__init__()
        self._desk = desk
        self.source = source
        self.asker = ""
        self.roles: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def say_sender(self, code: str) -> None:
        """Read with what was learnt for a sender, and look whether they sent this list before."""
        if code != self.asker:
            self.asker = code
            self.read()

    def say_columns(self, mark: str, heads: tuple[str, ...], roles: tuple[str, ...]) -> None:
        """Read with columns as a person named them."""
        self.roles[mark] = (heads, roles)
        self.read()

    def read(self) -> None:
        """Read once more on the worker."""
        hall, sender, source = self._desk.hall, self.asker, self.source
        with_roles, progress = self._with_roles, self._desk.tasks.report_progress
        known = bool(sender or self.roles)

        def call() -> object:
            reader = with_roles(hall.needs.reader(sender))
            found = reader.again(source, progress) if known else source
            remembered = reader.taught.columns if reader.taught else {}
            older = hall.revisions.likely_version(found, sender) if sender else None
            return found, columns_of(found, remembered), older, hall.revisions.preview(older, found) if older else None

        self._desk.tasks.run(self, call, lambda answer: self._show(sender, answer))

    def _with_roles(self, reader: "Reader") -> "Reader":
        if not self.roles or reader.taught is None:
            return reader
        said = {mark: roles for mark, (_heads, roles) in self.roles.items()}
        return replace(reader, taught=replace(reader.taught, columns={**reader.taught.columns, **said}))

    def _show(self, sender: str, answer: "tuple[ReadSource, Columns | None, str | None, Difference | None]") -> None:
        if sender != self.asker:
            return
        self.source, columns, older, difference = answer
        self.changed.emit(columns)
        self.versioned.emit(older or "", difference)

    def final(self, sender: str) -> "Callable[[], ReadSource]":
        """The last reading, for the sender it is kept for, who is remembered with the columns of the table."""
        hall, source, roles = self._desk.hall, self.source, dict(self.roles)

        def call() -> "ReadSource":
            for heads, chosen in roles.values():
                hall.words.remember_columns(sender, heads, chosen)
            return hall.needs.reader(sender).again(source)

        return call
