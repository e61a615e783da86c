"""A newer version of a need list: which line is which, what is new, gone or changed, and what stays.

Lines are paired by keys; only what is left over is compared word by word, and only with lines that share a rare
word, so that a list of thousands of lines is compared in a moment.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from app.domain.events import Fact
from app.domain.needs import GONE as AWAY
from app.domain.needs import NOT_GOODS, READ, SET_ASIDE, NeedLine, NeedList, in_order, replace_lines
from app.domain.reading.words import tokens

NEAR = 0.5
"""The share of all words that two lines must have in common to be taken for the same one."""
_MOST_COMPARED = 24
_AMOUNT = ("quantity", "quantity_kind", "unit")
_WISH = ("category", "audience", "sizes", "season", "urgent", "excluded", "deadline", "status")
Key = Callable[[NeedLine], Hashable]


class Kind(StrEnum):
    """What became of a line."""

    SAME = "same"
    AMOUNT = "amount"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Change:
    """A line of either version or both, and what became of it; ``after`` carries the number it will have."""

    kind: Kind
    before: NeedLine | None
    after: NeedLine | None

    @property
    def line(self) -> NeedLine:
        """The line as it is now, or as it was before it went."""
        found = self.after or self.before
        assert found is not None, "a change is about a line"
        return found


@dataclass(frozen=True, slots=True)
class Difference:
    """Every line of both versions once: those of the newer one in its order, then those that are gone."""

    changes: tuple[Change, ...]

    def of(self, kind: Kind) -> tuple[Change, ...]:
        """The changes of one kind that concern goods."""
        return tuple(change for change in self.changes if change.kind == kind and _concerns_goods(change))

    @property
    def lines(self) -> tuple[NeedLine, ...]:
        """The lines of the newer version under their numbers."""
        return tuple(change.after for change in self.changes if change.after is not None)

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed for the hall."""
        return not any(self.of(kind) for kind in Kind if kind != Kind.SAME)


def _concerns_goods(change: Change) -> bool:
    return any(line is not None and line.is_goods for line in (change.before, change.after))


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    """The stems of the words of a line, less its numbers."""
    return tuple(token.stem for token in tokens(text) if not token.word[0].isdigit())


@lru_cache(maxsize=20_000)
def _all_words(text: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(text))


def _goods(line: NeedLine) -> Hashable:
    """The goods a line asks for, or nothing as long as nobody knows."""
    if line.status != READ or not line.category:
        return None
    return line.category, line.audience, frozenset(line.sizes), line.season


def _goods_in_words(line: NeedLine) -> Hashable:
    goods = _goods(line)
    return None if goods is None else (goods, _words(line.text))


def _same_words(line: NeedLine) -> Hashable:
    return _words(line.text) or None


def _to_the_letter(line: NeedLine) -> Hashable:
    return _all_words(line.text) or None


def compare(before: NeedList, lines: Sequence[NeedLine]) -> Difference:
    """What a newer version of a list changes, given its lines as they were read."""
    new, old = list(lines), _living_first(before.lines)
    pairs: dict[int, NeedLine] = {}
    keys: tuple[Key, ...] = (_to_the_letter, _goods_in_words, _goods, _same_words)
    for key in keys:
        pairs |= _pair(new, old, pairs, key)
    pairs |= _nearest(new, old, pairs)
    numbers = iter(range(before.next_number, before.next_number + len(new)))
    changes = [_change(pairs.get(place), line, numbers) for place, line in enumerate(new)]
    kept = {line.number for line in pairs.values()}
    gone = [Change(Kind.GONE, line, None) for line in before.lines if line.number not in kept]
    return Difference((*changes, *gone))


def _living_first(lines: Iterable[NeedLine]) -> list[NeedLine]:
    """Lines that are still asked for before those that went with an earlier version."""
    return sorted(lines, key=lambda line: line.reason == AWAY)


def _left(
    new: Sequence[NeedLine], old: Sequence[NeedLine], pairs: dict[int, NeedLine]
) -> tuple[list[int], list[NeedLine]]:
    taken = {line.number for line in pairs.values()}
    return [place for place in range(len(new)) if place not in pairs], [
        line for line in old if line.number not in taken
    ]


def _pair(
    new: Sequence[NeedLine], old: Sequence[NeedLine], pairs: dict[int, NeedLine], key: Key
) -> dict[int, NeedLine]:
    """Lines left over with the same key, in their order."""
    places, free = _left(new, old, pairs)
    waiting: dict[Hashable, list[NeedLine]] = defaultdict(list)
    for line in reversed(free):
        if (found := key(line)) is not None:
            waiting[found].append(line)
    paired: dict[int, NeedLine] = {}
    for place in places:
        same = waiting.get(key(new[place]))
        if same:
            paired[place] = same.pop()
    return paired


