"""How often a scan makes the disk confirm: counted by strace, else by the commits in SQLite's log."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

from app.bootstrap import open_hall
from tests.benchmarks.hubs import STATION, Hubs
from tests.benchmarks.table import Row
from tests.benchmarks.timing import ROOT, command, environment

_SCANS = 100
_CALLS = "fdatasync,fsync"
_LOG_HEADER, _FRAME_HEADER = 32, 24


def row(hubs: Hubs, size: int) -> Row:
    """Syncs for each scan; exactly one is right."""
    strace = shutil.which("strace")
    if strace:
        counted, how = (_calls(strace, hubs, size, _SCANS + 1) - _calls(strace, hubs, size, 1)) / _SCANS, "by strace"
    else:
        counted, how = _commits(hubs, size), "commits in the log"
    return Row("disk syncs for one scan", counted, 1, "", "one", goal=1, fail=1.1, note=how)


def _calls(strace: str, hubs: Hubs, size: int, scans: int) -> int:
    told = hubs.folder / "syncs.txt"
    watch = [strace, "-f", "-o", str(told), "-e", f"trace={_CALLS}"]
    with hubs.copy(size) as file:
        _run([*watch, *command("syncs", file, scans)], hubs.folder)
    count = sum("sync(" in line for line in told.read_text("utf-8", "replace").splitlines())
    told.unlink()
    return count


def _commits(hubs: Hubs, size: int) -> float:
    """Frames of the log that end a transaction; with synchronous=FULL each of them is one sync."""
    with hubs.copy(size) as file:
        _run(command("syncs", file, _SCANS), hubs.folder)
        data = file.with_name(file.name + "-wal").read_bytes()
    page = struct.unpack(">I", data[8:12])[0]
    frames = range(_LOG_HEADER, len(data), _FRAME_HEADER + page)
    return sum(struct.unpack(">I", data[at + 4 : at + 8])[0] > 0 for at in frames) / _SCANS


def _run(line: list[str], folder: Path) -> None:
    subprocess.run(line, env=environment(folder / "home"), cwd=ROOT, check=True)


def _scan(file: str, scans: int) -> None:
    """Register boxes and leave without tidying up, so that nothing but scans is counted."""
    from tests.benchmarks.registering import Sorter  # noqa: PLC0415  that module imports this one

    sorter = Sorter.at(open_hall(file, STATION, "Kim"))
    for _ in range(scans):
        sorter.finish_one([])
    os._exit(0)


if __name__ == "__main__":
    _scan(sys.argv[1], int(sys.argv[2]))
