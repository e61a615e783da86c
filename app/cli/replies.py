"""``palletwise needs reply`` and ``needs template``: the answer to a sender, and a blank list to send out."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.console import console_of
from app.cli.needs import commands
from app.domain.languages import Language
from app.domain.phrases import mark

__all__ = ["commands"]


@commands.command(help=mark("Cli", "Answer a need list: text, PDF and XLSX in the sender's language."))
def reply(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help=mark("Cli", "The need list."))],
    out: Annotated[Path, typer.Option(help=mark("Cli", "The folder."))],
    lang: Annotated[
        Language | None, typer.Option(help=mark("Cli", "Language of the answer: de, uk or en; else the sender's."))
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))] = False,
) -> None:
    """Write the answer to a list into a folder."""
    console = console_of(context)
    files = console.hall().replies.export(code, out, lang or "")
    if as_json:
        console.document({"code": code, "files": files})
        return
    for file in files:
        console.line(str(file))


@commands.command(help=mark("Cli", "Write a blank need list in three languages to send out (XLSX)."))
def template(
    context: typer.Context, file: Annotated[Path, typer.Argument(help=mark("Cli", "The file to write."))]
) -> None:
    """Write the blank list."""
    console = console_of(context)
    console.line(str(console.hall().replies.template(file)))
