"""Stage 1: as much of what is asked as the stock can give, weighted by priority; a linear program on like goods.

The program is a transportation problem, so its best solutions are whole numbers. One objective holds several wishes by
their magnitude: coverage weighted by priority less penalties, then equal shares, then first expiring first, then a
fixed preference that makes the best solution the only one.
"""

from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from app.domain.match_rules import NEVER
from app.matching.compiling import Arc, Group, Problem

if TYPE_CHECKING:
    import numpy as np

SEGMENTS = 10
SHARING = 1e-3
EXPIRING = 2e-5
SETTLING = 5e-6
SCARCE = 3e-5
"""Goods whose next step is worth more than this are used up in every best solution."""
_TOLERANCE = 1e-9
_MIX = 2_654_435_761


@dataclass(slots=True, eq=False)
class Coverage:
    """How much each group gets of each supply, in steps.

    ``worth`` is what one more step of a supply would be worth and ``lack`` one more step for a group, as in the
    objective; both are empty when no solver was there.
    """

    flows: list[dict[int, int]]
    worth: list[float] = field(default_factory=list[float])
    lack: list[float] = field(default_factory=list[float])
    exact: bool = True


def has_solver() -> bool:
    """Whether the solver is installed on this computer."""
    return find_spec("highspy") is not None


def cover(problem: Problem) -> Coverage:
    """The best coverage; the quick one when the solver is missing or gives up."""
    if not any(group.demand for group in problem.groups):
        return Coverage([{} for _ in problem.groups], [0.0] * len(problem.supplies), [0.0] * len(problem.groups))
    solved = _solve(problem) if has_solver() else None
    return solved or quick(problem)


def value_of(problem: Problem, flows: list[dict[int, int]]) -> int:
    """Weighted coverage in hundredths: weight x (100 - penalty) x steps; open groups do not count."""
    total = 0
    for group, flow in zip(problem.groups, flows, strict=True):
        if group.is_open:
            continue
        penalties = {arc.supply: arc.penalty for arc in group.arcs}
        total += sum(group.weight * (NEVER - penalties[supply]) * amount for supply, amount in flow.items())
    return total


def quick(problem: Problem) -> Coverage:
    """A good coverage without a solver: urgent groups first, exact goods before substitutes, first expiring first."""
    left = [supply.amount for supply in problem.supplies]
    limits = dict(problem.limits)
    flows: list[dict[int, int]] = [{} for _ in problem.groups]
    order = sorted(range(len(problem.groups)), key=lambda number: (-problem.groups[number].weight, number))
    for number in order:
        group = problem.groups[number]
        need = min(group.demand, limits.get(group.category, group.demand))
        for arc in sorted(group.arcs, key=lambda arc: (arc.penalty, problem.supplies[arc.supply].rank, arc.supply)):
            taken = min(need, left[arc.supply])
            if taken:
                flows[number][arc.supply] = taken
                left[arc.supply] -= taken
                need -= taken
        if group.category in limits:
            limits[group.category] -= sum(flows[number].values())
    return Coverage(flows, exact=False)


def _settling(group: Group, tie: int) -> float:
    """A preference between 0 and 1 that depends on nothing but the goods and what is asked."""
    return ((group.tie * _MIX) ^ (tie * 40_503)) % 65_536 / 65_536


def _cost(problem: Problem, group: Group, arc: Arc) -> float:
    supply = problem.supplies[arc.supply]
    return group.weight * arc.penalty / NEVER + EXPIRING * supply.rank + SETTLING * _settling(group, supply.tie)


