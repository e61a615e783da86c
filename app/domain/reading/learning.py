"""From the words of a need line to the phrase that is learnt from an answer."""

from app.domain.catalogue import Category
from app.domain.reading import amounts, clauses, headers
from app.domain.reading.known_words import naming_words
from app.domain.reading.words import Token, phrase_key, tokens

LONGEST_LEARNT = 6
_CELL_MARKS = ("\t", "|")
_FARTHEST_HEADER = 500


def learnt_text(text: str, category: Category | None, language: str) -> str:
    """The words of a line that name its goods, as they were written; empty when there is nothing to learn."""
    masked = amounts.masked(text)
    units = [(amount.start, amount.end) for amount in amounts.amounts(masked, language)]
    brackets, start = clauses.bracket_spans(text), clauses.content_start(text)
    said = [
        token for token in tokens(text)
        if token.start >= start and masked[token.start : token.end].strip() and not clauses.inside(units, token.start)
    ]  # fmt: skip
    outside = [token for token in said if not clauses.inside(brackets, token.start)]
    chosen = naming_words(outside, category) or naming_words(said, category)
    written = " ".join(text[token.start : token.end] for token in chosen)
    return written if can_be_learnt(written) else ""


def can_be_learnt(text: str) -> bool:
    """Whether some words make a phrase that may be met again: 1 to 6 of them, with letters."""
    parts = tokens(text)
    return 1 <= len(parts) <= LONGEST_LEARNT and any(_is_word(token) for token in parts)


def _is_word(token: Token) -> bool:
    return len(token.word) > 1 and any(map(str.isalpha, token.word))


def phrase_of(text: str) -> str:
    """Words in the form learnt words are compared in."""
    return phrase_key(token.word for token in tokens(text))


def article_of(source: str, text: str) -> str:
    """The part of a table row that names the goods, by the header above it; other lines are whole."""
    mark = next((mark for mark in _CELL_MARKS if mark in text), "")
    if not mark:
        return text
    cells = _cells(text, mark)
    lines = source.split("\n")
    at = next((place for place, line in enumerate(lines) if line.strip() == text.strip()), 0)
    for line in reversed(lines[max(0, at - _FARTHEST_HEADER) : at]):
        kinds = [headers.kind_of(cell) for cell in _cells(line, mark)] if mark in line else []
        place = next((kinds.index(kind) for kind in (headers.ITEM, headers.NAME) if kind in kinds), len(cells))
        if place < len(cells) and sum(map(bool, kinds)) > 1:
            return cells[place]
    return max(cells, key=lambda cell: sum(map(str.isalpha, cell)))


def _cells(text: str, mark: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in text.split(mark))
