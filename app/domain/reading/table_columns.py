"""The roles of the columns of one table: from its headings, and where they are silent from what stands below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.reading import headers
from app.domain.reading.headers import (
    AUDIENCE_RUN,
    GROUP,
    ITEM,
    MISSING,
    NAME,
    NEEDED,
    NOTE,
    NUMBER,
    OTHER,
    PRICE,
    QUANTITY,
    RECEIVED,
    RECIPIENT,
    SIZE,
    SIZE_RUN,
    TOTAL,
    UNIT,
    URGENCY,
    WEIGHT,
    Columns,
)  # fmt: skip
from app.domain.reading.units import UNIT_WORD
from app.domain.reading.words import plain

_NUMBER = re.compile(r"[~<>≈]?\s*\d[\d .,'\u00a0\u202f]*(?:\s*[-–]\s*\d+)?\+?\s*(?:[^\W\d]{1,6}\.?)?")
_NONE = re.compile(r"[-–—x×✓✔+*/]{1,3}")
_SIZE = re.compile(r"(?:[2-6]?x{0,4}[sml]|\d{2,3})(?:\s*[-–/,]\s*(?:[2-6]?x{0,4}[sml]|\d{2,3}))*", re.IGNORECASE)
_SAMPLE = 300
_MOSTLY = 0.6
_FEWEST_ROWS = 3
_FEWEST_NUMBER_SIZES = 3

Cells = Sequence[str]


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in one column: the share of its filled cells that are numbers, units, sizes; its letters a cell."""

    filled: int = 0
    numeric: float = 0.0
    whole: float = 0.0
    units: float = 0.0
    sizes: float = 0.0
    letters: float = 0.0
    running: bool = False
    different: float = 0.0


def content_of(rows: Sequence[Cells], at: int) -> Content:
    """Look at the cells of one column."""
    cells = [row[at].strip() for row in rows[:_SAMPLE] if at < len(row) and row[at].strip()]
    if not cells:
        return Content()
    low = [plain(cell) for cell in cells]
    numbers = [cell for cell in low if _NUMBER.fullmatch(cell) or _NONE.fullmatch(cell)]
    whole = [int(cell.rstrip(".")) for cell in low if cell.rstrip(".").isdecimal() and len(cell) < 10]
    return Content(
        len(cells), len(numbers) / len(cells), len(whole) / len(cells),
        sum(UNIT_WORD.fullmatch(cell.strip(" .")) is not None for cell in low) / len(cells),
        sum(_SIZE.fullmatch(cell) is not None for cell in low) / len(cells),
        sum(sum(map(str.isalpha, cell)) for cell in cells) / len(cells),
        len(whole) > 1 and len(whole) * 10 >= 8 * len(cells) and _counts_up(whole),
        len(set(low)) / len(cells),
    )  # fmt: skip


def _counts_up(numbers: Sequence[int]) -> bool:
    """Whether numbers number the rows: 1, 2, 3, now and then from 1 again."""
    steps = sum(after in {before + 1, 1} for before, after in pairwise(numbers))
    return numbers[0] <= 1 and steps * 10 >= 9 * (len(numbers) - 1)


def columns_of(labels: Sequence[str], leaves: Sequence[str], rows: Sequence[Cells]) -> Columns:
    """The columns under a header; ``labels`` are the headings with those above them, ``leaves`` the lowest ones."""
    contents = [content_of(rows, at) for at in range(len(labels))]
    kinds = [_kind(label, leaf) for label, leaf in zip(labels, leaves, strict=True)]
    runs = _runs(labels, leaves, kinds, contents)
    kinds = ["" if at in runs else kind for at, kind in enumerate(kinds)]
    item = _item(kinds, contents, runs)
    quantity, unclear = _quantity(kinds, contents, labels, {item, *runs})
    roles = [runs.get(at) or _role(kind, contents[at]) for at, kind in enumerate(kinds)]
    counted = kinds[quantity] if quantity >= 0 else ""
    if counted == MISSING:
        roles = [OTHER if role == RECEIVED else role for role in roles]
    beside = sum(kind == ITEM and contents[at].numeric < 0.5 for at, kind in enumerate(kinds)) > 1
    unclear = unclear or beside or (counted in {QUANTITY, TOTAL} and RECEIVED in roles)
    for at, role in enumerate(roles):
        if role in {ITEM, QUANTITY} and at not in {item, quantity}:
            roles[at] = NOTE if role == ITEM else OTHER
    if quantity >= 0:
        roles[quantity] = QUANTITY
    if item >= 0:
        roles[item] = ITEM
    return Columns(tuple(roles), tuple(labels), unclear)


def _kind(label: str, leaf: str) -> str:
    """A group heading says what its sub-headings leave open: received over pieces, needed over total."""
    kind = headers.kind_of(leaf)
    if kind in {"", QUANTITY, TOTAL, UNIT} and label != leaf:
        return headers.kind_of(label) or kind
    return kind


