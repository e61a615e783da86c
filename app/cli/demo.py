"""``palletwise demo``: the main job, end to end, on a hub of its own."""

from pathlib import Path
from typing import Annotated

import typer

from app import paths
from app.cli.console import Console, console_of
from app.cli.display import has_display
from app.domain import codes
from app.domain.amounts import weight_text
from app.domain.phrases import mark


def add_to(program: typer.Typer) -> None:
    """Add the command to the program."""
    program.command(help=mark("Cli", "Show the whole way on a demo hub: stock, need list, match, load, papers."))(demo)


def demo(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(help=mark("Cli", "Where labels and papers go."))] = None,
    *,
    headless: Annotated[bool, typer.Option("--headless", help=mark("Cli", "Stop before the window."))] = False,
) -> None:
    """Build the demo hub and do the main job on it."""
    from app.services import demo as story  # noqa: PLC0415

    console = console_of(context)
    folder = (out or paths.documents_folder() / "Demo").resolve()
    console.database = str(paths.data_folder() / "demo.db")
    story.clear(Path(console.database))
    console.note(mark("Cli", "Building a demo hall …"))
    hall = console.open_hall(console.database)
    console.hall_now = hall
    result = story.run(hall, folder, console.speech.language, console.progress)
    _summary(console, result, folder)
    if headless:
        return
    if not has_display():
        console.note(mark("Cli", "There is no display here, so the window is not shown."))
        return
    console.close()
    console.hall_now = None
    raise typer.Exit(console.show_window(console.database, None))


def _summary(console: Console, result: object, folder: Path) -> None:
    from app.services.demo import DemoResult  # noqa: PLC0415

    assert isinstance(result, DemoResult)
    console.say(
        mark("Cli", "Hall: {boxes} boxes on {pallets} pallets in {places} places."),
        boxes=result.boxes, pallets=result.pallets, places=result.places,
    )  # fmt: skip
    console.say(
        mark("Cli", "Need list {code}: {read} lines understood, {ask} to check, {unknown} not recognised."),
        code=result.needs.code, read=result.needs.read, ask=result.needs.ask, unknown=result.needs.unknown,
    )  # fmt: skip
    console.say(
        mark("Cli", "Match: {served} of {lines} lines can be served from {boxes} boxes on {pallets} pallets."),
        served=sum(bool(line.allocations) for line in result.proposal.lines), lines=len(result.proposal.lines),
        boxes=result.proposal.totals.boxes, pallets=result.proposal.totals.pallets,
    )  # fmt: skip
    load = result.load
    console.say(
        mark("Cli", "Load {load}: {pallets} pallets, {boxes} boxes, {weight}."),
        load=codes.short(load.load.code), pallets=len(load.pallets), boxes=load.boxes, weight=weight_text(load.weight),
    )  # fmt: skip
    console.say(mark("Cli", "{files} files written to {folder}"), files=len(result.files), folder=folder)
