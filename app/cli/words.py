"""``palletwise words``: what the reader of need lists was taught."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.domain.phrases import Phrase, mark

if TYPE_CHECKING:
    from app.services.words import WordLine

commands = typer.Typer(name="words", help=mark("Cli", "Words of need lists learnt from answers."), no_args_is_help=True)
File = Annotated[Path, typer.Argument(help=mark("Cli", "The file."))]
AsJson = Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))]


@commands.command("list", help=mark("Cli", "Show every learnt word, what it means and for whom."))
def list_(context: typer.Context, *, as_json: AsJson = False) -> None:
    """Show learnt words."""
    console = console_of(context)
    lines = console.hall().words.lines()
    if as_json:
        console.document({"words": [_document(line) for line in lines]})
        return
    if not lines:
        console.say(mark("Cli", "Nothing is learnt yet. Every answer about a need list teaches a word."))
    for line in lines:
        console.line(f"{line.word.text}: {_goods(console, line)} ({_whom(console, line)}, {line.word.times}×)")


def _goods(console: Console, line: "WordLine") -> str:
    if line.goods is None:
        return console.speech.say(Phrase("Cli", mark("Cli", "no goods")))
    return line.goods.in_language(console.speech.language)


def _whom(console: Console, line: "WordLine") -> str:
    everybody = console.speech.say(Phrase("Cli", mark("Cli", "everybody")))
    return ", ".join([*([line.sender] if line.sender else []), *([everybody] if line.for_everybody else [])])


def _document(line: "WordLine") -> dict[str, object]:
    return {
        "text": line.word.text, "category": line.word.category or None, "sender": line.word.sender or None,
        "sender_name": line.sender or None, "times": line.word.times, "for_everybody": line.for_everybody,
    }  # fmt: skip


@commands.command(help=mark("Cli", "Write every learnt word to a CSV file."))
def export(context: typer.Context, file: File) -> None:
    """Write learnt words."""
    console = console_of(context)
    console.hall().words.export_file(file)
    console.say(mark("Cli", "Written: {file}"), file=file)


@commands.command("import", help=mark("Cli", "Take in learnt words from CSV or XLSX."))
def import_(context: typer.Context, file: File, *, as_json: AsJson = False) -> None:
    """Take in learnt words."""
    console = console_of(context)
    found = console.hall().words.import_file(file)
    for row in found.bad:
        console.note(mark("Cli", "Line {line}: {reason}"), line=row.line, reason=row.reason)
    if as_json:
        rejected = [{"line": row.line, "reason": console.speech.say(row.reason)} for row in found.bad]
        console.document(
            {"added": found.added, "changed": found.changed, "unchanged": found.unchanged, "rejected": rejected}
        )
    else:
        console.say(
            mark("Cli", "Words added: {added}, changed: {changed}, unchanged: {unchanged}, refused: {bad}."),
            added=found.added, changed=found.changed, unchanged=found.unchanged, bad=len(found.bad),
        )  # fmt: skip
    if found.bad:
        raise typer.Exit(1)
