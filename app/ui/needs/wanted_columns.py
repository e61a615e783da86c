"""The columns of the goods a match misses most."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.amounts import number_text
from app.domain.size_ranges import short_size
from app.services.demand import collected_goods
from app.ui.desk import Desk
from app.ui.widgets.tables import Column

if TYPE_CHECKING:
    from app.domain.appeals import Gap
    from app.domain.catalogue import Category

_TOLD_APART = "ask"
"""The season of a category whose goods are told apart by season."""


class WantedColumns(QObject):
    """Tells missing goods in words of the person's language."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._voice, self._catalogue = desk.voice, desk.hall.catalogue.current()
        self._collected = collected_goods(self._catalogue.categories)

    def may_come(self, gap: "Gap") -> bool:
        """Whether people may bring such goods: without proof, licence or prescription."""
        return gap.category in self._collected

    def all(self) -> list[Column]:
        """The columns from left to right."""
        voice, catalogue = self._voice, self._catalogue
        return [
            Column(lambda: self.tr("Goods"), lambda gap: voice.name(catalogue.name(gap.category)), width=190),
            Column(lambda: self.tr("For whom"), self._whom, width=150),
            Column(lambda: self.tr("Sizes"), self._sizes, stretch=True, width=90),
            Column(lambda: self.tr("Missing"), self._missing, lambda gap: gap.missing, right=True, width=180),
            Column(lambda: self.tr("Lines"), lambda gap: str(gap.lines), lambda gap: gap.lines, right=True, width=70),
            Column(
                lambda: self.tr("Worth"), lambda gap: voice.number(round(gap.value, 1)), lambda gap: gap.value,
                right=True, width=70,
            ),
            Column(
                lambda: self.tr("People may bring"),
                lambda gap: self.tr("yes") if self.may_come(gap) else self.tr("no"), width=130,
            ),
        ]  # fmt: skip

    def _category(self, gap: "Gap") -> "Category | None":
        return self._catalogue.categories.get(gap.category)

    def _whom(self, gap: "Gap") -> str:
        category = self._category(gap)
        told = gap.season and category is not None and category.season == _TOLD_APART
        season = self._voice.term("season", gap.season) if told else ""
        return ", ".join(word for word in (self._voice.audience(gap.audience), season) if word) or self.tr("any")

    def _sizes(self, gap: "Gap") -> str:
        category = self._category(gap)
        system = category.size_system if category else ""
        return self._voice.name(short_size(system, gap.audience, "+".join(sorted(gap.sizes)))) or self.tr("any")

    def _missing(self, gap: "Gap") -> str:
        if not gap.missing:
            return self.tr("as much as possible")
        category = self._category(gap)
        unit = category.unit if category else "pc"
        return f"{number_text(gap.missing, unit)} {self._voice.term('unit', unit)}"
