"""What a dispatcher holds or leaves out in one proposal, changed one wish at a time."""

from collections.abc import Iterable
from dataclasses import replace

from app.matching.model import Allocation, BoxRow, LineKey, Pin, Wishes


def pinned(wishes: Wishes, key: LineKey, part: Allocation) -> Wishes:
    """Hold a part of a box to a line, come what may; a part of the same content held before is held no longer."""
    need_list, line = key
    return replace(wishes, pins=(*unpinned(wishes, key, part).pins, Pin(need_list, line, part)))


def unpinned(wishes: Wishes, key: LineKey, part: Allocation) -> Wishes:
    """Hold a part of a box to a line no longer."""
    gone = (*key, part.box, part.number)
    return replace(wishes, pins=tuple(pin for pin in wishes.pins if _place(pin) != gone))


def _place(pin: Pin) -> tuple[str, int, str, int]:
    return pin.need_list, pin.line, pin.part.box, pin.part.number


def without_boxes(wishes: Wishes, rows: Iterable[BoxRow]) -> Wishes:
    """Take nothing from these boxes; what was held of them is not held any more."""
    known = {row.key: row for row in (*wishes.forbidden, *rows)}
    boxes = {row.box for row in known.values()}
    held = tuple(pin for pin in wishes.pins if pin.part.box not in boxes)
    return replace(wishes, pins=held, forbidden=tuple(known[key] for key in sorted(known)))


def with_box(wishes: Wishes, box: str) -> Wishes:
    """Take from a box again."""
    return replace(wishes, forbidden=tuple(row for row in wishes.forbidden if row.box != box))


def without_holder(wishes: Wishes, holder: int) -> Wishes:
    """Touch a pallet or place no more; what was held of it is not held any more."""
    held = tuple(pin for pin in wishes.pins if pin.part.holder != holder)
    return replace(wishes, pins=held, closed=wishes.closed | {holder}, first=wishes.first - {holder})


def with_holder(wishes: Wishes, holder: int) -> Wishes:
    """A pallet or place may be used again, before others or not."""
    return replace(wishes, closed=wishes.closed - {holder}, first=wishes.first - {holder})


def holder_first(wishes: Wishes, holder: int) -> Wishes:
    """Use a pallet or place before others."""
    return replace(wishes, first=wishes.first | {holder}, closed=wishes.closed - {holder})


def without_lines(wishes: Wishes, keys: Iterable[LineKey]) -> Wishes:
    """Serve some lines no more in this proposal."""
    left_out = wishes.left_out | frozenset(keys)
    held = tuple(pin for pin in wishes.pins if (pin.need_list, pin.line) not in left_out)
    return replace(wishes, pins=held, left_out=left_out)


def with_lines(wishes: Wishes, keys: Iterable[LineKey]) -> Wishes:
    """Serve some lines again."""
    return replace(wishes, left_out=wishes.left_out - frozenset(keys))
