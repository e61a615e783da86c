"""The pieces of a line together: shared words, refusals, and remarks that belong to their neighbour."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from app.domain.needs import Candidate
from app.domain.reading import attributes, vocabulary
from app.domain.reading.clauses import COMMA, JOIN, SENTENCE, Piece
from app.domain.reading.goods import Good, Scope, doubted
from app.domain.reading.lexicon import LONGEST_WORD
from app.domain.reading.lines import Line, naming, pieces_of
from app.domain.reading.parts import Part, known_phrase, read_part
from app.domain.reading.words import Token, is_cyrillic, tokens


def parts_of(line: Line) -> list[Part]:
    """The goods of a line in order; together the parts cover the whole line."""
    cut = [read_part(line, piece) for piece in pieces_of(line)]
    return _gathered(line, _refused(line, _with_shared_words(line, cut)))


def _with_shared_words(line: Line, parts: list[Part]) -> list[Part]:
    """Give each piece the half of a word it shares with its neighbour: Rettungs- und Schutzwesten."""
    result = list(parts)
    for at in range(len(parts) - 1):
        pair = result[at], result[at + 1]
        if parts[at + 1].piece.separator != SENTENCE:
            result[at], result[at + 1] = _halves(line, *pair) or _shared(line, *pair)
    return result


def _halves(line: Line, left: Part, right: Part) -> tuple[Part, Part] | None:
    """Two pieces of which one lacks half of its word, marked by a hyphen; nothing when there is none."""
    ours, theirs = _words_of(line, left), _words_of(line, right)
    if not ours or not theirs:
        return left, right
    if line.text[ours[-1].end : ours[-1].end + 1] in {"-", "\u2011", "–"}:
        return _named_by(left, _completed(ours[-1].word, theirs[0].word, line.scope)), right
    if line.text[: theirs[0].start].endswith(("-", "\u2011")):
        return left, _named_by(right, _continued(ours[-1].word, theirs[0].word, line.scope))
    return None


def _shared(line: Line, left: Part, right: Part) -> tuple[Part, Part]:
    """Two pieces of which one may be named by the words of both."""
    ours, theirs = _words_of(line, left), _words_of(line, right)
    single = len(theirs) == 1
    if right.piece.separator == COMMA:
        if single and not right.good.named and _is_adjective(theirs[0]):
            named = _named_by(left, known_phrase((theirs[0], *ours), line.scope))
            return named, replace(right, describes=right.describes or named is not left)
        return left, right
    if single and _is_object(ours) and left.good.candidates:
        return left, _same_object(left, right, known_phrase((*ours[:-1], theirs[0]), line.scope))
    if len(ours) == 1 and not single and left.quantity is None:
        return _named_by(left, known_phrase((ours[-1], theirs[-1]), line.scope)), right
    if single and len(ours) > 1 and not right.good.named:
        return left, _named_by(right, known_phrase((*ours[:-1], theirs[0]), line.scope))
    return left, right


def _words_of(line: Line, part: Part) -> tuple[Token, ...]:
    return naming(line, part.piece.body, part.piece.end)


def _is_adjective(token: Token) -> bool:
    """Whether a German or English word begins small, as what describes goods behind a comma: vests, bulletproof."""
    return not token.capital and not is_cyrillic(token.word)


def _is_object(words: Sequence[Token]) -> bool:
    """Whether words end with what goods are for or against, and not with people: repellents against ticks."""
    if len(words) < 3 or words[-2].word not in vocabulary.PREPOSITIONS:
        return False
    return not attributes.audience_of(words[-1:]) and not attributes.is_attribute(words[-1])


def _same_object(left: Part, right: Part, shared: Good) -> Part:
    """What stands behind "and" after such an object: the same goods for something else, or a question."""
    if shared.named:
        return _named_by(right, shared)
    if not right.good.named or left.good.category == right.good.category:
        return replace(right, describes=True, good=Good())
    both = {each.category: each for each in (*right.good.candidates, *left.good.candidates)}
    return replace(right, good=replace(doubted(right.good), candidates=tuple(both.values())[:5]))


def _named_by(part: Part, good: Good) -> Part:
    return replace(part, good=good, describes=False) if good.named else part


def _completed(first: str, other: str, scope: Scope) -> Good:
    """Rettungs- and Schutzwesten: the longest ending of the other word that makes a known word."""
    return _first_known((first + other[at:] for at in range(1, len(other) - 2)), scope)


def _continued(other: str, last: str, scope: Scope) -> Good:
    """Zahnpasta and -bürsten: the longest beginning of the other word that makes a known word."""
    return _first_known((other[:at] + last for at in range(len(other) - 1, 2, -1)), scope)


def _first_known(candidates: Iterable[str], scope: Scope) -> Good:
    for word in islice(candidates, LONGEST_WORD):
        good = known_phrase(tokens(word), scope)
        if good.named:
            return good
    return Good()


def _refused(line: Line, parts: list[Part]) -> list[Part]:
    """Mark the pieces a sentence refuses: around its "not needed", up to a piece that is needed after all."""
    refused = [line.heading.excluded] * len(parts)
    for at, part in enumerate(parts):
        text = line.text[part.piece.start : part.piece.end]
        if attributes.is_unwanted(text):
            for near in _sentence(line, parts, at, backwards=True):
                refused[near] = True
        if attributes.is_enough(text):
            refused[at] = True
        begins = line.text[part.piece.body : part.piece.end]
        if attributes.is_unwanted(text) or (not part.describes and attributes.turns_unwanted(begins)):
            for near in _sentence(line, parts, at, backwards=False):
                refused[near] = True
    return [replace(part, excluded=excluded) for part, excluded in zip(parts, refused, strict=True)]


def _sentence(line: Line, parts: list[Part], at: int, *, backwards: bool) -> Iterable[int]:
    """The pieces of the same sentence from one on, until one that says it is needed."""
    yield at
    step = -1 if backwards else 1
    near = at + step
    while 0 <= near < len(parts):
        border = parts[near + 1] if backwards else parts[near]
        text = line.text[parts[near].piece.start : parts[near].piece.end]
        needed = attributes.says_need(tokens(text)) and not attributes.is_unwanted(text)
        if border.piece.separator == SENTENCE or needed or (not backwards and attributes.turns_wanted(text)):
            return
        yield near
        near += step


def _gathered(line: Line, parts: list[Part]) -> list[Part]:
    """Join describing pieces to the goods they describe."""
    result: list[Part] = []
    waiting: Part | None = None
    for at, each in enumerate(parts):
        following = parts[at + 1] if at + 1 < len(parts) else None
        part = each if waiting is None else _joined(waiting, each)
        waiting = None
        if _is_other_kind(line, result, part):
            result[-1] = _joined(result[-1], part)
        elif part.describes and (not _has_neighbour(result, part) or _points_forward(line, part, following)):
            waiting = part
        elif part.describes and part.quantity and result[-1].quantity:
            result.append(replace(part, good=result[-1].good, describes=False))
        elif (
            part.describes
            or _goes_on(line, result, part)
            or (part.follows and not part.good.candidates and _has_neighbour(result, part))
        ):
            result[-1] = _joined(result[-1], part)
        else:
            result.append(part)
    return result + ([waiting] if waiting is not None else [])


def _is_other_kind(line: Line, result: list[Part], part: Part) -> bool:
    """Whether a piece only names a second kind of the same goods, with the number of both: flat and round files, 60."""
    if not result or part.piece.separator != JOIN or result[-1].quantity is not None:
        return False
    if part.quantity is None and not _is_translated(line, result[-1], part):
        return False
    return bool(part.good.category) and part.good.category == result[-1].good.category


def _is_translated(line: Line, first: Part, second: Part) -> bool:
    """Whether a piece says the same in another script: sleeping bags / спальники."""
    one, other = (line.text[part.piece.body : part.piece.end] for part in (first, second))
    return is_cyrillic(one) != is_cyrillic(other)


def _goes_on(line: Line, result: list[Part], part: Part) -> bool:
    """Whether a stretch of a sentence without goods only continues another one."""
    return line.prose and bool(result) and not part.good.candidates and not result[-1].good.candidates


def _has_neighbour(result: list[Part], part: Part) -> bool:
    return bool(result) and part.piece.separator != SENTENCE


def _points_forward(line: Line, part: Part, following: Part | None) -> bool:
    """Whether a describing piece belongs to the next goods: women's and children's underwear."""
    if following is None or following.piece.separator != JOIN or part.quantity is not None:
        return False
    text = line.text[part.piece.start : part.piece.end].rstrip()
    return text.endswith("-") or (bool(following.good.candidates) and part.piece.separator == COMMA)


def _joined(first: Part, second: Part) -> Part:
    kept = first if first.good.candidates or second.describes else second
    return replace(
        kept,
        piece=Piece(first.piece.start, first.piece.body, second.piece.end, first.piece.separator),
        quantity=first.quantity or (None if first.unsure and _is_bare(second) else second.quantity),
        unsure=first.unsure or second.unsure,
        excluded=first.excluded or second.excluded,
        describes=first.describes and second.describes,
    )


def _is_bare(part: Part) -> bool:
    return part.quantity is not None and not part.quantity.unit


def candidates_of(parts: Iterable[Part]) -> tuple[Candidate, ...]:
    """All candidates of several parts, each once."""
    found: dict[str, Candidate] = {}
    for part in parts:
        for candidate in part.good.candidates:
            found.setdefault(candidate.category, candidate)
    return tuple(found.values())[:5]
