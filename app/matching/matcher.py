"""The match from end to end: a plan of pallets and places first, then, with their boxes at hand, the whole answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from app.matching import choosing, coverage, opening, polishing, sourcing, wishing
from app.matching.accounting import Accounts
from app.matching.compiling import Problem, compile_groups, shelves
from app.matching.coverage import Coverage
from app.matching.model import BoxRow, Match, Question
from app.matching.opening import Uncounted
from app.matching.routing import Choice
from app.matching.serving import serve


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """Which goods go to which lines, and from which pallets and places; boxes are not chosen yet.

    ``over_limit`` are pallets and places left out because no more may be visited.
    """

    question: Question
    problem: Problem
    coverage: Coverage
    choice: Choice
    uncounted: tuple[Uncounted, ...]
    over_limit: frozenset[int] = frozenset()

    @property
    def exact(self) -> bool:
        """Whether the solver proved that no more can be given."""
        return self.coverage.exact

    @property
    def holders(self) -> tuple[int, ...]:
        """The pallets and places whose boxes are needed for the answer."""
        pinned = {pin.part.holder for pin in self.question.wishes.pins}
        return tuple(sorted(self.choice.chosen | pinned | {entry.holder for entry in self.uncounted}))

    @property
    def places(self) -> frozenset[tuple[int, int]]:
        """The SKUs whose boxes are needed for the answer, each with the pallet or place they stand on."""
        sources = {source for flow in self.choice.flows for source in flow}
        found = {
            cell[:2]
            for source in sources
            for cell in self.choice.sourcing.sources[source].cells
            if cell.holder in self.choice.chosen
        }
        found |= {(entry.kind, entry.holder) for entry in self.uncounted}
        return frozenset(found | wishing.pinned_places(self.question))


def plan(question: Question) -> Plan:
    """The best coverage from few pallets and places; at once."""
    made = _plan(question, frozenset())
    limit = question.wishes.most_holders
    if limit is None or len(made.holders) <= limit:
        return made
    kept = wishing.best_holders(made.problem, made.choice, question, limit)
    return _plan(question, frozenset(cell.holder for cell in question.stock.cells) - kept)


def improve(made: Plan, stopped: Callable[[], bool]) -> Plan | None:
    """The same coverage from fewer pallets and places; None if there is no such plan or nobody waits for it."""
    if not coverage.has_solver():
        return None
    better = polishing.polish(made.choice, wishing.first_of(made.question), stopped)
    return None if better is None else replace(made, choice=better)


def answer(made: Plan, boxes: Iterable[BoxRow]) -> Match:
    """The whole answer, from the boxes of the plan's holders and kinds."""
    picks = serve(made.question, made.problem, made.choice, made.uncounted, list(boxes))
    return Accounts(made.question, made.problem, made.coverage, made.over_limit, picks).match()


def _plan(question: Question, beyond: frozenset[int]) -> Plan:
    shelf_of = shelves(question, wishing.usable_cells(question, beyond))
    wants = wishing.wants_left(question)
    problem = compile_groups(question, wants, shelf_of)
    best = opening.with_open(problem, coverage.cover(problem), question)
    sources = sourcing.source(problem, best, question)
    first = wishing.first_of(question)
    choice = choosing.choose(sources, dict.fromkeys(question.stock.far, question.rules.hard_cost), first)
    uncounted = opening.choose_uncounted(question, wants, shelf_of, choice.chosen | first)
    return Plan(question, problem, best, choice, uncounted, beyond)
