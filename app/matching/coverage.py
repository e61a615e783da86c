"""Stage 1: as much of what is asked as the stock can give, weighted by priority; a linear program on like goods.

The program is a transportation problem, so its best solutions are whole numbers. One objective holds several wishes by
their magnitude: coverage weighted by priority less penalties, then equal shares, then first expiring first, then a
fixed preference that makes the best solution the only one.
"""

from collections import Counter
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from app.domain.match_rules import NEVER
from app.matching.compiling import Problem

if TYPE_CHECKING:
    import numpy as np

    _Array = np.ndarray[Any, Any]

SEGMENTS = 10
SHARING = 1e-3
EXPIRING = 2e-5
SETTLING = 5e-6
SCARCE = 3e-5
"""Goods whose next step is worth more than this are used up in every best solution."""
_TOLERANCE = 1e-9
_MIX, _OTHER_MIX = 2_654_435_761, 11_400_714_819_323_198_485


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
    """A good coverage without a solver: what counts most is given first.

    Greedy choice under three kinds of limits (group, supply, category) reaches at least a third of the best (Mestre,
    "Greedy in approximation algorithms", 2006).
    Of what counts the same, groups with the fewest choices come first, then what expires first, then goods that the
    fewest others want.
    """
    left = [supply.amount for supply in problem.supplies]
    need = [group.demand for group in problem.groups]
    limits = dict(problem.limits)
    flows: list[dict[int, int]] = [{} for _ in problem.groups]
    for number, supply in _by_worth(problem):
        category = problem.groups[number].category
        taken = min(need[number], left[supply], limits.get(category, need[number]))
        if taken:
            flows[number][supply] = taken
            left[supply] -= taken
            need[number] -= taken
            if category in limits:
                limits[category] -= taken
    return Coverage(flows, exact=False)


def _by_worth(problem: Problem) -> list[tuple[int, int]]:
    """Every group and supply that go together, those first that count most."""
    wanted = Counter(arc.supply for group in problem.groups for arc in group.arcs)
    ranked = [
        (-group.weight * (NEVER - arc.penalty), len(group.arcs), number, problem.supplies[arc.supply].rank,
         wanted[arc.supply], arc.supply)
        for number, group in enumerate(problem.groups)
        for arc in group.arcs
    ]  # fmt: skip
    return [(entry[2], entry[5]) for entry in sorted(ranked)]


def _segments(demand: int) -> list[int]:
    size = -(-demand // SEGMENTS)
    whole, rest = divmod(demand, size)
    return [size] * whole + ([rest] if rest else [])


@dataclass(slots=True, eq=False)
class _Model:
    """Columns and rows of the program: first every arc, then the segments of every group.

    Rows are the supplies, the balances of the groups, and the limits of categories.
    """

    cost: "_Array"
    upper: "_Array"
    starts: "_Array"
    index: "_Array"
    entry: "_Array"
    row_lower: "_Array"
    row_upper: "_Array"


def _model(problem: Problem) -> _Model:
    import numpy as np  # noqa: PLC0415  loaded with the solver, when it is first needed

    infinity, supplies, groups = float("inf"), len(problem.supplies), len(problem.groups)
    limited = {key: supplies + groups + place for place, key in enumerate(sorted(problem.limits))}
    active = [number for number, group in enumerate(problem.groups) if group.demand]
    arc_rows, arc_costs = _arcs(problem, active)
    cost: list[float] = []
    upper: list[float] = []
    starts: list[int] = []
    index: list[int] = []
    entry: list[float] = []
    for number in active:
        group = problem.groups[number]
        rows = [supplies + number, *([limited[group.category]] if group.category in limited else [])]
        for place, size in enumerate(_segments(group.demand)):
            cost.append(group.weight + SHARING * (1 - (place + 1) / SEGMENTS))
            upper.append(float(size))
            starts.append(len(arc_rows) + len(index))
            index += rows
            entry += [-1.0, 1.0][: len(rows)]
    arcs = len(arc_costs)
    lower = np.full(supplies + groups + len(limited), -infinity)
    lower[supplies : supplies + groups] = 0.0
    most = [supply.amount for supply in problem.supplies] + [0] * groups + [problem.limits[key] for key in limited]
    return _Model(
        np.concatenate([-arc_costs, cost]), np.concatenate([np.full(arcs, infinity), upper]),
        np.concatenate([np.arange(0, 2 * arcs, 2), starts, [2 * arcs + len(index)]]).astype(np.int32),
        np.concatenate([arc_rows, index]).astype(np.int32), np.concatenate([np.ones(2 * arcs), entry]),
        lower, np.array(most, dtype=np.double),
    )  # fmt: skip


def _arcs(problem: Problem, active: list[int]) -> "tuple[_Array, _Array]":
    """The two rows of every arc, one after the other, and its cost: penalty, rank, and the settling preference."""
    import numpy as np  # noqa: PLC0415

    groups, supplies = problem.groups, problem.supplies
    supply = np.array([arc.supply for number in active for arc in groups[number].arcs], dtype=np.int64)
    penalty = np.array([arc.penalty for number in active for arc in groups[number].arcs], dtype=np.double)
    group = np.repeat(np.array(active), [len(groups[number].arcs) for number in active])
    weight = np.array([entry.weight for entry in groups])[group]
    rank = np.array([entry.rank for entry in supplies])[supply]
    mixed = np.array([entry.tie for entry in groups], dtype=np.uint64)[group] * np.uint64(_MIX)
    mixed ^= np.array([entry.tie for entry in supplies], dtype=np.uint64)[supply] * np.uint64(_OTHER_MIX)
    settling = (mixed >> np.uint64(7)) % np.uint64(65_536) / 65_536
    rows = np.empty(2 * len(supply), dtype=np.int64)
    rows[0::2], rows[1::2] = supply, len(supplies) + group
    return rows, weight * penalty / NEVER + EXPIRING * rank + SETTLING * settling


def _solve(problem: Problem) -> Coverage | None:
    import highspy  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    solver = _run(_model(problem))
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    solution = solver.getSolution()
    flows = _flows(problem, np.rint(solution.col_value).astype(np.int64).tolist())
    if not _holds(problem, flows):
        return None
    supplies, groups = len(problem.supplies), len(problem.groups)
    duals = np.abs(np.asarray(solution.row_dual))
    return Coverage(flows, duals[:supplies].tolist(), duals[supplies : supplies + groups].tolist())


def _run(program: _Model) -> Any:
    import highspy  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(program.cost), len(program.row_upper)
    model.sense_ = highspy.ObjSense.kMaximize
    model.col_cost_, model.col_lower_ = program.cost, np.zeros(len(program.cost))
    model.col_upper_ = program.upper
    model.row_lower_, model.row_upper_ = program.row_lower, program.row_upper
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_, model.a_matrix_.index_ = program.starts, program.index
    model.a_matrix_.value_ = program.entry
    solver = quiet_solver()
    solver.setOptionValue("presolve", "off")
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
