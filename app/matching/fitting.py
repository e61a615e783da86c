"""Whether goods serve a line: exactly, as a substitute by a named rule, or but for one thing not at all."""

from typing import NamedTuple

from app.domain import sizes
from app.domain.catalogue import Category
from app.domain.match_rules import NEVER, MatchRules
from app.domain.sku import CHILD_AUDIENCES, Audience, Condition, Season, Sku
from app.matching.model import Want

LARGER_MAKES_SENSE = frozenset({"CLO", "BAB"})
"""Groups of goods that can be worn one size too large; shoes cannot."""
_FOR_ANYONE = frozenset({"", Audience.NONE})
_ANY_CHILD = frozenset({Audience.GIRLS, Audience.BOYS, Audience.CHILDREN})
_ADULT = frozenset({Audience.MEN, Audience.WOMEN})
_FAR_OFF = 9
_USUAL = MatchRules()


class Fit(NamedTuple):
    """How goods serve a line in one respect, or in all.

    ``penalty`` is in per cent; from 100 on the goods are not given. ``rule`` names the substitutions, joined by ``+``.
    What does not serve says by ``obstacle`` and ``detail`` what is in the way and by ``distance`` how far off it is.
    """

    penalty: int = 0
    rule: str = ""
    obstacle: str = ""
    detail: str = ""
    distance: int = 0

    @property
    def serves(self) -> bool:
        """Whether the goods may be given."""
        return self.penalty < NEVER


EXACT = Fit()
"""Goods that are what is asked."""


def fit(want: Want, sku: Sku, category: Category, rules: MatchRules) -> Fit:
    """How goods of the wanted category serve a line.

    Of goods that fail in one respect that respect is told; goods that fail in more are told as ``several``.
    """
    return joined(
        fit_audience(want, sku.audience, rules),
        fit_size(want, sku.audience, sku.size, category, rules),
        fit_season(want, sku.season, rules),
        fit_condition(sku.condition, rules),
    )


def joined(*parts: Fit) -> Fit:
    """Several respects as one answer; penalties add up."""
    telling = [part for part in parts if part is not EXACT]
    if len(telling) < 2:
        return telling[0] if telling else EXACT
    failing = [part for part in telling if part.penalty >= NEVER]
    penalty = sum(part.penalty for part in telling)
    if len(failing) == 1:
        return _blocked(failing[0], penalty - failing[0].penalty)
    rule = "+".join(part.rule for part in telling if part.rule)
    return Fit(penalty, rule) if penalty < NEVER else Fit(NEVER, rule, "several", "", _FAR_OFF)


def _blocked(part: Fit, others: int) -> Fit:
    """What fails in one respect; its switch is named only if the goods could be given with it on."""
    usual = sum(getattr(_USUAL, rule) for rule in part.rule.split("+") if rule)
    return part if others + usual < NEVER else Fit(NEVER, "", part.obstacle, part.detail, part.distance)


def _by_rule(penalty: int, rule: str, obstacle: str, detail: str) -> Fit:
    return Fit(penalty, rule) if penalty < NEVER else Fit(NEVER, rule, obstacle, detail, 1)


def fit_audience(want: Want, held: str, rules: MatchRules) -> Fit:
    """How goods made for somebody serve whom the line is for."""
    wanted = want.audience
    if wanted in _FOR_ANYONE or held in {wanted, Audience.NONE}:
        return EXACT
    if wanted == Audience.CHILDREN and held in _ANY_CHILD:
        return EXACT
    shared = (wanted in _ADULT and held == Audience.UNISEX) or (wanted in CHILD_AUDIENCES and held == Audience.CHILDREN)
    if shared:
        return _by_rule(rules.unisex, "unisex", "audience", held)
    return Fit(NEVER, "", "audience", held, 3)


def fit_size(want: Want, audience: str, size: str, category: Category, rules: MatchRules) -> Fit:
    """How goods of a size, made for somebody, serve the wanted sizes."""
    if not want.sizes or not category.size_system:
        return EXACT
    held = sizes.expand(size)
    if held and held <= want.sizes:
        return EXACT
    if not held or held & want.sizes:
        return _by_rule(rules.mixed_sizes, "mixed_sizes", "mixed_sizes", "")
    off = sizes.steps_between(category.size_system, audience, want.sizes, held)
    if off == 1 and category.group in LARGER_MAKES_SENSE:
        return _by_rule(rules.larger_size, "larger_size", "size", "+1")
    return Fit(NEVER, "", "size", f"{off:+d}" if off else "", abs(off) + 1 if off else _FAR_OFF)


def fit_season(want: Want, held: str, rules: MatchRules) -> Fit:
    """How goods of a season serve the wanted one; goods for all seasons serve any, but not the other way round."""
    if want.season in {"", Season.NONE, held} or held == Season.NONE:
        return EXACT
    if held == Season.ALL_SEASON:
        return _by_rule(rules.all_season, "all_season", "season", held)
    return Fit(NEVER, "", "season", held, 4)


def fit_condition(held: str, rules: MatchRules) -> Fit:
    """How worn goods may be; what is not used serves always."""
    if held != Condition.USED or not rules.worn:
        return EXACT
    return _by_rule(rules.worn, "worn", "condition", held)
