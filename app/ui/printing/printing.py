"""What pages ask for when a label is wanted: it is noted, then printed, or opened as PDF where no printer is chosen."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from app import paths
from app.domain.phrases import UserError, mark
from app.services.print_queue import ALONE, FAILED, PRINTED, Job, PrintQueue
from app.ui.printing.choices import load_choice
from app.ui.printing.feeder import Feeder, codes_of, reason_of
from app.ui.printing.pdf import Row, by_kind, open_labels
from app.ui.printing.printers import Trouble, explain

if TYPE_CHECKING:
    from app.ui.desk import Desk

_DAMAGED = mark("Errors", "The list of labels was damaged and begins anew. The old one is kept: {file}")


class Printing(QObject):
    """The labels of this computer.

    Qt owns it and all its parts: what Python owns alone may end on the worker, where its collector runs too.

    Signals:
        changed: the list is another one; carries how many labels wait.
    """

    changed = Signal(int)

    def __init__(self, desk: "Desk") -> None:
        super().__init__(QCoreApplication.instance())
        self._desk = desk
        self.queue = PrintQueue(queue_file(desk.hall.workplace.database.url.render_as_string()))
        self.feeder = Feeder(desk, self.queue, self)
        self.trouble: tuple[Trouble, str] | None = None
        self._told: tuple[Trouble, str] | None = None
        self._waiting = 0
        self.feeder.moved.connect(self._on_moved)
        self.feeder.held.connect(self._on_held)
        self._change(list)

    def waiting_count(self) -> int:
        """How many labels are not on paper yet."""
        return self._waiting

    def automatic(self, kind: str) -> bool:
        """Whether a label of this kind is printed without asking, as soon as its thing is finished."""
        choice = load_choice(self._desk.settings, kind)
        return choice.automatic and bool(choice.printer)

    def labels(self, kind: str, codes: Iterable[str]) -> None:
        """Print the labels of codes, or open them as PDF where no printer is chosen for the kind."""
        wanted = list(codes)
        for together in [[code] for code in wanted] if kind in ALONE else [wanted]:
            self._add(kind, lambda together=together: together)

    def places(self) -> None:
        """Print the signs of all places."""
        self._add("place", lambda: [place.code for place in self._desk.hall.places.all()])

    def blanks(self, count: int) -> None:
        """Print labels ahead of their boxes; their codes are kept until they lie on paper."""
        self._add("blank", lambda: self._desk.hall.labels.lease_blanks(count))

    def again(self, number: int) -> None:
        """Print the labels once more that were printed last."""
        person = self._desk.hall.workplace.person

        def note() -> list[Job]:
            newest = self.queue.newest(number)
            if not newest:
                raise UserError(mark("Errors", "No label was printed here yet."))
            return [self.queue.add(kind, codes, 1, person) for kind, codes in newest]

        self._change(note)

    def reprint(self, rows: Sequence[Row]) -> None:
        """Print labels of the list once more; what failed or waits already is tried again."""
        person = self._desk.hall.workplace.person
        again = {job.id for job, _code in rows if job.state != PRINTED}

        def note() -> list[Job]:
            self.queue.again(job.id for job, _code in rows if job.state == FAILED)
            for kind, codes in by_kind(row for row in rows if row[0].state == PRINTED):
                again.add(self.queue.add(kind, codes, 1, person).id)
            return [job for job in self.queue.waiting() if job.id in again]

        self._told = None
        self._change(note)

    def remove(self, rows: Sequence[Row]) -> None:
        """Take labels off the list; nobody prints them any more."""

        def note() -> tuple[()]:
            for job_id in dict.fromkeys(job.id for job, _code in rows):
                self.queue.drop(job_id, [code for job, code in rows if job.id == job_id])
            return ()

        self._change(note)

    def retry(self) -> None:
        """Ask every printer again, now."""
        self._told = None
        self.feeder.retry()

    def show(self) -> None:
        """Open the list of labels."""
        from app.ui.printing.dialog import LabelsDialog  # noqa: PLC0415  waits for somebody who asks

        windows = (
            each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow) and each.isVisible()
        )
        parent = QApplication.activeWindow() or next(windows, None)
        LabelsDialog(parent, self._desk, self).open()

    def sentence(self) -> str:
        """Why labels wait, calmly, and that nothing is lost; empty while nothing is wrong."""
        if self.trouble is None or not self._waiting:
            return ""
        trouble, printer = self.trouble
        waiting = self.tr("%n label(s) wait, nothing is lost.", "", self._waiting)
        return f"{explain(trouble, printer)} {waiting}"

    def stop(self) -> None:
        """Print no more; what waits is printed after the next start."""
        if shiboken6.isValid(self):
            self.feeder.stop()
            self.deleteLater()

    def _add(self, kind: str, find: Callable[[], Iterable[str]]) -> None:
        copies = 1 if kind in ALONE else load_choice(self._desk.settings, kind).copies
        person = self._desk.hall.workplace.person
        self._change(lambda: [self.queue.add(kind, find(), copies, person)])

    def _change(self, note: Callable[[], Iterable[Job]]) -> None:
        """Change the queue, tell everybody, and send what it hands back on its way."""

        def change() -> tuple[list[Job], list[Job]]:
            return list(note()), self.queue.unprinted()

        def changed(answer: tuple[list[Job], list[Job]]) -> None:
            wanted, unprinted = answer
            self._tell(unprinted)
            for job in wanted:
                self._send(job)
            self.feeder.go()

        self._desk.tasks.run(self, change, changed)

    def _send(self, job: Job) -> None:
        choice = load_choice(self._desk.settings, job.kind)
        if not choice.printer:
            open_labels(
                self._desk, self, job.kind, codes_of([job]),
                lambda: self._note(lambda: self.queue.printed(job.id)),
                lambda error: self._note(lambda: self.queue.failed(job.id, reason_of(error))),
            )  # fmt: skip
        elif not choice.automatic:
            self._told = None
            text = self.tr("%n label(s) go to the printer {printer}.", "", job.labels)
            self._desk.notify(text.format(printer=choice.printer))

    def _note(self, note: Callable[[], None]) -> None:
        def noted() -> tuple[()]:
            note()
            return ()

        self._change(noted)

    def _tell(self, unprinted: list[Job]) -> None:
        self._waiting = sum(job.labels for job in unprinted)
        if not self._waiting:
            self.trouble = self._told = None
        aside, self.queue.set_aside = self.queue.set_aside, None
        if aside is not None:
            self._desk.tasks.refused.emit(UserError(_DAMAGED, file=aside))
        self.changed.emit(self._waiting)

    def _on_moved(self, printed: int) -> None:
        if printed and self.trouble is not None:
            self.trouble = self._told = None
            self._desk.notify(self.tr("The printer is back. %n label(s) printed.", "", printed))
        self._desk.tasks.run(self, self.queue.unprinted, self._tell)

    def _on_held(self, trouble: Trouble, printer: str) -> None:
        self.trouble = (trouble, printer)
        if self._waiting and self._told != self.trouble:
            self._told = self.trouble
            self._desk.notify(self.sentence())
        self.changed.emit(self._waiting)


def queue_file(database: str) -> Path:
    """Where this computer keeps the labels of a hub; each hub has a list of its own."""
    name = hashlib.sha256(database.encode()).hexdigest()[:12]
    return paths.data_folder() / "printing" / f"labels-{name}.json"
