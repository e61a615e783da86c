"""The labels this computer has to print, and those it printed last; kept in a file that survives a power cut."""

import json
import logging
import os
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.phrases import Phrase, UserError, mark
from app.services.disk import discard

WAITING, PRINTED, FAILED = "waiting", "printed", "failed"
STATES = {WAITING, PRINTED, FAILED}
KINDS = ("box", "pallet", "place", "blank", "sticker")
ALONE = {"sticker"}
"""A code of these kinds makes a document of its own: a load has a sticker for each of its pallets."""
KEPT = 200
"""So many printed jobs can be printed again."""
_VERSION = 1
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """Labels of one kind that a person asked for together; ``copies`` of each code, in the order of the codes.

    A job waits until it lies on paper; one that cannot be drawn has failed and says why.
    """

    id: str
    kind: str
    codes: tuple[str, ...]
    copies: int
    at: datetime
    person: str
    state: str = WAITING
    reason: Phrase | None = None

    @property
    def labels(self) -> int:
        """How many labels these are."""
        return len(self.codes) * self.copies


def _now() -> datetime:
    return datetime.now(UTC)


class PrintQueue:
    """Every change is on the disk before it counts; may be used from any thread.

    Two windows on one computer may share a file: each looks at it again before it changes something.
    """

    def __init__(self, file: Path, now: Callable[[], datetime] = _now) -> None:
        self._file = file
        self._now = now
        self._jobs: list[Job] = []
        self._seen: tuple[int, int] | None = None
        self._lock = threading.RLock()
        self.set_aside: Path | None = None

    def jobs(self) -> list[Job]:
        """All jobs, in the order in which they were asked for; printed ones by when they were printed."""
        with self._lock:
            self._look()
            return list(self._jobs)

    def unprinted(self) -> list[Job]:
        """What is not on paper yet, waiting or failed, oldest first."""
        return [job for job in self.jobs() if job.state != PRINTED]

    def waiting(self) -> list[Job]:
        """What can be printed now, oldest first."""
        return [job for job in self.jobs() if job.state == WAITING]

    def last(self, number: int) -> list[Job]:
        """The jobs printed last, the newest first."""
        return [job for job in reversed(self.jobs()) if job.state == PRINTED][:number]

    def newest(self, number: int) -> list[tuple[str, tuple[str, ...]]]:
        """The labels printed last as kinds and codes, in the order in which they were printed."""
        found: list[tuple[str, tuple[str, ...]]] = []
        for job in self.last(KEPT):
            codes = job.codes[-number:] if number > 0 else ()
            number -= len(codes)
            found += [(job.kind, codes)] if codes else []
        return found[::-1]

    def add(self, kind: str, codes: Iterable[str], copies: int = 1, person: str = "") -> Job:
        """Note labels to be printed; when this returns they are safe on the disk."""
        job = Job(secrets.token_hex(6), kind, tuple(codes), max(copies, 1), self._now(), person)
        self._change(lambda jobs: [*jobs, job])
        return job

    def printed(self, *ids: str) -> None:
        """These jobs lie on paper. That holds even while the disk is full: nothing is printed twice for it."""
        with self._lock:
            self._look()
            done = [replace(job, state=PRINTED, reason=None) for job in self._jobs if job.id in ids]
            self._jobs = _bounded([*(job for job in self._jobs if job.id not in ids), *done])
            self._save(self._jobs)

    def failed(self, job_id: str, reason: Phrase) -> None:
        """A job cannot be drawn, for a reason a person has to mend."""
        self._change(
            lambda jobs: [replace(job, state=FAILED, reason=reason) if job.id == job_id else job for job in jobs]
        )

    def again(self, ids: Iterable[str]) -> None:
        """Print these once more: a printed job becomes a new one, a failed one waits again."""
        wanted = set(ids)

        def change(jobs: list[Job]) -> list[Job]:
            revived = [replace(j, state=WAITING, reason=None) if _is(j, wanted, FAILED) else j for j in jobs]
            copied = [replace(j, id=secrets.token_hex(6), at=self._now()) for j in jobs if _is(j, wanted, PRINTED)]
            return [*revived, *(replace(job, state=WAITING) for job in copied)]

        self._change(change)

    def drop(self, job_id: str, codes: Iterable[str] = ()) -> None:
        """Remove a job from the list, or only some of its codes."""
        gone = set(codes)

        def rest(job: Job) -> tuple[str, ...]:
            return tuple(code for code in job.codes if gone and code not in gone) if job.id == job_id else job.codes

        self._change(lambda jobs: [replace(job, codes=rest(job)) for job in jobs if rest(job)])

    def _change(self, change: Callable[[list[Job]], list[Job]]) -> None:
        with self._lock:
            self._look()
            after = _bounded(change(list(self._jobs)))
            self._save(after)
            self._jobs = after

    def _look(self) -> None:
        """Read the file if somebody else wrote it; set a damaged one aside."""
        try:
            found = self._file.stat()
            if (signature := (found.st_mtime_ns, found.st_size)) == self._seen:
                return
            self._jobs = _decoded(self._file.read_bytes())
            self._seen = signature
        except FileNotFoundError:
            return
        except OSError as error:
            raise _refusal(error) from error
        except (ValueError, KeyError, TypeError, AttributeError):
            self._put_aside()

    def _put_aside(self) -> None:
        aside = self._file.with_name(f"{self._file.stem}-damaged-{self._now():%Y%m%d-%H%M%S}{self._file.suffix}")
        try:
            self._file.replace(aside)
        except OSError as error:
            raise _refusal(error) from error
        _log.warning("the print queue was damaged and is set aside as %s", aside)
        self.set_aside = aside

    def _save(self, jobs: list[Job]) -> None:
        beside = self._file.with_name(f".{self._file.name}.part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as part:
                part.write(_encoded(jobs))
                part.flush()
                os.fsync(part.fileno())
            beside.replace(self._file)
            _settle(self._file.parent)
            found = self._file.stat()
        except OSError as error:
            discard(beside)
            raise _refusal(error) from error
        self._seen = (found.st_mtime_ns, found.st_size)


def _is(job: Job, wanted: set[str], state: str) -> bool:
    return job.id in wanted and job.state == state


def _bounded(jobs: list[Job]) -> list[Job]:
    """The jobs, less the printed ones beyond the last ``KEPT``."""
    old = [job.id for job in jobs if job.state == PRINTED][:-KEPT]
    return [job for job in jobs if job.id not in old] if old else jobs


def _settle(folder: Path) -> None:
    """Make the new name of a file in a folder last; Windows does so by itself."""
    if os.name != "nt":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _refusal(error: OSError) -> UserError:
    sentence = mark(
        "Errors", "The list of labels to print cannot be saved: {reason}. Make room on the disk and try again."
    )
    return UserError(sentence, reason=error.strerror or str(error))


def _encoded(jobs: Sequence[Job]) -> bytes:
    rows = [
        {
            "id": job.id, "kind": job.kind, "codes": job.codes, "copies": job.copies, "at": job.at.isoformat(),
            "person": job.person, "state": job.state, "reason": _reason_out(job.reason),
        }
        for job in jobs
    ]  # fmt: skip
    return json.dumps({"version": _VERSION, "jobs": rows}, ensure_ascii=False).encode()


def _reason_out(reason: Phrase | None) -> dict[str, Any] | None:
    if reason is None:
        return None
    values = {name: str(value) for name, value in reason.values.items()}
    return {"context": reason.context, "text": reason.text, "values": values, "count": reason.count}


def _decoded(data: bytes) -> list[Job]:
    document: Mapping[str, Any] = json.loads(data)
    if document["version"] != _VERSION:
        raise ValueError(document["version"])
    return [_job(row) for row in document["jobs"]]


def _job(row: Mapping[str, Any]) -> Job:
    kind, state, codes = str(row["kind"]), str(row["state"]), tuple(str(code) for code in row["codes"])
    if kind not in KINDS or state not in STATES or not codes:
        raise ValueError(kind, state)
    reason = row["reason"]
    return Job(
        str(row["id"]), kind, codes, int(row["copies"]), datetime.fromisoformat(row["at"]), str(row["person"]), state,
        Phrase(reason["context"], reason["text"], reason["values"], reason["count"]) if reason else None,
    )  # fmt: skip
