"""What stands on the papers of a load: its goods line by line, the same lines for every paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.boxes import Box, Content
from app.domain.catalogue import Category
from app.domain.sku import Basis, Condition
from app.domain.weights import estimate_g, packaging_g

WEAR_PERCENT = {Condition.NEW: 0, Condition.GOOD: 20, Condition.USED: 40}


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """Goods of one kind on one pallet; quantity in steps, weights in grams, None where unknown."""

    pallet: str
    content: Content
    packaging: str
    packages: int
    quantity: int | None
    estimated: bool
    net_g: int | None
    gross_g: int | None
    need_refs: frozenset[str] = frozenset()


def goods_lines(pallet: str, boxes: Sequence[Box], categories: Mapping[str, Category]) -> list[GoodsLine]:
    """The goods on a pallet; boxes of the same goods make one line, uncounted ones a line of their own."""
    lines: dict[tuple[object, ...], GoodsLine] = {}
    for box in boxes:
        for line in _box_lines(pallet, box, categories):
            kind = replace(line.content, quantity=None, basis=Basis.UNKNOWN)
            key = (kind, line.packaging, line.quantity is None, line.gross_g is None)
            lines[key] = _together(lines[key], line) if key in lines else line
    return list(lines.values())


def _box_lines(pallet: str, box: Box, categories: Mapping[str, Category]) -> list[GoodsLine]:
    shares = _gross_shares(box, categories)
    return [
        GoodsLine(
            pallet, content, box.packaging, int(number == 0), content.quantity, content.basis == Basis.ESTIMATED,
            None if share is None else max(0, share - (packaging_g(box) if number == 0 else 0)), share,
            frozenset(f"{part.need_list}/{part.line}" for part in box.reservations if part.content == number),
        )
        for number, (content, share) in enumerate(zip(box.contents, shares, strict=True))
    ]  # fmt: skip


def _gross_shares(box: Box, categories: Mapping[str, Category]) -> list[int | None]:
    """A box's weight shared between its contents by their usual weights; the first carries the carton."""
    if box.weight_g is None:
        return [None] * len(box.contents)
    usual = [estimate_g(content, categories[content.category]) or 0 for content in box.contents]
    whole = sum(usual)
    rest = [box.weight_g * part // whole if whole else 0 for part in usual[1:]]
    return [box.weight_g - sum(rest), *rest]


def _together(first: GoodsLine, second: GoodsLine) -> GoodsLine:
    return replace(
        first,
        packages=first.packages + second.packages,
        quantity=None if first.quantity is None else first.quantity + (second.quantity or 0),
        estimated=first.estimated or second.estimated,
        net_g=None if first.net_g is None else first.net_g + (second.net_g or 0),
        gross_g=None if first.gross_g is None else first.gross_g + (second.gross_g or 0),
        need_refs=first.need_refs | second.need_refs,
    )


def hs6_of(content: Content, category: Category) -> str:
    """Tariff heading: worn clothing and textiles go under 6309 (HS chapter 63 note 3), the rest under their own."""
    return category.hs_used if content.condition != Condition.NEW and category.hs_used else category.hs6


def earliest(lines: Sequence[GoodsLine]) -> date | None:
    """The earliest expiry among lines."""
    return min((line.content.expiry for line in lines if line.content.expiry), default=None)
