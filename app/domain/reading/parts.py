"""The goods in one piece of a line, and how many of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.catalogue import Category
from app.domain.needs import Candidate
from app.domain.reading import amounts, attributes, clauses, sizing, units, vocabulary
from app.domain.reading.amounts import Amount
from app.domain.reading.clauses import Piece
from app.domain.reading.goods import Good, Scope, alike, doubted, named_exactly, recognise
from app.domain.reading.lines import Line, naming
from app.domain.reading.powers import by_power
from app.domain.reading.words import Token, is_cyrillic, plain

_MODEL = re.compile(r"[a-z]$")
_PACKAGES = re.compile(rf"(?:{units.MEASURED.pattern}) ?(?:{units.COUNTS['pack']})(?!\w)")
_DASH = re.compile(r"\s[-–—]\s")
_QUALIFIED, _SEVERAL = 0.85, 0.4


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a line with the goods it names and how many of them.

    ``describes``: it only says more about its neighbour; ``unsure``: a number in it may be a size.
    """

    piece: Piece
    good: Good = field(default_factory=Good)
    describes: bool = False
    follows: bool = False
    quantity: Amount | None = None
    unsure: bool = False
    excluded: bool = False


def _named_in(line: Line, piece: Piece) -> tuple[Token, ...]:
    """The naming words of a piece; in a bracketed list the brackets do not hide them."""
    opened = replace(line, brackets=()) if clauses.inside(line.brackets, piece.body) else line
    return naming(opened, piece.body, _remark_start(line, piece))


def _remark_start(line: Line, piece: Piece) -> int:
    """Where a remark begins behind a dash (pillows - they get wet); the end of the piece without one."""
    for found in _DASH.finditer(line.text, piece.body, piece.end):
        if attributes.speaks(line.within(found.end(), piece.end)) and line.within(piece.body, found.start()):
            return found.start()
    return piece.end


def read_part(line: Line, piece: Piece) -> Part:
    """What one piece of a line says."""
    words = _named_in(line, piece)
    good = _good_of(line, piece, words)
    describes = not good.named and _only_describes(line, piece, words)
    if not good.named and not describes:
        good = _second_look(line, piece, words)
    quantity, unsure = _quantity(line, piece, good)
    if line.prose and not line.bulleted and good.named and _is_only_told(line, piece, words, quantity):
        good = doubted(good)
    return Part(piece, good, describes, _follows(words), quantity, unsure)


def _is_only_told(line: Line, piece: Piece, words: Sequence[Token], quantity: Amount | None) -> bool:
    """Whether a sentence may mention goods without asking for them: no number and no need, or a clause of its own."""
    if quantity is None and not line.needs(piece.body):
        return True
    return piece.separator == clauses.COMMA and _follows(words) and attributes.speaks(words)


def _good_of(line: Line, piece: Piece, words: Sequence[Token]) -> Good:
    """The goods a piece names; what stands behind their number only says in what they are packed."""
    text = line.text[piece.body : piece.end]
    if not words or _PACKAGES.match(plain(text)):
        return Good()
    named = named_exactly(line.within(piece.body, piece.end), line.scope)
    if named.named:
        return named
    bare = [each for each in line.measures if not (each.unit or each.worded) and piece.body < each.start < piece.end]
    before = [token for token in words if bare and token.end <= bare[-1].start]
    first = recognise(before, line.scope) if 0 < len(before) < len(words) else Good()
    good = first if first.category else _qualified(line, piece, words, recognise(words, line.scope))
    return by_power(good, text)


def _qualified(line: Line, piece: Piece, words: Sequence[Token], good: Good) -> Good:
    """The goods a word in brackets makes of the name before it: jackets (winter), generators (diesel)."""
    named = [token for token in words if not attributes.is_attribute(token)]
    bracketed = [token for token in line.within(piece.body, piece.end) if clauses.inside(line.brackets, token.start)]
    if (
        not good.named
        or not named
        or clauses.inside(line.brackets, piece.body)
        or named[-1].stem in map(_stem, bracketed)
    ):
        return good
    special = {each.category for token in bracketed if (each := known_phrase((token, named[-1]), line.scope)).category}
    if not special or special == {good.category}:
        return good
    found = tuple(Candidate(key, _QUALIFIED if len(special) == 1 else _SEVERAL) for key in sorted(special))
    return replace(good, candidates=found[:5])


def _stem(token: Token) -> str:
    return token.stem


def _second_look(line: Line, piece: Piece, words: Sequence[Token]) -> Good:
    """A unit may be the good itself (boxes), brackets may name it, or a word may be misspelt."""
    everything = line.within(piece.body, piece.end)
    outside = tuple(token for token in everything if not clauses.inside(line.brackets, token.start))
    good = recognise(outside, line.scope) if len(outside) > len(words) else Good()
    if good.named or line.prose:
        return good
    bracketed = tuple(token for token in everything if clauses.inside(line.brackets, token.start))
    found = recognise(bracketed, line.scope) if bracketed else Good()
    return doubted(found) if found.named else alike(words, line.scope)


def _only_describes(line: Line, piece: Piece, words: Sequence[Token]) -> bool:
    """Whether a piece names nothing of its own: sizes, audience, condition, a number with its unit."""
    text = line.text[piece.body : piece.end]
    if sizing.marked_at_start(text) or sizing.is_size_list(text):
        return True
    return _PACKAGES.match(plain(text)) is not None or all(
        attributes.is_attribute(token) or token.word in vocabulary.PREPOSITIONS for token in words
    )


def _follows(words: Sequence[Token]) -> bool:
    """Whether a piece begins like a remark about what stands before it (especially, for, which)."""
    first = words[0].word if words else ""
    return first in vocabulary.LEADERS or first in vocabulary.PREPOSITIONS


def _quantity(line: Line, piece: Piece, good: Good) -> tuple[Amount | None, bool]:
    """How many, and whether the number may as well be a size."""
    category = line.scope.lexicon.categories.get(good.best)
    unit = category.unit if category else ""
    text = line.numbers[piece.body : piece.end]
    outside = _blanked(text, [(start - piece.body, end - piece.body) for start, end in line.brackets])
    for each in (outside, text):
        found = amounts.amounts(each, line.scope.language)
        chosen = amounts.choose(each, found, unit, good.place - piece.body)
        if chosen is not None:
            unsure = _may_be_size(line, piece, category, chosen)
            return None if unsure else chosen, unsure and not chosen.ranged
    return None, False


def _may_be_size(line: Line, piece: Piece, category: Category | None, amount: Amount) -> bool:
    """Whether a bare number behind the goods may be their size or model (rubber boots 42, дрон Mavic 3)."""
    before = line.numbers[piece.body : piece.end][: amount.start].rstrip()
    if not amount.unit and not before.endswith(" x") and _MODEL.search(before) and is_cyrillic(line.text):
        return True
    if amount.unit or not before.strip(" ~≈>(") or category is None or before.endswith((":", "=", "x", "*")):
        return False
    if amount.ranged:
        return category.size_system != ""
    audience = attributes.audience_of(line.within(piece.start, piece.end)) or line.heading.audience
    return not before.endswith("-") and sizing.could_be_size(category, audience, amount.value)


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        low, high = max(start, 0), min(end, len(text))
        if low < high:
            text = text[:low] + " " * (high - low) + text[high:]
    return text


def known_phrase(parts: Sequence[Token], scope: Scope) -> Good:
    """The goods that exactly these words name, if any."""
    known = scope.lexicon.phrase(parts, scope.language)
    return recognise(parts, scope) if known else Good()
