"""One explanation for every line: what serves it, what is missing and why, what would help."""

from app.domain.phrases import Phrase, mark
from app.domain.units import from_steps
from app.matching.thin_model import LineMatch

_LOSSES = {
    "taken": mark("Match", "For other lines: {amount}."),
    "reserved": mark("Match", "Reserved already: {amount}."),
    "expired": mark("Match", "Expired: {amount}."),
    "too_short": mark("Match", "Expiring before the recipient may accept them: {amount}."),
    "elsewhere": mark("Match", "On a load already: {amount}."),
}
_OBSTACLES = {
    "audience": mark("Match", "There for other people: {amount}."),
    "size": mark("Match", "There in other sizes: {amount}."),
    "season": mark("Match", "There for another season: {amount}."),
}
_RULES = {
    "unisex": mark("Match", "Of these, unisex: {amount}."),
    "larger_size": mark("Match", "Of these, one size larger: {amount}."),
    "all_season": mark("Match", "Of these, for all seasons: {amount}."),
    "mixed_sizes": mark("Match", "Of these, in boxes that hold other sizes too: {amount}."),
}


def explain(line: LineMatch, unit: str) -> tuple[Phrase, ...]:
    """The sentences for one line, in the order they are read; amounts are in its unit."""
    outcome = _open_outcome(line, unit) if line.want.quantity is None else _outcome(line, unit)
    return (outcome, *_substitutes(line, unit), *_causes(line, unit))


def _say(text: str, steps: int, unit: str) -> Phrase:
    return Phrase("Match", text, {"amount": from_steps(steps, unit)})


def _pallets(line: LineMatch) -> int:
    return len({part.pallet for part in line.allocations if part.pallet})


def _outcome(line: LineMatch, unit: str) -> Phrase:
    wanted = from_steps(line.want.quantity or 0, unit)
    found = from_steps(line.allocated, unit)
    if not line.allocated:
        return Phrase("Match", mark("Match", "None of {wanted} can be given."), {"wanted": wanted})
    if line.shortfall:
        values = {"found": found, "wanted": wanted, "missing": from_steps(line.shortfall, unit)}
        return Phrase("Match", mark("Match", "{found} of {wanted} can be given, {missing} are missing."), values)
    text = mark("Match", "All {wanted} can be given; pallets to visit: {pallets}.")
    return Phrase("Match", text, {"wanted": wanted, "pallets": _pallets(line)})


def _open_outcome(line: LineMatch, unit: str) -> Phrase:
    values = {
        "found": from_steps(line.allocated, unit),
        "free": from_steps(line.free_for_line, unit),
        "boxes": sum(part.quantity is None for part in line.allocations),
    }
    if not line.allocations:
        return Phrase("Match", mark("Match", "No quantity was asked for, and nothing fitting is free."))
    if values["boxes"]:
        text = mark("Match", "No quantity was asked for: {found} of {free} free ones and {boxes} uncounted boxes.")
    else:
        text = mark("Match", "No quantity was asked for: {found} of {free} free ones are proposed.")
    return Phrase("Match", text, values)


def _substitutes(line: LineMatch, unit: str) -> list[Phrase]:
    amounts: dict[str, int] = {}
    for part in line.allocations:
        for rule in part.rule.split("+") if part.rule else ():
            amounts[rule] = amounts.get(rule, 0) + (part.quantity or 0)
    return [_say(_RULES[rule], amount, unit) for rule, amount in sorted(amounts.items())]


def _causes(line: LineMatch, unit: str) -> list[Phrase]:
    if line.want.quantity is not None and not line.shortfall:
        return []
    losses = line.losses
    found = [
        _say(text, getattr(losses, name) - (line.allocated if name == "taken" else 0), unit)
        for name, text in _LOSSES.items()
        if getattr(losses, name) - (line.allocated if name == "taken" else 0) > 0
    ]
    found += [_say(_OBSTACLES[name], amount, unit) for name, amount in losses.not_fitting.items()]
    if not found and not line.allocations:
        found.append(Phrase("Match", mark("Match", "The hall has none of these goods.")))
    elif not found and line.shortfall:
        found.append(Phrase("Match", mark("Match", "The hall has no more of these goods.")))
    return found
