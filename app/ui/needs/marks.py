"""Where the words of the items stand in the original, found again only for lines that changed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.ui.needs.wanted import Piece, piece_of, source_lines, worst

if TYPE_CHECKING:
    from app.domain.needs import NeedLine, NeedList


class Marks:
    """The pieces of a list, by line of the original and by item."""

    def __init__(self) -> None:
        self._source = ""
        self._found: dict[int, tuple[NeedLine, Piece | None]] = {}
        self._rows: dict[int, list[Piece]] = {}

    def show(self, need_list: "NeedList") -> bool:
        """Take a list; returns whether its original is another one than before."""
        is_new = need_list.source != self._source
        known = {} if is_new else self._found
        texts = source_lines(need_list)
        self._source, self._found, self._rows = need_list.source, {}, {}
        for line in need_list.lines:
            before = known.get(line.number)
            found = before if before is not None and before[0] is line else (line, piece_of(line, texts))
            self._found[line.number] = found
            if found[1] is not None:
                self._rows.setdefault(found[1].row, []).append(found[1])
        return is_new

    def on_row(self, row: int) -> Sequence[Piece]:
        """The pieces of a line of the original, counted from 0."""
        return self._rows.get(row, ())

    def of_item(self, number: int) -> Piece | None:
        """The piece of an item; None when the original does not hold it."""
        found = self._found.get(number)
        return found[1] if found else None

    def state_of(self, row: int) -> str:
        """The state of a line of the original; empty for one that says nothing."""
        pieces = self.on_row(row)
        return worst(pieces) if pieces else ""
