"""All open needs together: demand against free stock, what is short, and what nobody asks for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.documents import tables_out
from app.domain import demand as rules
from app.domain.catalogue import Category
from app.domain.demand import ASKED_LATELY, Demand, Held, Idle
from app.domain.intake import IntakeRule, Pace
from app.domain.languages import Words
from app.domain.needs import Priority
from app.domain.quantities import Total
from app.persistence.queries import demand, stock
from app.persistence.queries.stock import StockLine
from app.services.catalogue import CatalogueService
from app.services.disk import write_file
from app.services.intake import IntakeService
from app.services.workplace import Workplace

WANTED_REASON, IDLE_REASON = "urgent", "too_much"
NO_SHORTAGE = frozenset({"licence", "narc", "refuse"})
"""Goods that a hub does not supply, so that they never count as short."""
COLLECTED = frozenset({"", "check"})
"""Goods without proof, licence or prescription: only these are asked for at the door."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that is asked for, what of it is short, and what nobody asks for.

    ``paces`` are the rules of the stop and go list in force by category, ``names`` those of the goods; ``collected``
    are the goods that may be asked for at the door.
    """

    demand: tuple[Demand, ...]
    wanted: tuple[Demand, ...]
    idle: tuple[Idle, ...]
    paces: Mapping[str, str]
    names: Mapping[str, Words]
    units: Mapping[str, str]
    collected: frozenset[str]


@dataclass(frozen=True, slots=True)
class DemandService:
    """Questions about all open need lists at once."""

    workplace: Workplace
    catalogue: CatalogueService
    intake: IntakeService

    def overview(self) -> Overview:
        """Demand by goods, the wanted list and what could be stopped at the door."""
        categories, today = self.catalogue.current().categories, self.workplace.today()
        with self.workplace.read() as connection:
            asks, askers = demand.asks(connection, today), demand.askers(connection, today)
            lines = stock.lines(connection)
            lately = demand.asked_since(connection, today - ASKED_LATELY)
            held = [Held(line.category, line.audience, line.size, line.free) for line in lines]
            unasked = _unasked(lines, lately)
            where = demand.whereabouts(connection, tuple(sorted(unasked)))
        found = rules.gather(asks, askers, held, categories)
        ordinary = [entry for entry in found if categories[entry.category].export_flag not in NO_SHORTAGE]
        stored = [Idle(key, *where.get(key, (0, 0)), free) for key, free in unasked.items() if key in categories]
        return Overview(
            found, rules.wanted(ordinary), rules.idle(stored, categories), self._paces(categories),
            {key: category.name for key, category in categories.items()},
            {key: category.unit for key, category in categories.items()}, collected_goods(categories),
        )  # fmt: skip

    def _paces(self, categories: Mapping[str, Category]) -> dict[str, str]:
        decided = self.intake.rules()
        holding = {key: self.intake.in_force(decided, category) for key, category in categories.items()}
        return {key: rule.pace for key, rule in holding.items() if rule is not None}

    def welcome(self, keys: Iterable[str]) -> int:
        """Mark goods that are collected as wanted on the stop and go list, in one action; returns how many."""
        collected = collected_goods(self.catalogue.current().categories)
        return self._decide([key for key in keys if key in collected], Pace.GO, WANTED_REASON)

    def stop(self, keys: Iterable[str]) -> int:
        """Mark goods as not accepted on the stop and go list, in one action; returns how many."""
        return self._decide(keys, Pace.STOP, IDLE_REASON)

    def _decide(self, keys: Iterable[str], pace: Pace, reason: str) -> int:
        return self.intake.decide_all([IntakeRule(key, pace, reason) for key in keys])

    def export(self, path: Path, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> Path:
        """Write a table of the overview, as it is shown, to a CSV file."""
        write_file(path, tables_out.csv_text(columns, rows))
        return path


def collected_goods(categories: Mapping[str, Category]) -> frozenset[str]:
    """The goods that may be asked for at the door: without proof, licence or prescription."""
    return frozenset(key for key, category in categories.items() if category.export_flag in COLLECTED)


def _unasked(lines: Iterable[StockLine], lately: frozenset[str]) -> dict[str, Total]:
    """The free stock of all goods that nobody asked for lately."""
    found: dict[str, Total] = {}
    for line in lines:
        if line.category not in lately:
            found[line.category] = found.get(line.category, Total()) + line.free
    return {key: free for key, free in found.items() if free.known or free.unknown}


def priority_of(rank: int) -> Priority:
    """The priority with a rank, 0 to 3."""
    return list(Priority)[rank]
