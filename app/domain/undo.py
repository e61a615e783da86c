"""Undo: the event that takes another one back, and when that is no longer possible."""

from collections.abc import Mapping
from typing import Any

from app.domain.events import Event, Fact, mentions
from app.domain.phrases import UserError, mark

_OPPOSITES = {
    "registered": "withdrawn", "withdrawn": "restored", "restored": "withdrawn",
    "reserved": "released", "released": "reserved", "departed": "returned", "returned": "departed",
    "opened": "withdrawn", "created": "withdrawn", "imported": "withdrawn",
    "loaded": "unloaded", "unloaded": "loaded", "closed": "reopened", "reopened": "closed",
    "defined": "removed", "removed": "defined", "matched": "released",
    "filled": "emptied", "emptied": "filled", "taken_in": "taken_back", "taken_back": "taken_in",
    "need_list.released": "matched",
    "received": "withdrawn", "resolved": "unresolved", "unresolved": "resolved", "merged": "separated",
    "separated": "merged",
}  # fmt: skip
_SWAPPED = frozenset({"placed", "corrected", "amended", "changed", "moved", "confirmed", "revised", "split", "joined"})
_ASPECTS = {
    "placed": "place", "moved": "place", "corrected": "content", "reserved": "content",
    "released": "content", "matched": "reservation", "closed": "closing", "reopened": "closing",
    "loaded": "load", "unloaded": "load", "filled": "closing", "emptied": "closing", "amended": "content",
    "confirmed": "content", "resolved": "emptying", "unresolved": "emptying",
    "answered": "answer", "changed": "content",
}  # fmt: skip
_LIFE = "life"
_WHOLE = frozenset({_LIFE, "closing"})
_SETTLED = _WHOLE | {"load"}
NOTES = frozenset({"need_list.answered"})
"""What was only said to somebody: undo passes over it, nothing rests on it."""
FINAL = frozenset({"hub.defined"}) | NOTES


def _verb(kind: str) -> str:
    return kind.partition(".")[2]


def _swap(payload: Mapping[str, Any]) -> dict[str, Any]:
    was = dict(payload["was"])
    if "values" in payload:
        return {**payload, "values": was, "was": payload["values"]}
    now = {name: payload[name] for name in was}
    return {**payload, **was, "was": now}


def inverse(event: Event) -> Fact:
    """The fact that takes an event back."""
    noun, _, verb = event.kind.partition(".")
    if event.kind in FINAL or verb not in _OPPOSITES.keys() | _SWAPPED:
        raise UserError(mark("Errors", "This action cannot be taken back."))
    if verb in _SWAPPED:
        return Fact(event.kind, event.subject, _swap(event.payload))
    opposite = _OPPOSITES.get(event.kind) or _OPPOSITES[verb]
    return Fact(f"{noun}.{opposite}", event.subject, dict(event.payload))


def depends(later: Event, earlier: Event) -> bool:
    """Whether a later event rests on an earlier one, so that this can no longer be taken back alone.

    It does when it changed the same aspect of the same subject, when it is about something that was begun or
    closed earlier, and when it closed, loaded or ended something the earlier event is about, such as its pallet.
    """
    aspect = _ASPECTS.get(_verb(earlier.kind), _LIFE)
    other = _ASPECTS.get(_verb(later.kind), _LIFE)
    if later.subject == earlier.subject:
        return _LIFE in {aspect, other} or aspect == other
    if earlier.subject in mentions(later.payload):
        return aspect in _WHOLE
    return later.subject in mentions(earlier.payload) and other in _SETTLED
