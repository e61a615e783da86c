"""Where the tables of a list are, which of their rows are headings, and what each column says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.domain.reading import vocabulary
from app.domain.reading.headers import GROUP, ITEM, NUMBER, QUANTITY, RECIPIENT, Columns, fingerprint
from app.domain.reading.table_columns import inferred
from app.domain.reading.table_headers import Remembered, header_at
from app.domain.reading.words import words
from app.domain.reading_result import SourceLine

HEADER, SECTION, TOTAL, GOODS, RULE = "header", "section", "total", "goods", "rule"
_FIRST_ROWS = 20
_LONGEST_SECTION = 12
_PREVIEW = 300


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: what it is, its columns, and its cells with what holds on from the row above.

    ``lone``: only its goods are filled although the rows around it say how many, so it may be a title.
    """

    kind: str
    columns: Columns
    cells: tuple[str, ...] = ()
    lone: bool = False


@dataclass(slots=True)
class _Table:
    """Rows that stand together, and what is known about them so far."""

    rows: list[SourceLine]
    plan: dict[int, Row] = field(default_factory=dict[int, Row])


def plan(lines: Sequence[SourceLine], remembered: Remembered | None = None) -> dict[int, Row]:
    """What every table row is, by line number; a row that is not in it is to be read as text.

    ``remembered`` has the roles a person gave to the columns of a table, by the mark of its header.
    """
    found: dict[int, Row] = {}
    last: Columns | None = None
    for rows in _stretches(lines):
        table = _Table(rows)
        last = _read(table, last, remembered or {})
        found.update(table.plan)
    return found


def _stretches(lines: Sequence[SourceLine]) -> Iterator[list[SourceLine]]:
    """Rows between which no line of plain text stands."""
    rows: list[SourceLine] = []
    for line in lines:
        if line.cells:
            rows.append(line)
        elif line.text.strip() and rows:
            yield rows
            rows = []
    if rows:
        yield rows


def _read(table: _Table, last: Columns | None, remembered: Remembered) -> Columns | None:
    """Plan the rows of one table; a table without a header goes on like the one above it or speaks for itself."""
    at, columns = _first_columns(table.rows, last, remembered)
    if columns is None:
        return last
    _name_titles(table, at)
    regular = _is_regular(table.rows[at : at + _PREVIEW], columns)
    held: dict[int, str] = {}
    while at < len(table.rows):
        again = header_at(table.rows, at, remembered, columns if columns.roles else None)
        if again is not None:
            height, found = again
            for row in table.rows[at : at + height]:
                table.plan[row.number] = Row(HEADER, found, row.cells)
            at += height
            regular = regular if found is columns else _is_regular(table.rows[at : at + _PREVIEW], found)
            columns = found
            held.clear()
            continue
        _place_row(table, at, columns, held, regular=regular)
        at += 1
    return columns


def _name_titles(table: _Table, end: int) -> None:
    """Rows above the header with one short text are titles of the table."""
    for row in table.rows[:end]:
        filled = [cell for cell in row.cells if cell.strip()]
        if len(filled) == 1 and len(words(filled[0])) <= _LONGEST_SECTION and any(map(str.isalpha, filled[0])):
            table.plan[row.number] = Row(SECTION, Columns(()), row.cells)


def _first_columns(
    rows: Sequence[SourceLine], last: Columns | None, remembered: Remembered
) -> tuple[int, Columns | None]:
    """Where the table begins to be read, and by which columns."""
    for at in range(min(len(rows), _FIRST_ROWS)):
        if header_at(rows, at, remembered) is not None:
            return at, Columns(())
    width = max(len(row.cells) for row in rows)
    roles = remembered.get(fingerprint(("",) * width))
    if roles is not None and len(roles) == width:
        return 0, Columns(roles, ("",) * width, known=True)
    if last is not None and len(last.roles) == width and _fits(rows, last):
        return 0, last
    return 0, inferred([row.cells for row in rows if len(row.cells) == width])


def _fits(rows: Sequence[SourceLine], columns: Columns) -> bool:
    """Whether rows look like those of the table above: words under the goods, numbers under the quantity."""
    goods = [columns.cell(row.cells, ITEM) for row in rows[:_FIRST_ROWS]]
    counts = [cell for row in rows[:_FIRST_ROWS] if (cell := columns.cell(row.cells, QUANTITY))]
    named = sum(any(map(str.isalpha, cell)) for cell in goods)
    return named * 2 >= len(goods) and sum(any(map(str.isdigit, cell)) for cell in counts) * 2 >= len(counts)


