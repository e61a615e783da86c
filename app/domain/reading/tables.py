"""Need lists that are tables: which column says what, and a row as an item."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.reading import amounts, attributes, sizing
from app.domain.reading.amounts import Amount
from app.domain.reading.goods import Good, Scope, recognise
from app.domain.reading.items import item_of, with_sizes
from app.domain.reading.joining import candidates_of, parts_of
from app.domain.reading.lines import Heading, Line, look_at
from app.domain.reading.parts import Part
from app.domain.reading.words import plain, tokens, words
from app.domain.reading_result import ReadItem, SourceLine

ARTICLE, QUANTITY, UNIT, SIZE, AUDIENCE, GROUP, REMARK, OTHER = (
    "article", "quantity", "unit", "size", "audience", "group", "remark", "other",
)  # fmt: skip
_NAMES = {
    ARTICLE: "article artikel item items name names bezeichnung ware gegenstand produkt product description goods"
    " beschreibung warenart назва найменування товар товари позиція потреба артикул наименование название позиция"
    " предмет nazwa artykuł towar",
    QUANTITY: "quantity menge anzahl qty need needs needed amount bedarf кількість к-сть кіл-ть потрібно количество"
    " кол-во к-во потребность ilość stückzahl count number",
    UNIT: "unit einheit units од один вимір вимірювання ед измерения uom jednostka",
    SIZE: "size größe größen sizes розмір розміри размер размеры rozmiar style",
    AUDIENCE: "audience gender age zielgruppe geschlecht alter стать вік пол возраст",
    GROUP: "category kategorie group gruppe категорія група категория группа",
    REMARK: "remark remarks note notes bemerkung anmerkung hinweis comment примітка примітки коментар примечание"
    " priority priorität пріоритет приоритет urgency dringlichkeit",
    OTHER: "nr no pos id lfd № пп п/п region subregion date datum дата для wen whom institution place ort",
}
_COLUMN_OF = {word: column for column, names in _NAMES.items() for name in names.split() for word in words(name)}


@dataclass(frozen=True, slots=True)
class Header:
    """Which column of a table holds what."""

    columns: Mapping[str, int]

    def cell(self, row: SourceLine, column: str) -> str:
        """The text of one column in a row."""
        at = self.columns.get(column, -1)
        return row.cells[at].strip() if 0 <= at < len(row.cells) else ""


def header_of(row: SourceLine) -> Header | None:
    """The header a row is, if it names the goods column and at least one more."""
    columns: dict[str, int] = {}
    for at, cell in enumerate(row.cells):
        column = _column(cell)
        if column:
            columns.setdefault(column, at)
    return Header(columns) if ARTICLE in columns and len(columns) > 1 else None


def _column(cell: str) -> str:
    parts = words(cell)
    if not parts or len(parts) > 5:
        return ""
    known = [_COLUMN_OF[word] for word in parts if word in _COLUMN_OF]
    return known[0] if known else ""


def is_section(row: SourceLine, header: Header) -> bool:
    """Whether a row is a title between rows: one filled cell and no quantity."""
    filled = [at for at, cell in enumerate(row.cells) if cell.strip()]
    return (
        len(filled) == 1
        and len(row.cells) > 1
        and filled[0] != header.columns.get(QUANTITY)
        and filled[0] == 0
        and (header.columns[ARTICLE] != 0)
    )


def read_row(row: SourceLine, header: Header, scope: Scope, heading: Heading) -> ReadItem | None:
    """A row as one item; none when the row names no goods at all."""
    article = header.cell(row, ARTICLE)
    if not article:
        return None
    around = " ".join(cell for cell in row.cells if cell.strip())
    line = look_at(row.number, article, replace(scope), heading)
    line = replace(line, scope=replace(line.scope, near=(*line.scope.near, *words(around))))
    parts = parts_of(line)
    good = _good(row, header, line, parts)
    part = replace(parts[0], good=good, quantity=_quantity(row, header, line, parts), excluded=heading.excluded)
    item = item_of(line, replace(part, piece=replace(part.piece, end=len(article))))
    return _completed(item, row, header, line)


def _good(row: SourceLine, header: Header, line: Line, parts: Sequence[Part]) -> Good:
    """The goods of the article cell; a longer phrase with the size or audience cell wins (Adult + Diaper)."""
    article = header.cell(row, ARTICLE)
    for column in (SIZE, AUDIENCE, REMARK):
        cell = header.cell(row, column)
        for text in (f"{cell} {article}", f"{article} {cell}") if cell else ():
            sense = line.scope.lexicon.whole(tokens(text), line.scope.language) or line.scope.lexicon.phrase(
                tokens(text), line.scope.language
            )
            if sense is not None and not sense.shelf and len(sense.keys) == 1:
                return recognise(tokens(text), line.scope)
    named = [part for part in parts if part.good.candidates]
    if len(named) <= 1:
        return named[0].good if named else Good()
    found = candidates_of(named)
    if len(found) == 1:
        return named[0].good
    return Good(tuple(replace(each, confidence=min(each.confidence, 0.4)) for each in found), named=True)


def _quantity(row: SourceLine, header: Header, line: Line, parts: Sequence[Part]) -> Amount | None:
    cell = header.cell(row, QUANTITY)
    if QUANTITY not in header.columns:
        return next((part.quantity for part in parts if part.quantity), None)
    found = amounts.amounts(plain(cell), line.scope.language)
    if not found:
        return None
    chosen = next((amount for amount in found if amount.unit), found[0])
    return chosen if chosen.unit else _in_unit(chosen, header.cell(row, UNIT), line, parts)


def _in_unit(amount: Amount, unit: str, line: Line, parts: Sequence[Part]) -> Amount:
    """The amount in the unit of the unit column; a package size there (250 ml) makes it a count of packages."""
    text = plain(unit).strip()
    packaged = any(char.isdigit() for char in text)
    found = amounts.amounts(text if packaged else f"1 {text}", line.scope.language)
    if len(found) != 1 or not found[0].unit:
        return amount
    best = line.scope.lexicon.categories.get(parts[0].good.best)
    if packaged and (best is None or best.unit != found[0].unit):
        return replace(amount, unit="pc")
    return replace(amount, unit=found[0].unit, value=amount.value * found[0].value)


def _completed(item: ReadItem, row: SourceLine, header: Header, line: Line) -> ReadItem:
    """The item with what the other cells say and with the whole row as its text."""
    around = tokens(" ".join(cell for cell in row.cells if cell.strip()))
    said = tokens(" ".join(header.cell(row, column) for column in (ARTICLE, AUDIENCE, SIZE, REMARK)))
    audience = attributes.audience_of(said) or item.audience
    best = item.candidates[0].category if item.candidates else ""
    size = header.cell(row, SIZE)
    article = header.cell(row, ARTICLE)
    sizes = sizing.read_sizes(
        f"{article} size {size}" if size else article, line.scope.lexicon.categories.get(best), audience
    )
    item = with_sizes(item, sizes)
    return replace(
        item, text=row.text.strip(), audience=audience, season=attributes.season_of(said) or item.season,
        urgent=item.urgent or attributes.is_urgent(row.text, around),
        excluded=item.excluded or attributes.is_unwanted(header.cell(row, REMARK)),
    )  # fmt: skip
