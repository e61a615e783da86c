"""The window with all open lists on its match page: how long it stands still at most while it thinks and shows."""

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from app.ui import pages
from tests.benchmarks import offscreen
from tests.benchmarks.stock import TODAY

_EVERY_MS = 4
_IDLE_S = 1.0
_TURNS = 3


def _waited_ms() -> dict[Path, float]:
    """How long each thread of this program has waited for a processor that others used; Linux tells."""
    waited: dict[Path, float] = {}
    for thread in Path("/proc/self/task").glob("*/schedstat"):
        try:
            waited[thread] = int(thread.read_text().split()[1]) / 1e6
        except OSError:  # it has just ended
            continue
    return waited


class Ticks(QObject):
    """Notes when the window's clock ticks; waiting for a busy processor is no fault of ours and left out."""

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[float] = []
        self._last, self._waited = perf_counter(), _waited_ms()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_EVERY_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, waited = perf_counter(), _waited_ms()
        lost = max((total - self._waited.get(thread, total) for thread, total in waited.items()), default=0.0)
        self._gaps.append(max(0.0, (now - self._last) * 1000 - lost))
        self._last, self._waited = perf_counter(), waited

    def during(self, begin: Callable[[], object], happened: Callable[[], bool]) -> list[float]:
        """The gaps from the beginning until something happened, in milliseconds."""
        self._gaps, self._last, self._waited = [], perf_counter(), _waited_ms()
        begin()
        offscreen.until(happened)
        self._tick()
        return self._gaps


def main(file: Path) -> dict[str, float]:
    """Match all lists several times, each time at once and then on second thought."""
    desk, ticks = offscreen.make_desk(file), Ticks()
    desk.hall.workplace.database._clock = lambda: datetime.combine(TODAY, time(9, 30), UTC)
    window = pages.make_window(desk)
    desk.notify = window.strip.notify
    window.resize(1366, 768)
    window.show()
    lists = [line.code for line in desk.hall.needs.lists()]
    match = _match_page(desk, window.show_page("needs"), lists[0])
    begin = perf_counter()
    quiet = ticks.during(lambda: None, lambda: perf_counter() > begin + _IDLE_S)
    turns = [_think(ticks, match, lists) for _ in range(_TURNS)]
    offscreen.close(desk)
    return {"longest": median(max(gaps) for gaps in turns), "ticks": sum(map(len, turns)), "idle": max(quiet)}


def _think(ticks: Ticks, match: Any, lists: list[str]) -> list[float]:
    return ticks.during(lambda: match.maker.choose_lists(lists), lambda: _is_done(match, lists))


def _match_page(desk: Any, page: Any, code: str) -> Any:
    """The match of one list, on the screen."""
    page.show_list(code)
    page.tabs.setCurrentWidget(page.match)
    offscreen.until(lambda: desk.tasks.idle and _is_done(page.match, [code]))
    return page.match


def _is_done(match: Any, lists: list[str]) -> bool:
    maker = match.maker
    shown = maker.proposal is not None and set(maker.proposal.lists) == set(lists)
    return shown and not maker.busy and not maker.thought.thinking


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))) + "\n")
