"""Text that is a table: CSV, cells copied from a spreadsheet, Markdown tables, columns aligned by blanks."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from app.documents.files_in_parts import row_line, text_lines
from app.domain.reading_result import SourceLine

LARGEST_CELL = 20 * 1024 * 1024
# a cell may be a whole letter; the standard limit of the csv module is 128 KB
csv.field_size_limit(LARGEST_CELL)
_DELIMITERS = ";,\t|"
_SAMPLE_LINES = 50
_MOST_LINES_IN_A_CELL = 40
_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_PIPES = re.compile(r"(?<!\\)\|")
_GAP = re.compile(r"\S( {2,}|\u3000+)\S")
_FEWEST_ROWS = 3
_LONGEST_ALIGNED = 400


def csv_rows(text: str, ending: str) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows of a CSV text with the number of the line each begins in."""
    first, _, rest = text.partition("\n")
    named = _SEPARATOR.fullmatch(first.strip())
    delimiter = named[1] if named else "\t" if ending in {".tsv", ".tab"} else delimiter_of(text)
    if named:
        yield 1, [first.strip()]
    offset = 1 if named else 0
    for number, cells in separated(rest if named else text, delimiter):
        yield number + offset, cells


def separated(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """The cells between delimiters; a quote that is never closed does not swallow the rows below it."""
    rows = _parsed(text, delimiter, quoted=True)
    if any(cell.count("\n") > _MOST_LINES_IN_A_CELL for _, cells in rows for cell in cells):
        return _parsed(text, delimiter, quoted=False)
    return rows


def _parsed(text: str, delimiter: str, *, quoted: bool) -> list[tuple[int, list[str]]]:
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    )
    rows: list[tuple[int, list[str]]] = []
    number = 1
    while True:
        try:
            row = next(reader, None)
        except csv.Error:
            row = [""]
        if row is None:
            return rows
        rows.append((number, row))
        number = reader.line_num + 1


def delimiter_of(text: str) -> str:
    """The character that parts most rows into the same number of cells."""
    sample = [line for line in text.splitlines()[:_SAMPLE_LINES] if line.strip() and not line.startswith("#")]

    def evenness(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in sample if delimiter in line]
        commonest = max(set(counts), key=counts.count) if counts else 0
        return (counts.count(commonest), commonest)

    return max(_DELIMITERS, key=evenness) if sample else ","


def tabbed_lines(text: str) -> list[SourceLine]:
    """Cells as a spreadsheet copies them: tabs between them, quotes around a cell of several lines."""
    rows = separated(text.removeprefix("\ufeff"), "\t")
    whole = {line.number: line.text for line in text_lines(text)}
    return [
        row_line(number, cells, None if any("\n" in cell for cell in cells) else whole.get(number, ""))
        if len(cells) > 1
        else SourceLine(number, cells[0].replace("\n", " ") if cells else "")
        for number, cells in rows
    ]


def written_lines(text: str) -> list[SourceLine]:
    """The lines of a text; the tables written into it are rows with cells, and everything keeps its wording."""
    if any("\t" in line.strip() for line in text.splitlines()):
        return tabbed_lines(text)
    lines = text_lines(text)
    result: list[SourceLine] = []
    for look, block in groupby(lines, key=_look):
        result += _LOOKS[look](list(block))
    return result


def _look(line: SourceLine) -> str:
    text = line.text.strip()
    if text.startswith("|") and text.count("|") > 2:
        return "pipes"
    if text.count(";") >= 1 and not text.endswith((";", ".")) and not text.startswith(("-", "*", "•")):
        return "semicolons"
    return "aligned" if len(line.text) <= _LONGEST_ALIGNED and _GAP.search(line.text) else "plain"


def _piped(block: list[SourceLine]) -> list[SourceLine]:
    """The rows of a Markdown table."""
    return [
        row_line(line.number, [cell.replace("\\|", "|") for cell in _PIPES.split(_inner(line.text))], line.text)
        for line in block
    ]


def _inner(text: str) -> str:
    inner = text.strip().removeprefix("|")
    return inner.removesuffix("|")


def _semicolons(block: list[SourceLine]) -> list[SourceLine]:
    """Rows of a CSV text under another name: every line has as many semicolons."""
    counts = {line.text.count(";") for line in block}
    if len(block) < _FEWEST_ROWS or len(counts) != 1:
        return _aligned(block)
    return [row_line(line.number, line.text.split(";"), line.text) for line in block]


def _aligned(block: list[SourceLine]) -> list[SourceLine]:
    """Lines that share columns of blanks are rows; fewer than three of them prove nothing."""
    edges = _edges([line.text for line in block]) if len(block) >= _FEWEST_ROWS else []
    if not edges:
        return block
    borders = [0, *edges, _LONGEST_ALIGNED]
    return [
        row_line(line.number, [line.text[low:high] for low, high in pairwise(borders)], line.text) for line in block
    ]


def _edges(texts: Sequence[str]) -> list[int]:
    """Where columns begin: behind two or more blanks that all lines share, with text on both sides."""
    width = max(map(len, texts))
    used = [False] * width
    for text in texts:
        for at, char in enumerate(text):
            used[at] = used[at] or char != " "
    first = used.index(True) if True in used else width
    edges = [at for at in range(first + 2, width) if used[at] and not used[at - 1] and not used[at - 2]]
    shared = {at: sum(_parts(text, at) for text in texts) for at in edges}
    if max(shared.values(), default=0) < _FEWEST_ROWS:
        return []
    return [at for at in edges if shared[at] > 1]


def _parts(text: str, at: int) -> bool:
    return bool(text[:at].strip()) and bool(text[at:].strip())


_LOOKS = {"pipes": _piped, "semicolons": _semicolons, "aligned": _aligned, "plain": list[SourceLine]}
