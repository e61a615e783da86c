"""Stopwatches, middles and tails, and programs run beside this one."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

_FOLDERS = {
    "HOME": "", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache", "APPDATA": "data", "LOCALAPPDATA": "data",
}  # fmt: skip
ROOT = Path(__file__).resolve().parent.parent.parent


def ms_of(call: Callable[[], object]) -> float:
    """How long one call takes, in milliseconds."""
    begin = perf_counter()
    call()
    return (perf_counter() - begin) * 1000


def busy_ms_of(call: Callable[[], object]) -> float:
    """How long one call keeps the processor busy, in milliseconds, whoever else is at work on this computer."""
    begin = process_time()
    call()
    return (process_time() - begin) * 1000


def middle_ms(call: Callable[[], object], times: int) -> float:
    """The median of several calls, in milliseconds; one before them warms up."""
    call()
    return statistics.median(ms_of(call) for _ in range(times))


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share of all values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def environment(home: Path) -> dict[str, str]:
    """The environment of a program that shows no window and leaves the person's folders alone."""
    own = {name: str(home / folder) for name, folder in _FOLDERS.items()}
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def command(module: str, *arguments: object) -> list[str]:
    """The command line of one of the programs in this folder."""
    return [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]


def answer_of(module: str, home: Path, *arguments: object) -> dict[str, Any]:
    """Run one of the programs in this folder and read the JSON in its last line."""
    run = subprocess.run(
        command(module, *arguments), env=environment(home), cwd=ROOT, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise RuntimeError(f"{module} ended with {run.returncode}:\n{run.stderr[-3000:]}")
    return json.loads(run.stdout.splitlines()[-1])


def peak_mb() -> float:
    """The most memory this process has held."""
    import resource  # noqa: PLC0415  not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
