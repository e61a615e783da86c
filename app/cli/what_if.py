"""``palletwise what-if`` and ``palletwise wanted``: what other rules would change, and what is missing most."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import Console, console_of
from app.domain.languages import Language
from app.domain.match_rules import NEVER
from app.domain.phrases import Phrase, mark
from app.domain.rule_switches import TOLERANCE, WHOLE_BOXES, flipped
from app.domain.saying import number
from app.domain.terms import term
from app.domain.units import from_steps

if TYPE_CHECKING:
    from app.domain.match_rules import MatchRules
    from app.services.differences import Effect

Lists = Annotated[list[str] | None, typer.Argument(help=mark("Cli", "Need lists; all open ones if none is given."))]
_SUBSTITUTES = {
    "unisex": mark("Cli", "unisex goods"),
    "larger_size": mark("Cli", "one size larger"),
    "all_season": mark("Cli", "goods for all seasons"),
    "mixed_sizes": mark("Cli", "boxes of mixed sizes"),
    "worn": mark("Cli", "used goods"),
}
_HEADINGS = (
    mark("Cli", "Other rule"),
    mark("Cli", "Given"),
    mark("Cli", "Lines short"),
    mark("Cli", "Opened boxes"),
    mark("Cli", "Pallets"),
    mark("Cli", "Coverage"),
)
_GAP = "  "


def add_to(program: typer.Typer) -> None:
    """Add the commands to the program."""
    program.command(name="what-if", help=mark("Cli", "Show what each rule of matching, flipped, would change."))(
        what_if
    )
    program.command(help=mark("Cli", "Write an appeal for the goods that would help most."))(wanted)


def what_if(
    context: typer.Context,
    lists: Lists = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help=mark("Cli", "Answer with one JSON document."))] = False,
) -> None:
    """Show the effects of the rules."""
    console = console_of(context)
    hall = console.hall()
    proposal = hall.matches.propose(tuple(lists or ()))
    effects = hall.what_if.effects(proposal)
    if as_json:
        console.document({
            "lists": list(proposal.lists),
            "effects": [
                _document(switch, effect, flipped(proposal.rules, switch)) for switch, effect in effects.items()
            ],
        })  # fmt: skip
        return
    rows = [_row(console, switch, effect, flipped(proposal.rules, switch)) for switch, effect in effects.items()]
    _show_table(console, [[console.speech.say(Phrase("Cli", text)) for text in _HEADINGS], *rows])


def wanted(
    context: typer.Context,
    lists: Lists = None,
    lang_of_text: Annotated[
        Language | None, typer.Option(help=mark("Cli", "Language of the appeal: de, uk or en."))
    ] = None,
    out: Annotated[Path | None, typer.Option(help=mark("Cli", "The text file to write."))] = None,
) -> None:
    """Say what would help most, as an appeal."""
    console = console_of(context)
    hall = console.hall()
    appeal = hall.what_if.appeal(hall.matches.propose(tuple(lists or ())), lang_of_text or console.speech.language)
    if out is None:
        console.line(appeal.rstrip("\n"))
        return
    console.say(mark("Cli", "Written: {file}"), file=hall.what_if.write(out, appeal))


def _document(switch: str, effect: "Effect", rules: "MatchRules") -> dict[str, object]:
    return {
        "switch": switch, "value": getattr(rules, switch),
        "given": {unit: from_steps(steps, unit) for unit, steps in effect.given.items()},
        "lines_better": effect.lines_better, "lines_worse": effect.lines_worse, "short": effect.short,
        "opened": effect.opened, "boxes": effect.boxes, "pallets": effect.pallets, "places": effect.places,
        "coverage": round(effect.coverage, 6),
    }  # fmt: skip


def _row(console: Console, switch: str, effect: "Effect", rules: "MatchRules") -> list[str]:
    language = console.speech.language
    given = [
        f"{_signed(from_steps(steps, unit), language)} {term('unit', unit).in_language(language)}"
        for unit, steps in effect.given.items()
    ]
    counts = (effect.short, effect.opened, effect.pallets)
    coverage = f"{_signed(round(effect.coverage * 100, 1), language)} %"
    name = console.speech.say(_change(switch, rules))
    return [name, ", ".join(given) or "0", *(_signed(count, language) for count in counts), coverage]


def _change(switch: str, rules: "MatchRules") -> Phrase:
    """What is other under the rules, in words."""
    if switch == WHOLE_BOXES:
        return Phrase("Cli", mark("Cli", "Only whole boxes") if rules.whole_boxes else mark("Cli", "Open boxes too"))
    if switch == TOLERANCE:
        return Phrase("Cli", mark("Cli", "Amounts may differ by {percent} %"), {"percent": rules.tolerance})
    allowed = getattr(rules, switch) < NEVER
    goods = Phrase("Cli", _SUBSTITUTES[switch])
    return Phrase("Cli", mark("Cli", "Allow: {goods}") if allowed else mark("Cli", "Forbid: {goods}"), {"goods": goods})


def _signed(value: float, language: str) -> str:
    if not value:
        return "0"
    return f"{'+' if value > 0 else '−'}{number(abs(value), language)}"


def _show_table(console: Console, rows: Sequence[Sequence[str]]) -> None:
    """Columns of the same width, the first from the left, the others from the right."""
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for first, *others in rows:
        cells = [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
        console.line(_GAP.join([first.ljust(widths[0]), *cells]))
