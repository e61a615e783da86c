"""The words of the explanations: reasons, substitutes, similar goods and cures."""

from app.domain.phrases import mark
from app.matching.model import Near

REASONS = {
    "forbidden": mark("Match", "Left out by hand: {amount}."),
    "over_limit": mark("Match", "On further pallets, more than may be visited: {amount}."),
    "left_whole": mark("Match", "Only by opening a box: {amount}."),
    "kept_back": mark("Match", "Kept back in the hall: {amount}."),
    "unused": mark("Match", "Free, but not in this proposal: {amount}."),
    "taken_first": mark("Match", "For other lines of the same or a higher priority: {amount}."),
    "taken_last": mark("Match", "For other lines of a lower priority: {amount}."),
    "taken": mark("Match", "For other lines: {amount}."),
    "reserved": mark("Match", "Reserved already: {amount}."),
    "elsewhere": mark("Match", "On a load already: {amount}."),
    "too_short": mark("Match", "Expiring before {day}, too early for the recipient: {amount}."),
    "expired": mark("Match", "Expired: {amount}."),
    "no_more": mark("Match", "Not in the hall: {amount}."),
}
HOW = {
    "unisex": mark("Match", "unisex"),
    "larger_size": mark("Match", "one size larger"),
    "all_season": mark("Match", "for all seasons"),
    "mixed_sizes": mark("Match", "in boxes that hold other sizes too"),
    "worn": mark("Match", "used"),
}
_PEOPLE = {
    "men": mark("Match", "for men"),
    "women": mark("Match", "for women"),
    "unisex": HOW["unisex"],
    "girls": mark("Match", "for girls"),
    "boys": mark("Match", "for boys"),
    "children": mark("Match", "for children"),
    "baby": mark("Match", "for babies"),
}
_SEASONS = {
    "winter": mark("Match", "for the winter"),
    "summer": mark("Match", "for the summer"),
    "all_season": HOW["all_season"],
}
_SIZES = {
    "+1": HOW["larger_size"],
    "-1": mark("Match", "one size smaller"),
    "+2": mark("Match", "two sizes larger"),
    "-2": mark("Match", "two sizes smaller"),
    "+": mark("Match", "several sizes larger"),
    "-": mark("Match", "several sizes smaller"),
    "": mark("Match", "in other sizes"),
}
CURES = {
    "unisex": mark("Match", "Allow unisex goods: that can bring {amount} of the {missing} missing."),
    "larger_size": mark("Match", "Allow one size larger: that can bring {amount} of the {missing} missing."),
    "all_season": mark("Match", "Allow goods for all seasons: that can bring {amount} of the {missing} missing."),
    "mixed_sizes": mark(
        "Match", "Allow boxes that hold other sizes too: that can bring {amount} of the {missing} missing."
    ),
    "worn": mark("Match", "Allow used goods: that can bring {amount} of the {missing} missing."),
    "whole_boxes": mark("Match", "Allow boxes to be opened: that can bring {amount} of the {missing} missing."),
    "tolerance": mark("Match", "Ask for the exact quantity: that can bring {amount} of the {missing} missing."),
    "over_limit": mark("Match", "Allow one more pallet: that can bring up to {amount} of the {missing} missing."),
    "forbidden": mark("Match", "Allow again what was left out: that can bring {amount} of the {missing} missing."),
    "unused": mark("Match", "Match this line once more: that can bring {amount} of the {missing} missing."),
    "uncounted": mark("Match", "Count the uncounted boxes ({boxes}): they may hold some of the {missing} missing."),
    "keep_back": mark("Match", "Keep less of it back in the hall: that can bring {amount} of the {missing} missing."),
    "reserved": mark(
        "Match", "Ask whether reserved goods can be released: that can bring {amount} of the {missing} missing."
    ),
    "": mark("Match", "Nothing in this hall helps: ask for donations or another hub for the {missing} missing."),
}


def similar(near: Near) -> str:
    """In what similar goods differ from those asked for."""
    if near.obstacle == "size":
        return _SIZES.get(near.detail) or _SIZES[near.detail[:1]]
    if near.obstacle == "audience":
        return _PEOPLE.get(near.detail) or mark("Match", "for other people")
    if near.obstacle == "season":
        return _SEASONS.get(near.detail) or mark("Match", "for another season")
    return HOW["mixed_sizes" if near.obstacle == "mixed_sizes" else "worn"]
