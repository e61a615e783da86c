"""Questions about the stock, answered from the kept sums."""

from typing import NamedTuple

from sqlalchemy import Connection, select

from app.domain.quantities import Total
from app.persistence import tables
from app.persistence.tables import table_of

_sku = table_of(tables.Sku)
_stock = table_of(tables.Stock)


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
