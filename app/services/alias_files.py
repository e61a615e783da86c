"""Bound codes as a table, to edit in a spreadsheet or to take over from another list."""

from collections.abc import Iterable, Mapping

from app.documents import files_in, tables_out
from app.domain import aliases, codes, units
from app.domain.aliases import Alias, AliasNoun
from app.domain.catalogue import BadRow, Category
from app.domain.phrases import UserError, mark

COLUMNS = ("code", "noun", "target", "quantity", "label")
_NEEDED = COLUMNS[:3]
_GUARDED = ("'=", "'+", "'-", "'@")


def write(bound: Iterable[Alias], categories: Mapping[str, Category]) -> str:
    """Bound codes as CSV text; quantities in the unit of their goods."""
    rows = [(alias.code, alias.noun, alias.target, _amount(alias, categories), alias.label) for alias in bound]
    return tables_out.csv_text(COLUMNS, rows, ",").decode("utf-8-sig")


def _amount(alias: Alias, categories: Mapping[str, Category]) -> int | float | None:
    category = categories.get(alias.target)
    return None if alias.quantity is None or category is None else units.from_steps(alias.quantity, category.unit)


def read(name: str, data: bytes, categories: Mapping[str, Category]) -> tuple[list[tuple[int, Alias]], list[BadRow]]:
    """The codes of a file with their lines, and every row that was refused with its reason."""
    good: list[tuple[int, Alias]] = []
    bad: list[BadRow] = []
    rows = files_in.read_table(name, data)
    missing = [name for name in _NEEDED if rows and name not in rows[0][1]]
    if missing:
        raise UserError(mark("Errors", "The file needs the columns {columns}."), columns=", ".join(_NEEDED))
    for line, row in rows:
        try:
            good.append((line, _alias(row, categories)))
        except UserError as error:
            bad.append(BadRow(line, error.phrase))
    return good, bad


def _alias(row: Mapping[str, str], categories: Mapping[str, Category]) -> Alias:
    code, noun = _unguarded(row["code"]), row["noun"].casefold()
    if aliases.is_mangled(code):
        raise UserError(
            mark("Errors", "A spreadsheet has shortened the code {code}. Format its column as text and export again."),
            code=code,
        )
    if noun not in set(AliasNoun):
        raise UserError(
            mark("Errors", "The column {column} holds “{value}”; allowed are: {allowed}."),
            column="noun", value=row["noun"], allowed=", ".join(AliasNoun),
        )  # fmt: skip
    if noun != AliasNoun.PRODUCT:
        return Alias(code, noun, codes.parse(row["target"]), label=_unguarded(row.get("label", "")))
    category = categories.get(row["target"])
    if category is None:
        raise UserError(mark("Errors", "There is no category {code} in the catalogue."), code=row["target"])
    amount = row.get("quantity", "")
    quantity = units.to_steps(amount, category.unit) if amount else None
    return Alias(code, noun, category.key, quantity, _unguarded(row.get("label", "")))


def _unguarded(cell: str) -> str:
    """A cell less the apostrophe that keeps a spreadsheet from reading it as a formula."""
    return cell[1:] if cell.startswith(_GUARDED) else cell
