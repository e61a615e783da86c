"""One line of a list, looked at once: its words, numbers and brackets, and the pieces it falls into."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from app.domain.reading import amounts, attributes, clauses, vocabulary
from app.domain.reading.amounts import Amount
from app.domain.reading.clauses import SENTENCE, Piece
from app.domain.reading.goods import READ_FROM, Hit, Scope, find_hits
from app.domain.reading.words import Token, tokens

_DASH = re.compile(r"(?<=\w)\s[-–—]\s(?=[^\W\d_])")
_FEW_COMMAS, _FEW_WORDS = 4, 3
_CONTACT = re.compile(r"https?://|www\.|\w@\w|(?<!\w)\+\d[\d ()/-]{8,20}\d|(?<!\w)[A-Z]{2}\d\d(?: ?\d{4}){3}")


@dataclass(frozen=True, slots=True)
class Heading:
    """What the heading above a line hands down to it."""

    words: tuple[str, ...] = ()
    groups: frozenset[str] = frozenset()
    audience: str = ""
    season: str = ""
    urgent: bool = False
    excluded: bool = False
    recipient: str = ""
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its words, looked at once; ``numbers`` is its text with misleading numbers blanked.

    ``offset`` is how many characters of the original line stand before its text.
    """

    number: int
    text: str
    parts: tuple[Token, ...]
    numbers: str
    measures: tuple[Amount, ...]
    brackets: tuple[tuple[int, int], ...]
    prose: bool
    scope: Scope
    heading: Heading = field(default_factory=Heading)
    offset: int = 0
    needy: tuple[tuple[int, int], ...] = ()
    starts: tuple[int, ...] = ()

    @property
    def bulleted(self) -> bool:
        """Whether it is an entry of a list: with a bullet or number of its own, or behind a heading."""
        return self.offset > 0 or clauses.is_bulleted(self.text)

    def needs(self, at: int) -> bool:
        """Whether the sentence at a place says that something is needed."""
        return any(start <= at < end for start, end in self.needy)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch stands in the original line, less the spaces around it."""
        text = self.text[start:end]
        first = start + len(text) - len(text.lstrip())
        return self.offset + first, self.offset + first + len(text.strip())

    def within(self, start: int, end: int) -> tuple[Token, ...]:
        """The words of a stretch."""
        return self.parts[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def look_at(number: int, text: str, scope: Scope, heading: Heading, offset: int = 0) -> Line:
    """Find the words, numbers and brackets of a line."""
    parts = tokens(text)
    numbers = amounts.masked(text)
    near = tuple(dict.fromkeys(token.word for token in parts))
    groups = heading.groups or _groups_around(parts, scope)
    return Line(
        number, text, parts, numbers, amounts.amounts(numbers, scope.language), clauses.bracket_spans(text),
        _is_prose(text, parts),
        replace(scope, near=near, above=heading.words, groups=groups), heading, offset, _needy(text, parts),
        tuple(token.start for token in parts),
    )  # fmt: skip


def _is_prose(text: str, parts: Sequence[Token]) -> bool:
    """Whether a line is a sentence or an address; a long list of short entries is not, nor a remark in brackets."""
    if _CONTACT.search(text) is not None:
        return True
    brackets = clauses.bracket_spans(text)
    outside = [token for token in parts if not clauses.inside(brackets, token.start)]
    commas = sum(text.count(mark) for mark in ",;")
    listed = commas >= _FEW_COMMAS and len(outside) <= _FEW_WORDS * (commas + 1)
    return not listed and attributes.is_prose(outside)


def _needy(text: str, parts: Sequence[Token]) -> tuple[tuple[int, int], ...]:
    """The sentences of a line that say that something is needed."""
    said = [token.start for token in parts if attributes.says_need((token,))]
    borders = [0, *clauses.sentence_ends(text), len(text) + 1] if said else []
    spans = pairwise(borders)
    return tuple((start, end) for start, end in spans if any(start <= at < end for at in said))


def _groups_around(parts: Sequence[Token], scope: Scope) -> frozenset[str]:
    """The one group all clear goods of a line belong to, to tell an ambiguous word among them."""
    lexicon = scope.lexicon
    if not any(token.stem in lexicon.ambiguous for token in parts):
        return scope.groups
    clear = [hit for hit in find_hits(parts, scope) if len(hit.keys) == 1 and hit.confidence >= READ_FROM]
    named = [hit.keys[0] for hit in clear if parts[hit.start].stem not in lexicon.ambiguous]
    groups = frozenset(lexicon.categories[key].group for key in named if key in lexicon.categories)
    return groups if len(groups) == 1 else scope.groups


def pieces_of(line: Line) -> list[Piece]:
    """The stretches between separators; a line that is a name of the catalogue stays whole."""
    start = clauses.content_start(line.text)
    named = line.scope.lexicon.whole(naming(line, start, len(line.text)), line.scope.language)
    lists = [span for span in line.brackets if _is_list(line, span)]
    if named is not None and len(line.measures) < 2 and not lists:
        return [Piece(0, start, len(line.text), SENTENCE)]
    known = find_hits(line.parts, line.scope) if _may_join(line) else []
    spans = [
        (line.parts[hit.start].start, line.parts[hit.end - 1].end)
        for hit in known
        if hit.end - hit.start > 2 and not hit.shelf and _is_unbroken(line, hit)
    ]
    kept = [span for span in line.brackets if span not in lists]
    return clauses.pieces(line.text, line.parts, [*spans, *kept], [*lists, *_dashes(line)])


def _dashes(line: Line) -> list[tuple[int, int]]:
    """The dashes that part two goods: bandages - painkillers; not the one before a number or a remark."""
    found = [(dash.start(), dash.end()) for dash in _DASH.finditer(line.text)]
    hits = [hit for hit in find_hits(line.parts, line.scope) if hit.confidence >= READ_FROM] if found else []
    borders = [-1, *(at for at, char in enumerate(line.text) if char in ",;"), len(line.text)]
    return [dash for dash in found if _parts_goods(line, dash, borders, hits)]


def _parts_goods(line: Line, dash: tuple[int, int], borders: Sequence[int], hits: Sequence[Hit]) -> bool:
    start = max(border for border in borders if border < dash[0])
    end = min(border for border in borders if border >= dash[1])
    sides: list[set[str]] = []
    for low, high in ((start, dash[0]), (dash[1], end)):
        near = [hit for hit in hits if low < line.parts[hit.start].start < high]
        if any(hit.shelf for hit in near):
            return False
        sides.append({key for hit in near for key in hit.keys})
    return all(sides) and not sides[0] & sides[1]


def _may_join(line: Line) -> bool:
    return any(token.word in vocabulary.CONJUNCTIONS for token in line.parts)


def _is_unbroken(line: Line, hit: Hit) -> bool:
    """Whether goods are named by all words of a stretch, the "and" in it too, without a comma or bracket."""
    words = line.parts[hit.start : hit.end]
    between = line.text[words[0].start : words[-1].end]
    whole = line.scope.lexicon.phrase(words, line.scope.language) is not None
    return whole and not any(char in between for char in ",;()")


def _is_list(line: Line, span: tuple[int, int]) -> bool:
    """Whether brackets hold the goods themselves, behind a word for a whole shelf: food (rice, pasta)."""
    inner = line.text[span[0] : span[1]]
    if not any(mark in inner for mark in ",;/"):
        return False
    inside = find_hits(line.within(*span), line.scope)
    if len({hit.keys for hit in inside if not hit.shelf}) < 2:
        return False
    before = line.text[: span[0]]
    start = max((before.rfind(mark) for mark in ",;.:"), default=-1) + 1
    return all(hit.shelf for hit in find_hits(line.within(start, span[0]), line.scope))


def naming(line: Line, start: int, end: int) -> tuple[Token, ...]:
    """The words of a stretch that may name goods: outside brackets, no numbers and no units."""
    units = [(amount.start, amount.end) for amount in line.measures]
    return tuple(
        token
        for token in line.within(start, end)
        if not clauses.inside(line.brackets, token.start)
        and not clauses.inside(units, token.start)
        and line.numbers[token.start : token.end].strip()
    )
