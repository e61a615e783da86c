"""``palletwise needs revise|change|confirm|twins``: need lists kept up to date."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.cli.needs import AsJson, File, commands
from app.domain import last_days
from app.domain.phrases import UserError, mark

if TYPE_CHECKING:
    from app.domain.need_revisions import Change, Difference
    from app.domain.needs import NeedLine, NeedList

__all__ = ["commands"]

Code = Annotated[str, typer.Argument(help=mark("Cli", "The need list."))]


@commands.command(help=mark("Cli", "Take in a newer version of a need list and show what changes."))
def revise(
    context: typer.Context,
    code: Code,
    file: File,
    *,
    dry_run: Annotated[bool, typer.Option(help=mark("Cli", "Only show what would change."))] = False,
    as_json: AsJson = False,
) -> None:
    """Take in a newer version."""
    console = console_of(context)
    hall = console.hall()
    source = hall.needs.reader(hall.needs.get(code).partner).read_file(file)
    difference = hall.revisions.preview(code, source) if dry_run else hall.revisions.revise(code, source)
    if as_json:
        console.document(_document(code, difference, kept=not dry_run))
        return
    _say(console, difference)
    if not dry_run:
        console.say(mark("Cli", "Need list {code} is up to date."), code=code)


def _say(console: Console, difference: "Difference") -> None:
    from app.domain.need_revisions import Kind  # noqa: PLC0415

    sentences = {
        Kind.NEW: mark("Cli", "new: {line}"),
        Kind.GONE: mark("Cli", "gone: {line}"),
        Kind.AMOUNT: mark("Cli", "other quantity: {before} → {line}"),
        Kind.CHANGED: mark("Cli", "changed: {before} → {line}"),
    }
    if difference.is_empty:
        console.say(mark("Cli", "Nothing changed."))
    for kind, sentence in sentences.items():
        for change in difference.of(kind):
            before = change.before.asked if change.before else ""
            console.say(sentence, line=change.line.asked, before=before)


def _document(code: str, difference: "Difference", *, kept: bool) -> dict[str, object]:
    return {"code": code, "kept": kept, "changes": [_change(change) for change in difference.changes]}


def _change(change: "Change") -> dict[str, object]:
    return {
        "kind": change.kind.value, "line": change.line.number, "before": _line(change.before),
        "after": _line(change.after),
    }  # fmt: skip


def _line(line: "NeedLine | None") -> dict[str, object] | None:
    if line is None:
        return None
    return {"text": line.asked, "category": line.category or None, "quantity": line.quantity, "unit": line.unit or None}


@commands.command(help=mark("Cli", "Change title, sender, recipient, priority or last day of a need list."))
def change(
    context: typer.Context,
    code: Code,
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set", help=mark("Cli", "title=…, from=PARTNER, for=PARTNER, priority=low|normal|high|urgent, until=+7.")
        ),
    ] = None,
) -> None:
    """Change the head of a list."""
    console = console_of(context)
    needs = console.hall().needs
    after = needs.get(code)
    for setting in settings or []:
        name, _, value = setting.partition("=")
        after = _with(console, after, name.strip(), value.strip())
    needs.change_head(after)
    console.say(mark("Cli", "Need list {code} is changed."), code=code)


def _with(console: Console, need_list: "NeedList", name: str, value: str) -> "NeedList":
    hall = console.hall()
    match name:
        case "title":
            return replace(need_list, title=value)
        case "from":
            return replace(need_list, partner=hall.partners.find(value).code)
        case "for":
            return replace(need_list, recipient=hall.partners.find(value).code if value else "")
        case "priority":
            return replace(need_list, priority=value.casefold())
        case "until":
            return replace(need_list, valid_until=last_days.parse(value, hall.workplace.today()))
        case _:
            raise UserError(mark("Errors", "“{name}” is none of title, from, for, priority and until."), name=name)


@commands.command(help=mark("Cli", "Note that the sender says a need list still holds."))
def confirm(context: typer.Context, code: Code) -> None:
    """Note that a list still holds."""
    console = console_of(context)
    console.hall().needs.confirm_still_holds(code)
    console.say(mark("Cli", "Need list {code} still holds, noted today."), code=code)


@commands.command(help=mark("Cli", "Show open lists of other senders that ask for the same."))
def twins(context: typer.Context, code: Code) -> None:
    """Show lists that may be the same request."""
    console = console_of(context)
    found = console.hall().revisions.duplicates(code)
    if not found:
        console.say(mark("Cli", "No other sender asks for the same."))
    for entry in found:
        console.line(console.speech.say(entry.why))
