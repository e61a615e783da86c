"""Need lists: read, taken in, corrected line by line, kept up to date."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain import entries
from app.domain import need_lines as line_rules
from app.domain import needs as rules
from app.domain.catalogue import Category
from app.domain.events import Fact
from app.domain.need_revisions import latest_deadline
from app.domain.needs import NeedLine, NeedList, Priority
from app.domain.partners import Partner
from app.domain.phrases import Phrase
from app.domain.reading_result import IgnoredLine, Reading, ReadItem, SourceLine
from app.domain.units import steps_per_unit
from app.persistence.database import Transaction
from app.persistence.queries import needs, records
from app.persistence.queries.needs import NeedListLine
from app.services.catalogue import CatalogueService
from app.services.hubs import PARTNER_SERIALS
from app.services.words import WordService
from app.services.workplace import Workplace, new_number, not_here, required

if TYPE_CHECKING:
    from app.services.reading import CatalogueWords, Reader

_LIST_SERIALS = 11


@dataclass(frozen=True, slots=True)
class ReadSource:
    """A need list as it came, with what was understood of it.

    ``sender``, ``address`` and ``title`` are what a mail says of itself; ``skipped`` are the files in it that hold no
    list.
    """

    name: str
    lines: tuple[SourceLine, ...]
    reading: Reading
    sender: str = ""
    address: str = ""
    title: str = ""
    skipped: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The original, every line at its number; a break within a cell is a space."""
        texts = {line.number: line.text.replace("\n", " ").replace("\r", " ") for line in self.lines}
        return "\n".join(texts.get(number, "") for number in range(1, max(texts, default=0) + 1))


def need_lines(reading: Reading, categories: Mapping[str, Category]) -> tuple[NeedLine, ...]:
    """What was read as numbered lines of a need list, in the order of the original."""
    found: list[ReadItem | IgnoredLine] = [
        *reading.items,
        *(line for line in reading.ignored if line.text.strip()),
    ]
    found.sort(key=lambda entry: (entry.line, entry.start))
    return tuple(_need_line(number, entry, categories) for number, entry in enumerate(found, start=1))


def recipients_of(reading: Reading) -> tuple[str, ...]:
    """The places or units that the headings of a list name, in its order."""
    return tuple(dict.fromkeys(item.recipient for item in reading.items if item.recipient))


def _part_for(reading: Reading, recipient: str, *, with_ignored: bool) -> Reading:
    """What a list asks for one recipient; lines that ask for nothing belong to one part only."""
    items = tuple(item for item in reading.items if item.recipient == recipient)
    return replace(reading, items=items, ignored=reading.ignored if with_ignored else ())


def _need_line(number: int, entry: ReadItem | IgnoredLine, categories: Mapping[str, Category]) -> NeedLine:
    if isinstance(entry, IgnoredLine):
        return NeedLine(
            number, entry.line, entry.text, rules.SET_ASIDE, reason=entry.reason, start=entry.start, end=entry.end
        )
    category = categories.get(entry.category)
    unit = entry.unit or (category.unit if category else "pc")
    quantity = None if entry.quantity is None else int(entry.quantity * steps_per_unit(unit))
    return NeedLine(
        number, entry.line, entry.text, entry.status, entry.category, entry.candidates, entry.audience,
        entry.sizes, entry.size_min, entry.size_max, entry.season, quantity,
        entry.quantity_kind if quantity is not None else "open", unit, entry.urgent, entry.excluded, entry.restricted,
        start=entry.start, end=entry.end, deadline=entry.deadline,
    )  # fmt: skip