def _is_regular(rows: Sequence[SourceLine], columns: Columns) -> bool:
    """Whether nearly every row of a table that says more than its goods says how many."""
    told = [row.cells for row in rows[:_PREVIEW] if not _is_lone(row.cells, columns)]
    counted = sum(any(map(str.isdigit, "".join(_counts(cells, columns)))) for cells in told)
    return counted * 10 >= 8 * len(told) and counted > 1


def _counts(cells: Sequence[str], columns: Columns) -> list[str]:
    places = (columns.place(QUANTITY), *columns.runs)
    return [cells[at] for at in places if 0 <= at < len(cells) and cells[at].strip()]


def _place_row(table: _Table, at: int, columns: Columns, held: dict[int, str], *, regular: bool) -> None:
    row = table.rows[at]
    kind = _kind(row.cells, columns, first=at > 0 and _is_head(table, at - 1))
    if kind == "":
        return
    if kind != GOODS:
        held.clear()
        table.plan[row.number] = Row(kind, columns, row.cells)
        return
    cells = _held_on(row.cells, columns, held)
    lone = _is_lone(row.cells, columns)
    following = table.rows[at + 1].cells if at + 1 < len(table.rows) else ()
    title = lone and (regular or columns.cell(row.cells, ITEM).endswith(":")) and bool(_counts(following, columns))
    table.plan[row.number] = Row(GOODS, columns, cells, lone=title)


def _is_head(table: _Table, at: int) -> bool:
    above = table.plan.get(table.rows[at].number)
    return above is not None and above.kind == HEADER


def _kind(cells: Sequence[str], columns: Columns, *, first: bool) -> str:
    """What a row below a header is; nothing for a note between the rows."""
    filled = [at for at, cell in enumerate(cells) if cell.strip()]
    joined = "".join(cells)
    if not any(map(str.isalnum, joined)):
        return RULE
    if first and _numbers_columns(cells):
        return HEADER
    named = next((cells[at] for at in filled if any(map(str.isalpha, cells[at]))), "")
    if _is_total(named) or (not named and filled == [columns.place(QUANTITY)]):
        return TOTAL
    if len(filled) == 1 and (len(cells) == 1 or filled[0] != columns.place(ITEM)) and named:
        return _alone(named, len(cells), filled[0], columns)
    return GOODS


def _alone(text: str, width: int, at: int, columns: Columns) -> str:
    """A row with one filled cell that is not the goods cell: a title, a note, or a group that holds on below."""
    if len(words(text)) > _LONGEST_SECTION:
        return ""
    if (width > 1 and at in columns.runs) or at == columns.place(QUANTITY):
        return GOODS
    return SECTION if width == 1 or at < columns.place(ITEM) or columns.place(ITEM) < 0 else ""


def _is_total(text: str) -> bool:
    parts = [word for word in words(text) if not word.isdigit()]
    return bool(parts) and parts[0] in vocabulary.TOTALS and len(parts) <= 3


def _numbers_columns(cells: Sequence[str]) -> bool:
    """Whether a row below the header only numbers the columns, as forms of offices do."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return len(filled) > 2 and filled == [str(at) for at in range(1, len(filled) + 1)]


def _is_lone(cells: Sequence[str], columns: Columns) -> bool:
    """Whether only the goods cell is filled, beside a number of the row."""
    others = [at for at, cell in enumerate(cells) if cell.strip() and at != columns.place(ITEM)]
    return bool(columns.cell(cells, ITEM)) and all(columns.roles[at : at + 1] == (NUMBER,) for at in others)


def _held_on(cells: tuple[str, ...], columns: Columns, held: dict[int, str]) -> tuple[str, ...]:
    """A group or recipient stands once and holds for the rows below it until the next one."""
    result = list(cells)
    for at, role in enumerate(columns.roles[: len(cells)]):
        if role not in {GROUP, RECIPIENT}:
            continue
        if result[at].strip():
            held[at] = result[at]
            for right in [place for place in held if place > at]:
                if not cells[right].strip():
                    del held[right]
        elif at < columns.place(ITEM):
            result[at] = held.get(at, "")
    return tuple(result)
