"""Reading a need list: headings hand down, lines yield items, nothing is dropped."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.needs import UNRECOGNISED
from app.domain.reading import attributes, clauses, headings, setting_aside, tables, vocabulary
from app.domain.reading.goods import Scope, find_hits
from app.domain.reading.items import completed, read_line
from app.domain.reading.language import guess
from app.domain.reading.lexicon import Lexicon
from app.domain.reading.lines import Heading, look_at
from app.domain.reading.tables import Header
from app.domain.reading.words import Token, tokens
from app.domain.reading_result import IgnoredLine, Reading, ReadItem, SourceLine

LONGEST_LINE = 2000
Progress = Callable[[int, int], None]
_COMMENT = re.compile(r"^\s*(?:#+\s*[\w /-]{1,20}:\s*\S|//|<!--)")
_REPORTED_EVERY = 200
_LONGEST_SIGNATURE = 6


@dataclass(slots=True)
class _State:
    """Where the reader stands; ``signing`` counts the lines below a closing that may be a signature."""

    heading: Heading = field(default_factory=Heading)
    header: Header | None = None
    blanks: int = 0
    bulleted: bool | None = None
    in_comments: bool = True
    signing: int = 0
    items: list[ReadItem] = field(default_factory=list[ReadItem])
    ignored: list[IgnoredLine] = field(default_factory=list[IgnoredLine])

    def set_aside(self, line: SourceLine, reason: str, start: int = 0, end: int | None = None) -> None:
        """Keep a stretch of a line as one that asks for nothing."""
        text = line.text[start:end]
        first = start + len(text) - len(text.lstrip())
        self.ignored.append(
            IgnoredLine(line.number, text.strip(), reason, first, first + len(text.strip()))
        )  # fmt: skip


def read(
    lines: Sequence[SourceLine], lexicon: Lexicon, progress: Progress | None = None, today: date | None = None
) -> Reading:
    """Understand a need list, line by line; without ``today`` a day without a year is no deadline."""
    short = [line.text for line in lines if len(line.text) <= LONGEST_LINE and not _COMMENT.match(line.text)]
    language = guess(short, lexicon.languages_of(token for text in short for token in tokens(text)))
    scope = Scope(lexicon, language, today=today)
    state = _State()
    for place, (line, following) in enumerate(zip(lines, _followers(lines), strict=True)):
        if progress and place % _REPORTED_EVERY == 0:
            progress(place, len(lines))
        _take(line, following, _scope_of(line, scope), state)
    return Reading(language, tuple(state.items), tuple(state.ignored))


def _scope_of(line: SourceLine, scope: Scope) -> Scope:
    """In a list of several languages every line has its own."""
    if scope.language != "mixed" or len(line.text) > LONGEST_LINE:
        return scope
    parts = tokens(line.text)
    return replace(scope, language=guess([line.text], scope.lexicon.languages_of(parts)))


def _followers(lines: Sequence[SourceLine]) -> list[SourceLine | None]:
    """For every line the next one that is not blank."""
    result: list[SourceLine | None] = []
    following: SourceLine | None = None
    for line in reversed(lines):
        result.append(following)
        following = line if line.text.strip() else following
    return result[::-1]


def _take(line: SourceLine, following: SourceLine | None, scope: Scope, state: _State) -> None:
    if not line.text.strip():
        state.blanks += 1
        return
    if len(line.text) > LONGEST_LINE:
        state.items.append(_unread(line))
    elif _is_comment(line, state):
        state.set_aside(line, "comment")
        return
    elif not (line.cells and _takes_row(line, scope, state)) and not _takes_letter_part(line, scope, state):
        _take_text(line, following, scope, state)
    state.in_comments = False
    state.blanks = 0


def _unread(line: SourceLine) -> ReadItem:
    text = line.text.strip()
    start = line.text.index(text)
    return ReadItem(line.number, text, UNRECOGNISED, start=start, end=start + len(text))


def _is_comment(line: SourceLine, state: _State) -> bool:
    """Whether it is a note about the list, as stands above it (# source: …)."""
    return state.in_comments and _COMMENT.match(line.text) is not None


def _takes_letter_part(line: SourceLine, scope: Scope, state: _State) -> bool:
    """Set aside the frame of a letter: its head, its greeting, its closing and the signature below that."""
    reason = setting_aside.letter_part(line.text)
    if not reason and state.signing and _may_sign(line, scope):
        reason = setting_aside.CONTACT
    state.signing = max(0, state.signing - 1) if reason else 0
    if setting_aside.closes_letter(line.text):
        state.signing = _LONGEST_SIGNATURE
    rest = [token for token in tokens(line.text) if not attributes.is_attribute(token)]
    if not reason or (reason == "prose" and find_hits(rest, scope)):
        return False
    state.set_aside(line, reason)
    return True


def _may_sign(line: SourceLine, scope: Scope) -> bool:
    parts = tokens(line.text)
    return len(parts) <= _LONGEST_SIGNATURE and not clauses.is_bulleted(line.text) and not find_hits(parts, scope)


def _takes_row(row: SourceLine, scope: Scope, state: _State) -> bool:
    """Read a table row by its header; false when the table has no header to go by."""
    header = tables.header_of(row)
    if header is not None and not (state.header and _is_goods_row(row, state.header)):
        state.header = header
        state.set_aside(row, "header")
        return True
    if state.header is None:
        return False
    if _is_total(tokens(row.text)):
        state.set_aside(row, "total")
        return True
    return _takes_goods_row(row, state.header, scope, state)


def _is_goods_row(row: SourceLine, header: Header) -> bool:
    return any(char.isdigit() for char in header.cell(row, tables.QUANTITY))


def _takes_goods_row(row: SourceLine, header: Header, scope: Scope, state: _State) -> bool:
    if tables.is_section(row, header):
        state.heading = headings.below(state.heading, headings.heading_of(row.text, scope))
        state.set_aside(row, "heading")
        return True
    group = headings.heading_of(header.cell(row, tables.GROUP), scope) if tables.GROUP in header.columns else Heading()
    heading = replace(state.heading, groups=group.groups or state.heading.groups)
    item = tables.read_row(row, header, scope, heading)
    whole = _unread(row)
    state.items.append(replace(item, start=whole.start, end=whole.end) if item else whole)
    return True


def _is_total(parts: Sequence[Token]) -> bool:
    """Whether a line sums up: it begins with a word such as total and names nothing but numbers and units."""
    named = [token for token in parts if not token.word.isdigit()]
    return bool(named) and named[0].word in vocabulary.TOTALS and len(named) <= 3


def _take_text(line: SourceLine, following: SourceLine | None, scope: Scope, state: _State) -> None:
    if _continues(line, scope, state):
        state.set_aside(line, "prose")
        return
    bulleted = clauses.is_bulleted(line.text)
    if state.blanks and state.bulleted is not None and (bulleted != state.bulleted or state.blanks > 1):
        state.heading, state.bulleted = headings.below(state.heading, Heading()), None
    if headings.is_heading(line, following, scope):
        state.heading, state.bulleted = headings.below(state.heading, headings.heading_of(line.text, scope)), None
        state.set_aside(line, "heading")
        return
    if state.bulleted is None:
        state.bulleted = bulleted
    if _is_total(tokens(line.text)):
        state.set_aside(line, "total")
        return
    _take_goods(line, scope, state)


def _take_goods(line: SourceLine, scope: Scope, state: _State) -> None:
    inline = headings.inline_heading(line.text, scope)
    heading = state.heading
    if inline:
        heading = headings.merged(heading, headings.heading_of(line.text[:inline], scope))
        state.set_aside(line, "heading", 0, inline)
    items, ignored = read_line(look_at(line.number, line.text[inline:], scope, heading, inline))
    state.items += items
    state.ignored += ignored


def _continues(line: SourceLine, scope: Scope, state: _State) -> bool:
    """Whether a line is only the rest of the item above it: its number, its unit, the end of its brackets."""
    last = state.items[-1] if state.items else None
    if last is None or state.blanks or last.line != line.number - 1 or clauses.is_bulleted(line.text):
        return False
    whole = completed(last, look_at(line.number, line.text, scope, Heading()))
    if whole is not None:
        state.items[-1] = whole
    return whole is not None