def _role(kind: str, content: Content) -> str:
    if kind in {GROUP, AUDIENCE_RUN, NOTE, URGENCY, RECIPIENT, RECEIVED, SIZE, headers.AUDIENCE, ITEM}:
        return kind
    if kind == UNIT:
        return UNIT
    if kind == NUMBER or (not kind and content.running):
        return NUMBER
    if kind == NAME:
        return ITEM
    if kind in {NEEDED, QUANTITY, MISSING, TOTAL}:
        return UNIT if content.units > _MOSTLY else QUANTITY
    if kind in {PRICE, WEIGHT, OTHER}:
        return OTHER
    return _silent_role(content)


def _silent_role(content: Content) -> str:
    """A column without a heading is told by what stands in it, if that is beyond doubt."""
    if content.filled and content.units > _MOSTLY:
        return UNIT
    return NOTE if content.filled and content.numeric < 1 - _MOSTLY else OTHER


def _runs(labels: Cells, leaves: Cells, kinds: Sequence[str], contents: Sequence[Content]) -> dict[int, str]:
    """The columns whose headings are one size or one audience each."""
    found: dict[int, str] = {}
    for at, leaf in enumerate(leaves):
        role = headers.run_of(leaf)
        above = headers.run_of(labels[at].removesuffix(leaf).strip()) if role and labels[at] != leaf else ""
        if role and not kinds[at] and (not contents[at].filled or contents[at].numeric >= _MOSTLY):
            parts = sorted({role, above if above.startswith(AUDIENCE_RUN) else ""} - {""}, reverse=True)
            found[at] = " ".join(parts)
    sizes = [at for at, role in found.items() if role.startswith(SIZE_RUN)]
    digits = [at for at in sizes if leaves[at][:1].isdigit()]
    if 0 < len(digits) < _FEWEST_NUMBER_SIZES or len(found) < 2:
        return {}
    return found if any(contents[at].filled for at in found) else {}


def _item(kinds: Sequence[str], contents: Sequence[Content], runs: dict[int, str]) -> int:
    """The column that names the goods: the one headed so, else the one with the most words."""
    for wanted in (ITEM, NAME, NOTE, NEEDED, "", GROUP):
        places = [
            at
            for at, kind in enumerate(kinds)
            if kind == wanted and at not in runs and (contents[at].numeric < 0.5 or not contents[at].filled)
        ]
        if wanted in {NOTE, NEEDED, "", GROUP}:
            places = [at for at in places if contents[at].letters >= 3 and contents[at].units < 0.5]
        if places:
            return max(places, key=lambda at: (contents[at].filled > 0, contents[at].different, -at))
    return -1


def _quantity(kinds: Sequence[str], contents: Sequence[Content], labels: Cells, taken: set[int]) -> tuple[int, bool]:
    """The column that says how many are still wanted, and whether another one may say it as well."""
    for wanted in (MISSING, NEEDED, QUANTITY, TOTAL):
        places = [
            at for at, kind in enumerate(kinds) if kind == wanted and at not in taken and _may_count(contents[at])
        ]
        if len(places) > 1:
            summed = [at for at in places if headers.TOTAL in headers.kinds_in(labels[at])]
            return (summed or places)[0], not summed
        if places and (contents[places[0]].filled or wanted != MISSING or NEEDED not in kinds):
            return places[0], False
    silent = [
        at
        for at, kind in enumerate(kinds)
        if kind in {"", NUMBER, UNIT} and at not in taken and contents[at].whole > _MOSTLY and not contents[at].running
    ]
    if not silent or len(taken) > 2:
        return -1, False
    return silent[0], len(silent) > 1 or bool(labels[silent[0]].strip())


def _may_count(content: Content) -> bool:
    return not content.filled or content.letters <= 12 or content.numeric >= _MOSTLY


def inferred(rows: Sequence[Cells]) -> Columns | None:
    """The columns of a table without a header, if it is regular: one column of words and one of whole numbers."""
    width = max((len(row) for row in rows), default=0)
    if len(rows) < _FEWEST_ROWS or width < 2:
        return None
    contents = [content_of(rows, at) for at in range(width)]
    texts = [at for at, each in enumerate(contents) if each.numeric < 0.2 and each.units < 0.5 and each.sizes < 0.5]
    usual = [at for at in texts if contents[at].filled * 10 >= 7 * len(rows) and contents[at].letters >= 3]
    counts = [
        at
        for at, each in enumerate(contents)
        if each.whole > _MOSTLY and not each.running and each.filled * 2 >= len(rows)
    ]
    if not usual or not counts:
        return None
    item = max(usual, key=lambda at: (contents[at].letters * contents[at].different, -at))
    roles = [_inferred_role(each) for each in contents]
    roles[item], roles[counts[0]] = ITEM, QUANTITY
    return Columns(tuple(roles), ("",) * width, unclear=len(counts) > 1)


def _inferred_role(content: Content) -> str:
    if content.running:
        return NUMBER
    if content.filled and content.units > 0.5:
        return UNIT
    if content.filled and content.sizes > 0.5 and content.whole < 0.5:
        return SIZE
    return NOTE if content.filled and content.numeric < 0.2 else OTHER
