"""The rules with the cheapest cure of a line applied."""

from dataclasses import replace

from app.domain.match_rules import SUBSTITUTES, MatchRules
from app.domain.rule_switches import TOLERANCE, WHOLE_BOXES, flipped

KEEP_BACK = "keep_back"


def cured(rules: MatchRules, switch: str, category: str) -> MatchRules:
    """What a cure asks for: a substitute, opened boxes, the exact quantity, or what is kept back of one category."""
    if switch in SUBSTITUTES:
        return flipped(rules, switch)
    if switch == WHOLE_BOXES:
        return replace(rules, whole_boxes=False)
    if switch == TOLERANCE:
        return replace(rules, tolerance=0)
    if switch == KEEP_BACK:
        return replace(rules, keep_back=tuple(entry for entry in rules.keep_back if entry.category != category))
    return rules
