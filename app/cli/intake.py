"""``palletwise intake``: the stop and go list, its poster and its text for the web."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.domain import last_days
from app.domain.intake import IntakeRule, reason_words
from app.domain.phrases import Phrase, UserError, mark
from app.domain.terms import term

if TYPE_CHECKING:
    from app.services.intake import IntakeLine

commands = typer.Typer(
    name="intake", help=mark("Cli", "The stop and go list: what the hall takes at the moment."), no_args_is_help=True
)
Goods = Annotated[str, typer.Argument(help=mark("Cli", "Goods or a group, by key or name."))]


@commands.command(help=mark("Cli", "Show what is marked go, slow or stop."))
def show(
    context: typer.Context,
    *,
    json_: Annotated[bool, typer.Option("--json", help=mark("Cli", "One JSON document."))] = False,
) -> None:
    """Show the list."""
    console = console_of(context)
    lines = console.hall().intake.lines()
    if json_:
        console.document({"rules": [_document(line) for line in lines]})
        return
    if not lines:
        console.say(mark("Cli", "Nothing is marked: all goods are taken as usual."))
    for line in lines:
        console.line(_told(console, line))


@commands.command("set", help=mark("Cli", "Mark goods or a group go, slow or stop."))
def set_(
    context: typer.Context,
    goods: Goods,
    pace: Annotated[str, typer.Argument(help=mark("Cli", "go, slow or stop."))],
    reason: Annotated[str, typer.Option(help=mark("Cli", "Why, in a few words."))] = "",
    until: Annotated[str, typer.Option(help=mark("Cli", "The last day: +7, Friday or 30.11."))] = "",
) -> None:
    """Mark goods."""
    console = console_of(context)
    hall = console.hall()
    last = last_days.parse(until, hall.workplace.today())
    line = hall.intake.find(goods)
    hall.intake.decide(IntakeRule(line.key, pace.strip().casefold(), reason, last))
    console.line(_told(console, hall.intake.find(line.key)))


@commands.command(help=mark("Cli", "Take goods or a group as usual again."))
def lift(context: typer.Context, goods: Goods) -> None:
    """Take the rule away."""
    console = console_of(context)
    line = console.hall().intake.find(goods)
    if line.rule is None:
        raise UserError(mark("Errors", "{goods}: there is no rule to lift."), goods=line.name)
    console.hall().intake.lift(line.key)
    console.say(mark("Cli", "{goods}: taken as usual again."), goods=line.name)


@commands.command(help=mark("Cli", "The poster for the hall door as PDF, in three languages."))
def poster(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help=mark("Cli", "The PDF to write."))],
    paper: Annotated[str, typer.Option(help=mark("Cli", "Paper: a4 or a3."))] = "a4",
) -> None:
    """Write the poster."""
    from app.services.disk import write_file  # noqa: PLC0415

    console = console_of(context)
    write_file(out, console.hall().posters.poster(paper))
    console.say(mark("Cli", "Written: {file}"), file=out)


@commands.command(help=mark("Cli", "The same as a short text for a web page or a messenger."))
def text(context: typer.Context) -> None:
    """Say the text for the web in the language of the answers."""
    console = console_of(context)
    console.line(console.hall().posters.web_text(console.speech.language).rstrip("\n"))


def _told(console: Console, line: "IntakeLine") -> str:
    """A rule in one line, such as “Winter jackets: welcome, urgently needed, until 30.11.2026”."""
    language, rule = console.speech.language, line.rule
    if rule is None:
        return line.name.in_language(language)
    parts = [term("pace", rule.pace).in_language(language)]
    if rule.reason:
        parts.append(reason_words(rule.reason).in_language(language))
    if rule.until:
        until = mark("Cli", "was until {day}") if line.is_over else mark("Cli", "until {day}")
        parts.append(console.speech.say(Phrase("Cli", until, {"day": f"{rule.until:%d.%m.%Y}"})))
    return f"{line.name.in_language(language)}: {', '.join(parts)}"


def _document(line: "IntakeLine") -> dict[str, object]:
    rule = line.rule
    assert rule is not None, "every line of the list has a rule"
    return {
        "key": line.key, "group": line.group, "pace": rule.pace, "reason": rule.reason, "until": rule.until,
        "over": line.is_over,
    }  # fmt: skip
