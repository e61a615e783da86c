"""``palletwise needs demand``: all open needs together."""

from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.cli.needs import commands
from app.domain.amounts import number_text, total_text
from app.domain.phrases import mark
from app.domain.terms import term
from app.domain.units import from_steps

if TYPE_CHECKING:
    from app.domain.demand import Demand, Idle
    from app.services.demand import Overview

__all__ = ["commands"]


@commands.command(help=mark("Cli", "Show all open needs together: what is asked, what is short, what nobody asks for."))
def demand(
    context: typer.Context,
    *,
    as_json: Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))] = False,
) -> None:
    """Show the demand."""
    console = console_of(context)
    overview = console.hall().demand.overview()
    if as_json:
        console.document({
            "demand": [_document(entry, overview) for entry in overview.demand],
            "wanted": [entry.category for entry in overview.wanted],
            "unasked": [_idle_document(entry, overview) for entry in overview.idle],
        })  # fmt: skip
        return
    _say_demand(console, overview)
    for entry in overview.wanted:
        amount = f"{number_text(entry.missing, overview.units[entry.category])} {_unit(console, overview, entry)}"
        console.say(
            mark("Cli", "Short: {goods}, missing {amount}"), goods=overview.names[entry.category], amount=amount
        )
    for entry in overview.idle:
        console.say(
            mark("Cli", "Nobody asks for {goods}: {boxes} boxes in stock"),
            goods=overview.names[entry.category], boxes=entry.boxes,
        )  # fmt: skip


def _say_demand(console: Console, overview: "Overview") -> None:
    if not overview.demand:
        console.say(mark("Cli", "No open list asks for anything the program understands."))
    for entry in overview.demand:
        unit = overview.units[entry.category]
        console.say(
            mark("Cli", "{goods}: asked {asked} {unit}, open lines {lines}, free {free} {unit}"),
            goods=overview.names[entry.category], asked=number_text(entry.asked, unit), lines=entry.open_lines,
            free=total_text(entry.free, unit), unit=term("unit", unit),
        )  # fmt: skip


def _unit(console: Console, overview: "Overview", entry: "Demand") -> str:
    return term("unit", overview.units[entry.category]).in_language(console.speech.language)


def _document(entry: "Demand", overview: "Overview") -> dict[str, object]:
    from app.services.demand import priority_of  # noqa: PLC0415

    unit = overview.units[entry.category]
    return {
        "category": entry.category, "audience": entry.audience or None, "sizes": list(entry.sizes),
        "asked": from_steps(entry.asked, unit), "open_lines": entry.open_lines, "unit": unit,
        "other_units": [{"quantity": from_steps(amount, other), "unit": other} for amount, other in entry.elsewise],
        "free": from_steps(entry.free.known, unit), "uncounted_boxes": entry.free.unknown,
        "missing": from_steps(entry.missing, unit), "lists": entry.askers.lists, "recipients": entry.askers.consignees,
        "wanted_by": entry.wanted_by, "priority": priority_of(entry.priority),
        "parts": [_document(part, overview) for part in entry.parts],
    }  # fmt: skip


def _idle_document(entry: "Idle", overview: "Overview") -> dict[str, object]:
    unit = overview.units[entry.category]
    return {
        "category": entry.category, "boxes": entry.boxes, "pallets": entry.pallets,
        "free": from_steps(entry.free.known, unit), "unit": unit, "uncounted_boxes": entry.free.unknown,
    }  # fmt: skip
