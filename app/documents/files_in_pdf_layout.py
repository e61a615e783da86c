"""From characters on a page to lines and, where blanks run down between them, to the cells of a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_SAME_LINE = 0.45
_WORD_GAP, _CELL_GAP, _BLANK_LINE = 0.18, 1.0, 1.9
_FEWEST_ROWS = 3
_MOST_LONE_LINES = 2
_CROSSED = 12
_WRAPPED = 0.85
_WIDEST = 5000.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character with its edges, its base line (upwards) and its height, all in points."""

    text: str
    left: float
    right: float
    base: float
    height: float


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that stand close together in one line."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page from left to right."""

    base: float
    height: float
    segments: tuple[Segment, ...]


def page_lines(glyphs: Sequence[Glyph]) -> Iterator[list[str]]:
    """The lines of a page from top to bottom; a row of a table has several cells, an empty line none."""
    lines = _lines(glyphs)
    at = 0
    while at < len(lines):
        if at and lines[at - 1].base - lines[at].base > _BLANK_LINE * max(lines[at].height, 1):
            yield [""]
        end = _end_of_table(lines, at)
        edges = _columns(lines[at:end]) if end - at >= _FEWEST_ROWS else []
        if len(edges) > 1:
            yield from _rows(lines[at:end], edges)
            at = end
        else:
            yield [" ".join(segment.text for segment in lines[at].segments)]
            at += 1


def _lines(glyphs: Sequence[Glyph]) -> list[Line]:
    """Characters on one base line, top to bottom."""
    ordered = sorted((glyph for glyph in glyphs if abs(glyph.left) < _WIDEST), key=lambda glyph: -glyph.base)
    groups: list[list[Glyph]] = []
    for glyph in ordered:
        first = groups[-1][0] if groups else None
        if first is not None and first.base - glyph.base <= _SAME_LINE * max(first.height, glyph.height, 1):
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    lines = (_line(sorted(group, key=lambda glyph: glyph.left)) for group in groups)
    return [line for line in lines if line.segments]


def _line(glyphs: list[Glyph]) -> Line:
    height = median(glyph.height for glyph in glyphs) or 1
    segments: list[Segment] = []
    text, left, right = "", 0.0, 0.0
    for glyph in glyphs:
        blank = not glyph.text.strip()
        if text and not blank and glyph.left - right > _CELL_GAP * height:
            segments.append(Segment(text.strip(), left, right))
            text = ""
        if not text:
            if blank:
                continue
            left = glyph.left
        elif (blank or glyph.left - right > _WORD_GAP * height) and not text.endswith(" "):
            text += " "
        if not blank:
            text += glyph.text
            right = max(right, glyph.right) if text != glyph.text else glyph.right
    if text.strip():
        segments.append(Segment(text.strip(), left, right))
    return Line(glyphs[0].base, height, tuple(segments))


def _end_of_table(lines: Sequence[Line], start: int) -> int:
    """Where a run of lines of several stretches each ends; few lines of one stretch may stand between them."""
    if len(lines[start].segments) < 2:
        return start
    end = start + 1
    for at in range(start + 1, len(lines)):
        if len(lines[at].segments) > 1:
            end = at + 1
        elif at - end >= _MOST_LONE_LINES:
            break
    return end


def _columns(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """The stretches across the page that text stands in, parted by blanks running down between them."""
    several = [line for line in lines if len(line.segments) > 1]
    if len(several) < _FEWEST_ROWS:
        return []
    low = int(min(segment.left for line in several for segment in line.segments))
    high = int(max(segment.right for line in several for segment in line.segments)) + 2
    steps = [0] * (high - low + 2)
    for line in several:
        for segment in line.segments:
            steps[int(segment.left) - low] += 1
            steps[int(segment.right) - low + 1] -= 1
    crossing = 0 if len(several) < 5 else max(1, len(several) // _CROSSED)
    return _stretches(steps, low, crossing)


def _stretches(steps: Sequence[int], low: int, crossing: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    depth, start = 0, None
    for at, step in enumerate(steps):
        depth += step
        if depth > crossing and start is None:
            start = at
        elif depth <= crossing and start is not None:
            found.append((start + low, at + low))
            start = None
    return found


def _rows(lines: Sequence[Line], columns: Sequence[tuple[int, int]]) -> list[list[str]]:
    """The lines of a table as rows; a cell wrapped onto a second line is one cell."""
    cells = [_cells(line, columns) for line in lines]
    full = [sum(map(bool, row)) * 10 >= 6 * len(columns) for row in cells]
    apart = [
        above.base - below.base
        for (above, is_full), (below, follows) in pairwise(zip(lines, full, strict=True))
        if is_full and follows
    ]
    usual = median(apart) if apart else 0
    rows: list[list[str]] = []
    whole = False
    for at, row in enumerate(cells):
        near = at > 0 and lines[at - 1].base - lines[at].base < _WRAPPED * usual
        if near and not (whole and full[at]):
            rows[-1] = [_joined(above, below) for above, below in zip(rows[-1], row, strict=True)]
            whole = whole or full[at]
        else:
            rows.append(row)
            whole = full[at]
    return rows


def _cells(line: Line, columns: Sequence[tuple[int, int]]) -> list[str]:
    cells = [""] * len(columns)
    for segment in line.segments:
        place = max(range(len(columns)), key=lambda at: _overlap(segment, columns[at]))
        cells[place] = _joined(cells[place], segment.text)
    return cells


def _overlap(segment: Segment, column: tuple[int, int]) -> float:
    """How much of a stretch lies in a column; outside all columns the nearest one has the least distance."""
    return min(segment.right, column[1]) - max(segment.left, column[0])


def _joined(first: str, second: str) -> str:
    if first.endswith("-") and second[:1].islower():
        return first + second
    return f"{first} {second}".strip()
