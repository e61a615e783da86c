"""Stock lines put together by goods and audience; plain functions, tested without a window."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.catalogue import SYNONYM_LANGUAGES, Category
from app.domain.quantities import Total

if TYPE_CHECKING:
    from app.services.stock import StockLine


@dataclass(frozen=True, slots=True)
class GoodsRow:
    """Everything of one category for one audience."""

    category: str
    audience: str
    lines: "tuple[StockLine, ...]"

    @property
    def boxes(self) -> int:
        """How many boxes hold it."""
        return sum(line.boxes for line in self.lines)

    @property
    def total(self) -> Total:
        """All of it."""
        return sum((line.total for line in self.lines), Total())

    @property
    def free(self) -> Total:
        """What nobody has reserved."""
        return sum((line.free for line in self.lines), Total())


def by_goods(lines: "Iterable[StockLine]") -> list[GoodsRow]:
    """Lines grouped by category and audience, in their order."""
    groups: dict[tuple[str, str], list[StockLine]] = {}
    for line in lines:
        groups.setdefault((line.category, line.audience), []).append(line)
    return [GoodsRow(category, audience, tuple(found)) for (category, audience), found in groups.items()]


def matches(category: Category | None, group: str, text: str) -> bool:
    """Whether goods fit a chosen group and typed words, in any language."""
    if category is None:
        return not group and not text
    if group and category.group != group:
        return False
    wanted = text.strip().casefold()
    if not wanted:
        return True
    return any(wanted in word.casefold() for language in SYNONYM_LANGUAGES for word in category.synonyms(language))
