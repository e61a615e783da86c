"""``palletwise match-rules``: what the dispatchers of a hub allow when stock is matched."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.domain.match_rules import KeepBack, MatchRules
from app.domain.phrases import Phrase, UserError, mark
from app.domain.units import from_steps, to_steps

if TYPE_CHECKING:
    from app.services.hall import Hall

commands = typer.Typer(
    name="match-rules", help=mark("Cli", "What the hub allows when stock is matched."), no_args_is_help=True
)
_MEANINGS = {
    "unisex": mark("Cli", "unisex goods count so many per cent less; 100: never"),
    "larger_size": mark("Cli", "goods one size larger count so many per cent less; 100: never"),
    "all_season": mark("Cli", "all-season goods count so many per cent less; 100: never"),
    "mixed_sizes": mark("Cli", "boxes that hold other sizes too count so many per cent less; 100: never"),
    "worn": mark("Cli", "used goods count so many per cent less; 100: never"),
    "window_days": mark("Cli", "goods that expire within so many days count as alike"),
    "tolerance": mark("Cli", "a quantity may differ by so many per cent so that no box is opened"),
    "whole_boxes": mark("Cli", "yes: no box is opened"),
    "keep_back": mark("Cli", "what stays in the hall, such as blanket:50"),
    "weights": mark("Cli", "how much a piece counts for lists of low, normal, high and urgent priority"),
    "hard_places": mark("Cli", "places that are hard to reach, by name"),
    "hard_cost": mark("Cli", "a pallet there counts as so many"),
    "open_share": mark("Cli", "which part of what is left open lines may take together, in per cent"),
    "open_cap": mark("Cli", "the most that each open line may take; 0: no limit"),
}
_YES = {"yes": True, "no": False}


@commands.command(help=mark("Cli", "Show the rules of the hub."))
def show(
    context: typer.Context,
    *,
    as_json: Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))] = False,
) -> None:
    """Show the rules."""
    console = console_of(context)
    hall = console.hall()
    rules = hall.matches.rules()
    if as_json:
        console.document(_document(hall, rules))
        return
    for name, text in _written(hall, rules).items():
        console.line(f"{name}={text}  ({console.speech.say(Phrase('Cli', _MEANINGS[name]))})")


@commands.command("set", help=mark("Cli", "Keep other rules for the hub, such as unisex=10 or keep_back=blanket:50."))
def set_(
    context: typer.Context,
    changes: Annotated[list[str], typer.Argument(help=mark("Cli", "Rules as NAME=VALUE."))],
) -> None:
    """Change the rules."""
    console = console_of(context)
    hall = console.hall()
    before = hall.matches.rules()
    hall.matches.save_rules(replace(before, **_read_all(hall, changes)))
    _tell_changes(console, hall, before)


def _tell_changes(console: Console, hall: "Hall", before: MatchRules) -> None:
    was, now = _written(hall, before), _written(hall, hall.matches.rules())
    changed = [f"{name}={text}" for name, text in now.items() if was[name] != text]
    if changed:
        console.say(mark("Cli", "Rules kept: {rules}"), rules=" ".join(changed))
    else:
        console.say(mark("Cli", "The rules were so already."))


def _read_all(hall: "Hall", changes: list[str]) -> dict[str, object]:
    return {name: _read(hall, name, value) for name, _, value in (change.partition("=") for change in changes)}


def _read(hall: "Hall", name: str, value: str) -> object:
    if name not in _MEANINGS:
        raise UserError(mark("Errors", "There is no rule {name}. Choose one of: {names}."), name=name, names=_names())
    readers: Mapping[str, Callable[[], object]] = {
        "whole_boxes": lambda: _yes_or_no(value),
        "keep_back": lambda: tuple(_keep_back(hall, entry) for entry in _entries(value)),
        "hard_places": lambda: tuple(_place(hall, entry) for entry in _entries(value)),
        "weights": lambda: tuple(_whole(entry) for entry in _entries(value)),
    }
    return readers.get(name, lambda: _whole(value))()


def _names() -> str:
    return ", ".join(_MEANINGS)


def _entries(value: str) -> list[str]:
    return [entry.strip() for entry in value.split(",") if entry.strip()]


def _whole(text: str) -> int:
    if not text.strip().removeprefix("-").isdecimal():
        raise UserError(mark("Errors", "“{text}” is not a whole number."), text=text)
    return int(text)


def _yes_or_no(text: str) -> bool:
    if text not in _YES:
        raise UserError(mark("Errors", "Type yes or no, not “{text}”."), text=text)
    return _YES[text]


def _keep_back(hall: "Hall", entry: str) -> KeepBack:
    key, _, amount = entry.partition(":")
    category = hall.catalogue.current().categories.get(key)
    if category is None:
        raise UserError(mark("Errors", "There is no category {code} in the catalogue."), code=key)
    return KeepBack(key, to_steps(amount, category.unit))


def _place(hall: "Hall", name: str) -> str:
    for place in hall.places.all():
        if name in {place.code, place.name}:
            return place.code
    raise UserError(mark("Errors", "There is no place {code} in this hub."), code=name)


def _kept_back(hall: "Hall", rules: MatchRules) -> dict[str, int | float]:
    """What stays in the hall by category, in units."""
    units = {key: category.unit for key, category in hall.catalogue.current().categories.items()}
    return {entry.category: from_steps(entry.quantity, units.get(entry.category, "")) for entry in rules.keep_back}


def _hard_places(hall: "Hall", rules: MatchRules) -> list[str]:
    names = {place.code: place.name for place in hall.places.all()}
    return [names.get(code, code) for code in rules.hard_places]


def _document(hall: "Hall", rules: MatchRules) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(rules, name) for name in _MEANINGS}
    return {**values, "keep_back": _kept_back(hall, rules), "hard_places": _hard_places(hall, rules)}


def _written(hall: "Hall", rules: MatchRules) -> dict[str, str]:
    """Every rule as it can be typed again."""
    plain = {name: str(getattr(rules, name)) for name in _MEANINGS}
    return {
        **plain,
        "whole_boxes": "yes" if rules.whole_boxes else "no",
        "keep_back": ",".join(f"{key}:{amount}" for key, amount in _kept_back(hall, rules).items()),
        "weights": ",".join(map(str, rules.weights)),
        "hard_places": ",".join(_hard_places(hall, rules)),
    }
