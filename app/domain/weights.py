"""Weights: what a box weighs, when nobody put it on a scale."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.boxes import Box, Content
from app.domain.catalogue import Category
from app.domain.pallets import KINDS, Pallet
from app.domain.sku import CHILD_AUDIENCES, Basis, Packaging, Sku
from app.domain.units import from_steps

PACKAGING_G = {
    Packaging.CARTON: 600,
    Packaging.BANANA_BOX: 900,
    Packaging.BAG: 100,
    Packaging.BULK_BAG: 1500,
    Packaging.PIECE: 0,
}


@dataclass(frozen=True, slots=True)
class Weight:
    """Grams that are known, whether some are estimated, and how many boxes weigh nobody knows what."""

    grams: int = 0
    estimated: bool = False
    unweighed: int = 0

    def __add__(self, other: "Weight") -> "Weight":
        """Both together."""
        estimated = self.estimated or other.estimated
        return Weight(self.grams + other.grams, estimated, self.unweighed + other.unweighed)

    @property
    def kg(self) -> float:
        """Kilograms that are there at least."""
        return self.grams / 1000


def estimate_g(content: Content, category: Category, learnt: float | None = None) -> int | None:
    """Grams of a content whose quantity is known: by the learnt grams of a step, else by its category's average."""
    if content.quantity is not None and learnt:
        return round(content.quantity * learnt)
    each = category.kg_each(child=content.audience in CHILD_AUDIENCES)
    if content.quantity is None or each is None:
        return None
    return round(from_steps(content.quantity, category.unit) * each * 1000)


def packaging_g(box: Box) -> int:
    """Grams of the empty carton or bag, by its kind."""
    return PACKAGING_G[Packaging(box.packaging)]


def is_weighed(box: Box) -> bool:
    """Whether somebody put the box on a scale."""
    return box.weight_g is not None and box.weight_basis == Basis.COUNTED


def with_estimate(
    box: Box, categories: Mapping[str, Category], learnt: Mapping[Sku, float | None] | None = None
) -> Box:
    """The box with an estimated weight, unless it was weighed; ``learnt`` are grams of a step by SKU."""
    if is_weighed(box):
        return box
    known_g = learnt or {}
    parts = [estimate_g(content, categories[content.category], known_g.get(content.sku)) for content in box.contents]
    known = [part for part in parts if part is not None]
    if not known or len(known) < len(parts):
        return replace(box, weight_g=None, weight_basis=Basis.UNKNOWN)
    return replace(box, weight_g=sum(known) + packaging_g(box), weight_basis=Basis.ESTIMATED)


def gross(pallet: Pallet, boxes_g: int, *, unweighed: int, estimated: bool) -> Weight:
    """A pallet's weight with its own wood."""
    return Weight(boxes_g + KINDS[pallet.kind].tare_kg * 1000, estimated, unweighed)
