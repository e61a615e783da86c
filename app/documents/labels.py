"""Labels as PDF: boxes, pallets, places and blank ones, one look for all (`domain.md` 2.6)."""

import io
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from app.documents import box_labels as boxes
from app.documents import pallet_labels as pallets
from app.documents import plain_labels as plain
from app.documents.label_faces import Face, begin_face
from app.documents.models import BagLabel, BlankLabel, BoxLabel, LocationLabel, PalletLabel
from app.documents.pens import new_canvas
from app.documents.sheets import A6, Sheet


def box_labels(labels: Sequence[BoxLabel | BagLabel], sheet: Sheet = A6) -> bytes:
    """The labels of boxes and of unsorted bags."""
    return _print("Palletwise: boxes", (_box(label) for label in labels), sheet)


def _box(label: BoxLabel | BagLabel) -> Callable[[Face], None]:
    return partial(plain.draw_bag, label) if isinstance(label, BagLabel) else partial(boxes.draw, label)


def pallet_labels(labels: Sequence[PalletLabel], sheet: Sheet = A6) -> bytes:
    """The labels of pallets, each twice for two adjacent sides."""
    sides = (partial(pallets.draw, label, side) for label in labels for side in pallets.SIDES)
    return _print("Palletwise: pallets", sides, sheet)


def location_labels(labels: Sequence[LocationLabel], sheet: Sheet = A6) -> bytes:
    """The signs of places in the hall: lying, because names of places are long and read from afar."""
    drawings = (partial(plain.draw_location, label) for label in labels)
    return _print("Palletwise: places", drawings, sheet, lying=True)


def blank_labels(labels: Sequence[BlankLabel], sheet: Sheet = A6) -> bytes:
    """Labels printed ahead of their boxes, to be filled in by hand."""
    return _print("Palletwise: blank labels", (partial(plain.draw_blank, label) for label in labels), sheet)


def _print(title: str, drawings: Iterable[Callable[[Face], None]], sheet: Sheet, *, lying: bool = False) -> bytes:
    output = io.BytesIO()
    canvas = new_canvas(output, (sheet.width, sheet.height), title)
    slots = sheet.slots()
    for number, drawing in enumerate(drawings):
        slot, begins_page = next(slots)
        if begins_page and number:
            canvas.showPage()
        face = begin_face(canvas, slot, sheet, lying=lying)
        drawing(face)
        face.pen.finish()
    canvas.save()
    return output.getvalue()
