"""A proposal in words and as a document."""

from typing import TYPE_CHECKING

from app.cli.console import Console
from app.domain import codes
from app.domain.units import from_steps

if TYPE_CHECKING:
    from app.services.proposals import PalletUse, Proposal, ProposedLine
from app.domain.phrases import Phrase, mark


def _sentence(console: Console, line: "ProposedLine") -> str:
    return " ".join(console.speech.say(sentence) for sentence in line.sentences)


def tell(console: Console, proposal: "Proposal") -> None:
    """Every line with its sentences and what would help, then all of it in numbers."""
    for line in proposal.lines:
        cure = f" {console.speech.say(line.cure.phrase)}" if line.cure else ""
        console.line(f"{line.need_list} {line.line.number}: {line.line.asked} – {_sentence(console, line)}{cure}")
    totals = proposal.totals
    console.say(
        mark("Cli", "Proposed: boxes {boxes}, of these opened {opened}; pallets {pallets}, of these whole {whole}."),
        boxes=totals.boxes, opened=totals.opened, pallets=totals.pallets, whole=totals.whole_pallets,
    )  # fmt: skip
    console.say(mark("Cli", "Covered: {percent} % of what is asked for."), percent=round(totals.coverage * 100, 1))


def tell_plan(console: Console, proposal: "Proposal") -> None:
    """What is taken from each pallet and place, those that bring most first."""
    for use in proposal.pallets:
        text = mark("Cli", "{name}: boxes {boxes}, of these opened {opened}, lines {lines}, part {percent} %")
        values = {
            "name": _name(use), "boxes": use.boxes, "opened": use.opened, "lines": use.lines,
            "percent": round(use.share * 100, 1),
        }  # fmt: skip
        whole = mark("Cli", "the whole pallet")
        end = f" – {console.speech.say(Phrase('Cli', whole))}" if use.whole and use.is_pallet else ""
        console.line(console.speech.say(Phrase("Cli", text, values)) + end)


def _name(use: "PalletUse") -> Phrase:
    if use.is_pallet:
        text = mark("Cli", "Pallet {code} in {place}") if use.place else mark("Cli", "Pallet {code}")
        return Phrase("Cli", text, {"code": codes.short(use.code), "place": use.place})
    if use.place:
        return Phrase("Cli", mark("Cli", "Place {place}"), {"place": use.place})
    return Phrase("Cli", mark("Cli", "Without a place"))


def document(console: Console, proposal: "Proposal", *, with_plan: bool) -> dict[str, object]:
    """The proposal as one document; the plan by pallet only when it is asked for."""
    totals = proposal.totals
    found: dict[str, object] = {
        "lists": [
            {"code": code, "lines": [_line(console, line) for line in proposal.lines if line.need_list == code]}
            for code in proposal.lists
        ],
        "totals": {
            "lines": totals.lines, "served": totals.served, "short": totals.short, "boxes": totals.boxes,
            "opened": totals.opened, "pallets": totals.pallets, "whole_pallets": totals.whole_pallets,
            "coverage": totals.coverage, "exact": proposal.exact,
        },
    }  # fmt: skip
    if with_plan:
        found["plan"] = [_use(use) for use in proposal.pallets]
    return found


def _use(use: "PalletUse") -> dict[str, object]:
    return {
        "pallet": use.code if use.is_pallet else None, "place": use.place or None, "boxes": use.boxes,
        "opened": use.opened, "whole": use.whole, "lines": use.lines, "share": use.share,
    }  # fmt: skip


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
        "cure": console.speech.say(line.cure.phrase) if line.cure else None,
        "already": from_steps(line.already, line.unit),
    }  # fmt: skip
