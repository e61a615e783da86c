"""Other rules made from those in force: one switch, one number, one row."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.match_rules import NEVER, KeepBack, MatchRules


def is_allowed(rules: MatchRules, name: str) -> bool:
    """Whether a substitute may serve at all."""
    return getattr(rules, name) < NEVER


def with_substitute(rules: MatchRules, name: str, *, allowed: bool, before: MatchRules) -> MatchRules:
    """Allow or forbid a substitute; allowed again it counts as it did ``before``, or as it does by default."""
    penalties = (getattr(before, name), getattr(MatchRules(), name))
    return replace(rules, **{name: next(each for each in penalties if each < NEVER) if allowed else NEVER})


def with_weight(rules: MatchRules, rank: int, weight: int) -> MatchRules:
    """Let lists of one priority count otherwise; ranks are 0 (low) to 3 (urgent)."""
    return replace(rules, weights=tuple(weight if each == rank else old for each, old in enumerate(rules.weights)))


def with_keep_back(rules: MatchRules, category: str, steps: int) -> MatchRules:
    """Keep so much of a category in the hall, in steps; nothing takes the row away."""
    others = [entry for entry in rules.keep_back if entry.category != category]
    kept = [KeepBack(category, steps)] if steps else []
    return replace(rules, keep_back=tuple(sorted([*others, *kept], key=lambda entry: entry.category)))


def with_hard_places(rules: MatchRules, places: Iterable[str]) -> MatchRules:
    """Let these places be hard to reach, and no others."""
    return replace(rules, hard_places=tuple(sorted(set(places))))
