"""Reading a need list: headings hand down, lines yield items, nothing is dropped."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.needs import UNRECOGNISED
from app.domain.reading import (
    attributes,
    clauses,
    headings,
    setting_aside,
    table_plan,
    table_rows,
    vocabulary,
    wrapping,
)
from app.domain.reading.goods import READ_FROM, Scope, find_hits
from app.domain.reading.items import completed, read_line
from app.domain.reading.language import guess
from app.domain.reading.lexicon import Lexicon
from app.domain.reading.lines import Heading, look_at
from app.domain.reading.table_plan import Remembered, Row
from app.domain.reading.words import Token, tokens
from app.domain.reading.wrapping import LONGEST_LINE
from app.domain.reading_result import IgnoredLine, Reading, ReadItem, SourceLine

Progress = Callable[[int, int], None]
_COMMENT = re.compile(r"^\s*(?:#+\s*[\w /-]{1,20}:\s*\S|//|<!--)")
_REPORTED_EVERY = 200
_LONGEST_SIGNATURE = 6
_ROW_REASONS = {table_plan.HEADER: "header", table_plan.TOTAL: "total", table_plan.RULE: "empty"}
_NEAR = 3


@dataclass(slots=True)
class _State:
    """Where the reader stands.

    ``title`` holds for the whole list, ``outer`` for the headings below a heading without entries of its own;
    ``signing`` counts the lines below a closing that may be a signature.
    """

    heading: Heading = field(default_factory=Heading)
    outer: Heading = field(default_factory=Heading)
    title: Heading = field(default_factory=Heading)
    rows: Mapping[int, Row] = field(default_factory=dict[int, Row])
    blanks: int = 0
    bulleted: bool | None = None
    in_comments: bool = True
    signing: int = 0
    items: list[ReadItem] = field(default_factory=list[ReadItem])
    ignored: list[IgnoredLine] = field(default_factory=list[IgnoredLine])

    def go_below(self, heading: Heading, *, says_so: bool) -> None:
        """Enter the block of a heading; directly below another one, what that says of urgency and need still holds."""
        if says_so or heading.urgent or heading.excluded:
            self.outer = Heading()
        elif self.bulleted is None:
            urgent, excluded = (
                (self.heading.urgent or self.outer.urgent),
                (self.heading.excluded or self.outer.excluded),
            )
            self.outer = Heading(urgent=urgent, excluded=excluded)
        self.heading, self.bulleted = headings.below(self.heading, heading), None

    def hear_urgency(self, text: str) -> None:
        """A line without goods that presses (URGENT!!!) makes the list below it, or the rest of the block, urgent."""
        if not attributes.is_urgent(text):
            return
        if self.items:
            self.outer = replace(self.outer, urgent=True)
        else:
            self.title = replace(self.title, urgent=True)

    def set_aside(self, line: SourceLine, reason: str, start: int = 0, end: int | None = None) -> None:
        """Keep a stretch of a line as one that asks for nothing."""
        text = line.text[start:end]
        first = start + len(text) - len(text.lstrip())
        self.ignored.append(
            IgnoredLine(line.number, text.strip(), reason, first, first + len(text.strip()))
        )  # fmt: skip


def read(
    lines: Sequence[SourceLine],
    lexicon: Lexicon,
    progress: Progress | None = None,
    today: date | None = None,
    remembered: Remembered | None = None,
) -> Reading:
    """Understand a need list, line by line; without ``today`` a day without a year is no deadline."""
    lines = wrapping.unwrapped(lines)
    short = [line.text for line in lines if len(line.text) <= LONGEST_LINE and not _COMMENT.match(line.text)]
    language = guess(short, lexicon.languages_of(token for text in short for token in tokens(text)))
    scope = Scope(lexicon, language, today=today)
    state = _State(rows=table_plan.plan(lines, remembered))
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
    stamped = wrapping.stamp_end(line)
    if stamped:
        state.set_aside(line, setting_aside.CONTACT, 0, stamped)
        line = wrapping.blanked(line, stamped)
    if not line.text.strip():
        state.blanks += not stamped
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
    if not reason and _signs(line, scope, state):
        reason = setting_aside.CONTACT
    if not reason and not state.items and _is_title(line, scope):
        reason = "heading"
        state.title = headings.title_of(line.text, scope)
    state.signing = max(0, state.signing - 1) if reason else 0
    if setting_aside.closes_letter(line.text):
        state.signing = _LONGEST_SIGNATURE
    if setting_aside.starts_message(line.text):
        state.heading = state.outer = Heading()
    rest = [token for token in tokens(line.text) if not attributes.is_attribute(token)]
    if not reason or (reason == "prose" and find_hits(rest, scope)):
        return False
    state.set_aside(line, reason)
    state.hear_urgency(line.text)
    return True


def _signs(line: SourceLine, scope: Scope, state: _State) -> bool:
    """Whether a line is a name below a closing, or a name with its title below the list."""
    parts = tokens(line.text)
    if clauses.is_bulleted(line.text):
        return False
    below = state.signing and len(parts) <= _LONGEST_SIGNATURE
    if state.items and state.blanks and setting_aside.signs(line.text, parts):
        return True
    return bool(below) and all(hit.confidence < READ_FROM for hit in find_hits(parts, scope))


def _is_title(line: SourceLine, scope: Scope) -> bool:
    """Whether a line above all goods only says that a list follows."""
    parts = tokens(line.text)
    if clauses.is_bulleted(line.text) or not setting_aside.is_title(line.text, parts):
        return False
    return all(hit.shelf for hit in find_hits(parts, scope))


def _takes_row(line: SourceLine, scope: Scope, state: _State) -> bool:
    """Read a table row by what its table's header says; false for a row outside every table."""
    row = state.rows.get(line.number)
    if row is None:
        return False
    if row.kind == table_plan.SECTION or table_rows.is_title(row, scope):
        state.heading = headings.below(state.heading, headings.heading_of(line.text, scope))
        state.set_aside(line, "heading")
    elif row.kind != table_plan.GOODS:
        state.set_aside(line, _ROW_REASONS[row.kind])
    else:
        items, ignored = table_rows.take_row(line, row, scope, state.heading)
        state.items += items
        state.ignored += ignored
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
    ends_block = state.blanks and state.bulleted is not None and (bulleted != state.bulleted or state.blanks > 1)
    if headings.is_heading(line, following, scope):
        state.go_below(headings.heading_of(line.text, scope), says_so=attributes.says_need(tokens(line.text)))
        state.set_aside(line, "heading")
        return
    if ends_block:
        state.heading, state.outer, state.bulleted = headings.below(state.heading, Heading()), Heading(), None
    if state.bulleted is None:
        state.bulleted = bulleted
    if _is_total(tokens(line.text)):
        state.set_aside(line, "total")
        return
    _take_goods(line, scope, state)


