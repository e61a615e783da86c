"""The dispatcher's rules changed by one step, so that the effect of each can be shown before it is taken."""

from dataclasses import replace

from app.domain.match_rules import NEVER, SUBSTITUTES, MatchRules

WHOLE_BOXES, TOLERANCE = "whole_boxes", "tolerance"
SWITCHES = (*SUBSTITUTES, WHOLE_BOXES, TOLERANCE)
TOLERANCES = (0, 5, 10, 20)
"""By how many per cent a quantity may differ, as steps to choose from."""


def flipped(rules: MatchRules, switch: str) -> MatchRules:
    """The rules with one switch the other way: a substitute allowed or forbidden, the tolerance one step on."""
    if switch == WHOLE_BOXES:
        return replace(rules, whole_boxes=not rules.whole_boxes)
    if switch == TOLERANCE:
        further = (step for step in TOLERANCES if step > rules.tolerance)
        return replace(rules, tolerance=next(further, TOLERANCES[0]))
    allowed = getattr(rules, switch) < NEVER
    return replace(rules, **{switch: NEVER if allowed else _usual(switch)})


def _usual(switch: str) -> int:
    """The penalty of a substitute that was forbidden and is allowed again."""
    return getattr(MatchRules(), switch)
