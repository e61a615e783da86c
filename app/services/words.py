"""Learnt words and remembered columns: taken from answers, seen, corrected, exported and imported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain import entries, learnt_words
from app.domain.catalogue import BadRow
from app.domain.events import Fact
from app.domain.languages import Words
from app.domain.learnt_words import Agreement, ColumnMap, LearntWord, Taught
from app.domain.partners import Partner
from app.domain.phrases import UserError, mark
from app.persistence.database import Transaction
from app.persistence.queries import records
from app.services.catalogue import CatalogueService
from app.services.disk import load_file, write_file
from app.services.workplace import Workplace, required


@dataclass(frozen=True, slots=True)
class WordLine:
    """A learnt word as the page shows it.

    ``goods`` is None when the words ask for no goods, ``sender`` the name of the partner it was learnt from, empty
    when it holds for everybody by itself. ``agreed``: enough others said the same, so that it holds for everybody too.
    """

    word: LearntWord
    goods: Words | None
    sender: str
    agreed: bool = False

    @property
    def for_everybody(self) -> bool:
        """Whether lists of every sender are read by it."""
        return self.agreed or not self.word.sender


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """The columns of a sender's spreadsheet as the page shows them."""

    map: ColumnMap
    sender: str


@dataclass(frozen=True, slots=True)
class WordImport:
    """What taking in a file of learnt words did."""

    added: int
    changed: int
    unchanged: int
    bad: tuple[BadRow, ...]


@dataclass(slots=True)
class _Learnt:
    """Everything learnt so far; read again after a change."""

    agreement: Agreement
    by_sender: Mapping[str, Sequence[LearntWord]]
    columns: Mapping[str, Mapping[str, tuple[str, ...]]]
    taught: dict[str, Taught] = field(default_factory=dict[str, Taught])


