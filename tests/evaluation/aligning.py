"""Which item of the reader answers which label: by the line and by the words they share."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from app.domain.reading_result import ReadItem
from tests.evaluation.labels import Label

_ENOUGH = 1 / 3
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Alignment:
    """Every label with its item or none, and the items left over with the label whose words they repeat."""

    pairs: tuple[tuple[Label, ReadItem | None], ...]
    spare: tuple[tuple[ReadItem, Label | None], ...]


def align(labels: Sequence[Label], items: Sequence[ReadItem]) -> Alignment:
    """Give every label the item that shares most of its words, each item once, nearer lines first."""
    answer: dict[int, int] = {}
    for _, label_at, item_at in sorted(_likenesses(labels, items)):
        if label_at not in answer and item_at not in answer.values():
            answer[label_at] = item_at
    used = set(answer.values())
    return Alignment(
        tuple((label, items[answer[at]] if at in answer else None) for at, label in enumerate(labels)),
        tuple((item, _kin(item, labels)) for at, item in enumerate(items) if at not in used),
    )


def _likenesses(
    labels: Sequence[Label], items: Sequence[ReadItem]
) -> Iterator[tuple[tuple[float, int, float, int], int, int]]:
    """Every pair that may belong together, with a rank that is smaller the better they fit."""
    label_words = [_words(label.text) for label in labels]
    item_words = [_words(item.text) for item in items]
    for label_at, label in enumerate(labels):
        for item_at, item in enumerate(items):
            apart = _lines_apart(label, item)
            likeness = _share(label_words[label_at], item_words[item_at])
            if apart <= 1 and likeness >= _ENOUGH:
                spread = -_share(item_words[item_at], label_words[label_at])
                yield (-likeness, apart, spread, abs(label_at - item_at)), label_at, item_at


def _lines_apart(label: Label, item: ReadItem) -> int:
    """How many lines lie between; a wrapped item may be told on the line after."""
    return 0 if label.line is None else abs(label.line - item.line)


def _kin(item: ReadItem, labels: Iterable[Label]) -> Label | None:
    """The label most of whose words a left-over item repeats."""
    near = [
        (_share(_words(label.text), _words(item.text)), -_lines_apart(label, item), label)
        for label in labels
        if _lines_apart(label, item) <= 1
    ]
    found = max(near, key=lambda entry: entry[:2], default=None)
    return found[2] if found and found[0] > 0 else None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(normalize("NFKC", text).casefold()))


def _share(part: frozenset[str], whole: frozenset[str]) -> float:
    """The share of one text's words that stands in the other."""
    return len(part & whole) / len(part) if part else 0.0
