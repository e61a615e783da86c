"""The benchmarks run: every row compares something with something. How fast it is, they tell themselves."""

import math
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as benchmarks
from tests.benchmarks import labels, lists, needs, questions, registering, scanning
from tests.benchmarks.table import Judged, Row, Verdict, table

SHORT = {
    needs: {"LINES": 40},
    labels: {"_LABELS": 3, "_TIMES": 1},
    lists: {"_TIMES": 1},
    questions: {"_TIMES": 1},
    registering: {"_ROUNDS": 1, "_EACH": 10, "_WARM": 1},
    scanning: {"_TIMES": 1},
}


@pytest.fixture
def in_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few turns: whether it works, not how fast."""
    for module, numbers in SHORT.items():
        for name, value in numbers.items():
            monkeypatch.setattr(module, name, value)


@pytest.mark.usefixtures("in_short")
def test_every_row_yields_a_ratio(tmp_path: Path) -> None:
    every = (*benchmarks.TOPICS, *benchmarks.ON_DEMAND)
    topics = [topic for topic in every if topic != "starting"]  # it starts the program many times
    rows = benchmarks.measure(tmp_path, [300], topics)
    assert len(rows) >= 20
    assert all(math.isfinite(row.ratio) and row.ratio > 0 for row in rows), table(rows)


@pytest.mark.parametrize(
    ("ours", "judged", "verdict"),
    [
        (2.0, Judged.RATIO, Verdict.REACHED),
        (4.0, Judged.RATIO, Verdict.MISSED),
        (9.0, Judged.RATIO, Verdict.FAILED),
        (3.0, Judged.MORE, Verdict.REACHED),
        (2.0, Judged.OURS, Verdict.REACHED),
        (6.0, Judged.OURS, Verdict.FAILED),
    ],
)
def test_a_row_fails_only_past_its_bar(ours: float, judged: Judged, verdict: Verdict) -> None:
    row = Row("register a box", ours, 1.0, "ms", "bare", goal=2, fail=5, judged=judged)
    assert row.verdict == verdict


def test_a_row_without_a_goal_only_tells() -> None:
    row = Row("register a box", 7.0, 2.0, "ms", "bare")
    assert row.verdict == Verdict.TOLD
    assert row.ratio == 3.5
