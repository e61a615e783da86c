"""The guided exercise of the practice hub: which of its steps the journal shows as done, whatever the way."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain import boxes, records
from app.domain.boxes import Box, Content
from app.domain.events import Event
from app.domain.sku import Basis

FIRST = Content("jacket_winter", audience="women", size="M", quantity=40, basis=Basis.COUNTED)
"""The box of the first step: 40 winter jackets for women in M."""
OTHER_QUANTITY = 30
ESTIMATE = 50
KILOGRAMS = 20
ON_PALLET = 2
"""How many boxes the last step asks for on a pallet."""


class Step(StrEnum):
    """What is practised, in this order."""

    FIRST_BOX = "first_box"
    AGAIN = "again"
    OTHER_SIZE = "other_size"
    ESTIMATE = "estimate"
    UNDO = "undo"
    FOOD = "food"
    PALLET = "pallet"


@dataclass(frozen=True, slots=True)
class Result:
    """What somebody did so far: steps, boxes registered, boxes on pallets, actions taken back, and the last box."""

    done: frozenset[Step] = frozenset()
    boxes: int = 0
    on_pallet: int = 0
    taken_back: int = 0
    last: Box | None = None


def current(done: Iterable[Step], skipped: Iterable[Step] = ()) -> Step | None:
    """The step to do now; None at the end of the exercise."""
    over = {*done, *skipped}
    return next((step for step in Step if step not in over), None)


def judge(events: Sequence[Event]) -> Result:
    """What the events since the beginning of the exercise show, oldest first."""
    watched = _Watched()
    for event in events:
        watched.hear(event)
    last = watched.known.get(watched.last)
    return Result(frozenset(watched.done), watched.registered, len(watched.loaded), len(watched.taken_back), last)


def astray(step: Step, box: Box) -> str:
    """What differs first between a box just registered and the one a step asks for; empty when nothing does.

    The answers are ``goods``, ``audience``, ``size``, ``amount``, ``counted``, ``estimated``, ``same``, ``date`` and
    ``pallet``; ``counted`` means that the number was to be counted.
    """
    content = box.contents[0]
    match step:
        case Step.FIRST_BOX:
            return _difference(content, FIRST, ("category", "audience", "size", "quantity", "basis"))
        case Step.AGAIN:
            return "same"
        case Step.OTHER_SIZE:
            return _difference(content, FIRST, ("category", "audience")) or "size"
        case Step.ESTIMATE:
            return "estimated"
        case Step.FOOD:
            return "date"
        case Step.PALLET:
            return "" if box.pallet else "pallet"
        case _:
            return ""


_SAID = {"category": "goods", "quantity": "amount", "basis": "counted"}


def _difference(content: Content, wanted: Content, names: tuple[str, ...]) -> str:
    different = (name for name in names if getattr(content, name) != getattr(wanted, name))
    return next((_SAID.get(name, name) for name in different), "")


@dataclass(slots=True)
class _Watched:
    """Goes through the events one after the other."""

    done: set[Step] = field(default_factory=set[Step])
    known: dict[str, Box] = field(default_factory=dict[str, Box])
    loaded: set[str] = field(default_factory=set[str])
    taken_back: set[str] = field(default_factory=set[str])
    registered: int = 0
    last: str = ""

    def hear(self, event: Event) -> None:
        """Take in one more event."""
        if event.undoes or event.kind == "box.withdrawn":
            self.taken_back.add(event.action)
            self.done.add(Step.UNDO)
        if event.noun != "box":
            return
        before = [box for box in self.known.values() if _stands(box) and box.code != event.subject]
        box = boxes.fold(self.known.get(event.subject), event.kind, event.payload, event.subject)
        if box is not None:
            self.known[event.subject] = box
            self._compare(event, box, before)
        self._follow(event, box)

    def _compare(self, event: Event, box: Box, before: Sequence[Box]) -> None:
        is_new = event.kind == "box.registered"
        if is_new:
            self.registered += 1
            self.last = box.code
        if not (is_new or event.kind == "box.corrected"):
            return
        contents = box.contents
        shown = {
            Step.FIRST_BOX: any(_is_first(content) for content in contents),
            Step.AGAIN: is_new and any(_alike(box, other) for other in before),
            Step.OTHER_SIZE: any(_other_size(box, other) for other in before),
            Step.ESTIMATE: any(content.basis == Basis.ESTIMATED for content in contents),
            Step.FOOD: len(contents) > 1 or any(content.expiry for content in contents),
        }
        self.done |= {step for step, is_shown in shown.items() if is_shown}

    def _follow(self, event: Event, box: Box | None) -> None:
        carrier = event.payload.get("pallet") if box is None else box.pallet
        if carrier and (box is None or _stands(box)):
            self.loaded.add(event.subject)
        elif box is not None or event.kind == "box.placed":
            self.loaded.discard(event.subject)
        if len(self.loaded) >= ON_PALLET:
            self.done.add(Step.PALLET)


def _stands(box: Box) -> bool:
    return box.state == boxes.IN_STOCK


def _is_first(content: Content) -> bool:
    return not _difference(content, FIRST, ("category", "audience", "size", "quantity", "basis"))


def _alike(box: Box, other: Box) -> bool:
    return records.encode(box.contents) == records.encode(other.contents)


def _other_size(box: Box, other: Box) -> bool:
    one, two = box.contents[0], other.contents[0]
    return (one.category, one.audience) == (two.category, two.audience) and bool(one.size) and one.size != two.size
