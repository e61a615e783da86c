"""The stop and go list: which goods the hall takes at the moment, and why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.catalogue import Category
from app.domain.languages import Words
from app.domain.phrases import UserError, mark
from app.domain.terms import TERMS, term

REASONS = tuple(name.removeprefix("reason.") for name in TERMS if name.startswith("reason."))
"""The reasons every front end suggests; they are told in three languages, all others as somebody typed them."""
LONGEST_REASON = 120


class Pace(StrEnum):
    """How gladly goods are taken: go is asked for, slow is enough for now, stop is not taken."""

    GO = "go"
    SLOW = "slow"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class IntakeRule:
    """What a lead decided for a category, or for a whole group; ``until`` is its last day, None is for good.

    ``reason`` is one of the suggested reasons, or text in the lead's own words.
    """

    key: str
    pace: str
    reason: str = ""
    until: date | None = None


def check_rule(rule: IntakeRule) -> None:
    """Refuse a pace that does not exist, or a reason too long for a poster."""
    if rule.pace not in set(Pace):
        raise UserError(mark("Errors", "Choose go, slow or stop."))
    if len(rule.reason) > LONGEST_REASON:
        raise UserError(mark("Errors", "Say the reason in at most {limit} letters."), limit=LONGEST_REASON)


def is_over(rule: IntakeRule, today: date) -> bool:
    """Whether the last day of a rule has passed, so that the goods are taken as usual again."""
    return rule.until is not None and rule.until < today


def reason_words(reason: str) -> Words:
    """A reason in three languages, as far as it is one of the suggested ones."""
    return term("reason", reason)


def read_reason(text: str) -> str:
    """The suggested reason that a person typed or chose in any language, otherwise the text itself."""
    plain = text.strip()
    for key in REASONS:
        words = reason_words(key)
        if plain.casefold() in {each.casefold() for each in (key, words.de, words.uk, words.en)}:
            return key
    return plain


def in_force(rules: Mapping[str, IntakeRule], category: Category, today: date) -> IntakeRule | None:
    """The rule for a category today: its own before that of its group; one whose last day is over is none."""
    for key in (category.key, category.group):
        rule = rules.get(key)
        if rule is not None and not is_over(rule, today):
            return rule
    return None
