"""A row of a table as items: the goods of one cell, how many by another, for whom and which size by the rest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.needs import NOT_GOODS, UNRECOGNISED
from app.domain.reading import amounts, attributes, deadlines, headers, headings, setting_aside, sizing, vocabulary
from app.domain.reading.amounts import Amount
from app.domain.reading.goods import Good, Scope, find_hits, named_exactly, recognise
from app.domain.reading.headers import (
    AUDIENCE,
    GROUP,
    ITEM,
    NOTE,
    QUANTITY,
    RECEIVED,
    RECIPIENT,
    SIZE,
    UNIT,
    URGENCY,
    Columns,
)  # fmt: skip
from app.domain.reading.items import item_of, questioned, read_line, with_quantity, with_sizes
from app.domain.reading.joining import candidates_of, parts_of
from app.domain.reading.lines import Heading, Line, look_at
from app.domain.reading.parts import Part
from app.domain.reading.table_entries import Entry, amount_in, entries_of, places_of
from app.domain.reading.table_plan import Row
from app.domain.reading.words import plain, stems, tokens, words
from app.domain.reading_result import IgnoredLine, ReadItem, SourceLine

NOT_NEEDED = "not_needed"
_HIGH = stems(
    "hoch hohe höchste sehr kritisch sofort high highest critical immediate висока високий найвищий критично критичний"
    " высокая высокий критично критический wysoki wysoka krytyczny ja yes так да tak"
)
_DEADLINE_HEADS = frozenset(words("frist deadline термін срок termin bis до until"))
_SHELF_LIFE = frozenset(words("придатності годности ważności przydatności expiry mhd haltbar"))
_UNSURE = 0.4
_ASIDE = frozenset({setting_aside.MONEY, setting_aside.SERVICE, setting_aside.WORKS})

Found = tuple[list[ReadItem], list[IgnoredLine]]


def is_title(row: Row, scope: Scope) -> bool:
    """Whether a row whose goods cell stands alone is a title of the rows below it and no goods of its own."""
    if not row.lone:
        return False
    text = row.columns.cell(row.cells, ITEM)
    parts = [token for token in tokens(text) if not attributes.is_attribute(token)]
    hits = find_hits(parts, scope) if parts else []
    return text.endswith(":") or all(hit.shelf for hit in hits)


def take_row(line: SourceLine, row: Row, scope: Scope, heading: Heading) -> Found:
    """The items of a goods row and what of it asks for nothing; together they cover the whole row."""
    columns, cells = row.columns, row.cells
    article = columns.cell(cells, ITEM)
    if not any(map(str.isalpha, article)):
        return [_whole(line)], []
    if scope.lexicon.is_no_goods(tokens(article)):
        return _aside(line, NOT_GOODS)
    heading = _handed_down(columns, cells, scope, heading)
    entries = entries_of(line, columns, cells)
    if not entries:
        return _aside(line, NOT_NEEDED)
    reader = _Reader(line, columns, cells, scope, heading)
    if len(entries) == 1:
        several = reader.several(entries[0])
        if several is not None:
            return several
    items = [reader.item(entry) for entry in entries]
    reason = "" if any(item.candidates for item in items) else setting_aside.reason_of(article, tokens(article))
    return _aside(line, reason) if reason else _parted(line, items, [])


def _aside(line: SourceLine, reason: str) -> Found:
    """The whole row asks for nothing."""
    text, start, end = _stretch(line, 0, len(line.text))
    return [], [IgnoredLine(line.number, text, reason, start, end)]


def _whole(line: SourceLine) -> ReadItem:
    text, start, end = _stretch(line, 0, len(line.text))
    return ReadItem(line.number, text, UNRECOGNISED, start=start, end=end)


def _stretch(line: SourceLine, start: int, end: int) -> tuple[str, int, int]:
    text = line.text[start:end]
    first = start + len(text) - len(text.lstrip())
    return text.strip(), first, first + len(text.strip())


def _parted(line: SourceLine, items: Sequence[ReadItem], ignored: Sequence[IgnoredLine]) -> Found:
    """Give every entry its stretch of the row: from where it begins to where the next one does."""
    begins = sorted({entry.start for entry in (*items, *ignored)})
    borders = {begin: (begin if at else 0) for at, begin in enumerate(begins)}
    ends = dict(zip(begins, [*begins[1:], len(line.text)], strict=True))

    def placed(begin: int) -> tuple[str, int, int]:
        return _stretch(line, borders[begin], ends[begin])

    whole = [(item, placed(item.start)) for item in items]
    rest = [(each, placed(each.start)) for each in ignored]
    return (
        [replace(item, text=text, start=start, end=end) for item, (text, start, end) in whole],
        [replace(each, text=text, start=start, end=end) for each, (text, start, end) in rest],
    )


def _handed_down(columns: Columns, cells: Sequence[str], scope: Scope, heading: Heading) -> Heading:
    """What the group and recipient cells of a row say, over what the headings above say."""
    group = columns.cell(cells, GROUP)
    recipient = columns.cell(cells, RECIPIENT)
    if group:
        said = headings.heading_of(group, scope)
        heading = replace(
            heading, words=said.words + heading.words, groups=said.groups or heading.groups,
            audience=said.audience or heading.audience, season=said.season or heading.season,
        )  # fmt: skip
    return replace(heading, recipient=recipient) if recipient and not recipient.isdigit() else heading


def _in_one_line(cell: str) -> str:
    """The lines of a cell in one, each as an entry of its own; as long as the cell."""
    return cell.replace("\n", ";")


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the entries of one row."""

    line: SourceLine
    columns: Columns
    cells: Sequence[str]
    scope: Scope
    heading: Heading

    def cell(self, role: str) -> str:
        """The text of a column."""
        return self.columns.cell(self.cells, role)

    def looked(self, article: str) -> Line:
        """The goods cell, looked at with the words of the whole row near it."""
        line = look_at(self.line.number, article, self.scope, self.heading)
        around = " ".join(cell for cell in self.cells if cell.strip())
        return replace(line, scope=replace(line.scope, near=(*line.scope.near, *words(around))))

    def several(self, entry: Entry) -> Found | None:
        """Several goods in one cell are several items, unless one number stands for them all."""
        if amount_in(entry.count, self.scope.language) is not None:
            return None
        line = self.looked(_in_one_line(entry.article))
        items, ignored = read_line(line)
        if len({item.candidates for item in items if item.candidates}) < 2:
            return self._no_goods(items, ignored)
        begin = places_of(self.line)[self.columns.place(ITEM)]
        return _parted(
            self.line,
            [replace(self.completed(item, line), start=begin + item.start) for item in items],
            [replace(each, start=begin + each.start) for each in ignored],
        )

    def _no_goods(self, items: Sequence[ReadItem], ignored: Sequence[IgnoredLine]) -> Found | None:
        """Money, services and the like are set aside in a table as in a text."""
        aside = next((each.reason for each in ignored if each.reason in _ASIDE), "")
        if items or not aside:
            return None
        return _aside(self.line, aside)

    def item(self, entry: Entry) -> ReadItem:
        """One item with what all cells of its row say."""
        line = self.looked(_in_one_line(entry.article))
        parts = parts_of(line)
        amount = self._quantity(entry, parts)
        part = replace(parts[0], good=self._good(line, parts), quantity=None, excluded=self.heading.excluded)
        item = item_of(line, replace(part, piece=replace(part.piece, end=len(line.text))))
        item = with_quantity(self.completed(item, line, entry), amount)
        unclear = self.columns.unclear and amount is not None
        return replace(questioned(item) if unclear else item, start=entry.start)

    def _good(self, line: Line, parts: Sequence[Part]) -> Good:
        """The goods of the cell; a longer phrase with the size, audience or note cell wins (Adult + Diaper)."""
        exact = named_exactly(line.parts, line.scope) if line.parts else Good()
        if exact.named:
            return exact
        for role in (SIZE, AUDIENCE, NOTE):
            cell = self.cell(role)
            for text in (f"{cell} {line.text}", f"{line.text} {cell}") if cell else ():
                lexicon, language = line.scope.lexicon, line.scope.language
                sense = lexicon.whole(tokens(text), language) or lexicon.phrase(tokens(text), language)
                if sense is not None and not sense.shelf and len(sense.keys) == 1:
                    return recognise(tokens(text), line.scope)
        named = [part for part in parts if part.good.candidates]
        found = candidates_of(named)
        if len(named) <= 1 or len(found) == 1:
            return named[0].good if named else Good()
        return Good(tuple(replace(each, confidence=min(each.confidence, _UNSURE)) for each in found), named=True)

    def _quantity(self, entry: Entry, parts: Sequence[Part]) -> Amount | None:
        """How many: the number less what has arrived; without a number what the goods cell itself says."""
        amount = amount_in(entry.count, self.scope.language)
        if amount is None:
            return next((part.quantity for part in parts if part.quantity), None)
        had = amount_in(self.cell(RECEIVED), self.scope.language)
        if had is not None and not entry.size and not entry.audience and had.value < amount.value:
            amount = replace(amount, value=amount.value - had.value)
        return amount if amount.unit else self._in_unit(amount, parts)

    def _in_unit(self, amount: Amount, parts: Sequence[Part]) -> Amount:
        """The amount in the unit of its column or heading; a package size there (250 ml) counts packages."""
        place = self.columns.place(QUANTITY)
        head = self.columns.heads[place] if 0 <= place < len(self.columns.heads) else ""
        unit = plain(self.cell(UNIT) or headers.unit_in(head)).strip()
        packaged = any(char.isdigit() for char in unit)
        found = amounts.amounts(unit if packaged else f"1 {unit}", self.scope.language)
        if len(found) != 1 or not found[0].unit:
            return amount
        best = self.scope.lexicon.categories.get(parts[0].good.best)
        if packaged and (best is None or best.unit != found[0].unit):
            return replace(amount, unit="pc")
        return replace(amount, unit=found[0].unit, value=amount.value * Decimal(found[0].value))

    def completed(self, item: ReadItem, line: Line, entry: Entry | None = None) -> ReadItem:
        """The item with what the size, audience, urgency and note cells say."""
        notes = " ".join(self.columns.cells_of(self.cells, NOTE))
        said = tokens(f"{line.text} {self.cell(AUDIENCE)} {self.cell(SIZE)} {notes}")
        audience = (entry.audience if entry else "") or attributes.audience_of(said) or item.audience
        item = with_sizes(item, self._sizes(item, line, entry.size if entry else "", audience))
        urgency = self.cell(URGENCY)
        return replace(
            item, audience=audience, season=attributes.season_of(said) or item.season,
            urgent=item.urgent or attributes.is_urgent(self.line.text) or _is_high(urgency),
            excluded=item.excluded or attributes.is_unwanted(notes),
            deadline=self._deadline(f"{notes} {urgency}") or item.deadline,
        )  # fmt: skip

    def _deadline(self, notes: str) -> date | None:
        """The day in a column for it, or behind a word such as until in a note."""
        days = (f"bis {cell}" for cell, head in zip(self.cells, self.columns.heads, strict=False) if _is_deadline(head))
        found = (deadlines.deadline_of(text, self.scope.today) for text in (*days, notes))
        return next((day for day in found if day), None)

    def _sizes(self, item: ReadItem, line: Line, run: str, audience: str) -> sizing.Sizes:
        best = item.candidates[0].category if item.candidates else ""
        category = self.scope.lexicon.categories.get(best)
        size = run or self.cell(SIZE)
        return sizing.read_sizes(f"{line.text} size {size}" if size else line.text, category, audience)


def _is_deadline(head: str) -> bool:
    said = set(words(head))
    return bool(said & _DEADLINE_HEADS) and not said & _SHELF_LIFE


def _is_high(cell: str) -> bool:
    parts = tokens(cell)
    return bool(parts) and (parts[0].stem in _HIGH or parts[0].stem in vocabulary.URGENT)
