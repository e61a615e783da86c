"""Rows of stock files: one row a box, or several rows with one code for its contents."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain import codes, sizes, units
from app.domain.boxes import Box, Content, check_content
from app.domain.catalogue import Category
from app.domain.phrases import UserError, mark
from app.domain.sku import Audience, Basis, Condition, Packaging, Season

COLUMNS = (
    "code", "category", "audience", "size", "season", "condition", "quantity", "basis", "unit", "expiry",
    "batch", "serial", "weight_kg", "packaging", "pallet", "location", "donor", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StockRow:
    """An accepted row. ``code`` is a code of ours, ``foreign`` another system's."""

    line: int
    code: str
    foreign: str
    content: Content
    box: Box
    pallet: str
    location: str


def check_header(names: Sequence[str]) -> None:
    """Refuse a file whose header does not name the category column."""
    if "category" not in names:
        raise UserError(
            mark("Errors", "The first row must name the columns, at least “category”. Known columns: {columns}."),
            columns=", ".join(COLUMNS),
        )


def read(line: int, row: Mapping[str, str], categories: Mapping[str, Category]) -> StockRow:
    """One row; what is wrong with it is said in a sentence."""
    cells = {name: row.get(name, "").strip() for name in COLUMNS}
    category = _category(cells["category"], categories)
    if cells["unit"] and cells["unit"] != category.unit:
        raise UserError(
            mark("Errors", "The unit is “{unit}”; these goods are counted in {expected}."),
            unit=cells["unit"], expected=category.unit,
        )  # fmt: skip
    code, foreign = _code(cells["code"])
    content = _content(cells, category)
    check_content(content)
    weight = _weight(cells["weight_kg"])
    template = Box(
        code=code, packaging=_one_of(cells, "packaging", Packaging, Packaging.CARTON), weight_g=weight,
        weight_basis=Basis.UNKNOWN if weight is None else Basis.COUNTED, donor=cells["donor"],
        note=" · ".join(part for part in (cells["note"], foreign) if part),
    )  # fmt: skip
    return StockRow(line, code, foreign, content, template, cells["pallet"], cells["location"])


def _category(text: str, categories: Mapping[str, Category]) -> Category:
    if text in categories:
        return categories[text]
    wanted = text.casefold()
    for category in categories.values():
        if wanted and wanted in {category.name_de.casefold(), category.name_en.casefold(), category.name_uk.casefold()}:
            return category
    raise UserError(mark("Errors", "“{category}” is not in the catalogue."), category=text)


def _code(text: str) -> tuple[str, str]:
    digits = codes.strip_noise(text)
    if len(digits) == codes.LENGTH and digits.isascii() and digits.isdigit():
        return codes.parse_box(text), ""
    return "", text


def box_key(row: Mapping[str, str]) -> str:
    """What a row calls its box: our code, another system's, or nothing."""
    text = row.get("code", "").strip()
    digits = codes.strip_noise(text)
    return digits if codes.is_valid(digits) else text


def _one_of(cells: Mapping[str, str], name: str, allowed: type[StrEnum], default: str) -> str:
    value = cells[name].casefold() or default
    values = [str(entry) for entry in allowed]
    if value not in values:
        raise UserError(
            mark("Errors", "The column {column} holds “{value}”; allowed are: {allowed}."),
            column=name, value=cells[name], allowed=", ".join(values),
        )  # fmt: skip
    return value


def _content(cells: Mapping[str, str], category: Category) -> Content:
    audience = _one_of(cells, "audience", Audience, Audience.NONE)
    quantity = units.to_steps(cells["quantity"], category.unit) if cells["quantity"] else None
    basis = Basis.UNKNOWN if quantity is None else Basis.COUNTED
    fixed = category.season if category.season in {Season.WINTER, Season.SUMMER} else Season.NONE
    return Content(
        category=category.key, audience=audience, size=sizes.parse(category.size_system, audience, cells["size"]),
        season=_one_of(cells, "season", Season, fixed),
        condition=_one_of(cells, "condition", Condition, Condition.GOOD),
        quantity=quantity, basis=_one_of(cells, "basis", Basis, basis), expiry=_expiry(cells["expiry"]),
        batch=cells["batch"], serial=cells["serial"],
    )  # fmt: skip


def _expiry(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise UserError(mark("Errors", "“{date}” is not a date. Write it as 2027-06-30."), date=text) from None


def _weight(text: str) -> int | None:
    return units.to_steps(text, "kg") if text else None


def _weighed_kg(box: Box) -> float | None:
    return None if box.weight_g is None or box.weight_basis != Basis.COUNTED else box.weight_g / 1000


def by_box(rows: Sequence[StockRow]) -> Iterator[list[StockRow]]:
    """Rows grouped to boxes: those with the same code are contents of one box."""
    groups: dict[str, list[StockRow]] = {}
    for row in rows:
        key = row.code or row.foreign or f"line {row.line}"
        groups.setdefault(key, []).append(row)
    yield from groups.values()


def to_rows(
    box: Box, categories: Mapping[str, Category], places: Mapping[str, str], pallet_place: str = ""
) -> Iterator[dict[str, object]]:
    """A box as rows of the stock columns."""
    for number, content in enumerate(box.contents):
        unit = categories[content.category].unit if content.category in categories else "pc"
        yield {
            "code": box.code, "category": content.category, "audience": content.audience, "size": content.size,
            "season": content.season, "condition": content.condition,
            "quantity": None if content.quantity is None else units.from_steps(content.quantity, unit),
            "basis": content.basis, "unit": unit, "expiry": content.expiry, "batch": content.batch,
            "serial": content.serial,
            "weight_kg": _weighed_kg(box) if number == 0 else None,
            "packaging": box.packaging, "pallet": box.pallet or "",
            "location": places.get(box.location or "", pallet_place), "donor": box.donor, "note": box.note,
        }  # fmt: skip