def _segments(demand: int) -> list[int]:
    size = -(-demand // SEGMENTS)
    whole, rest = divmod(demand, size)
    return [size] * whole + ([rest] if rest else [])


@dataclass(slots=True, eq=False)
class _Columns:
    cost: list[float] = field(default_factory=list[float])
    upper: list[float] = field(default_factory=list[float])
    start: list[int] = field(default_factory=list[int])
    row: list[int] = field(default_factory=list[int])
    entry: list[float] = field(default_factory=list[float])

    def add(self, cost: float, upper: float, entries: list[tuple[int, float]]) -> None:
        self.cost.append(cost)
        self.upper.append(upper)
        self.start.append(len(self.row))
        self.row += [row for row, _ in entries]
        self.entry += [value for _, value in entries]


def _columns(problem: Problem, limit_rows: dict[str, int], infinity: float) -> _Columns:
    """First every arc, then the segments of every group; amounts of an arc have no bound of their own."""
    columns = _Columns()
    balance = len(problem.supplies)
    for number, group in enumerate(problem.groups):
        limit = limit_rows.get(group.category)
        for arc in group.arcs if group.demand else ():
            rows = [(arc.supply, 1.0), (balance + number, 1.0)] + ([] if limit is None else [(limit, 1.0)])
            columns.add(-_cost(problem, group, arc), infinity, rows)
    for number, group in enumerate(problem.groups):
        for place, size in enumerate(_segments(group.demand) if group.demand else []):
            worth = group.weight + SHARING * (1 - (place + 1) / SEGMENTS)
            columns.add(worth, float(size), [(balance + number, -1.0)])
    return columns


def _solve(problem: Problem) -> Coverage | None:
    import highspy  # noqa: PLC0415  the solver is loaded when it is first needed
    import numpy as np  # noqa: PLC0415

    limited = sorted(problem.limits)
    balance, limits = len(problem.supplies), len(problem.supplies) + len(problem.groups)
    columns = _columns(problem, {key: limits + place for place, key in enumerate(limited)}, highspy.kHighsInf)
    upper = [supply.amount for supply in problem.supplies] + [0] * len(problem.groups)
    upper += [problem.limits[key] for key in limited]
    lower = np.full(len(upper), -highspy.kHighsInf)
    lower[balance:limits] = 0.0
    solver = _run(columns, lower, np.array(upper, dtype=np.double))
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    solution = solver.getSolution()
    flows = _flows(problem, np.rint(solution.col_value).astype(np.int64).tolist())
    if not _holds(problem, flows):
        return None
    duals = np.asarray(solution.row_dual)
    return Coverage(flows, np.abs(duals[:balance]).tolist(), np.abs(duals[balance:limits]).tolist())


def _run(columns: _Columns, lower: "np.ndarray[Any, Any]", upper: "np.ndarray[Any, Any]") -> Any:
    import highspy  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(columns.cost), len(upper)
    model.sense_ = highspy.ObjSense.kMaximize
    model.col_cost_ = np.array(columns.cost)
    model.col_lower_ = np.zeros(len(columns.cost))
    model.col_upper_ = np.array(columns.upper)
    model.row_lower_, model.row_upper_ = lower, upper
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_ = np.array([*columns.start, len(columns.row)], dtype=np.int32)
    model.a_matrix_.index_ = np.array(columns.row, dtype=np.int32)
    model.a_matrix_.value_ = np.array(columns.entry)
    solver = quiet_solver()
    solver.passModel(model)
    solver.run()
    return solver


def quiet_solver() -> Any:
    """A solver that says nothing, works on one thread and allows no slack."""
    import highspy  # noqa: PLC0415

    solver = highspy.Highs()
    for name, value in (
        ("output_flag", False), ("threads", 1), ("primal_feasibility_tolerance", _TOLERANCE),
        ("dual_feasibility_tolerance", _TOLERANCE),
    ):  # fmt: skip
        solver.setOptionValue(name, value)
    return solver


def _flows(problem: Problem, amounts: list[int]) -> list[dict[int, int]]:
    flows: list[dict[int, int]] = []
    place = 0
    for group in problem.groups:
        arcs = group.arcs if group.demand else []
        given = amounts[place : place + len(arcs)]
        flows.append({arc.supply: amount for arc, amount in zip(arcs, given, strict=True) if amount > 0})
        place += len(arcs)
    return flows


def _holds(problem: Problem, flows: list[dict[int, int]]) -> bool:
    """Whether rounding kept every limit."""
    drawn = [0] * len(problem.supplies)
    of_category = dict.fromkeys(problem.limits, 0)
    for group, flow in zip(problem.groups, flows, strict=True):
        if sum(flow.values()) > group.demand:
            return False
        if group.category in of_category:
            of_category[group.category] += sum(flow.values())
        for supply, amount in flow.items():
            drawn[supply] += amount
    fits = all(amount <= supply.amount for amount, supply in zip(drawn, problem.supplies, strict=True))
    return fits and all(of_category[key] <= problem.limits[key] for key in of_category)
