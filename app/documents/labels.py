"""Labels as PDF: boxes, pallets, places and blank ones, one look for all (`domain.md` 2.6)."""

from collections.abc import Callable, Sequence
from functools import partial

from app.documents import box_labels as boxes
from app.documents import pallet_labels as pallets
from app.documents import plain_labels as plain
from app.documents.label_faces import Face, print_faces
from app.documents.models import BagLabel, BlankLabel, BoxLabel, LocationLabel, PalletLabel
from app.documents.sheets import A6, Sheet


def box_labels(labels: Sequence[BoxLabel | BagLabel], sheet: Sheet = A6) -> bytes:
    """The labels of boxes and of unsorted bags."""
    return print_faces("Palletwise: boxes", (_box(label) for label in labels), sheet)


def _box(label: BoxLabel | BagLabel) -> Callable[[Face], None]:
    return partial(plain.draw_bag, label) if isinstance(label, BagLabel) else partial(boxes.draw, label)


def pallet_labels(labels: Sequence[PalletLabel], sheet: Sheet = A6) -> bytes:
    """The labels of pallets, each twice for two adjacent sides."""
    sides = (partial(pallets.draw, label, side) for label in labels for side in pallets.SIDES)
    return print_faces("Palletwise: pallets", sides, sheet)


def location_labels(labels: Sequence[LocationLabel], sheet: Sheet = A6) -> bytes:
    """The signs of places in the hall: lying, because names of places are long and read from afar."""
    drawings = (partial(plain.draw_location, label) for label in labels)
    return print_faces("Palletwise: places", drawings, sheet, lying=True)


def blank_labels(labels: Sequence[BlankLabel], sheet: Sheet = A6) -> bytes:
    """Labels printed ahead of their boxes, to be filled in by hand."""
    return print_faces("Palletwise: blank labels", (partial(plain.draw_blank, label) for label in labels), sheet)
