"""``palletwise stock``: boxes from and to files, and what is here."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.console import console_of
from app.domain.amounts import total_text
from app.domain.phrases import mark
from app.domain.terms import size_words, term
from app.domain.units import from_steps

commands = typer.Typer(name="stock", help=mark("Cli", "The stock of the hub."), no_args_is_help=True)
File = Annotated[Path, typer.Argument(help=mark("Cli", "The file."))]
AsJson = Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))]


@commands.command("import", help=mark("Cli", "Take in boxes from CSV or XLSX, one row a box."))
def import_(context: typer.Context, file: File, *, as_json: AsJson = False) -> None:
    """Take in a stock file."""
    console = console_of(context)
    found = console.hall().stock_files.import_file(file, console.progress)
    for row in found.rejected:
        console.note(mark("Cli", "Line {line}: {reason}"), line=row.line, reason=row.reason)
    if as_json:
        rejected = [{"line": row.line, "reason": console.speech.say(row.reason)} for row in found.rejected]
        console.document({"boxes": found.boxes, "rows": found.rows, "known": found.known, "rejected": rejected})
    else:
        console.say(
            mark("Cli", "Boxes added: {boxes}; rows known already: {known}; rows refused: {rejected}."),
            boxes=found.boxes, known=found.known, rejected=len(found.rejected),
        )  # fmt: skip
    if found.rejected:
        raise typer.Exit(1)


@commands.command(help=mark("Cli", "Write the boxes in stock to CSV or XLSX."))
def export(context: typer.Context, file: File) -> None:
    """Write the stock."""
    console = console_of(context)
    rows = console.hall().stock_files.export_file(file)
    console.say(mark("Cli", "Rows written: {rows} – {file}"), rows=rows, file=file)


@commands.command(help=mark("Cli", "Show what is here by kind of goods."))
def show(
    context: typer.Context,
    category: Annotated[str, typer.Option(help=mark("Cli", "Only this category."))] = "",
    *,
    as_json: AsJson = False,
) -> None:
    """Show the stock."""
    console = console_of(context)
    hall = console.hall()
    catalogue = hall.catalogue.current()
    kinds = (catalogue.category(category).key,) if category else ()
    lines = hall.stock.lines(kinds)
    if as_json:
        console.document({"stock": [_entry(line, catalogue.category(line.category).unit) for line in lines]})
        return
    language = console.speech.language
    for line in lines:
        unit = catalogue.category(line.category).unit
        parts = [catalogue.name(line.category), term("audience", line.audience), size_words(line.size)]
        named = ", ".join(part.in_language(language) for part in parts if part.en)
        free, whole = total_text(line.free, unit), total_text(line.total, unit)
        words = term("unit", unit)
        console.say(
            mark("Cli", "{goods}: {free} free of {total} {unit}"), goods=named, free=free, total=whole, unit=words
        )
    if not lines:
        console.say(mark("Cli", "Nothing is in stock yet."))


def _entry(line: object, unit: str) -> dict[str, object]:
    from app.services.stock import StockLine  # noqa: PLC0415

    assert isinstance(line, StockLine)
    return {
        "category": line.category, "audience": line.audience, "size": line.size, "season": line.season,
        "condition": line.condition, "unit": unit, "boxes": line.boxes,
        "quantity": from_steps(line.quantity, unit), "estimated": from_steps(line.estimated, unit),
        "uncounted_boxes": line.uncounted, "reserved": from_steps(line.reserved, unit),
        "free": from_steps(line.free.known, unit), "at_least": line.total.is_at_least,
    }  # fmt: skip
