"""The first rows of a list on the screen: a hub of any size against the smallest, and the memory it takes."""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tests.benchmarks.hubs import Hubs
from tests.benchmarks.stock import Stock
from tests.benchmarks.table import Judged, Row
from tests.benchmarks.timing import answer_of, middle_ms, peak_mb

if TYPE_CHECKING:
    from app.services.boxes import BoxFilter
    from app.ui.desk import Desk
    from app.ui.stock.box_list import BoxList

_TIMES = 5
_RARE = 60
_NAMES = {
    "all": "first rows of the box list",
    "frequent": "first rows of frequent goods",
    "rare": "first rows of rare goods",
    "short": "first rows of a short number",
    "find": "hits in the search field",
}


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """Each list against a screenful of the box list at the smallest hub, then the memory."""
    small = _answer(hubs, min(sizes))
    large = _answer(hubs, max(sizes)) if len(sizes) > 1 else small
    for key, name in _NAMES.items():
        same = small["find" if key == "find" else "all"]
        against = f"{'search' if key == 'find' else 'box list'} of {min(sizes):,}"
        yield Row(f"{name}, {max(sizes):,} boxes", large[key], same, "ms", against, goal=2, fail=5)
    against = f"hub of {min(sizes):,}"
    yield Row(f"memory, {max(sizes):,} boxes", large["mb"], small["mb"], "MB", against, 80, 200, Judged.MORE)


def _answer(hubs: Hubs, size: int) -> dict[str, Any]:
    with hubs.copy(size) as file:
        return answer_of("lists", hubs.folder / "home", file, _TIMES)


def _measure(file: Path, times: int) -> dict[str, float]:
    """In a program of its own: show a list again and again."""
    from app.ui.stock.box_list import BoxList  # noqa: PLC0415  Qt belongs to this program only
    from tests.benchmarks import offscreen  # noqa: PLC0415

    desk = offscreen.make_desk(file)
    shown = BoxList(desk)
    shown.resize(1000, 700)
    shown.show()
    boxes, kinds = desk.hall.boxes, [kind.key for kind in Stock().kinds]
    filters = {
        "all": boxes.wanted(),
        "frequent": boxes.wanted(categories=tuple(kinds[:4])),
        "rare": boxes.wanted(categories=(kinds[_RARE],)),
        "short": boxes.wanted(digits="777", in_stock_only=False),
    }
    taken = {name: median(_first_rows(desk, shown, wanted) for _ in range(times)) for name, wanted in filters.items()}
    taken["find"] = middle_ms(lambda: desk.hall.search.find("777"), 10 * times)
    offscreen.close(desk)
    return {**taken, "mb": peak_mb()}


def _first_rows(desk: "Desk", shown: "BoxList", wanted: "BoxFilter") -> float:
    from tests.benchmarks import offscreen  # noqa: PLC0415

    model: Any = shown.model()
    counted: list[int] = []
    shown.counted.connect(counted.append)
    model.set_keys(model._keys[:0], [])
    offscreen.until(lambda: desk.tasks.idle)
    begin = perf_counter()
    shown.show_filtered(wanted)
    offscreen.until(lambda: bool(counted) and model.index(0, 1).data() != "…")
    shown.viewport().repaint()
    taken = (perf_counter() - begin) * 1000
    offscreen.until(lambda: desk.tasks.idle)
    shown.counted.disconnect(counted.append)
    return taken


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_measure(Path(sys.argv[1]), int(sys.argv[2]))) + "\n")
