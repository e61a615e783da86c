"""Which rows of a table are its header: one to three rows of headings, wherever they stand."""

import re
from collections.abc import Mapping, Sequence

from app.domain.reading import headers
from app.domain.reading.headers import ITEM, NAME, Columns, fingerprint
from app.domain.reading.table_columns import columns_of
from app.domain.reading_result import SourceLine

_HIGHEST_HEADER = 3
_LONGEST_HEAD = 80
_PREVIEW = 60
_FEWEST_SIZES = 3
_LEADING = re.compile(r"\d{1,4}")
_GOODS_KINDS = frozenset({ITEM, NAME})
_COUNTS = headers.COUNTED | {headers.RECEIVED, headers.UNIT}
_EVIDENCE = frozenset({ITEM, NAME, *headers.COUNTED})

Remembered = Mapping[str, tuple[str, ...]]


def header_at(
    rows: Sequence[SourceLine], at: int, remembered: Remembered, above: Columns | None = None
) -> tuple[int, Columns] | None:
    """The header of one to three rows that begins here; below another header only one beyond doubt."""
    if not _may_head(rows[at].cells):
        return None
    tallest = 1
    while tallest < _HIGHEST_HEADER and at + tallest < len(rows) and _heads_below(rows[at], rows[at + tallest]):
        tallest += 1
    for height in range(tallest, 0, -1):
        labels, leaves = _labels([row.cells for row in rows[at : at + height]])
        if above is not None and labels == above.heads:
            return height, above
        roles = remembered.get(fingerprint(labels)) if remembered else None
        if roles is not None and len(roles) == len(labels):
            return height, Columns(roles, labels, known=True)
        if _is_header(labels, leaves, strict=above is not None):
            below = [row.cells for row in rows[at + height : at + height + _PREVIEW]]
            return height, columns_of(labels, leaves, below)
    return None


def _may_head(cells: Sequence[str]) -> bool:
    """Whether cells could be headings: several, short, and none a number except as a size."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) > 1 and _are_labels(filled)


def _are_labels(filled: Sequence[str]) -> bool:
    """Short words; numbers only where three of them or more count up like sizes."""
    numbers = [cell for cell in filled if not any(map(str.isalpha, cell)) and not headers.kind_of(cell)]
    sizes = [cell for cell in numbers if headers.run_of(cell)]
    short = all(len(cell) <= _LONGEST_HEAD for cell in filled)
    return short and (
        not numbers or (len(sizes) == len(numbers) >= _FEWEST_SIZES and numbers == sorted(numbers, key=_first))
    )


def _first(cell: str) -> int:
    found = _LEADING.search(cell)
    return int(found[0]) if found else 0


def _heads_below(upper: SourceLine, lower: SourceLine) -> bool:
    """Whether a row goes on with the headings of the row above it: it names columns and has no goods of its own."""
    if len(lower.cells) != len(upper.cells):
        return False
    filled = [(above, cell) for above, cell in zip(upper.cells, lower.cells, strict=True) if cell.strip()]
    if not filled or not _are_labels([cell for _, cell in filled]):
        return False
    if any(
        cell != above and headers.kind_of(above) in _GOODS_KINDS and not headers.kind_of(cell) for above, cell in filled
    ):
        return False
    if all(cell == above for above, cell in filled):
        return False
    if len(filled) == 1 and headers.kind_of(filled[0][1]) not in _COUNTS:
        return False
    known = sum(cell == above or headers.kind_of(cell) != "" or headers.run_of(cell) != "" for above, cell in filled)
    return known == len(filled) or (known > 1 and known * 3 >= 2 * len(filled))


def _labels(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """For every column its headings from top to bottom in one, and the lowest of them."""
    width = max(map(len, rows))
    grid = [[cell.strip() for cell in row] + [""] * (width - len(row)) for row in rows]
    for at in range(len(grid) - 1):
        _spread(grid[at], grid[at + 1])
    labels: list[str] = []
    leaves: list[str] = []
    for column in zip(*grid, strict=True):
        named = list(dict.fromkeys(cell for cell in column if cell))
        labels.append(" ".join(named))
        leaves.append(named[-1] if named else "")
    return tuple(labels), tuple(leaves)


def _spread(upper: list[str], lower: Sequence[str]) -> None:
    """A heading over several sub-headings holds for all of them."""
    for at in range(1, len(upper)):
        if not upper[at] and lower[at] and lower[at - 1] and upper[at - 1] != lower[at - 1]:
            upper[at] = upper[at - 1]


def _is_header(labels: Sequence[str], leaves: Sequence[str], *, strict: bool) -> bool:
    """Whether headings are known well enough: the goods and one more column, or nearly all columns."""
    kinds = [headers.kind_of(leaf) or headers.kind_of(label) for label, leaf in zip(labels, leaves, strict=True)]
    runs = sum(headers.run_of(leaf) != "" for leaf, kind in zip(leaves, kinds, strict=True) if not kind)
    known = sum(kind != "" for kind in kinds)
    filled = sum(leaf != "" for leaf in leaves)
    named = bool({ITEM, NAME} & set(kinds))
    if strict:
        return named and bool(headers.COUNTED & set(kinds)) and known + runs + 1 >= filled and len(set(kinds)) > 1
    if named and (known > 1 or runs > 1):
        return True
    several = known > 1 and known + 1 >= filled and bool(_EVIDENCE & set(kinds)) and len(set(kinds) - {""}) > 1
    return several or known > 3 or (runs > 1 and known + runs + 1 >= filled and runs > 2)
