"""The lines of a letter made readable: wrapped lines joined, quote marks blanked, stamps of chat messages found."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.reading import clauses, vocabulary
from app.domain.reading.words import tokens
from app.domain.reading_result import SourceLine

LONGEST_LINE = 2000
_LONG, _LONGEST_WRAPPED = 50, 130
_FEWEST_BULLETS = 3
_STOPS = (".", "!", "?", ":", ";", "…")
_HYPHENS = ("-", "–", "—")
_QUOTE = re.compile(r"^[\s>]*>[\s>]*")
_TIME = r"\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?"
_STAMP = re.compile(
    rf"^\W{{0,3}}\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}},? ?(?:{_TIME})?\]?(?: ?[-–])? ?[^:\d\n]{{1,40}}:(?: |$)"
    rf"|^\W{{0,3}}{_TIME}\]? ?[^\d:\n]{{1,40}}:(?: |$)",
    re.IGNORECASE,
)


def unwrapped(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines with those joined that one entry or sentence was broken over; the line break becomes a space."""
    quoted = sum(line.text.startswith(">") for line in lines) > 1
    plain = [_unquoted(line) if quoted and line.text.startswith(">") else line for line in lines]
    bulleted = [clauses.is_bulleted(line.text) for line in plain]
    filled = sum(bool(line.text.strip()) for line in plain)
    listed = sum(bulleted) >= _FEWEST_BULLETS and sum(bulleted) * 2 > filled
    result: list[SourceLine] = []
    for at, line in enumerate(plain):
        if result and _goes_on(result[-1], plain, at, listed=listed, bulleted=bulleted):
            result[-1] = replace(result[-1], text=f"{result[-1].text} {line.text}")
        else:
            result.append(line)
    return result


def blanked(line: SourceLine, end: int) -> SourceLine:
    """A line whose beginning is blanked; it keeps its length, so that places in it stay true."""
    return replace(line, text=" " * end + line.text[end:])


def stamp_end(line: SourceLine) -> int:
    """Where a chat message begins behind its stamp of day, time and name; 0 without one."""
    found = None if line.cells else _STAMP.match(line.text)
    return found.end() if found else 0


def _unquoted(line: SourceLine) -> SourceLine:
    found = _QUOTE.match(line.text)
    return blanked(line, found.end()) if found and not line.cells else line


def _goes_on(
    before: SourceLine, lines: Sequence[SourceLine], at: int, *, listed: bool, bulleted: Sequence[bool]
) -> bool:
    """Whether a line is the rest of the one before it."""
    line, head = lines[at], before.text.rstrip()
    if line.cells or before.cells or bulleted[at] or not line.text.strip() or not head:
        return False
    if len(head) + len(line.text) > LONGEST_LINE or head.endswith(_STOPS):
        return False
    if lines[at - 1].number != line.number - 1:
        return False
    if _dangles(head):
        return True
    first = line.text.strip()[0]
    if listed and clauses.is_bulleted(before.text) and (first.islower() or first.isdigit()):
        ends_entry = at + 1 == len(lines) or bulleted[at + 1] or not lines[at + 1].text.strip()
        return ends_entry and (first.islower() or not _is_number_only(line.text))
    wrapped = _LONG <= len(lines[at - 1].text.rstrip()) <= _LONGEST_WRAPPED
    return first.islower() and wrapped and not clauses.is_bulleted(before.text)


def _dangles(head: str) -> bool:
    """Whether a line ends with a word or hyphen that needs another one behind it."""
    if head.endswith(_HYPHENS) and head[-2:-1].isalpha():
        return False
    parts = tokens(head[-60:])
    return bool(parts) and parts[-1].word in vocabulary.DANGLING and head.endswith(parts[-1].word)


def _is_number_only(text: str) -> bool:
    return not any(map(str.isalpha, text))
