"""The one door from a widget to the worker: calls run in order on one thread, long thoughts on another."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.domain.phrases import UserError, mark

Then = Callable[[Any], None]
Outcome = tuple[QObject, Future[Any], Then | None, Then | None]
Stopped = Callable[[], bool]
_log = logging.getLogger(__name__)


class Tasks(QObject):
    """Runs calls on the worker and brings their results back to the window's thread.

    Signals:
        refused: a person can mend it; carries the UserError.
        broken: our own mistake; carries the exception.
        progressed: how far a long call is: done, total.
    """

    refused = Signal(object)
    broken = Signal(object)
    progressed = Signal(int, int)
    _finished = Signal(object)
    _thought_out = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker")
        self._thinker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="thinker")
        self._thoughts: dict[QObject, threading.Event] = {}
        self._waiting = 0
        self._stopped = False
        self._cancelled = threading.Event()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thought_out.connect(self._deliver_thought, Qt.ConnectionType.QueuedConnection)

    def run(
        self, owner: QObject, call: Callable[[], Any], then: Then | None = None, otherwise: Then | None = None
    ) -> None:
        """Run a call on the worker, then hand its result to ``then`` unless the owner is gone.

        ``otherwise`` hears the error of a refused call first; the strip shows it all the same.
        """
        if self._stopped:
            return
        if self.idle:
            self._cancelled.clear()
        self._waiting += 1
        future = self._pool.submit(call)
        future.add_done_callback(lambda done: self._report((owner, done, then, otherwise)))

    def _report(self, outcome: Outcome) -> None:
        if shiboken6.isValid(self):
            self._finished.emit(outcome)

    def _deliver(self, outcome: Outcome) -> None:
        self._waiting -= 1
        self._tell(*outcome)

    def _tell(self, owner: QObject, future: Future[Any], then: Then | None, otherwise: Then | None) -> None:
        error = future.exception()
        if error is None:
            if then is not None and shiboken6.isValid(owner):
                then(future.result())
            return
        if otherwise is not None and shiboken6.isValid(owner):
            otherwise(error)
        if isinstance(error, UserError):
            self.refused.emit(error)
        else:
            _log.error("a call on the worker failed", exc_info=error)
            self.broken.emit(error)

    def think(self, owner: QObject, call: Callable[[Stopped], Any], then: Then, otherwise: Then | None = None) -> None:
        """Think beside the worker, so that scans are not held up; an older thought of the same owner is given up.

        ``call`` is handed a question to ask often: whether to stop. What is given up is never heard of again.
        Thoughts of several owners follow one another.
        """
        self.give_up(owner)
        if self._stopped:
            return
        given_up = threading.Event()
        self._thoughts[owner] = given_up
        future = self._thinker.submit(call, given_up.is_set)
        future.add_done_callback(lambda done: self._report_thought(given_up, (owner, done, then, otherwise)))

    def _report_thought(self, given_up: threading.Event, outcome: Outcome) -> None:
        if shiboken6.isValid(self):
            self._thought_out.emit((given_up, outcome))

    def _deliver_thought(self, thought: tuple[threading.Event, Outcome]) -> None:
        given_up, outcome = thought
        if self._thoughts.get(outcome[0]) is given_up:
            del self._thoughts[outcome[0]]
            self._tell(*outcome)

    def give_up(self, owner: QObject) -> None:
        """Stop what an owner has in mind; a result that comes all the same is not wanted any more."""
        thought = self._thoughts.pop(owner, None)
        if thought is not None:
            thought.set()

    @property
    def thinking(self) -> bool:
        """Whether a thought is under way that somebody still waits for."""
        return bool(self._thoughts)

    def report_progress(self, done: int, total: int) -> None:
        """Progress of a long call, between two of its transactions; ends the call if it was cancelled."""
        self.progressed.emit(done, total)
        if self._cancelled.is_set() and done < total:
            raise UserError(
                mark("Errors", "Stopped by you after {done} of {total}. What is done stays."), done=done, total=total
            )

    def cancel(self) -> None:
        """Ask the running long call to stop at its next step."""
        self._cancelled.set()

    @property
    def idle(self) -> bool:
        """Whether nothing is running or waiting."""
        return self._waiting == 0

    def stop(self) -> None:
        """Finish what is running and take no more."""
        self._stopped = True
        self.cancel()
        for owner in tuple(self._thoughts):
            self.give_up(owner)
        self._pool.shutdown(wait=True)
        self._thinker.shutdown(wait=True)
