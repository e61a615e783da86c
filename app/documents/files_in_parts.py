"""What every kind of file becomes: lines of text, some of them rows of a table with their cells."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.domain.phrases import UserError, mark
from app.domain.reading_result import SourceLine

BETWEEN_CELLS = " | "
HEADING = "# "
_BREAKS = re.compile(r"[^\S\n]*(?:\r\n?|\n|\v|\f|\x1c|\x1d|\x1e|\x85|\u2028|\u2029)[^\S\n]*")
_MANY_BREAKS = re.compile(r"\n{2,}")

# everything reading a damaged archive may raise
DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, OSError, ValueError, LookupError, RuntimeError, NotImplementedError,
    EOFError,
)  # fmt: skip

Rows = Iterable[tuple[int, Sequence[str]]]


def clean(cell: str) -> str:
    """A cell without blanks around it; lines inside it stay apart by one line break each."""
    if not any(char < " " or char > "~" for char in cell):
        return cell.strip()
    return _MANY_BREAKS.sub("\n", _BREAKS.sub("\n", cell.replace("\u00ad", "").replace("\x00", " "))).strip()


def row_line(number: int, cells: Sequence[str], text: str | None = None) -> SourceLine:
    """A row as a line; its text is its cells in one line, or the text it stood in."""
    cleaned = tuple(clean(cell) for cell in cells)
    joined = BETWEEN_CELLS.join(cleaned).strip().replace("\n", " ") if any(cleaned) else ""
    shown = joined if text is None else text
    return SourceLine(number, shown, cleaned if shown.strip() and any(cleaned) else ())


def table_lines(rows: Rows) -> list[SourceLine]:
    """The lines of a table; a row of one cell alone is plain text."""
    lines = (row_line(number, cells) for number, cells in rows)
    return [line if len(line.cells) > 1 else replace(line, cells=()) for line in lines]


def text_lines(text: str) -> list[SourceLine]:
    """The lines of a plain text."""
    return [SourceLine(number, line) for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1)]


def after(lines: Sequence[SourceLine], more: Iterable[SourceLine]) -> Iterator[SourceLine]:
    """Further lines, numbered on behind the last one."""
    last = lines[-1].number if lines else 0
    return (replace(line, number=line.number + last) for line in more)


def unreadable(name: str) -> UserError:
    """The file is damaged."""
    return UserError(
        mark("Errors", "“{name}” cannot be read; it may be damaged. Open it, save it again and try that file."),
        name=name,
    )


def locked(name: str) -> UserError:
    """The file has a password."""
    return UserError(
        mark("Errors", "“{name}” is protected by a password. Save it without one and try again."), name=name
    )


def too_large(name: str) -> UserError:
    """The file is small as it comes and huge once it is unpacked."""
    return UserError(
        mark("Errors", "“{name}” is far too large once it is unpacked. Save only the list itself and try again."),
        name=name,
    )
