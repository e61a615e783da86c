"""Stage 2, in the background: the same requirements from fewer pallets, by a small mixed-integer program.

One yes-or-no for every pallet or place and one amount for every requirement and source, with cuts that say how many of
its holders a requirement needs at least. The program is solved first without whole numbers, then with them on the
holders that came up there or in the quick choice.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.matching.choosing import blank
from app.matching.coverage import quiet_solver
from app.matching.routing import Choice

if TYPE_CHECKING:
    import numpy as np

MOST_NODES = 500
_SUPPORT = 1e-6
Stopped = Callable[[], bool]


@dataclass(slots=True, eq=False)
class _Program:
    """Rows and entries of the program: first what part of a requirement a source brings, then the holders."""

    holders: list[int]
    amounts: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    rows: list[dict[int, float]] = field(default_factory=list[dict[int, float]])
    lower: list[float] = field(default_factory=list[float])
    upper: list[float] = field(default_factory=list[float])

    def add(self, row: dict[int, float], lower: float, upper: float) -> None:
        self.rows.append(row)
        self.lower.append(lower)
        self.upper.append(upper)


def polish(choice: Choice, first: frozenset[int], stopped: Stopped) -> Choice | None:
    """A choice that costs less and meets the same requirements; None if there is none, or nobody wants it any more."""
    if len(choice.chosen) < 2:
        return None
    everybody = _program(choice, sorted(choice.loads))
    relaxed = _solve(everybody, choice, first, stopped, whole=False)
    if relaxed is None:
        return None
    support = {holder for holder, share in zip(everybody.holders, relaxed, strict=True) if share > _SUPPORT}
    some = _program(choice, sorted(support | choice.chosen))
    found = _solve(some, choice, first, stopped, whole=True)
    if found is None:
        return None
    chosen = {holder for holder, share in zip(some.holders, found, strict=True) if share > 0.5}
    return _rebuilt(choice, chosen, first)


def _rebuilt(choice: Choice, chosen: Iterable[int], first: frozenset[int]) -> Choice | None:
    """The choice of these holders, if it is cheaper and all amounts find their way."""
    better = blank(choice.sourcing, choice.costs)
    better.loads = choice.loads
    for holder in sorted(chosen):
        better.open(holder)
    if not better.settle():
        return None
    for holder in sorted(better.chosen - first):
        better.close(holder)
    return better if better.cost() < choice.cost() else None


def _program(choice: Choice, holders: list[int]) -> _Program:
    program = _Program(holders)
    sourcing, among = choice.sourcing, set(holders)
    for number, requirement in enumerate(sourcing.requirements):
        program.amounts += [(number, source) for source in requirement.sources]
    place = {pair: column for column, pair in enumerate(program.amounts)}
    first_holder = len(program.amounts)
    column_of = {holder: first_holder + number for number, holder in enumerate(holders)}
    for number, requirement in enumerate(sourcing.requirements):
        program.add({place[number, source]: 1.0 for source in requirement.sources}, 1.0, 1.0)
        brought: dict[int, int] = defaultdict(int)
        for source in requirement.sources:
            for holder, held in sourcing.sources[source].held.items():
                if holder in among:
                    brought[holder] += held
        cut = {column_of[holder]: min(1.0, held / requirement.amount) for holder, held in brought.items()}
        program.add(cut, 1.0, float("inf"))
    for number, source in enumerate(sourcing.sources):
        wanters = choice.wanters[number]
        most = min(source.total, sum(sourcing.requirements[wanter].amount for wanter in wanters))
        row = {place[wanter, number]: sourcing.requirements[wanter].amount / most for wanter in wanters}
        row |= {column_of[holder]: -min(1.0, held / most) for holder, held in source.held.items() if holder in among}
        program.add(row, float("-inf"), 0.0)
    return program


def _solve(
    program: _Program, choice: Choice, first: frozenset[int], stopped: Stopped, *, whole: bool
) -> list[float] | None:
    """The share of every holder in the best solution found; None if there is none or it was stopped."""
    import highspy  # noqa: PLC0415  the solver is loaded when it is first needed

    solver = quiet_solver()
    solver.setOptionValue("mip_max_nodes", MOST_NODES)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.passModel(_model(program, choice.costs, first, whole=whole))
    if whole:
        solver.setSolution(_start(program, choice))
    solver.HandleUserInterrupt = True
    stopping = _Stopping(solver, stopped)
    solver.cbMipInterrupt.subscribe(stopping.check)
    solver.cbSimplexInterrupt.subscribe(stopping.check)
    solver.run()
    status = solver.getModelStatus()
    statuses = highspy.HighsModelStatus
    if stopping.happened or status not in {statuses.kOptimal, statuses.kSolutionLimit}:
        return None
    values = solver.getSolution().col_value
    return list(values)[len(program.amounts) :]


@dataclass(slots=True, eq=False)
class _Stopping:
    solver: Any
    stopped: Stopped
    happened: bool = False

    def check(self, event: Any) -> None:
        if self.stopped():
            self.happened = True
            event.interrupt()


def _model(program: _Program, costs: Mapping[int, int], first: frozenset[int], *, whole: bool) -> Any:
    import highspy  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    amounts, total = len(program.amounts), len(program.amounts) + len(program.holders)
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = total, len(program.rows)
    model.col_cost_ = np.array([0.0] * amounts + [float(costs.get(holder, 1)) for holder in program.holders])
    model.col_lower_ = np.array([0.0] * amounts + [float(holder in first) for holder in program.holders])
    model.col_upper_ = np.array([highspy.kHighsInf] * amounts + [1.0] * len(program.holders))
    model.row_lower_, model.row_upper_ = np.array(program.lower), np.array(program.upper)
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    starts, index, value = _by_row(program)
    model.a_matrix_.start_, model.a_matrix_.index_, model.a_matrix_.value_ = starts, index, value
    if whole:
        kinds = highspy.HighsVarType
        model.integrality_ = [kinds.kContinuous] * amounts + [kinds.kInteger] * len(program.holders)
    return model


def _by_row(program: _Program) -> "tuple[np.ndarray[Any, Any], np.ndarray[Any, Any], np.ndarray[Any, Any]]":
    import numpy as np  # noqa: PLC0415

    starts = np.cumsum([0, *(len(row) for row in program.rows)])
    index = np.array([column for row in program.rows for column in row], dtype=np.int32)
    value = np.array([entry for row in program.rows for entry in row.values()])
    return starts.astype(np.int32), index, value


def _start(program: _Program, choice: Choice) -> Any:
    import highspy  # noqa: PLC0415

    solution = highspy.HighsSolution()
    needed = choice.sourcing.requirements
    amounts = [choice.flows[number].get(source, 0) / needed[number].amount for number, source in program.amounts]
    solution.col_value = amounts + [float(holder in choice.chosen) for holder in program.holders]
    return solution
