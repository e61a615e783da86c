"""Reading a need list: headings hand down, lines yield items, nothing is dropped."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain.needs import UNRECOGNISED
from app.domain.reading import attributes, clauses, tables, vocabulary
from app.domain.reading.goods import Scope, find_hits
from app.domain.reading.items import completed, read_line
from app.domain.reading.language import guess
from app.domain.reading.lexicon import Lexicon
from app.domain.reading.lines import Heading, look_at
from app.domain.reading.tables import Header
from app.domain.reading.words import Token, tokens
from app.domain.reading_result import IgnoredLine, Reading, ReadItem, SourceLine

LONGEST_LINE = 2000
_COMMENT = re.compile(r"^\s*(?:#+\s*[\w /-]{1,20}:\s*\S|//|<!--)")
_MARKDOWN_HEADING = re.compile(r"^\s*#{1,6}\s*\S")
_INLINE = re.compile(r"^[^:\d]{2,60}:(?=\s+\S)")
_LONGEST_HEADING = 8


@dataclass(slots=True)
class _State:
    """Where the reader stands."""

    heading: Heading = field(default_factory=Heading)
    header: Header | None = None
    blanks: int = 0
    bulleted: bool | None = None
    in_comments: bool = True
    items: list[ReadItem] = field(default_factory=list[ReadItem])
    ignored: list[IgnoredLine] = field(default_factory=list[IgnoredLine])


def read(lines: Sequence[SourceLine], lexicon: Lexicon) -> Reading:
    """Understand a need list, line by line."""
    short = [line.text for line in lines if len(line.text) <= LONGEST_LINE and not _COMMENT.match(line.text)]
    language = guess(short, lexicon.languages_of(token for text in short for token in tokens(text)))
    scope = Scope(lexicon, language)
    state = _State()
    followers = _followers(lines)
    for line, following in zip(lines, followers, strict=True):
        _take(line, following, scope, state)
    return Reading(language, tuple(state.items), tuple(state.ignored))


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
        state.items.append(ReadItem(line.number, line.text.strip(), UNRECOGNISED))
    elif _is_comment(line, state):
        state.ignored.append(IgnoredLine(line.number, line.text.strip(), "comment"))
        return
    elif line.cells and _takes_row(line, scope, state):
        pass
    else:
        _take_text(line, following, scope, state)
    state.in_comments = False
    state.blanks = 0


def _is_comment(line: SourceLine, state: _State) -> bool:
    """Whether it is a note about the list, as stands above it (# source: …)."""
    return state.in_comments and _COMMENT.match(line.text) is not None


def _takes_row(row: SourceLine, scope: Scope, state: _State) -> bool:
    """Read a table row by its header; false when the table has no header to go by."""
    header = tables.header_of(row)
    if header is not None and not (state.header and _is_goods_row(row, state.header)):
        state.header = header
        state.ignored.append(IgnoredLine(row.number, row.text.strip(), "header"))
        return True
    if state.header is None:
        return False
    if _is_total(tokens(row.text)):
        state.ignored.append(IgnoredLine(row.number, row.text.strip(), "total"))
        return True
    return _takes_goods_row(row, state.header, scope, state)


def _is_goods_row(row: SourceLine, header: Header) -> bool:
    return any(char.isdigit() for char in header.cell(row, tables.QUANTITY))


def _takes_goods_row(row: SourceLine, header: Header, scope: Scope, state: _State) -> bool:
    if tables.is_section(row, header):
        state.heading = _heading(row.text, scope)
        state.ignored.append(IgnoredLine(row.number, row.text.strip(), "heading"))
        return True
    group = _heading(header.cell(row, tables.GROUP), scope) if tables.GROUP in header.columns else Heading()
    heading = replace(state.heading, groups=group.groups or state.heading.groups)
    item = tables.read_row(row, header, scope, heading)
    state.items.append(item or ReadItem(row.number, row.text.strip(), UNRECOGNISED))
    return True


def _is_total(parts: Sequence[Token]) -> bool:
    """Whether a line sums up: it begins with a word such as total and names nothing but numbers and units."""
    named = [token for token in parts if not token.word.isdigit()]
    return bool(named) and named[0].word in vocabulary.TOTALS and len(named) <= 3


def _take_text(line: SourceLine, following: SourceLine | None, scope: Scope, state: _State) -> None:
    if _continues(line, scope, state):
        state.ignored.append(IgnoredLine(line.number, line.text.strip(), "prose"))
        return
    bulleted = clauses.is_bulleted(line.text)
    if state.blanks and state.bulleted is not None and (bulleted != state.bulleted or state.blanks > 1):
        state.heading, state.bulleted = Heading(), None
    if _is_heading(line, following, scope):
        state.heading, state.bulleted = _heading(line.text, scope), None
        state.ignored.append(IgnoredLine(line.number, line.text.strip(), "heading"))
        return
    if state.bulleted is None:
        state.bulleted = bulleted
    if _is_total(tokens(line.text)):
        state.ignored.append(IgnoredLine(line.number, line.text.strip(), "total"))
        return
    _take_goods(line, scope, state)


def _take_goods(line: SourceLine, scope: Scope, state: _State) -> None:
    inline = _inline_heading(line.text, scope)
    heading = _merged(state.heading, _heading(line.text[:inline], scope)) if inline else state.heading
    looked = look_at(line.number, line.text[inline:], scope, heading)
    if inline:
        state.ignored.append(IgnoredLine(line.number, line.text[:inline].strip(), "heading"))
    items, ignored = read_line(looked)
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


def _is_heading(line: SourceLine, following: SourceLine | None, scope: Scope) -> bool:
    """A line that ends with a colon, or a short line without a quantity above the items of a list."""
    text = line.text.strip()
    if _MARKDOWN_HEADING.match(text):
        return True
    if not text.endswith(":") and (following is None or clauses.is_bulleted(text) or text.endswith((",", ";", "."))):
        return False
    looked = look_at(line.number, text, scope, Heading())
    if text.endswith(":") or following is None:
        return not any(amount.unit for amount in looked.measures)
    if not clauses.is_bulleted(following.text) and (
        not following.text.rstrip().endswith(":") or find_hits(looked.parts, scope)
    ):
        return False
    short = 0 < sum(not token.word.isdigit() for token in looked.parts) <= _LONGEST_HEADING and not looked.prose
    return short and not looked.measures


def _inline_heading(text: str, scope: Scope) -> int:
    """Where the goods begin behind a heading on the same line (Food: rice, pasta); 0 without one."""
    found = _INLINE.match(text)
    if found is None:
        return 0
    rest = tokens(text[found.end() :])
    after = [token for token in rest if not attributes.is_attribute(token)]
    hits = find_hits(after, scope) if after else []
    ahead = tokens(found[0])
    if not hits or len(ahead) > _LONGEST_HEADING:
        return 0
    again = _INLINE.match(text[found.end() :])
    return found.end() + (_inline_heading(text[found.end() :], scope) if again else 0)


def _heading(text: str, scope: Scope) -> Heading:
    """What a heading says about the lines below it."""
    parts = tokens(text)
    categories = scope.lexicon.categories
    groups = {categories[key].group for hit in find_hits(parts, scope) for key in hit.keys if key in categories}
    return Heading(
        tuple(token.word for token in parts),
        frozenset(groups),
        attributes.audience_of(parts),
        attributes.season_of(parts),
        attributes.is_urgent(text, parts),
        attributes.is_unwanted(text) or attributes.turns_unwanted(text),
    )


def _merged(outer: Heading, inner: Heading) -> Heading:
    """An inline heading below another: both hold, the nearer one first."""
    return Heading(
        inner.words + outer.words,
        inner.groups or outer.groups,
        inner.audience or outer.audience,
        inner.season or outer.season,
        inner.urgent or outer.urgent,
        inner.excluded or outer.excluded,
    )
