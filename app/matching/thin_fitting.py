"""Whether a content serves a line: exactly, as a substitute by a named rule, or not at all."""

from dataclasses import dataclass

from app.domain import sizes
from app.domain.boxes import Content
from app.domain.catalogue import Category
from app.domain.sku import CHILD_AUDIENCES
from app.matching.thin_model import Rules, Want

LARGER_MAKES_SENSE = frozenset({"CLO", "BAB"})
_ANY_CHILD = frozenset({"girls", "boys", "children"})
_ADULT = frozenset({"men", "women"})


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a content serves a line: penalty 0 is exact; ``obstacle`` says why it does not."""

    penalty: float = 0.0
    rule: str = ""
    obstacle: str = ""

    @property
    def serves(self) -> bool:
        """Whether it may be given."""
        return not self.obstacle


_EXACT = Fit()


def fit(want: Want, content: Content, category: Category, rules: Rules) -> Fit:
    """How a content of the wanted category serves a line."""
    parts = (
        _audience(want, content, rules),
        _size(want, content, category, rules),
        _season(want, content, rules),
    )
    for part in parts:
        if not part.serves:
            return part
    rule = "+".join(part.rule for part in parts if part.rule)
    return Fit(sum(part.penalty for part in parts), rule) if rule else _EXACT


def _audience(want: Want, content: Content, rules: Rules) -> Fit:
    if want.audience in {"", "none", content.audience} or content.audience == "none":
        return _EXACT
    if want.audience == "children" and content.audience in _ANY_CHILD:
        return _EXACT
    shared = (want.audience in _ADULT and content.audience == "unisex") or (
        want.audience in CHILD_AUDIENCES and content.audience == "children"
    )
    return Fit(0.05, "unisex") if shared and rules.unisex else Fit(obstacle="audience")


def _size(want: Want, content: Content, category: Category, rules: Rules) -> Fit:
    if not want.sizes:
        return _EXACT
    held = sizes.expand(content.size)
    if held and held <= want.sizes:
        return _EXACT
    if not held or held & want.sizes:
        return Fit(0.3, "mixed_sizes") if rules.mixed_sizes else Fit(obstacle="size")
    larger = {sizes.next_larger(category.size_system, content.audience, size) for size in want.sizes}
    if rules.larger_size and category.group in LARGER_MAKES_SENSE and held <= larger:
        return Fit(0.15, "larger_size")
    return Fit(obstacle="size")


def _season(want: Want, content: Content, rules: Rules) -> Fit:
    if want.season in {"", "none", content.season} or content.season == "none":
        return _EXACT
    if content.season == "all_season" and rules.all_season:
        return Fit(0.1, "all_season")
    return Fit(obstacle="season")
