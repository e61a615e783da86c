"""The stock: what is here, how much of it is free."""

from dataclasses import dataclass

from app.persistence.queries import stock
from app.persistence.queries.stock import StockLine
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class StockService:
    """Questions about the stock, answered from kept sums."""

    workplace: Workplace

    def lines(self, categories: tuple[str, ...] = ()) -> list[StockLine]:
        """The stock by SKU, of some categories or of all."""
        with self.workplace.read() as connection:
            return stock.lines(connection, categories)