class WordService:
    """What people taught the reader of need lists."""

    def __init__(self, workplace: Workplace, catalogue: CatalogueService) -> None:
        self._workplace = workplace
        self._catalogue = catalogue
        self._learnt: _Learnt | None = None
        workplace.database.on_commit(self._on_commit)

    def _on_commit(self, nouns: frozenset[str]) -> None:
        if nouns & {"word", "column_map"}:
            self._learnt = None

    def _everything(self) -> _Learnt:
        if self._learnt is None:
            with self._workplace.read() as connection:
                words: list[LearntWord] = records.everything(connection, LearntWord, "key")
                maps: list[ColumnMap] = records.everything(connection, ColumnMap, "key")
            self._learnt = _gathered(words, maps)
        return self._learnt

    def taught(self, sender: str = "") -> Taught:
        """What is known for the lists of a sender; without one, what holds for everybody."""
        learnt = self._everything()
        if sender not in learnt.taught:
            own = {word.phrase: word.category for word in learnt.by_sender.get(sender, ()) if sender}
            learnt.taught[sender] = Taught(own, learnt.agreement, learnt.columns.get(sender, {}))
        return learnt.taught[sender]

    @staticmethod
    def facts_of(transaction: Transaction, lessons: Iterable[LearntWord | None]) -> list[Fact]:
        """What is recorded beside the answers that taught it."""
        taught = {lesson.key: lesson for lesson in lessons if lesson}
        known = transaction.find_all("word", list(taught))
        answers = [
            learnt_words.answered(known.get(key), each, transaction.author.person) for key, each in taught.items()
        ]
        return [fact for after in answers if (fact := learnt_words.learn(known.get(after.key), after))]

    def lines(self) -> list[WordLine]:
        """Every learnt word by the alphabet, those for everybody before those of a sender."""
        current, names, sure = self._catalogue.current(), self._names(), self._everything().agreement.sure
        words = [word for found in self._everything().by_sender.values() for word in found]
        words.sort(key=lambda word: (word.phrase, names.get(word.sender, "").casefold(), word.sender))
        return [
            WordLine(
                word, current.name(word.category) if word.category else None, names.get(word.sender, word.sender),
                bool(word.sender) and sure.get(word.phrase) == word.category,
            )
            for word in words
        ]  # fmt: skip

    def column_lines(self) -> list[ColumnLine]:
        """Every remembered spreadsheet, by the name of its sender."""
        names = self._names()
        with self._workplace.read() as connection:
            maps: list[ColumnMap] = records.everything(connection, ColumnMap, "key")
        found = [ColumnLine(each, names.get(each.sender, each.sender)) for each in maps]
        return sorted(found, key=lambda line: (line.sender.casefold(), line.map.key))

    def _names(self) -> dict[str, str]:
        with self._workplace.read() as connection:
            return {partner.code: partner.name for partner in records.everything(connection, Partner, "code")}

    def correct(self, key: str, category: str) -> None:
        """Say that learnt words mean other goods; an empty category means no goods."""
        if category:
            self._catalogue.current().category(category)
        with self._workplace.write() as transaction:
            before: LearntWord = required(transaction, "word", key)
            answer = replace(before, category=category)
            fact = learnt_words.learn(before, learnt_words.answered(before, answer, transaction.author.person))
            if fact:
                transaction.record([fact])

    def use_for_everybody(self, key: str) -> None:
        """Let the words of one sender hold for everybody; a sender who said something else keeps it."""
        with self._workplace.write() as transaction:
            word: LearntWord = required(transaction, "word", key)
            shared = replace(word, key=learnt_words.key_of("", word.phrase), sender="")
            fact = learnt_words.learn(transaction.find("word", shared.key), shared)
            if fact:
                transaction.record([fact])

    def remove(self, keys: Sequence[str]) -> None:
        """Forget learnt words; the next list is asked about again."""
        with self._workplace.write() as transaction:
            words = [required(transaction, "word", key) for key in keys]
            transaction.record([entries.remove("word", word.key, word) for word in words])

    def remember_columns(self, sender: str, header: Sequence[str], roles: Sequence[str]) -> None:
        """Keep what the columns below a header row of a sender hold, for the next file with this header."""
        from app.domain.reading import headers  # noqa: PLC0415  the rules of reading wait for the first list

        if headers.ITEM not in roles or len(roles) != len(header):
            raise UserError(mark("Errors", "Say which column names the goods."))
        after = learnt_words.column_map(sender, headers.fingerprint(header), header, roles)
        with self._workplace.write() as transaction:
            required(transaction, "partner", sender)
            before = transaction.find("column_map", after.key)
            if before is None:
                transaction.record([entries.define("column_map", after.key, after)])
            elif before != after:
                transaction.record([entries.change("column_map", after.key, before, after)])

    def forget_columns(self, key: str) -> None:
        """The columns of a spreadsheet are guessed again."""
        with self._workplace.write() as transaction:
            transaction.record([entries.remove("column_map", key, required(transaction, "column_map", key))])

    def export_csv(self) -> str:
        """Every learnt word as CSV text."""
        from app.services import word_files  # noqa: PLC0415  the rules of reading wait for the first list

        return word_files.write([line.word for line in self.lines()], self._names())

    def export_file(self, path: Path) -> Path:
        """Write every learnt word to a CSV file."""
        write_file(path, self.export_csv().encode("utf-8-sig"))
        return path

    def import_csv(self, text: str) -> WordImport:
        """Take in learnt words from CSV: good rows are kept, bad ones reported with their line."""
        return self._take_in("words.csv", text.encode())

    def import_file(self, path: Path) -> WordImport:
        """Take in a file of learnt words, CSV or a spreadsheet."""
        return self._take_in(path.name, load_file(path))

    def _take_in(self, name: str, data: bytes) -> WordImport:
        from app.services import word_files  # noqa: PLC0415  the rules of reading wait for the first list

        with self._workplace.write() as transaction:
            partners = records.everything(transaction.connection, Partner, "code")
            good, bad = word_files.read(name, data, self._catalogue.current().categories, partners)
            known = transaction.find_all("word", list(good))
            facts = [fact for key, word in good.items() if (fact := _taken_over(known.get(key), word))]
            if facts:
                transaction.record(facts)
        added = sum(fact.kind == "word.defined" for fact in facts)
        return WordImport(added, len(facts) - added, len(good) - len(facts), tuple(bad))


def _taken_over(before: LearntWord | None, after: LearntWord) -> Fact | None:
    """What a row of a file changes; who said the same before is still known."""
    if before is not None and before.category == after.category:
        after = replace(after, people=before.people)
    return learnt_words.learn(before, after)


def _gathered(words: Sequence[LearntWord], maps: Sequence[ColumnMap]) -> _Learnt:
    by_sender: dict[str, list[LearntWord]] = defaultdict(list)
    for word in words:
        by_sender[word.sender].append(word)
    columns: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for each in maps:
        columns[each.sender][each.fingerprint] = tuple(role for _, role in each.columns)
    return _Learnt(learnt_words.agreement(words), by_sender, columns)
