"""Headings of a need list: which lines are headings, and what they hand down to the lines below."""

import re
from dataclasses import replace

from app.domain.reading import attributes, clauses, deadlines, recipients
from app.domain.reading.goods import Scope, find_hits
from app.domain.reading.lines import Heading, look_at
from app.domain.reading.words import tokens
from app.domain.reading_result import SourceLine

_MARKDOWN = re.compile(r"^\s*(?:#{1,6}\s*\S|(?:\*\*|__)[^*_]+(?:\*\*|__):?\s*$)")
_INLINE = re.compile(r"^[^:\d]{2,60}:(?=\s+\S)")
_LONGEST = 8


def is_heading(line: SourceLine, following: SourceLine | None, scope: Scope) -> bool:
    """A line that ends with a colon, or a short line without a quantity above the items of a list."""
    text = line.text.strip()
    if _MARKDOWN.match(text):
        return True
    if not text.endswith(":") and (following is None or clauses.is_bulleted(text) or text.endswith((",", ";", "."))):
        return False
    looked = look_at(line.number, text, scope, Heading())
    if text.endswith(":") or following is None:
        return not any(amount.unit for amount in looked.measures)
    if not clauses.is_bulleted(following.text) and (
        not following.text.rstrip().endswith(":") or find_hits(looked.parts, scope)
    ):
        return recipients.recipient_of(text, looked.parts, scope) != "" and not looked.prose
    short = 0 < sum(not token.word.isdigit() for token in looked.parts) <= _LONGEST and not looked.prose
    return short and not looked.measures


def inline_heading(text: str, scope: Scope) -> int:
    """Where the goods begin behind a heading on the same line (Food: rice, pasta); 0 without one."""
    found = _INLINE.match(text)
    if found is None:
        return 0
    rest = tokens(text[found.end() :])
    after = [token for token in rest if not attributes.is_attribute(token)]
    hits = find_hits(after, scope) if after else []
    ahead = tokens(found[0])
    if not hits or len(ahead) > _LONGEST:
        return 0
    again = _INLINE.match(text[found.end() :])
    return found.end() + (inline_heading(text[found.end() :], scope) if again else 0)


def heading_of(text: str, scope: Scope) -> Heading:
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
        recipients.recipient_of(text, parts, scope),
        deadlines.deadline_of(text, scope.today),
    )


def merged(outer: Heading, inner: Heading) -> Heading:
    """An inline heading below another: both hold, the nearer one first."""
    return Heading(
        inner.words + outer.words,
        inner.groups or outer.groups,
        inner.audience or outer.audience,
        inner.season or outer.season,
        inner.urgent or outer.urgent,
        inner.excluded or outer.excluded,
        inner.recipient or outer.recipient,
        inner.deadline or outer.deadline,
    )


def below(outer: Heading, inner: Heading) -> Heading:
    """A heading that stands below another: only the recipient and the day of the outer one still hold."""
    return replace(inner, recipient=inner.recipient or outer.recipient, deadline=inner.deadline or outer.deadline)
