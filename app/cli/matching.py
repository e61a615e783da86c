"""``palletwise match``: what could leave today, explained."""

from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.domain.phrases import UserError, mark
from app.domain.units import from_steps

if TYPE_CHECKING:
    from app.services.matching import Proposal, ProposedLine


def add_to(program: typer.Typer) -> None:
    """Add the command to the program."""
    program.command(help=mark("Cli", "Match need lists against the free stock, with a reason for every gap."))(match)


def match(
    context: typer.Context,
    lists: Annotated[
        list[str] | None, typer.Argument(help=mark("Cli", "Need lists; all open ones if none is given."))
    ] = None,
    *,
    confirm: Annotated[bool, typer.Option("--confirm", help=mark("Cli", "Reserve what is proposed."))] = False,
    release: Annotated[
        bool, typer.Option("--release", help=mark("Cli", "Free what is reserved for the lists."))
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))] = False,
) -> None:
    """Match need lists."""
    console = console_of(context)
    service = console.hall().matches
    if release and not lists:
        raise UserError(mark("Errors", "Name the need lists to release."))
    if release and lists:
        freed = sum(service.release(code) for code in lists)
        console.note(mark("Cli", "Boxes free again: {boxes}."), boxes=freed)
        return
    proposal = service.propose(lists or ())
    if as_json:
        console.document(_document(console, proposal))
    else:
        _tell(console, proposal)
    if confirm:
        boxes = service.confirm(proposal)
        console.note(mark("Cli", "Boxes reserved: {boxes}."), boxes=boxes)


def _sentence(console: Console, line: "ProposedLine") -> str:
    return " ".join(console.speech.say(sentence) for sentence in line.sentences)


def _tell(console: Console, proposal: "Proposal") -> None:
    for line in proposal.lines:
        console.line(f"{line.need_list} {line.line.number}: {line.line.asked} – {_sentence(console, line)}")
    console.say(
        mark("Cli", "Proposed: boxes {boxes}, pallets {pallets}."), boxes=proposal.boxes, pallets=proposal.pallets
    )


def _document(console: Console, proposal: "Proposal") -> dict[str, object]:
    return {
        "lists": [
            {"code": code, "lines": [_line(console, line) for line in proposal.lines if line.need_list == code]}
            for code in proposal.lists
        ],
        "totals": {
            "lines": len(proposal.lines),
            "served": sum(bool(line.allocations) for line in proposal.lines),
            "short": sum(line.shortfall > 0 for line in proposal.lines),
            "boxes": proposal.boxes,
            "pallets": proposal.pallets,
        },
    }


def _line(console: Console, line: "ProposedLine") -> dict[str, object]:
    return {
        "line": line.line.number, "category": line.line.category or None,
        "wanted": None if line.wanted is None else from_steps(line.wanted, line.unit), "unit": line.unit,
        "allocated": from_steps(line.allocated, line.unit), "shortfall": from_steps(line.shortfall, line.unit),
        "sentence": _sentence(console, line),
        "allocations": [
            {"box": part.box, "pallet": part.pallet or None,
             "quantity": None if part.quantity is None else from_steps(part.quantity, line.unit),
             "kind": part.kind, "rule": part.rule or None}
            for part in line.allocations
        ],
    }  # fmt: skip
