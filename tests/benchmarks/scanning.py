"""How long finishing a box holds the window: handed to the worker, against written on the spot."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.benchmarks.hubs import Hubs
from tests.benchmarks.table import Row
from tests.benchmarks.timing import answer_of, ms_of

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.main_window import MainWindow

_TIMES = 40


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """One row: the Enter that finishes a box."""
    with hubs.copy(min(sizes)) as file:
        held = answer_of("scanning", hubs.folder / "home", file, _TIMES)
    yield Row("window held by finishing a box", held["ours"], held["direct"], "ms", "commit in the window", 0.3, 0.6)


def _measure(file: Path, turns: int) -> dict[str, float]:
    """In a program of its own: finish the same box many times, by turns handed over and on the spot."""
    from app.ui import pages  # noqa: PLC0415  Qt belongs to this program only
    from tests.benchmarks import offscreen  # noqa: PLC0415

    desk = offscreen.make_desk(file)
    window = pages.make_window(desk)
    desk.notify = window.strip.notify
    window.resize(1280, 800)
    window.show()
    offscreen.until(lambda: desk.tasks.idle)
    times = {"ours": list[float](), "direct": list[float]()}
    for turn in range(2 * turns):
        name = "ours" if turn % 2 else "direct"
        times[name].append(_press_enter(desk, window, on_the_spot=name == "direct"))
    offscreen.close(desk)
    return {name: median(taken) for name, taken in times.items()}


def _press_enter(desk: "Desk", window: "MainWindow", *, on_the_spot: bool) -> float:
    from PySide6.QtCore import QCoreApplication, QEvent, Qt  # noqa: PLC0415
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415

    from app.ui.sort.draft import again  # noqa: PLC0415
    from tests.benchmarks import offscreen  # noqa: PLC0415

    page: Any = window.show_page("sort")
    box = desk.hall.boxes.latest(1)[0]
    page.work.show(again(box, desk.hall.catalogue.current().category(box.contents[0].category)))
    offscreen.until(lambda: desk.tasks.idle and not page.box._draw.isActive())
    enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    handed_over = desk.tasks.run
    if on_the_spot:
        desk.tasks.run = _once_on_the_spot(desk)
    taken = ms_of(lambda: QCoreApplication.sendEvent(page, enter))
    desk.tasks.run = handed_over
    offscreen.until(lambda: desk.tasks.idle and page.work._busy is False)
    return taken


def _once_on_the_spot(desk: "Desk") -> Callable[..., None]:
    """A door that runs the first call itself and hands the rest to the worker."""
    handed_over = desk.tasks.run

    def run(_owner: object, call: Callable[[], Any], then: Callable[[Any], None], *_rest: object) -> None:
        desk.tasks.run = handed_over
        then(call())

    return run


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_measure(Path(sys.argv[1]), int(sys.argv[2]))) + "\n")
