"""``palletwise needs``: need lists read and taken in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.domain.phrases import UserError, mark
from app.domain.terms import term

if TYPE_CHECKING:
    from app.domain.partners import Partner
    from app.domain.reading_result import ReadItem
    from app.services.needs import Imported, ReadSource

commands = typer.Typer(name="needs", help=mark("Cli", "Need lists."), no_args_is_help=True)
File = Annotated[Path, typer.Argument(help=mark("Cli", "The file."))]
AsJson = Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))]


@commands.command(help=mark("Cli", "Read a need list and show what was understood; nothing is kept."))
def read(context: typer.Context, file: File, *, as_json: AsJson = False) -> None:
    """Read a need list."""
    from app.services.reading import Reader  # noqa: PLC0415

    console = console_of(context)
    reader = console.hall().needs.reader() if _has_hub(console) else Reader.shipped()
    source = reader.read_file(file)
    if as_json:
        console.document(_document(source))
        return
    for item in source.reading.items:
        status = term("status", item.status)
        wanted = "" if item.quantity is None else f"{item.quantity:f} {item.unit}"
        kinds = item.category or ", ".join(entry.category for entry in item.candidates)
        console.say(
            mark("Cli", "{line}: {status}: {text} → {goods} {wanted}"),
            line=str(item.line), status=status, text=item.text, goods=kinds or "–", wanted=wanted,
        )  # fmt: skip
    _summary(console, source)


def _has_hub(console: Console) -> bool:
    target = console.database
    return "://" in target or Path(target).expanduser().is_file()


def _summary(console: Console, source: "ReadSource") -> None:
    states = [item.status for item in source.reading.items]
    console.say(
        mark("Cli", "{read} understood, {ask} to check, {unknown} not recognised, {ignored} lines set aside."),
        read=states.count("read"), ask=states.count("ask"), unknown=states.count("unknown"),
        ignored=len(source.reading.ignored),
    )  # fmt: skip


def _document(source: "ReadSource") -> dict[str, object]:
    return {
        "file": source.name,
        "language": source.reading.language,
        "items": [_item(item) for item in source.reading.items],
        "ignored": [{"line": line.line, "text": line.text, "reason": line.reason} for line in source.reading.ignored],
    }


def _item(item: "ReadItem") -> dict[str, object]:
    return {
        "line": item.line, "text": item.text, "status": item.status, "category": item.category or None,
        "candidates": [
            {"category": entry.category, "confidence": round(entry.confidence, 3)} for entry in item.candidates
        ],
        "audience": item.audience or None, "sizes": list(item.sizes), "size_min": item.size_min or None,
        "size_max": item.size_max or None, "season": item.season or None, "quantity": item.quantity,
        "quantity_kind": item.quantity_kind, "unit": item.unit or None, "urgent": item.urgent,
        "excluded": item.excluded, "restricted": item.restricted or None,
    }  # fmt: skip


@commands.command("import", help=mark("Cli", "Take a need list in for a partner."))
def import_(
    context: typer.Context,
    file: File,
    sender: Annotated[str, typer.Option("--from", help=mark("Cli", "Who asks: the partner's name or code."))],
    *,
    split: Annotated[bool, typer.Option(help=mark("Cli", "A list for every recipient the file names."))] = False,
    as_json: AsJson = False,
) -> None:
    """Take in a need list."""
    console = console_of(context)
    hall = console.hall()
    source = hall.needs.reader().read_file(file)
    asked_by = _partner(console, sender).code
    source = hall.needs.reader(asked_by).for_sender(source)
    older = hall.revisions.likely_version(source, asked_by)
    taken = hall.needs.import_lists(source, asked_by) if split else (hall.needs.import_list(source, asked_by),)
    if older is not None:
        console.note(
            mark("Cli", "This may be a newer version of {code}; then undo and use: palletwise needs revise {code}"),
            code=older,
        )
    if as_json:
        documents = [_counts(entry) for entry in taken]
        console.document({"lists": documents} if split else documents[0])
        return
    for entry in taken:
        console.say(
            mark(
                "Cli", "Need list {code}: {lines} lines, {read} understood, {ask} to check, {unknown} not recognised."
            ),
            **_counts(entry),
        )


def _counts(taken: "Imported") -> dict[str, object]:
    return {
        "code": taken.code, "lines": taken.lines, "read": taken.read, "ask": taken.ask, "unknown": taken.unknown,
    }  # fmt: skip


def _partner(console: Console, name: str) -> "Partner":
    from app.domain.partners import Partner  # noqa: PLC0415

    hall = console.hall()
    try:
        return hall.partners.find(name)
    except UserError:
        console.note(
            mark("Cli", "New partner {name}. Add the address; a load for this partner cannot be closed without it."),
            name=name,
        )
        return hall.partners.add(Partner("", name))


@commands.command("assign", help=mark("Cli", "Say which goods a line asks for."))
def assign(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help=mark("Cli", "The need list."))],
    line: Annotated[int, typer.Argument(help=mark("Cli", "The number of the line."))],
    category: Annotated[str, typer.Argument(help=mark("Cli", "The category; empty for no goods."))],
) -> None:
    """Correct a line."""
    console = console_of(context)
    console.hall().needs.assign(code, line, category)
    console.say(mark("Cli", "Line {line} of {code} is corrected."), line=str(line), code=code)


@commands.command("list", help=mark("Cli", "Show the open need lists."))
def list_(context: typer.Context, *, as_json: AsJson = False) -> None:
    """Show need lists."""
    console = console_of(context)
    found = console.hall().needs.lists()
    if as_json:
        console.document(
            {"lists": [{"code": entry.code, "title": entry.title, "partner": entry.partner_name,
                        "received": entry.received, "lines": entry.lines, "questions": entry.questions,
                        "recipient": entry.consignee_name, "priority": entry.priority,
                        "valid_until": entry.valid_until, "confirmed": entry.confirmed,
                        "goods": entry.goods, "served": entry.served, "stale": entry.stale is not None}
                       for entry in found]}
        )  # fmt: skip
        return
    for entry in found:
        to = f" → {entry.recipient_name}" if entry.recipient_name else ""
        stale = f"  ({console.speech.say(entry.stale)})" if entry.stale else ""
        console.line(f"{entry.code}  {entry.received}  {entry.partner_name}{to}  {entry.title}{stale}")