def _priority(lines: Iterable[NeedLine]) -> str:
    """Urgent when the sender calls everything urgent, else normal."""
    goods = [line for line in lines if line.is_goods]
    return Priority.URGENT if goods and all(line.urgent for line in goods) else Priority.NORMAL


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

    def __init__(self, workplace: Workplace, catalogue: CatalogueService, words: WordService) -> None:
        self._workplace = workplace
        self._catalogue = catalogue
        self._words = words
        self._spoken: CatalogueWords | None = None

    def reader(self, sender: str = "") -> "Reader":
        """A reader that knows the words of the hub's catalogue as it stands and what was learnt for a sender."""
        from app.services.reading import CatalogueWords, Reader  # noqa: PLC0415  reading waits for the first list

        categories = self._catalogue.current().categories
        if self._spoken is None or self._spoken.categories is not categories:
            self._spoken = CatalogueWords(categories)
        return Reader(self._spoken, self._workplace.today(), self._words.taught(sender))

    def import_list(self, source: ReadSource, partner: str, title: str = "", recipient: str = "") -> Imported:
        """Take a need list in, with its original text; without a recipient the goods go to the sender."""
        with self._workplace.write() as transaction:
            for code in {partner, recipient or partner}:
                required(transaction, "partner", code)
            head = NeedList("", partner, title, recipient="" if recipient == partner else recipient)
            need_list = self._new(transaction, source, source.reading, head)
            transaction.record([rules.import_list(need_list)])
        return _counted(need_list)

    def import_lists(self, source: ReadSource, partner: str, title: str = "") -> tuple[Imported, ...]:
        """Take in one list for every recipient the source names; what names none stays with the sender.

        Recipients are found by name, in either language, or added as partners. It is one action.
        """
        names = recipients_of(source.reading)
        own = [""] if any(not item.recipient for item in source.reading.items) else []
        facts: list[Fact] = []
        taken: list[NeedList] = []
        with self._workplace.write() as transaction:
            required(transaction, "partner", partner)
            known = _partners_by_name(transaction)
            for place, name in enumerate([*own, *names]):
                if name and name.casefold() not in known:
                    added = Partner(new_number(transaction, "P", PARTNER_SERIALS), name)
                    known[name.casefold()] = added.code
                    facts.append(entries.define("partner", added.code, added))
                part = _part_for(source.reading, name, with_ignored=place == 0)
                recipient = known[name.casefold()] if name else ""
                head = NeedList("", partner, title, recipient="" if recipient == partner else recipient)
                taken.append(self._new(transaction, source, part, head))
                facts.append(rules.import_list(taken[-1]))
            transaction.record(sorted(facts, key=lambda fact: fact.noun != "need_list"))
        return tuple(_counted(need_list) for need_list in taken)

    def _new(self, transaction: Transaction, source: ReadSource, reading: Reading, head: NeedList) -> NeedList:
        """A list as it is taken in, with what its lines say about its haste and its last day."""
        lines = need_lines(reading, self._catalogue.current().categories)
        return replace(
            head, code=new_number(transaction, "N", _LIST_SERIALS), title=head.title or source.title or source.name,
            source=source.text, language=reading.language, received=self._workplace.today(), lines=lines,
            priority=_priority(lines), valid_until=latest_deadline(lines),
        )  # fmt: skip

    def change_head(self, after: NeedList) -> NeedList:
        """Change title, sender, recipient, priority or last day of a list; its lines stay as they are."""
        with self._workplace.write() as transaction:
            before: NeedList = required(transaction, "need_list", after.code)
            for partner in {after.partner, after.recipient} - {""}:
                required(transaction, "partner", partner)
            recipient = "" if after.recipient == after.partner else after.recipient
            changed = replace(
                before, title=after.title.strip(), partner=after.partner, recipient=recipient, priority=after.priority,
                valid_until=after.valid_until,
            )  # fmt: skip
            if changed != before:
                transaction.record([rules.change_head(before, changed)])
        return changed

    def confirm_still_holds(self, code: str, day: date | None = None) -> None:
        """The sender said, today or on a day, that a list still holds."""
        with self._workplace.write() as transaction:
            need_list = required(transaction, "need_list", code)
            transaction.record([rules.confirm_holds(need_list, day or self._workplace.today())])

    def split_line(self, code: str, number: int, at: int) -> None:
        """Cut a line in two at a place in its text; both halves are read again."""
        before = self.get(code)
        first, second = line_rules.halves(rules.line_of(before, number), at)
        reader = self.reader(before.partner)
        parts = self._read_again(first, reader), self._read_again(second, reader)
        with self._workplace.write() as transaction:
            need_list = required(transaction, "need_list", code)
            transaction.record([line_rules.split(need_list, number, at, parts)])

    def merge_lines(self, code: str, number: int) -> None:
        """Join a line with the line above; both are read again as one."""
        before = self.get(code)
        upper, lower = line_rules.above(before, number), rules.line_of(before, number)
        found = self._read_again(line_rules.joined_text(upper, lower), self.reader(before.partner))
        with self._workplace.write() as transaction:
            need_list = required(transaction, "need_list", code)
            reserved = needs.reserved_lines(transaction.connection, code)
            together = found[0] if len(found) == 1 else None
            transaction.record([line_rules.join(need_list, number, reserved, together)])

    def _read_again(self, text: str, reader: "Reader") -> tuple[NeedLine, ...]:
        lines = need_lines(reader.read_text(text).reading, self._catalogue.current().categories)
        return tuple(replace(line, source_line=1) for line in lines)

    def correct_line(self, code: str, after: NeedLine) -> NeedLine:
        """Say what a line means and learn its words; what is reserved for it stays reserved."""
        return self._answer(code, [after.number], lambda _line: after)

    def assign(self, code: str, number: int, category: str, also: Iterable[int] = ()) -> NeedLine:
        """Say which goods a line asks for, and learn its words; an empty category sets it aside as no goods.

        ``also`` are other lines in the same words, answered by the same action.
        """
        chosen = self._catalogue.current().category(category) if category else None
        return self._answer(code, (number, *also), lambda line: line_rules.answered(line, chosen))

    def _answer(self, code: str, numbers: Iterable[int], answer: Callable[[NeedLine], NeedLine]) -> NeedLine:
        """Answer lines and learn from it in one action; returns the first of them as it is now."""
        before, chosen = self.get(code), list(dict.fromkeys(numbers))
        reader = self.reader(before.partner)
        lessons = [reader.lesson(before, answer(rules.line_of(before, each))) for each in chosen]
        with self._workplace.write() as transaction:
            need_list: NeedList = required(transaction, "need_list", code)
            lines = [rules.line_of(need_list, each) for each in chosen]
            facts = [rules.correct_line(need_list, answer(line)) for line in lines if line != answer(line)]
            if facts:
                transaction.record([*self._words.facts_of(transaction, lessons), *facts])
        return answer(lines[0])

    def lists(self, states: tuple[str, ...] = ("open",)) -> list[NeedListLine]:
        """Need lists in some states, newest first."""
        today = self._workplace.today()
        with self._workplace.read() as connection:
            found = needs.lists(connection, states)
        return [replace(line, stale=_why_stale(line, today)) for line in found]

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


def _partners_by_name(transaction: Transaction) -> dict[str, str]:
    """The codes of partners by their names in either language, whatever their capitals."""
    known: list[Partner] = records.everything(transaction.connection, Partner, "code")
    return {
        name.casefold(): partner.code
        for partner in reversed(known) for name in (partner.name_uk, partner.name) if name
    }  # fmt: skip


def _why_stale(line: NeedListLine, today: date) -> Phrase | None:
    if line.state != rules.OPEN:
        return None
    head = NeedList(line.code, line.partner, received=line.received, priority=line.priority,
                    valid_until=line.valid_until, confirmed=line.confirmed)  # fmt: skip
    return rules.why_stale(head, today)


def _counted(need_list: NeedList) -> Imported:
    states = [line.status for line in need_list.lines]
    asked = (states.count(rules.READ), states.count(rules.ASK), states.count(rules.UNRECOGNISED))
    return Imported(need_list.code, sum(asked), *asked)
