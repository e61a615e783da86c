"""Where pallets stand on a vehicle, seen from above with the front wall first (`domain.md` 7)."""

from collections.abc import Sequence
from itertools import accumulate

from app.domain.loads import VEHICLES
from app.domain.pallets import KINDS

_LETTERS = "ABC"
_NARROW = frozenset({"van_3_5", "box_van", "car_trailer"})
"""Vehicles less than 2.4 m wide inside: beside two lengthwise pallets there is no room for a third."""
_TOLERANCE = 0.01


def abreast(vehicle: str) -> int:
    """How many lengthwise pallets stand side by side on a kind of vehicle."""
    return 2 if vehicle in _NARROW else 3


def position(vehicle: str, place: int) -> str:
    """The position of a place, counted from 0 in the order of loading: row from the front, then A from the left.

    Rows of a road train run on from the motor vehicle to its trailer, so that no position comes twice.
    """
    row, column = divmod(place, abreast(vehicle))
    return f"{row + 1}{_LETTERS[column]}"


def positions(vehicle: str, kinds: Sequence[str]) -> list[str]:
    """The positions of pallets of these kinds in the order the load lists them; empty where no place is left.

    A pallet larger than a EUR pallet moves the next one back, two half pallets share a position.
    """
    ends = list(accumulate(KINDS[kind].places for kind in kinds))
    most = VEHICLES[vehicle].places + _TOLERANCE
    begins = (end - KINDS[kind].places + _TOLERANCE for end, kind in zip(ends, kinds, strict=True))
    return [position(vehicle, int(begin)) if end <= most else "" for begin, end in zip(begins, ends, strict=True)]
