"""Need lists: what a recipient asks for, line by line, with the words it came in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from app.domain import records
from app.domain.events import Fact
from app.domain.phrases import Phrase, UserError, mark

OPEN = "open"
CLOSED = "closed"
WITHDRAWN = "withdrawn"
READ = "read"
ASK = "ask"
UNRECOGNISED = "unknown"
SET_ASIDE = "set_aside"
NOT_GOODS = "not_goods"
GONE = "gone"
"""The reason of a line that the sender's newer version no longer has."""
SILENCE = timedelta(days=14)
"""How long a list holds without a word: in two weeks a front-line need is served elsewhere or has moved."""
URGENT_SILENCE = timedelta(days=7)
"""The same for an urgent list, which is asked of several hubs at once."""
_STATES = {
    "need_list.closed": CLOSED, "need_list.reopened": OPEN, "need_list.restored": OPEN,
    "need_list.withdrawn": WITHDRAWN,
}  # fmt: skip
AROUND = " \t-–—•*●○⦁·,;:"


class Priority(StrEnum):
    """How much a list counts against others, lowest first."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"

    @property
    def rank(self) -> int:
        """Its place from the lowest, 0 to 3."""
        return list(Priority).index(self)


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

    @property
    def is_goods(self) -> bool:
        """Whether it asks for something, understood or not."""
        return self.status != SET_ASIDE and not self.excluded and self.reason != GONE


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

    @property
    def next_number(self) -> int:
        """The number of the next new line; a number is never used twice."""
        return max((line.number for line in self.lines), default=0) + 1


def in_order(lines: Iterable[NeedLine]) -> tuple[NeedLine, ...]:
    """Lines as they stand in the original; those that stand in it no longer come last."""
    return tuple(sorted(lines, key=lambda line: (not line.source_line, line.source_line, line.start, line.number)))


def why_stale(need_list: NeedList, today: date) -> Phrase | None:
    """Why somebody should ask whether a list still holds; None while it is fresh."""
    if need_list.valid_until is not None and need_list.valid_until < today:
        text = mark("Needs", "valid until {day} only: ask the sender")
        return Phrase("Needs", text, {"day": f"{need_list.valid_until:%d.%m.%Y}"})
    heard = max((day for day in (need_list.received, need_list.confirmed) if day is not None), default=None)
    silence = URGENT_SILENCE if need_list.priority == Priority.URGENT else SILENCE
    if heard is None or today - heard < silence:
        return None
    text = mark("Needs", "not confirmed for {days} days: ask the sender")
    return Phrase("Needs", text, {"days": (today - heard).days})


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


def teaches(before: NeedLine, after: NeedLine) -> bool:
    """Whether an answer says something new about what the words of a line mean."""
    if after.status == SET_ASIDE:
        return after.reason == NOT_GOODS and before.reason != NOT_GOODS
    return after.status == READ and (before.status, before.category) != (READ, after.category)


def correct_line(need_list: NeedList, after: NeedLine) -> Fact:
    """A person says what a line means."""
    before = line_of(need_list, after.number)
    values, was = records.difference(before, after)
    return Fact("need_list.corrected", need_list.code, {"line": after.number, "values": values, "was": was})


def change_head(before: NeedList, after: NeedList) -> Fact:
    """A person says who sent a list, to whom it goes, how urgent it is and how long it holds."""
    if after.priority not in set(Priority):
        raise UserError(mark("Errors", "Choose low, normal, high or urgent."))
    values, was = records.difference(replace(before, lines=()), replace(after, lines=()))
    return Fact("need_list.amended", before.code, {"values": values, "was": was})


def confirm_holds(need_list: NeedList, day: date) -> Fact:
    """The sender said on a day that the list still holds; one that ran out before holds on without end."""
    _require_open(need_list)
    over = need_list.valid_until is not None and need_list.valid_until < day
    after = replace(need_list, confirmed=day, valid_until=None if over else need_list.valid_until)
    values, was = records.difference(replace(need_list, lines=()), replace(after, lines=()))
    return Fact("need_list.confirmed", need_list.code, {"values": values, "was": was})


def replace_lines(kind: str, before: NeedList, after: NeedList) -> Fact:
    """Lines that came, changed or went, with what else changed; only these are written down."""
    _require_open(before)
    known, wanted = set(before.lines), set(after.lines)
    values, was = records.difference(replace(before, lines=()), replace(after, lines=()))
    values["lines"] = [records.encode(line) for line in after.lines if line not in known]
    was["lines"] = [records.encode(line) for line in before.lines if line not in wanted]
    return Fact(kind, before.code, {"values": values, "was": was})


def _require_open(need_list: NeedList) -> None:
    if need_list.state != OPEN:
        raise UserError(mark("Errors", "Need list {code} is closed. Open it again first."), code=need_list.code)


def confirm_match(need_list: NeedList, boxes: int, pallets: int) -> Fact:
    """A proposal is accepted; the reservations stand on the boxes."""
    _require_open(need_list)
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
        case "need_list.amended" | "need_list.confirmed":
            return records.amend(state, payload["values"])
        case "need_list.revised" | "need_list.split" | "need_list.joined":
            return _with_lines(state, payload["values"], payload["was"]["lines"])
        case _:
            return replace(state, state=_STATES.get(kind, state.state))


def _with_lines(state: NeedList, values: Mapping[str, Any], dropped: Iterable[Mapping[str, Any]]) -> NeedList:
    numbers = {entry["number"] for entry in dropped}
    kept = [line for line in state.lines if line.number not in numbers]
    lines = in_order([*kept, *(records.decode(NeedLine, entry) for entry in values["lines"])])
    return replace(records.amend(state, {**values, "lines": []}), lines=lines)
