"""What stock can give at best, worked out a second way: line by content, by another solver, in a process of its own.

Nothing of app.matching is used here. ``python oracle.py`` reads one instance a line on stdin and answers each with one
whole number on stdout; scipy brings a solver library of its own that must not meet the program's in one process.
"""

import itertools
import json
import sys
from typing import Any

SCALES = {
    "letters": ["XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL", "5XL"],
    "heights": [str(height) for height in range(50, 177, 6)],
    "shoes": [str(size) for size in range(16, 51)],
    "glove letters": ["XS", "S", "M", "L", "XL"],
    "glove numbers": ["6", "6.5", "7", "7.5", "8", "8.5", "9", "10"],
    "hats for children": ["baby", "child"],
    "hats": ["S", "M", "L", "XL"],
    "nappies": ["NB", "1", "2", "3", "4", "5", "6"],
}
SCALES_OF = {
    "shoe": ["shoes"],
    "glove": ["glove letters", "glove numbers"],
    "hat": ["hats for children", "hats"],
    "diaper": ["nappies"],
}
CHILDREN = {"girls", "boys", "children", "baby"}
Instance = dict[str, Any]


def scales(system: str, audience: str) -> list[list[str]]:
    if system == "clothing":
        return [SCALES["heights" if audience in CHILDREN else "letters"]]
    return [SCALES[name] for name in SCALES_OF[system]]


def audience_rule(wanted: str, held: str) -> str | None:
    if not wanted or "none" in (wanted, held) or wanted == held:
        return ""
    if wanted == "children" and held in ("girls", "boys"):
        return ""
    if (wanted in ("men", "women") and held == "unisex") or (wanted in CHILDREN and held == "children"):
        return "unisex"
    return None


def season_rule(wanted: str, held: str) -> str | None:
    if not wanted or "none" in (wanted, held) or wanted == held:
        return ""
    return "all_season" if held == "all_season" else None


def size_rule(wanted: list[str], content: Instance, category: Instance) -> str | None:
    if not wanted or not category["size_system"]:
        return ""
    held = [] if content["size"] in ("", "mixed", "unknown") else content["size"].split("+")
    if held and all(size in wanted for size in held):
        return ""
    if not held or any(size in wanted for size in held):
        return "mixed_sizes"
    next_larger: set[str] = set()
    for scale in scales(category["size_system"], content["audience"]):
        next_larger.update(larger for smaller, larger in itertools.pairwise(scale) if smaller in wanted)
    return "larger_size" if category["group"] in ("CLO", "BAB") and set(held) <= next_larger else None


def fit(line: Instance, content: Instance, category: Instance, penalties: dict[str, int]) -> tuple[int, list[str]]:
    """The penalty, 100 for never, and the rules a content serves a line by."""
    found = [
        audience_rule(line["audience"], content["audience"]),
        size_rule(line["sizes"], content, category),
        season_rule(line["season"], content["season"]),
        "worn" if content["condition"] == "used" and penalties["worn"] else "",
    ]
    rules = [rule for rule in found if rule]
    total = sum(penalties[rule] for rule in rules)
    never = line["category"] != content["category"] or None in found or total >= 100
    return (100, []) if never else (total, rules)


def keeps(line: Instance, content: Instance, category: Instance, today: str) -> bool:
    """Whether a content is not expired and keeps for a line; dates are ISO texts, empty for none."""
    expiry = content["expiry"]
    if expiry and expiry < today:
        return False
    return not (category["expiry"] and line["until"] and expiry) or expiry >= line["until"]


def arcs_of(asked: Instance) -> list[tuple[int, int, int]]:
    """Which line may take of which content, and what a step is worth in hundredths, with a bonus for every step."""
    found: list[tuple[int, int, int]] = []
    for number, line in enumerate(asked["lines"]):
        category, weight = asked["categories"][line["category"]], asked["weights"][line["priority"]]
        for place, content in enumerate(asked["contents"]):
            penalty, _ = fit(line, content, category, asked["penalties"])
            if penalty < 100 and content["free"] > 0 and keeps(line, content, category, asked["today"]):
                found.append((number, place, weight * (100 - penalty) + asked.get("bonus", 0)))
    return found


