"""From a plan and the boxes behind it to a proposal people can read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.phrases import Phrase, mark
from app.matching import matcher
from app.matching.explaining import cure, explain
from app.matching.model import BoxRow, LineMatch, Question
from app.persistence.database import Connection
from app.services.match_stock import boxes_for, is_as_planned
from app.services.match_totals import pallet_uses, totals
from app.services.proposals import Asked, Proposal, ProposedLine


@dataclass(frozen=True, slots=True)
class Thought:
    """A plan for some lists, with their lines as they were asked."""

    lists: tuple[str, ...]
    asked: tuple[Asked, ...]
    plan: matcher.Plan


def question_of(proposal: Proposal) -> Question:
    """The question a proposal answers."""
    assert proposal.plan is not None, "every proposal of the service has its plan"
    return proposal.plan.question


def proposal_as_planned(connection: Connection, thought: Thought) -> Proposal | None:
    """The proposal of a plan made on stock read earlier; None when that stock changed meanwhile."""
    rows = boxes_for(connection, thought.plan)
    return proposal_of(connection, thought, rows) if is_as_planned(connection, thought.plan, rows) else None


def proposal_of(connection: Connection, thought: Thought, rows: Sequence[BoxRow]) -> Proposal:
    """The proposal of a plan, from the boxes on its pallets."""
    plan, asked = thought.plan, thought.asked
    rules = plan.question.rules
    match = matcher.answer(plan, rows)
    lines = _lines(asked, match.lines, plan.question)
    pallets = pallet_uses(connection, lines, asked, rules.weights, rows)
    return Proposal(
        thought.lists, lines, pallets, totals(lines, pallets, asked, rules.weights, match), match.wanted, match.exact,
        rules, plan.question.wishes, asked, plan, match,
    )  # fmt: skip


def _lines(asked: Iterable[Asked], found: Iterable[LineMatch], question: Question) -> tuple[ProposedLine, ...]:
    matches = {match.want.key: match for match in found}
    return tuple(
        _line(entry, matches[entry.want.key], question) if entry.want else _unmatched(entry, entry.remarks)
        for entry in asked
    )


def _unmatched(asked: Asked, said: tuple[Phrase, ...]) -> ProposedLine:
    return ProposedLine(asked.need_list, asked.line, asked.wanted, asked.unit, asked.already, (), 0, 0, said)


def _line(asked: Asked, found: LineMatch, question: Question) -> ProposedLine:
    rules = question.rules
    if found.want.key in question.wishes.left_out:
        return _unmatched(asked, (Phrase("Match", mark("Match", "Left out of this proposal.")), *asked.remarks))
    return ProposedLine(
        asked.need_list, asked.line, asked.wanted, asked.unit, asked.already, found.allocations, found.allocated,
        found.shortfall, (*explain(found, asked.unit, rules), *asked.remarks), found.losses,
        cure(found, asked.unit, rules) if found.shortfall else None, found.rivals, found.budget,
    )  # fmt: skip
