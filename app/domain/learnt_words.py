"""What people said words of need lists mean, and what the columns of a sender's spreadsheet hold."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.entries import change, define
from app.domain.events import Fact

_BETWEEN = "\t"
_AFTER_SENDER = "|"
ENOUGH_ANSWERS = 2
"""How many people or senders have to say the same before words hold for everybody."""


@dataclass(frozen=True, slots=True)
class LearntWord:
    """An answer to the question what some words mean, kept for the next list.

    ``sender`` is the partner whose lists it holds for, empty when it holds for everybody; ``phrase`` the words in the
    form they are compared in, ``text`` as they were written; ``category`` is empty when the words ask for no goods;
    ``times`` counts the people who said the same, and ``people`` are their names, separated by tabs.
    """

    key: str
    sender: str
    phrase: str
    text: str
    category: str = ""
    times: int = 1
    people: str = ""


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What the columns of a sender's spreadsheet hold, known again by its header row.

    ``header`` and ``roles`` are the cells of the header and what each column holds, separated by tabs.
    """

    key: str
    sender: str
    fingerprint: str
    header: str
    roles: str

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Every column as the text of its header cell and what it holds."""
        return tuple(zip(self.header.split(_BETWEEN), self.roles.split(_BETWEEN), strict=False))


@dataclass(frozen=True, slots=True, eq=False)
class Agreement:
    """What phrases mean for senders who did not say so themselves.

    ``sure`` holds for everybody; ``offered`` is what others said, the commonest first, and is still asked.
    """

    sure: Mapping[str, str]
    offered: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Taught:
    """What was learnt for the lists of one sender.

    ``own`` is what the sender's phrases mean; ``columns`` what the columns of their spreadsheets hold, by the
    fingerprint of the header row.
    """

    own: Mapping[str, str]
    others: Agreement
    columns: Mapping[str, tuple[str, ...]]


def key_of(sender: str, about: str) -> str:
    """The key of what was learnt from a sender about a phrase or a header row."""
    return f"{sender}{_AFTER_SENDER}{about}"


def sender_and_phrase(key: str) -> tuple[str, str]:
    """The sender and the phrase a key was made of."""
    sender, _, phrase = key.partition(_AFTER_SENDER)
    return sender, phrase


def answered(before: LearntWord | None, answer: LearntWord, person: str) -> LearntWord:
    """What is known after one more answer: another person confirms, another meaning replaces."""
    if before is None or before.category != answer.category:
        return replace(answer, times=1, people=person)
    people = before.people.split(_BETWEEN) if before.people else []
    if not person or not people or person in people:
        return before
    return replace(before, times=before.times + 1, people=_BETWEEN.join([*people, person]))


def agreement(words: Iterable[LearntWord]) -> Agreement:
    """What holds for everybody: what a lead decided, and what two people or senders said while nobody differs."""
    told: dict[str, list[LearntWord]] = defaultdict(list)
    sure: dict[str, str] = {}
    for word in words:
        if word.sender:
            told[word.phrase].append(word)
        else:
            sure[word.phrase] = word.category
    offered: dict[str, tuple[str, ...]] = {}
    for phrase, answers in told.items():
        if phrase in sure:
            continue
        if is_agreed(answers):
            sure[phrase] = answers[0].category
        else:
            offered[phrase] = _commonest_first(answers)
    return Agreement(sure, offered)


def is_agreed(answers: Sequence[LearntWord]) -> bool:
    """Whether enough people or senders said the same of a phrase, and nobody anything else."""
    return len({word.category for word in answers}) == 1 and sum(word.times for word in answers) >= ENOUGH_ANSWERS


def _commonest_first(answers: Sequence[LearntWord]) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    for word in answers:
        if word.category:
            counts[word.category] += word.times
    return tuple(sorted(counts, key=lambda category: (-counts[category], category)))


def learn(before: LearntWord | None, after: LearntWord) -> Fact | None:
    """What is recorded when words mean something from now on; nothing when they did already."""
    if before == after:
        return None
    fact = define("word", after.key, after) if before is None else change("word", after.key, before, after)
    told = {"text": after.text, "category": after.category} | ({"partner": after.sender} if after.sender else {})
    return Fact(fact.kind, fact.subject, {**fact.payload, **told})


def column_map(sender: str, fingerprint: str, header: Sequence[str], roles: Sequence[str]) -> ColumnMap:
    """What the columns below a header row of a sender hold."""
    cells = [" ".join(cell.split()) for cell in header]
    return ColumnMap(key_of(sender, fingerprint), sender, fingerprint, _BETWEEN.join(cells), _BETWEEN.join(roles))