def limits_of(asked: Instance) -> dict[str, int]:
    """The most that may leave of each category of which some is kept back."""
    limits: dict[str, int] = {}
    for category, kept in asked["keep"].items():
        held = [content for content in asked["contents"] if content["category"] == category]
        fresh = [content for content in held if not content["expiry"] or content["expiry"] >= asked["today"]]
        limits[category] = max(0, sum(max(0, content["free"]) for content in fresh) - kept)
    return limits


def best_value(asked: Instance, holders: frozenset[int] | None = None) -> int:
    """The largest weighted coverage, from these holders only, proven by duals in whole numbers."""
    contents, lines, limits = asked["contents"], asked["lines"], limits_of(asked)
    arcs = [arc for arc in arcs_of(asked) if holders is None or contents[arc[1]]["holder"] in holders]
    kept = sorted(limits)
    bounds = [max(0, content["free"]) for content in contents]
    bounds += [max(0, line["quantity"]) for line in lines] + [limits[key] for key in kept]
    rows: list[list[int]] = []
    for line, content, _ in arcs:
        category = lines[line]["category"]
        in_limit = [len(contents) + len(lines) + kept.index(category)] if category in limits else []
        rows.append([content, len(contents) + line, *in_limit])
    return _proven([worth for _, _, worth in arcs], rows, bounds) if arcs else 0


def _proven(worths: list[int], rows: list[list[int]], bounds: list[int]) -> int:
    from scipy.optimize import linprog  # noqa: PLC0415  only ever in a process of its own
    from scipy.sparse import csr_array  # noqa: PLC0415

    entries = [(row, column) for column, touched in enumerate(rows) for row in touched]
    places = ([row for row, _ in entries], [column for _, column in entries])
    matrix = csr_array(([1.0] * len(entries), places), shape=(len(bounds), len(rows)))
    found = linprog([-worth for worth in worths], A_ub=matrix, b_ub=bounds, method="highs-ds")
    given = [round(amount) for amount in found.x]
    prices = [round(-price) for price in found.ineqlin.marginals]
    used = [0] * len(bounds)
    for row, column in entries:
        used[row] += given[column]
    value = sum(worth * amount for worth, amount in zip(worths, given, strict=True))
    proof = sum(price * bound for price, bound in zip(prices, bounds, strict=True))
    allowed = min(given) >= 0 and all(amount <= bound for amount, bound in zip(used, bounds, strict=True))
    dear = all(sum(prices[row] for row in touched) >= worth for touched, worth in zip(rows, worths, strict=True))
    if not (allowed and dear and min(prices) >= 0 and value == proof):
        raise ArithmeticError("the oracle cannot prove its answer")
    return value


def lowest_cost(asked: Instance) -> int:
    """What the cheapest holders cost from which ``value`` can still be given."""
    cost = {int(holder): price for holder, price in asked["costs"].items()}
    useful = sorted({asked["contents"][content]["holder"] for _, content, _ in arcs_of(asked)})
    subsets = [
        (sum(cost[holder] for holder in chosen), chosen)
        for size in range(len(useful) + 1)
        for chosen in itertools.combinations(useful, size)
    ]
    for price, chosen in sorted(subsets):
        if _may_do(asked, set(chosen)) and best_value(asked, frozenset(chosen)) >= asked["value"]:
            return price
    raise ArithmeticError("no holders give so much")


def _may_do(asked: Instance, holders: set[int]) -> bool:
    """Whether every line finds enough on these holders on its own."""
    found = [0] * len(asked["lines"])
    for line, content, _ in arcs_of(asked):
        held = asked["contents"][content]
        found[line] += held["free"] if held["holder"] in holders else 0
    return all(amount >= line["quantity"] for amount, line in zip(found, asked["lines"], strict=True))


def main() -> None:
    """Answer until there is nothing more to ask."""
    for text in sys.stdin:
        asked = json.loads(text)
        holders = frozenset(asked["only"]) if "only" in asked else None
        answer = lowest_cost(asked) if "costs" in asked else best_value(asked, holders)
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
