"""The stop and go list: which goods the hall takes at the moment, and why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.catalogue import Category
from app.domain.phrases import UserError, mark


class Pace(StrEnum):
    """How gladly goods are taken: go is asked for, slow is enough for now, stop is not taken."""

    GO = "go"
    SLOW = "slow"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class IntakeRule:
    """What a lead decided for a category, or for a whole group; ``until`` is its last day, None is for good."""

    key: str
    pace: str
    reason: str = ""
    until: date | None = None


def check_rule(rule: IntakeRule) -> None:
    """Refuse a pace that does not exist."""
    if rule.pace not in set(Pace):
        raise UserError(mark("Errors", "Choose go, slow or stop."))


def in_force(rules: Mapping[str, IntakeRule], category: Category, today: date) -> IntakeRule | None:
    """The rule for a category today: its own before that of its group; one whose last day is over is none."""
    for key in (category.key, category.group):
        rule = rules.get(key)
        if rule is not None and (rule.until is None or rule.until >= today):
            return rule
    return None
