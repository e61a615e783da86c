"""What the journal records: one event per thing that happened to one subject."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

MENTION_KEYS = ("box", "pallet", "location", "load", "need_list", "consignee", "partner", "recipient", "origin", "into")
GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Fact:
    """What a rule decided shall be recorded; the journal adds who, when and where."""

    kind: str
    subject: str
    payload: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def noun(self) -> str:
        """The noun it happened to: the part of the kind before the point."""
        return self.kind.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of the journal. Events of one action share ``action`` and are numbered by ``step``."""

    id: str
    action: str
    step: int
    station: str
    station_seq: int
    at: datetime
    person: str
    kind: str
    subject: str
    payload: Mapping[str, Any]
    version: int = 1
    undoes: str | None = None
    previous_hash: str = GENESIS
    hash: str = ""
    seq: int = 0

    @property
    def noun(self) -> str:
        """The noun it happened to."""
        return self.kind.partition(".")[0]


def mentions(payload: Mapping[str, Any]) -> frozenset[str]:
    """The other subjects an event speaks of, now or before, so that it also stands in their history."""
    told: tuple[Mapping[str, Any], ...] = (payload, payload.get("values") or {}, payload.get("was") or {})
    return frozenset(str(values[key]) for values in told for key in MENTION_KEYS if values.get(key))


def digest(event: Event) -> str:
    """The hash of an event and of all before it on its station: a changed or missing entry shows."""
    content = [
        event.previous_hash, event.id, event.action, event.step, event.station, event.station_seq,
        event.at.isoformat(), event.person, event.kind, event.subject, event.payload,
        event.version, event.undoes,
    ]  # fmt: skip
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
