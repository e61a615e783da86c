"""Files of stock that were taken in: which rows, so that none is taken in twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.events import Fact


@dataclass(frozen=True, slots=True)
class TakenRows:
    """The rows of a file that came in with one action. ``batch`` is the file's hash and its first row."""

    batch: str
    rows: frozenset[int] = frozenset()


def batch_of(file: str, rows: Sequence[int]) -> str:
    """The subject of one action of an import."""
    return f"{file}/{min(rows)}"


def take_in(file: str, name: str, rows: Sequence[int], boxes: int) -> Fact:
    """Rows of a file become boxes."""
    return Fact("stock_file.taken_in", batch_of(file, rows), {"name": name, "rows": list(rows), "boxes": boxes})


def fold(state: TakenRows | None, kind: str, payload: Mapping[str, Any], subject: str) -> TakenRows:
    """The taken rows after one more event."""
    known = state or TakenRows(subject)
    if kind == "stock_file.taken_in":
        return replace(known, rows=known.rows | frozenset(payload["rows"]))
    return replace(known, rows=known.rows - frozenset(payload["rows"]))
