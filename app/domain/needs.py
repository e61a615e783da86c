"""Need lists: what a recipient asks for, line by line, with the words it came in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.domain import records
from app.domain.events import Fact
from app.domain.phrases import UserError, mark

OPEN = "open"
CLOSED = "closed"
WITHDRAWN = "withdrawn"
READ = "read"
ASK = "ask"
UNRECOGNISED = "unknown"
SET_ASIDE = "set_aside"
AROUND = " \t-–—•*●○⦁·,;:"


class Priority(StrEnum):
    """How much a list counts against others, lowest first."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A category that may be meant, with how sure the reader is (0 to 1)."""

    category: str
    confidence: float


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One thing asked for. ``quantity`` is in steps of the category's unit and None when open.

    ``source_line`` is the line of the original it came from, ``text`` its words there, and ``start`` and ``end`` where
    they stand in that line (both 0 where nobody knows). ``deadline`` is the day after which it is no longer wanted.
    """

    number: int
    source_line: int
    text: str
    status: str = UNRECOGNISED
    category: str = ""
    candidates: tuple[Candidate, ...] = ()
    audience: str = ""
    sizes: tuple[str, ...] = ()
    size_min: str = ""
    size_max: str = ""
    season: str = ""
    quantity: int | None = None
    quantity_kind: str = "open"
    unit: str = ""
    urgent: bool = False
    excluded: bool = False
    restricted: str = ""
    reason: str = ""
    start: int = 0
    end: int = 0
    deadline: date | None = None

    @property
    def asked(self) -> str:
        """The words of the line less the bullets and commas around them."""
        return self.text.strip(AROUND)


@dataclass(frozen=True, slots=True)
class NeedList:
    """A need list as it arrived, with its lines.

    ``partner`` sent it; ``recipient`` is the partner the goods go to, empty when that is the sender. ``confirmed`` is
    the day the sender last said that it still holds, ``revision`` counts its versions from 1.
    """

    code: str
    partner: str
    title: str = ""
    source: str = ""
    language: str = ""
    received: date | None = None
    state: str = OPEN
    lines: tuple[NeedLine, ...] = ()
    recipient: str = ""
    priority: str = Priority.NORMAL
    valid_until: date | None = None
    confirmed: date | None = None
    revision: int = 1

    @property
    def consignee(self) -> str:
        """The partner the goods go to."""
        return self.recipient or self.partner


def import_list(need_list: NeedList) -> Fact:
    """A need list is taken in; nothing of its source is lost."""
    if not need_list.lines:
        raise UserError(mark("Errors", "Nothing in this list can be read. Paste its text or choose another file."))
    payload = records.encode(need_list)
    del payload["code"]
    return Fact("need_list.imported", need_list.code, payload)


def line_of(need_list: NeedList, number: int) -> NeedLine:
    """The line with this number."""
    for line in need_list.lines:
        if line.number == number:
            return line
    raise UserError(mark("Errors", "The list has no line {line}."), line=number)


def correct_line(need_list: NeedList, after: NeedLine) -> Fact:
    """A person says what a line means."""
    before = line_of(need_list, after.number)
    values, was = records.difference(before, after)
    return Fact("need_list.corrected", need_list.code, {"line": after.number, "values": values, "was": was})


def confirm_match(need_list: NeedList, boxes: int, pallets: int) -> Fact:
    """A proposal is accepted; the reservations stand on the boxes."""
    if need_list.state != OPEN:
        raise UserError(mark("Errors", "Need list {code} is closed. Open it again first."), code=need_list.code)
    return Fact("need_list.matched", need_list.code, {"boxes": boxes, "pallets": pallets})


def release_match(need_list: NeedList, boxes: int) -> Fact:
    """What was reserved for the list is free again."""
    return Fact("need_list.released", need_list.code, {"boxes": boxes})


def close(need_list: NeedList) -> Fact:
    """The list needs nothing more."""
    return Fact("need_list.closed", need_list.code)


def reopen(need_list: NeedList) -> Fact:
    """The list is open again."""
    return Fact("need_list.reopened", need_list.code)


def fold(state: NeedList | None, kind: str, payload: Mapping[str, Any], subject: str) -> NeedList | None:
    """A need list after one more event."""
    if kind == "need_list.imported":
        return records.decode(NeedList, {"code": subject, **payload})
    if state is None:
        return None
    match kind:
        case "need_list.corrected":
            lines = tuple(
                records.amend(line, payload["values"]) if line.number == payload["line"] else line
                for line in state.lines
            )
            return replace(state, lines=lines)
        case "need_list.closed":
            return replace(state, state=CLOSED)
        case "need_list.reopened" | "need_list.restored":
            return replace(state, state=OPEN)
        case "need_list.withdrawn":
            return replace(state, state=WITHDRAWN)
        case _:
            return state
