"""Headings of a need list: which lines are headings, and what they hand down to the lines below."""

import re
from dataclasses import replace

from app.domain.reading import attributes, clauses, deadlines, recipients
from app.domain.reading.goods import READ_FROM, Scope, find_hits
from app.domain.reading.lines import Heading, Line, look_at
from app.domain.reading.words import plain, tokens
from app.domain.reading_result import SourceLine

_MARKDOWN = re.compile(r"^\s*(?:#{1,6}\s*\S|(?:\*\*|__)[^*_]+(?:\*\*|__):?\s*$)")
_INLINE = re.compile(r"^[^:\d]{2,60}(?:\d{1,3}\s?)?:(?=\s+\S)")
_REFUSAL = re.compile(
    r"^\W*(?:(?:bitte|please|просимо|prosimy|aber|but) )?(?:no|not|nein|nicht|nie|не|ні|нет|kein\w*)\W*$"
)
_LONGEST = 8
_LONGEST_TITLE = 3
_LONGEST_TITLED, _MANY = 14, 3


def is_heading(line: SourceLine, following: SourceLine | None, scope: Scope) -> bool:
    """A line that ends with a colon, or a short line without a quantity above the items of a list."""
    text = line.text.strip()
    if _MARKDOWN.match(text):
        return True
    if not text.endswith(":") and (following is None or clauses.is_bulleted(text) or text.endswith((",", ";", "."))):
        return False
    looked = look_at(line.number, text, scope, Heading())
    if text.endswith(":") or following is None:
        return not any(amount.unit for amount in looked.measures) and not _lists_goods(looked, scope)
    if not clauses.is_bulleted(following.text) and (
        not following.text.rstrip().endswith(":") or find_hits(looked.parts, scope)
    ):
        return not looked.prose and (
            recipients.recipient_of(text, looked.parts, scope) != "" or _titles(looked, following, scope)
        )
    short = 0 < sum(not token.word.isdigit() for token in looked.parts) <= _LONGEST and not looked.prose
    return short and not looked.measures


def _lists_goods(looked: Line, scope: Scope) -> bool:
    """Whether a long line names many goods itself, so that it is no mere heading although it ends with a colon."""
    if len(looked.parts) <= _LONGEST_TITLED:
        return False
    return sum(hit.confidence >= READ_FROM for hit in find_hits(looked.parts, scope)) >= _MANY


def _titles(looked: Line, following: SourceLine, scope: Scope) -> bool:
    """Whether a word or two without a quantity, which name no single good, stand above an entry with a quantity."""
    if not 0 < len(looked.parts) <= _LONGEST_TITLE or looked.measures or following.number != looked.number + 1:
        return False
    below = look_at(following.number, following.text, scope, Heading())
    return bool(below.measures) and all(hit.shelf for hit in find_hits(looked.parts, scope))


def inline_heading(text: str, scope: Scope, deepest: int = 3) -> int:
    """Where the goods begin behind a heading on the same line (Food: rice, pasta); 0 without one."""
    found = _INLINE.match(text)
    if found is None:
        return 0
    rest = tokens(text[found.end() :])
    after = [token for token in rest if not attributes.is_attribute(token)]
    hits = find_hits(after, scope) if after else []
    ahead = tokens(found[0])
    if not hits or len(ahead) > _LONGEST or (any(map(str.isdigit, found[0])) and find_hits(ahead, scope)):
        return 0
    again = deepest and _INLINE.match(text[found.end() :])
    return found.end() + (inline_heading(text[found.end() :], scope, deepest - 1) if again else 0)


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
        attributes.is_urgent(text),
        attributes.is_unwanted(text)
        or attributes.is_enough(text)
        or attributes.turns_unwanted(text)
        or _REFUSAL.match(plain(text)) is not None,
        recipients.recipient_of(text, parts, scope),
        deadlines.deadline_of(text, scope.today),
    )


def title_of(text: str, scope: Scope) -> Heading:
    """What the title of a whole list says: how urgent it is, for whom, until when; never which goods."""
    said = heading_of(text, scope)
    return Heading(urgent=said.urgent, recipient=said.recipient, deadline=said.deadline)


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
    """A heading that stands below another: the recipient and the day of the outer one still hold."""
    return replace(inner, recipient=inner.recipient or outer.recipient, deadline=inner.deadline or outer.deadline)
