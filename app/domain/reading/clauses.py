"""A line taken apart: its bullet, its sentences, and the pieces between commas and conjunctions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.reading import vocabulary
from app.domain.reading.words import Token

_BULLET = re.compile(r"(?:\s|[^\w\s(\"«„“”~≈<>№#\[]|o(?=\s)|\[[ xXхХ]?\](?=\s))*")
_NUMBERING = re.compile(r"(?:№\s?)?(?:\(\d{1,3}\)|\d{1,3}\s?\\?(?:\.\)|[.)]))(?=\s|[^\W\d_]|$)|[a-zа-яіїє]\)(?=\s)")
_SEPARATOR = re.compile(
    r"\s*;\s*|(?<!\d),\s*|,(?!\d)\s*|\s+\+\s*(?=[^\W\d_])|\s*&\s*|\s/\s|/\s|(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})|\s*[•●▪◦]\s*"
)
_SENTENCE = re.compile(r"(?P<word>\w*)[\"»”)]?[.!?…]+\s+(?=[\"«„(]?[^\W\d_])")
_ABBREVIATIONS = frozenset((
    "inkl", "incl", "компл", "bspw", "evtl", "bzgl", "ungef", "mind", "каст", "упак", "approx", "ziffer", "insg",
    "rozm", "sztuk", "opak", "розм",
))  # fmt: skip
_NEXT_NUMBER = re.compile(
    r"[A-Z]{0,2}\d+(?:[.,/-]\d+)?\s*(?:$|[,;:)–-]|(?:шт|stk|stück|pcs|уп|пар|szt|р)(?!\w))", re.IGNORECASE
)
_BETWEEN = re.compile(r"(?:zwischen|between|między|між|между) \d[\d .,]*$", re.IGNORECASE)
_OPENING, _CLOSING = "([{", ")]}"
COMMA, JOIN, SENTENCE = "comma", "join", "sentence"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line; the pieces of a line tile it. ``body`` is where its words begin."""

    start: int
    body: int
    end: int
    separator: str


def content_start(text: str) -> int:
    """Where a line begins behind its bullet or number."""
    at = _end(_BULLET, text, 0)
    numbered = _NUMBERING.match(text, at)
    return _end(_BULLET, text, numbered.end()) if numbered else at


def _end(pattern: "re.Pattern[str]", text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def is_bulleted(text: str) -> bool:
    """Whether a line carries a bullet or a number of its own."""
    return text[: content_start(text)].strip() != ""


def bracket_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches in outermost brackets that are closed on the same line."""
    spans: list[tuple[int, int]] = []
    opened: list[int] = []
    for at, char in enumerate(text):
        if char in _OPENING:
            opened.append(at)
        elif char in _CLOSING and opened:
            start = opened.pop()
            if not opened:
                spans.append((start, at + 1))
    return tuple(spans)


def inside(spans: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a place lies in one of the stretches."""
    return any(start <= at < end for start, end in spans)


def pieces(
    text: str, parts: Sequence[Token], whole: Sequence[tuple[int, int]], lists: Sequence[tuple[int, int]] = ()
) -> list[Piece]:
    """Cut a line at separators outside the stretches to keep whole, and in front of bracketed lists."""
    cuts = [cut for cut in _cuts(text, parts) if not inside(whole, cut[0])]
    cuts += [(start, start, COMMA) for start, _ in lists]
    start, body, separator = 0, content_start(text), SENTENCE
    result: list[Piece] = []
    for cut_start, cut_end, kind in sorted(cuts):
        if cut_start < body:
            continue
        result.append(Piece(start, body, cut_start if kind == JOIN else cut_end, separator))
        start, body, separator = result[-1].end, cut_end, kind
    result.append(Piece(start, min(body, len(text)), len(text), separator))
    return result


def _cuts(text: str, parts: Sequence[Token]) -> list[tuple[int, int, str]]:
    cuts = [
        (found.start(), found.end(), JOIN if found[0].strip() in {"/", "&", "+"} else COMMA)
        for found in _SEPARATOR.finditer(text)
        if not _lists_numbers(text, found)
    ]
    cuts += [
        (token.start, token.end, JOIN)
        for token in parts
        if token.word in vocabulary.CONJUNCTIONS
        and text[token.end : token.end + 1] in {" ", "\u00a0"}
        and not _joins_numbers(text, token)
    ]
    cuts += [(found.end("word"), found.end(), SENTENCE) for found in _SENTENCE.finditer(text) if _ends(found)]
    return cuts


def sentence_ends(text: str) -> list[int]:
    """Where the sentences of a line end."""
    return [found.end() for found in _SENTENCE.finditer(text) if _ends(found)]


def _lists_numbers(text: str, found: "re.Match[str]") -> bool:
    """Whether a comma parts two sizes or gauges of the same goods: boots 43, 44 or catheters Ch 16, 18."""
    return text[found.start() - 1 : found.start()].isdigit() and _NEXT_NUMBER.match(text, found.end()) is not None


def _joins_numbers(text: str, token: Token) -> bool:
    """Whether a word such as and stands between two sizes (nappies 4 and 5)."""
    if _BETWEEN.search(text, max(0, token.start - 24), token.start):
        return True
    before = text[max(0, token.start - 3) : token.start].rstrip()
    return before[-1:].isdigit() and _NEXT_NUMBER.match(text, token.end + 1) is not None


def _ends(found: "re.Match[str]") -> bool:
    """Whether the stop ends a sentence and no abbreviation."""
    word = found["word"].casefold()
    if word.isdigit():
        return len(word) > 1 and found.string[found.start() - 1 : found.start()] in {"-", "–"}
    return "!" in found[0] or "?" in found[0] or (len(word) > 3 and word not in _ABBREVIATIONS)
