"""The command line: builds the commands, runs one, turns errors into sentences and exit codes."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from app import __version__
from app.cli import (
    catalogue,
    demand,
    demo,
    hubs,
    intake,
    labels,
    living_lists,
    loads,
    maintenance,
    match_rules,
    matching,
    needs,
    replies,
    stock,
    what_if,
    words,
)
from app.cli.console import Console, OpenHall
from app.cli.speech import Speech, system_language
from app.domain.languages import Language
from app.domain.phrases import Phrase, UserError, mark

GROUPS = (catalogue, stock, needs, replies, demand, living_lists, words, match_rules, loads, labels, hubs, intake)
"""Modules with groups of commands; several may add to one group."""
DONE, MENDABLE, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


@dataclass(frozen=True, slots=True)
class Frame:
    """What the program was given by its entry point."""

    open_hall: OpenHall
    show_window: Callable[[str, str | None], int]
    database: str


def _value_of(args: Sequence[str], option: str) -> str | None:
    found: str | None = None
    for place, arg in enumerate(args):
        if arg == option and place + 1 < len(args):
            found = args[place + 1]
        elif arg.startswith(f"{option}="):
            found = arg.partition("=")[2]
    return found


def build() -> typer.Typer:
    """All commands."""
    program = typer.Typer(
        name="palletwise",
        help=mark("Cli", "Sorting, pallets, need lists and loads for donation warehouses."),
        no_args_is_help=False,
        invoke_without_command=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    program.callback()(_frame)
    for commands in dict.fromkeys(module.commands for module in GROUPS):
        program.add_typer(commands)
    for module in (demo, matching, what_if, maintenance):
        module.add_to(program)
    return program


def _frame(
    context: typer.Context,
    db: Annotated[str, typer.Option(help=mark("Cli", "The hub's database: a file or a PostgreSQL address."))] = "",
    lang: Annotated[str, typer.Option(help=mark("Cli", "Language of the answers: de, uk or en."))] = "",
    *,
    version: Annotated[bool, typer.Option("--version", help=mark("Cli", "Show the version."))] = False,
) -> None:
    console = context.find_object(Console)
    if console is None:
        return
    console.database = db or console.database
    if version:
        console.line(f"Palletwise {__version__}")
        raise typer.Exit(DONE)
    if context.invoked_subcommand is None:
        raise typer.Exit(_window(console, lang))


def _window(console: Console, lang: str) -> int:
    from app.cli.display import refuse_without_display  # noqa: PLC0415

    return refuse_without_display() or console.show_window(console.database, lang or None)


def run(args: Sequence[str], frame: Frame) -> int:
    """Run one command; returns its exit code: 0 done, 1 the user can mend it, 2 wrong usage."""
    wanted = _value_of(args, "--lang")
    if wanted is not None and wanted not in set(Language):
        sys.stderr.write(f"--lang: {', '.join(Language)}\n")
        return WRONG_USAGE
    speech = Speech(wanted or system_language())
    console = Console(frame.open_hall, frame.show_window, frame.database, speech)
    command = typer.main.get_command(build())
    _translate_help(command, speech)
    try:
        code = command.main(list(args), prog_name="palletwise", standalone_mode=False, obj=console)
    except UserError as error:
        sys.stderr.write(speech.say(error.phrase) + "\n")
        return MENDABLE
    except TyperException as error:
        return _wrong_usage(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        console.close()
    return code if isinstance(code, int) else DONE


def _wrong_usage(error: Any) -> int:
    if hasattr(error, "show"):
        error.show(sys.stderr)
    return int(getattr(error, "exit_code", INTERRUPTED))


def _translate_help(command: Any, speech: Speech) -> None:
    for thing in (command, *command.params):
        if getattr(thing, "help", None):
            thing.help = speech.say(Phrase("Cli", thing.help.replace("{", "{{").replace("}", "}}")))
    for child in getattr(command, "commands", {}).values():
        _translate_help(child, speech)