def _nearest(new: Sequence[NeedLine], old: Sequence[NeedLine], pairs: dict[int, NeedLine]) -> dict[int, NeedLine]:
    """Goods left over that share at least half of their words, the nearest first come."""
    places, free = _left(new, old, pairs)
    by_word: dict[str, dict[int, NeedLine]] = defaultdict(dict)
    for line in free:
        for word in _words(line.text) if line.is_goods else ():
            by_word[word][line.number] = line
    paired: dict[int, NeedLine] = {}
    for place in places:
        best = _best(new[place], by_word) if new[place].is_goods else None
        if best is not None:
            paired[place] = best
            for word in _words(best.text):
                by_word[word].pop(best.number, None)
    return paired


def _best(line: NeedLine, by_word: dict[str, dict[int, NeedLine]]) -> NeedLine | None:
    words = set(_words(line.text))
    rarest = sorted((word for word in words if by_word.get(word)), key=lambda word: (len(by_word[word]), word))
    seen: dict[int, NeedLine] = {}
    for word in rarest:
        seen.update(islice(by_word[word].items(), _MOST_COMPARED))
        if len(seen) >= _MOST_COMPARED:
            break
    rated = [(_likeness(words, set(_words(other.text))), -number, other) for number, other in seen.items()]
    best = max(rated, key=lambda entry: entry[:2], default=None)
    return best[2] if best is not None and best[0] >= NEAR else None


def _likeness(first: set[str], second: set[str]) -> float:
    return len(first & second) / len(first | second)


def _change(before: NeedLine | None, line: NeedLine, numbers: Iterator[int]) -> Change:
    if before is None:
        return Change(Kind.NEW, None, replace(line, number=next(numbers)))
    after = replace(_with_answers(before, line), number=before.number)
    return Change(_kind(before, after), before, after)


def _kind(before: NeedLine, after: NeedLine) -> Kind:
    if any(getattr(before, name) != getattr(after, name) for name in _WISH):
        return Kind.CHANGED
    return Kind.AMOUNT if any(getattr(before, name) != getattr(after, name) for name in _AMOUNT) else Kind.SAME


def _with_answers(before: NeedLine, line: NeedLine) -> NeedLine:
    """The newer line with what was answered for the older one, as far as it still says the same."""
    is_answered = before.reason == NOT_GOODS or (before.status == READ and before.reason != AWAY)
    if not is_answered or _words(before.text) != _words(line.text):
        return line
    if _all_words(before.text) == _all_words(line.text):
        return replace(
            before, source_line=line.source_line, text=line.text, start=line.start, end=line.end, urgent=line.urgent,
            excluded=line.excluded, deadline=line.deadline,
        )  # fmt: skip
    if before.status == SET_ASIDE:
        return replace(line, status=SET_ASIDE, category="", candidates=(), reason=NOT_GOODS)
    same = before.category == line.category
    return replace(
        line, status=READ, category=before.category, candidates=line.candidates if same else (),
        restricted=before.restricted, reason="",
        audience=line.audience or before.audience, season=line.season or before.season,
        unit=line.unit if same or line.quantity is not None else before.unit,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Version:
    """A newer version of a list as it was read, with the day it came."""

    source: str
    language: str
    received: date
    lines: tuple[NeedLine, ...]


def revise(before: NeedList, version: Version, reserved: Collection[int]) -> tuple[Fact, Difference]:
    """Take a newer version in: kept lines keep their number, lines that are gone keep what is reserved for them."""
    difference = compare(before, version.lines)
    gone = [
        _gone(change.before, is_reserved=change.before.number in reserved)
        for change in difference.changes
        if change.after is None and change.before is not None
    ]
    after = replace(
        before, source=version.source, language=version.language, received=version.received,
        valid_until=latest_deadline(version.lines) or before.valid_until, revision=before.revision + 1,
        lines=in_order([*difference.lines, *gone]),
    )  # fmt: skip
    return replace_lines("need_list.revised", before, after), difference


def _gone(line: NeedLine, *, is_reserved: bool) -> NeedLine:
    """A line the newer version no longer has; with something reserved it stays in sight until that is released."""
    if line.reason == AWAY and not is_reserved:
        return set_aside_gone(line)
    if line.status == SET_ASIDE:
        return replace(line, source_line=0, start=0, end=0, reason=AWAY)
    gone = replace(line, source_line=0, start=0, end=0, reason=AWAY)
    return gone if is_reserved else set_aside_gone(gone)


def set_aside_gone(line: NeedLine) -> NeedLine:
    """A line that is gone and for which nothing is reserved any more."""
    return replace(line, status=SET_ASIDE)


def latest_deadline(lines: Iterable[NeedLine]) -> date | None:
    """The day after which nothing of a list is wanted any more, when its lines say one."""
    return max((line.deadline for line in lines if line.deadline is not None), default=None)


def share_in_common(lines: Sequence[NeedLine], known: Sequence[NeedLine]) -> float:
    """The part of the goods of newer lines that an older list asks for too, 0 to 1."""
    wanted = Counter(_goods(line) or _words(line.text) for line in lines if line.is_goods)
    there = Counter(_goods(line) or _words(line.text) for line in known if line.is_goods)
    return (wanted & there).total() / wanted.total() if wanted else 0.0
