"""``palletwise load``: loads composed, closed, departed, exported."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import console_of
from app.domain import codes
from app.domain.amounts import weight_text
from app.domain.loads import VEHICLES, Load
from app.domain.phrases import UserError, mark
from app.domain.terms import term

if TYPE_CHECKING:
    from app.services.hall import Hall
    from app.services.loads import LoadDetails

commands = typer.Typer(name="load", help=mark("Cli", "Loads."), no_args_is_help=True)
Code = Annotated[str, typer.Argument(help=mark("Cli", "The code of the load, or its short number."))]
AsJson = Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))]
Consignee = Annotated[str, typer.Option(help=mark("Cli", "Who receives it: the partner's name or code."))]
Plate = Annotated[str, typer.Option(help=mark("Cli", "The plate of the vehicle."))]


def _found(hall: "Hall", text: str) -> str:
    if codes.is_short(text):
        for load in hall.loads.in_states():
            if int(codes.short(load.code)) == int(text):
                return load.code
        raise UserError(mark("Errors", "There is no load {code} in this hub."), code=text)
    return codes.parse(text)


@commands.command(help=mark("Cli", "Begin a load."))
def create(
    context: typer.Context,
    vehicle: Annotated[str, typer.Option(help=mark("Cli", "The kind of vehicle."))] = "semi_trailer",
    consignee: Consignee = "",
    plate: Plate = "",
    *,
    as_json: AsJson = False,
) -> None:
    """Begin a load."""
    console = console_of(context)
    hall = console.hall()
    partner = hall.partners.find(consignee).code if consignee else None
    load = hall.loads.create(Load("", vehicle=vehicle, consignee=partner, plate=plate))
    if as_json:
        console.document({"code": load.code})
    else:
        console.say(mark("Cli", "Load {code} is begun."), code=load.code)


@commands.command(help=mark("Cli", "Change vehicle, consignee or plate of a load."))
def change(
    context: typer.Context,
    code: Code,
    vehicle: Annotated[str, typer.Option(help=mark("Cli", "The kind of vehicle."))] = "",
    consignee: Consignee = "",
    plate: Plate = "",
) -> None:
    """Change a load."""
    console = console_of(context)
    hall = console.hall()
    before = hall.loads.details(_found(hall, code)).load
    partner = hall.partners.find(consignee).code if consignee else before.consignee
    hall.loads.change(
        replace(before, vehicle=vehicle or before.vehicle, consignee=partner, plate=plate or before.plate)
    )
    console.say(mark("Cli", "Load {code} is changed."), code=before.code)


@commands.command(help=mark("Cli", "Add pallets to a load, or everything reserved for a need list."))
def add(
    context: typer.Context,
    code: Code,
    pallets: Annotated[list[str] | None, typer.Argument(help=mark("Cli", "Codes of pallets."))] = None,
    need_list: Annotated[str, typer.Option("--list", help=mark("Cli", "A need list with reserved boxes."))] = "",
) -> None:
    """Add to a load."""
    console = console_of(context)
    hall = console.hall()
    load = _found(hall, code)
    if pallets:
        added = hall.loads.add_pallets(load, [codes.parse(pallet) for pallet in pallets])
        console.say(mark("Cli", "Pallets added: {pallets}."), pallets=added)
    if need_list:
        plan = hall.loads.compose(load, need_list)
        console.say(
            mark("Cli", "Whole pallets added: {whole}; new pallets: {new}, for boxes gathered: {boxes}."),
            whole=len(plan.whole_pallets), new=len(plan.gathered), boxes=sum(map(len, plan.gathered)),
        )  # fmt: skip
    if not pallets and not need_list:
        raise UserError(mark("Errors", "Name the pallets to add, or a need list with --list."))


@commands.command(help=mark("Cli", "Take a pallet off a load."))
def remove(
    context: typer.Context, code: Code, pallet: Annotated[str, typer.Argument(help=mark("Cli", "The pallet."))]
) -> None:
    """Take a pallet off."""
    console = console_of(context)
    hall = console.hall()
    hall.loads.remove_pallet(_found(hall, code), codes.parse(pallet))
    console.say(mark("Cli", "Pallet {pallet} is off the load."), pallet=pallet)


@commands.command(help=mark("Cli", "Close a load; nothing changes on it any more."))
def close(context: typer.Context, code: Code) -> None:
    """Close a load."""
    console = console_of(context)
    hall = console.hall()
    load = hall.loads.close(_found(hall, code))
    console.say(mark("Cli", "Load {code} is closed."), code=load.code)


@commands.command(help=mark("Cli", "Open a closed load again."))
def reopen(context: typer.Context, code: Code) -> None:
    """Open a load again."""
    console = console_of(context)
    hall = console.hall()
    load = hall.loads.reopen(_found(hall, code))
    console.say(mark("Cli", "Load {code} is open again."), code=load.code)


@commands.command(help=mark("Cli", "The vehicle leaves with everything on it."))
def depart(context: typer.Context, code: Code) -> None:
    """Depart."""
    console = console_of(context)
    hall = console.hall()
    load = hall.loads.depart(_found(hall, code))
    console.say(mark("Cli", "Load {code} has departed."), code=load.code)


@commands.command(help=mark("Cli", "Show a load: pallets, totals, what is missing before it can close."))
def show(context: typer.Context, code: Code, *, as_json: AsJson = False) -> None:
    """Show a load."""
    console = console_of(context)
    hall = console.hall()
    details = hall.loads.details(_found(hall, code))
    missing = [console.speech.say(phrase) for phrase in details.missing]
    if as_json:
        console.document(_document(details, missing))
        return
    vehicle = VEHICLES[details.load.vehicle]
    console.say(
        mark("Cli", "Load {code}, {state}: {pallets} pallets, {boxes} boxes, {weight}, {places} of {all} places."),
        code=details.load.code, state=term("state.load", details.load.state), pallets=len(details.pallets),
        boxes=details.boxes, weight=weight_text(details.weight), places=details.places, all=vehicle.places,
    )  # fmt: skip
    for line in missing:
        console.line(line)


def _document(details: "LoadDetails", missing: list[str]) -> dict[str, object]:
    load = details.load
    return {
        "code": load.code, "state": load.state, "vehicle": load.vehicle,
        "consignee": details.consignee.name if details.consignee else None, "plate": load.plate,
        "pallets": [
            {"code": entry.pallet.code, "kind": entry.pallet.kind, "boxes": entry.boxes,
             "gross_kg": entry.gross.kg, "at_least": entry.gross.unweighed > 0}
            for entry in details.pallets
        ],
        "boxes": details.boxes, "gross_kg": round(details.weight.kg, 2), "at_least": details.weight.unweighed > 0,
        "places": details.places, "missing": missing,
    }  # fmt: skip


@commands.command(help=mark("Cli", "Write every paper and file of a load into a folder."))
def export(
    context: typer.Context, code: Code, out: Annotated[Path, typer.Option(help=mark("Cli", "The folder."))]
) -> None:
    """Write the papers of a load."""
    console = console_of(context)
    hall = console.hall()
    for path in hall.papers.export(_found(hall, code), out):
        console.line(str(path))
