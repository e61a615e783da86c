"""``palletwise partner``: who goods go to."""

from dataclasses import fields
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import console_of
from app.domain import records
from app.domain.partners import Partner
from app.domain.phrases import mark

if TYPE_CHECKING:
    from app.services.hall import Hall

commands = typer.Typer(name="partner", help=mark("Cli", "Partners."), no_args_is_help=True)
Name = Annotated[str, typer.Argument(help=mark("Cli", "The partner's name or code."))]
Set = Annotated[list[str] | None, typer.Option("--set", help=mark("Cli", "FIELD=VALUE, such as address=Kyiv."))]


def _with(partner: Partner, settings: list[str] | None) -> Partner:
    known = {entry.name for entry in fields(Partner)} - {"code"}
    values: dict[str, object] = {}
    for setting in settings or ():
        name, _, value = setting.partition("=")
        if name not in known:
            raise typer.BadParameter(f"{name}: {', '.join(sorted(known))}")
        if name == "min_shelf_life_days" and not value.isdecimal():
            raise typer.BadParameter(setting)
        values[name] = int(value) if name == "min_shelf_life_days" else value
    return records.amend(partner, values)


@commands.command(help=mark("Cli", "Add a partner."))
def add(context: typer.Context, name: Name, settings: Set = None) -> None:
    """Add a partner."""
    console = console_of(context)
    partner = console.hall().partners.add(_with(Partner("", name), settings))
    console.say(mark("Cli", "Partner {name} has the code {code}."), name=partner.name, code=partner.code)


@commands.command(help=mark("Cli", "Change what is known of a partner."))
def change(context: typer.Context, name: Name, settings: Set = None) -> None:
    """Change a partner."""
    console = console_of(context)
    hall = console.hall()
    partner = hall.partners.change(_with(hall.partners.find(name), settings))
    console.say(mark("Cli", "Partner {name} is changed."), name=partner.name)


@commands.command("list", help=mark("Cli", "Show the partners."))
def list_(context: typer.Context) -> None:
    """Show the partners."""
    console = console_of(context)
    hall: Hall = console.hall()
    for partner in hall.partners.all():
        console.line(f"{partner.code}  {partner.name}  {partner.country}  {partner.recipient_no}")
