"""Every line explained: what serves it, what is missing and why, and what would help most cheaply.

``reasons`` splits what is missing so that its parts add up and ``wording`` holds the words; ``explain`` says them,
``cure`` names the one thing to do about it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.match_rules import SUBSTITUTES, MatchRules
from app.domain.phrases import Phrase, mark
from app.domain.terms import term
from app.domain.units import MEASURED, from_steps, steps_per_unit
from app.matching.model import NOWHERE, LineMatch, is_pallet
from app.matching.reasons import NO_MORE, Reason, accounted, stock_behind, unused
from app.matching.wording import CURES, HOW, REASONS, similar

_MOST_NEAR = 3


@dataclass(frozen=True, slots=True)
class Cure:
    """The least a dispatcher can do for a line, with what it can bring.

    ``switch`` names the field of the rules it would change; empty when it is no matter of the rules.
    """

    phrase: Phrase
    switch: str = ""


def explain(line: LineMatch, unit: str, rules: MatchRules) -> tuple[Phrase, ...]:
    """The sentences for one line, in the order they are read; the first says the outcome."""
    is_open = line.want.quantity is None
    outcome = _open_outcome(line, unit, rules) if is_open else _outcome(line, unit)
    if not is_open and not line.shortfall:
        return (outcome, *_surplus(line, unit), *_substitutes(line, unit))
    return (
        outcome,
        *_surplus(line, unit),
        *_substitutes(line, unit),
        *_causes(line, unit),
        *_near(line, unit),
    )


def _say(text: str, **values: object) -> Phrase:
    return Phrase("Match", text, values)


def _amount(steps: int, unit: str) -> object:
    """An amount; kilograms and the like with their unit, pieces as they are counted."""
    amount = from_steps(steps, unit)
    if unit not in MEASURED:
        return amount
    return _say(mark("Match", "{amount} {unit}"), amount=amount, unit=term("unit", unit))


def _joined(text: str, parts: list[Phrase]) -> Phrase:
    first, *rest = parts
    return _say(text, first=first, rest=_joined(text, rest)) if rest else first


def _uncounted(line: LineMatch) -> int:
    return sum(part.quantity is None for part in line.allocations)


def _outcome(line: LineMatch, unit: str) -> Phrase:
    wanted = _amount(line.want.quantity or 0, unit)
    if line.allocated and not line.shortfall:
        return _served(line, wanted)
    if line.allocated:
        text = mark("Match", "{found} of {wanted} can be given, {missing} missing.")
        return _say(text, found=_amount(line.allocated, unit), wanted=wanted, missing=_amount(line.shortfall, unit))
    if boxes := _uncounted(line):
        text = mark("Match", "Nothing counted of {wanted} can be given, but uncounted boxes: {boxes}.")
        return _say(text, wanted=wanted, boxes=boxes)
    return _say(mark("Match", "None of {wanted} can be given."), wanted=wanted)


def _served(line: LineMatch, wanted: object) -> Phrase:
    holders = {part.holder for part in line.allocations}
    pallets = sum(is_pallet(holder) for holder in holders)
    places = len(holders - {NOWHERE}) - pallets
    if pallets and places:
        text = mark("Match", "All {wanted} can be given; pallets to visit: {pallets}, places: {places}.")
    elif places:
        text = mark("Match", "All {wanted} can be given; places to visit: {places}.")
    elif not pallets:
        text = mark("Match", "All {wanted} can be given.")
    elif len(holders) == 1:
        text = mark("Match", "All {wanted} can be given, from one pallet.")
    else:
        text = mark("Match", "All {wanted} can be given; pallets to visit: {pallets}.")
    return _say(text, wanted=wanted, pallets=pallets, places=places)


def _open_outcome(line: LineMatch, unit: str, rules: MatchRules) -> Phrase:
    boxes = _uncounted(line)
    found, free = _amount(line.allocated, unit), _amount(line.free_for_line, unit)
    if not line.free_for_line and not boxes:
        text = mark("Match", "No quantity was asked for, and nothing fitting is free.")
        counted = mark("Match", "No quantity was asked for, and nothing fitting that is counted is free.")
        return _say(counted if line.losses.uncounted else text)
    if not boxes:
        text = mark("Match", "No quantity was asked for: free {free}, proposed {found}; {limit}.")
    elif line.free_for_line:
        text = mark(
            "Match", "No quantity was asked for: free {free}, proposed {found}, and uncounted boxes: {boxes}; {limit}."
        )
    else:
        text = mark("Match", "No quantity was asked for: proposed are uncounted boxes: {boxes}; {limit}.")
    return _say(text, found=found, free=free, boxes=boxes, limit=_limit(line, unit, rules))


def _limit(line: LineMatch, unit: str, rules: MatchRules) -> Phrase:
    """By which share or cap a line without a quantity may take what it takes."""
    cap = rules.open_cap * steps_per_unit(unit)
    if cap and line.budget == cap:
        return _say(mark("Match", "each such line may take at most {cap}"), cap=_amount(cap, unit))
    if not rules.open_share:
        return _say(mark("Match", "such lines get nothing for now"))
    if rules.open_share == 100:
        return _say(mark("Match", "such lines may take all that is left"))
    text = mark("Match", "such lines together may take {share}% of what is left")
    return _say(text, share=rules.open_share)


def _surplus(line: LineMatch, unit: str) -> tuple[Phrase, ...]:
    """What comes on top of what was asked for."""
    wanted, boxes = line.want.quantity, _uncounted(line)
    if wanted is None:
        return ()
    said = list[Phrase]()
    if line.allocated > wanted:
        text = mark("Match", "More than asked for, in whole boxes: {more}.")
        said.append(_say(text, more=_amount(line.allocated - wanted, unit)))
    if line.allocated and boxes:
        said.append(_say(mark("Match", "On top of that, uncounted boxes: {boxes}."), boxes=boxes))
    return tuple(said)


def _substitutes(line: LineMatch, unit: str) -> list[Phrase]:
    amounts: dict[str, int] = {}
    for part in line.allocations:
        if part.rule and part.quantity:
            amounts[part.rule] = amounts.get(part.rule, 0) + part.quantity
    text = mark("Match", "Of these, {how}: {amount}.")
    return [_say(text, how=_how(rule), amount=_amount(amount, unit)) for rule, amount in sorted(amounts.items())]


def _how(rule: str) -> Phrase:
    return _joined(mark("Match", "{first} and {rest}"), [_say(HOW[name]) for name in rule.split("+")])


def _causes(line: LineMatch, unit: str) -> list[Phrase]:
    """Why there is not more; an open line, which misses nothing, hears of all the stock behind each reason."""
    if line.want.quantity is None:
        reasons = [Reason(name, stock, stock) for name, stock in stock_behind(line) if stock > 0]
    else:
        reasons = accounted(line)
    said = [_cause(reason, line, unit) for reason in reasons]
    boxes = line.losses.uncounted - _uncounted(line)
    if boxes > 0:
        said.append(_say(mark("Match", "Boxes that nobody counted yet: {boxes}."), boxes=boxes))
    return said


def _cause(reason: Reason, line: LineMatch, unit: str) -> Phrase:
    amount = _amount(reason.amount, unit)
    if reason.name == NO_MORE and line.losses.uncounted:
        return _say(mark("Match", "Not in the counted boxes: {amount}."), amount=amount)
    if reason.name == NO_MORE and reason.amount == line.shortfall:
        text = mark("Match", "The hall has none of these goods.")
        return _say(mark("Match", "The hall has no more of these goods.") if line.allocations else text)
    if reason.stock > reason.amount:
        text = mark("Match", "{part} ({stock} in all)")
        amount = _say(text, part=amount, stock=_amount(reason.stock, unit))
    return _say(REASONS[reason.name], amount=amount, day=_day(line.want.usable_from))


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else ""


def _near(line: LineMatch, unit: str) -> list[Phrase]:
    """The free stock that would serve but for one thing, nearest first, at most three kinds of it."""
    amounts: dict[str, int] = {}
    for near in sorted(line.losses.near, key=lambda near: (near.distance, -near.amount, near.detail)):
        text = similar(near)
        amounts[text] = amounts.get(text, 0) + near.amount
    item = mark("Match", "{how} ({amount})")
    said = [_say(item, how=_say(text), amount=_amount(amount, unit)) for text, amount in amounts.items()]
    if not said:
        return []
    listed = _joined(mark("Match", "{first}, {rest}"), said[:_MOST_NEAR])
    return [_say(mark("Match", "Similar, but not allowed: {goods}."), goods=listed)]


def cure(line: LineMatch, unit: str, rules: MatchRules) -> Cure | None:
    """The cheapest single thing that helps a short line most; None where nothing is missing.

    What a dispatcher switches comes first, then counting, then what costs somebody else something.
    """
    missing = line.shortfall
    if not missing:
        return None
    best = _most(_switches(line, rules), missing)
    if best is None and line.losses.uncounted:
        boxes = line.losses.uncounted
        return Cure(_say(CURES["uncounted"], boxes=boxes, missing=_amount(missing, unit)))
    late = (("keep_back", "keep_back", line.losses.kept_back), ("reserved", "", line.losses.reserved))
    name, switch, amount = best or _most(late, missing) or ("", "", 0)
    return Cure(_say(CURES[name], amount=_amount(amount, unit), missing=_amount(missing, unit)), switch)


Remedy = tuple[str, str, int]
"""The name of a cure, the rule it changes and what it can bring, in steps."""


def _most(remedies: Iterable[Remedy], missing: int) -> Remedy | None:
    """The remedy that brings most of what is missing, the easier one of equals."""
    able = [(name, switch, min(amount, missing)) for name, switch, amount in remedies if amount > 0]
    return max(able, key=lambda remedy: remedy[2], default=None)


def _switches(line: LineMatch, rules: MatchRules) -> list[Remedy]:
    """What a dispatcher can change in the rules or the wishes, the least effort first."""
    losses = line.losses
    allowed = [(name, name, sum(near.amount for near in losses.near if near.switch == name)) for name in SUBSTITUTES]
    opening = "whole_boxes" if rules.whole_boxes else "tolerance"
    return [
        *allowed,
        (opening, opening, losses.left_whole),
        ("over_limit", "", losses.over_limit),
        ("forbidden", "", losses.forbidden),
        ("unused", "", unused(line)),
    ]
