"""The columns of all needs together: what is asked, what is short, what nobody asks for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.amounts import number_text
from app.domain.demand import Demand, Idle
from app.domain.needs import Priority
from app.ui.desk import Desk
from app.ui.widgets.amounts import amount, day
from app.ui.widgets.tables import Column

if TYPE_CHECKING:
    from app.services.demand import Overview

Current = Callable[[], "Overview | None"]


class DemandColumns(QObject):
    """Makes the columns of the three tables; amounts are in words of the person's language."""

    def __init__(self, desk: Desk, overview: Current) -> None:
        super().__init__()
        self._desk, self._overview = desk, overview

    def demand(self) -> list[Column]:
        """What is asked for, against what is free."""
        return [
            self._goods(), self._asked(), self._free(), self._missing(), self._until(), self._priority(),
            self._askers(lambda: self.tr("Lists"), lambda entry: entry.askers.lists),
            self._askers(lambda: self.tr("Recipients"), lambda entry: entry.askers.consignees),
        ]  # fmt: skip

    def wanted(self) -> list[Column]:
        """What is short."""
        return [
            self._goods(), self._missing(), self._asked(), self._free(), self._until(), self._priority(), self._pace(),
        ]  # fmt: skip

    def parts(self) -> list[Column]:
        """The same goods by audience and size."""
        voice = self._desk.voice

        def sizes(part: Demand) -> str:
            return ", ".join(voice.size(size) for size in part.sizes)

        return [
            Column(
                lambda: self.tr("For whom"), lambda part: voice.audience(part.audience) or self.tr("any"), width=150
            ),
            Column(lambda: self.tr("Sizes"), lambda part: sizes(part) or self.tr("any"), stretch=True),
            self._asked(), self._free(), self._missing(), self._until(),
        ]  # fmt: skip

    def idle(self) -> list[Column]:
        """What nobody asks for."""

        def pallets(entry: Idle) -> str:
            return f"~{self._desk.voice.number(max(0.1, round(entry.pallet_loads, 1)))}"

        return [
            self._goods(),
            self._count(lambda: self.tr("Boxes"), lambda entry: entry.boxes),
            Column(lambda: self.tr("Pallets full"), pallets, lambda entry: entry.pallet_loads, right=True, width=130),
            self._count(lambda: self.tr("On pallets"), lambda entry: entry.pallets),
            self._free(), self._pace(),
        ]  # fmt: skip

    @staticmethod
    def _count(title: Callable[[], str], value: Callable[[Idle], int]) -> Column:
        return Column(title, lambda entry: str(value(entry)), value, right=True, width=120)

    def _unit(self, category: str) -> str:
        overview = self._overview()
        return overview.units.get(category, "pc") if overview else "pc"

    def name(self, entry: Demand | Idle) -> str:
        """The goods of a row."""
        overview = self._overview()
        return self._desk.voice.name(overview.names[entry.category]) if overview else entry.category

    def _goods(self) -> Column:
        return Column(lambda: self.tr("Goods"), self.name, stretch=True, width=150)

    def _asked(self) -> Column:
        return Column(lambda: self.tr("Still asked"), self.asked, lambda entry: entry.asked, right=True, width=150)

    def asked(self, entry: Demand) -> str:
        """What is still to serve: a number, open lines in words, and amounts in units nobody can convert."""
        voice, unit, told = self._desk.voice, self._unit(entry.category), []
        if entry.asked:
            told.append(f"{number_text(entry.asked, unit)} {voice.term('unit', unit)}")
        told += [f"{number_text(steps, other)} {voice.term('unit', other)}" for steps, other in entry.elsewise]
        if entry.open_lines:
            told.append(self.tr("%n open line(s)", "", entry.open_lines))
        return " + ".join(told)

    def _free(self) -> Column:
        def told(entry: Demand | Idle) -> str:
            return amount(self._desk.voice, entry.free, self._unit(entry.category))

        return Column(lambda: self.tr("Free"), told, lambda entry: entry.free.known, right=True, width=130)

    def _missing(self) -> Column:
        colours = self._desk.colours

        def told(entry: Demand) -> str:
            if not entry.missing:
                return self.tr("nothing there") if entry.share_missing else "–"
            unit = self._unit(entry.category)
            share = round(entry.share_missing * 100)
            return f"{number_text(entry.missing, unit)} {self._desk.voice.term('unit', unit)} ({share} %)"

        return Column(
            lambda: self.tr("Missing"), told, lambda entry: entry.share_missing, right=True,
            colour=lambda entry: colours.attention if entry.share_missing else "", width=145,
        )  # fmt: skip

    @staticmethod
    def _askers(title: Callable[[], str], value: Callable[[Demand], int]) -> Column:
        return Column(title, lambda entry: str(value(entry)), value, right=True, width=60)

    def _until(self) -> Column:
        return Column(
            lambda: self.tr("Wanted by"), lambda entry: day(entry.wanted_by), lambda entry: str(entry.wanted_by or "9"),
            width=105,
        )  # fmt: skip

    def _priority(self) -> Column:
        colours, voice, ranks = self._desk.colours, self._desk.voice, list(Priority)
        return Column(
            lambda: self.tr("Priority"), lambda entry: voice.term("priority", ranks[entry.priority]),
            lambda entry: -entry.priority,
            colour=lambda entry: colours.attention if entry.priority > Priority.NORMAL.rank else "", width=95,
        )  # fmt: skip

    def _pace(self) -> Column:
        def told(entry: Demand | Idle) -> str:
            overview = self._overview()
            pace = overview.paces.get(entry.category, "") if overview else ""
            return self._desk.voice.term("pace", pace) if pace else ""

        return Column(lambda: self.tr("At the door"), told, width=105)
