"""The sheets of ``palletwise labels``: commands, presets, badges and load positions."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.console import console_of
from app.domain import codes
from app.domain.phrases import UserError, mark

commands = typer.Typer()
Out = Annotated[Path, typer.Option(help=mark("Cli", "The PDF to write."))]
Largest = Annotated[str, typer.Option(help=mark("Cli", "The language written largest: uk, de or en."))]


def _write(context: typer.Context, out: Path, data: bytes) -> None:
    console = console_of(context)
    console.hall().papers.keep(out, data)
    console.say(mark("Cli", "Written: {file}"), file=out)


@commands.command("commands", help=mark("Cli", "The command sheet: everything a station does, to be scanned."))
def command_sheet(context: typer.Context, out: Out, largest: Largest = "uk") -> None:
    """The command sheet."""
    _write(context, out, console_of(context).hall().sheets.commands(largest))


@commands.command(help=mark("Cli", "The codes of all station presets."))
def presets(context: typer.Context, out: Out, largest: Largest = "uk") -> None:
    """The preset sheet."""
    _write(context, out, console_of(context).hall().sheets.presets(largest))


@commands.command(help=mark("Cli", "Name badges, ten on A4; of everybody if no names are given."))
def badges(
    context: typer.Context,
    out: Out,
    people: Annotated[list[str] | None, typer.Argument(help=mark("Cli", "First names or codes."))] = None,
) -> None:
    """Name badges."""
    hall = console_of(context).hall()
    known = {key: person.code for person in hall.people.all() for key in (person.code, person.name.casefold())}
    chosen: list[str] = []
    for text in people or ():
        code = known.get(codes.strip_noise(text)) or known.get(text.strip().casefold())
        if code is None:
            raise UserError(mark("Errors", "Nobody here is called {name}. Check the name."), name=text)
        chosen.append(code)
    _write(context, out, hall.sheets.badges(chosen))


@commands.command(help=mark("Cli", "Load position stickers, one for each pallet of a load."))
def stickers(
    context: typer.Context,
    load: Annotated[str, typer.Argument(help=mark("Cli", "The code of the load, or its short number."))],
    out: Out,
    paper: Annotated[str, typer.Option(help=mark("Cli", "Paper, such as a6, 100x150, a4_2 or a4_4."))] = "a6",
    start: Annotated[int, typer.Option(help=mark("Cli", "First free label of a sheet already begun."))] = 1,
) -> None:
    """Load position stickers."""
    from app.services.labels import sheet_named  # noqa: PLC0415

    hall = console_of(context).hall()
    found = next((hit.key for hit in hall.search.find(load) if hit.noun == "load"), None)
    if found is None:
        raise UserError(mark("Errors", "There is no load {code} in this hub."), code=load)
    _write(context, out, hall.sheets.stickers(found, sheet_named(paper, start)))
