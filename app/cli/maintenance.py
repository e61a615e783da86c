"""``palletwise check``, ``backup`` and ``restore``."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.console import console_of
from app.domain.phrases import UserError, mark

File = Annotated[Path, typer.Argument(help=mark("Cli", "The file."))]


def add_to(program: typer.Typer) -> None:
    """Add the commands to the program."""
    program.command(help=mark("Cli", "Rebuild everything from the journal and compare."))(check)
    program.command(help=mark("Cli", "Copy the hub into one file."))(backup)
    program.command(help=mark("Cli", "Put a backup in the place of the hub; the old file is kept."))(restore)


def check(context: typer.Context) -> None:
    """Check the hub."""
    console = console_of(context)
    found = console.hall().maintenance.check(console.progress)
    for difference in found.differences:
        console.line(difference)
    if found.differences:
        raise UserError(
            mark("Errors", "The journal and the read tables differ in {differences} places. Restore a backup."),
            differences=len(found.differences),
        )
    console.say(mark("Cli", "Events checked: {events}. Everything agrees."), events=found.events)


def backup(context: typer.Context, file: File) -> None:
    """Back the hub up."""
    console = console_of(context)
    console.say(mark("Cli", "Written: {file}"), file=console.hall().maintenance.backup(file))


def restore(context: typer.Context, file: File) -> None:
    """Restore a backup."""
    from app.services.maintenance import restore as put_back  # noqa: PLC0415

    console = console_of(context)
    if "://" in console.database:
        raise UserError(mark("Errors", "A hub on a PostgreSQL server is restored on that server, with pg_restore."))
    kept = put_back(file, Path(console.database).expanduser())
    if kept:
        console.say(mark("Cli", "Restored; the old hub is kept as {file}"), file=kept)
    else:
        console.say(mark("Cli", "Restored."))
