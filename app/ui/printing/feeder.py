"""Feeds the printers with the labels that wait; what a printer does not take waits on."""

from collections.abc import Iterable
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.phrases import Phrase, UserError, mark
from app.services import rendering
from app.services.print_queue import ALONE, WAITING, Job, PrintQueue
from app.ui.printing.choices import Choice, keep_choice, load_choice
from app.ui.printing.printers import Printers, SystemPrinters, Trouble, lay_out
from app.ui.printing.printout import Printout

if TYPE_CHECKING:
    from app.services.rendering import Drawn
    from app.ui.desk import Desk

RETRY_MS = 15_000
_NOTICED_S, _PATIENCE = 0.2, 100
"""A system whose answer a person would notice is asked again that many times its own delay later."""
MOST_LABELS = 40
"""So many labels make one document: a jam costs no more."""
_UNDRAWN = Phrase("Errors", mark("Errors", "This label cannot be drawn. The reason is noted in the log."))


class Feeder(QObject):
    """Prints one document after the other.

    Signals:
        moved: labels were printed or turned out to be impossible; carries how many were printed.
        held: a printer takes nothing now; carries its Trouble and its name.
    """

    moved = Signal(int)
    held = Signal(object, str)

    def __init__(self, desk: "Desk", queue: PrintQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue = queue
        self.printers: Printers = SystemPrinters()
        self.busy = False
        self._batch: list[Job] = []
        self._alone: set[str] = set()
        self._silent: set[str] = set()
        self._slow: set[str] = set()
        self._printout: Printout | None = None
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.retry)

    def go(self) -> None:
        """Print what waits; a printer that let us wait long for its answer is asked by ``retry`` only."""
        if not self.busy:
            self.busy = True
            self._silent = set(self._slow)
            self._next()

    def retry(self) -> None:
        """Print what waits; every printer gets its chance again."""
        self._slow.clear()
        self.go()

    def stop(self) -> None:
        """Print no more; what has not left waits for the next start."""
        self._retry.stop()
        if self._printout is not None:
            self._printout.abandon()

    def _next(self) -> None:
        self._desk.tasks.run(self, self._queue.jobs, self._begin, lambda _error: self._rest(unsaved=True))

    def _begin(self, jobs: list[Job]) -> None:
        waiting = [job for job in jobs if job.state == WAITING]
        choices = {kind: load_choice(self._desk.settings, kind) for kind in {job.kind for job in waiting}}
        ready = {printer for printer in {choice.printer for choice in choices.values()} if self._is_ready(printer)}
        reachable = [job for job in waiting if choices[job.kind].printer in ready]
        if not reachable:
            self._rest()
            return
        self._batch = next_batch(reachable, self._alone)
        kind = self._batch[0].kind
        choice, codes = choices[kind], codes_of(self._batch)
        self._desk.tasks.run(
            self,
            lambda: rendering.draw(self._desk.hall, kind, codes, choice.sheet, choice.used),
            lambda drawn: self._print(drawn, choice),
            self._on_undrawn,
        )

    def _is_ready(self, printer: str) -> bool:
        if not printer or printer in self._silent:
            return False
        began = perf_counter()
        trouble = self.printers.trouble(printer)
        took = perf_counter() - began
        if trouble is not Trouble.NONE:
            self._hold(trouble, printer)
            self._retry.setInterval(max(RETRY_MS, round(took * 1000 * _PATIENCE)))
            self._slow.update({printer} if took > _NOTICED_S else ())
        return trouble is Trouble.NONE

    def _hold(self, trouble: Trouble, printer: str) -> None:
        self._silent.add(printer)
        self.held.emit(trouble, printer)

    def _rest(self, *, unsaved: bool = False) -> None:
        """Wait for a printer that is missed, or for room on the disk."""
        self.busy = False
        if self._silent or unsaved:
            self._retry.start()
        else:
            self._retry.stop()

    def _print(self, drawn: "Drawn", choice: Choice) -> None:
        self._printout = self.print_out(drawn.pdf, choice, self)
        self._printout.done.connect(lambda trouble: self._on_done(trouble, choice, drawn.labels))
        self._printout.start()

    def print_out(self, pdf: bytes, choice: Choice, owner: QObject) -> Printout:
        """A document for the printer of a choice, at exact size; somebody has to start it."""
        printer = self.printers.make(choice.printer, choice.sheet, choice.dpi)
        lay_out(printer, rendering.papers()[choice.sheet])
        return Printout(self._desk.tasks, printer, pdf, owner)

    def _on_done(self, trouble: Trouble, choice: Choice, labels: int) -> None:
        batch, self._batch, self._printout = self._batch, [], None
        if trouble is Trouble.NONE:
            keep_choice(self._desk.settings, batch[0].kind, choice.after(labels))
            self._note(batch, None)
        elif trouble is Trouble.UNDRAWN:
            self._note(batch, _UNDRAWN)
        else:
            self._hold(trouble, choice.printer)
            self._next()

    def _on_undrawn(self, error: BaseException) -> None:
        """One label nobody can draw does not hold up the others: each of its batch is drawn alone."""
        batch, self._batch = self._batch, []
        if len(batch) > 1:
            self._alone.update(job.id for job in batch)
            self._next()
        else:
            self._note(batch, reason_of(error))

    def _note(self, batch: list[Job], reason: Phrase | None) -> None:
        def note() -> None:
            if reason is None:
                self._queue.printed(*(job.id for job in batch))
                return
            for job in batch:
                self._queue.failed(job.id, reason)

        def moved(*, unsaved: bool) -> None:
            self.moved.emit(0 if reason else sum(job.labels for job in batch))
            if unsaved:
                self._rest(unsaved=True)
            else:
                self._next()

        self._desk.tasks.run(self, note, lambda _none: moved(unsaved=False), lambda _error: moved(unsaved=True))


def reason_of(error: BaseException) -> Phrase:
    """Why a label could not be drawn."""
    return error.phrase if isinstance(error, UserError) else _UNDRAWN


def next_batch(waiting: list[Job], alone: set[str]) -> list[Job]:
    """The jobs that make the next document: of one kind, in order, as many as a document holds."""
    first = waiting[0]
    if first.id in alone or first.kind in ALONE:
        return [first]
    batch, labels = [first], first.labels
    for job in waiting[1:]:
        if job.kind == first.kind and job.id not in alone and labels + job.labels <= MOST_LABELS:
            batch.append(job)
            labels += job.labels
    return batch


def codes_of(jobs: Iterable[Job]) -> list[str]:
    """Every code as often as its label is wanted."""
    return [code for job in jobs for code in job.codes for _ in range(job.copies)]
