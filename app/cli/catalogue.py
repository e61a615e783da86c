"""``palletwise catalogue``: the goods catalogue as CSV."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.console import console_of
from app.domain.phrases import mark

commands = typer.Typer(name="catalogue", help=mark("Cli", "The goods catalogue."), no_args_is_help=True)
File = Annotated[Path, typer.Argument(help=mark("Cli", "The file."))]


@commands.command("import", help=mark("Cli", "Take in categories from CSV; every refused row is named."))
def import_(context: typer.Context, file: File) -> None:
    """Take in a catalogue file."""
    from app.services.disk import load_file  # noqa: PLC0415

    console = console_of(context)
    found = console.hall().catalogue.import_csv(load_file(file).decode("utf-8", "replace"))
    for row in found.bad:
        console.note(mark("Cli", "Line {line}: {reason}"), line=row.line, reason=row.reason)
    console.say(
        mark("Cli", "{added} added, {changed} changed, {unchanged} unchanged, {bad} refused."),
        added=found.added, changed=found.changed, unchanged=found.unchanged, bad=len(found.bad),
    )  # fmt: skip
    if found.bad:
        raise typer.Exit(1)


@commands.command(help=mark("Cli", "Write the catalogue to CSV."))
def export(context: typer.Context, file: File) -> None:
    """Write the catalogue."""
    from app.services.disk import write_file  # noqa: PLC0415

    console = console_of(context)
    write_file(file, console.hall().catalogue.export_csv().encode())
    console.say(mark("Cli", "Written: {file}"), file=file)
