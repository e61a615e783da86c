"""What a dispatcher allows when stock is matched to needs: one set of rules for the hub."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain import records
from app.domain.events import Fact
from app.domain.needs import Priority
from app.domain.phrases import UserError, mark

RULES_KEY = "rules"
NEVER = 100
"""A penalty of 100 per cent: such goods are not given at all."""
SUBSTITUTES = ("unisex", "larger_size", "all_season", "mixed_sizes", "worn")
PENALTY_STEP = 5
MOST_TOLERANCE = 20
MOST_WEIGHT = 16
MOST_DAYS = 3650


@dataclass(frozen=True, slots=True)
class KeepBack:
    """A quantity of a category, in steps, that stays in the hall whatever is asked for."""

    category: str
    quantity: int


@dataclass(frozen=True, slots=True)
class MatchRules:
    """What may serve a line, and how much it counts.

    The first five are penalties in per cent, 0 to 100 in fives: how much less a substitute counts than exact goods; 100
    forbids it. ``window_days`` is how exactly the first expiring goes first, 1 to 3650. ``tolerance`` is by how many
    per cent, 0 to 20, a quantity may differ so that no box is opened. ``weights`` say how much a piece counts for lists
    of low, normal, high and urgent priority. Pallets in ``hard_places`` (codes of places) count ``hard_cost`` times.
    ``open_share`` is the part, 0 to 100 per cent, of what is left that lines without a quantity may take together, and
    ``open_cap`` the most that each of them may take, in units; 0 is no cap.
    """

    unisex: int = 5
    larger_size: int = 15
    all_season: int = 10
    mixed_sizes: int = 30
    worn: int = 0
    window_days: int = 30
    tolerance: int = 0
    whole_boxes: bool = False
    keep_back: tuple[KeepBack, ...] = ()
    weights: tuple[int, ...] = (1, 2, 4, 8)
    hard_places: tuple[str, ...] = ()
    hard_cost: int = 3
    open_share: int = 50
    open_cap: int = 0

    def kept_back(self, category: str) -> int:
        """How much of a category stays in the hall, in steps."""
        return sum(entry.quantity for entry in self.keep_back if entry.category == category)


def check_rules(rules: MatchRules) -> None:
    """Refuse rules that mean nothing."""
    penalties = [getattr(rules, name) for name in SUBSTITUTES]
    if any(not 0 <= penalty <= NEVER or penalty % PENALTY_STEP for penalty in penalties):
        raise UserError(mark("Errors", "A substitute counts 0 to 100 per cent less, in steps of 5."))
    if not 1 <= rules.window_days <= MOST_DAYS:
        raise UserError(mark("Errors", "Type 1 to 3650 days for goods that expire together."))
    if not 0 <= rules.tolerance <= MOST_TOLERANCE:
        raise UserError(mark("Errors", "A quantity may differ by 0 to 20 per cent."))
    if not _are_weights(rules.weights):
        raise UserError(mark("Errors", "Priorities count 1 to 16, an urgent list at least as much as a low one."))
    if not 0 <= rules.open_share <= 100 or rules.open_cap < 0 or rules.hard_cost < 1:
        raise UserError(mark("Errors", "Type 0 to 100 per cent for open lines, and no negative amounts."))
    if any(entry.quantity < 0 for entry in rules.keep_back):
        raise UserError(mark("Errors", "What stays in the hall cannot be less than nothing."))


def _are_weights(weights: tuple[int, ...]) -> bool:
    rising = list(weights) == sorted(weights)
    return len(weights) == len(Priority) and rising and weights[0] >= 1 and weights[-1] <= MOST_WEIGHT


def change(before: MatchRules, after: MatchRules) -> Fact:
    """The dispatcher's rules are others from now on."""
    check_rules(after)
    values, was = records.difference(before, after)
    return Fact("match_rules.changed", RULES_KEY, {"values": values, "was": was})


def fold(state: MatchRules | None, kind: str, payload: Mapping[str, Any], subject: str) -> MatchRules | None:
    """The rules after one more event."""
    del kind, subject
    return records.amend(state or MatchRules(), payload["values"])
