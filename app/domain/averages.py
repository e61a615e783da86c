"""Learnt averages: how many pieces a box of some kind holds and what one weighs, from counted and weighed boxes."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.boxes import MERGED, WITHDRAWN, Box
from app.domain.sku import Basis, Packaging, Sku
from app.domain.weights import packaging_g

ENOUGH_BOXES = 5
"""Boxes counted before an average fills an estimate or makes a quantity look unusual."""
ENOUGH_WEIGHED = 10
"""Boxes weighed before their mean replaces the catalogue's average weight."""
_UNUSUAL = 3.0


@dataclass(frozen=True, slots=True)
class Average:
    """Sums over the boxes of one SKU and packaging that hold nothing else; quantities in steps."""

    boxes: int = 0
    quantity: int = 0
    weighed: int = 0
    weighed_quantity: int = 0
    weighed_g: int = 0

    def __add__(self, other: "Average") -> "Average":
        """Both together."""
        return Average(
            self.boxes + other.boxes, self.quantity + other.quantity, self.weighed + other.weighed,
            self.weighed_quantity + other.weighed_quantity, self.weighed_g + other.weighed_g,
        )  # fmt: skip

    @property
    def each_box(self) -> int | None:
        """Steps in a usual box, rounded; None before enough boxes were counted."""
        return round(self.quantity / self.boxes) if self.boxes >= ENOUGH_BOXES else None

    @property
    def g_each_step(self) -> float | None:
        """Grams of one step by the scale; None before enough boxes were weighed."""
        enough = self.weighed >= ENOUGH_WEIGHED and self.weighed_quantity
        return self.weighed_g / self.weighed_quantity if enough else None


def teaches(box: Box) -> Iterator[tuple[tuple[Sku, str], Average]]:
    """What a box adds to the averages: nothing unless it holds one counted content and no large piece."""
    if box.state in {WITHDRAWN, MERGED} or len(box.contents) != 1 or box.packaging == Packaging.PIECE:
        return
    content = box.contents[0]
    if content.basis != Basis.COUNTED or content.quantity is None:
        return
    grams = None if box.weight_g is None else box.weight_g - packaging_g(box)
    if box.weight_basis == Basis.COUNTED and grams is not None and grams > 0:
        taught = Average(1, content.quantity, 1, content.quantity, grams)
    else:
        taught = Average(1, content.quantity)
    yield (content.sku, box.packaging), taught


def is_unusual(quantity: int | None, average: Average) -> bool:
    """Whether a quantity is more than three times, or less than a third of, what such boxes hold."""
    usual = average.each_box
    if quantity is None or usual is None:
        return False
    return quantity > usual * _UNUSUAL or quantity < usual / _UNUSUAL
