"""``palletwise match``: what could leave today, explained."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.cli.gathered import gathered
from app.cli.match_answers import document, tell, tell_plan
from app.domain.match_rules import NEVER, SUBSTITUTES, MatchRules
from app.domain.phrases import UserError, mark

if TYPE_CHECKING:
    from app.services.matching import MatchService
    from app.services.proposals import LineKey, Proposal

_RANGE = re.compile(r"\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?")


@dataclass(frozen=True, slots=True)
class Options:
    """What can be said to the command; None leaves a rule as it is saved."""

    lists: Annotated[
        list[str] | None, typer.Argument(help=mark("Cli", "Need lists; all open ones if none is given."))
    ] = None
    confirm: Annotated[bool, typer.Option("--confirm", help=mark("Cli", "Reserve what is proposed."))] = False
    release: Annotated[bool, typer.Option("--release", help=mark("Cli", "Free what is reserved for the lists."))] = (
        False
    )
    lines: Annotated[
        str, typer.Option(help=mark("Cli", "Confirm or release only these lines of one list, such as 1,3-5."))
    ] = ""
    tidy: Annotated[
        bool, typer.Option("--tidy", "--improve", help=mark("Cli", "Look longer for fewer pallets before answering."))
    ] = False
    no_unisex: Annotated[
        bool, typer.Option("--no-unisex", help=mark("Cli", "Give no unisex goods for men or women."))
    ] = False
    no_larger_size: Annotated[
        bool, typer.Option("--no-larger-size", help=mark("Cli", "Give no goods one size larger."))
    ] = False
    no_all_season: Annotated[
        bool, typer.Option("--no-all-season", help=mark("Cli", "Give no all-season goods for winter or summer."))
    ] = False
    no_mixed_sizes: Annotated[
        bool, typer.Option("--no-mixed-sizes", help=mark("Cli", "Give no boxes that hold other sizes too."))
    ] = False
    no_worn: Annotated[bool, typer.Option("--no-worn", help=mark("Cli", "Give no used goods."))] = False
    tolerance: Annotated[
        int | None,
        typer.Option(help=mark("Cli", "By how many per cent a quantity may differ so that no box is opened, 0 to 20.")),
    ] = None
    whole_boxes: Annotated[bool, typer.Option("--whole-boxes", help=mark("Cli", "Open no boxes."))] = False
    most_pallets: Annotated[
        int | None, typer.Option(min=1, help=mark("Cli", "Visit at most so many pallets and places."))
    ] = None
    open_share: Annotated[
        int | None,
        typer.Option(help=mark("Cli", "Which part of what is left open lines may take together, 0 to 100 per cent.")),
    ] = None
    open_cap: Annotated[
        int | None, typer.Option(help=mark("Cli", "The most that each open line may take; 0 is no limit."))
    ] = None
    window: Annotated[
        int | None,
        typer.Option(help=mark("Cli", "Goods that expire within so many days of one another count as alike.")),
    ] = None
    plan: Annotated[bool, typer.Option("--plan", help=mark("Cli", "Show the plan by pallet too."))] = False
    as_json: Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))] = False


def add_to(program: typer.Typer) -> None:
    """Add the command to the program."""
    text = mark("Cli", "Match need lists against the free stock, with a reason for every gap.")
    program.command(name="match", help=text)(gathered(Options, match))


def match(context: typer.Context, options: Options) -> None:
    """Match need lists."""
    console = console_of(context)
    service = console.hall().matches
    if options.lines and len(options.lists or ()) != 1:
        raise UserError(mark("Errors", "Name one need list when you choose lines."))
    if options.release:
        _release(console, service, options)
        return
    proposal = _propose(console, service, options)
    if options.as_json:
        console.document(document(console, proposal, with_plan=options.plan))
    else:
        tell(console, proposal)
        if options.plan:
            tell_plan(console, proposal)
    if options.confirm:
        boxes = service.confirm(proposal, _keys(proposal, options))
        console.note(mark("Cli", "Boxes reserved: {boxes}."), boxes=boxes)


def _propose(console: Console, service: "MatchService", options: Options) -> "Proposal":
    from app.services.proposals import Wishes  # noqa: PLC0415

    wishes = Wishes(most_holders=options.most_pallets)
    proposal = service.propose(options.lists or (), _rules(service.rules(), options), wishes)
    if not proposal.exact:
        console.note(mark("Cli", "Without the solver the quick answer serves. It may give a little less."))
    if not options.tidy:
        return proposal
    better = service.improve(proposal, lambda: False)
    if better is None:
        console.note(mark("Cli", "No plan with fewer pallets was found."))
        return proposal
    fewer = len(proposal.pallets) - len(better.pallets)
    console.note(mark("Cli", "Better plan found. Pallets and places fewer: {fewer}."), fewer=fewer)
    return better


def _rules(saved: MatchRules, options: Options) -> MatchRules:
    """The hub's rules, as far as the options do not say otherwise."""
    values: dict[str, object] = {name: NEVER for name in SUBSTITUTES if getattr(options, f"no_{name}")}
    values |= {
        name: value
        for name, value in (
            ("tolerance", options.tolerance), ("open_share", options.open_share), ("open_cap", options.open_cap),
            ("window_days", options.window), ("whole_boxes", options.whole_boxes or None),
        ) if value is not None
    }  # fmt: skip
    return replace(saved, **values)


def _numbers(text: str) -> frozenset[int]:
    """The lines named by a text such as ``1,3-5``; at most as many as a list can have."""
    found: set[int] = set()
    for part in text.split(","):
        said = _RANGE.fullmatch(part)
        if said is None:
            raise UserError(mark("Errors", "“{text}” names no lines. Type their numbers, such as 1,3-5."), text=text)
        first, last = int(said[1]), int(said[2] or said[1])
        found.update(range(min(first, last), max(first, last) + 1))
    return frozenset(found)


def _keys(proposal: "Proposal", options: Options) -> "list[LineKey] | None":
    if not options.lines:
        return None
    code = proposal.lists[0]
    numbers = _numbers(options.lines)
    _refuse_unknown(numbers, {line.line.number for line in proposal.lines})
    return [(code, number) for number in sorted(numbers)]


def _refuse_unknown(numbers: Iterable[int], known: Iterable[int]) -> None:
    unknown = sorted(set(numbers) - set(known))
    if unknown:
        raise UserError(mark("Errors", "The list has no line {line}."), line=unknown[0])


def _release(console: Console, service: "MatchService", options: Options) -> None:
    if not options.lists:
        raise UserError(mark("Errors", "Name the need lists to release."))
    if options.lines:
        freed = sum(service.release(options.lists[0], number) for number in sorted(_numbers(options.lines)))
    else:
        freed = sum(service.release(code) for code in options.lists)
    console.note(mark("Cli", "Boxes free again: {boxes}."), boxes=freed)
