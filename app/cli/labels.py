"""``palletwise labels``: labels as PDF."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli import sheets
from app.cli.console import console_of
from app.domain import codes
from app.domain.phrases import mark

commands = typer.Typer(name="labels", help=mark("Cli", "Labels as PDF."), no_args_is_help=True)
commands.add_typer(sheets.commands)
Codes = Annotated[list[str], typer.Argument(help=mark("Cli", "Codes."))]
Out = Annotated[Path, typer.Option(help=mark("Cli", "The PDF to write."))]
Paper = Annotated[
    str,
    typer.Option("--sheet", "--paper", help=mark("Cli", "Paper: a6, 100x150, tape_62, a4_1, a4_2, a4_4 or a4_8.")),
]
Start = Annotated[int, typer.Option(help=mark("Cli", "First free label of a sheet already begun."))]


def _write(context: typer.Context, out: Path, data: bytes) -> None:
    from app.services.disk import write_file  # noqa: PLC0415

    write_file(out, data)
    console_of(context).say(mark("Cli", "Written: {file}"), file=out)


@commands.command(help=mark("Cli", "Labels of boxes."))
def box(context: typer.Context, codes_: Codes, out: Out, paper: Paper = "a6", start: Start = 1) -> None:
    """Labels of boxes."""
    from app.services.labels import sheet_named  # noqa: PLC0415

    hall = console_of(context).hall()
    found = [hall.boxes.get(code) for code in codes_]
    _write(context, out, hall.labels.boxes(found, sheet_named(paper, start)))


@commands.command(help=mark("Cli", "Labels of pallets, two of each."))
def pallet(context: typer.Context, codes_: Codes, out: Out, paper: Paper = "a6", start: Start = 1) -> None:
    """Labels of pallets."""
    from app.services.labels import sheet_named  # noqa: PLC0415

    hall = console_of(context).hall()
    _write(context, out, hall.labels.pallets([codes.parse(code) for code in codes_], sheet_named(paper, start)))


@commands.command(help=mark("Cli", "Signs of the places in the hall; all of them if no codes are given."))
def place(
    context: typer.Context,
    out: Out,
    codes_: Annotated[list[str] | None, typer.Argument(help=mark("Cli", "Codes."))] = None,
    paper: Paper = "a6",
    start: Start = 1,
) -> None:
    """Signs of places."""
    from app.services.labels import sheet_named  # noqa: PLC0415

    hall = console_of(context).hall()
    _write(context, out, hall.labels.places([codes.parse(code) for code in codes_ or ()], sheet_named(paper, start)))


@commands.command(help=mark("Cli", "Blank labels, to be bound to a box at the first scan."))
def blank(
    context: typer.Context,
    out: Out,
    count: Annotated[int, typer.Option(help=mark("Cli", "How many."))] = 8,
    paper: Paper = "a4_4",
    start: Start = 1,
) -> None:
    """Blank labels."""
    from app.services.labels import sheet_named  # noqa: PLC0415

    _write(context, out, console_of(context).hall().labels.blank(count, sheet_named(paper, start)))
