"""Need lists: read, taken in, corrected line by line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain import needs as rules
from app.domain.catalogue import Category
from app.domain.needs import NeedLine, NeedList
from app.domain.reading_result import IgnoredLine, Reading, ReadItem, SourceLine
from app.domain.units import steps_per_unit
from app.persistence.queries import needs
from app.persistence.queries.needs import NeedListLine
from app.services.catalogue import CatalogueService
from app.services.workplace import Workplace, new_number, not_here, required

if TYPE_CHECKING:
    from app.services.reading import Reader

_LIST_SERIALS = 11


@dataclass(frozen=True, slots=True)
class ReadSource:
    """A need list as it came, with what was understood of it."""

    name: str
    lines: tuple[SourceLine, ...]
    reading: Reading

    @property
    def text(self) -> str:
        """The original, line by line."""
        return "\n".join(line.text for line in self.lines)


def need_lines(reading: Reading, categories: Mapping[str, Category]) -> tuple[NeedLine, ...]:
    """What was read as numbered lines of a need list, in the order of the original."""
    entries: list[ReadItem | IgnoredLine] = [
        *reading.items,
        *(line for line in reading.ignored if line.text.strip()),
    ]
    entries.sort(key=lambda entry: entry.line)
    return tuple(_need_line(number, entry, categories) for number, entry in enumerate(entries, start=1))


def _need_line(number: int, entry: ReadItem | IgnoredLine, categories: Mapping[str, Category]) -> NeedLine:
    if isinstance(entry, IgnoredLine):
        return NeedLine(number, entry.line, entry.text, rules.SET_ASIDE, reason=entry.reason)
    category = categories.get(entry.category)
    unit = entry.unit or (category.unit if category else "pc")
    quantity = None if entry.quantity is None else int(entry.quantity * steps_per_unit(unit))
    return NeedLine(
        number, entry.line, entry.text, entry.status, entry.category, entry.candidates, entry.audience,
        entry.sizes, entry.size_min, entry.size_max, entry.season, quantity,
        entry.quantity_kind if quantity is not None else "open", unit, entry.urgent, entry.excluded, entry.restricted,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Imported:
    """A need list that was taken in."""

    code: str
    lines: int
    read: int
    ask: int
    unknown: int


class NeedService:
    """The need lists of the hub."""

    def __init__(self, workplace: Workplace, catalogue: CatalogueService) -> None:
        self._workplace = workplace
        self._catalogue = catalogue
        self._reader: Reader | None = None
        self._words: Mapping[str, Category] = {}

    def reader(self) -> "Reader":
        """A reader that knows the words of the hub's catalogue as it stands."""
        from app.services.reading import Reader  # noqa: PLC0415  the rules of reading wait for the first list

        words = self._catalogue.current().categories
        if self._reader is None or words is not self._words:
            self._reader, self._words = Reader(words), words
        return self._reader

    def import_list(self, source: ReadSource, partner: str, title: str = "") -> Imported:
        """Take a need list in, with its original text."""
        lines = need_lines(source.reading, self._catalogue.current().categories)
        with self._workplace.write() as transaction:
            required(transaction, "partner", partner)
            need_list = NeedList(
                code=new_number(transaction, "N", _LIST_SERIALS), partner=partner, title=title or source.name,
                source=source.text, language=source.reading.language, received=self._workplace.today(), lines=lines,
            )  # fmt: skip
            transaction.record([rules.import_list(need_list)])
        return _counted(need_list)

    def correct_line(self, code: str, after: NeedLine) -> NeedLine:
        """Say what a line means; what is reserved for it stays reserved."""
        with self._workplace.write() as transaction:
            need_list: NeedList = required(transaction, "need_list", code)
            if rules.line_of(need_list, after.number) != after:
                transaction.record([rules.correct_line(need_list, after)])
        return after

    def assign(self, code: str, number: int, category: str) -> NeedLine:
        """Say which goods a line asks for; an empty category sets it aside as no goods."""
        line = rules.line_of(self.get(code), number)
        if not category:
            return self.correct_line(code, replace(line, status=rules.SET_ASIDE, category="", reason="not_goods"))
        chosen = self._catalogue.current().category(category)
        unit = chosen.unit if line.quantity is None else line.unit or chosen.unit
        flag = chosen.export_flag if chosen.export_flag in {"licence", "enduse", "med", "narc"} else ""
        return self.correct_line(
            code, replace(line, status=rules.READ, category=category, unit=unit, restricted=flag, reason="")
        )

    def lists(self, states: tuple[str, ...] = ("open",)) -> list[NeedListLine]:
        """Need lists in some states, newest first."""
        with self._workplace.read() as connection:
            return needs.lists(connection, states)

    def get(self, code: str) -> NeedList:
        """A need list with its lines."""
        with self._workplace.read() as connection:
            found = needs.one(connection, code)
        if found is None:
            raise not_here("need_list", code)
        return found

    def close(self, code: str) -> None:
        """The list needs nothing more."""
        with self._workplace.write() as transaction:
            transaction.record([rules.close(required(transaction, "need_list", code))])

    def reopen(self, code: str) -> None:
        """The list is open again."""
        with self._workplace.write() as transaction:
            transaction.record([rules.reopen(required(transaction, "need_list", code))])


def _counted(need_list: NeedList) -> Imported:
    states = [line.status for line in need_list.lines]
    asked = (states.count(rules.READ), states.count(rules.ASK), states.count(rules.UNRECOGNISED))
    return Imported(need_list.code, sum(asked), *asked)
