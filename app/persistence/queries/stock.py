"""Questions about the stock, answered from the kept sums."""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, select

from app.domain.boxes import Content
from app.domain.quantities import Total
from app.persistence import tables
from app.persistence.stores.boxes import content_of
from app.persistence.tables import table_of

_sku = table_of(tables.Sku)
_stock = table_of(tables.Stock)
_box = table_of(tables.Box)
_content = table_of(tables.Content)
_pallet = table_of(tables.Pallet)


class StockLine(NamedTuple):
    """What the hall holds of one SKU, in steps of its unit; a hall has tens of thousands, so they are tuples."""

    category: str
    audience: str
    size: str
    season: str
    condition: str
    boxes: int
    quantity: int
    estimated: int
    uncounted: int
    reserved: int
    uncounted_reserved: int

    @property
    def total(self) -> Total:
        """All of it."""
        return Total(self.quantity, self.estimated > 0, self.uncounted)

    @property
    def free(self) -> Total:
        """What no need line has reserved."""
        return Total(self.quantity - self.reserved, self.estimated > 0, self.uncounted - self.uncounted_reserved)


def lines(connection: Connection, categories: tuple[str, ...] = ()) -> list[StockLine]:
    """The stock by SKU, in the order of category, audience and size."""
    question = select(
        _sku.c.category, _sku.c.audience, _sku.c.size, _sku.c.season, _sku.c.condition,
        _stock.c.boxes, _stock.c.quantity, _stock.c.estimated, _stock.c.uncounted,
        _stock.c.reserved, _stock.c.uncounted_reserved,
    ).join(_stock, _stock.c.sku_id == _sku.c.id)  # fmt: skip
    if categories:
        question = question.where(_sku.c.category.in_(categories))
    question = question.where(_stock.c.boxes > 0).order_by(_sku.c.category, _sku.c.audience, _sku.c.size)
    return [StockLine(*row) for row in connection.execute(question)]


def kinds_counted(connection: Connection) -> list[str]:
    """The categories of all boxes there ever were."""
    return list(connection.scalars(select(_sku.c.category).distinct().order_by(_sku.c.category)))


@dataclass(frozen=True, slots=True)
class FreeContent:
    """A content of a box in stock, as the matching sees it."""

    box: str
    number: int
    pallet: str
    location: str
    content: Content
    reserved: int
    pallet_is_free: bool


def contents_of(connection: Connection, categories: tuple[str, ...]) -> list[FreeContent]:
    """All contents in stock of some categories, ordered by box code."""
    question = (
        select(
            _box.c.code, _box.c.pallet, _box.c.location, _content, _sku.c.category, _sku.c.audience,
            _sku.c.size, _sku.c.season, _sku.c.condition, _pallet.c.load.label("pallet_load"),
            _pallet.c.location.label("pallet_location"),
        )
        .join(_box, _box.c.id == _content.c.box_id)
        .join(_sku, _sku.c.id == _content.c.sku_id)
        .outerjoin(_pallet, _pallet.c.code == _box.c.pallet)
        .where(_sku.c.category.in_(categories), _content.c.in_stock)
        .order_by(_box.c.code, _content.c.number)
    )  # fmt: skip
    return [
        FreeContent(
            row.code, row.number, row.pallet or "", row.pallet_location or row.location or "",
            content_of(row), row.reserved, row.pallet_load is None,
        )
        for row in connection.execute(question)
    ]  # fmt: skip