def _take_goods(line: SourceLine, scope: Scope, state: _State) -> None:
    inline = headings.inline_heading(line.text, scope)
    heading = headings.merged(headings.merged(state.title, state.outer), state.heading)
    if inline:
        heading = headings.merged(heading, headings.heading_of(line.text[:inline], scope))
        state.set_aside(line, "heading", 0, inline)
    scope = replace(scope, groups=_groups_above(line, scope, state))
    items, ignored = read_line(look_at(line.number, line.text[inline:], scope, heading, inline))
    if not items:
        state.hear_urgency(line.text)
    state.items += items
    state.ignored += ignored


def _groups_above(line: SourceLine, scope: Scope, state: _State) -> frozenset[str]:
    """The one group of the clear goods just above in the same block."""
    near = [item for item in state.items[-_NEAR:] if item.category and line.number - item.line <= _NEAR]
    if state.blanks or len(near) < 2:
        return frozenset()
    groups = frozenset(scope.lexicon.categories[item.category].group for item in near)
    return groups if len(groups) == 1 else frozenset()


def _continues(line: SourceLine, scope: Scope, state: _State) -> bool:
    """Whether a line is only the rest of the item above it: its number, its unit, the end of its brackets."""
    last = state.items[-1] if state.items else None
    if last is None or state.blanks or last.line != line.number - 1 or clauses.is_bulleted(line.text):
        return False
    whole = completed(last, look_at(line.number, line.text, scope, Heading()))
    if whole is not None:
        state.items[-1] = whole
    return whole is not None
