"""What a text says beside the goods: for whom, which season, how urgent, wanted or not."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from app.domain.reading import vocabulary
from app.domain.reading.units import UNIT_WORD, WORD_VALUES
from app.domain.reading.words import Token, comparable, plain, tokens
from app.domain.sku import CHILD_AUDIENCES, Audience, Season

_ACTIONS = (
    r"(?:benötig|brauch|gebraucht|angenommen|annehm|nehmen|spenden|bringen|abgeben|erwünscht|need|requir|accept|bring|send"
    r"|want|donat|take|потріб|потребу|треба|принос|прийма|нести|везти|передават|нуж(?:н|ен)|надо|принима|привоз|возит"
    r"|potrzeb|przyjm|przynos|zbier|требу|беремо?(?!\w)|берём(?!\w)|берут"
    r"|bierzemy)"
)
_NUMBERS = frozenset(comparable(word) for word in WORD_VALUES)
# 43р, 100er, 3x
_NUMBERED = re.compile(r"\d+(?:р|x|х|er|ер|th|st)")
_LETTER_SIZE = re.compile(r"[2-5]?x{0,5}[sml]|x\d*")
_NOT = r"(?:nicht|kein\w*|not|no longer|don't|do not|cannot|can't|never|не|nie)"
# the words between "not" and the verb stay within their clause; "not only" refuses nothing
_GAP = r"[\s\"„“»«*-]+"
_UNWANTED = re.compile(
    rf"(?<!\w){_NOT}(?! (?:nur|only|just|тільки|лише|только|tylko)(?!\w))(?:{_GAP}\w+){{0,3}}?{_GAP}{_ACTIONS}"
    r"|(?<!\w)не ?(?:актуальн|вез(?:іть|ите))|\bno more\b|\bnichts? mehr\b|\bno need\b"
    r"|(?:brauch|benötig|nehm|sammel|need|want|take|accept)\w*(?: \w+){0,2} (?:kein\w{0,2}|no)(?= \w)"
)
_UNWANTED_NEXT = re.compile(
    r"^\W*(?:bitte |please |aber |but )?(?:kein\w{0,2}|no|not|nicht) "
    r"(?!(?:gr\.? |größen? |sizes? |розмір\w* )?[2-5]?x{0,5}[sml](?!\w))"
)
_ENOUGH = re.compile(
    r"(?<!\w)(?:haben|hat|gibt es|sind)(?:\W+\w+){0,3}?\W+(?:genug|genügend|ausreichend|reichlich)(?! \w+ für)"
    r"|genug (?:vorhanden|da)(?!\w)|(?:have|got)(?: \w+)? (?:enough|plenty|too many)(?! \w+ for)"
    r"|(?:вже|уже) (?:є|есть|достатньо|достаточно|маємо|вистачає|хватает|повно)|(?:достатньо|достаточно|повно)\W*$"
    r"|(?:mamy|jest)(?: już)? (?:dość|dużo|wystarczając|pod dostatkiem)"
    r"|(?<!\w)(?:aufnahmestopp|annahmestopp|стоп)(?!\w)"
)
_WANTED_AGAIN = re.compile(
    r"^\W*(?:nur|sondern|aber|lieber|stattdessen|only|but|instead|rather|краще|лучше|зате|lepiej|tylko|ale|тільки|лише"
    r"|але|а|только|но)(?= )"
)
_NOT_URGENT = re.compile(r"(?:nicht|not|не) (?:mehr )?(?:so )?(?:dringend|urgent|eilig|термінов|срочн)")
_URGENT_PHRASE = re.compile(
    r"(?<!\w)(?:1st|first|high(?:est)?|top) priority|höchste priorität"
    r"|(?:priority|prio|priorität|пріоритет|приоритет)\W{0,3}1(?!\d)|as soon as possible|so schnell wie möglich"
    r"|möglichst schnell|running (?:out|low)|jak najszybciej|w pierwszej kolejności"
    r"|як можна швидше|как можно (?:скорее|быстрее)|[‼🆘❗]|першочергов|в першу чергу|в первую очередь"
)


def audience_of(parts: Iterable[Token]) -> str:
    """For whom, or nothing where nothing or several things are said."""
    listed = tuple(parts)
    found = {name for token in listed for name in _audiences(token)}
    grown = any(token.stem in vocabulary.ADULT for token in listed)
    return "" if grown and found & CHILD_AUDIENCES else _one_audience(found)


def has_several_audiences(parts: Iterable[Token]) -> bool:
    """Whether goods are for people no one audience covers (women and children)."""
    found = {name for token in parts for name in _audiences(token)}
    return bool(found) and not _one_audience(found)


def _one_audience(found: set[str]) -> str:
    if {Audience.MEN, Audience.WOMEN} == found:
        return Audience.UNISEX
    if found and found <= {Audience.GIRLS, Audience.BOYS, Audience.CHILDREN}:
        return found.pop() if len(found) == 1 else Audience.CHILDREN
    return found.pop() if len(found) == 1 else ""


def _audiences(token: Token) -> Iterable[str]:
    for name, stems in vocabulary.AUDIENCES.items():
        if token.stem in stems or token.word in stems:
            yield name
            return
    for prefix, name in vocabulary.COMPOUND_AUDIENCES:
        if token.word.startswith(prefix) and len(token.word) > len(prefix) + 2:
            yield name
            return


def season_of(parts: Iterable[Token]) -> str:
    """Winter, summer, both or nothing."""
    found = {name for token in parts for name in _seasons(token)}
    return found.pop() if len(found) == 1 else Season.ALL_SEASON if found else ""


def _seasons(token: Token) -> Iterable[str]:
    if token.word in vocabulary.YEARS:
        return
    for name, stems in vocabulary.SEASONS.items():
        if token.stem in stems:
            yield name
    for prefix, name in vocabulary.COMPOUND_SEASONS:
        if token.word.startswith(prefix) and len(token.word) > len(prefix) + 2:
            yield name


@lru_cache(maxsize=256)
def is_urgent(text: str) -> bool:
    """Whether a text presses."""
    low = plain(text)
    if _NOT_URGENT.search(low):
        return False
    return _URGENT_PHRASE.search(low) is not None or any(token.stem in vocabulary.URGENT for token in tokens(text))


def is_unwanted(text: str) -> bool:
    """Whether a sentence or heading says that its goods are not needed."""
    return _UNWANTED.search(plain(text)) is not None


def is_enough(text: str) -> bool:
    """Whether a stretch says that there is enough of its goods already."""
    return _ENOUGH.search(plain(text)) is not None


def turns_unwanted(text: str) -> bool:
    """Whether a clause begins with a word that refuses what follows (keine Kleidung)."""
    return _UNWANTED_NEXT.match(plain(text)) is not None


def turns_wanted(text: str) -> bool:
    """Whether a clause begins with a word that ends a refusal (sondern, only)."""
    return _WANTED_AGAIN.match(plain(text)) is not None


def is_attribute(token: Token) -> bool:
    """Whether a word only describes: audience, season, urgency, condition, unit and other small words."""
    return _describes(token.word, token.stem)


@lru_cache(maxsize=20_000)
def _describes(word: str, stem: str) -> bool:
    if (
        word.isdigit()
        or word in _NUMBERS
        or _LETTER_SIZE.fullmatch(word)
        or _NUMBERED.fullmatch(word)
        or UNIT_WORD.fullmatch(word)
        or word in vocabulary.CONJUNCTIONS
    ):
        return True
    known = (
        vocabulary.NEUTRAL, vocabulary.ADULT, vocabulary.URGENT, *vocabulary.AUDIENCES.values(),
        *vocabulary.SEASONS.values(),
    )  # fmt: skip
    return word in vocabulary.NEUTRAL or any(stem in stems or word in stems for stems in known)


def is_prose(parts: Sequence[Token]) -> bool:
    """Whether a text is a sentence rather than an entry of a list."""
    spoken = sum(token.word in vocabulary.SENTENCE_WORDS for token in parts)
    return (spoken >= 2 and (len(parts) >= 6 or spoken * 2 >= len(parts))) or (spoken >= 1 and len(parts) >= 12)


def speaks(parts: Iterable[Token]) -> bool:
    """Whether some words have a verb or pronoun of a sentence among them."""
    return any(token.word in vocabulary.SENTENCE_WORDS for token in parts)


def says_need(parts: Iterable[Token]) -> bool:
    """Whether a sentence says that something is needed."""
    return any(token.stem in vocabulary.NEED_WORDS for token in parts)
